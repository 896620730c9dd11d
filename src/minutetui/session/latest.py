"""What a session keeps: a value until what it depends on changes, and the owners and the deadline said last."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar, cast

from minutetui.core.capture.tail import answer_of
from minutetui.core.due import Due
from minutetui.core.meeting.model import Line, Meeting
from minutetui.core.meeting.queries import all_lines

Value = TypeVar("Value")


class Latest(Generic[Value]):
    """The value that was computed last.

    Example:
        >>> square: Latest[int] = Latest()
        >>> square.get(3, lambda: 3 * 3)
        9
    """

    def __init__(self) -> None:
        self._key: object = object()
        self._value: Value | None = None

    def get(self, key: object, make: Callable[[], Value]) -> Value:
        """Give the value for a key; it is computed only if the key differs from the last one.

        Args:
            key: All that the value depends on; compared by equality.
            make: Computes the value.
        """
        if key != self._key:
            self._value = make()
            self._key = key
        return cast("Value", self._value)


class SaidLast:
    """The lines that name an owner or a deadline, in the order in which people said so.

    Args:
        meeting: As loaded; its lines are in the order of their time.
    """

    def __init__(self, meeting: Meeting) -> None:
        lines = [line for line, _ in all_lines(meeting) if line.owners or line.due]
        lines.sort(key=lambda line: line.at.timestamp() if line.at else 0)
        self._with_owners: list[str] = []
        self._with_due: list[str] = []
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
        return owners, next((answer_of(line).due for line in dated if line.due), None)
