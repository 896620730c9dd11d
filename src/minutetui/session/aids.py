"""What a session uses besides the meeting (`Aids`): known people, pinyin, the template, the person's settings.

And what it keeps: each value until what it depends on changes (`Latest`), the owners and the deadline said last
(`SaidLast`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import TypeVar, cast

from minutetui.core.capture.reading import Habits
from minutetui.core.capture.tail import answer_of
from minutetui.core.due import Due
from minutetui.core.meeting.model import Line, Meeting
from minutetui.core.meeting.queries import all_lines
from minutetui.core.people.roster import Roster
from minutetui.core.people.sounds import Pinyin
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


Value = TypeVar("Value")


class Latest:
    """The values that were computed last, each with its name.

    Example:
        >>> Latest().get("square", 3, lambda: 3 * 3)
        9
    """

    def __init__(self) -> None:
        self._found: dict[str, tuple[object, object]] = {}

    def get(self, name: str, key: object, make: Callable[[], Value]) -> Value:
        """Give the value for a key, which is all that it depends on; it is computed only if the key is another one."""
        found = self._found.get(name)
        if found is None or found[0] != key:
            found = self._found[name] = key, make()
        return cast("Value", found[1])


class SaidLast:
    """The lines of a meeting that name an owner or a deadline, in the order in which people said so."""

    def __init__(self, meeting: Meeting) -> None:
        lines = [line for line, _ in all_lines(meeting) if line.owners or line.due]
        lines.sort(key=lambda line: line.at.timestamp() if line.at else 0)
        self._with_owners: list[str] = []
        self._with_due: list[str] = []
        self._dated: Line | None = None
        """The line whose deadline was said last, and that deadline."""
        self._due: Due | None = None
        for line in lines:
            self.note(line.id, line)

    def note(self, line_id: str, line: Line) -> None:
        """Note what was said for a line now: an owner, a deadline, both or neither."""
        if line.owners:
            self._with_owners.append(line_id)
        if line.due:
            self._with_due.append(line_id)

    def answers(self, line_of: Callable[[str], Line | None]) -> tuple[tuple[str, ...], Due | None]:
        """Give the owners and the deadline said last; `line_of` finds a line by its id, None if it is gone."""
        owned = (line_of(line_id) or Line() for line_id in reversed(self._with_owners))
        dated = (line_of(line_id) or Line() for line_id in reversed(self._with_due))
        owners = next((line.owners for line in owned if line.owners), ())
        line = next((line for line in dated if line.due), None)
        if line is not self._dated:
            self._dated, self._due = line, answer_of(line).due if line is not None else None
        return owners, self._due
