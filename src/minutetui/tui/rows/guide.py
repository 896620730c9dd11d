"""The guide as rows: what the current item should still bring out; and when the meeting will end."""

from __future__ import annotations

from minutetui.session import Session
from minutetui.tui.rows.cells import fit
from minutetui.tui.widgets.rows import Part, Row
from minutetui.words import say

MOST = 9
"""Slots that a digit can take."""


def guide_rows(session: Session, language: str, width: int) -> list[Row]:
    """List the missing slots by the number that takes them, one to a row."""
    slots = session.missing_slots[:MOST]
    rows = [Row(((f":{number} ", "dim"), (fit(slot.label, width - 4), "dim"))) for number, slot in enumerate(slots, 1)]
    return [Row(((say(language, "to-bring-out"), "dim"),)), *rows] if rows else []


def guide_line(session: Session, language: str, width: int) -> Row:
    """List the missing slots in one row, as far as there is room."""
    slots = session.missing_slots[:MOST]
    if not slots:
        return Row(())
    listed = "  ".join(f":{number} {slot.label}" for number, slot in enumerate(slots, 1))
    return Row(((fit(f"{say(language, 'to-bring-out')}  {listed}", width), "dim"),))


def projection_rows(session: Session, language: str, width: int) -> list[Row]:
    """Tell when the meeting will end, in the warning colour where that is late."""
    told = session.timer.projection
    if told is None:
        return []
    key = "ends-late" if told.late > 0 else "ends-early" if told.late < 0 else "ends"
    words = say(language, key, time=f"{told.ends:%H:%M}", minutes=abs(told.late))
    part: Part = (fit(words, width - 1), "warning" if told.late > 0 else "dim")
    return [Row((part,))]
