"""Dates in figures alone: 2026-12-01 and 1.12.2026 are read anywhere; 12/1 by the order of the meeting."""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal

from minutetui.core.due.grammar import Calendar, DayRule, DayRules, Kinds, day_or_none
from minutetui.words import Language


def _in_order(month: int, day: int) -> DayRule:
    """Read month and day in this order, or in the other one if only that is a date: 15/6 is in June."""

    def rule(match: re.Match[str], calendar: Calendar) -> dt.date | None:
        year = int(match["year"]) if match["year"] else None
        said_month, said_day = int(match[month]), int(match[day])
        if said_month > 12:
            said_month, said_day = said_day, said_month
        return calendar.named_day(year, said_month, said_day)

    return rule


def _day_before_month(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    year = int(match["year"]) if match["year"] else None
    return calendar.named_day(year, int(match["month"]), int(match["day"]))


def _year_first(match: re.Match[str], _: Calendar) -> dt.date | None:
    return day_or_none(int(match[1]), int(match[3]), int(match[4]))


YEARS_AHEAD = 3
"""A year in two figures is this one or one of the next."""


def _short_year(usual: Literal["year", "day", "month"]) -> DayRule:
    """Read 20.12.26, 26-12-20 and 12/20/26 in the one order that gives a year that is near.

    Where several do, points mean the usual order of the language; elsewhere only `year` or `day` first is certain.
    """

    def rule(match: re.Match[str], calendar: Calendar) -> dt.date | None:
        one, two, three = int(match[1]), int(match[3]), int(match[4])
        orders = {"day": (three, two, one), "year": (one, two, three), "month": (three, one, two)}
        if match[2] == ".":
            del orders["month"]
        if usual != "year" and (match[2] == "/" or len(match[3]) < 2) and 0 < one <= 31:
            del orders["year"]
        days = {order: day_or_none(2000 + year, month, day) for order, (year, month, day) in orders.items()}
        near = {order: day for order, day in days.items() if day and 0 <= day.year - calendar.today.year <= YEARS_AHEAD}
        first = "day" if match[2] == "." and usual == "month" else usual
        certain = len(set(near.values())) == 1 or first != "month"
        return near.get(first) or next(iter(near.values()), None) if certain else None

    return rule


SHORT_YEAR = r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{2})"
"""A date whose year has two figures; it is read only if its order is certain."""
EITHER = "(?<![0-9])(?:0?[1-9]|1[0-2])(?P<by>[-/])(?:0?[1-9]|1[0-2])(?:(?P=by)[0-9]{4})?"
"""A day and a month in figures, in either order."""
UNSURE = f"{SHORT_YEAR}|{EITHER}"
"""A date that is no day where its order is not certain."""
NEAR, FAR = dt.timedelta(days=90), dt.timedelta(0)
"""How soon a date is in the order that is not usual, and how much later in the usual one, when neither is certain."""
_SHORT = r"([0-9]{1,2})([-/])([0-9]{1,2})(?:\2(?P<year>[0-9]{4}))?"
_FULL = (r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})\.?", _year_first)
_YEAR_LAST = (r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})", _day_before_month)
_GERMAN = (r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>)", _day_before_month)

VAGUE: Kinds = (
    ("vague", r"[0-9]{1,2}([-/.])[0-9]{1,2}\1[0-9]{4}|[0-9]{2}([-/.])[0-9]{1,2}\2[0-9]"),
    ("vague", r"[0-9]{4}[-/][0-9]{1,2}"),
)
"""Dates in figures whose order is ambiguous."""

_NO_POINTS: DayRules = (_FULL, (SHORT_YEAR, _short_year("year")), _YEAR_LAST, (_SHORT, _in_order(1, 3)))
"""12/1 is the first of December, and 4.12. is not read."""
_MONTH_FIRST: DayRules = (_FULL, (SHORT_YEAR, _short_year("month")), _YEAR_LAST, _GERMAN, (_SHORT, _in_order(1, 3)))
"""12/1 is the first of December; 4.12. has the day first all the same."""
_DAY_FIRST: DayRules = (_FULL, (SHORT_YEAR, _short_year("day")), _YEAR_LAST, _GERMAN, (_SHORT, _in_order(3, 1)))
"""12/1 is the twelfth of January."""

ORDERS: dict[Language, tuple[DayRules, DayRules]] = {"zh": (_NO_POINTS, _NO_POINTS), "en": (_MONTH_FIRST, _DAY_FIRST)}
"""The order of dates in the meetings of each language; the second one with the setting `day_first`."""
