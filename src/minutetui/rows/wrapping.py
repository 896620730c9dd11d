"""Breaks a text into rows and finds the cursor in them; pure, counted in cells and graphemes.

1. A grapheme is what a person sees and a terminal draws as one character: a letter with its marks,
   汉字, a joined emoji. It is never broken, and the cursor is never inside one.
2. Latin words move whole to the next row; 汉字 break anywhere, but punctuation neither starts a row nor, where it
   opens something, ends one.
3. One space after the last word of a row goes into the cell that is kept free for the cursor.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from rich.cells import cell_len, split_graphemes

from minutetui.core.text.characters import escaped

NOT_FIRST = "，。、；：？！）》」』”’…,.;:?!)]}%"
"""Punctuation that does not start a row."""

NOT_LAST = "（《「『“‘([{"
"""Punctuation that does not end a row."""

FLAG_LETTERS = range(0x1F1E6, 0x1F200)
"""The characters of flags: two of them are one flag."""


class Grapheme(NamedTuple):
    """One grapheme of a text."""

    start: int
    end: int
    cells: int


def graphemes(text: str) -> list[Grapheme]:
    """Split a text into graphemes, which cover it without gaps.

    Their cells are counted by Rich, as Textual does when it draws. Flags are joined here; Rich does not join them.
    """
    if text.isascii():
        return [Grapheme(index, index + 1, 1) for index in range(len(text))]
    found: list[Grapheme] = []
    for start, end, cells in split_graphemes(text)[0]:
        if found and _is_flag_letter(text[start]) and _is_flag_letter(text[found[-1].start : start]):
            found[-1] = Grapheme(found[-1].start, end, found[-1].cells + cells)
        else:
            found.append(Grapheme(start, end, cells))
    return found


def _is_flag_letter(text: str) -> bool:
    return len(text) == 1 and ord(text) in FLAG_LETTERS


def breaks(text: str, room: int, first: int | None = None) -> list[int]:
    """Give the index at which each row begins.

    Args:
        text: One line, without controls.
        room: Cells of a row, at least 2; one more space may follow them.
        first: Cells of the first row; default: as for the others.
    """
    starts, parts = [0], graphemes(text)
    at, left = 0, room if first is None else first
    while (end := _filled(parts, at, left)) < len(parts):
        at = end + 1 if text[parts[end].start] == " " else _break_before(text, parts, at, end)
        starts.append(parts[at].start if at < len(parts) else len(text))
        left = room
    return starts


def _filled(parts: list[Grapheme], at: int, room: int) -> int:
    """Give the index after the graphemes that fit on a row; at least one always fits."""
    used = 0
    for place in range(at, len(parts)):
        used += parts[place].cells
        if used > room and place > at:
            return place
    return len(parts)


def _break_before(text: str, parts: list[Grapheme], first: int, end: int) -> int:
    """Give the number of the grapheme that starts the next row, going back from the first that does not fit."""
    at = end
    while at > first and not _may_break(text, parts[at - 1], parts[at]):
        at -= 1
    return at if at > first else end


def _may_break(text: str, before: Grapheme, after: Grapheme) -> bool:
    if text[before.start] == " ":
        return True
    if text[after.start] == " " or text[after.start] in NOT_FIRST or text[before.start] in NOT_LAST:
        return False
    return before.cells == 2 or after.cells == 2


def wrap(text: str, width: int, first: int | None = None) -> list[str]:
    """Break a line of text into rows of a width, the first of `first` cells, without the spaces at the breaks."""
    text = escaped(text)
    starts = breaks(text, max(2, width), None if first is None else max(2, first))
    rows = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    return [rows[0].rstrip(), *(row.strip() for row in rows[1:])] if len(rows) > 1 else rows


class CellPosition(NamedTuple):
    """A row and a column."""

    row: int
    column: int
    """The column in cells."""


@dataclass(frozen=True)
class Layout:
    """A text in rows of a width, in which one cell is kept free for the cursor."""

    text: str
    width: int

    @cached_property
    def starts(self) -> list[int]:
        """The index at which each row begins."""
        return breaks(self.text, max(2, self.width - 1))

    @cached_property
    def _edges(self) -> list[int]:
        """Every index at which the cursor may be."""
        return [*(part.start for part in graphemes(self.text)), len(self.text)]

    @property
    def rows(self) -> list[str]:
        """The texts of the rows; joined, they are the text."""
        return [self.text[slice(*self.span(row))] for row in range(len(self.starts))]

    def span(self, row: int) -> tuple[int, int]:
        """Give the index at which a row begins, and the one after its last."""
        return self.starts[row], self.starts[row + 1] if row + 1 < len(self.starts) else len(self.text)

    def snapped(self, index: int) -> int:
        """Give the nearest index at or after this one that is not inside a grapheme."""
        return self._edges[min(bisect_left(self._edges, index), len(self._edges) - 1)]

    def before(self, index: int) -> int:
        """Give the index one grapheme to the left."""
        return self._edges[max(bisect_left(self._edges, index) - 1, 0)]

    def after(self, index: int) -> int:
        """Give the index one grapheme to the right."""
        return self._edges[min(bisect_right(self._edges, index), len(self._edges) - 1)]

    def place(self, index: int) -> CellPosition:
        """Give the row and column of the cursor at an index."""
        row = bisect_right(self.starts, index) - 1
        return CellPosition(row, min(cell_len(self.text[self.starts[row] : index]), max(0, self.width - 1)))

    def index(self, row: int, column: int) -> int:
        """Give the index of the grapheme in a cell, or of the nearest to it on its row."""
        start, _ = self.span(row)
        last, at = self.row_end(row), start
        while at < last and cell_len(self.text[start : self.after(at)]) <= column:
            at = self.after(at)
        return at

    def row_end(self, row: int) -> int:
        """Give the last index at which the cursor is still on a row: the next row begins after it."""
        _, end = self.span(row)
        return end if row == len(self.starts) - 1 else self.before(end)
