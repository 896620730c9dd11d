"""How output formats with fonts look: what the settings and the command line say about it."""

from __future__ import annotations

from typing import NamedTuple


class Look(NamedTuple):
    """Fonts, and a document to look like; empty: the usual one."""

    font: str = ""
    """For Latin letters."""
    font_han: str = ""
    """For 汉字 in the text."""
    heading_han: str = ""
    """For 汉字 in headings."""
    like: bytes = b""
    """A Word document whose styles, header and footer are kept."""
    like_name: str = ""
    """Its name, for messages."""


USUAL_LOOK = Look()


class Typography(NamedTuple):
    """How the text of a language is set, in every format that lays out pages."""

    tag: str
    """The language as HTML and Word name it."""
    latin_tag: str
    """The language of Latin letters in it, for the spelling checker."""
    font: str
    """For Latin letters."""
    indented: bool
    """Whether paragraphs begin two characters in, and lines end even."""


TYPOGRAPHY: dict[str, Typography] = {
    "zh": Typography("zh-CN", "en-US", "Times New Roman", indented=True),
    "en": Typography("en-GB", "en-GB", "Calibri", indented=False),
}
"""By the language of the document."""
