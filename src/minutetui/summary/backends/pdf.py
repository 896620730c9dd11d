"""The PDF back end, by typst. Every text is a string literal: nothing in it is read as markup."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from minutetui.core.text.characters import has_han, printable
from minutetui.errors import FileError
from minutetui.summary.backends.pages import TYPOGRAPHY, USUAL_LOOK, Look, column_widths, start_of_colophon
from minutetui.summary.blocks import (
    Block,
    Cell,
    Document,
    HeadingBlock,
    ListBlock,
    ParagraphBlock,
    Span,
    TableBlock,
    spaced,
    text_of,
)
from minutetui.words import Saying

_LATIN = ("Times New Roman", "Liberation Serif", "Libertinus Serif")
_SONG = ("SimSun", "宋体", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC")
_HEI = ("SimHei", "黑体", "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Zen Hei")
_KAI = ("KaiTi", "楷体", "STKaiti", "KaiTi_GB2312")
_FANG = ("FangSong", "仿宋", "STFangsong", "FangSong_GB2312")


def to_pdf(document: Document, look: Look = USUAL_LOOK) -> bytes:
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
#set page(paper: "a4", margin: {margins}, footer: context align({side}, text(size: {page}, {number})))
#set text(font: {text}, size: {size}, lang: {language}, region: {region}{edges})
#set par(leading: {leading}, spacing: {spacing}, justify: {justify}, first-line-indent: {indent})
#show heading: it => block(sticky: true, above: {above}, below: {below}, {heading})
#show strong: set text(font: {strong})
#set table(stroke: .5pt + luma(110), inset: 6pt, align: (_, row) => if row == 0 {{ center }} else {{ start }})
#set table.cell(breakable: false)
#show table: set text(size: {cell})
#show table: set par(leading: .6em, justify: false, first-line-indent: 0pt)
#set list(indent: .5em, body-indent: .6em)
#set enum(indent: .5em, body-indent: .6em)
#align(center, block(below: 1.4em, text(font: {top}, size: {large}, weight: "bold", {title})))
"""
_PLAIN = {
    "margins": "24mm",
    "side": "center",
    "page": "9pt",
    "number": 'counter(page).display("1 / 1", both: true)',
    "size": "11pt",
    "edges": "",
    "large": "18pt",
    "leading": "0.75em",
    "spacing": "1.1em",
    "above": "1.2em",
    "below": ".8em",
    "heading": "text(font: {head}, size: if it.level == 1 {{ 14pt }} else {{ 11pt }}, it.body)",
    "cell": "11pt",
}
_OFFICIAL = {
    "margins": "(top: 37mm, bottom: 35mm, left: 28mm, right: 26mm)",
    "side": "if calc.odd(here().page()) {{ right }} else {{ left }}",
    "page": "14pt",
    "number": '"— " + counter(page).display() + " —"',
    "size": "16pt",
    "edges": ", top-edge: .8em, bottom-edge: -.2em",
    "large": "22pt",
    "leading": "12.95pt",
    "spacing": "12.95pt",
    "above": "12.95pt",
    "below": "12.95pt",
    "heading": (
        "par(text(font: if it.level == 1 {{ {head} }} else if it.level == 2 {{ {second} }} else {{ {text} }}, "
        'size: 16pt, weight: if it.level == 3 {{ "bold" }} else {{ "regular" }}, it.body))'
    ),
    "cell": "12pt",
}
"""Lines of 16 pt that are 28.95 pt apart: 22 on a page."""
_WIDTHS = {False: (9184, 22), True: (8844, 24)}
"""The width of the text in twips, and the size of the type in tables in half points; of the official layout last."""


def _source(document: Document, look: Look, families: set[str]) -> str:
    """Write the document in typst's language."""
    official, typography = document.official, TYPOGRAPHY[document.language]
    han = (look.font_han, *(_FANG if official else ()), *_SONG, *_HEI)
    layout = _OFFICIAL if official else _PLAIN

    def faces(*names: str) -> str:
        return _list(_known((look.font, *_LATIN, *names), families))

    values = {
        "title": _literal(document.title),
        "authors": _list(document.authors),
        "text": faces(*han),
        "head": faces(look.heading_han, *_HEI, *_SONG),
        "second": faces(look.heading_han, *_KAI, *_SONG),
        "language": _literal(document.language),
        "region": _literal(typography.tag[-2:].lower()),
        "justify": "true" if typography.indented else "false",
        "indent": "(amount: 2em, all: true)" if typography.indented else "0pt",
    }
    # 宋体 and 仿宋 have no bold on most computers, and typst makes none: 黑体 stands out, and headings have loaded it.
    values["strong"] = values["head" if typography.indented else "text"]
    values["top"] = faces(look.heading_han, *_SONG) if official else values["head"]
    head = _HEAD.format(**values, **{name: setting.format(**values) for name, setting in layout.items()})
    return head + "".join(f"{row}\n" for row in _rows(document))


def _rows(document: Document) -> Iterator[str]:
    """Write the blocks; the official layout centres a first paragraph, and rules the 版记 at the end."""
    blocks, official = document.blocks, document.official
    colophon = start_of_colophon(blocks) if official else len(blocks)
    for number, block in enumerate(blocks[:colophon]):
        if official and number == 0 and isinstance(block, ParagraphBlock):
            yield f"#align(center, {_inline(block.spans)})"
        else:
            yield from _block(block, official=official)
    if colophon < len(blocks):
        yield f"#v(1fr)\n#{_ruled([block.spans for block in blocks[colophon:] if isinstance(block, ParagraphBlock)])}"


def _ruled(rows: list[tuple[Span, ...]]) -> str:
    """Write the 版记: a thick rule above and below it, thin ones inside, the day of printing at the right."""
    *first, last = map(_inline, rows)
    last = last.replace("\u3000\u3000", '") + h(1fr) + text("', 1)
    cells = ", grid.hline(stroke: .75pt), ".join((*first, last))
    rule = "grid.hline(stroke: 1pt)"
    return (
        "block(breakable: false, text(size: 14pt, grid(columns: (1fr,), inset: (x: 14pt, y: 6pt), "
        f"{rule}, {cells}, {rule})))"
    )


def _known(names: tuple[str, ...], families: set[str]) -> list[str]:
    return [name for name in dict.fromkeys(names) if name in families] or ["Libertinus Serif"]


def _list(texts: tuple[str, ...] | list[str]) -> str:
    return "(" + "".join(f"{_literal(text)}, " for text in texts) + ")"


def _literal(text: str) -> str:
    """Write a text as a string literal."""
    return '"' + printable(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _block(block: Block, *, official: bool) -> Iterator[str]:
    """Write a block as one expression of code mode after another."""
    match block:
        case HeadingBlock():
            yield f"#heading(level: {max(block.level - 1, 1)}, outlined: true, {_literal(block.text)})"
        case ParagraphBlock():
            yield f"#par({_inline(block.spans)})"
        case ListBlock():
            yield f"#{_items(block, official=official)}"
        case TableBlock():
            yield f"#{_table(block, *_WIDTHS[official])}"


def _items(block: ListBlock, *, official: bool) -> str:
    kind = "enum" if block.ordered else "list"
    items = (
        f"[#({_inline(item.spans)}){''.join(row for child in item.blocks for row in _block(child, official=official))}]"
        for item in block.items
    )
    return f"{kind}({', '.join(items)})"


def _inline(spans: tuple[Span, ...]) -> str:
    parts = []
    for span, space in spaced(spans):
        part = f"text({_literal(span.text)})"
        part = f"strong({part})" if span.strong else part
        parts.append(f"link({_literal(span.target)}, {part})" if span.target else part)
        parts += ['text(" ")'] if space else []
    return " + ".join(parts) or '""'


def _table(block: TableBlock, width: int, size: int) -> str:
    """Write a table; numbers are centred in their column."""
    widths = ", ".join(f"{part}fr" for part in column_widths(block, width, size))
    head = ", ".join(f"strong(text({_literal(cell)}))" for cell in block.header)
    cells = "".join(f", {_cell(cell)}" for row in block.rows for cell in row)
    return f"table(columns: ({widths},), table.header(repeat: true, {head}){cells})"


def _cell(cell: Cell) -> str:
    text = text_of(cell)
    return f"align(center, {_inline(cell)})" if len(text) <= 3 and text.isdecimal() else _inline(cell)
