"""What tests of output formats share: documents, and their structure as a flat list to compare."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from minutetui.core.text.characters import printable
from minutetui.store.decode import decode
from minutetui.store.templates import load_template
from minutetui.summary import compose
from minutetui.summary.blocks import Block, Document, HeadingBlock, ListBlock, ParagraphBlock, Span, TableBlock

ROOT = Path(__file__).parents[1]
SAMPLES = sorted((ROOT / "samples").glob("*.toml"))

Piece = tuple[str, str]
"""What a part of a document is, and its text."""


def document_of(path: Path) -> Document:
    """Compose the summary of a meeting file."""
    meeting = decode(path.read_bytes(), path.name).meeting
    return compose(meeting, load_template(meeting.kind, meeting.language).template)


def pieces(document: Document) -> list[Piece]:
    """List the title, headings, paragraphs, entries of lists (with their depth) and cells of a document."""
    return [("title", squeezed(document.title)), *(piece for block in document.blocks for piece in _block(block, 0))]


def _block(block: Block, depth: int) -> Iterator[Piece]:
    match block:
        case HeadingBlock():
            yield f"h{min(block.level, 6)}", squeezed(block.text)
        case ParagraphBlock():
            yield "p", joined(block.spans)
        case ListBlock():
            for item in block.items:
                yield f"{'ol' if block.ordered else 'ul'}{depth}", joined(item.spans)
                for inner in item.blocks:
                    yield from _block(inner, depth + 1)
        case TableBlock():
            for row in (tuple((Span(cell),) for cell in block.header), *block.rows):
                yield from (("cell", joined(cell)) for cell in row)


def table(header: tuple[str, ...], *rows: tuple[str, ...]) -> TableBlock:
    """Make a table of texts without links."""
    return TableBlock(header, tuple(tuple((Span(cell),) for cell in row) for row in rows))


def joined(spans: tuple[Span, ...]) -> str:
    """Give the text of some spans without its spaces."""
    return squeezed("".join(span.text for span in spans))


def squeezed(text: str) -> str:
    """Give a text as formats show it, without spaces: another test checks those."""
    return "".join(printable(text).replace("\ufffe", "\ufffd").split())
