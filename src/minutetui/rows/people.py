"""Attendance as rows: one row for each person, and the quorum as a part of the title row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rich.cells import cell_len

from minutetui.core.meeting.model import Attendee
from minutetui.core.people.attendance import quorum_at, standing
from minutetui.rows.bars import gauge
from minutetui.rows.row import Part, Row, fit, width_of
from minutetui.session import Session
from minutetui.words import say

AWAY = ("left", "apologies", "absent")

_BAR, _ROOMY = 8, 48
"""Cells of the longest bar of what was noted, and of a row from which there are bars."""

_LEAST_DETAILS = 6
"""Cells from which role and unit are shown."""


@dataclass(frozen=True)
class Noted:
    """The contributions that were noted of each person, as a column with bars; nothing is shown if none were."""

    counts: Mapping[str, int]
    blocks: bool

    def head(self, language: str) -> list[Row]:
        """Name the column."""
        return [Row((), right=((say(language, "contributions-noted"), "dim"), (" ", "dim")))] if self.counts else []

    def cells(self, name: str, width: int) -> tuple[Part, ...]:
        """Give the bar of a person and the number after it."""
        if not self.counts:
            return ()
        most, count = max(self.counts.values()), self.counts.get(name, 0)
        number: Part = (f"{count or '':>{len(str(most)) + 2}}", "text")
        if width < _ROOMY:
            return (number,)
        bar = gauge(count, count, _BAR, blocks=self.blocks, whole=most)
        return ("  ", "text"), *bar, (" " * (_BAR - width_of(bar)), "text"), number


NOTHING_NOTED = Noted({}, blocks=False)


def person_row(number: int, attendee: Attendee, language: str, width: int, noted: Noted = NOTHING_NOTED) -> Row:
    """Show an attendee; somebody who is away is dim."""
    way = standing(attendee)
    since = attendee.left if way == "left" else attendee.arrived if way in ("arrived", "in-attendance") else None
    told = say(language, f"way-{way}") + (f" {since:%H:%M}" if since else "")
    right: tuple[Part, ...] = ((told, "dim" if way == "present" else "accent"), *noted.cells(attendee.name, width))
    lead, room = f"{number:>2} ", width - width_of(right) - 5
    name = fit(attendee.name, max(8, min(room, width // 2)))
    room -= cell_len(name) + 2
    details = fit(" ".join(filter(None, (attendee.role, attendee.unit))), room) if room >= _LEAST_DETAILS else ""
    parts: tuple[Part, ...] = (
        (lead, "accent"),
        (name, "dim" if way in AWAY else "text"),
        (f"  {details}" if details else "", "dim"),
    )
    return Row(parts, attendee.name, (*right, (" ", "dim")))


def quorum_parts(session: Session, language: str) -> tuple[Part, ...]:
    """Show the voting members present and the number needed; nothing for a meeting without a quorum."""
    quorum = quorum_at(session.meeting, session.now_in_meeting)
    if quorum is None:
        return ()
    key, style = ("quorum-lost", "error") if quorum.lost else ("quorum", "dim")
    return ((say(language, key, here=quorum.here, needed=quorum.needed), style),)
