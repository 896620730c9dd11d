"""Moves a line or an agenda item: up, down, in and out. Each function gives the edit, or None if it is not possible."""

from __future__ import annotations

from minutetui.core.meeting.edits import MEETING, Move
from minutetui.core.meeting.model import Meeting
from minutetui.core.meeting.queries import Node, ancestors, children

MOST_LEVELS = 24
"""The deepest level that moving in leads to; a file may nest 60 tables."""


def shifted(meeting: Meeting, record_id: str, by: int) -> Move | None:
    """Move a record among its siblings."""
    siblings, parent, index = _siblings(meeting, record_id)
    return Move(record_id, parent, index + by) if 0 <= index + by < len(siblings) else None


def indented(meeting: Meeting, record_id: str) -> Move | None:
    """Move a record into the one before it, as its last child."""
    siblings, _, index = _siblings(meeting, record_id)
    fits = index and len(ancestors(meeting, record_id)) < MOST_LEVELS
    return Move(record_id, siblings[index - 1].id) if fits else None


def outdented(meeting: Meeting, record_id: str) -> Move | None:
    """Move a record out of the one of its kind that contains it, to the position after that one."""
    siblings, above, index = _siblings(meeting, record_id)
    if above == MEETING or type(ancestors(meeting, record_id)[-1]) is not type(siblings[index]):
        return None
    parent, place = place_of(meeting, above)
    return Move(record_id, parent, place + 1)


def place_of(meeting: Meeting, record_id: str) -> tuple[str, int]:
    """Give the id of the parent of a record, and the index there."""
    _, parent, index = _siblings(meeting, record_id)
    return parent, index


def _siblings(meeting: Meeting, record_id: str) -> tuple[tuple[Node, ...], str, int]:
    """Give a record's siblings (including itself), the id of their parent, and its index."""
    parent = ancestors(meeting, record_id)[-1]
    siblings = next(found for _, found in children(parent) if any(one.id == record_id for one in found))
    index = next(number for number, one in enumerate(siblings) if one.id == record_id)
    return siblings, MEETING if isinstance(parent, Meeting) else parent.id, index
