"""A session without a screen: what it refuses, what it tells of the end, where it goes on."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from helpers_app import meeting_file
from helpers_files import held_elsewhere
from minutetui.core.meeting.cursor import Cursor
from minutetui.core.meeting.edits import MEETING, Change
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Prose
from minutetui.core.meeting.prose import replaced_prose
from minutetui.session import Session
from minutetui.session.history import History
from minutetui.session.lines import LineEdits, add_typed, replace_items
from minutetui.store.meetings import MeetingFile

NINE = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
PLANNED = Meeting(
    title="Yard review",
    status="live",
    started=NINE,
    current="a1",
    agenda=(AgendaItem(id="a1", title="Docks", minutes=20, started=NINE),),
)


def test_who_goes_on_beside_a_held_file_can_write_there(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    file = MeetingFile(path)
    with held_elsewhere(path):
        holder = file.claim()
        session = Session(file.load().meeting, lambda: NINE, file, why_read_only=("read-only-held", str(holder)))
        assert session.read_only
        beside = session.disk.go_on_beside()
        assert beside is not None
        assert beside != path
        assert not session.read_only
        session.commit("Two docks are open")
        session.disk.save()
        session.disk.release()
    assert "Two docks are open" in beside.read_text(encoding="utf-8")
    assert "Two docks are open" not in path.read_text(encoding="utf-8")


def test_an_end_is_told_only_while_the_meeting_runs() -> None:
    times = [NINE, NINE + dt.timedelta(minutes=5)]
    for status, told in (("live", True), ("ended", False), ("final", False), ("draft", False)):
        session = Session(PLANNED.with_(status=status), lambda: times[-1])
        assert (session.timer.projection is not None) == told, status


def test_approved_minutes_take_neither_edits_nor_facts_unless_sealed() -> None:
    history = History(PLANNED.with_(status="final"), Cursor())
    history.do(Change(MEETING, {"title": "Other"}))
    history.note("a1", spent=60)
    assert history.meeting == PLANNED.with_(status="final")
    assert history.revision == 0
    history.do(Change(MEETING, {"title": "Other"}), sealed=True)
    assert history.meeting.title == "Other"
    assert history.undone() is None, "a change of approved minutes is no step of undo"


def lines_of(session: Session) -> list[tuple[str, str, str]]:
    """Give tag, text and status of the lines of the first agenda item."""
    return [(line.tag, line.text, line.status) for line in session.meeting.agenda[0].lines]


def test_a_pasted_agenda_replaces_the_old_one_in_one_step() -> None:
    session = Session(PLANNED, lambda: NINE)
    replace_items(session, (AgendaItem(title="Yard"), AgendaItem(title="Gate")))
    assert [item.title for item in session.meeting.agenda] == ["Yard", "Gate"]
    assert session.item is not None
    assert session.item.title == "Yard"
    session.undo()
    assert [item.title for item in session.meeting.agenda] == ["Docks"]


def test_a_pasted_line_that_cannot_be_done_becomes_a_plain_line() -> None:
    session = Session(PLANNED, lambda: NINE)
    add_typed(session, ("s/absent/other/", "= Open two docks"))
    assert [text for _, text, _ in lines_of(session)] == ["s/absent/other/", "Open two docks"]


def test_a_digit_marks_a_carried_line_and_tags_any_other() -> None:
    carried = Line(id="k1", tag="action", text="Mend the ramp", origin="earlier.toml#k7")
    held = PLANNED.agenda[0].with_(lines=(carried, Line(id="k2", text="Two docks are open")))
    session = Session(PLANNED.with_(agenda=(held,)), lambda: NINE)
    edits = LineEdits(session)
    assert edits.mark("k1", 1)
    assert edits.mark("k2", 1)
    assert not edits.mark("k1", 9)
    assert [(tag, status != "open") for tag, _, status in lines_of(session)] == [("action", True), ("issue", False)]


def test_prose_on_either_side_of_a_section_is_kept_and_none_is_left_out() -> None:
    session = Session(PLANNED, lambda: NINE)
    for prose in (Prose(before="First."), Prose(after="Last.")):
        session.do(replaced_prose(session.meeting, "aims", prose))
        assert session.meeting.prose == {"aims": prose}
    session.do(replaced_prose(session.meeting, "aims", Prose()))
    assert not session.meeting.prose


def test_a_line_that_is_confidential_becomes_public_again() -> None:
    held = PLANNED.agenda[0].with_(lines=(Line(id="k1", text="Two docks are open"),))
    session = Session(PLANNED.with_(agenda=(held,)), lambda: NINE)
    edits = LineEdits(session)
    assert [edits.hide("k1"), edits.hide("k1")] == [True, False]
    assert not session.meeting.agenda[0].lines[0].confidential


def test_an_agenda_item_keeps_the_time_when_it_was_first_taken_up() -> None:
    later = NINE + dt.timedelta(minutes=30)
    times = [NINE]
    session = Session(PLANNED.with_(agenda=(*PLANNED.agenda, AgendaItem(id="a2", title="Gate"))), lambda: times[-1])
    times.append(later)
    session.go_to("a2")
    session.go_to("a1")
    assert [item.started for item in session.meeting.agenda] == [NINE, later]


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ("Bo Marsh arrived 9:20", "arrived"),
        ("巴图9:20到", "arrived"),
        ("9点20分开始", "started"),
        ("Started 9:20", "started"),
    ],
)
def test_typed_times_are_those_of_the_place_whatever_the_zone_of_the_machine(typed: str, field: str) -> None:
    here = dt.timezone(dt.timedelta(hours=8))
    people = (Attendee(name="Bo Marsh"), Attendee(name="巴图"))
    session = Session(PLANNED.with_(started=NINE.replace(tzinfo=here), attendees=people), lambda: NINE)
    session.commit(typed)
    found = [getattr(one, field) for one in (session.meeting, *session.meeting.attendees) if getattr(one, field, None)]
    assert found == [dt.datetime(2026, 11, 23, 9, 20, tzinfo=here)]
    assert found[0].utcoffset() == dt.timedelta(hours=8)


def test_an_item_that_a_line_puts_off_stays_held_over_when_it_is_left_and_undo_takes_it_back() -> None:
    session = Session(PLANNED.with_(agenda=(*PLANNED.agenda, AgendaItem(id="a2", title="Rota"))), lambda: NINE)
    session.commit("Item deferred to January")
    session.next_item()
    assert [item.state for item in session.meeting.agenda] == ["deferred", "open"]
    assert session.undo()
    assert session.meeting.agenda[0].state == "open"
