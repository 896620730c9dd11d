"""`@@` and `++` repeat what was said last, wherever it is in the document."""

from __future__ import annotations

import datetime as dt

from minutetui.core.capture.reading import Add
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.session import Session


def session() -> Session:
    """Give a session of a meeting with two agenda items, in the first."""
    meeting = Meeting(
        title="Depot review",
        date=dt.date(2026, 11, 23),
        attendees=(Attendee(name="Ann Lee"), Attendee(name="Bo Chen")),
        agenda=(AgendaItem(id="a1", title="Gate"), AgendaItem(id="a2", title="Dock")),
    )
    return Session(meeting, lambda: dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC))


def repeated(one: Session) -> tuple[tuple[str, ...], str]:
    """Type a line that repeats owner and deadline."""
    act = one.commit("> Again @@ ++").act
    assert isinstance(act, Add)
    return act.line.owners, act.line.due


def test_after_going_back_to_an_earlier_item() -> None:
    one = session()
    one.commit("> Open the gate @Ann +Friday")
    one.go_to("a2")
    one.commit("> Sweep the dock @Bo +2w")
    one.go_to("a1")
    assert repeated(one) == (("Bo Chen",), "2w")


def test_in_an_item_where_nothing_was_said_yet() -> None:
    one = session()
    one.commit("> Open the gate @Ann +Friday")
    one.go_to("a2")
    assert repeated(one) == (("Ann Lee",), "Friday")


def test_what_was_taken_back_was_not_said() -> None:
    one = session()
    one.commit("> Open the gate @Ann +Friday")
    one.commit("> Sweep the dock @Bo +2w")
    one.undo()
    assert repeated(one) == (("Ann Lee",), "Friday")


def test_what_was_said_for_an_earlier_line_counts() -> None:
    one = session()
    one.commit("> Open the gate @Ann +Friday")
    one.commit("> Sweep the dock @Bo +2w")
    one.commit("@Ann", one.meeting.agenda[0].lines[0].id)
    assert repeated(one) == (("Ann Lee",), "Friday")


def test_a_meeting_that_is_opened_again_goes_by_the_time_of_its_lines() -> None:
    one = session()
    one.go_to("a2")
    one.commit("> Sweep the dock @Bo +2w")
    one.clock = lambda: dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC)
    one.go_to("a1")
    one.commit("> Open the gate @Ann +Friday")
    again = Session(one.meeting, one.clock)
    again.go_to("a2")
    assert repeated(again) == (("Ann Lee",), "Friday")
