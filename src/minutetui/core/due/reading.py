"""The way into the grammar of deadlines."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from minutetui.core.due import chinese, english, figures
from minutetui.core.due.kinds import KINDS, kind_of
from minutetui.core.due.loose import is_loose
from minutetui.core.due.pairs import pair
from minutetui.core.due.rules import Table, compiled, look_up
from minutetui.core.due.shells import peel
from minutetui.core.due.spelling import spelled
from minutetui.words import Language

DueKind = Literal["date", "event", "ongoing", "recurring", "vague", "invalid", "unread"]

LONGEST = 60
"""Characters of the longest phrase that is looked at: a deadline is not a paragraph."""


EXPLICIT = r"^(?![0-9]+[/-][0-9]+[/-]).*([0-9]{4}|本|这|今年|this)|^[0-9]{4}"
"""A phrase that says its year or its week means that day even where it is over: 2026-01-05, 本周一. Review finds it."""


@dataclass(frozen=True)
class Due:
    """A deadline: what was said, and what the grammar makes of it."""

    phrase: str
    """As said, stripped."""
    kind: DueKind
    """date: it resolves; event, ongoing, recurring, vague (a time, but not one day), invalid (no such day, or one
    that is over and was not said with its year or week): kept as said, for that reason; unread: not in the grammar."""
    day: dt.date | None = None
    """The day it resolves to; only for kind date."""


Found = tuple[bool, dt.date | None]
"""Whether a rule fits, and the day; None for one that does not exist or is over."""


@dataclass(frozen=True)
class Reader:
    """Reads phrases that were said on one day, with one order of month and day."""

    today: dt.date
    day_first: bool

    def read(self, text: str) -> Found:
        """Read a phrase, with the words that may stand around it."""
        for core, span in peel(text):
            fits, day = self._day(core)
            if not fits and span:
                fits, day = self._look_up((chinese.SPANS, english.SPANS), core)
            if fits:
                return True, None if day is None or self._is_over(day, core) else day
        return False, None

    def _is_over(self, day: dt.date, core: str) -> bool:
        """Tell whether a day is over, and was not plainly meant all the same."""
        meant = re.search(EXPLICIT, core) and day.year >= self.today.year - 1
        return day < self.today and not meant

    def resolves(self, text: str) -> bool:
        """Tell whether a phrase is a day."""
        return self.read(text)[1] is not None

    def is_time(self, text: str) -> bool:
        """Tell whether a phrase is a day, or a time that is not one day."""
        return self.resolves(text) or kind_of(text) == "vague"

    def _day(self, text: str) -> Found:
        order = figures.DAY_FIRST if self.day_first else figures.MONTH_FIRST
        tables = (order, chinese.DAYS, english.DAYS)
        fits, day = self._look_up(tables, text)
        parts = None if fits else pair(text)
        if parts is None:
            return fits, day
        weekday, (fits, day) = self._look_up(tables, parts[0])[1], self._look_up(tables, parts[1])
        return fits, day if day and weekday and _agree(weekday, day, whole=parts[2]) else None

    def _look_up(self, tables: tuple[Table, ...], text: str) -> Found:
        try:
            return next((found for rows in tables if (found := look_up(rows, text, self.today))[0]), (False, None))
        except (OverflowError, ValueError):  # a day beyond the year 9999
            return True, None


def _agree(weekday: dt.date, day: dt.date, *, whole: bool) -> bool:
    """Tell whether a date is the weekday said with it: that very day, if its week was said too."""
    return weekday == day if whole else weekday.isoweekday() == day.isoweekday()


@lru_cache(maxsize=256)
def read_due(phrase: str, today: dt.date, language: Language = "en", *, day_first: bool = False) -> Due:
    """Read a whole phrase.

    Args:
        phrase: What was said, without the sigil.
        today: The day the phrase was said on: the meeting's day.
        language: The meeting's language; in a Chinese one 12/1 is always month first.
        day_first: Whether 12/1 is the twelfth of January in an English meeting.
    """
    said = phrase.strip()
    text = spelled(said)
    if not text or len(text) > LONGEST or text.isdecimal():
        return Due(said, "unread")
    reader = Reader(today, day_first and language == "en")
    fits, day = reader.read(text)
    if fits:
        return Due(said, "date" if day else "invalid", day)
    return Due(said, kind_of(text) or ("vague" if is_loose(text, reader.is_time) else "unread"))


def make_ready() -> None:
    """Make every pattern of the grammar now, while nobody waits: the first phrase would take a tenth of a second."""
    tables = (figures.MONTH_FIRST, figures.DAY_FIRST, chinese.DAYS, chinese.SPANS, english.DAYS, english.SPANS)
    for pattern in (*(row[0] for rows in tables for row in rows), *(pattern for _, pattern in KINDS)):
        compiled(pattern)


CHOICES = {
    "en": (
        *("today", "tomorrow", "Friday", "next Friday", "one week", "two weeks", "one month"),
        *("end of month", "end of quarter"),
    ),
    "zh": ("今天", "明天", "周五", "下周五", "一周内", "两周内", "一个月内", "月底", "季度末"),
}
"""The deadlines most often set, in the order of the numbered list."""


def due_choices(today: dt.date, language: Language = "en") -> tuple[Due, ...]:
    """List the common deadlines in a fixed order, for picking by number."""
    return tuple(read_due(phrase, today, language) for phrase in CHOICES[language])
