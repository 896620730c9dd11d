"""A document as rows: what the summary screen shows. Another writer over the same blocks as the Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len

from minutetui.summary.blocks import Block, Document, Heading, ListBlock, Paragraph, Span, Table
from minutetui.tui.widgets.rows import Part, Row, wrap

BLANK = Row(())


def document_rows(document: Document, width: int) -> list[Row]:
    """Lay a document out.

    Args:
        document: As composed.
        width: Cells of a row.
    """
    rows = [Row(((text, "heading"),)) for text in wrap(document.title, width)]
    for block in document.blocks:
        rows.append(BLANK)
        rows.extend(_block(block, width, ""))
    return rows


def _block(block: Block, width: int, indent: str) -> Iterator[Row]:
    match block:
        case Heading(level=level, text=text):
            yield from (Row(((row, "heading" if level <= 2 else "strong"),)) for row in wrap(text, width))
        case Paragraph(spans=spans):
            yield from _spans(spans, width, indent, indent)
        case ListBlock(items=items, ordered=ordered):
            for number, item in enumerate(items, 1):
                mark = f"{number}. " if ordered else "- "
                yield from _spans(item.spans, width, indent + mark, indent + " " * len(mark))
                for child in item.blocks:
                    yield from _block(child, width, indent + " " * len(mark))
        case Table(header=header, rows=rows):
            for cells in (header, *rows):
                yield from _spans((Span("  |  ".join(cells)),), width, indent, indent)


def _spans(spans: tuple[Span, ...], width: int, first: str, then: str) -> Iterator[Row]:
    """Wrap pieces of text; a strong one at the beginning stays bold on the first row."""
    strong = spans[0].text + " " if spans and spans[0].strong else ""
    text = strong + " ".join(span.text for span in spans[1 if strong else 0 :] if span.text)
    for number, row in enumerate(wrap(text, max(10, width - cell_len(first)))):
        lead: Part = (first if not number else then, "dim")
        cut = len(strong) if not number and row.startswith(strong.rstrip()) else 0
        yield Row((lead, (row[:cut], "strong"), (row[cut:], "text")))
