"""What is typed for a person: another tag in front of a text, the next meeting as it is stored."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers_capture import language_of, scene
from minutetui.core.capture import read, read_line, typed, with_tag
from minutetui.core.capture.next_meeting import typed_next_meeting
from minutetui.core.capture.reading import Amend
from minutetui.core.capture.typed import says
from minutetui.core.meeting.model import Line
from minutetui.core.series.next_meeting import NextMeeting
from minutetui.core.vocabulary import Tag
from minutetui.words import Language


@pytest.mark.parametrize(
    ("language", "text", "tag", "wanted"),
    [
        ("en", "Docks", "decision", "= Docks"),
        ("en", "", "decision", "= "),
        ("en", "! Docks", "action", "> Docks"),
        ("en", "  = Docks", "issue", "! Docks"),
        ("en", "Issue:: Docks", "decision", "= Docks"),
        ("en", "Risk:: Docks", "lesson", "Lesson:: Docks"),
        ("en", "Note:: Docks", "risk", "Risk:: Docks"),
        ("en", "Docks: full", "risk", "Risk:: Docks: full"),
        ("en", "Note that: docks are full", "issue", "! Note that: docks are full"),
        ("en", "!= means not equal", "risk", "Risk:: != means not equal"),
        ("zh", "风险：：泊位", "issue", "! 泊位"),
        ("zh", "！泊位", "risk", "风险：：泊位"),
        ("zh", "泊位：已满", "decision", "= 泊位：已满"),
    ],
)
def test_a_tag_takes_the_place_of_the_one_before(language: Language, text: str, tag: Tag, wanted: str) -> None:
    assert with_tag(text, tag, scene(language)) == wanted


@given(
    text=st.text(st.sampled_from(["x", "会", " ", "\\", "，", ":", "@", "+", "*", '"']), max_size=8),
    tag=st.sampled_from(["note", "action", "decision"]),
    owners=st.sampled_from([(), ("Ann Lee",)]),
    due=st.sampled_from(["", "Friday"]),
    label=st.sampled_from(["", "x"]),
    language=st.sampled_from(["en", "zh"]),
)
def test_a_line_written_by_hand_can_be_edited_and_keeps_its_words(
    text: str, tag: Tag, owners: tuple[str, ...], due: str, label: str, language: Language
) -> None:
    line, here = Line(tag=tag, label=label, text=text, owners=owners, due=due), scene(language)
    assert says(typed(line, here), line.with_(text=text.strip()), here)


def test_a_number_after_a_sign_would_be_a_reference() -> None:
    assert typed(Line(id="k1", tag="issue", text="0"), scene()) == "Issue:: 0"


def test_a_speaker_of_an_action_without_owner_is_typed_with_a_verb() -> None:
    line, here = Line(tag="action", speaker="Ann Lee", text="Mend the ramp"), scene()
    assert typed(line, here) == "> Ann Lee said: Mend the ramp"
    assert says(typed(line, here), line, here)


def test_other_owners_of_the_last_line_leave_nobody_in_support() -> None:
    last = Line(id="k1", tag="action", text="Mend the ramp", owners=("Ann Lee", "Bo Chen"), support=("Bo Chen",))
    for text, owners, support in (("+Friday", last.owners, last.support), ("@Bo", ("Bo Chen",), ())):
        act = read(text, scene(last=last)).act
        assert isinstance(act, Amend)
        assert (act.line.owners, act.line.support) == (owners, support)


def test_a_colon_after_one_quote_still_ends_a_label() -> None:
    assert read_line('Pipe 5": leaks', scene()).label == 'Pipe 5"'
    assert read_line('"Pipe: 5" leaks', scene()).label == ""


def test_a_space_at_the_end_leaves_no_backslash() -> None:
    assert typed(Line(text="x "), scene()) == "x"
    assert read_line("C:\\temp\\ ", scene()).text == "C:\\temp\\"


@pytest.mark.parametrize(
    ("meeting", "english", "chinese"),
    [
        (None, "Next meeting: ", "下次会议："),
        (
            NextMeeting(dt.date(2026, 12, 7), dt.time(14), "Room 1"),
            "Next meeting: 2026-12-07 14:00, Room 1",
            "下次会议：2026-12-07 14:00, Room 1",
        ),
        (NextMeeting(dt.date(2026, 12, 7), None, ""), "Next meeting: 2026-12-07", "下次会议：2026-12-07"),
    ],
)
def test_the_next_meeting_is_typed_as_it_stands(meeting: NextMeeting | None, english: str, chinese: str) -> None:
    assert typed_next_meeting(meeting, "en") == english
    assert typed_next_meeting(meeting, "zh") == chinese


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Buy it M/S Ann/Bo",
            "Buy it (M/S Ann/Bo)",
            "Buy it M/S Ann/Bo 5-0",
            "Buy it, M/S Ann/Bo, carried",
            "Buy it MSC Ann/Bo",
        ),
        *("Buy it, second Ann", r"Buy it, \second Ann", "Buy it (second: Bo)"),
        *("M/S/C Ann/Bo to buy it", r"Buy it \M/S Ann/Bo", "Buy it (m) Ann (s) Bo", "Buy it. Motion: Ann. Second: Bo"),
        *("M/S Ann/Bo", "Buy it (Ann/Bo) M/S Zoe/Bo", "通过预算 7票同意1票反对"),
    ],
)
def test_a_decision_whose_text_looks_like_a_vote_is_typed_as_text(text: str) -> None:
    line, here = Line(tag="decision", text=text), scene(language_of(text))
    assert says(typed(line, here), line, here)
