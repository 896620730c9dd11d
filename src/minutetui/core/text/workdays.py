"""Working days: by the public holidays of a country where they are known, else Monday to Friday."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

IsWorkday = Callable[[dt.date], bool | None]
"""Tells whether people work on a day, by a country's public holidays; None if they are not known for its year."""


def is_weekday(day: dt.date) -> bool:
    """Tell whether a day is one of Monday to Friday: the working days where no holidays are counted."""
    return day.isoweekday() <= 5


def works_on(day: dt.date, is_workday: IsWorkday) -> bool:
    """Tell whether people work on a day; where the holidays are not known, from Monday to Friday."""
    known = is_workday(day)
    return is_weekday(day) if known is None else known
