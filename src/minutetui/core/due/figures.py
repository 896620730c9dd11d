"""Dates in figures alone. The year first is read anywhere; else the meeting's order of month and day decides."""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.due.calendar import Calendar, day_or_none
from minutetui.core.due.grammar import DayRule, DayRules


def _in_order(month: int, day: int) -> DayRule:
    """Read the month from one group and the day from another, with the year after them or without."""

    def rule(match: re.Match[str], calendar: Calendar) -> dt.date | None:
        year = int(match["year"]) if match["year"] else None
        return calendar.named_day(year, int(match[month]), int(match[day]))

    return rule


def _year_first(match: re.Match[str], _: Calendar) -> dt.date | None:
    return day_or_none(int(match[1]), int(match[3]), int(match[4]))


_SHORT = r"([0-9]{1,2})([-/])([0-9]{1,2})(?:\2(?P<year>[0-9]{4}))?"
_FULL = (r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})", _year_first)

MONTH_FIRST: DayRules = (_FULL, (_SHORT, _in_order(1, 3)))
DAY_FIRST: DayRules = (_FULL, (_SHORT, _in_order(3, 1)))
