"""The HTML back end: one file with its style inside, for the screen and for print; it asks for nothing outside."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from minutetui.core.text.characters import printable
from minutetui.summary.backends.pages import TYPOGRAPHY
from minutetui.summary.blocks import (
    Block,
    Document,
    HeadingBlock,
    ListBlock,
    ParagraphBlock,
    Span,
    TableBlock,
    spaced,
    text_of,
)

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
:root { color-scheme: light; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.65 system-ui, "Noto Sans CJK SC",
  "Microsoft YaHei", "PingFang SC", sans-serif; color: #1a1a1a; background: #fff; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; text-align: center; line-height: 1.35; }
h2, h3, h4, h5, h6 { line-height: 1.35; margin: 1.6em 0 .4em; break-after: avoid; }
h2 { font-size: 1.25rem; } h3 { font-size: 1.1rem; } h4, h5, h6 { font-size: 1rem; }
p { margin: .5em 0; } ul, ol { margin: .3em 0; padding-left: 1.6em; } li { margin: .15em 0; }
.indented p { text-indent: 2em; }
table { border-collapse: collapse; width: 100%; margin: .8em 0; font-size: .95em; }
th, td { border: 1px solid #888; padding: .35em .6em; text-align: left; vertical-align: top; }
th { background: #f2f2f2; } .short { white-space: nowrap; }
@page { size: A4; margin: 24mm 22mm; @bottom-center { content: counter(page) " / " counter(pages); } }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 11pt; } thead { display: table-header-group; }
  tr, li { break-inside: avoid; } a { color: inherit; } }
"""


def to_html(document: Document) -> str:
    """Write a document as one HTML file."""
    typography = TYPOGRAPHY[document.language]
    heads = [f'<meta name="author" content="{_text(", ".join(document.authors))}">'] if document.authors else []
    heads += [f'<meta name="date" content="{document.date.isoformat()}">'] if document.date else []
    rows = [
        f'<!DOCTYPE html>\n<html lang="{typography.tag}">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        *heads,
        f"<title>{_text(document.title)}</title>\n<style>{_STYLE}</style>\n</head>",
        '<body class="indented">' if typography.indented else "<body>",
        f"<h1>{_text(document.title)}</h1>",
        *(row for block in document.blocks for row in _block(block)),
        "</body>\n</html>\n",
    ]
    return "\n".join(rows)


def _text(text: str) -> str:
    """Write a text so that HTML reads it as that text."""
    return escape(printable(text), quote=True)


def _block(block: Block) -> Iterator[str]:
    match block:
        case HeadingBlock():
            level = min(max(block.level, 2), 6)
            yield f"<h{level}>{_text(block.text)}</h{level}>"
        case ParagraphBlock():
            yield f"<p>{_inline(block.spans)}</p>"
        case ListBlock():
            tag = "ol" if block.ordered else "ul"
            yield f"<{tag}>"
            for item in block.items:
                inner = "\n".join(row for child in item.blocks for row in _block(child))
                yield f"<li>{_inline(item.spans)}{inner and chr(10) + inner}</li>"
            yield f"</{tag}>"
        case TableBlock():
            yield from _table(block)


def _inline(spans: tuple[Span, ...]) -> str:
    """Write pieces of text one after the other."""
    written = ""
    for span, space in spaced(spans):
        text = _text(span.text)
        if span.target:
            text = f'<a href="{_text(span.target)}" rel="noopener noreferrer">{text}</a>'
        written += f"<strong>{text}</strong>{space}" if span.strong else text
    return written


def _table(block: TableBlock) -> Iterator[str]:
    """Write a table; cells of a few characters are not broken."""
    head = "".join(f'<th class="short">{_text(cell)}</th>' for cell in block.header)
    yield f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>"
    for row in block.rows:
        cells = (f"<td{' class=short' if len(text_of(cell)) < 5 else ''}>{_inline(cell)}</td>" for cell in row)
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody>\n</table>"
