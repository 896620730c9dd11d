"""Chinese punctuation: half-width marks become full-width beside 汉字, and no mark is doubled."""

from __future__ import annotations

import re

from minutetui.core.text.addresses import ADDRESS

FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}

_HAN = r"[\u3400-\u9fff》」』”’）%％]"
_OPENS = r"[\u3400-\u9fff《「『“‘（]"
_HALF = re.compile(
    rf"(?<={_HAN})([,;:?!])(?=$|[0-9A-Za-z])|(?<!\s)([,;:?!])\s?(?={_OPENS})|(?<={_HAN})([,;:?!])\s?(?={_OPENS})"
)
_BRACKETS = re.compile(r"(?<=[\u3400-\u9fff])\(([^()]*[\u3400-\u9fff][^()]*)\)")
_DOUBLED = re.compile(
    r"[，；、：]+(?=[。！？])|(?<=。)。|(?<=[，；、：。！？])[，；]|(?<=[，；、。])[：、]|(?<=[！？])。"
)
_ADDRESS = re.compile(rf"({ADDRESS.pattern}|\[[^\]]*\]\([^)]*\))", re.IGNORECASE)
"""An address, in which nothing is changed."""


def full_width(text: str) -> str:
    """Write the marks of a Chinese text full-width: 价格上涨,销量下降 → 价格上涨，销量下降; 3,000 and A, B stay."""
    if text.isascii():
        return text
    parts = _ADDRESS.split(text)
    return "".join(part if index % 2 else _changed(part) for index, part in enumerate(parts))


def _changed(text: str) -> str:
    text = _HALF.sub(lambda mark: FULL[mark[1] or mark[2] or mark[3]], text)
    text = _BRACKETS.sub(r"（\1）", text)
    return _DOUBLED.sub("", text)
