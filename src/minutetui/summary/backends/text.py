"""The plain text back end, for a mail or a chat: one paragraph a line, bullets, tables aligned by cells.

It writes no marks of Markdown, and a captured text cannot be taken for structure: nothing reads the result but people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from minutetui.core.text.characters import cells, one_line, printable
from minutetui.summary.blocks import (
    Block,
    Document,
    HeadingBlock,
    ListBlock,
    ParagraphBlock,
    Span,
    TableBlock,
    narrowed_columns,
)

_BULLETS = "•◦▪"
"""The bullet of a list, by depth."""

_GAP = "  "
"""Between the columns of a table."""
WIDEST = 96
"""Cells of a row of a table; cells that do not fit go on in the next line."""
_NARROWEST = 12
"""Cells below which no column is narrowed."""


def to_text(document: Document) -> str:
    """Write a document as plain text, ending in a line feed; two empty lines precede a section."""
    lines = [one_line(document.title)]
    for block in document.blocks:
        section = isinstance(block, HeadingBlock) and block.level == 2
        lines += ["", ""] if section else [""]
        lines += _block(block, 0)
    return "\n".join(line.rstrip() for line in lines).rstrip("\n") + "\n"


def _block(block: Block, depth: int) -> Iterator[str]:
    indent = "  " * depth
    match block:
        case HeadingBlock():
            yield indent + one_line(block.text)
        case ParagraphBlock():
            yield indent + _line(block.spans)
        case ListBlock():
            for number, item in enumerate(block.items, 1):
                mark = f"{number}." if block.ordered else _BULLETS[min(depth, len(_BULLETS) - 1)]
                yield f"{indent}{mark} {_line(item.spans)}"
                for child in item.blocks:
                    yield from _block(child, depth + 1)
        case TableBlock():
            yield from _table(block)


def _line(spans: tuple[Span, ...]) -> str:
    """Join pieces of text; a space follows a label unless its colon is a wide one."""
    line, space = "", ""
    for span in spans:
        text = one_line(span.text) if span.strong else printable(span.text)
        line += space + text + (f" ({span.link})" if span.link and not span.link.endswith(text) else "")
        space = " " if span.strong and not text.endswith("：") else ""
    return one_line(line)


def _table(block: TableBlock) -> Iterator[str]:
    """Write the rows of a table with its columns aligned; where a row is too wide, its cells go on below."""
    texts = [list(map(one_line, block.header)), *([_line(cell) for cell in row] for row in block.rows)]
    widest = [max(map(cells, column)) for column in zip(*texts, strict=True)]
    widths = narrowed_columns(widest, WIDEST - len(_GAP) * (len(widest) - 1), _NARROWEST)
    for row in texts:
        columns = [_wrapped(cell, width) for cell, width in zip(row, widths, strict=True)]
        for parts in zip_longest(*columns, fillvalue=""):
            padded = (part + " " * (width - cells(part)) for part, width in zip(parts, widths, strict=True))
            yield _GAP.join(padded)


def _wrapped(text: str, width: int) -> list[str]:
    """Divide a text into lines of some cells, between words and between wide characters."""
    lines = [""]
    for word in re.findall(r"[^\s\u1100-\uffdf]+[，。；：、）！？”]*|[^\s][，。；：、）！？”]*|\s+", text):
        if cells(lines[-1] + word) > width and lines[-1] and not word.isspace():
            lines.append("")
        lines[-1] += word
    return [line.rstrip() for line in lines]
