"""Arithmetic with days, as deadlines count: month ends, weeks from Monday, working days, next occurrences.

A day that does not exist, or lies beyond the calendar, raises ValueError or OverflowError.
"""

from __future__ import annotations

import calendar
import datetime as dt
from typing import NamedTuple


class Span(NamedTuple):
    """What one unit of a duration is worth."""

    days: int = 0
    months: int = 0
    working_days: int = 0


DAY = Span(days=1)
WEEK = Span(days=7)
MONTH = Span(months=1)
QUARTER = Span(months=3)
YEAR = Span(months=12)
WORKING_DAY = Span(working_days=1)


def later(day: dt.date, count: int, span: Span) -> dt.date:
    """Count on from a day; the day itself is not counted."""
    if span.working_days:
        return add_working_days(day, count * span.working_days)
    return add_months(day, count * span.months) + dt.timedelta(days=count * span.days)


def add_months(day: dt.date, months: int) -> dt.date:
    """Give the same day some months later, or that month's last day if it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    end = month_end(day.year + years, month + 1)
    return end.replace(day=min(day.day, end.day))


def add_working_days(day: dt.date, count: int) -> dt.date:
    """Count working days, Monday to Friday; holidays are not known."""
    start = day - dt.timedelta(days=max(0, day.weekday() - 4))
    weeks, rest = divmod(count, 5)
    weekend = 2 if start.weekday() + rest > 4 else 0
    return start + dt.timedelta(days=weeks * 7 + rest + weekend)


def month_end(year: int, month: int) -> dt.date:
    """Give the last day of a month; a month 13 is the January after."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def quarter_end(day: dt.date, ahead: int) -> dt.date:
    """Give the last day of the quarter of a day, or of one some quarters ahead."""
    return month_end(day.year, ((day.month - 1) // 3 + 1 + ahead) * 3)


def weekday_of_week(day: dt.date, weekday: int, ahead: int) -> dt.date:
    """Give a weekday (Monday 0) of the week of a day, or of one some weeks ahead."""
    return day + dt.timedelta(days=weekday - day.weekday() + 7 * ahead)


def next_weekday(day: dt.date, weekday: int) -> dt.date:
    """Give the next such weekday, strictly after the day."""
    return day + dt.timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def day_of_year(today: dt.date, year: int | None, month: int, day: int) -> dt.date:
    """Give a date; without a year its next occurrence, today counting.

    29 February without a year is impossible when the February that comes next has no such day.
    """
    if year is None:
        year = today.year + ((month, day) < (today.month, today.day))
    return dt.date(year, month, day)


def day_of_month(today: dt.date, day: int) -> dt.date:
    """Give the next such day of a month, today counting; impossible when that month has no such day."""
    if day >= today.day:
        return today.replace(day=day)
    return month_end(today.year, today.month + 1).replace(day=day)


def end_of_month_named(today: dt.date, year: int | None, month: int) -> dt.date:
    """Give the last day of a month; without a year the next one to come, today counting."""
    if not 1 <= month <= 12:
        raise ValueError(month)
    if year is None:
        year = today.year + (month < today.month)
    return month_end(year, month)
