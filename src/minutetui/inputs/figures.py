"""Days in figures with the year last: 07/12/2026 is in July or in December, and the whole file may tell which.

Such a day is never guessed. It is read if only one order gives a day, of the weekday beside it if there is one, or if
the other days of the file or the settings tell the order.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from minutetui.core.due.figures import YEARS_AHEAD
from minutetui.core.due.grammar import day_or_none
from minutetui.core.text.characters import has_han

Order = Literal["day", "month"]
"""What comes first."""

_FIGURES = re.compile(
    r"(?<![\d/.-])(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})"
    r"(?:(?P=mark)(?P<year>20\d\d|\d\d)|(?<=/\d)|(?<=/\d\d))(?![\d/-]|\.\d)"
)
"""Without a year only between slashes: 1-2 and 1.2 are other things."""
_WEEKDAY = re.compile(
    r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b|(?:星期|周|礼拜)([一二三四五六日天])", re.IGNORECASE
)
_WEEKDAYS = ("mon一", "tue二", "wed三", "thu四", "fri五", "sat六", "sun日天")


class FiguresFound(NamedTuple):
    """Figures that may be a day."""

    days: dict[Order, dt.date]
    """The day in each order that gives one."""
    start: int
    end: int

    def day(self, order: Order | None) -> dt.date | None:
        """Give the day; None if there are two, and the order is not known."""
        if len(set(self.days.values())) == 1:
            return next(iter(self.days.values()))
        return self.days.get(order) if order else None


def figures_in(line: str, today: dt.date) -> list[FiguresFound]:
    """List what may be a day in figures; in Chinese one without a year has the month first, and is not listed."""
    weekdays = {_weekday(name[1] or name[2]) for name in _WEEKDAY.finditer(line)}
    found = []
    for match in _FIGURES.finditer(line):
        days = _days(match, today)
        agreed = {order: day for order, day in days.items() if day.weekday() in weekdays}
        days = agreed if len(weekdays) == 1 else days
        if days and (match["year"] or not has_han(line)):
            found.append(FiguresFound(days, *match.span()))
    return found


def full_figures_at(line: str) -> tuple[int, int] | None:
    """Find where a line has figures with a year of four figures: the start and the end."""
    return next((match.span() for match in _FIGURES.finditer(line) if len(match["year"] or "") == 4), None)


def order_in(lines: Iterable[str], today: dt.date) -> Order | None:
    """Tell what comes first in the days of a file, from those that have one order only; None if they differ."""
    certain = [found.days for line in lines for found in figures_in(line, today) if len(found.days) == 1]
    told = {order for days in certain for order in days}
    return told.pop() if len(told) == 1 else None


def _weekday(name: str) -> int:
    return next(number for number, names in enumerate(_WEEKDAYS) if name.casefold() in names)


def _days(match: re.Match[str], today: dt.date) -> dict[Order, dt.date]:
    """Give the day in each order: without a year the next such day, with two figures only in a year that is near."""
    one, two, said = int(match["one"]), int(match["two"]), match["year"] or ""
    years = [today.year, today.year + 1] if not said else [int(said) + (0 if len(said) == 4 else 2000)]
    if len(said) == 2 and abs(years[0] - today.year) > YEARS_AHEAD:
        return {}
    orders: list[tuple[Order, int, int]] = [("day", two, one)]
    orders += [("month", one, two)] if match["mark"] != "." else []
    found: dict[Order, dt.date] = {}
    for order, month, day in orders:
        days = [date for year in years if (date := day_or_none(year, month, day)) and (said or date >= today)]
        found |= {order: days[0]} if days else {}
    return found
