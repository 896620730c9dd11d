"""Dates as formal minutes write them, and briefly as screens do; and which days are working days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Literal, get_args

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


def time_in(language: str, time: dt.time) -> str:
    """Write a time of day as a language does: 2.05 pm, 14:05."""
    return english_time(time) if language == "en" else chinese_time(time)


def half_day(hour: int) -> str:
    """Name the part of the day in Chinese."""
    return "上午" if hour < 12 else "下午" if hour < 18 else "晚上"


def part_of_day(hour: int) -> str:
    """Name the part of the day in English."""
    return "morning" if hour < 12 else "afternoon" if hour < 18 else "evening"


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
