"""What corrects the line before: its deadline, owner, vote, a day or an amount; anything else is a line of its own."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import language_of, scene
from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Amend
from minutetui.core.meeting.model import Line, Vote

LAST = Line(
    id="k1", tag="action", text="Order the pump", owners=("Bo Chen",), due="7 December", due_date=dt.date(2026, 12, 7)
)


@pytest.mark.parametrize(
    "text",
    [
        *("更正：上一条时限应为2026年12月9日", "2026年12月7日改为2026年12月9日", "不对，是2026年12月9日前"),
        *(
            "Correction: due 9 December 2026",
            "scratch that, 9 Dec 2026 not 7 Dec 2026",
            "change the deadline to 2026-12-09",
            "make that 9 December 2026",
            "make it by 9 December 2026",
            "no, 9 December 2026",
            "sorry, make that 9 December 2026",
            "sorry, 9 December 2026 not 7",
            "sorry, 9 December 2026, not the 7th",
        ),
        *("改成2026年12月9日", "更正：应该是2026年12月9日"),
    ],
)
def test_a_correction_changes_the_deadline_of_the_line_before(text: str) -> None:
    act = read(text, scene(language_of(text), last=LAST)).act
    assert isinstance(act, Amend)
    assert (act.line.due_date, act.line.text, act.line.owners) == (dt.date(2026, 12, 9), LAST.text, LAST.owners)


def test_a_correction_changes_the_owner_of_the_line_before() -> None:
    for text in ("Correction: owner is Ann", "scratch that, Ann not Bo"):
        act = read(text, scene(last=LAST)).act
        assert isinstance(act, Amend)
        assert act.line.owners == ("Ann Lee",)


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        ("Buy it for £389,450", "Correction: £389,540 not £389,450", "Buy it for £389,540"),
        ("Hire rises on 7 January", "sorry, 8 January not 7 January", "Hire rises on 8 January"),
        ("Only a 2 yr guarantee", "correction: 3 yr guarantee, not 2", "Only a 3 yr guarantee"),
        ("Band D becomes £61.12", "sorry band D is £61.21 not 61.12", "Band D becomes £61.21"),
        ("Roof costs £4,500 and takes 3 weeks", "make that £5,400", "Roof costs £5,400 and takes 3 weeks"),
        ("Roof costs £4,500 and takes 3 weeks", "sorry, 4 weeks", "Roof costs £4,500 and takes 4 weeks"),
        ("逾期680万，年底前回款不低于400万", "不对，是逾期860万", "逾期860万，年底前回款不低于400万"),
        ("采购预算300万", "口误，350万", "采购预算350万"),
        ("采购预算3万元", "更正：3万元应为5万元", "采购预算5万元"),
        ("Send the plan to Bo", "correction: to Ann, not Bo", "Send the plan to Ann"),
        ("Bo wants a copy", "sorry, Ann not Bo", "Ann wants a copy"),
    ],
)
def test_a_correction_changes_a_day_or_an_amount_in_the_text(before: str, text: str, after: str) -> None:
    act = read(text, scene(language_of(text), last=Line(id="k1", tag="decision", text=before))).act
    assert isinstance(act, Amend)
    assert act.line.text == after


@pytest.mark.parametrize(
    ("text", "vote"),
    [
        ("Correction: 2-1", Vote(for_=2, against=1, moved="Ann Lee", result="carried")),
        ("scratch that, vote was 1-2", Vote(for_=1, against=2, moved="Ann Lee", result="lost")),
        ("更正：表决结果为6票同意，1票反对", Vote(for_=6, against=1, moved="Ann Lee", result="carried")),
    ],
)
def test_a_correction_changes_the_vote_of_the_line_before(text: str, vote: Vote) -> None:
    decided = Line(id="k1", tag="decision", text="Buy it", vote=Vote(for_=3, against=0, moved="Ann Lee"))
    act = read(text, scene(language_of(text), last=decided)).act
    assert isinstance(act, Amend)
    assert act.line.vote == vote


@pytest.mark.parametrize(
    "text",
    [
        "2026年12月6日改为2026年12月9日",
        "不对，12月9日要开会",
        "培训由线下改为线上",
        *("Change the pump to a fan", "Correction: 6-1", "Correction: 2 pumps not 2 fans", "3万元改为5万元"),
        *("The owner should be told", "make it nice", "no, we cannot", "no, Tuesday is fine", "make that £450"),
        *("改成双面打印", "不对，是逾期860万"),
    ],
)
def test_what_cannot_be_applied_to_the_line_before_is_a_line(text: str) -> None:
    assert isinstance(read(text, scene(language_of(text), last=LAST)).act, Add)


def test_a_line_without_a_deadline_gets_none_from_a_correction() -> None:
    assert isinstance(read("更正：时限为12月9日", scene("zh", last=LAST.with_(due="", due_date=None))).act, Add)


def test_a_correction_moves_votes_to_another_side() -> None:
    voted = Line(id="k1", tag="decision", text="换泵", vote=Vote(for_=4, against=1, result="carried"))
    act = read("更正：那1票是弃权，不是反对", scene("zh", last=voted)).act
    assert isinstance(act, Amend)
    assert act.line.vote == Vote(for_=4, against=0, abstain=1, result="carried")
    assert isinstance(read("更正：那2票是弃权，不是反对", scene("zh", last=voted)).act, Add)
