"""Charts as rows: counts of actions, and the time of agenda items, each with a bar after its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from minutetui.core.agenda.clocks import ItemTime
from minutetui.core.series.chart import ActionChart
from minutetui.rows.gauge import gauge
from minutetui.rows.row import BLANK, Part, Row, fit, pad
from minutetui.words import say

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
        room -= after + _GAP if last else 0
        bar = min(MOST_BAR, room - min(name, max(LEAST_NAME, self.width // 3)))
        bar = bar if bar >= LEAST_BAR else 0
        name = min(name, max(0, room - bar))
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
