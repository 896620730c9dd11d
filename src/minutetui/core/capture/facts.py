"""Lines that become none: they say a fact of the meeting, and are read only if all of it is understood.

Any sign in front, a backslash or a second colon makes such a line one like all others.
"""

from __future__ import annotations

from minutetui.core.capture.attendance import read_attendance
from minutetui.core.capture.next_meeting import read_next_meeting
from minutetui.core.capture.reading import Attend, Meet, Scene


def read_fact(shielded: str, scene: Scene) -> Attend | Meet | None:
    """Read a shielded text as a fact of the meeting: who came or went, when the next meeting is; else None."""
    return read_attendance(shielded, scene) or read_next_meeting(shielded, scene)
