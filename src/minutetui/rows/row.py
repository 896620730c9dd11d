"""A row, a sequence of rows, and what fits texts into their cells.

Consecutive rows with the same key form one entry, which is selected as a whole. `Listed` holds rows that were built at
once. A long list builds its rows when they come into view (`rows.tall`).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field

from rich.cells import cell_len, set_cell_size

from minutetui.core.text.characters import escaped
from minutetui.rows.wrapping import wrap
from minutetui.words import say

Part = tuple[str, str]
"""A piece of a row: its text and the name of its style, a key of `tui.widgets.rows.COLOURS`."""


@dataclass(frozen=True)
class Row:
    """One row on the screen. Rows that follow each other with the same key are one entry."""

    parts: tuple[Part, ...]
    key: str = ""
    """The key that is chosen with it; empty: it cannot be selected."""
    right: tuple[Part, ...] = ()
    """Pieces at the right edge, if there is room."""

    @classmethod
    def of(cls, text: str, style: str = "dim", *, key: str = "", right: tuple[Part, ...] = ()) -> Row:
        """Make a row of one piece."""
        return cls(((text, style),), key, right)


BLANK = Row(())
"""A row with nothing on it."""

NUMBERED_RESULTS = 9
"""The number of entries, of a list that typing narrows, that have a digit."""


class Rows(ABC):
    """A sequence of rows. Its subclasses differ in when they build them."""

    @abstractmethod
    def __len__(self) -> int: ...

    @abstractmethod
    def __getitem__(self, index: int) -> Row: ...

    @abstractmethod
    def span(self, key: str) -> range | None:
        """Give the rows of an entry; None if there is no such entry."""

    def __iter__(self) -> Iterator[Row]:
        return (self[index] for index in range(len(self)))

    @property
    def last(self) -> str:
        """The key of the last entry; empty if there is none."""
        return self._nearest(len(self) - 1, -1)

    def beside(self, key: str, step: int) -> str:
        """Give the key of the entry before (-1) or after (1) an entry; empty if there is none."""
        span = self.span(key)
        return self._nearest(span.stop if step > 0 else span.start - 1, step) if span is not None else ""

    def entry_from(self, row: int) -> str:
        """Give the key of the first entry that begins in this row or below, else of the last one."""
        row = max(0, row)
        key = self._nearest(row, 1)
        span = self.span(key) if key else None
        if span is not None and span.start < row:
            key = self.beside(key, 1)
        return key or self.last

    def _nearest(self, row: int, step: int) -> str:
        """Give the first key at or after a row."""
        while 0 <= row < len(self):
            if key := self[row].key:
                return key
            row += step
        return ""


@dataclass
class Listed(Rows):
    """Rows that were built at once; lists with the same rows are equal."""

    rows: tuple[Row, ...] = ()
    _spans: dict[str, range] | None = field(default=None, compare=False, repr=False)

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index: int) -> Row:
        return self.rows[index]

    def span(self, key: str) -> range | None:
        """Give the rows of an entry; computed at the first call, since most lists are never walked."""
        if self._spans is None:
            self._spans = {}
            for index, row in enumerate(self.rows):
                if row.key:
                    first = self._spans.get(row.key, range(index, index)).start
                    self._spans[row.key] = range(first, index + 1)
        return self._spans.get(key)


def fit(text: str, cells: int) -> str:
    """Cut a text to at most this many cells, ending in .. where something is left out.

    Two dots and not an ellipsis: terminals differ on how wide that is.
    """
    text = escaped(text)
    if cell_len(text) <= cells:
        return text
    return set_cell_size(text, max(cells - 2, 0)).rstrip() + ".." if cells > 2 else set_cell_size(text, cells)


def fit_middle(text: str, cells: int) -> str:
    """Cut a text in its middle to at most this many cells: how it begins and how it ends matters most."""
    text = escaped(text)
    if cell_len(text) <= cells or cells < LEAST_HALVES:
        return fit(text, cells)
    head = fit(text, (cells + 3) // 2)
    return head + fit_end(text, cells - cell_len(head) + 2).removeprefix("..").lstrip()


LEAST_HALVES = 16
"""Cells of a text from which on both its ends are shown."""


def fit_end(text: str, cells: int) -> str:
    """Cut a text at its beginning to at most this many cells: the end of a path matters most."""
    text = escaped(text)
    if cell_len(text) <= cells:
        return text
    text = text[-cells:] if cells > 0 else ""
    while text and cell_len(text) > cells - 2:
        text = text[1:]
    return f"..{text}"


_BEFORE = 12
"""Characters that are shown before a found word that is far from the beginning."""


def around_word(text: str, words: tuple[str, ...], room: int) -> str:
    """Cut a text so that the first word found in it is visible."""
    spots = [(spot, word) for word in words if (spot := text.lower().find(word)) >= 0]
    spot, word = min(spots, default=(0, ""))
    if cell_len(text[: spot + len(word)]) <= room - 2 or cell_len(text) <= room:
        return fit(text, room)
    return f"..{fit(text[max(0, spot - _BEFORE) :], room - 2)}"


def capital(text: str) -> str:
    """Give a text with a capital at its beginning."""
    return f"{text[:1].upper()}{text[1:]}"


def pad(text: str, cells: int) -> str:
    """Cut or pad a text to exactly this many cells."""
    return set_cell_size(escaped(text), cells)


def width_of(parts: tuple[Part, ...]) -> int:
    """Count the cells of some parts."""
    return sum([cell_len(escaped(text)) for text, _ in parts])


def wrapped(text: str, width: int, style: str = "dim", *, key: str = "") -> list[Row]:
    """Break a text into rows of one style."""
    return [Row.of(row, style, key=key) for row in wrap(text, width)]


def join(names: tuple[str, ...], language: str) -> str:
    """List names for the screen."""
    return say(language, "list-comma").join(names)


def packed(pieces: list[str], width: int) -> list[str]:
    """Lay pieces out in rows, two spaces apart, without breaking any."""
    rows: list[str] = []
    for piece in pieces:
        if rows and cell_len(f"{rows[-1]}  {piece}") <= width:
            rows[-1] += f"  {piece}"
        else:
            rows.append(piece)
    return rows
