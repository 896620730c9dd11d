"""What a session uses besides the meeting: known people, pinyin, the template, the person's settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields

from minutetui.core.capture.reading import Habits
from minutetui.core.people.calling import Pinyin
from minutetui.core.people.roster import Roster
from minutetui.core.template.model import Template
from minutetui.core.text.days import IsWorkday
from minutetui.store.config import Config
from minutetui.store.libraries import pinyin, workdays_for
from minutetui.words import Language


@dataclass(frozen=True)
class Aids:
    """What a session uses; the defaults are enough for a meeting on its own."""

    roster: Roster = field(default_factory=Roster)
    """People who are offered as owners after those of the meeting."""
    pinyin: Pinyin = pinyin
    """Gives the pinyin of 汉字, so that names are found by it."""
    workdays: Callable[[Language], IsWorkday] = workdays_for
    """The working days for a meeting in a language."""
    template: Template | None = None
    """The template of the meeting's kind; None if there is none."""
    vague: tuple[str, ...] = ()
    """The person's own vague words."""
    habits: Habits = field(default_factory=Habits)
    """Which parts of a typed text are read, and how."""


def habits_of(config: Config) -> Habits:
    """Take from the settings which parts of a typed text are read, and how."""
    return Habits(**{field.name: getattr(config, field.name) for field in fields(Habits)})
