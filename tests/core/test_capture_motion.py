"""A motion in one line: read only where all of it is read; the result worked out from the counts."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from helpers_capture import TODAY, meeting, scene
from minutetui.core.capture import Add, Amend, Habits, read, typed
from minutetui.core.capture.motion import typed_motion, worked_out
from minutetui.core.capture.typed import says
from minutetui.core.meeting.model import Line, Vote
from minutetui.session import Session

NOW = dt.datetime(2026, 11, 23, 14, 20, tzinfo=dt.UTC)

READ: list[tuple[str, str, Vote]] = [
    (
        "= Buy the van (moved Ann, seconded Bo, 7-1-2)",
        "Buy the van",
        Vote(for_=7, against=1, abstain=2, moved="Ann Lee", seconded="Bo Chen", result="carried"),
    ),
    (
        "=采购新车（动议 张华，附议 李明，7票同意1票反对2票弃权）",
        "采购新车",
        Vote(for_=7, against=1, abstain=2, moved="张华", seconded="李明", result="carried"),
    ),
    ("=采购新车（动议：张总；反对5票，同意3票）", "采购新车", Vote(for_=3, against=5, moved="张华", result="lost")),
    ("= Buy it (moved by Sam Hill, 3-3)", "Buy it", Vote(for_=3, against=3, moved="Sam Hill", result="lost")),
    ("= Buy it (moved Ann, withdrawn)", "Buy it", Vote(moved="Ann Lee", result="withdrawn")),
    ("= Buy it (vote 7-1, deferred)", "Buy it", Vote(for_=7, against=1, result="deferred")),
    ("= Buy it (moved Ann) @bo", "Buy it", Vote(moved="Ann Lee")),
    ("= Buy (two) vans (7 for, 1 against)", "Buy (two) vans", Vote(for_=7, against=1, result="carried")),
]


@pytest.mark.parametrize(("text", "words", "vote"), READ, ids=[row[0] for row in READ])
def test_a_motion_is_read(text: str, words: str, vote: Vote) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Add)
    assert (act.line.tag, act.line.label, act.line.text, act.line.vote) == ("decision", "", words, vote)


@pytest.mark.parametrize(
    "text",
    [
        "Buy it (2-1)",
        "Buy it (7-1-2)",
        "Rules for refunds (withdrawn)",
        "Buy it (moved Ann, and then some)",
        "Buy it (moved Ann, moved Bo)",
        "Call (800-555-1234)",
        "采购（通过）",
    ],
)
def test_what_is_no_motion_stays_text(text: str) -> None:
    act = read(f"= {text}", scene()).act
    assert isinstance(act, Add)
    assert (act.line.text, act.line.vote) == (text, None)


def test_only_a_decision_has_one_and_a_backslash_or_the_setting_makes_it_text() -> None:
    for text, here in (
        ("~ Talk (moved Ann)", scene()),
        ("= Talk \\(moved Ann)", scene()),
        ("= Talk (moved Ann)", scene(habits=Habits(motions=False))),
    ):
        act = read(text, here).act
        assert isinstance(act, Add)
        assert (act.line.text, act.line.vote) == ("Talk (moved Ann)", None)


def test_a_motion_alone_is_that_of_the_last_line() -> None:
    act = read("= (vote 7-1)", scene()).act
    assert isinstance(act, Amend)
    assert act.fields == ("tag", "vote")


NAMES = st.sampled_from(["", "Ann Lee", "张华", "Sam (the elder)", "Ann", "A, B", 'Z "x"', "a@b:c\\"])
PIECES = ["Buy", " ", "(", ")", "（", "\\", "moved Ann", "7 for", "vote 2-1", ":", "@", '"']
ENDINGS = [
    "",
    " (moved Ann)",
    "\\(moved Ann)",
    "（7票同意）",
    " (vote 2-1)",
    ' (moved "A: (b)")',
    " (moved Ann) (7 for)",
]
BEGINNINGS = st.lists(st.sampled_from(PIECES), max_size=5).map("".join)
TEXTS = st.builds("{}{}".format, BEGINNINGS, st.sampled_from(ENDINGS)).map(str.strip).filter(bool)
COUNTS = st.none() | st.integers(0, 9999)
RESULTS = st.sampled_from(["", "carried", "lost", "withdrawn", "deferred"])


@st.composite
def votes(draw: st.DrawFn) -> Vote:
    """Give a vote with some part, whose result follows from the counts or is one of the four."""
    vote = Vote(for_=draw(COUNTS), against=draw(COUNTS), abstain=draw(COUNTS), moved=draw(NAMES), seconded=draw(NAMES))
    vote = vote.with_(result=draw(RESULTS) or worked_out(vote))
    assume(vote != Vote())
    return vote


@given(
    text=TEXTS,
    vote=st.none() | votes(),
    owners=st.sampled_from([(), ("Bo Chen",)]),
    chinese=st.booleans(),
)
def test_a_decision_with_its_motion_is_read_back(
    text: str, vote: Vote | None, owners: tuple[str, ...], chinese: bool
) -> None:
    here = scene("zh" if chinese else "en", last=None)
    line = Line(tag="decision", text=text, vote=vote, owners=owners)
    written = typed(line, here)
    assert says(written, line, here), written


def test_a_vote_that_cannot_be_typed_stays_when_the_line_is_edited() -> None:
    vote = Vote(for_=3, result="carried on the chair's casting vote")
    held = meeting()
    line = Line(id="k1", tag="decision", text="Buy it", vote=vote)
    agenda = (held.agenda[0].with_(lines=(line,)),)
    session = Session(held.with_(date=TODAY, agenda=agenda), lambda: NOW)
    session.rewrite("k1", "= Buy two")
    changed = session.meeting.agenda[0].lines[0]
    assert (changed.text, changed.vote) == ("Buy two", vote)
    assert typed_motion(vote, session.names, chinese=False) == ""
