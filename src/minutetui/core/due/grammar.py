"""The parts of a grammar of deadlines: rules that name a day, kinds that name none, and words around both.

A rule computes its day with a `Calendar`, which counts from the day that the phrase was said on.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from minutetui.core.text.days import IsWorkday, is_weekday, works_on

DAY = dt.timedelta(days=1)


def day_or_none(year: int, month: int, day: int) -> dt.date | None:
    """Give a date, or None if there is no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def days_in(year: int, month: int) -> int:
    """Count the days of a month."""
    return calendar.monthrange(year, month)[1]


@dataclass(frozen=True)
class Calendar:
    """Counts from one day: months are clipped to their ends, weeks begin on Monday."""

    today: dt.date
    is_workday: IsWorkday = is_weekday

    def in_days(self, count: int) -> dt.date:
        """Give the day after a number of days."""
        return self.today + count * DAY

    def in_working_days(self, count: int) -> dt.date:
        """Give the day after a number of working days; today is not counted."""
        day = self.today
        while count > 0:
            day += DAY
            count -= works_on(day, self.is_workday)
        return day

    def working_days_before(self, count: int) -> dt.date:
        """Give the day that is a number of working days earlier; today is not counted."""
        day = self.today
        while count > 0:
            day -= DAY
            count -= works_on(day, self.is_workday)
        return day

    def in_months(self, count: int) -> dt.date:
        """Give the day after a number of months; a day that the month does not have becomes its last."""
        first = self.month(count)
        return first.replace(day=min(self.today.day, days_in(first.year, first.month)))

    def month(self, ahead: int) -> dt.date:
        """Give the first day of a month: 0 is this month."""
        year, month = divmod(self.today.year * 12 + self.today.month - 1 + ahead, 12)
        return dt.date(year, month + 1, 1)

    def month_end(self, ahead: int = 0) -> dt.date:
        """Give the last day of a month: 0 is this month."""
        first = self.month(ahead)
        return first.replace(day=days_in(first.year, first.month))

    def quarter_end(self, ahead: int = 0) -> dt.date:
        """Give the last day of a quarter: 0 is this quarter."""
        return self.month_end((-self.today.month) % 3 + 3 * ahead)

    def year_end(self, ahead: int = 0) -> dt.date:
        """Give the last day of a year: 0 is this year."""
        return dt.date(self.today.year + ahead, 12, 31)

    def next_weekday(self, weekday: int) -> dt.date:
        """Give the next such day (1 Monday … 7 Sunday) after today."""
        return self.in_days((weekday - self.today.isoweekday() - 1) % 7 + 1)

    def weekday_in_week(self, weekday: int, weeks: int) -> dt.date:
        """Give such a day (1 Monday … 7 Sunday) of a week: 0 is this week."""
        return self.in_days(weekday - self.today.isoweekday() + 7 * weeks)

    def nth_day(self, first: dt.date, last: dt.date, nth: int, weekday: int) -> dt.date | None:
        """Give the nth such day of a period (-1: the last); weekday 0 is a working day. None if there is none."""
        period = (first + count * DAY for count in range((last - first).days + 1))
        if weekday:
            found = [day for day in period if day.isoweekday() == weekday]
        else:
            found = [day for day in period if works_on(day, self.is_workday)]
        return found[nth - (nth > 0)] if len(found) >= abs(nth) else None

    def nth_day_of_month(self, year: int | None, month: int, nth: int, weekday: int) -> dt.date | None:
        """Give the nth such day (see `nth_day`) of a month by its name, without a year the next one to come."""
        if not 1 <= month <= 12:
            return None
        years = (year,) if year is not None else (self.today.year, self.today.year + 1)
        months = (dt.date(one, month, 1) for one in years)
        found = (self.nth_day(first, first.replace(day=days_in(first.year, month)), nth, weekday) for first in months)
        return next((day for day in found if day is not None and (year is not None or day >= self.today)), None)

    def named_day(self, year: int | None, month: int, day: int) -> dt.date | None:
        """Give a date by its name, without a year the next such day, today counted; None if there is none."""
        if year is not None:
            return day_or_none(year, month, day)
        years = range(self.today.year, self.today.year + 9)  # 29 February comes within eight years
        found = (day_or_none(year, month, day) for year in years)
        return next((one for one in found if one is not None and one >= self.today), None)

    def named_month_end(self, year: int | None, month: int) -> dt.date | None:
        """Give the last day of a month by its name, without a year of the next such month, this one counted."""
        if not 1 <= month <= 12:
            return None
        found = self.today.year + (month < self.today.month) if year is None else year
        return dt.date(found, month, days_in(found, month)) if found > 0 else None

    def next_day_of_month(self, day: int) -> dt.date | None:
        """Give the next day with this number, today counted; None if no month has it."""
        months = map(self.month, range(13))
        found = (day_or_none(first.year, first.month, day) for first in months)
        return next((one for one in found if one is not None and one >= self.today), None)


DayRule = Callable[[re.Match[str], Calendar], dt.date | None]
"""Computes the day from the match of its pattern; None if there is no such day."""

DayRules = tuple[tuple[str, DayRule], ...]

Unresolved = Literal["event", "ongoing", "recurring", "vague", "invalid"]
"""Why a deadline is kept as said: it depends on an event, is ongoing, recurs, is a time but not one day, or is no
day to come."""

Kinds = tuple[tuple[Unresolved, str], ...]

compiled = cache(re.compile)
"""Compiles a pattern when a phrase first needs it, so that the program starts at once."""


@dataclass(frozen=True)
class Grammar:
    """The grammar of one language. All patterns match a whole phrase, in lower case and in one spelling."""

    letters: str
    """A pattern that every phrase of the language contains: without it, the other patterns are not tried."""
    days: DayRules
    """Phrases that name a day: Friday, 月底."""
    spans: DayRules
    """Phrases that count from the meeting's day: two weeks, 两周内."""
    kinds: Kinds
    """Phrases that are deadlines but name no day; the first row that matches decides."""
    earlier: DayRules
    """Phrases that count back from the day in their group `day`: two days before Friday, 周五前两天."""
    around_spans: tuple[str, ...]
    """Words that may surround a span or a day: no later than, 最迟. Each pattern removes one of them."""
    around_days: tuple[str, ...]
    """Words that may surround a day only: by, 前, at noon. 两周前 is past, not in two weeks."""
    loosening: tuple[str, ...]
    """Words that make a day vague: about, 左右."""
    hurry: str
    """What only says, after a day and a comma or a dash, that it is urgent: Friday, asap; 周五，急."""
    working_days: str
    """Words by which a phrase counts working days; searched for anywhere in it."""
    weekday: str
    """A weekday that may be said together with its date."""
    this_week: str
    """How a weekday begins that also says its week: this, 本."""
    choices: tuple[str, ...]
    """The deadlines most often set, in the order of the numbered list."""


def look_up(rules: DayRules, text: str, calendar: Calendar) -> tuple[bool, dt.date | None]:
    """Read a text with the first rule that matches it whole; tell whether one does, and the day if it exists."""
    for pattern, rule in rules:
        match = compiled(pattern).fullmatch(text)
        if match:
            return True, rule(match, calendar)
    return False, None


def counts(reckon: Callable[[Calendar, int], dt.date], count: int) -> DayRule:
    """Make the rule that counts on from the meeting's day, whatever the match."""
    return lambda _, calendar: reckon(calendar, count)
