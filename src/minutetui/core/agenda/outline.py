"""A pasted agenda: numbered, bulleted or indented titles become agenda items inside one another.

The depth of a line follows from its mark and its indent: the same mark at the same indent is the same level, a new one
is one level deeper. Only a title ("Agenda"), rules, and the head of a table are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from minutetui.core.agenda.heading import AgendaLine, IsPerson, read_detail, read_heading
from minutetui.core.agenda.hours import LONGEST_ITEM
from minutetui.core.agenda.tables import agenda_table, table_lines
from minutetui.core.meeting.model import AgendaItem
from minutetui.core.text.patterns import lazy

_TITLE = lazy(
    r"#*\s*(?:(?:meeting |draft )?agenda(?: for [\w ,]{2,30})?"
    r"|(?:.{0,20}会议?)?议程(?:安排)?|会议(?:议题|内容))\s*[:：]?",
    re.IGNORECASE,
)
_SIGN_OFF = lazy(
    r"(?:(?:kind|best|many|warm) )?(?:regards|wishes|thanks)|cheers|thank you|yours \w+|此致|敬礼|谢谢|顺祝.*",
    re.IGNORECASE,
)
"""How the end of a mail begins."""
_NUMBER, _NUMBERED_LEAST = lazy(r"^(\d{1,2})(?= +[^\W\d_])"), 3
"""A number without a stop before a title; how many of them are surely marks."""
_DOTTED_CLOCK = lazy(r"(?<= [-–—] )([01]?\d|2[0-3])\.([0-5]\d)(\s?[ap]\.?m\b\.?)?(?=\s*(?:$|[,;(]))", re.IGNORECASE)
"""The planned beginning of an item: Welcome - 7.00."""
_SIGNED_MOST = 4
"""Lines of that end at most."""
_RULE = lazy(r"[\s|:=_*-]*")
_COLUMNS = lazy(r"[|\t]|\s{2,}")
_COLUMN = lazy(
    r"no\.?|#|items?|topics?|agenda items?|presenters?|speakers?|leads?|times?|minutes|duration|notes?"
    r"|序号|议题|议程|内容|汇报人|主讲人?|负责人|时间|时长|备注",
    re.IGNORECASE,
)
_QUOTED = lazy(r"\s*(?:>\s?)+")
TAB = 4
"""Columns of a tab."""

FIRST = 10
"""The lines at most before the title of an agenda: the head of a mail."""

LONGEST_GAP = 8 * 60
"""Minutes. Two start times further apart do not give the length of the first item."""


def agenda_from(text: str, is_person: IsPerson) -> tuple[AgendaItem, ...]:
    """Make agenda items, without ids, from a pasted agenda; whoever `is_person` knows may lead an item."""
    text = unquoted(text)
    table = agenda_table(text, is_person)
    if table:
        return _tree(
            [(depth, replace(line, at=None)) for depth, line in _timed(list(table_lines(table, is_person)))], 0
        )
    found = _timed(list(_headings(text, is_person)))
    ends = _ends([line for _, line in found])
    last = max(ends, default=LONGEST_ITEM)
    bare = [line if line.at in ends or (line.at or 0) > last else _with_time(line) for _, line in found]
    return _tree([(depth, line) for (depth, _), line in zip(found, bare, strict=True)], 0)


def _ends(found: list[AgendaLine]) -> set[int]:
    """List when the items end, in minutes of the day, if they are in the order of a timetable."""
    begin = [line.at for line in found if line.at is not None]
    ends = {line.at + line.minutes for line in found if line.at is not None and line.minutes is not None}
    return ends if begin == sorted(begin) else set()


def unquoted(text: str) -> str:
    """Remove the `>` before each line of a quoted mail; a text with it before fewer than half of its lines stays."""
    lines = [line for line in text.splitlines() if line.strip()]
    if 2 * sum(bool(_QUOTED.match(line)) for line in lines) <= len(lines):
        return text
    return "\n".join(_QUOTED.sub("", line) for line in text.splitlines())


def starts_as_agenda(text: str) -> bool:
    """Tell whether a text calls itself an agenda."""
    return any(_TITLE.fullmatch(line.strip()) for line in text.splitlines()[:FIRST])


def _headings(text: str, is_person: IsPerson) -> Iterator[tuple[int, AgendaLine]]:
    """Yield each line with its depth."""
    levels: list[tuple[int, str]] = []
    held: tuple[int, AgendaLine] | None = None
    for line in _lines(text):
        bare = line.strip(" \t\u3000")
        detail = read_detail(bare, is_person) if held is not None else None
        if held is not None and detail is not None:
            depth, heading = held
            held = (depth, _with(heading, detail))
            continue
        if held is not None:
            yield held
        heading = read_heading(bare, is_person)
        held = (_depth(levels, (_indent(line), heading.mark)), heading)
    if held is not None:
        yield held


def _with(heading: AgendaLine, detail: AgendaLine) -> AgendaLine:
    minutes = heading.minutes if detail.minutes is None else detail.minutes
    at = detail.at if heading.at is None else heading.at
    return replace(heading, minutes=minutes, led_by=(*heading.led_by, *detail.led_by), at=at)


def _lines(text: str) -> list[str]:
    """List the lines that hold an item: those after the title, if there is one."""
    lines = [line for line in text.splitlines() if not _RULE.fullmatch(line) and not _is_head(line)]
    start = next((at for at, line in enumerate(lines[:FIRST], 1) if _TITLE.fullmatch(line.strip())), 0)
    ends = (at for at, line in enumerate(lines) if at > start and _SIGN_OFF.fullmatch(line.strip(" ,，.。!！")))
    end = next((at for at in ends if at >= len(lines) - _SIGNED_MOST), len(lines))
    return _with_clocks(_with_stops(lines[start:end]))


def _with_stops(lines: list[str]) -> list[str]:
    """Put a stop after the numbers 1, 2, 3 … that begin lines, so that they are marks and no part of the titles."""
    numbers = [int(found[1]) for line in lines if (found := _NUMBER.match(line))]
    if len(numbers) < _NUMBERED_LEAST or numbers != list(range(1, len(numbers) + 1)):
        return lines
    return [_NUMBER.sub(r"\1.", line) for line in lines]


def _with_clocks(lines: list[str]) -> list[str]:
    """Write the times 7.00, 7.20 … after a dash as 7:00, if half of the lines have one and no time is earlier."""
    found = [match for line in lines if (match := _DOTTED_CLOCK.search(line))]
    times = [(int(match[1]), int(match[2])) for match in found]
    if len(times) < 2 or 2 * len(times) < len(lines) or times != sorted(times):
        return lines
    half = next((match[3] for match in found if match[3]), "")  # said once, it is meant for all
    return [_DOTTED_CLOCK.sub(rf"\1:\2{half}", line) for line in lines]


def _is_head(line: str) -> bool:
    """Tell whether a line is the head of a table: only names of columns, at least two."""
    cells = [cell.strip() for cell in _COLUMNS.split(line) if cell.strip()]
    return len(cells) > 1 and all(map(_COLUMN.fullmatch, cells))


def _indent(line: str) -> int:
    space = line[: len(line) - len(line.lstrip(" \t\u3000"))]
    return len(space.replace("\t", " " * TAB).replace("\u3000", "  "))


def _depth(levels: list[tuple[int, str]], level: tuple[int, str]) -> int:
    """Give the depth of a line, and update the levels that are open."""
    if level in levels:
        del levels[levels.index(level) + 1 :]
    elif not level[1] and levels and level[0] <= levels[0][0]:
        levels[:] = [level]  # without a mark, and as far left as any: a title above what follows
    else:
        while levels and levels[-1][0] > level[0]:
            del levels[-1]
        levels.append(level)
    return len(levels) - 1


def _timed(found: list[tuple[int, AgendaLine]]) -> list[tuple[int, AgendaLine]]:
    """Compute lengths from start times."""
    ends = iter([heading.at for _, heading in found if heading.at is not None][1:])
    return [(deep, one if one.at is None else _lasting(one, one.at, next(ends, 0))) for deep, one in found]


def _lasting(heading: AgendaLine, at: int, until: int) -> AgendaLine:
    if heading.minutes is not None:
        return heading
    return replace(heading, minutes=until - at) if 0 < until - at <= LONGEST_GAP else heading


def _with_time(line: AgendaLine) -> AgendaLine:
    """Put a start time back into the title if no length could be computed from it."""
    if line.at is None or line.minutes is not None:
        return line
    return replace(line, title=f"{line.at // 60:02}:{line.at % 60:02} {line.title}")


def _tree(found: list[tuple[int, AgendaLine]], depth: int) -> tuple[AgendaItem, ...]:
    """Put lines into the item before them that is less deep."""
    items = []
    starts = [number for number, (deep, _) in enumerate(found) if not number or deep <= depth]
    for start, end in pairwise([*starts, len(found)]):
        _, heading = found[start]
        inside = _tree(found[start + 1 : end], depth + 1)
        items.append(AgendaItem(title=heading.title, minutes=heading.minutes, led_by=heading.led_by, items=inside))
    return tuple(items)
