"""Bars, filled in eighths of a cell, and charts: tables with a bar after their numbers.

A bar always has beside it the number that it shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len

from minutetui.rows.row import BLANK, Part, Row, fit, pad
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.core.agenda.clocks import ItemTime
    from minutetui.core.series.chart import ActionChart

EIGHTHS = "\u258f\u258e\u258d\u258c\u258b\u258a\u2589"
FULL, OVER, TRACK, MARK = "\u2588", "\u2593", "\u2591", "\u2502"
PLAIN_FULL, PLAIN_OVER, PLAIN_TRACK, PLAIN_MARK = "#", "!", "-", "|"


def gauge(
    spent: float, planned: float, cells: int, *, blocks: bool, style: str = "accent", whole: float = 0
) -> tuple[Part, Part]:
    """Draw a bar: what is planned is the track, what is spent fills it, and what goes beyond it is in the error colour.

    What is not 0 is always seen. Where several bars are compared, the longest stands for `whole`; else this one is the
    longest and takes all `cells`. Without block characters the bar is in ASCII.

    Example:
        >>> gauge(10, 20, 8, blocks=False)
        (('####', 'accent'), ('----', 'rule'))
        >>> gauge(40, 20, 8, blocks=False)
        (('####', 'accent'), ('!!!!', 'error'))
        >>> gauge(5, 5, 8, blocks=False, whole=10)
        (('####', 'accent'), ('', 'rule'))
    """
    scale = cells / max(whole, spent, planned, 1)
    full, over = (FULL, OVER) if blocks else (PLAIN_FULL, PLAIN_OVER)
    if spent > planned:
        end = max(1, round(spent * scale))
        within = min(round(planned * scale), end - 1)
        return (full * within, style), (over * (end - within), "error")
    end = max(1, round(planned * scale)) if planned else 0
    if not blocks:
        filled = full * (max(1, round(spent * scale)) if spent else 0)
    else:
        whole_cells, eighth = divmod(max(1, round(spent * scale * 8)) if spent else 0, 8)
        filled = full * whole_cells + (EIGHTHS[eighth - 1] if eighth else "")
    return (filled, style), ((TRACK if blocks else PLAIN_TRACK) * (end - len(filled)), "rule")


def timeline(covered: float, planned: float, now: float, cells: int, *, blocks: bool) -> tuple[Part, ...]:
    """Draw a bar of what is covered, with a mark for now; what is beyond the plan by now is in the error colour.

    Example:
        >>> timeline(2, 6, 3, 6, blocks=False)
        (('##', 'accent'), ('-', 'rule'), ('|', 'strong'), ('--', 'rule'))
    """
    whole = max(planned, now, 1)
    bar = gauge(covered, planned, cells, blocks=blocks, whole=whole)
    beyond = cells - sum(len(text) for text, _ in bar)
    at, mark = min(cells - 1, int(now * cells / whole)), MARK if blocks else PLAIN_MARK
    parts: list[Part] = []
    for text, style in (*bar, ((OVER if blocks else PLAIN_OVER) * beyond, "error")):
        marked = 0 <= at < len(text)
        parts += [(text[:at], style), (mark, "strong"), (text[at + 1 :], style)] if marked else [(text, style)]
        at -= len(text)
    return tuple(part for part in parts if part[0])


MOST_BAR, LEAST_BAR = 40, 4
"""Cells of the longest bar; where there is room for fewer than the least, there are no bars."""

LEAST_NAME = 12
"""Cells of the first column from which other columns are left out where there is no room."""

_GAP = 2

Bar = tuple[float, float]
"""What is spent and what is planned."""


@dataclass(frozen=True)
class Bars:
    """Draws bars in rows of a width; in ASCII if the terminal has no block characters."""

    width: int
    blocks: bool

    def table(
        self, heads: Sequence[str], rows: Sequence[Sequence[str]], bars: Sequence[Bar], last: Sequence[str] = ()
    ) -> list[Row]:
        """Lay out a table whose first column is text, the others numbers.

        Args:
            heads: The headings of the columns.
            rows: The texts of the cells.
            bars: The bar of each row; all have the same scale.
            last: The heading and the cells of a column of numbers after the bars, if there is room.
        """
        name, *numbers = (max(map(cell_len, column)) for column in zip(heads, *rows, strict=True))
        room = self.width - sum(numbers) - _GAP * (len(numbers) + 1)
        after = max(map(cell_len, last), default=0)
        last = last if min(name, LEAST_NAME) + after + _GAP <= room else ()
        name, bar = self._widths(name, room - (after + _GAP if last else 0))
        whole = max((max(one) for one in bars), default=0)
        drawn = [gauge(*one, bar, blocks=self.blocks, whole=whole) if bar else () for one in bars]
        laid = []
        for number, (cells, parts) in enumerate(zip((heads, *rows), ((), *drawn), strict=True)):
            style = "text" if number else "dim"
            texts = [pad(fit(cells[0], name), name), *map(_right, cells[1:], numbers)]
            row: list[Part] = [("".join(text + " " * _GAP for text in texts), style), *parts]
            if last:
                taken = sum(len(text) for text, _ in parts)
                row.append((" " * (bar - taken + _GAP) + _right(last[number], after), style))
            laid.append(Row(tuple(row)))
        return laid

    def _widths(self, name: int, room: int) -> tuple[int, int]:
        """Divide the room between a column of texts, whose longest is `name`, and the bars; 0: there are no bars."""
        bar = min(MOST_BAR, room - min(name, max(LEAST_NAME, self.width // 3)))
        bar = bar if bar >= LEAST_BAR else 0
        return min(name, max(0, room - bar)), bar


def _right(text: str, cells: int) -> str:
    return " " * (cells - cell_len(text)) + text


def chart_rows(chart: ActionChart, bars: Bars, language: str) -> list[Row]:
    """Lay out how many actions are open by week and owner, and how many are done and open by month."""
    weeks = [(say(language, f"week-{week.week}"), str(week.open)) for week in chart.weeks]
    heads = [say(language, word) for word in ("due", "chart-open")]
    rows = bars.table(heads, weeks, [(one.open, 0 if one.week == "overdue" else one.open) for one in chart.weeks])
    nobody, no_day = say(language, "no-owner"), say(language, "actions-no-day")
    owners = [(one.owner or nobody, str(one.open), str(one.overdue or "")) for one in chart.owners]
    heads = [say(language, word) for word in ("owner", "chart-open", "week-overdue")]
    rows += [BLANK, *bars.table(heads, owners, [(one.open, one.open - one.overdue) for one in chart.owners])]
    months = [(month.month or no_day, str(month.done), str(month.open)) for month in chart.months]
    heads = [say(language, word) for word in ("chart-month", "status-done", "chart-open")]
    by_month = bars.table(heads, months, [(month.done, month.done + month.open) for month in chart.months])
    return [*([*rows, BLANK] if weeks else []), *by_month]


def time_rows(times: Sequence[ItemTime], bars: Bars, language: str) -> list[Row]:
    """Lay out the planned and the spent minutes of agenda items, and how many decisions were made on each."""
    heads = [say(language, word) for word in ("time-item", "time-planned", "time-spent")]
    cells = [(time.title, "" if time.planned is None else str(time.planned), str(time.spent)) for time in times]
    decided = [say(language, "time-decisions"), *(str(time.decisions or "") for time in times)]
    return bars.table(heads, cells, [(time.spent, time.planned or time.spent) for time in times], decided)
