"""The Markdown back end, and the one escaper through which every text goes.

A text can be anything: no captured line may change the structure of the document, whichever program reads it. A
backslash escapes what every reader lets it escape. The rest become entities, because python-markdown knows no other
escapes. Both are as few as possible, because people read the source, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from minutetui.core.text.characters import HIDDEN
from minutetui.summary.blocks import (
    Block,
    Cell,
    Document,
    HeadingBlock,
    ListBlock,
    ParagraphBlock,
    Span,
    TableBlock,
    linked,
    text_of,
)

BREAKS = re.compile("[\t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
SPECIAL = re.compile(
    r"""[*`\[\]]|<(?=[A-Za-z/!?])"""
    r"""|\\(?=[!-/:-@\[-`{-~]|$)"""
    r"""|(?<![^\W_])_|_(?![^\W_])"""
    r"""|&(?=\#|[A-Za-z][A-Za-z\d]{1,31};)"""
    r"""|:(?=[a-z+-][a-z0-9_+-]*:)|(?<=[A-Za-z]):(?=//)"""
)
"""What would be read as Markdown inside a line. An underscore inside a word is not; a backslash only before
punctuation; an ampersand only at an entity; a colon only before the name of a picture, `:smile:`, or
in an address that is no link."""

PAIRED = "~$"
"""What is read as Markdown only in pairs: strike-through, formulas."""

BY_ENTITY = {"<": "&lt;", "&": "&amp;", "~": "&#126;", "$": "&#36;", "=": "&#61;", ":": "&#58;"}

AT_START = re.compile(r"^(#|[-+](?=\s|$|-|\+)|>|=(?==*\s*$)|\||:)")
NUMBER_AT_START = re.compile(r"^(\d+)([.)])(?=\s|$)")
STARTING = frozenset("#-+>=|:")
"""The characters that a match of these two begins with, beside digits."""
CLOSING_HASHES = re.compile(r"(#+)$")
QUICK = re.compile(r":(?=[a-z+/-])|[*`\[\]<\\_&~$\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")

_INDENT = 4
"""The smallest indent that every reader takes for the inside of a list."""
_APART = "<!-- -->"
"""Written between two lists in a row, which would otherwise be read as one."""


def _escaped(char: str) -> str:
    return BY_ENTITY.get(char, f"\\{char}")


def escape_markdown(text: str, *, start: bool = True) -> str:
    """Write a text so that Markdown reads it as that text; line ends and tabs become spaces, other controls U+FFFD.

    `start` tells whether it begins a block, so that `#`, `-` or `1.` would be read.
    """
    text = _inside(text, pairs(text)).strip()
    return _at_start(text) if start else text


def _at_start(text: str) -> str:
    """Escape what is read where a block begins."""
    if text[:1] not in STARTING and not text[:1].isdecimal():
        return text
    text = AT_START.sub(lambda match: _escaped(match[0]), text)
    return NUMBER_AT_START.sub(r"\1\\\2", text)


def _inside(text: str, paired: str) -> str:
    """Escape what is read inside a line, and nothing at its ends."""
    if QUICK.search(text):
        text = HIDDEN.sub("", _CONTROLS.sub("\ufffd", BREAKS.sub(" ", text)))
        text = SPECIAL.sub(lambda match: _escaped(match[0]), text)
        for char in paired:
            text = text.replace(char, BY_ENTITY[char])
    return text


def pairs(text: str) -> str:
    """Tell which characters occur more than once in a text, so that they could be read as a pair."""
    if "~" not in text and "$" not in text:
        return ""
    return "".join(char for char in PAIRED if text.count(char) > 1)


def to_markdown(document: Document) -> str:
    """Write a document as Markdown, ending in a line feed."""
    lines = [f"# {_heading(document.title)}", ""]
    for block in _kept_apart(document.blocks):
        lines.extend([block] if isinstance(block, str) else _block(block))
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def _kept_apart(blocks: tuple[Block, ...]) -> Iterator[Block | str]:
    """Put a comment between two lists in a row."""
    before: Block | None = None
    for block in blocks:
        if isinstance(before, ListBlock) and isinstance(block, ListBlock):
            yield _APART
        yield block
        before = block


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
    return CLOSING_HASHES.sub(lambda match: match[1].replace("#", "\\#"), _inline((Span(text),), start=False))


def _inline(spans: tuple[Span, ...], *, start: bool = True) -> str:
    """Write pieces of text one after the other.

    A wide colon is written after strong text and not in it: two stars between it and 汉字 would not end it.
    """
    parts: list[str] = []
    spans = linked(spans)
    whole = text_of(spans)
    paired, special = pairs(whole), QUICK.search(whole) is not None
    for index, span in enumerate(spans):
        first = index == 0 or spans[index - 1].strong
        text = span.text.lstrip() if first else span.text
        text = text.rstrip() if span.strong or index == len(spans) - 1 else text
        after = "" if not span.strong else "：" if text.endswith("：") else " "
        text = text.removesuffix("：").rstrip() if span.strong else text
        if not text:
            continue
        written = _inside(text, paired) if special else text
        written = written if parts or not start else _at_start(written.lstrip())
        written = _link(span, written) if span.link else written
        parts.append(f"**{written}**{after}" if span.strong else written)
    return "".join(parts).rstrip()


def _link(span: Span, text: str) -> str:
    """Write a link; an address between angle brackets ends where it ends, whatever follows."""
    shown = f"<{span.link.removeprefix('mailto:')}>" if span.text == span.link.removeprefix("mailto:") else ""
    text = re.sub(r"(?i)\b(www)\.", r"\1\\.", text)  # some readers make a link of it inside the link
    return shown or f"[{text}](<{span.link}>)"


def _list(block: ListBlock, indent: str) -> Iterator[str]:
    for number, item in enumerate(block.items, 1):
        mark = f"{number}. " if block.ordered else "- "
        yield (indent + mark + _inline(item.spans)).rstrip()
        inner = indent + " " * max(_INDENT, len(mark))
        for child in _kept_apart(item.blocks) if item.blocks else ():
            if isinstance(child, str):
                yield from ("", inner + child, "")
                continue
            if not isinstance(child, ListBlock):
                yield ""
            yield from _block(child, inner)


def _table(block: TableBlock) -> Iterator[str]:
    yield _row(tuple((Span(cell),) for cell in block.header))
    yield "|" + " --- |" * len(block.header)
    for row in block.rows:
        yield _row(row)


def _row(cells: tuple[Cell, ...]) -> str:
    return "| " + " | ".join(_inline(cell, start=False).replace("|", "\\|") for cell in cells) + " |"
