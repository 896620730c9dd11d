"""A council of seven people, and what texts typed into its meeting become."""

from __future__ import annotations

import datetime as dt

from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.meeting.queries import walk_lines
from minutetui.core.meeting.votes import told_vote
from minutetui.session import Session

NOW = dt.datetime(2026, 11, 23, 19, 20, tzinfo=dt.UTC)
PEOPLE = (
    Attendee(name="Joan Whitmore", role="Chair"),
    Attendee(name="Dave Pratt", role="Treasurer"),
    Attendee(name="Sunita Rao"),
    Attendee(name="Dennis Elford"),
    Attendee(name="Mark Whitlow"),
    Attendee(name="Olive Pym"),
    Attendee(name="Peter Hale"),
)


def council() -> Meeting:
    """Give a meeting of seven people with one agenda item."""
    return Meeting(title="Council", date=NOW.date(), attendees=PEOPLE, agenda=(AgendaItem(id="a1", title="Hall"),))


def lines_of(*typed_texts: str) -> list[tuple[str, str, str, str]]:
    """Type texts into a meeting, and give tag, label, text and vote of each line."""
    session = Session(council(), lambda: NOW)
    for text in typed_texts:
        session.commit(text)
    lines = [line for item in session.meeting.agenda for line, _ in walk_lines(item.lines)]
    return [(line.tag, line.label, line.text, told_vote(line.vote, "en")) for line in lines]


PRATT_RAO = "moved Dave Pratt, seconded Sunita Rao"
