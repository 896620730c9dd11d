"""Ended, approved, amended, reopened: what each changes, and the trace it leaves."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.meeting import closing
from minutetui.core.meeting.edits import Change, Edit, apply
from minutetui.core.meeting.model import AgendaItem, Approval, Line, Meeting
from minutetui.session import Session

NOW = dt.datetime(2026, 11, 23, 18, 2, tzinfo=dt.UTC)
LAST = NOW.replace(hour=17)
LINES = (Line(id="k1", at=LAST, text="Count the pallets twice"), Line(id="k2", text="Count the trucks"))
MEETING = Meeting(title="Depot", status="live", agenda=(AgendaItem(id="a1", title="Pallets", lines=LINES),))


def done(meeting: Meeting, edit: Edit) -> Meeting:
    return apply(meeting, edit)[0]


def test_ending_and_approving_and_back() -> None:
    ended = done(MEETING, closing.end(MEETING, LAST, NOW))
    assert (ended.status, ended.ended) == ("ended", LAST)
    final = done(ended, closing.approve(ended, "Ann Lee", NOW.date(), NOW))
    assert (final.status, final.approved) == ("final", Approval(by="Ann Lee", on=NOW.date()))
    draft = done(final, closing.reopen(final, NOW))
    assert (draft.status, draft.approved, draft.ended) == ("ended", None, LAST)
    live = done(draft, closing.reopen(draft, NOW))
    assert (live.status, live.ended) == ("live", None)
    assert [event.what for event in live.history] == ["ended", "approved", "reopened", "reopened"]


def test_the_last_line_has_a_time_or_there_is_none() -> None:
    assert closing.last_said(MEETING) == LAST
    assert closing.last_said(Meeting(title="Depot")) is None


def test_a_word_is_amended_where_it_stands_once() -> None:
    edit = closing.amend(MEETING, "pallets", "crates", NOW)
    assert edit is not None
    amended = done(MEETING, edit)
    assert amended.agenda[0].lines[0].text == "Count the crates twice"
    assert (amended.history[-1].what, amended.history[-1].note) == ("amended", "pallets → crates")


@pytest.mark.parametrize("words", ["Count", "t", "ships", ""])
def test_words_that_stand_nowhere_or_in_several_places_are_not_amended(words: str) -> None:
    assert closing.amend(MEETING, words, "x", NOW) is None


def test_words_that_occur_twice_in_one_line_are_not_amended() -> None:
    line = Line(id="k1", text="Dock 3 before dock 5, and dock 5 before dock 7")
    held = Meeting(title="Yard", status="final", agenda=(AgendaItem(id="a1", title="Order", lines=(line,)),))
    assert closing.amend(held, "dock 5", "dock 6", NOW) is None
    assert closing.amend(held, "dock 7", "dock 6", NOW) is not None


def test_approved_minutes_take_no_other_edit() -> None:
    final = MEETING.with_(status="final")
    session = Session(final, lambda: NOW)
    session.do(Change("k1", {"text": "other"}))
    session.note("", place="elsewhere")
    session.commit("A line")
    assert session.meeting == final
    session.do(closing.reopen(final, NOW), sealed=True)
    assert session.meeting.status == "ended"
    assert not session.undo()
    assert session.meeting.status == "ended"


def test_no_clock_runs_after_the_end() -> None:
    session = Session(MEETING.with_(status="ended", current="a1"), lambda: NOW)
    session.commit("A line")
    assert session.meeting.agenda[0].started is None
    assert session.meeting.agenda[0].lines[-1].text == "A line"
