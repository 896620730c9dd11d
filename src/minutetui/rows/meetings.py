"""Recent meetings as a table: title, day, state, and the counts of what is left to do."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from rich.cells import cell_len

from minutetui.core.text.days import short_day
from minutetui.rows.bars import gauge
from minutetui.rows.row import Part, Row, fit, fit_end, pad
from minutetui.store.peek import Peek
from minutetui.words import say

_COLUMNS = ("held", "state", "gaps", "open", "overdue")
"""The columns after the title; the catalogues have their headings as `column-NAME`."""

_NARROW = {60: ("state",), 72: ("held", "state")}
"""For a number of cells: the only columns that are shown on a narrower row."""

_ROOMY = 110
"""Cells from which the name of the file is shown too."""

_LEAD = 3
"""Cells of the number."""

_NUMBERED = 9

_MOST_BAR = 12
"""Cells of the longest bar of a week."""

STYLES = {"held": "dim", "state": "text", "gaps": "warning", "open": "accent", "overdue": "error"}


def meeting_rows(recent: Sequence[tuple[Path, Peek]], today: dt.date, language: str, width: int) -> list[Row]:
    """Lay out recent meetings, the latest first, nine with numbers; the key of a row is `file:` and the path."""
    if not recent:
        return []
    shown = next((names for least, names in _NARROW.items() if width < least), _COLUMNS)
    table = [[_cell(name, look, today, language) for name in shown] for _, look in recent]
    heads = [say(language, f"column-{name}") for name in shown]
    cells = [max(map(cell_len, column)) for column in zip(heads, *table, strict=True)]
    name = width // 4 if width >= _ROOMY else 0
    title = width - _LEAD - sum(cells) - 2 * len(cells) - name - 1
    rows = [_row("", say(language, "start-recent"), heads, dict.fromkeys(shown, "dim"), cells, title)]
    for number, ((path, look), texts) in enumerate(zip(recent, table, strict=True), 1):
        lead = str(number) if number <= _NUMBERED else ""
        row = _row(lead, look.title, texts, {one: STYLES[one] for one in shown}, cells, title)
        stem: tuple[Part, ...] = ((f"  {pad(fit_end(path.stem, name - 2), name - 2)}", "dim"),) if name else ()
        rows.append(Row((*row.parts, *stem), f"file:{path}"))
    return rows


def week_parts(looks: Sequence[Peek], language: str, width: int, *, blocks: bool) -> tuple[Part, ...]:
    """Show how many open actions are overdue, due this week, and due later, each with a bar.

    Where there is no room for bars, only the numbers are shown; where there is no room for those, they are added up.
    """
    weeks: Counter[str] = Counter()
    for look in looks:
        weeks.update(dict(look.weeks))
    weeks["later"] += weeks.pop("next-week", 0)
    counts = [(week, weeks[week]) for week in ("overdue", "this-week", "later", "undated") if weeks[week]]
    if not counts:
        return ((say(language, "actions-none-open"), "dim"),)
    told = [(say(language, f"week-{week}"), str(count)) for week, count in counts]
    room = width - sum(cell_len(name) + len(count) + 4 for name, count in told) + 2
    if room < -len(told):
        words = [say(language, "actions-count", count=sum(number for _, number in counts))]
        words += [say(language, "actions-late", count=weeks["overdue"])] if weeks["overdue"] else []
        return ((fit(say(language, "list-comma").join(words), width), "error" if weeks["overdue"] else "dim"),)
    longest, most = min(_MOST_BAR, room // len(told)), max(count for _, count in counts)
    parts: list[Part] = []
    for (name, number), (week, count) in zip(told, counts, strict=True):
        late = week == "overdue"
        bar = gauge(count, 0 if late else count, longest, blocks=blocks, whole=most) if longest > 0 else ()
        parts += [(f"{name} ", "dim"), *bar, (f"{' ' if bar else ''}{number}  ", "error" if late else "text")]
    return tuple(parts)


def _row(lead: str, title: str, texts: Sequence[str], styles: dict[str, str], cells: Sequence[int], room: int) -> Row:
    """Lay out the cells of a row; counts are at the right of their columns."""
    parts: list[Part] = [(f"{lead:>2} ", "accent"), (pad(fit(title, room), room), "text" if lead.strip() else "dim")]
    for (name, style), text, width in zip(styles.items(), texts, cells, strict=True):
        blank = " " * (width - cell_len(text))
        parts.append((f"  {text}{blank}" if name in ("held", "state") else f"  {blank}{text}", style))
    return Row(tuple(parts))


def _cell(column: str, look: Peek, today: dt.date, language: str) -> str:
    match column:
        case "held":
            day = short_day(look.held, language, today) if look.held is not None else ""
            planned = look.status == "draft" and look.starts is not None
            return f"{day} {look.starts:%H:%M}" if planned else day
        case "state":
            return say(language, f"meeting-{look.status}") if look.status else ""
        case "gaps":
            count = look.gaps
        case "open":
            count = look.open_actions or 0
        case _:
            count = dict(look.weeks).get("overdue", 0)
    return str(count) if count else ""
