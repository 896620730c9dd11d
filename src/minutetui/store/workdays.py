"""The working days of a country. China's public holidays and make-up days come from chinesecalendar.

It knows the years whose holidays have been announced, and is imported only when the first day is asked for.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from minutetui.core.text.workdays import IsWorkday, is_weekday
from minutetui.words import Language


def workdays_for(language: Language) -> IsWorkday:
    """Choose the working days for a meeting: those of China for Chinese minutes, else Monday to Friday."""
    return china_workday if language == "zh" else is_weekday


@lru_cache(maxsize=1024)
def china_workday(day: dt.date) -> bool | None:
    """Tell whether people in China work on a day; None for a year whose holidays are not known."""
    import chinese_calendar  # noqa: PLC0415

    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return None
