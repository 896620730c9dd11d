"""Finds the colon that parts the beginning of a line from its text."""

from __future__ import annotations

from functools import lru_cache

from minutetui.core.capture.signs import unshield
from minutetui.core.people.names import Names
from minutetui.core.text.characters import is_han
from minutetui.core.text.patterns import lazy

LABEL_CELLS = 30
"""The longest label, in cells."""
_COLON = lazy("[:：]{1,2}")
_PAIRS = ("()", "（）", "[]", "【】", "《》", "〈〉", "“”", "「」", "『』")
_OPENING = lazy(r"[(（\[【《〈“「『\"]")


@lru_cache(maxsize=16)
def find_colon(text: str) -> tuple[int, int] | None:
    """Find the first colon that may part a lead from the text, not in brackets, quotes or 《》; and how many it is."""
    for match in _COLON.finditer(text) if ":" in text or "：" in text else ():
        index, end = match.span()
        if _parts(text, index, end) and not _enclosed(text, index, end):
            return index, end - index
    return None


def _parts(text: str, index: int, end: int) -> bool:
    """Tell whether a colon separates: an ASCII one only before a space, the end or 汉字; never between digits."""
    before, after = text[index - 1 : index] if index else "", text[end : end + 1]
    if before.isdecimal() and after.isdecimal():
        return False
    if text[index] == "：":
        return True
    return after in ("", " ") or is_han(after) or bool(before and is_han(before))


def colon_after_name(text: str, names: Names) -> tuple[int, int] | None:
    """Find the colon after an attendee's name that begins a text, with no space after it: `Ann:call the bank`."""
    start = text.find(":", 0, LABEL_CELLS)
    if start < 1 or not text[start + 1 :].strip(" :/") or text[start + 1] in ":/":
        return None
    return (start, 1) if names.speaker(unshield(text[:start])) else None


def _enclosed(text: str, index: int, end: int) -> bool:
    """Tell whether a colon is inside brackets or quotes that open before it and close after it."""
    if not _OPENING.search(text, 0, index):
        return False
    if text.count('"', 0, index) % 2 and '"' in text[end:]:
        return True
    return any(
        (start := text.rfind(pair[0], 0, index)) >= 0
        and text.rfind(pair[1], 0, index) < start
        and pair[1] in text[end:]
        for pair in _PAIRS
    )
