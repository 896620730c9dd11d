"""Times of day as they are typed: 14:20, 14：20, 2.20 pm, noon, 下午2点20分, 两点半, 七点零五分.

Nobody meets at night: 1 to 6 without am or pm, and without a zero before it, is in the afternoon.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from minutetui.core.text.characters import has_any
from minutetui.core.text.numerals import english, number
from minutetui.core.text.patterns import lazy

_NUMBER = "[0-9]{1,2}|二?十[一二三四五六七八九]?|[一二两三四五六七八九]"
_FIGURES = lazy(r"(?:at )?(\d{1,2})(?:[:：.](\d{2})|( o'?clock))?(?: ?([ap])\.?m\.?)?", re.IGNORECASE)
_CHINESE = lazy(
    f"(早上|早|清晨|凌晨|上午|中午|下午|午后|傍晚|晚上|晚)?({_NUMBER})"
    "(?:[点时](?:([0-9]{1,2}(?!刻)|[零〇][0-9一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?)分?|(半|[一1]刻|[三3]刻)|整|钟)?"
    r"|[:：](\d{2}))"  # never a number alone
)
_NUMERAL = lazy(r"[\d一二两三四五六七八九十]")
_NOON = lazy("(?:at )?(?:noon|midday)|中午", re.IGNORECASE)
_HOUR_WORDS = {english(hour): hour for hour in range(1, 13)}
_SPOKEN = lazy(
    r"(?:at )?(?:(?:(?P<half>half)(?: past)?|(?:an? )?quarter (?P<way>past|to)) "
    rf"(?P<hour>{'|'.join(_HOUR_WORDS)}|1?\d)(?: o'?clock)?(?: ?(?P<part>[ap])\.?m\.?)?)\b",
    re.IGNORECASE,
)
"""Half past nine, half nine (which is the same), a quarter to ten."""
_BEGINS = r"(?:^|(?<=[\s,，、;；])|(?<=[^\W\d_]))"
_PLAIN = f"{_CHINESE.pattern}|{_FIGURES.pattern}|{_NOON.pattern}"
_ANY = {False: _PLAIN, True: f"{_SPOKEN.pattern}|{_PLAIN}"}
"""All times of day, by whether a text can hold one in English words; few do, and these are slow to look for."""
_AT_END = {spoken: lazy(rf"{_BEGINS}({times})$", re.IGNORECASE) for spoken, times in _ANY.items()}
_ANYWHERE = {
    spoken: lazy(rf"{_BEGINS}({times})(?![\d:：/]|[.-]\d)(?! ?[ap]\.?m\b|(?<=[A-Za-z])[A-Za-z])", re.IGNORECASE)
    for spoken, times in _ANY.items()
}
_MARK = lazy(
    r"[:：.]\d\d|[点时]|[\d ][ap]\.?m|o'?clock|noon|midday|中午|\bhalf \w|\bquarter (?:past|to)", re.IGNORECASE
)
_SAYS_HALF = lazy(r"\d ?[ap]\.?m\b|[早午晚晨]|noon|midday", re.IGNORECASE)
_OF_24_HOURS = lazy(r"(?<![\d.:：])(?:0\d|1[3-9]|2[0-3])(?=[:：.点时])")
_SPOKEN_WORDS = ("half ", "quarter ")
_WORDS = ("noon", "midday", "中午", *_SPOKEN_WORDS)
"""One of these is in a text that holds a time of day without figures, in small letters."""
_QUARTERS = {"半": 30, "一刻": 15, "1刻": 15, "三刻": 45, "3刻": 45}
_HALVES = {"": "", "a": "am", "p": "pm"}
_NIGHT_ENDS = 7


def time_at_end(text: str) -> tuple[str, dt.time | None]:
    """Split the time of day off the end of a text; None if the text does not end with one."""
    match = _AT_END[has_any(text, _SPOKEN_WORDS)].search(text)
    time = read_time(match[1]) if match else None
    return (text[: match.start(1)].rstrip(" ,，、;；"), time) if match and time else (text, None)


def times_in(text: str) -> Iterator[tuple[int, int, dt.time]]:
    """Yield the times of day in a text: the start and the end of each, and the time."""
    for match in _ANYWHERE[has_any(text, _SPOKEN_WORDS)].finditer(text):
        time = read_time(match[1])
        if time is not None:
            yield match.start(1), match.end(1), time


def may_have_time(text: str) -> bool:
    """Tell quickly whether a text can hold a time of day."""
    return _NUMERAL.search(text) is not None or has_any(text, _WORDS)


def may_have_clock(text: str) -> bool:
    """Tell quickly whether a text can hold a time of day that is more than a number: 14:20, 2 pm, and not 14."""
    return _MARK.search(text) is not None


def says_half(text: str) -> bool:
    """Tell whether a time of day as typed says which half of the day it is in: 8 pm, 晚上八点, noon."""
    return _SAYS_HALF.search(text) is not None


def is_of_one_half(text: str) -> bool:
    """Tell whether a time of day as typed can be in one half of the day only: 8 pm, 20:00, 08:00."""
    return says_half(text) or _OF_24_HOURS.search(text) is not None


def read_time(text: str) -> dt.time | None:
    """Read a whole text as a time of day; None for a number alone and for 25:00."""
    figures, chinese = _FIGURES.fullmatch(text), _CHINESE.fullmatch(text)
    if figures and (figures[2] or figures[3] or figures[4]):
        return _time(figures[1], int(figures[2] or 0), _HALVES[(figures[4] or "").lower()])
    if chinese:
        minute = _QUARTERS.get(chinese[4]) or (
            number(chinese[3].lstrip("零〇")) if chinese[3] else int(chinese[5] or 0)
        )
        return _time(chinese[2], minute, _half(chinese[1] or "", number(chinese[2])))
    if spoken := _SPOKEN.fullmatch(text):
        return _spoken(spoken)
    return dt.time(12) if _NOON.fullmatch(text) else None


def _spoken(said: re.Match[str]) -> dt.time | None:
    """Give the time that words mean: half past nine, a quarter to ten."""
    hour = _HOUR_WORDS.get(said["hour"].lower()) or int(said["hour"])
    before = (said["way"] or "").lower() == "to"
    minute = 30 if said["half"] else 45 if before else 15
    return _time(str((hour - before) or 12), minute, _HALVES[(said["part"] or "").lower()])


def _half(said: str, hour: int) -> str:
    """Give the half of the day that was said; 中午 can be both: 中午11点半, 中午1点."""
    if said == "中午":
        return "pm" if hour < 6 or hour == 12 else "noon"
    return "pm" if said in ("下午", "午后", "傍晚", "晚上", "晚") else "noon" if said else ""


def _time(hour_said: str, minute: int, half: str) -> dt.time | None:
    hour = number(hour_said)
    if half == "am" and hour > 12:
        return None
    if half == "am" and hour == 12:
        hour = 0
    elif hour < 12 and (half == "pm" or (not half and 0 < hour < _NIGHT_ENDS and hour_said[0] != "0")):
        hour += 12
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None
