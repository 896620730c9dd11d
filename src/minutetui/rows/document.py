"""A document as rows, for the summary screen: a back end over the same blocks as Markdown.

The key of a row is its source, so that Enter can go there, with a number after it where the same line stands again.
A paragraph that the program drafted is marked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, zip_longest
from operator import attrgetter

from rich.cells import cell_len

from minutetui.rows.row import BLANK, Part, Row, pad, wrapped
from minutetui.rows.wrapping import wrap
from minutetui.summary.blocks import (
    Block,
    Document,
    HeadingBlock,
    ListBlock,
    ParagraphBlock,
    Source,
    Span,
    TableBlock,
    narrowed_columns,
    text_of,
)

COLUMN_GAP = 2
NARROWEST = 6
"""Cells below which no column is narrowed; where that is not enough, a table has no columns."""


def source_key(source: Source | None) -> str:
    """Write a source as the key of a row."""
    return "" if source is None else "\t".join((source.kind, source.id, source.part, str(source.number)))


def source_of(key: str) -> Source | None:
    """Read a source back."""
    kind, *rest = key.split("\t")
    return Source(kind, rest[0], rest[1], int(rest[2])) if rest else None  # type: ignore[arg-type]  # made by `source_key`


@dataclass(frozen=True)
class DocumentRows:
    """Lays a document out; `draft` is the word before a paragraph that the program drafted."""

    width: int
    draft: str

    def rows(self, document: Document) -> list[Row]:
        """Give the rows of a whole document."""
        rows = wrapped(document.title, self.width, "heading")
        for block in document.blocks:
            rows.append(BLANK)
            rows.extend(self._block(block, ""))
        return list(_apart(rows))

    def _block(self, block: Block, indent: str) -> Iterator[Row]:
        match block:
            case HeadingBlock(level=level, text=text):
                style, key = ("heading" if level <= 2 else "strong"), source_key(block.source)
                yield from wrapped(text, self.width, style, key=key)
            case ParagraphBlock(spans=spans):
                mark = f"{self.draft} " if block.source is not None and block.source.kind == "draft" else ""
                yield from self._spans(spans, indent + mark, indent, source_key(block.source), "warning")
            case ListBlock(items=items, ordered=ordered):
                for number, item in enumerate(items, 1):
                    mark = f"{number}. " if ordered else "- "
                    inner = indent + " " * len(mark)
                    yield from self._spans(item.spans, indent + mark, inner, source_key(item.source))
                    for child in item.blocks:
                        yield from self._block(child, inner)
            case TableBlock():
                yield from self._table(block)

    def _table(self, table: TableBlock) -> Iterator[Row]:
        """Lay a table out in columns, with a rule below its header; long cells are wrapped."""
        texts = [list(map(text_of, cells)) for cells in table.rows]
        widest = [max(1, *map(cell_len, column)) for column in zip(table.header, *texts, strict=True)]
        room = self.width - COLUMN_GAP * (len(widest) - 1)
        widths = narrowed_columns(widest, room, NARROWEST)
        if sum(widths) > room:
            yield from self._listed(table)
            return
        yield from _table_rows(table.header, widths, "strong", "")
        yield Row.of("  ".join("\u2500" * width for width in widths), "rule")
        for number, cells in enumerate(texts):
            key = source_key(Source("line", table.lines[number])) if number < len(table.lines) else ""
            yield from _table_rows(cells, widths, "text", key)

    def _listed(self, table: TableBlock) -> Iterator[Row]:
        """Give the cells of each row one after the other, where columns would be too narrow to read."""
        yield from self._spans((Span("  |  ".join(table.header), strong=True),), "", "")
        for number, cells in enumerate(table.rows):
            key = source_key(Source("line", table.lines[number])) if number < len(table.lines) else ""
            yield from self._spans((Span("  |  ".join(map(text_of, cells))),), "", "  ", key)

    def _spans(
        self, spans: tuple[Span, ...], first: str, then: str, key: str = "", style: str = "dim"
    ) -> Iterator[Row]:
        """Wrap pieces of text; a strong one at the beginning stays bold on the first row."""
        strong = spans[0].text + " " if spans and spans[0].strong else ""
        text = strong + "".join(span.text for span in spans[1 if strong else 0 :])
        room = max(10, self.width - cell_len(then))
        for number, row in enumerate(wrap(text, room, max(10, self.width - cell_len(first)))):
            lead: Part = (first, style) if not number else (then, "dim")
            cut = len(strong) if not number and row.startswith(strong.rstrip()) else 0
            yield Row((lead, (row[:cut], "strong"), (row[cut:], "text")), key)


def _apart(rows: list[Row]) -> Iterator[Row]:
    """Give an entry that stands again further down a key of its own: an action is in its item and in the table."""
    seen: Counter[str] = Counter()
    for source, entry in groupby(rows, key=attrgetter("key")):
        times = seen[source]
        seen[source] += 1
        yield from (replace(row, key=f"{source}\t{times}") if source and times else row for row in entry)


def _table_rows(cells: Sequence[str], widths: Sequence[int], style: str, key: str) -> Iterator[Row]:
    """Lay out one row of a table, each cell wrapped in its column."""
    wrapped = [wrap(text, width) for text, width in zip(cells, widths, strict=True)]
    for texts in zip_longest(*wrapped, fillvalue=""):
        columns = (pad(text, width) for text, width in zip(texts, widths, strict=True))
        yield Row.of((" " * COLUMN_GAP).join(columns).rstrip(), style, key=key)
