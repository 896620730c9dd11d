"""Votes and deadlines that are filled in later: a new outcome replaces the old one, and nothing is said twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from helpers_capture import added, language_of, scene
from minutetui.core.capture import read
from minutetui.core.capture.reading import Amend
from minutetui.core.meeting.model import Line, Vote


def amended(text: str, typed: str, vote: Vote | None = None, tag: str = "decision") -> Line:
    """Give a line with this text after something was typed for it."""
    last = Line(id="k1", tag="action" if tag == "action" else "decision", text=text, vote=vote)
    act = read(typed, replace(scene(), last=last)).act
    assert isinstance(act, Amend)
    return act.line


NEM_CON = Vote(moved="Ann Lee", how=("nem-con",), result="carried")


@pytest.mark.parametrize(
    ("typed", "before", "wanted"),
    [
        ("= (4-2-1)", NEM_CON, Vote(moved="Ann Lee", for_=4, against=2, abstain=1, result="carried")),
        ("= (moved Bo, 2-4)", NEM_CON, Vote(moved="Bo Chen", for_=2, against=4, result="lost")),
        ("= (withdrawn)", Vote(for_=4, against=2, result="carried"), Vote(result="withdrawn")),
        ("= (seconded Bo)", NEM_CON, NEM_CON.with_(seconded="Bo Chen")),
        ("= (carried)", Vote(moved="Ann Lee"), Vote(moved="Ann Lee", result="carried")),
        ("＝（4票同意，2票反对）", NEM_CON, Vote(moved="Ann Lee", for_=4, against=2, result="carried")),
    ],
)
def test_a_new_outcome_replaces_the_old_one(typed: str, before: Vote, wanted: Vote) -> None:
    assert amended("Buy it", typed, before).vote == wanted


@pytest.mark.parametrize(
    ("text", "typed", "wanted"),
    [
        (
            "Refuse the extra 2,300 (moved AL, 2nd BC, 4-2-1)",
            "= (moved Ann, seconded Bo, 4-2-1)",
            "Refuse the extra 2,300",
        ),
        ("Pay half, 1150 (Lee/Chen) lost 2-4 w 1 abst", "= (moved Ann, seconded Bo, 2-4-1)", "Pay half, 1150"),
        ("采购两台（张华提，李明附，4比2）", "＝（张华提议，李明附议，4票同意2票反对）", "采购两台"),
        ("Buy it (Ann against)", "= (5-1)", "Buy it (Ann against)"),
        ("Buy it (lost 4-2)", "= (carried 4-2)", "Buy it (lost 4-2)"),
        ("Buy 4, or 2", "= (4-2)", "Buy 4, or 2"),
        ("Buy it (4-2)", "= (5-1)", "Buy it (4-2)"),
        ("Pay the vet (for 2 dogs)", "= (moved Ann, 4-2)", "Pay the vet (for 2 dogs)"),
    ],
)
def test_what_the_text_says_of_the_vote_is_said_once(text: str, typed: str, wanted: str) -> None:
    assert amended(text, typed).text == wanted


@pytest.mark.parametrize(
    ("text", "typed", "wanted"),
    [
        ("Get 3 quotes, end of Jan", "+end of Jan", "Get 3 quotes"),
        ("Meet the vicar, Tues 8 Dec", "+8 Dec", "Meet the vicar"),
        ("Ask the officer within 10 working days", "+within 10 working days", "Ask the officer"),
        ("Meet the vicar, Tues 8 Dec", "+9 Dec", "Meet the vicar, Tues 8 Dec"),
        ("Walk the path, before next mtg", "+before next mtg", "Walk the path"),
        ("找分包商，下周五", "＋下周五", "找分包商"),
        ("Book the hall for 8 Dec", "+8 Dec", "Book the hall for 8 Dec"),
    ],
)
def test_a_deadline_at_the_end_of_the_text_is_said_once(text: str, typed: str, wanted: str) -> None:
    line = amended(text, typed, tag="action")
    assert line.text == wanted
    assert line.due


@pytest.mark.parametrize(
    ("typed", "text", "owners", "support", "due"),
    [
        ("张华负责12月20日前把值班表发各部门。", "把值班表发各部门", "张华", "", "12月20日前"),
        ("由采购部牵头、财务部配合，12月底前完成升级", "完成升级", "采购部、财务部", "财务部", "12月底前"),
        ("周五前发通知", "发通知", "", "", "周五前"),
        ("会议要求：各部门12月25日前上报自查报告", "上报自查报告", "各部门", "", "12月25日前"),
        ("Ann to call the bank by Friday", "call the bank", "Ann Lee", "", "by Friday"),
        ("= Bo will write to the landlord tomorrow", "write to the landlord", "Bo Chen", "", "tomorrow"),
        ("Zoe: Ann to call the bank by Friday", "call the bank", "Ann Lee", "", "by Friday"),
        ("预算只剩420万。", "预算只剩420万。", "", "", ""),
        ("发通知 \\@张华", "发通知 @张华", "", "", ""),
        ("Who pays for it?", "Who pays for it?", "", "", ""),
        ("Ann: the invoice is wrong", "the invoice is wrong", "", "", ""),
        ("Bo reported that Ann sent the letter", "Ann sent the letter", "", "", ""),
    ],
)
@pytest.mark.parametrize("sign", [">", "》"])
def test_a_line_that_becomes_an_action_is_read_as_one(
    typed: str, text: str, owners: str, support: str, due: str, sign: str
) -> None:
    here = scene(language_of(typed))
    before = added(typed, here)
    act = read(sign, replace(here, last=before.with_(id="k1"))).act
    assert isinstance(act, Amend)
    after = act.line
    assert (after.tag, after.text, "、".join(after.owners), "、".join(after.support), after.due) == (
        *("action", text, owners, support, due),
    )
    assert (after.speaker, after.verb) == (before.speaker, before.verb)
    if not (owners or due):
        assert act.fields == ("tag",)


def test_what_is_typed_with_the_sign_of_an_action_counts_before_its_words() -> None:
    said = Line(id="k1", tag="note", text="Ann to call the bank by Friday")
    here = replace(scene(), last=said)
    assert read("> @Bo", here).act == Amend(said.with_(tag="action", owners=("Bo Chen",)), ("tag", "owners"))
    had = said.with_(owners=("Zoe O'Hara",), tag="decision")
    assert read(">", replace(here, last=had)).act == Amend(had.with_(tag="action"), ("tag",))
    assert read("=", here).act == Amend(said.with_(tag="decision"), ("tag",))
