"""Dates and times of day: as formal minutes and screens write them, as people type times; and the working days.

Times are typed as 14:20, 14：20, 2.20 pm, noon, 下午2点20分, 两点半. Nobody meets at night: 1 to 6 without am or pm,
and without a zero before it, is in the afternoon.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from typing import Literal, get_args

from minutetui.core.text.numerals import number
from minutetui.words import say

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def chinese_date(day: dt.date) -> str:
    """Write a date: 2026年3月5日."""
    return f"{day.year}年{day.month}月{day.day}日"


def english_date(day: dt.date) -> str:
    """Write a date: 5 March 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def chinese_days(first: dt.date, last: dt.date | None) -> str:
    """Write one day or several: 2026年3月5日, 2026年3月5日至6日, 2026年3月30日至4月2日."""
    if last is None or last <= first:
        return chinese_date(first)
    if last.year != first.year:
        return f"{chinese_date(first)}至{chinese_date(last)}"
    month = "" if last.month == first.month else f"{last.month}月"
    return f"{chinese_date(first)}至{month}{last.day}日"


def english_days(first: dt.date, last: dt.date | None) -> str:
    """Write one day or several: 5 March 2026, 5 and 6 March 2026, 5–8 March 2026, 30 March – 2 April 2026."""
    if last is None or last <= first:
        return english_date(first)
    if last.year != first.year:
        return f"{english_date(first)} – {english_date(last)}"
    month = "" if last.month == first.month else f" {MONTHS[first.month - 1]}"
    through = " and " if last - first == dt.timedelta(1) else " – " if month else "–"
    return f"{first.day}{month}{through}{english_date(last)}"


def chinese_time(time: dt.time) -> str:
    """Write a time of day: 14:05."""
    return f"{time.hour}:{time.minute:02}"


def english_time(time: dt.time) -> str:
    """Write a time of day: 2.05 pm, noon."""
    if (time.hour, time.minute) == (12, 0):
        return "noon"
    return f"{(time.hour - 1) % 12 + 1}.{time.minute:02} {'am' if time.hour < 12 else 'pm'}"


def half_day(hour: int) -> str:
    """Name the part of the day in Chinese."""
    return "上午" if hour < 12 else "下午" if hour < 18 else "晚上"


def short_day(day: dt.date, language: str, today: dt.date | None = None) -> str:
    """Write a day briefly: Fri 4 Dec, 12月4日周五; the year only where it is another one."""
    weekday = say(language, f"weekday-{day.isoweekday()}")
    month = say(language, f"month-{day.month}")
    text = say(language, "short-day", weekday=weekday, day=day.day, month=month)
    return text if today and day.year == today.year else say(language, "short-day-year", text=text, year=day.year)


Week = Literal["overdue", "this-week", "next-week", "later", "undated"]
WEEKS: tuple[Week, ...] = get_args(Week)


def week_of(due: dt.date | None, today: dt.date) -> Week:
    """Tell in which week a deadline is; weeks begin on Monday, and what is overdue counts by itself."""
    if due is None:
        return "undated"
    if due < today:
        return "overdue"
    monday = today - dt.timedelta(today.weekday())
    weeks = (due - monday).days // 7
    return "this-week" if weeks == 0 else "next-week" if weeks == 1 else "later"


IsWorkday = Callable[[dt.date], bool | None]
"""Tells whether people work on a day, by a country's public holidays; None if they are not known for its year."""


def is_weekday(day: dt.date) -> bool:
    """Tell whether a day is one of Monday to Friday: the working days where no holidays are counted."""
    return day.isoweekday() <= 5


def works_on(day: dt.date, is_workday: IsWorkday) -> bool:
    """Tell whether people work on a day; where the holidays are not known, from Monday to Friday."""
    known = is_workday(day)
    return is_weekday(day) if known is None else known


_NUMBER = "[0-9]{1,2}|二?十[一二三四五六七八九]?|[一二两三四五六七八九]"
_FIGURES = re.compile(r"(?:at )?(\d{1,2})(?:[:：.](\d{2})|( o'?clock))?(?: ?([ap])\.?m\.?)?", re.IGNORECASE)
_CHINESE = re.compile(
    f"(早上|早|上午|中午|下午|午后|傍晚|晚上|晚)?({_NUMBER})"
    "(?:[点时](?:([0-9]{1,2}|[二三四五]?十[一二三四五六七八九]?)分?|(半|一刻|三刻)|整|钟)?"
    r"|[:：](\d{2}))"  # never a number alone
)
_NUMERAL = re.compile(r"[\d一二两三四五六七八九十]")
_NOON = re.compile("(?:at )?(?:noon|midday)|中午", re.IGNORECASE)
_ANY = f"{_CHINESE.pattern}|{_FIGURES.pattern}|{_NOON.pattern}"
_BEGINS = r"(?:^|(?<=[\s,，、;；])|(?<=[^\W\d_]))"
_AT_END = re.compile(rf"{_BEGINS}({_ANY})$", re.IGNORECASE)
_ANYWHERE = re.compile(rf"{_BEGINS}({_ANY})(?![\d:：/]|[.-]\d)(?! ?[ap]\.?m\b|(?<=[A-Za-z])[A-Za-z])", re.IGNORECASE)
_QUARTERS = {"半": 30, "一刻": 15, "三刻": 45}
_NIGHT_ENDS = 7


def time_at_end(text: str) -> tuple[str, dt.time | None]:
    """Split the time of day off the end of a text; None if the text does not end with one."""
    match = _AT_END.search(text)
    time = read_time(match[1]) if match else None
    return (text[: match.start(1)].rstrip(" ,，、;；"), time) if match and time else (text, None)


def times_in(text: str) -> Iterator[tuple[int, int, dt.time]]:
    """Yield the times of day in a text: the start and the end of each, and the time."""
    for match in _ANYWHERE.finditer(text):
        time = read_time(match[1])
        if time is not None:
            yield match.start(1), match.end(1), time


def may_have_time(text: str) -> bool:
    """Tell quickly whether a text can hold a time of day."""
    if _NUMERAL.search(text):
        return True
    key = text.casefold()
    return "noon" in key or "midday" in key or "中午" in key


def read_time(text: str) -> dt.time | None:
    """Read a whole text as a time of day; None for a number alone and for 25:00."""
    figures, chinese = _FIGURES.fullmatch(text), _CHINESE.fullmatch(text)
    if figures and (figures[2] or figures[3] or figures[4]):
        half = (figures[4] or "").lower()
        return _time(figures[1], int(figures[2] or 0), {"p": "pm", "a": "am"}.get(half, ""))
    if chinese:
        minute = _QUARTERS.get(chinese[4]) or (number(chinese[3]) if chinese[3] else int(chinese[5] or 0))
        return _time(chinese[2], minute, _half(chinese[1] or "", number(chinese[2])))
    return dt.time(12) if _NOON.fullmatch(text) else None


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
