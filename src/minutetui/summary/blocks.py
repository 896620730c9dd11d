"""The formal document as a small tree: what every form of output is made from.

Text is kept as it was typed; each back end (`summary.markdown`, the preview on the screen) makes it safe in its
own way. Frozen and plain: nothing here knows of meetings.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple


class Source(NamedTuple):
    """What a block was made from, so that a preview can jump there."""

    kind: Literal["section", "prose", "draft", "item", "line", "unit"]
    id: str
    """The id of the section, agenda item or line; the name of the unit."""
    part: str = ""
    """Of prose: before or after."""
    number: int = 0
    """Of prose: which paragraph of that part."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text."""

    text: str
    strong: bool = False
    """Whether it is a lead-in, shown in bold."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 2 is a section, level 1 the document's title."""

    level: int
    text: str
    source: Source | None = None
    depth: int | None = None
    """Which level of the numbering it counts in, 0 the sections'; None: it has no number."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    spans: tuple[Span, ...]
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class ListItem:
    """One entry of a list, with what stands under it."""

    spans: tuple[Span, ...]
    blocks: tuple[Block, ...] = ()
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A bulleted or numbered list."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table; every row has as many cells as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[str, ...] = ()
    """The id of the line each row was made from."""


Block = Heading | Paragraph | ListBlock | Table


@dataclass(frozen=True, slots=True)
class Document:
    """The whole document."""

    title: str
    blocks: tuple[Block, ...]


def bullets(items: list[ListItem]) -> tuple[Block, ...]:
    """Make a bulleted list; none at all where there is nothing to list."""
    return (ListBlock(tuple(items)),) if items else ()
