"""Dates in figures alone. The year first is read anywhere; else the meeting's order of month and day decides."""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.due import calendar
from minutetui.core.due.rules import Rule, Table, table


def _short(month: int, day: int) -> Rule:
    """Read the month from one group and the day from another, with the year behind them or without."""

    def rule(match: re.Match[str], today: dt.date) -> dt.date | None:
        year = int(match["year"]) if match["year"] else None
        return calendar.named(today, year, int(match[month]), int(match[day]))

    return rule


def _iso(match: re.Match[str], _: dt.date) -> dt.date | None:
    return calendar.date(int(match[1]), int(match[3]), int(match[4]))


SHORT = r"([0-9]{1,2})([-/])([0-9]{1,2})(?:\2(?P<year>[0-9]{4}))?"
FULL = (r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})", _iso)

MONTH_FIRST: Table = table(FULL, (SHORT, _short(1, 3)))
DAY_FIRST: Table = table(FULL, (SHORT, _short(3, 1)))
