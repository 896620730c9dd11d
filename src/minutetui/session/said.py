"""The owners and the deadline said last, which `@@` and `++` repeat."""

from __future__ import annotations

from collections.abc import Callable

from minutetui.core.capture.tail import answer_of
from minutetui.core.due import Due
from minutetui.core.meeting.model import Line, Meeting
from minutetui.core.meeting.queries import all_lines


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
