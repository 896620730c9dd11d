"""How a motion came out, in plain lines: in the present tense, why, and by whose votes; and what is none."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added_and_typed
from minutetui.core.capture.reading import Scene
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.core.people.names import Names


def scene() -> Scene:
    """Give a scene in an English meeting in which no motion was moved yet."""
    people = tuple(Attendee(name=name) for name in ("Lucy Penn", "Bo Marsh", "Ida Roy", "Sam Orchard", "Jo Lund"))
    held = Meeting(title="M", status="live", attendees=people, agenda=(AgendaItem(id="a1", title="Trips"),))
    return Scene(held, Names(held), dt.date(2026, 11, 27), held.agenda[0], last=Line(id="k1", text="Said before"))


READ = [
    # The motion is not named.
    ("Motion fails 2-3", "Motion", "lost"),
    ("The motion was carried", "The motion was carried", "carried"),
    ("Resolution defeated 2-3", "Resolution", "lost"),
    ("Motion withdrawn, Bo will redraft", "Motion withdrawn, Bo will redraft", "withdrawn"),
    ("Vote: 3 for, 1 against, 1 abstained. Motion carried.", "Vote", "carried"),
    ("Votes: 3-2. Carried", "Votes", "carried"),
    ("= Fee rise fails 2-3", "Fee rise", "lost"),
    # An item by its number, and a discussion
    ("Item 6 deferred until January as no quotes are in", "", "deferred"),
    ("Agenda item 6 withdrawn", "", "withdrawn"),
    ("Discussion of the lease held over to May", "", "deferred"),
    # Why, and on what condition
    ("= Fee rise lost, too expensive", "", "lost"),
    ("= Fee rise rejected as too expensive", "", "lost"),
    ("= Fee rise thrown out because members object", "Fee rise thrown out because members object", "lost"),
    ("= Fee rise carried, subject to a deposit", "", "carried"),
    # Who did not vote for it
    ("Governors approved the trip to Bergen (Lucy abstained).", "", "carried"),
    ("Trip approved, Bo against", "", "carried"),
    ("Trip carried (Bo against)", "", "carried"),
    # A result and how it was reached
    ("Budget approved 2-1", "Budget", "carried"),
    ("Accounts adopted, all in favour", "Accounts adopted", "carried"),
    ("Vote of thanks to the RFO, carried unanimously", "Vote of thanks to the RFO", "carried"),
    ("Fee rise rejected 1-2", "Fee rise", "lost"),
]
NOT_READ = [
    "Motion sensor failed",
    "Motion passed last year by the council",
    "Resolution of the screen failed",
    "Item 6 is about the van",
    "Item 6 on the invoice was withdrawn",
    "Vote: carried over to May",
    "Result: 3-1, passed",
    "If approved, Bo against",
    "The bill passed 51-49",
    "They agreed 2-3 volunteers were needed",
    "The council approved the plan unanimously in 2019",
    "Trip not approved, Bo away",
    "= Rail gate failed because of rot",
    "= Fee rise (Bo against)",
]


@pytest.mark.parametrize(("text", "words", "result"), READ)
def test_how_it_came_out(text: str, words: str, result: str) -> None:
    line = added_and_typed(text, scene())
    assert (line.tag, line.text) == ("decision", words or text.removeprefix("= "))
    assert (line.vote and line.vote.result) == result


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_outcome(text: str) -> None:
    line = added_and_typed(text, scene())
    assert (line.tag, line.vote) == ("decision" if text[0] == "=" else "note", None)
