"""The parts of a grammar of deadlines: rules that name a day, kinds that name none, and words around both."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from minutetui.core.due.calendar import Calendar

DayRule = Callable[[re.Match[str], Calendar], "dt.date | None"]
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
    around_spans: tuple[str, ...]
    """Words that may surround a span or a day: no later than, 最迟. Each pattern removes one of them."""
    around_days: tuple[str, ...]
    """Words that may surround a day only: by, 前, at noon. 两周前 is past, not in two weeks."""
    loosening: tuple[str, ...]
    """Words that make a day vague: about, 左右."""
    working_days: str
    """Words by which a phrase counts working days; searched for anywhere in it."""
    weekday: str
    """A weekday that may be said together with its date."""
    this_week: str
    """How a weekday begins that also says its week: this, 本."""
    choices: tuple[str, ...]
    """The deadlines most often set, in the order of the numbered list."""


def look_up(rules: DayRules, text: str, calendar: Calendar) -> tuple[bool, dt.date | None]:
    """Read a text with the first rule that matches it whole.

    Returns:
        Whether a rule matches, and the day; None if that day does not exist.
    """
    for pattern, rule in rules:
        match = compiled(pattern).fullmatch(text)
        if match:
            return True, rule(match, calendar)
    return False, None


def counts(reckon: Callable[[Calendar, int], dt.date], count: int) -> DayRule:
    """Make the rule that counts on from the meeting's day, whatever the match."""
    return lambda _, calendar: reckon(calendar, count)
