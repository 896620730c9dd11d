"""A pasted agenda that is a table: the header row says what each column holds.

The header row has a column for the topic and at least one other that is known, and none for names: a table with names
is a list of people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Literal

from minutetui.core.agenda.heading import (
    BETWEEN_PEOPLE,
    NOBODY,
    AgendaLine,
    IsPerson,
    may_lead,
    read_heading,
    read_minutes,
    without_roles,
)
from minutetui.core.agenda.hours import read_clock
from minutetui.core.agenda.hours import read_span as span_of
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy

Column = Literal["number", "title", "people", "minutes", "time", "start", "end", "notes", "name"]

_UNIT = r"(?:\s?[（(](?:in )?(?:分钟?|min(?:ute)?s?\.?|'|’)[)）])"
_HEADS: dict[Column, str] = {
    "number": r"no\.?|nr\.?|#|ref\.?|(?:item )?number|item (?:no\.?|#)|s/?n|序号|编号|项次|次序|顺序",
    "title": (
        r"items?|topics?|agenda(?: items?| topics?)?|subjects?|matters?|business|description|activit(?:y|ies)|"
        r"sessions?|discussion(?: items?| topics?)?|title|议题(?:名称|内容)?|议程(?:内容|事项)?|会议(?:议题|内容|议程)|"
        r"内容|事项|主题|题目|会议主题|汇报(?:内容|议题|题目|事项|主题)|研究事项|环节|流程"
    ),
    "people": (
        r"presenters?|presented by|speakers?|leads?|leaders?|led by|owners?|who|(?:person )?responsible(?: person)?|"
        r"facilitators?|introduced by|lead officers?|reporters?|"
        r"(?:主?汇报|主讲|报告|发言|主持|负责|责任|牵头|介绍|讲解|承办|主办)(?:人员?|者|单位|部门|科室|处室)?"
    ),
    "minutes": (
        rf"min(?:ute)?s?\.?|(?:duration|length|time){_UNIT}|duration|length|(?:allotted|allocated) time|"
        rf"time (?:allotted|allocated|needed)|(?:预计)?(?:时长|用时|耗时){_UNIT}?|时间{_UNIT}|分钟数?"
    ),
    "start": r"starts?(?: time)?|from|begins?(?: time)?|开始(?:时间)?|起始时间",
    "end": r"ends?(?: time)?|to|until|till|finish|结束(?:时间)?|终止时间",
    "time": r"times?|when|(?:time ?)?slots?|schedule|(?:汇报)?时间(?:安排)?|起止时间|时间段|时段",
    "notes": (
        r"notes?|remarks?|comments?|materials?|papers?|documents?|attachments?|purpose|outcome|type|pages?|备注|说明|材料|附件|"
        r"资料|列席(?:人员|单位|部门)?|参加(?:人员|单位|部门)|目的|类型"
    ),
    "name": r"(?:full |first |last )?names?|e-?mail(?: address)?|phone|mobile|姓名|名字|电话|手机|邮箱",
}
_NUMBER = lazy(r"[(（]?(?:\d{1,2}(?:\.\d{1,2})*|[一二三四五六七八九十]{1,3})[)）.、．]?")
_NO_ONE = lazy(r"[-—–/无]*|n/?a|tb[acd]", re.IGNORECASE)
_TOTAL = lazy(r"total|sum|合计|总计|共计", re.IGNORECASE)
_LONG_CELL = lazy(r'(?:^|(?<=\t))"((?:[^"\t]|"")*\n(?:[^"\t]|"")*)"(?=\t|$)', re.MULTILINE)
"""A cell of several lines, as Excel and Word write it."""
IN_CELL = "\x1f"
"""Represents a line end inside a cell."""
HEADER_WITHIN = 6
"""Lines: the header row is among the first ones, below a title."""


@dataclass(frozen=True)
class AgendaTable:
    """An agenda in rows and columns."""

    columns: tuple[Column | None, ...]
    """What each column holds; None: not known, so it counts as notes."""
    rows: tuple[tuple[str, ...], ...]


def agenda_table(text: str, is_person: IsPerson) -> AgendaTable | None:
    """Find the header row in a pasted text, and read the rows below it; None if it is no table of an agenda.

    The cells are parted by tabs, bars or wide gaps; a table without a header row has tabs, and times or lengths.
    """
    lines = [line for line in one_line_a_row(text).splitlines() if re.search(r"[^\s|:=_*-]", line)]
    for number, line in enumerate(lines[:HEADER_WITHIN]):
        gap = _gap(line)
        head = _cells(line, gap)
        columns = _columns(head) if gap else None
        if gap and columns:
            rows = (_cells(row, gap) for row in lines[number + 1 :])
            return AgendaTable(columns, tuple(tuple(row) for row in rows if row != head))
    if barred := _barred(lines, is_person):
        return barred
    table = [tuple(_cells(line, r"\t")) for line in lines]
    inferred = _inferred(table, is_person) if len(table) > 1 and all("\t" in line for line in lines) else None
    return AgendaTable(inferred, tuple(table)) if inferred else None


def _barred(lines: list[str], is_person: IsPerson) -> AgendaTable | None:
    """Read rows of hours, topic and leader between bars, 9:00-9:20 | Heating | Ann, with no header row."""
    rows = tuple(tuple(_cells(line, r"\|")) for line in lines if "|" in line)
    if len(rows) < 2 or len(rows) < len(lines) or not all(len(row) == 3 and span_of(row[0]) for row in rows):
        return None
    columns = _inferred(list(rows), lambda called: is_person(called) or may_lead(called), ("time", "title"))
    return AgendaTable(columns, rows) if columns and columns[-1] == "people" else None


def one_line_a_row(text: str) -> str:
    """Write `IN_CELL` for each line end inside a cell, and such a cell without its quotes."""
    return _LONG_CELL.sub(lambda cell: cell[1].replace('""', '"').replace("\n", IN_CELL), text)


def table_lines(table: AgendaTable, is_person: IsPerson) -> Iterator[tuple[int, AgendaLine]]:
    """Yield each row of a table with its depth, which its number gives: 2.1 is one level below 2."""
    held: tuple[int, AgendaLine] | None = None
    for row in table.rows:
        cells = _by_column(table, row)
        title = cells.get("title", "") or _only_text(row) or ("" if cells.get("people") else cells.get("notes", ""))
        if held is not None and not title and cells.get("people"):
            led_by = (*held[1].led_by, *_people(cells["people"]))
            title = _with_notes(held[1].title, cells.get("notes", ""))
            held, title = (held[0], replace(held[1], title=title, led_by=led_by)), ""
        if not title or _TOTAL.fullmatch(title) or _TOTAL.fullmatch(cells.get("number", "")):
            continue
        if held is not None:
            yield held
        if "title" not in cells:  # it is the only text of the row, in another column
            cells = {column: cell for column, cell in cells.items() if cell != title}
        held = (cells.get("number", "").strip(".、．").count("."), _line(cells, title, is_person))
    if held is not None:
        yield held


def _gap(line: str) -> str:
    """Give the pattern of what separates the cells of a line; empty if it has one cell."""
    bare = line.strip()
    return next((gap for gap in (r"\t", r"\|", r"\s{2,}|　+") if re.search(gap, bare)), "")


def _cells(line: str, gap: str) -> list[str]:
    if gap == r"\|":
        line = line.strip().strip("|")
    elif gap != r"\t":
        line = line.strip()
    return [cell.strip(" \u3000*") for cell in re.split(gap, line)]


def _columns(head: list[str]) -> tuple[Column | None, ...] | None:
    """Read the cells of a header row; None if it is no header of an agenda."""
    columns = [_column(cell) for cell in head]
    if columns.count("title") > 1:  # `Item` with numbers beside `Topic`
        columns = [
            "number" if re.fullmatch("items?", cell, re.IGNORECASE) else one
            for cell, one in zip(head, columns, strict=True)
        ]
    known = [one for one in columns if one is not None]
    if columns.count("title") != 1 or len(known) < 2 or 3 * len(known) < 2 * len([cell for cell in head if cell]):
        return None
    return None if "name" in known else tuple(columns)


def heads_agenda(cell: str) -> bool:
    """Tell whether a text heads a column of an agenda."""
    return _column(cell) is not None


def _column(cell: str) -> Column | None:
    bare = cell.strip(" :：").casefold()
    return next((column for column, words in _HEADS.items() if re.fullmatch(words, bare)), None)


def _inferred(
    rows: list[tuple[str, ...]], is_person: IsPerson, known: tuple[Column, ...] = ()
) -> tuple[Column | None, ...] | None:
    """Tell from the cells themselves what each column holds, after those known; None if that is no agenda."""
    columns: list[Column | None] = [*known]
    for cells in list(zip_longest(*rows, fillvalue=""))[len(known) :]:
        filled = [cell for cell in cells if cell]
        column: Column | None = None
        if not columns and all(map(_NUMBER.fullmatch, filled)):
            column = "number"
        elif filled and all(_times(cell) != (None, None) for cell in filled):
            column = "minutes" if all(_times(cell)[0] is None for cell in filled) else "time"
        elif "title" not in columns:
            column = "name" if all(map(is_person, filled)) else "title"
        elif filled and all(map(is_person, (part for cell in filled for part in _people(cell)))):
            column = "people"
        columns.append(column)
    timed = "time" in columns or "minutes" in columns
    return tuple(columns) if timed and "title" in columns and "name" not in columns else None


def _by_column(table: AgendaTable, row: tuple[str, ...]) -> dict[Column, str]:
    """Give the cells of a row by their columns; cells of unknown columns are notes."""
    found: dict[Column, str] = {}
    for number, cell in enumerate(row):
        column = (table.columns[number] if number < len(table.columns) else None) or "notes"
        if cell:
            found[column] = f"{found[column]}, {cell}" if column in found else cell
    return found


def _only_text(row: tuple[str, ...]) -> str:
    """Give the only filled cell of a row, such as a break, unless it is a number or a time."""
    filled = [cell for cell in row if cell]
    words = [cell for cell in filled if re.search(r"[^\W\d_]", cell) and _times(cell) == (None, None)]
    return words[0] if len(words) == 1 and len(filled) <= 2 else ""


def _line(cells: dict[Column, str], title: str, is_person: IsPerson) -> AgendaLine:
    """Make the line of a row: what the columns say counts more than what the title says."""
    line = read_heading(title, is_person)
    at, minutes = _times(cells.get("time", ""))
    start, end = read_clock(cells.get("start", "")), read_clock(cells.get("end", ""))
    if start is not None and end is not None:
        minutes = (end - start) % (24 * 60)
    length = cells.get("minutes", "")
    told = int(length) if length.isdecimal() else _times(length)[1]
    people = _people(without_roles(cells.get("people", ""), is_person))
    return replace(
        line,
        title=_with_notes(" ".join(line.title.split()), " ".join(cells.get("notes", "").split())),
        at=start if start is not None else at if at is not None else line.at,
        minutes=next((one for one in (told, minutes, line.minutes) if one is not None), None),
        led_by=people or line.led_by,
    )


def _with_notes(title: str, notes: str) -> str:
    """Add the text of other columns to a title, so that it is not lost."""
    if not notes or _NO_ONE.fullmatch(notes):
        return title
    return f"{title}（{notes}）" if has_han(title) else f"{title} ({notes})"


def _times(cell: str) -> tuple[int | None, int | None]:
    """Read a cell as when an item begins, and how many minutes it takes; a number alone is minutes."""
    span = span_of(cell)
    if span is not None:
        return span[0], span[1]
    at = read_clock(cell)
    if at is not None:
        return at, None
    return None, int(cell) if cell.isdecimal() else read_minutes(cell)


def _people(cell: str) -> tuple[str, ...]:
    parts = (part.strip() for part in BETWEEN_PEOPLE.split(cell.replace(IN_CELL, "、")))
    return tuple(part for part in parts if part and not _NO_ONE.fullmatch(part) and not NOBODY.fullmatch(part))
