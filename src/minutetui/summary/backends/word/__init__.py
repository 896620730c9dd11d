"""The Word back end: a document of our own, or one that looks like the firm's."""

from __future__ import annotations

from minutetui.summary.backends.pages import USUAL_LOOK, Look
from minutetui.summary.backends.word.body import Body
from minutetui.summary.backends.word.parts import (
    APP,
    ROOT_RELATIONS,
    XML,
    R,
    archive,
    core_xml,
    footer_xml,
    header_xml,
    numbering_xml,
    relations_xml,
    section_xml,
    settings_xml,
    types_xml,
)
from minutetui.summary.backends.word.styles import W, faces_of, font_table_xml, sizes_of, styles_xml, theme_xml
from minutetui.summary.blocks import Document


def to_word(document: Document, look: Look = USUAL_LOOK) -> bytes:
    """Write a document as a Word document; the same document gives the same bytes.

    Raises:
        FormatError: The document that it should look like is no Word document.
    """
    if look.like:
        from minutetui.summary.backends.word.like import to_word_like  # noqa: PLC0415

        return to_word_like(document, look)
    sizes, faces, official = sizes_of(document), faces_of(document, look), document.official
    body = Body(sizes.width, min(sizes.size, 24))
    inner = body.xml(document.title, document.blocks, official=official)
    parts = {
        "[Content_Types].xml": types_xml(even=official),
        "_rels/.rels": ROOT_RELATIONS,
        "word/document.xml": f"{XML}<w:document {W} {R}><w:body>{inner}{section_xml(document)}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations_xml(body.links, even=official),
        "word/styles.xml": XML + styles_xml(document, look),
        "word/numbering.xml": numbering_xml(document, body.numbered),
        "word/settings.xml": settings_xml(document),
        "word/fontTable.xml": XML + font_table_xml(faces),
        "word/theme/theme1.xml": XML + theme_xml(faces),
        "word/header1.xml": header_xml(document),
        "word/footer1.xml": footer_xml(document),
        **({"word/footer2.xml": footer_xml(document, even=True)} if official else {}),
        "docProps/core.xml": core_xml(document),
        "docProps/app.xml": APP,
    }
    return archive(parts)
