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
        self._ids = [line.id for line in lines]

    def note(self, line_id: str) -> None:
        """Note that an owner or a deadline was said for a line now."""
        self._ids.append(line_id)

    def answers(self, line_of: Callable[[str], Line | None]) -> tuple[tuple[str, ...], Due | None]:
        """Give the owners and the deadline said last; `line_of` finds a line by its id, None if it is gone."""
        owners: tuple[str, ...] = ()
        due: Due | None = None
        for line_id in reversed(self._ids):
            line = line_of(line_id) or Line()
            owners = owners or line.owners
            due = due or (answer_of(line).due if line.due else None)
            if owners and due:
                break
        return owners, due
