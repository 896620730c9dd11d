"""Reads a whole phrase as a deadline."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from minutetui.core.due import figures
from minutetui.core.due.calendar import Calendar
from minutetui.core.due.grammar import DayRules, compiled, look_up
from minutetui.core.due.phrases import (
    GRAMMARS,
    compile_all,
    grammars_of,
    in_one_spelling,
    is_loose,
    kind_of,
    peel,
    weekday_and_date,
)
from minutetui.core.text.days import IsWorkday, is_weekday
from minutetui.words import Language

DueKind = Literal["date", "event", "ongoing", "recurring", "vague", "invalid", "unread"]

LONGEST_PHRASE = 60
"""The longest phrase that is read, in characters: a deadline is not a paragraph."""

EXPLICIT = re.compile(r"^(?![0-9]+[/-][0-9]+[/-]).*([0-9]{4}|[0-9]{2}年|本|这|今年|this)|^[0-9]{4}")
"""A phrase with its year or its week means that day even if it is over: 2026-01-05, 本周一. The review reports it."""


@dataclass(frozen=True)
class Due:
    """A deadline: what was said, and what the grammar reads from it."""

    phrase: str
    """As said, stripped."""
    kind: DueKind
    """date: it is one day; event, ongoing, recurring, vague (a time, but not one day), invalid (no such day, or one
    that is over and was not said with its year or week): kept as said, for that reason; unread: not in the grammar."""
    day: dt.date | None = None
    """The day it resolves to; only for kind date."""


DayFound = tuple[bool, dt.date | None]
"""Whether a rule matches, and the day; None if that day does not exist or is over."""


@dataclass(frozen=True)
class Reader:
    """Reads phrases that were said on one day, with one of the orders of `figures`."""

    calendar: Calendar
    order: DayRules

    def read(self, text: str) -> DayFound:
        """Read a phrase, with the words that may surround it."""
        for core, may_be_span in peel(text):
            found, day = self._day(core)
            if not found and may_be_span:
                found, day = self._look_up([grammar.spans for grammar in grammars_of(core)], core)
            if found:
                return True, None if day is None or self._is_over(day, core) else day
        return False, None

    def resolves(self, text: str) -> bool:
        """Tell whether a phrase is a day."""
        return self.read(text)[1] is not None

    def is_time(self, text: str) -> bool:
        """Tell whether a phrase is a day, or a time that is not one day."""
        return self.resolves(text) or kind_of(text) == "vague"

    def _is_over(self, day: dt.date, core: str) -> bool:
        """Tell whether a day is over, and the phrase does not say its year or week."""
        today = self.calendar.today
        meant = EXPLICIT.search(core) and day.year >= today.year - 1
        return day < today and not meant

    def _day(self, text: str) -> DayFound:
        tables = [self.order, *(grammar.days for grammar in grammars_of(text))]
        found, day = self._look_up(tables, text)
        parts = None if found else weekday_and_date(text)
        if parts is None:
            return found, day
        weekday, (found, day) = self._look_up(tables, parts[0])[1], self._look_up(tables, parts[1])
        return found, day if day and weekday and _agree(weekday, day, whole=parts[2]) else None

    def _look_up(self, tables: list[DayRules], text: str) -> DayFound:
        try:
            found = (look_up(rules, text, self.calendar) for rules in tables)
            return next((one for one in found if one[0]), (False, None))
        except (OverflowError, ValueError):  # a day beyond the year 9999
            return True, None


def _agree(weekday: dt.date, day: dt.date, *, whole: bool) -> bool:
    """Tell whether a date is the weekday said with it and, if a week was said too, in that week."""
    return weekday == day if whole else weekday.isoweekday() == day.isoweekday()


@lru_cache(maxsize=256)
def read_due(
    phrase: str,
    today: dt.date,
    language: Language = "en",
    *,
    day_first: bool = False,
    is_workday: IsWorkday = is_weekday,
) -> Due:
    """Read a whole phrase: "两周内" said on 2026-11-23 is the day 2026-12-07.

    Args:
        phrase: What was said, without the sign.
        today: The day the phrase was said on: the meeting's day.
        language: The meeting's language; in a Chinese one 12/1 is always month first.
        day_first: Whether 12/1 is the twelfth of January in an English meeting.
        is_workday: The working days of the country.
    """
    said = phrase.strip()
    text = in_one_spelling(said)
    if not text or len(text) > LONGEST_PHRASE or text.isdecimal():
        return Due(said, "unread")
    reader = Reader(Calendar(today, is_workday), figures.ORDERS[language][day_first])
    found, day = reader.read(text)
    if found:
        unsure = any(compiled(figures.SHORT_YEAR).fullmatch(core) for core, _ in peel(text)) and day is None
        return Due(said, "date" if day else "vague" if unsure else "invalid", day)
    return Due(said, kind_of(text) or ("vague" if is_loose(text, reader.is_time) else "unread"))


def holidays_unknown(phrase: str, today: dt.date, day: dt.date, is_workday: IsWorkday) -> bool:
    """Tell whether a deadline counts working days in a year whose public holidays are not known.

    Args:
        phrase: The deadline as said.
        today: The day it was said on.
        day: The day it resolves to.
        is_workday: The working days of the country.
    """
    counted = any(compiled(grammar.working_days).search(in_one_spelling(phrase)) for grammar in GRAMMARS.values())
    return counted and any(is_workday(one) is None for one in (today, day))


def make_ready() -> None:
    """Compile every pattern of the grammars now, while nobody waits; it takes a tenth of a second."""
    for pattern, _ in {rule for orders in figures.ORDERS.values() for order in orders for rule in order}:
        compiled(pattern)
    compile_all()


def due_choices(today: dt.date, language: Language = "en") -> tuple[Due, ...]:
    """List the common deadlines in a fixed order, for picking by number."""
    return tuple(read_due(phrase, today, language) for phrase in GRAMMARS[language].choices)
