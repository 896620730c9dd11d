"""Tables in files, by their header row: they are read as pasted ones, an agenda or a list of people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from minutetui.core.agenda.heading import IsPerson
from minutetui.core.agenda.outline import agenda_from
from minutetui.core.agenda.tables import agenda_table
from minutetui.core.meeting.model import AgendaItem
from minutetui.core.people.pasted_people import is_header

TableRows = Sequence[Sequence[str]]

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


def header_at(rows: TableRows) -> int | None:
    """Find the header row of an agenda or of a list of people; None if the table has none."""
    for at, row in enumerate(rows[:HEAD_ROWS]):
        if agenda_table(_pasted([row]), lambda _: False) is not None or is_header(row):
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
