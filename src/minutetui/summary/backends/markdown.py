"""The Markdown back end, and the one escaper through which every text goes.

A text can be anything: no captured line may change the structure of the document. As few backslashes as
possible, for the source is read too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from minutetui.summary.blocks import Block, Document, HeadingBlock, ListBlock, ParagraphBlock, Span, TableBlock

BREAKS = re.compile("[\t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
SPECIAL = re.compile(
    r"""[*`\[\]<]"""
    r"""|\\(?=[!-/:-@\[-`{-~]|$)"""
    r"""|(?<![^\W_])_|_(?![^\W_])"""
    r"""|&(?=\#|[A-Za-z])"""
    r"""|~(?=~)|(?<=~)~"""
)
"""What would be read as Markdown inside a line. An underscore inside a word is none; a backslash only before
punctuation; an ampersand only where an entity could follow; tildes only in pairs (strike-through)."""

AT_START = re.compile(r"^(#{1,6}(?=\s|$)|[-+](?=\s|$|-|\+)|>|=+\s*$|\||:)")
NUMBER_AT_START = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
CLOSING_HASHES = re.compile(r"(^|\s)(#+)$")
QUICK = re.compile(r"[*`\[\]<\\_&~\x00-\x1f\x7f\x85\u2028\u2029]")


def escape_markdown(text: str, *, start: bool = True) -> str:
    """Write a text so that Markdown reads it as that text.

    Args:
        text: Anything; line ends and tabs become spaces, other controls U+FFFD.
        start: Whether it stands where a block begins, so that `#`, `-` or `1.` would be read.
    """
    if QUICK.search(text):
        text = CONTROLS.sub("\ufffd", BREAKS.sub(" ", text))
        text = SPECIAL.sub(lambda match: "\\" + match[0], text)
    text = text.strip()
    if start:
        text = AT_START.sub(lambda match: "\\" + match[0], text)
        text = NUMBER_AT_START.sub(r"\1\\\2", text)
    return text


def to_markdown(document: Document) -> str:
    """Write a document as Markdown, ending in a line feed."""
    lines = [f"# {_heading(document.title)}", ""]
    for block in document.blocks:
        lines.extend(_block(block))
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def _block(block: Block, indent: str = "") -> Iterator[str]:
    match block:
        case HeadingBlock():
            yield f"{'#' * block.level} {_heading(block.text)}".rstrip()
        case ParagraphBlock():
            yield indent + _inline(block.spans)
        case ListBlock():
            yield from _list(block, indent)
        case TableBlock():
            yield from _table(block)


def _heading(text: str) -> str:
    return CLOSING_HASHES.sub(lambda match: f"{match[1]}\\{match[2]}", escape_markdown(text, start=False))


def _inline(spans: tuple[Span, ...]) -> str:
    """Write pieces of text one after the other.

    Strong text ends in a space: without it, two stars after a full-width colon and before 汉字 are no end.
    """
    parts: list[str] = []
    for span in spans:
        text = escape_markdown(span.text, start=not parts)
        if text:
            parts.append(f"**{text}**" if span.strong else text)
    return " ".join(parts)


def _list(block: ListBlock, indent: str) -> Iterator[str]:
    for number, item in enumerate(block.items, 1):
        mark = f"{number}. " if block.ordered else "- "
        yield (indent + mark + _inline(item.spans)).rstrip()
        inner = indent + " " * len(mark)
        for child in item.blocks:
            if not isinstance(child, ListBlock):
                yield ""
            yield from _block(child, inner)


def _table(block: TableBlock) -> Iterator[str]:
    yield _row(block.header)
    yield "|" + " --- |" * len(block.header)
    for row in block.rows:
        yield _row(row)


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(escape_markdown(cell, start=False).replace("|", "\\|") for cell in cells) + " |"
