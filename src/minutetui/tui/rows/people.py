"""One person as a row: the number, the name, what the person is, and how the person stands and since when."""

from __future__ import annotations

from minutetui.core.meeting.model import Attendee
from minutetui.core.people.attendance import standing
from minutetui.tui.rows.cells import fit
from minutetui.tui.widgets.rows import Part, Row
from minutetui.words import say

AWAY = ("left", "apologies", "absent")


def person_row(number: int, attendee: Attendee, language: str, width: int) -> Row:
    """Show an attendee; who is away is dim."""
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
