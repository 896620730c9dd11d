"""The rows of any number of lines: heights are known beforehand, the rows are built when they come into view.

The heights are cached by line (`core.meeting.memo`), so only changed lines are measured.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, Protocol, TypeAlias

from minutetui.core.meeting.memo import Memo
from minutetui.rows.row import Row, Rows

if TYPE_CHECKING:
    from minutetui.core.meeting.model import Line
    from minutetui.store.peek import RawLine


Shown: TypeAlias = "Line | RawLine"
"""A line that is shown: of the meeting, or as the file has it, since the first frame is drawn without the model."""


class LineLayout(Protocol):
    """How a line is laid out, without the lines below it."""

    def height(self, line: Shown, depth: int) -> int:
        """Count its rows."""

    def own_rows(self, line: Shown, depth: int) -> Sequence[Row]:
        """Build them."""


Measured = Memo[Shown, int]
"""The heights of sibling lines, each including the lines below it."""


@dataclass(eq=False)
class TallRows(Rows):
    """The rows of measured lines.

    Args:
        layout: How a line is laid out.
        measured: The heights of the lines.
        ways: The paths where lines were found before, index by index; each is tried first, and checked.
    """

    layout: LineLayout
    measured: Measured = field(default_factory=Memo)
    ways: dict[str, tuple[int, ...]] = field(default_factory=dict)
    _starts: dict[int, array[int]] = field(default_factory=dict)

    def renewed(self, lines: Sequence[Shown]) -> TallRows:
        """Give the rows of other lines, or of the same lines after a change; unchanged lines are not measured again."""
        if lines is self.measured.lines:
            return self
        return TallRows(self.layout, self.measured.renewed(lines, self._height), self.ways)

    def _height(self, line: Shown, below: Measured, depth: int) -> int:
        return self.layout.height(line, depth) + sum(below.made)

    def _starts_of(self, level: Measured) -> array[int]:
        """Give the first row of each line, and at the end the number of all rows."""
        starts = self._starts.get(id(level))
        if starts is None:
            starts = self._starts[id(level)] = array("L", accumulate(level.made, initial=0))
        return starts

    def __len__(self) -> int:
        return self._starts_of(self.measured)[-1]

    def __getitem__(self, index: int) -> Row:
        level, depth = self.measured, 0
        while True:
            starts = self._starts_of(level)
            number = bisect_right(starts, index) - 1
            line = level.lines[number]
            own = self.layout.own_rows(line, depth)
            index -= starts[number]
            if index < len(own):
                return own[index]
            index -= len(own)
            level, depth = level.below[id(line)], depth + 1

    def span(self, key: str) -> range | None:
        """Give the rows of a line, without those below it; None if there is no such line."""
        way = self.ways.get(key, ())
        found = self._along(way, key) if way else None
        if found is None and (way := _search(self.measured, key)):
            self.ways[key] = way
            found = self._along(way, key)
        return found

    def _along(self, way: tuple[int, ...], key: str) -> range | None:
        """Follow a path; give the rows of the line at its end, if that is the line with this id."""
        level: Measured | None = self.measured
        found, line_id = range(0), ""
        for depth, number in enumerate(way):
            if level is None or number >= len(level.lines):
                return None
            line = level.lines[number]
            start = found.stop + self._starts_of(level)[number]
            found, line_id = range(start, start + self.layout.height(line, depth)), line.id
            level = level.below.get(id(line))
        return found if line_id == key else None


def _search(level: Measured, key: str) -> tuple[int, ...]:
    """Search a line; give the path to it, or an empty one if it is not there."""
    for number, line in enumerate(level.lines):
        if line.id == key:
            return (number,)
        if line.lines and (way := _search(level.below[id(line)], key)):
            return (number, *way)
    return ()
