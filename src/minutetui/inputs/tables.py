"""Tables in files, by their header row: an agenda is read as a pasted one, a list of people by its own columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import cast

from minutetui.core.agenda.heading import IsPerson
from minutetui.core.agenda.outline import agenda_from
from minutetui.core.agenda.tables import agenda_table
from minutetui.core.meeting.model import AgendaItem, Attendee
from minutetui.core.vocabulary import Attendance
from minutetui.inputs.lexicon import by_name

TableRows = Sequence[Sequence[str]]

_COLUMNS, _ATTENDANCES = by_name("columns"), by_name("attendances")

_HALF = re.compile(r"(?:开始|结束|起|止|starts?|ends?|from|to)\s?(?:时间|time)?", re.IGNORECASE)
"""The heads of the begin and the end of an item, in a second row."""
HEAD_ROWS = 8
"""The number of rows from the top that may be the header: a title and facts may be above it."""


def agenda_in(rows: TableRows, is_person: IsPerson) -> tuple[AgendaItem, ...]:
    """Make agenda items, without ids, from a table; none where it is no agenda."""
    text = _pasted(_with_one_head(rows))
    return agenda_from(text, is_person) if agenda_table(text, is_person) is not None else ()


def _with_one_head(rows: TableRows) -> TableRows:
    """Join a header of two rows: 开始 and 结束 below 时间."""
    head, below = rows[0], rows[1] if len(rows) > 1 else ()
    columns = list(zip_longest(below, head, fillvalue=""))
    halves = [cell for cell, above in columns if cell.strip() and cell != above]
    if not halves or not all(_HALF.fullmatch(cell.strip()) for cell in halves):
        return rows
    return [tuple(cell.strip() or above for cell, above in columns), *rows[2:]]


def attendees_in(rows: TableRows) -> tuple[Attendee, ...]:
    """Make attendees from a table; none where its first row is not the header of a list of people."""
    columns = _people_columns(rows[0]) if rows else {}
    people: dict[str, Attendee] = {}
    for row in rows[1:] if columns else ():
        cells = {name: " ".join(row[index].split()) for name, index in columns.items() if index < len(row)}
        if cells.get("name"):
            email = cells.get("email", "")
            one = Attendee(
                name=cells["name"],
                role=cells.get("role", ""),
                unit=cells.get("unit", ""),
                email=email if "@" in email else "",
                attendance=_attendance(cells.get("attendance", "")),
            )
            people.setdefault(one.name, one)
    return tuple(people.values())


def header_at(rows: TableRows) -> int | None:
    """Find the header row of an agenda or of a list of people; None if the table has none."""
    for at, row in enumerate(rows[:HEAD_ROWS]):
        if agenda_table(_pasted([row]), lambda _: False) is not None or _people_columns(row):
            return at
    return None


def _pasted(rows: TableRows) -> str:
    """Write a table as a spreadsheet copies it: tabs between the cells, quotes around a cell of several lines."""
    return "\n".join("\t".join(map(_cell, row)) for row in rows)


def _cell(text: str) -> str:
    """Write a cell; the head of a column has no space inside 汉字: 时 长 is 时长."""
    text = re.sub(r"(?<=[\u3400-\u9fff])[ \u3000]+(?=[\u3400-\u9fff])", "", text.replace("\t", " ").strip())
    quoted = text.replace('"', '""')
    return f'"{quoted}"' if "\n" in text else text


def _people_columns(row: Sequence[str]) -> dict[str, int]:
    """Find the columns of a list of people in its header row; none if it has no names or nothing else."""
    columns: dict[str, int] = {}
    for index, cell in enumerate(row):
        bare = re.sub(r"\s+", " " if cell.isascii() else "", cell.strip(" \t\n*:：")).casefold()
        name = next((name for name, words in _COLUMNS.items() if words.fullmatch(bare)), "")
        if name:
            columns.setdefault(name, index)
    return columns if "name" in columns and len(columns) > 1 else {}


def _attendance(text: str) -> Attendance:
    """Read a word on how somebody attends: declined and 请假 are apologies; anything else is present."""
    found = (how for how, words in _ATTENDANCES.items() if words.search(text.strip()))
    return cast("Attendance", next(found, "present"))
