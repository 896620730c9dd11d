"""A row, and a sequence of rows. Consecutive rows with the same key form one entry, which is selected as a whole.

`Listed` holds rows that were built at once. A long list builds its rows when they come into view (`rows.tall`).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field

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
