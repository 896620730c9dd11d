"""Arithmetic with days: months clipped to their ends, working days, weeks that begin on Monday."""

from __future__ import annotations

import calendar
import datetime as dt

DAYS = dt.timedelta(days=1)


def in_days(today: dt.date, count: int) -> dt.date:
    """Count days on."""
    return today + count * DAYS


def in_working_days(today: dt.date, count: int) -> dt.date:
    """Count days on, without Saturdays and Sundays."""
    day = today
    while count > 0:
        day += DAYS
        count -= day.isoweekday() <= 5
    return day


def in_months(today: dt.date, count: int) -> dt.date:
    """Count months on; a day that the month does not have becomes its last."""
    year, month = divmod(today.year * 12 + today.month - 1 + count, 12)
    return dt.date(year, month + 1, min(today.day, length(year, month + 1)))


def length(year: int, month: int) -> int:
    """Count the days of a month."""
    return calendar.monthrange(year, month)[1]


def month_end(today: dt.date, ahead: int = 0) -> dt.date:
    """Give the last day of this month, or of one ahead."""
    first = in_months(today.replace(day=1), ahead)
    return first.replace(day=length(first.year, first.month))


def quarter_end(today: dt.date, ahead: int = 0) -> dt.date:
    """Give the last day of this quarter, or of one ahead."""
    return month_end(today, (-today.month) % 3 + 3 * ahead)


def year_end(today: dt.date, ahead: int = 0) -> dt.date:
    """Give the last day of this year, or of one ahead."""
    return dt.date(today.year + ahead, 12, 31)


def next_weekday(today: dt.date, weekday: int) -> dt.date:
    """Give the next such day (1 Monday … 7 Sunday) after today."""
    return in_days(today, (weekday - today.isoweekday() - 1) % 7 + 1)


def weekday_in_week(today: dt.date, weekday: int, weeks: int) -> dt.date:
    """Give such a day of the week that is so many ahead; weeks begin on Monday."""
    return in_days(today, weekday - today.isoweekday() + 7 * weeks)


def date(year: int, month: int, day: int) -> dt.date | None:
    """Give a date, or None if there is no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def next_date(today: dt.date, month: int, day: int) -> dt.date | None:
    """Give the next such day, today counted; None if no year within eight has it."""
    for year in range(today.year, today.year + 9):
        found = date(year, month, day)
        if found is not None and found >= today:
            return found
    return None


def next_day_of_month(today: dt.date, day: int) -> dt.date | None:
    """Give the next day with this number, today counted; None if no month has it."""
    for ahead in range(13):
        first = in_months(today.replace(day=1), ahead)
        found = date(first.year, first.month, day)
        if found is not None and found >= today:
            return found
    return None


def named(today: dt.date, year: int | None, month: int, day: int) -> dt.date | None:
    """Give a date by its name; without a year the next such day."""
    return date(year, month, day) if year is not None else next_date(today, month, day)


def named_end(today: dt.date, year: int | None, month: int) -> dt.date | None:
    """Give the end of a month by its name, without a year of the next such month, this one counted."""
    if not 1 <= month <= 12:
        return None
    found = today.year + (month < today.month) if year is None else year
    return date(found, month, length(found, month)) if found > 0 else None
