"""A document as rows, for the summary screen: a back end over the same blocks as Markdown.

The key of a row is its source, so that Enter can go there. A paragraph that the program drafted is marked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len

from minutetui.rows.row import BLANK, Part, Row
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
    text_of,
)


def source_key(source: Source | None) -> str:
    """Write a source as the key of a row."""
    return "" if source is None else "\t".join((source.kind, source.id, source.part, str(source.number)))


def source_of(key: str) -> Source | None:
    """Read a source back."""
    kind, *rest = key.split("\t")
    return Source(kind, rest[0], rest[1], int(rest[2])) if rest else None  # type: ignore[arg-type]  # made by `source_key`


@dataclass(frozen=True)
class DocumentRows:
    """Lays a document out.

    Args:
        width: Cells of a row.
        draft: The word before a paragraph that the program drafted.
    """

    width: int
    draft: str

    def rows(self, document: Document) -> list[Row]:
        """Give the rows of a whole document."""
        rows = [Row(((text, "heading"),)) for text in wrap(document.title, self.width)]
        for block in document.blocks:
            rows.append(BLANK)
            rows.extend(self._block(block, ""))
        return rows

    def _block(self, block: Block, indent: str) -> Iterator[Row]:
        match block:
            case HeadingBlock(level=level, text=text):
                style, key = ("heading" if level <= 2 else "strong"), source_key(block.source)
                yield from (Row(((row, style),), key) for row in wrap(text, self.width))
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
        """Give a table row by row, its cells one after the other, because columns would not fit into 80 cells."""
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
