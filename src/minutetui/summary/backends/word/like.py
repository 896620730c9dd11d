"""A Word document that looks like the firm's: its styles, header, footer and page stay; the text is replaced."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from minutetui.errors import FormatError
from minutetui.summary.backends.pages import Look
from minutetui.summary.backends.word.body import Body
from minutetui.summary.backends.word.parts import R, abstract_lists, archive, core_xml, list_numbers
from minutetui.summary.backends.word.styles import PLAIN, W
from minutetui.summary.blocks import Document
from minutetui.words import Saying

_NAMES: dict[str, tuple[str, ...]] = {
    "Title": ("title", "标题", "文章标题"),
    "BodyText": ("body text", "正文文本", "正文首行缩进", "normal"),
    "ListParagraph": ("list paragraph", "列表段落", "列出段落"),
    "TableText": ("table text", "表格文字", "表格正文", "no spacing", "normal"),
    "TableGrid": ("table grid", "网格型"),
    "Hyperlink": ("hyperlink", "超链接"),
    **{f"Heading{level}": (f"heading {level}", f"标题 {level}") for level in range(1, 6)},
}
"""The names that a style for each purpose may have, as Word writes them; the first that the document has is taken."""


def to_word_like(document: Document, look: Look) -> bytes:
    """Write a document into a copy of the firm's; one that cannot be read is refused."""
    import docx  # noqa: PLC0415
    from docx.oxml import parse_xml  # noqa: PLC0415
    from lxml.etree import XMLSyntaxError  # noqa: PLC0415

    try:
        firm: Any = docx.Document(io.BytesIO(look.like))
    except (ValueError, KeyError, OSError, zipfile.BadZipFile, XMLSyntaxError) as error:
        raise FormatError(Saying("no-word-document", path=look.like_name), Saying("hint-word-document")) from error
    body = Body(_width(firm), PLAIN.size, _styles(firm), _next_list(firm))
    inner = body.xml(document.title, document.blocks)
    for address, identity in body.links.items():
        related = firm.part.relate_to(address, _LINK, is_external=True)
        inner = inner.replace(f'r:id="{identity}"', f'r:id="{related}"')
    _define_lists(firm, body.numbered, parse_xml)
    element = firm.element.body
    for child in [one for one in element if not one.tag.endswith("}sectPr")]:
        element.remove(child)
    written = parse_xml(f"<w:body {W} {R}>{inner}</w:body>")
    for number, child in enumerate(list(written)):
        element.insert(number, child)
    return _repacked(firm, core_xml(document))


_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


def _width(firm: Any) -> int:
    """Give the width of the firm's text in twips."""
    section = firm.sections[-1]
    lengths = (section.page_width, section.left_margin, section.right_margin)
    if None in lengths:
        return PLAIN.width
    return int((lengths[0] - lengths[1] - lengths[2]) / 635)


def _styles(firm: Any) -> dict[str, str]:
    """Find the firm's styles by their names, whatever their ids."""
    found = {(style.name or "").casefold(): style.style_id for style in firm.styles}
    ids = {role: next((found[name] for name in names if name in found), "") for role, names in _NAMES.items()}
    return {role: identity for role, identity in ids.items() if identity}


def _numbering(firm: Any) -> Any:
    return firm.part.numbering_part.element


def _next_list(firm: Any) -> int:
    return max((int(number.numId) for number in _numbering(firm).num_lst), default=0) + 1


def _define_lists(firm: Any, numbered: int, parse_xml: Any) -> None:
    """Add our lists to the firm's; definitions come before the lists that use them."""
    numbering, first = _numbering(firm), _next_list(firm)
    taken = [int(value) for value in numbering.xpath("w:abstractNum/@w:abstractNumId")]
    bullets = max(taken, default=-1) + 1
    position = len(numbering.xpath("w:numPicBullet | w:abstractNum"))
    ours = parse_xml(f"<w:numbering {W}>{abstract_lists(bullets, bullets + 1)}</w:numbering>")
    for number, element in enumerate(list(ours)):
        numbering.insert(position + number, element)
    lists = parse_xml(f"<w:numbering {W}>{list_numbers(bullets, bullets + 1, first, numbered)}</w:numbering>")
    last = max((index for index, one in enumerate(numbering) if one.tag.endswith("}num")), default=len(numbering) - 1)
    for number, element in enumerate(list(lists), 1):
        numbering.insert(last + number, element)


def _repacked(firm: Any, core: str) -> bytes:
    """Save with the properties of the meeting, and without the time of the clock."""
    data = io.BytesIO()
    firm.save(data)
    with zipfile.ZipFile(data) as saved:
        parts = {name: saved.read(name) for name in saved.namelist()}
    return archive({**parts, "docProps/core.xml": core})
