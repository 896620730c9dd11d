"""How output formats with fonts look: what the settings and the command line say about it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """Fonts, and a document to look like; empty: the usual one."""

    font: str = ""
    """For Latin letters."""
    font_zh: str = ""
    """For 汉字 in the text."""
    heading_zh: str = ""
    """For 汉字 in headings."""
    like: bytes = b""
    """A Word document whose styles, header and footer are kept."""
    like_name: str = ""
    """Its name, for messages."""


USUAL = Look()
