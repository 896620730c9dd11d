"""A meeting to come: what an agenda file or a calendar entry says of it, and the next meeting as a file stores it.

`core.capture` reads the next meeting from what is typed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from typing import NamedTuple

from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.words import Language, Saying


@dataclass(frozen=True)
class Invitation:
    """The facts of a meeting to come; what the source does not say is empty."""

    title: str = ""
    date: dt.date | None = None
    """The (first) day, in the local zone."""
    end_date: dt.date | None = None
    """The last day, of a meeting of several days."""
    starts: dt.datetime | None = None
    """When it is to begin, in the local zone."""
    place: str = ""
    organiser: str = ""
    chair: str = ""
    recorder: str = ""
    attendees: tuple[Attendee, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    """The agenda, without ids."""
    language: Language | None = None
    """Of its words; None if it has none."""
    notices: tuple[Saying, ...] = ()
    """What the user should know, such as a person without a name."""


def invited(meeting: Meeting, invitation: Invitation) -> Meeting:
    """Give a new meeting what an invitation says; where it says nothing, the meeting keeps its own."""
    meeting = with_facts(meeting, invitation)
    if not invitation.items:
        return meeting
    items = numbered(invitation.items)
    return meeting.with_(agenda=items, current=items[0].id)


def with_facts(meeting: Meeting, invitation: Invitation) -> Meeting:
    """Give a meeting everything an invitation says except its agenda; what is already known about people stays."""
    said = {
        name: value
        for name in ("title", "date", "end_date", "starts", "place", "organiser", "chair", "recorder")
        if (value := getattr(invitation, name))
    }
    known = {attendee.name: attendee for attendee in meeting.attendees}
    people = tuple(_completed(invited, known.get(invited.name)) for invited in invitation.attendees)
    return meeting.with_(**said, attendees=people or meeting.attendees)


def _completed(invited: Attendee, known: Attendee | None) -> Attendee:
    """Complete an invited person with what is already known and the invitation does not say."""
    if known is None:
        return invited
    said = {name: getattr(invited, name) for name in ("role", "unit", "email") if getattr(invited, name)}
    return known.with_(**said, attendance=invited.attendance, remark=invited.remark)


def numbered(items: Iterable[AgendaItem], numbers: Iterator[int] | None = None) -> tuple[AgendaItem, ...]:
    """Give agenda items, and those inside them, the ids a1, a2 … in their order."""
    numbers = numbers or count(1)
    return tuple(item.with_(id=f"a{next(numbers)}", items=numbered(item.items, numbers)) for item in items)


_STORED = r"(\d{4}-\d\d-\d\d)(?:[ T](\d\d?:\d\d)(?::\d\d)?)?(?:[,，;；]? *(?<![\d:])(\S.*))?"
_EDGES = " ,，、;；.。"


class NextMeeting(NamedTuple):
    """The next meeting, as far as it is known."""

    day: dt.date
    time: dt.time | None = None
    """Local time at the venue, without a zone: summer time may begin or end before that day."""
    place: str = ""

    @property
    def stored(self) -> dt.datetime | dt.date | str:
        """Give it as the file stores it: a date, a date with its time, or a text with both and the venue."""
        if self.place:
            return f"{self.when}, {self.place}"
        return dt.datetime.combine(self.day, self.time) if self.time else self.day

    @property
    def when(self) -> str:
        """Write day and time: 2026-04-02 14:00."""
        return f"{self.day.isoformat()}{f' {self.time:%H:%M}' if self.time else ''}"


def next_meeting_of(stored: dt.datetime | dt.date | str | None) -> NextMeeting | None:
    """Read what the file stores; None if it begins with no date."""
    if isinstance(stored, dt.datetime):
        return NextMeeting(stored.date(), stored.time())
    if isinstance(stored, dt.date):
        return NextMeeting(stored)
    match = re.fullmatch(_STORED, (stored or "").strip(_EDGES))
    try:
        day = dt.date.fromisoformat(match[1]) if match else None
        time = dt.time.fromisoformat(match[2].zfill(5)) if match and match[2] else None
    except ValueError:
        return None
    return NextMeeting(day, time, match[3] or "") if match and day else None
