"""Chinese marks: those of a text are written full-width, where that is certain."""

from __future__ import annotations

import re

from minutetui.core.text.characters import ADDRESS, may_have_address

# The patterns are texts: few documents need all of them, and compiling a range of 汉字 takes milliseconds.

_FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}

_AFTER = r"[\u3400-\u9fff》」』”’）%％]"
_OPENS = r"[\u3400-\u9fff《「『“‘（]"
_HALF = (
    rf"(?<={_AFTER})([,;:?!])(?=$|[0-9A-Za-z])|(?<!\s)([,;:?!])\s?(?={_OPENS})|(?<={_AFTER})([,;:?!])\s?(?={_OPENS})"
)
_BRACKETS = r"(?<=[\u3400-\u9fff])\(([^()]*[\u3400-\u9fff][^()]*)\)"
_DOUBLED = r"[，；、：]+(?=[。！？])|(?<=。)。|(?<=[，；、：。！？])[，；]|(?<=[，；、。])[：、]|(?<=[！？])。"
_ADDRESS = rf"({ADDRESS}|\[[^\]]*\]\([^)]*\))"
"""An address, in which nothing is changed."""


def full_width(text: str) -> str:
    """Write the marks of a Chinese text full-width: 价格上涨,销量下降 → 价格上涨，销量下降; 3,000 and A, B stay."""
    if text.isascii():
        return text
    if not may_have_address(text) and "](" not in text:
        return _changed(text)
    parts = re.split(_ADDRESS, text, flags=re.IGNORECASE)
    return "".join(part if index % 2 else _changed(part) for index, part in enumerate(parts))


def _changed(text: str) -> str:
    if any(mark in text for mark in _FULL):
        text = re.sub(_HALF, lambda mark: _FULL[mark[1] or mark[2] or mark[3]], text)
    text = re.sub("（[；，、：]+", "（", text) if "（" in text else text
    if "(" in text:
        text = re.sub(_BRACKETS, r"（\1）", text)
    return re.sub(_DOUBLED, "", text)
