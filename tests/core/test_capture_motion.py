"""A motion in one line: read only where all of it is read; the result worked out from the counts."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from helpers_capture import TODAY, meeting, scene
from minutetui.core.capture import read, typed
from minutetui.core.capture.grammar import read_rewrite
from minutetui.core.capture.motion_typed import typed_motion
from minutetui.core.capture.reading import Add, Amend, Habits
from minutetui.core.capture.typed import says
from minutetui.core.meeting.model import Line, Vote
from minutetui.core.meeting.votes import VOTE_MANNERS, VOTE_RESULTS, is_resolution, worked_out
from minutetui.session import Session

NOW = dt.datetime(2026, 11, 23, 14, 20, tzinfo=dt.UTC)

ANN_BO = {"moved": "Ann Lee", "seconded": "Bo Chen"}

READ: list[tuple[str, dict[str, object]]] = [
    # In brackets: movers, counts, outcomes, in any order
    ("(moved Ann, seconded Bo, 7-1-2)", {**ANN_BO, "for_": 7, "against": 1, "abstain": 2, "result": "carried"}),
    ("(carried, seconded Bo, moved Ann)", {**ANN_BO, "result": "carried"}),
    ("(moved: Ann; seconded: Bo; vote: 3-1).", {**ANN_BO, "for_": 3, "against": 1, "result": "carried"}),
    ("(moved by Ann and seconded by Bo, passed)", {**ANN_BO, "result": "carried"}),
    ("(moved Ann / seconded Bo / adopted)", {**ANN_BO, "result": "carried"}),
    ("(Ann moved, Bo seconded; agreed)", {**ANN_BO, "result": "carried"}),
    (
        "(Moved: A. Lee. Seconded: J. Smith. Carried.)",
        {"moved": "Ann Lee", "seconded": "J. Smith", "result": "carried"},
    ),
    ("(moved AL, seconded @5, carried)", {"moved": "Ann Lee", "seconded": "李明", "result": "carried"}),
    ("(moved by the chair, agreed)", {"moved": "the chair", "result": "carried"}),
    ('(moved "Hill, Sam", lost)', {"moved": "Hill, Sam", "result": "lost"}),
    ("(moved Ann)", {"moved": "Ann Lee"}),
    ("(moved by Sam Hill, 3-3)", {"moved": "Sam Hill", "for_": 3, "against": 3, "result": "lost"}),
    ("(vote 7-1, deferred)", {"for_": 7, "against": 1, "result": "deferred"}),
    # Outcomes
    ("(carried)", {"result": "carried"}),
    ("(Passed.)", {"result": "carried"}),
    ("(approved)", {"result": "carried"}),
    ("(motion carried)", {"result": "carried"}),
    ("(failed)", {"result": "lost"}),
    ("(lost 2-5)", {"for_": 2, "against": 5, "result": "lost"}),
    ("(defeated)", {"result": "lost"}),
    ("(rejected)", {"result": "lost"}),
    ("(not carried)", {"result": "lost"}),
    ("(withdrawn)", {"result": "withdrawn"}),
    ("(withdrawn by the mover)", {"result": "withdrawn"}),
    ("(tabled)", {"result": "tabled"}),
    ("(postponed)", {"result": "deferred"}),
    ("(moved Ann, no seconder)", {"moved": "Ann Lee", "result": "unseconded"}),
    ("(failed for want of a seconder)", {"result": "unseconded"}),
    # How it was reached
    ("(carried unanimously)", {"how": ("unanimous",), "result": "carried"}),
    ("(unanimous)", {"how": ("unanimous",), "result": "carried"}),
    ("(all in favour)", {"how": ("unanimous",), "result": "carried"}),
    ("(lost unanimously)", {"how": ("unanimous",), "result": "lost"}),
    ("(carried nem. con.)", {"how": ("nem-con",), "result": "carried"}),
    ("(no objections)", {"how": ("nem-con",), "result": "carried"}),
    ("(by consensus)", {"how": ("consensus",), "result": "carried"}),
    ("(by show of hands, 5-1)", {"for_": 5, "against": 1, "how": ("show-of-hands",), "result": "carried"}),
    (
        "(3-3, carried on the chair's casting vote)",
        {"for_": 3, "against": 3, "how": ("casting-vote",), "result": "carried"},
    ),
    ("(3-3, casting vote of the chair)", {"for_": 3, "against": 3, "how": ("casting-vote",)}),
    ("(adopted as amended)", {"how": ("amended",), "result": "carried"}),
    # Counts
    ("(3-1)", {"for_": 3, "against": 1, "result": "carried"}),
    ("(3-1-1)", {"for_": 3, "against": 1, "abstain": 1, "result": "carried"}),
    ("(3:1)", {"for_": 3, "against": 1, "result": "carried"}),
    ("(2:4)", {"for_": 2, "against": 4, "result": "lost"}),
    ("(carried 3:1)", {"for_": 3, "against": 1, "result": "carried"}),
    ("(3/1/0)", {"for_": 3, "against": 1, "abstain": 0, "result": "carried"}),
    ("(carried by 5 votes to 1)", {"for_": 5, "against": 1, "result": "carried"}),
    ("(3 for, 1 against, 1 abstention)", {"for_": 3, "against": 1, "abstain": 1, "result": "carried"}),
    ("(3 ayes, 1 nay)", {"for_": 3, "against": 1, "result": "carried"}),
    ("(Ayes: 5; Nays: 1; Abstain: 0)", {"for_": 5, "against": 1, "abstain": 0, "result": "carried"}),
    ("(three in favour, none against)", {"for_": 3, "against": 0, "result": "carried"}),
    ("(4-0 with one abstention)", {"for_": 4, "against": 0, "abstain": 1, "result": "carried"}),
    # Without brackets
    (". Carried.", {"result": "carried"}),
    (", carried 5-1", {"for_": 5, "against": 1, "result": "carried"}),
    (": carried 5-1", {"for_": 5, "against": 1, "result": "carried"}),
    (" - lost", {"result": "lost"}),
    (". Moved Ann, seconded Bo. Carried unanimously.", {**ANN_BO, "how": ("unanimous",), "result": "carried"}),
    (", moved Ann, seconded Bo, carried 5-1", {**ANN_BO, "for_": 5, "against": 1, "result": "carried"}),
    (". Carried (5-1, moved Ann)", {"moved": "Ann Lee", "for_": 5, "against": 1, "result": "carried"}),
    (". Agreed.", {"result": "carried"}),
    ("; defeated 2-5 @bo", {"for_": 2, "against": 5, "result": "lost"}),
    # Chinese
    (
        "（动议 张华，附议 李明，7票同意1票反对2票弃权）",
        {"moved": "张华", "seconded": "李明", "for_": 7, "against": 1, "abstain": 2, "result": "carried"},
    ),
    ("（动议：张总；反对5票，同意3票）", {"moved": "张华", "for_": 3, "against": 5, "result": "lost"}),
    (
        "（张华提议，李明附议，举手表决通过）",
        {"moved": "张华", "seconded": "李明", "how": ("show-of-hands",), "result": "carried"},
    ),
    ("（常伟动议、傅强附议，通过）", {"moved": "常伟", "seconded": "傅强", "result": "carried"}),
    (
        "（动议人：张华，附议人：王芳，赞成5、反对2）",
        {"moved": "张华", "seconded": "王芳", "for_": 5, "against": 2, "result": "carried"},
    ),
    ("（7票同意1票反对）。", {"for_": 7, "against": 1, "result": "carried"}),
    ("（七票同意、一票反对）", {"for_": 7, "against": 1, "result": "carried"}),
    ("（同意6人）", {"for_": 6, "result": "carried"}),
    ("（表决：同意 6，反对 1，弃权 0）", {"for_": 6, "against": 1, "abstain": 0, "result": "carried"}),
    ("（6票赞成，无人反对）", {"for_": 6, "against": 0, "result": "carried"}),
    ("（一致通过）", {"how": ("unanimous",), "result": "carried"}),
    ("（全票通过）", {"how": ("unanimous",), "result": "carried"}),
    ("（无异议通过）", {"how": ("nem-con",), "result": "carried"}),
    ("（未通过）", {"result": "lost"}),
    ("（经表决，未获通过）", {"result": "lost"}),
    ("（否决）", {"result": "lost"}),
    ("（暂缓）", {"result": "deferred"}),
    ("（撤回）", {"result": "withdrawn"}),
    ("（无人附议）", {"result": "unseconded"}),
    ("（主持人投决定票，通过）", {"how": ("casting-vote",), "result": "carried"}),
    ("，一致通过。", {"how": ("unanimous",), "result": "carried"}),
    ("，5票同意、1票反对，通过", {"for_": 5, "against": 1, "result": "carried"}),
    ("，未通过", {"result": "lost"}),
]
"""The end of a decision, and its vote."""


@pytest.mark.parametrize(("end", "vote"), READ, ids=[row[0] for row in READ])
def test_a_motion_is_read(end: str, vote: dict[str, object]) -> None:
    body = "采购新车" if end[0] in "（，" else "Buy two vans"
    reading = read(f"= {body}{'' if end[0] in '（，.,:;' else ' '}{end}", scene())
    act = reading.act
    assert isinstance(act, Add)
    assert (act.line.tag, act.line.label, act.line.text.rstrip(".")) == ("decision", "", body)
    assert act.line.vote == Vote().with_(**vote)
    assert reading.unread == ()


UNREAD: list[tuple[str, str, dict[str, object], tuple[str, ...]]] = [
    ("Buy it (moved Ann, and then some)", "Buy it (and then some)", {"moved": "Ann Lee"}, ("then some",)),
    ("Buy it (5-1, with cake)", "Buy it (5-1, with cake)", {}, ("5-1, with cake",)),
    ("采购（有争议，3-1）", "采购（有争议，3-1）", {}, ("有争议，3-1",)),
    ("Let it (rooms 3-1)", "Let it (rooms 3-1)", {}, ()),
    ("Buy it (5 for, 1 against, Bo late)", "Buy it (Bo late)", {"for_": 5, "against": 1}, ("Bo late",)),
    ("Buy it (failed to reach two thirds)", "Buy it (failed to reach two thirds)", {}, ("to reach two thirds",)),
    ("Buy it (moved Ann, moved Bo)", "Buy it (moved Ann, moved Bo)", {}, ("moved Ann, moved Bo",)),
    ("采购（原则通过，待复核）", "采购（原则通过，待复核）", {}, ("待复核",)),
    ("采购（张华动议，下周细化）", "采购（下周细化）", {"moved": "张华"}, ("下周细化",)),
]
"""A bracket that is not read as a whole: the text, what stays of it, what was read of the vote, what was not read."""


@pytest.mark.parametrize(("text", "stays", "vote", "unread"), UNREAD, ids=[row[0] for row in UNREAD])
def test_a_bracket_with_an_unread_word_is_no_resolution(
    text: str, stays: str, vote: dict[str, object], unread: tuple[str, ...]
) -> None:
    reading = read(f"= {text}", scene())
    assert isinstance(reading.act, Add)
    assert (reading.act.line.text, reading.unread) == (stays, unread)
    if unread:
        assert reading.act.line.vote == Vote(result="unclear").with_(**vote)
        assert not is_resolution(reading.act.line.vote)


@pytest.mark.parametrize(
    "text",
    [
        "Mix the mortar (3:1)",
        "Print the plan to scale (1:4)",
        "Read part two (2/4)",
        "砂浆配合比（3:1）",
        "Buy it (12-14)",
        "Buy it (2-5)",
        "Buy it (23-11-26)",
        "Call (800-555-1234)",
        "Buy two vans (one for each depot)",
        "Buy lunch (2 for 1)",
        "Book a table (for 3)",
        "Adopt the policy (approved by the auditors)",
        "Budget, approved",
        "Send the letter, as agreed",
        "Meet in May (not June)",
        "We agreed, with thanks",
        "审议《年度预算》（草案）",
        "会议同意采购新车",
        "办法由理事会审议通过",
        "同意增设办事处，选址由战略部提出",
        "方案由设备部提出",
        "同意张华提议",
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


def test_an_outcome_alone_is_that_of_the_last_decision() -> None:
    decided = Line(id="k1", tag="decision", text="Buy it")
    act = read("= Carried 7-1", scene(last=decided)).act
    assert isinstance(act, Amend)
    assert act.line.vote == Vote(for_=7, against=1, result="carried")
    assert isinstance(read("= Carried 7-1", scene()).act, Add)  # the last line is an action


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
    ", carried",
    ". Carried 7-1",
    "，一致通过",
    ", \\carried",
    " deferred to May",
    " - withdrawn by Ann",
    "延期至下次会议审议",
]
BEGINNINGS = st.lists(st.sampled_from(PIECES), max_size=5).map("".join)
TEXTS = st.builds("{}{}".format, BEGINNINGS, st.sampled_from(ENDINGS)).map(str.strip).filter(bool)
COUNTS = st.none() | st.integers(0, 9999)
RESULTS = st.sampled_from(["", *VOTE_RESULTS[:-1]])
HOW = st.lists(st.sampled_from(VOTE_MANNERS), max_size=2, unique=True).map(tuple)


@st.composite
def votes(draw: st.DrawFn) -> Vote:
    """Give a vote with some part, whose result follows from the rest or is one of the words."""
    vote = Vote(for_=draw(COUNTS), against=draw(COUNTS), abstain=draw(COUNTS), moved=draw(NAMES), seconded=draw(NAMES))
    vote = vote.with_(how=draw(HOW))
    vote = vote.with_(result=draw(RESULTS) or worked_out(vote))
    assume(vote != Vote())
    return vote


@example(text=":（7票同意）", vote=None, owners=(), chinese=False)
@example(text="\\ (vote 2-1)", vote=None, owners=(), chinese=False)
@example(text=')moved Ann". Carried 7-1', vote=None, owners=(), chinese=False)
@example(text="Buy)7 for（7票同意）", vote=None, owners=(), chinese=False)
@example(
    text="(moved Ann)", vote=Vote(for_=0, against=1, result="carried"), owners=(), chinese=False
)  # a contradiction cannot be typed, and stays when the line is edited
@given(
    text=TEXTS,
    vote=st.none() | votes(),
    owners=st.sampled_from([(), ("Bo Chen",)]),
    chinese=st.booleans(),
)
def test_a_decision_with_its_motion_is_read_back(
    text: str, vote: Vote | None, owners: tuple[str, ...], chinese: bool
) -> None:
    line = Line(tag="decision", text=text, vote=vote, owners=owners)
    new, edited = (scene("zh" if chinese else "en", last=last) for last in (None, line))
    if vote is None or typed_motion(vote, new.names, new.language):
        written = typed(line, new)
        assert says(written, line, new), written
    written = typed(line, edited)
    act = read_rewrite(written, edited).act
    assert isinstance(act, Amend)
    assert (act.line.text, act.line.vote, act.line.owners) == (text, vote, owners), written


def test_a_vote_that_cannot_be_typed_stays_when_the_line_is_edited() -> None:
    vote = Vote(for_=3, result="carried on the chair's casting vote")
    held = meeting()
    line = Line(id="k1", tag="decision", text="Buy it", vote=vote)
    agenda = (held.agenda[0].with_(lines=(line,)),)
    session = Session(held.with_(date=TODAY, agenda=agenda), lambda: NOW)
    session.rewrite("k1", "= Buy two")
    changed = session.meeting.agenda[0].lines[0]
    assert (changed.text, changed.vote) == ("Buy two", vote)
    assert typed_motion(vote, session.names, "en") == ""
