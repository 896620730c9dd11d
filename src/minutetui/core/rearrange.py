"""Moving a line about: up, down, in and out. Each gives the edit, or None where there is no room."""

from __future__ import annotations

from minutetui.core.edits import Move
from minutetui.core.model import Line, Meeting
from minutetui.core.queries import ancestors, lines_above


def shifted(meeting: Meeting, line_id: str, by: int) -> Move | None:
    """Move a line among its siblings."""
    siblings, parent, index = _siblings(meeting, line_id)
    return Move(line_id, parent, index + by) if 0 <= index + by < len(siblings) else None


def indented(meeting: Meeting, line_id: str) -> Move | None:
    """Hang a line under the one before it, as its last."""
    siblings, _, index = _siblings(meeting, line_id)
    return Move(line_id, siblings[index - 1].id) if index else None


def outdented(meeting: Meeting, line_id: str) -> Move | None:
    """Put a line behind the one it hangs under."""
    above = lines_above(meeting, line_id)
    if not above:
        return None
    _, parent, index = _siblings(meeting, above[-1].id)
    return Move(line_id, parent, index + 1)


def _siblings(meeting: Meeting, line_id: str) -> tuple[tuple[Line, ...], str, int]:
    """Give a line's siblings (itself among them), the id they stand under, and its index."""
    parent = ancestors(meeting, line_id)[-1]
    assert not isinstance(parent, Meeting), "no line stands straight under the meeting"
    index = next(number for number, line in enumerate(parent.lines) if line.id == line_id)
    return parent.lines, parent.id, index
