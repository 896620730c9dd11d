"""Attendance as rows: one row for each person, and the quorum as a part of the title row."""

from __future__ import annotations

from minutetui.core.meeting.model import Attendee
from minutetui.core.people.attendance import quorum_at, standing
from minutetui.rows.cells import fit
from minutetui.rows.row import Part, Row
from minutetui.session import Session
from minutetui.words import say

AWAY = ("left", "apologies", "absent")


def person_row(number: int, attendee: Attendee, language: str, width: int) -> Row:
    """Show an attendee; somebody who is away is dim."""
    way = standing(attendee)
    since = attendee.left if way == "left" else attendee.arrived if way in ("arrived", "in-attendance") else None
    told = say(language, f"way-{way}") + (f" {since:%H:%M}" if since else "")
    details = " ".join(filter(None, (attendee.role, attendee.unit)))
    parts: tuple[Part, ...] = (
        (f"{number:>2} ", "accent"),
        (fit(attendee.name, max(8, width // 2)), "dim" if way in AWAY else "text"),
        (f"  {fit(details, max(0, width // 3))}" if details else "", "dim"),
    )
    return Row(parts, attendee.name, ((told, "dim" if way == "present" else "accent"), (" ", "dim")))


def quorum_parts(session: Session, language: str) -> tuple[Part, ...]:
    """Show the voting members present and the number needed; nothing for a meeting without a quorum."""
    quorum = quorum_at(session.meeting, session.now_in_meeting)
    if quorum is None:
        return ()
    key, style = ("quorum-lost", "error") if quorum.lost else ("quorum", "dim")
    return ((say(language, key, here=quorum.here, needed=quorum.needed), style),)
