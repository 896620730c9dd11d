"""Charts as rows: counts of actions, and the time of agenda items, each with a bar after its numbers.

The bars come last in their rows, because terminals differ on how wide their characters are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from minutetui.core.agenda.clocks import ItemTime
from minutetui.core.series.chart import ActionChart
from minutetui.rows.cells import fit, pad
from minutetui.rows.row import BLANK, Part, Row
from minutetui.words import say

MOST_BAR = 40
"""Cells of the longest bar."""

_GAP = 2


@dataclass(frozen=True)
class Bars:
    """Draws bars.

    Args:
        width: Cells of a row.
        blocks: Whether the terminal has block characters; if not, bars are in ASCII.
    """

    width: int
    blocks: bool

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]], bars: Sequence[tuple[int, int]]) -> list[Row]:
        """Lay out a table whose first column is text, the others numbers.

        Args:
            heads: The headings of the columns.
            rows: The texts of the cells.
            bars: For each row the lengths of the two parts of its bar; the second follows the first.
        """
        name, *numbers = (max(map(cell_len, column)) for column in zip(heads, *rows, strict=True))
        name = min(name, self.width // 3)
        room = max(0, min(MOST_BAR, self.width - name - sum(numbers) - _GAP * (len(numbers) + 1)))
        most = max((sum(bar) for bar in bars), default=0)
        laid = [Row((self._cells(heads, name, numbers, "dim"),))]
        for cells, bar in zip(rows, bars, strict=True):
            first, second = (_share(length, most, room) for length in bar)
            marks = ("\u2588", "\u2591") if self.blocks else ("#", "-")
            drawn: tuple[Part, ...] = ((marks[0] * first, "accent"), (marks[1] * min(second, room - first), "warning"))
            laid.append(Row((self._cells(cells, name, numbers, "text"), *drawn)))
        return laid

    def _cells(self, cells: Sequence[str], name: int, numbers: Sequence[int], style: str) -> Part:
        texts = [pad(fit(cells[0], name), name)]
        texts += [" " * (width - cell_len(cell)) + cell for cell, width in zip(cells[1:], numbers, strict=True)]
        return "".join(text + " " * _GAP for text in texts), style


def chart_rows(chart: ActionChart, bars: Bars, language: str) -> list[Row]:
    """Lay out how many actions are done and open by month, and how many are overdue by owner."""
    none = say(language, "actions-no-day")
    months = [(month.month or none, str(month.done), str(month.open)) for month in chart.months]
    heads = [say(language, word) for word in ("chart-month", "status-done", "chart-open")]
    rows = bars.table(heads, months, [(month.done, month.open) for month in chart.months])
    if chart.overdue:
        owners = [(owner or say(language, "no-owner"), str(count)) for owner, count in chart.overdue]
        heads = [say(language, word) for word in ("owner", "actions-overdue")]
        rows += [BLANK, *bars.table(heads, owners, [(count, 0) for _, count in chart.overdue])]
    return rows


def time_rows(times: Sequence[ItemTime], bars: Bars, language: str) -> list[Row]:
    """Lay out the planned and the spent minutes of agenda items; the second part of a bar is beyond the plan."""
    heads = [say(language, word) for word in ("agenda", "time-planned", "time-spent")]
    cells = [(time.title, "" if time.planned is None else str(time.planned), str(time.spent)) for time in times]
    return bars.table(heads, cells, [(time.spent - time.over, time.over) for time in times])


def _share(length: int, most: int, room: int) -> int:
    """Give the cells of a part of a bar: one at least for what is not nothing."""
    return max(1, length * room // most) if length and room else 0
