"""The PDF back end, by typst. Every text is a string literal: nothing in it is read as markup."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from minutetui.core.text.characters import has_han, printable
from minutetui.errors import FileError
from minutetui.summary.backends.look import TYPOGRAPHY, USUAL, Look
from minutetui.summary.blocks import (
    Block,
    Document,
    HeadingBlock,
    ListBlock,
    ParagraphBlock,
    Span,
    TableBlock,
)
from minutetui.words import Saying

_ALLOWED = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+", re.IGNORECASE)
_LATIN = ("Times New Roman", "Liberation Serif", "Libertinus Serif")
_SONG = ("SimSun", "宋体", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC")
_HEI = ("SimHei", "黑体", "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Zen Hei")
_FANG = ("FangSong", "仿宋", "STFangsong", "FangSong_GB2312")


SHORT, LONG = 8, 40
"""Characters of a column that is as wide as its text, and of one that gets no more room for more text."""


def to_pdf(document: Document, look: Look = USUAL) -> bytes:
    """Write a document as PDF.

    Raises:
        FileError: typst is not installed, or no font has 汉字 though the document has.
    """
    try:
        import typst  # noqa: PLC0415
    except ImportError as error:
        raise FileError(Saying("no-typst"), Saying("hint-typst")) from error
    fonts = typst.Fonts()
    families = set(fonts.families())
    if not families & {look.font_han, *_SONG, *_HEI, *_FANG} and has_han(_all_text(document)):
        raise FileError(Saying("no-chinese-font"), Saying("hint-chinese-font"))
    day = document.date or dt.date(1980, 1, 1)
    moment = dt.datetime.combine(day, dt.time(), dt.UTC)
    data = typst.compile(_source(document, look, families).encode(), font_paths=fonts, format="pdf", timestamp=moment)
    assert isinstance(data, bytes)
    return data


def _all_text(document: Document) -> str:
    return document.title + "".join(map(repr, document.blocks))


_HEAD = """\
#set document(title: {title}, author: {authors}, date: none)
#set page(paper: "a4", margin: {margins}, footer: context align(center, text(size: 9pt, {number})))
#set text(font: {text}, size: {size}, lang: {language}, region: {region})
#set par(leading: {leading}, spacing: {spacing}, justify: {justify}, first-line-indent: {indent})
#show heading: it => block(sticky: true, above: 1.2em, below: .8em,
  text(font: {head}, size: if it.level == 1 {{ {section} }} else {{ {size} }}, it.body))
#set table(stroke: .5pt + luma(110), inset: 6pt)
#set list(indent: .5em, body-indent: .6em)
#set enum(indent: .5em, body-indent: .6em)
#align(center, block(below: 1.4em, text(font: {head}, size: {large}, weight: "bold", {title})))
"""
_PLAIN = {
    "margins": "24mm",
    "number": 'counter(page).display("1 / 1", both: true)',
    "size": "11pt",
    "section": "14pt",
    "large": "18pt",
    "leading": "0.75em",
    "spacing": "1.1em",
}
_OFFICIAL = {
    "margins": "(top: 37mm, bottom: 35mm, left: 28mm, right: 26mm)",
    "number": '"— " + counter(page).display() + " —"',
    "size": "16pt",
    "section": "16pt",
    "large": "22pt",
    "leading": "12.9pt",
    "spacing": "12.9pt",
}


def _source(document: Document, look: Look, families: set[str]) -> str:
    """Write the document in typst's language."""
    official, typography = document.official, TYPOGRAPHY[document.language]
    han = (look.font_han, *(_FANG if official else ()), *_SONG, *_HEI)
    head = _HEAD.format(
        title=_literal(document.title),
        authors=_list(document.authors),
        text=_list(_known((look.font, *_LATIN, *han), families)),
        head=_list(_known((look.font, *_LATIN, look.heading_han, *_HEI, *_SONG), families)),
        language=_literal(document.language),
        region=_literal(typography.tag[-2:].lower()),
        justify="true" if typography.indented else "false",
        indent="(amount: 2em, all: true)" if typography.indented else "0pt",
        **(_OFFICIAL if official else _PLAIN),
    )
    return head + "".join(f"{row}\n" for block in document.blocks for row in _block(block))


def _known(names: tuple[str, ...], families: set[str]) -> list[str]:
    return [name for name in dict.fromkeys(names) if name in families] or ["Libertinus Serif"]


def _list(texts: tuple[str, ...] | list[str]) -> str:
    return "(" + "".join(f"{_literal(text)}, " for text in texts) + ")"


def _literal(text: str) -> str:
    """Write a text as a string literal."""
    return '"' + printable(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _block(block: Block) -> Iterator[str]:
    """Write a block as one expression of code mode after another."""
    match block:
        case HeadingBlock():
            yield f"#heading(level: {max(block.level - 1, 1)}, outlined: true, {_literal(block.text)})"
        case ParagraphBlock():
            yield f"#par({_inline(block.spans)})"
        case ListBlock():
            yield f"#{_items(block)}"
        case TableBlock():
            yield f"#{_table(block)}"


def _items(block: ListBlock) -> str:
    kind = "enum" if block.ordered else "list"
    items = (
        f"[#({_inline(item.spans)}){''.join(row for child in item.blocks for row in _block(child))}]"
        for item in block.items
    )
    return f"{kind}({', '.join(items)})"


def _inline(spans: tuple[Span, ...]) -> str:
    parts = []
    for number, span in enumerate(spans):
        part = f"text({_literal(span.text)})"
        part = f"strong({part})" if span.strong else part
        part = f"link({_literal(span.link)}, {part})" if span.link and _ALLOWED.fullmatch(span.link) else part
        parts.append(part)
        if span.strong and number + 1 < len(spans) and not span.text.endswith(("：", " ")):
            parts.append('text(" ")')
    return " + ".join(parts) or '""'


def _table(block: TableBlock) -> str:
    """Write a table whose columns of short texts are as wide as these."""
    columns = zip(block.header, *block.rows, strict=True)
    longest = [max(map(len, column)) for column in columns]
    widths = ", ".join("auto" if length <= SHORT else f"{min(length, LONG)}fr" for length in longest)
    head = ", ".join(f"strong(text({_literal(cell)}))" for cell in block.header)
    cells = "".join(f", text({_literal(cell)})" for row in block.rows for cell in row)
    return f"table(columns: ({widths},), table.header(repeat: true, {head}){cells})"
