"""An invitation: what an agenda file or a calendar entry says of a meeting before it is held."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.meeting.queries import walk_items, with_each_item
from minutetui.core.people.names import Names
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
    return with_leaders(meeting.with_(agenda=items, current=items[0].id))


def with_leaders(meeting: Meeting) -> Meeting:
    """Give the leaders of all agenda items the names of the attendees who are meant: Ruth Bell for Ruth."""
    if not meeting.attendees or not any(item.led_by for item, _ in walk_items(meeting)):
        return meeting
    names = Names(meeting)
    return with_each_item(meeting, lambda item: item.with_(led_by=tuple(map(names.leader, item.led_by))))


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
