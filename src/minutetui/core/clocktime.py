"""Times of day as they are typed: 14:20, 14：20, 2.20 pm, 下午2点20分, 15点半."""

from __future__ import annotations

import datetime as dt
import re

_FIGURES = re.compile(r"(?:at )?(\d{1,2})(?:[:：.](\d{2}))?(?: ?([ap])\.?m\.?)?", re.IGNORECASE)
_CHINESE = re.compile(
    r"(早上|上午|中午|下午|晚上)?(\d{1,2})(?:[点时](?:(\d{1,2})分?|(半)|整)?|[:：](\d{2}))"  # never a number alone
)
_AT_END = re.compile(rf"(?:^|(?<=[\s,，、;；])|(?<=[^\W\d_]))({_CHINESE.pattern}|{_FIGURES.pattern})$", re.IGNORECASE)


def time_at_end(text: str) -> tuple[str, dt.time | None]:
    """Part the time of day that a text ends with from what stands before it; None if there is none."""
    match = _AT_END.search(text)
    time = read_time(match[1]) if match else None
    return (text[: match.start(1)].rstrip(" ,，、;；"), time) if match and time else (text, None)


def read_time(text: str) -> dt.time | None:
    """Read a whole text as a time of day; a number alone is none, and neither is 25:00."""
    figures, chinese = _FIGURES.fullmatch(text), _CHINESE.fullmatch(text)
    if figures and (figures[2] or figures[3]):
        return _time(int(figures[1]), int(figures[2] or 0), "pm" if (figures[3] or "").lower() == "p" else figures[3])
    if chinese:
        minute = 30 if chinese[4] else int(chinese[3] or chinese[5] or 0)
        return _time(int(chinese[2]), minute, "pm" if chinese[1] in ("下午", "晚上") else None)
    return None


def _time(hour: int, minute: int, half: str | None) -> dt.time | None:
    if half and hour > 12 and half != "pm":
        return None
    if half == "pm" and hour < 12:
        hour += 12
    elif half and half != "pm" and hour == 12:
        hour = 0
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None
