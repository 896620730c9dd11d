"""Edges of capture that no table of phrases reaches: nothing before, numbers without a choice, lines that move."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from helpers_capture import ISSUE, meeting, scene, under_issue
from minutetui.core.capture import read, typed
from minutetui.core.capture.edits import edit_of
from minutetui.core.capture.reading import Add, Amend, Attend, Nothing
from minutetui.core.capture.tail import answer_of
from minutetui.core.meeting.edits import Batch, Change, Insert, Move, apply
from minutetui.core.meeting.model import AgendaItem, Line, Vote
from minutetui.core.people.names import Names

NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)


@pytest.mark.parametrize("text", ["s/draft/report/", "s/a/b", "@bo", "+2w", "!1 more"])
def test_what_is_about_the_last_line_is_a_line_where_there_is_none(text: str) -> None:
    assert not isinstance(read(text, scene(last=None)).act, Amend)


def test_a_substitution_of_what_the_last_line_does_not_say_changes_nothing() -> None:
    act = read("s/queue/line/", scene()).act
    assert isinstance(act, Nothing)
    assert act.why


@pytest.mark.parametrize("text", ["> Send it +0", "> Send it +10", "> Send it +99"])
def test_a_number_that_is_no_choice_is_no_deadline(text: str) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Add)
    assert (act.line.due, act.line.due_date) == ("", None)


def test_an_owner_named_twice_is_one_owner() -> None:
    act = read("> Send it @bo @Bo Chen @ann", scene()).act
    assert isinstance(act, Add)
    assert act.line.owners == ("Bo Chen", "Ann Lee")


def test_an_address_is_no_owner() -> None:
    act = read("> Mail @ann@example.org today", scene()).act
    assert isinstance(act, Add)
    assert "@ann@example.org" in act.line.text


def test_the_same_owner_and_day_are_those_of_the_line_before() -> None:
    last = Line(id="k1", tag="action", text="Send", owners=("Zoe O'Hara",), due="2w", due_date=dt.date(2026, 12, 7))
    before = answer_of(last)
    act = read("> Print it @@ ++", scene(owners_before=before.owners, due_before=before.due)).act
    assert isinstance(act, Add)
    assert (act.line.owners, act.line.due, act.line.due_date) == (last.owners, last.due, last.due_date)


@pytest.mark.parametrize(
    "text", ["Arrived: Bo Chen +2w", "Declared an interest: Bo Chen", "Left:", "Left: nobody here"]
)
def test_what_is_not_surely_attendance_is_a_line(text: str) -> None:
    assert not isinstance(read(text, scene(item=None)).act, Attend)


@pytest.mark.parametrize(("chain", "tag"), [((), "note"), ((ISSUE,), "discussion")])
def test_the_default_tag_follows_the_end_of_the_chain(chain: tuple[Line, ...], tag: str) -> None:
    assert scene(chain=chain).default_tag == tag
    below = Line(id="k10", tag="decision", text="Buy one")
    assert scene(chain=(*chain, below)).default_tag == "note"


def test_a_line_that_becomes_an_issue_moves_out_of_its_issue() -> None:
    below = Line(id="k10", tag="discussion", text="Two lanes are shut")
    issue = ISSUE.with_(lines=(below,))
    held = meeting().with_(agenda=(AgendaItem(id="a1", title="Progress", lines=(issue, Line(id="k11", text="x"))),))
    before = dataclasses.replace(
        under_issue(), meeting=held, names=Names(held), item=held.agenda[0], chain=(issue,), last=below
    )
    reading = read("!", before)
    assert isinstance(reading.act, Amend)
    edit = edit_of(reading, before, "k12", NOW)
    assert isinstance(edit, Batch)
    assert isinstance(edit.edits[1], Move)
    after = apply(held, edit)[0].agenda[0].lines
    assert [(line.id, line.tag, len(line.lines)) for line in after] == [
        ("k9", "issue", 0),
        ("k10", "issue", 0),
        ("k11", "note", 0),
    ]
    assert isinstance(edit_of(read("=", before), before, "k12", NOW), Change), "a decision stays where it is"
    alone = dataclasses.replace(before, last=Line(id="k11", text="x"), chain=())
    assert isinstance(edit_of(read("!", alone), alone, "k12", NOW), Change)


@pytest.mark.parametrize(
    ("text", "current", "parent", "titles"),
    [
        ("# New", "a2", None, ["One", "New", "Two"]),
        ("## New", "a2", "a1", ["First", "New", "Last"]),
        ("## New", "a1", "a1", ["First", "Last", "New"]),
    ],
)
def test_a_new_item_goes_after_the_one_that_is_minuted(
    text: str, current: str, parent: str | None, titles: list[str]
) -> None:
    inner = (AgendaItem(id="a2", title="First"), AgendaItem(id="a3", title="Last"))
    held = meeting().with_(agenda=(AgendaItem(id="a1", title="One", items=inner), AgendaItem(id="a4", title="Two")))
    here = {"a1": held.agenda[0], "a2": inner[0]}[current]
    at = scene(meeting=held, names=Names(held), item=here)
    edit = edit_of(read(text, at), at, "a9", NOW)
    assert isinstance(edit, Insert)
    agenda = apply(held, edit)[0].agenda
    assert [one.title for one in (agenda[0].items if parent else agenda)] == titles


def test_how_a_vote_was_taken_is_typed_only_as_far_as_it_is_known() -> None:
    line = Line(tag="decision", text="Buy one", vote=Vote(for_=3, result="carried", how=("ballot", "by the moon")))
    assert "moon" not in typed(line, scene())


@pytest.mark.parametrize("text", ["- x", "-", "# x", "s/a/b/", '"x" @', "Arrived: Bo Chen"])
def test_a_text_that_looks_like_a_sign_is_typed_so_that_it_stays_a_text(text: str) -> None:
    line = Line(tag="note", text=text)
    act = read(typed(line, scene()), scene()).act
    assert isinstance(act, Add | Nothing)
    assert (act.line.text if isinstance(act, Add) else "").strip() == text.strip()
