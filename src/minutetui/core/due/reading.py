"""The way into the grammar of deadlines."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from minutetui.core.due import chinese, english
from minutetui.core.due.kinds import kind_of
from minutetui.core.model import Language

DueKind = Literal["date", "event", "ongoing", "recurring", "vague", "invalid", "unread"]

LONGEST = 60
"""Characters of the longest phrase that is looked at: a deadline is not a paragraph."""


@dataclass(frozen=True)
class Due:
    """A deadline: what was said, and what the grammar makes of it."""

    phrase: str
    """As said, stripped."""
    kind: DueKind
    """date: it resolves; event, ongoing, recurring, vague, invalid (an impossible date): kept as said, for
    that reason; unread: not in the grammar."""
    day: dt.date | None = None
    """The day it resolves to; only for kind date."""


@lru_cache(maxsize=256)
def read_due(phrase: str, today: dt.date, language: Language = "en") -> Due:  # noqa: ARG001
    """Read a whole phrase.

    Args:
        phrase: What was said, without the sigil.
        today: The day the phrase was said on: the meeting's day.
        language: The meeting's language. `12/1` is month first in both, so nothing depends on it yet.
    """
    said = phrase.strip()
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", said)).strip().lower()
    if not text or len(text) > LONGEST or text.isdecimal():
        return Due(said, "unread")
    close = re.sub(r"\s", "", text)
    try:
        for grammar, words in ((chinese, close), (english, text)):
            fits, day = grammar.read(words, today)
            if fits:
                return Due(said, "date" if day else "invalid", day)
    except OverflowError:  # a day beyond the year 9999
        return Due(said, "invalid")
    return Due(said, kind_of(close) or kind_of(text) or "unread")


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
