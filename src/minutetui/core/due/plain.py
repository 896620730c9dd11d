"""One spelling for what can be typed in several: width, case, spaces, dashes, traditional characters."""

from __future__ import annotations

import re
import unicodedata

# Only characters that the grammar knows; a phrase is read, never converted, so no other is needed.
_TRADITIONAL = "週兩個內後號禮點這當時間線會饋節盡儘續長進應驗結發隨從來"
_SIMPLIFIED = "周两个内后号礼点这当时间线会馈节尽尽续长进应验结发随从来"
_SPELLING = str.maketrans(_TRADITIONAL + "’‘–‐‑−〇", _SIMPLIFIED + "''----零")

_HAN = "\u3400-\u9fff"
_SPACE_AT_HAN = re.compile(rf"(?<=[{_HAN}]) | (?=[{_HAN}])")
_HYPHEN_AT_LETTER = re.compile(r"(?<=[a-z])-|-(?=[a-z])")
_HAS_HAN = re.compile(f"[{_HAN}]")


def plain(phrase: str) -> str:
    """Give the spelling the rules are written in; empty for a text that none can be about.

    Lower case and half width; single spaces, none beside 汉字; no full stop at the end; `month-end` without
    its hyphen. Digits that are not plain ones (², ①, ½) would change their value: such a text is no deadline.
    """
    if not phrase.isascii():
        if any(unicodedata.category(char) == "No" for char in phrase):
            return ""
        phrase = unicodedata.normalize("NFKC", phrase).translate(_SPELLING)
    text = " ".join(phrase.casefold().split()).rstrip(" .。,;")
    return _HYPHEN_AT_LETTER.sub(" ", _SPACE_AT_HAN.sub("", text))


def has_han(text: str) -> bool:
    """Tell whether a text has 汉字 in it."""
    return _HAS_HAN.search(text) is not None
