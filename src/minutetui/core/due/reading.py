"""The way into the grammar of deadlines."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from minutetui.core.model import Language

DueKind = Literal["date", "event", "ongoing", "recurring", "vague", "invalid", "unread"]


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


def read_due(phrase: str, today: dt.date, language: Language = "en") -> Due:
    """Read a whole phrase.

    Args:
        phrase: What was said, without the sigil.
        today: The day the phrase was said on: the meeting's day.
        language: The meeting's language; decides whether `12/1` is month first.
    """
    raise NotImplementedError


def due_choices(today: dt.date, language: Language = "en") -> tuple[Due, ...]:
    """List the common deadlines in a fixed order, for picking by number: today … two weeks … month end."""
    raise NotImplementedError
