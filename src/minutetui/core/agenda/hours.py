"""The hours of an agenda item: when it is planned to begin, and from when to when."""

from __future__ import annotations

import re

from minutetui.core.text.clocktime import read_time
from minutetui.core.text.patterns import lazy

_HALF_ZH = "上午|早上|中午|下午|晚上"
_CLOCK = (
    rf"(?<![\d.:：])(?:(?:{_HALF_ZH})\s?)?(?:[01]?\d|2[0-3])(?:[:：.][0-5]\d|[点时](?:[0-5]\d分?|半|整)?)?"
    r"(?:\s?(?:[ap]\.?m\b\.?|noon))?(?!\d)"
)
_HALF = lazy(rf"{_HALF_ZH}|\s?[ap]\.?m\.?$", re.IGNORECASE)
_FROM_TO = lazy(rf"[(（\[]?({_CLOCK})\s?(?:[-–—－~～至到]+|to)\s?({_CLOCK})[)）\]]?", re.IGNORECASE)
_AT = lazy(rf"(?=[^\s.]*[:：]|.{{0,7}}[ap]\.?m)({_CLOCK})(?=\s|[\u3400-\u9fff])", re.IGNORECASE)
_STARTS = lazy(
    r"(?:(?:at|from|start(?:s|ing)?(?: at)?|approx\.?|about|circa|c\.|大?约|从|时间|开始)\s?[:：]?\s?|~)?"
    rf"({_CLOCK})\s?(?:start|onwards?|开始|起)?",
    re.IGNORECASE,
)
_MARK = lazy(r"[:：点时]|\d\s?(?:[ap]\.?m|noon)", re.IGNORECASE)
_LAST_CLOCK = lazy(rf"^(.*[^\W\d])\s+({_CLOCK})$", re.IGNORECASE)

LONGEST_ITEM = 24 * 60
"""Minutes that can be planned at most."""


def take_hours(title: str) -> tuple[str, int | None, int | None]:
    """Remove `9:00–9:30` from the beginning or the end of a title, or `9:00` from the beginning.

    Give what is left, when it begins and how long it takes, in minutes; None for what is not said.
    """
    for match in _FROM_TO.finditer(title):
        whole = (match[0][0] in "(（[") == (match[0][-1] in ")）]")  # not the end of `(Ann, 9:00–9:30)`
        span = _span(match) if whole and (match.start() == 0 or match.end() == len(title)) else None
        if span is not None:
            return title[: match.start()] + title[match.end() :], *span
    match_at = _AT.match(title)
    at = read_clock(match_at[1]) if match_at else None
    return (title[match_at.end() :] if match_at and at is not None else title), at, None


def read_start(text: str, *, beside: bool = False) -> int | None:
    """Read a whole text as the planned beginning of an item: 19:00, from 7.05 pm, 9点; 7.05 `beside` other details."""
    match = _STARTS.fullmatch(text.strip())
    told = match is not None and (_MARK.search(match[1]) or (beside and "." in match[1]))
    return read_clock(match[1]) if match and told else None


def with_start(part: str) -> tuple[str, ...]:
    """Split a name from the planned beginning after it: Ann Lee 19:00."""
    match = _LAST_CLOCK.match(part)
    return (match[1], match[2]) if match and read_start(part) is None and read_start(match[2]) is not None else (part,)


def read_clock(text: str) -> int | None:
    """Read a whole text as a time of day, in minutes: 9:00, 9.30 am, 下午2点半."""
    time = read_time("".join(text.split()).strip("()（）[]").removesuffix("noon"))
    return time.hour * 60 + time.minute if time else None


def read_span(text: str) -> tuple[int, int] | None:
    """Read a whole text as from when to when (9:00–9:20, 9.00-9.30am): the beginning, and how many minutes it takes."""
    match = _FROM_TO.fullmatch(text.strip())
    return _span(match) if match else None


def _span(match: re.Match[str]) -> tuple[int, int] | None:
    first, last = match[1], match[2]
    half_first, half_last = _HALF.search(first), _HALF.search(last)
    begins, ends = read_clock(first), read_clock(last)
    if half_last and not half_first:  # 7:00-8:00 pm, but 11:30-12:15 pm
        same_half = read_clock(first + half_last[0].strip())
        begins = same_half if same_half is not None and ends is not None and same_half < ends else begins
    if half_first and not half_last and begins is not None and ends is not None and ends < begins:
        ends += 12 * 60
    return (begins, (ends - begins) % LONGEST_ITEM) if begins is not None and ends is not None else None
