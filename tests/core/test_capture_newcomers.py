"""A stranger becomes an attendee with the line that names him: a zero after the name, or row 0 of the list."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers_capture import scene, under_issue
from minutetui.core.capture import read, typed
from minutetui.core.capture.edits import edit_of
from minutetui.core.capture.reading import Add, Amend, Scene
from minutetui.core.capture.typed import says
from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import Attendee, Line
from minutetui.core.people.names import Names
from minutetui.core.people.roster import Person, Roster

NOW = dt.datetime(2026, 11, 23, 14, 20, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("text", "owners", "new", "words"),
    [
        (">Send @Kowalski0", ("Kowalski",), ("Kowalski",), "Send"),
        (">Send @Kowalski0 first +2w", ("Kowalski",), ("Kowalski",), "Send first"),
        (">Send @Jan Kowalski0", ("Jan Kowalski",), ("Jan Kowalski",), "Send"),
        ('>Send @"the night porter"0', ("the night porter",), ("the night porter",), "Send"),
        (">Send @Mary O'Neill0, @bo", ("Mary O'Neill", "Bo Chen"), ("Mary O'Neill",), "Send"),
        ("》询价＠赵强0", ("赵强",), ("赵强",), "询价"),
        ("》询价 @赵强0 @王芳 +周五", ("赵强", "王芳"), ("赵强",), "询价"),
        # Whoever is known is not new, and a number that narrows is one.
        (">Send @bo0", ("bo0",), (), "Send"),
        (">Send @Bo Chen0", ("Bo",), (), None),
        (">Send @zo3", ("Zoe O'Hara",), (), "Send"),
        (">Send @Team10", ("Team10",), (), "Send"),
        (">Send @Kowalski", ("Kowalski",), (), "Send"),
        (">Send @Kowalski costs 100", ("Kowalski",), (), "Send costs 100"),
        (">Send @Kowalski 0", ("Kowalski",), (), "Send 0"),
        ("Write to ann@depot0", (), (), "Write to ann@depot0"),
        ("\\@Kowalski0", (), (), "@Kowalski0"),
    ],
)
def test_who_is_new(text: str, owners: tuple[str, ...], new: tuple[str, ...], words: str | None) -> None:
    reading = read(text, scene())
    act = reading.act
    assert isinstance(act, Add)
    if words is not None:
        assert (act.line.owners, act.line.text) == (owners, words)
    assert act.new == new
    assert not set(reading.unknown) & set(new)


def people(text: str, here: Scene) -> tuple[tuple[Attendee, ...], int]:
    """Give who attends after a text, and how many lines there are."""
    edit = edit_of(read(text, here), here, "k5", NOW)
    assert edit is not None
    after, inverse = apply(here.meeting, edit)
    assert apply(after, inverse)[0] == here.meeting
    return after.attendees[len(here.meeting.attendees) :], len(after.agenda[0].lines)


def test_the_person_and_the_line_are_one_edit() -> None:
    assert people(">Send @Kowalski0", scene()) == ((Attendee(name="Kowalski"),), 1)
    assert people(">Send @Kowalski0 @Zed0", scene())[0] == (Attendee(name="Kowalski"), Attendee(name="Zed"))


def test_who_nobody_expected_counts_for_no_quorum() -> None:
    held = scene().meeting.with_(quorum=3)
    assert people(">Send @Kowalski0", scene(meeting=held))[0] == (Attendee(name="Kowalski", voting=False),)


def test_the_last_line_is_given_to_a_stranger() -> None:
    act = read("@Kowalski0", scene()).act
    assert isinstance(act, Amend)
    assert (act.line.owners, act.new) == (("Kowalski",), ("Kowalski",))


def test_under_an_issue_and_as_a_child() -> None:
    for text in (">Send @Kowalski0", "- Send @Kowalski0"):
        act = read(text, under_issue()).act
        assert isinstance(act, Add)
        assert act.new == ("Kowalski",)


def test_the_roster_says_who_that_is() -> None:
    held = scene().meeting
    roster = Roster(people=(Person(name="Jan Kowalski", aliases=("JK",), role="Buyer"),))
    here = scene(names=Names(held, roster=roster))
    assert read(">Send @JK", here).unknown == ()
    act = read("Arrived: JK", here).act
    edit = edit_of(read("Arrived: JK", here), here, "k5", NOW)
    assert act is not None
    assert edit is not None
    assert apply(held, edit)[0].attendees[-1].role == "Buyer"


@pytest.mark.parametrize(
    ("text", "insert"),
    [
        (">Send @Kow", "@Kow0 "),
        (">Send @Jan Kowalski", '@"Jan Kowalski"0 '),
        ("》询价@赵强", "@赵强0 "),
    ],
)
def test_the_list_offers_it_under_nought(text: str, insert: str) -> None:
    choices = read(text, scene()).choices
    assert choices is not None
    assert [(row.number, row.insert) for row in choices.rows] == [(0, insert)]
    act = read(text[: choices.start] + insert, scene()).act
    assert isinstance(act, Add)
    assert act.new


@pytest.mark.parametrize("text", [">Send @a", ">Send @bo", ">Send @Kow and then", ">Send @", ">Send @Kow "])
def test_it_does_not_offer_it_where_somebody_begins_so_or_the_text_goes_on(text: str) -> None:
    choices = read(text, scene()).choices
    assert choices is None or all(row.number for row in choices.rows)


@given(
    st.lists(st.sampled_from(["Kowalski", "0", "10", "@", " ", '"', "赵强", "Send", "O'Neill", "\\"]), max_size=8).map(
        "".join
    ),
    st.lists(st.sampled_from(["Kowalski0", "赵强0", "Jan Kowalski0", "0", "Zed"]), max_size=2, unique=True),
)
def test_a_line_with_noughts_can_be_typed(text: str, owners: list[str]) -> None:
    here = scene(last=None)
    line = Line(text=text.strip(), owners=tuple(owners))
    written = typed(line, here)
    assert says(written, line, here), written
    if line.text:
        act = read(written, here).act
        assert not isinstance(act, Add) or not act.new, written
