"""The formal document as a small tree, from which every output format is written.

Text is kept as it was typed; each back end, and the preview on the screen, escapes it in its own way. Nothing here
knows how a meeting is stored. `linked` finds the links that a person typed in a text.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

from minutetui.core.meeting.prose import split
from minutetui.words import Language


class Source(NamedTuple):
    """Where a block comes from, so that a preview can jump there."""

    kind: Literal["section", "prose", "draft", "item", "line", "unit"]
    id: str
    """The id of the section, agenda item or line; the name of the unit."""
    part: str = ""
    """Of prose: before or after what the section draws."""
    number: int = 0
    """Of prose: which paragraph of that part."""


class Span(NamedTuple):
    """A stretch of text."""

    text: str
    strong: bool = False
    """Whether it is a lead-in, shown in bold; a space follows it."""
    link: str = ""
    """Where it leads: an address of http, https or mailto."""

    @property
    def target(self) -> str:
        """The address; empty if it has a character that could end the link in an output format."""
        return self.link if self.link and _SAFE.fullmatch(self.link) else ""


class HeadingBlock(NamedTuple):
    """A heading; level 2 is a section, level 1 the document's title."""

    level: int
    text: str
    source: Source | None = None
    depth: int | None = None
    """Which level of the numbering it counts in, 0 the sections'; None: it has no number."""


class ParagraphBlock(NamedTuple):
    """Running text."""

    spans: tuple[Span, ...]
    source: Source | None = None
    centred: bool = False
    """Whether an official document centres it: （送审稿） below the title."""


class ListItem(NamedTuple):
    """One entry of a list, with the blocks below it."""

    spans: tuple[Span, ...]
    blocks: tuple[Block, ...] = ()
    source: Source | None = None


class ListBlock(NamedTuple):
    """A bulleted or numbered list."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    source: Source | None = None


Cell = tuple[Span, ...]
"""The text of a cell of a table."""


def text_of(spans: Cell) -> str:
    """Give the text of some spans."""
    return "".join([span.text for span in spans])


def spaced(spans: Cell) -> Iterator[tuple[Span, str]]:
    """Give each span with what follows it: a space after a label, unless its colon is a wide one."""
    for number, span in enumerate(spans, 1):
        apart = span.strong and number < len(spans) and not span.text.endswith(("：", " "))
        yield span, " " if apart else ""


class TableBlock(NamedTuple):
    """A table; every row has as many cells as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    lines: tuple[str, ...] = ()
    """The id of the line that each row shows."""


def narrowed_columns(widths: Sequence[int], room: int, least: int) -> list[int]:
    """Narrow the widest columns of a table until a row fits.

    Args:
        widths: Cells that the longest text of each column takes.
        room: Cells of a row without the gaps.
        least: Cells below which no column is narrowed.

    Example:
        >>> narrowed_columns([3, 40, 20], 40, 12)
        [3, 18, 19]
    """
    widths = list(widths)
    while sum(widths) > room and max(widths) > least:
        widths[widths.index(max(widths))] -= 1
    return widths


Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock


class Document(NamedTuple):
    """The whole document, with what an output format can say of it in its head."""

    title: str
    blocks: tuple[Block, ...]
    language: Language = "en"
    date: dt.date | None = None
    """The first day of the meeting."""
    authors: tuple[str, ...] = ()
    """Who took the minutes."""
    subject: str = ""
    """Whose meeting it is."""
    official: bool = False
    """Whether it is laid out as public bodies in China do (GB/T 9704), where a format lays out pages."""


def with_texts(block: Block, change: Callable[[str], str]) -> Block:
    """Change every text of a block and of the blocks inside it, and find the links in it; a heading has no links."""

    def changed(spans: Cell) -> Cell:
        return linked(_with_changed(spans, change))

    def item(one: ListItem) -> ListItem:
        spans = changed(one.spans)
        if spans is one.spans and not one.blocks:  # most entries of a long list
            return one
        return ListItem(spans, tuple(map(inside, one.blocks)), one.source)

    def inside(one: Block) -> Block:
        if isinstance(one, ListBlock):
            return ListBlock(tuple(map(item, one.items)), one.ordered, one.source)
        if isinstance(one, ParagraphBlock):
            return one._replace(spans=changed(one.spans))
        if isinstance(one, TableBlock):
            return one._replace(rows=tuple(tuple(map(changed, row)) for row in one.rows))
        return one._replace(text=change(one.text))

    return inside(block)


def _with_changed(spans: Cell, change: Callable[[str], str]) -> Cell:
    """Change the text of the spans that are no links; the same spans come back if that changes none."""
    texts = [span.text if span.link else change(span.text) for span in spans]
    if all(text is span.text for text, span in zip(texts, spans, strict=True)):
        return spans
    return tuple([span._replace(text=text) for text, span in zip(texts, spans, strict=True)])


def bullets(items: list[ListItem]) -> tuple[Block, ...]:
    """Make a bulleted list; nothing for no items."""
    return (ListBlock(tuple(items)),) if items else ()


def paragraphs(prose: str, source: Source | None = None) -> list[Block]:
    """Write prose as paragraphs; a source of prose counts them."""
    return [
        ParagraphBlock((Span(text),), source._replace(number=number) if source and source.kind == "prose" else source)
        for number, text in enumerate(split(prose))
    ]


LINK = re.compile(
    r"""(?xi)
    \[(?P<text>[^\[\]]+)\]\((?P<target>(?:https?://|mailto:)(?:[^\s()<>]|\([^\s()<>]*\))+)\)
    | <(?P<marked>(?:https?://|mailto:)[^\s<>]+)>
    | (?<![\w/.@-]) (?P<bare> (?:https?://|www\.(?=[\w-]+\.\w)) (?:[!-;=?-~](?<![<>"`*|\\]))+ )
    | (?<![\w/.@+-]) (?P<mail> [\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,} (?![\w-]|[:/][\w/~.]) )
    """,
    re.ASCII,
)
_SAFE = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+", re.IGNORECASE)
AFTER = ".,;:!?'\")]}"
"""What follows an address in a sentence and is no part of it."""


def linked(spans: Cell) -> Cell:
    """Divide pieces of text into text and links."""
    for span in spans:
        if _may_link(span):
            return tuple(part for one in spans for part in _parts(one))
    return spans


def _may_link(span: Span) -> bool:
    text = span.text
    return not span.link and ("://" in text or "@" in text or "www." in text or "mailto:" in text)


def _parts(span: Span) -> list[Span]:
    if not _may_link(span):
        return [span]
    parts, end = [], 0
    for match in LINK.finditer(span.text):
        text, target = _link(match)
        parts += [span._replace(text=span.text[end : match.start()]), span._replace(text=text, link=target)]
        end = match.end() if match["bare"] is None else match.start() + len(text)
    parts.append(span._replace(text=span.text[end:]))
    return [part for part in parts if part.text]


def _link(match: re.Match[str]) -> tuple[str, str]:
    """Give the text of a link and its target."""
    if match["text"]:
        return match["text"], match["target"]
    if match["marked"]:
        return match["marked"].removeprefix("mailto:"), match["marked"]
    if match["mail"]:
        return match["mail"], f"mailto:{match['mail']}"
    address = match["bare"]
    while address[-1] in AFTER and not (address[-1] == ")" and address.count("(") >= address.count(")")):
        address = address[:-1]
    return address, address if "://" in address else f"https://{address}"
