"""The libraries whose answers the core is given: pinyin, and the public holidays of China.

Each is used when it is first needed: pypinyin's table for the first name in 汉字, chinesecalendar for the first working
day that a Chinese meeting counts.
"""

from __future__ import annotations

import datetime as dt
import os
from functools import lru_cache

from minutetui.core.text.days import IsWorkday, is_weekday
from minutetui.store.pinyin_table import syllables
from minutetui.words import Language


@lru_cache(maxsize=4096)
def pinyin(char: str) -> tuple[str, ...]:
    """Give every pinyin of one 汉字 without tones, the most common one first; () where it has none."""
    known = syllables(char)
    if known is not None:
        return known
    # The phrase tables, which names do not need, would make the import take 135 ms instead of 40.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    import pypinyin  # noqa: PLC0415

    found = pypinyin.pinyin(char, style=pypinyin.Style.NORMAL, heteronym=True, errors="ignore")
    return tuple(found[0]) if found else ()


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
