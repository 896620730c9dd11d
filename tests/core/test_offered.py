"""A plain line that gives somebody a task is offered as an action, and found by the review; so are votes.

What people said or did, and what only looks like a task or a vote, is neither offered nor found.
"""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added, language_of, meeting, scene
from minutetui.core.capture import read
from minutetui.core.capture.parse import TYPED_FIELDS
from minutetui.core.capture.plain_lines import decision_in, tells_attendance, tells_votes
from minutetui.core.capture.reading import Add
from minutetui.core.findings import findings
from minutetui.core.meeting.model import AgendaItem, Line, Vote

TASKS = [
    ("请采购部每周五向王总报一次进度", "采购部"),
    ("要求采购部每月底报一次损耗率", "采购部"),
    ("招标公告由采购部会同李明于12月15日前挂网", "采购部、李明"),
    ("各部门12月3日下班前把费用明细报财务部", "各部门"),
    ("李明排好值班表,元旦前印发", "李明"),
    ("王芳负责12月4日起公示,公示期5个工作日", "王芳"),
    ("李明会同王芳重新论证,春节前再上会", "李明、王芳"),
    ("责成采购部一周内拿出合同修改意见", "采购部"),
    ("安排采购部核实后报张华", "采购部"),
    ("旧货架清单请采购部12月8日前摸清", "采购部"),
    ("王芳跟进,下周例会通报结果", "王芳"),
    ("李明12月20日前提交盘点报告", "李明"),
    ("请各部门负责人周五前签订责任书", "各部门负责人"),
    ("Ann to walk the path before Christmas", "Ann Lee"),
    ("Director will pay the invoice by Friday", "Ann Lee"),
    ("Everyone to send comments by 4 December", "Everyone"),
    ("Ann and Bo to draft the response by 15 January", "Ann Lee、Bo Chen"),
    ("Bo must file the return", "Bo Chen"),
    ("Bo agreed to ask the school", "Bo Chen"),
    ("Quotes for the roof, Ann, by 18 December", "Ann Lee"),
    ("Bo has to go to the bank by Friday", "Bo Chen"),
    ("Ann to come back with figures by Friday", "Ann Lee"),
    ("安排李明周五前去省里出差", "李明"),
    ("李明月底前修订请假制度", "李明"),
    ("Bo to chase the insurer, Ann to pay the excess", "Bo Chen、Ann Lee"),
]


@pytest.mark.parametrize(("text", "owners"), TASKS)
def test_a_plain_line_that_gives_a_task_is_offered_as_the_action_that_it_is_with_its_sign(
    text: str, owners: str
) -> None:
    here = scene(language_of(text))
    choices = read(text, here).choices
    assert added(text, here).tag == "note"
    assert choices is not None
    assert choices.of == "task"
    offered, signed = added(choices.rows[0].insert, here), added(f"> {text}", here)
    assert offered.tag == "action"
    assert "、".join(offered.owners) == owners
    if not text.startswith(("要求", "责成", "安排")):  # which are no part of the task
        assert [getattr(offered, name) for name in TYPED_FIELDS] == [getattr(signed, name) for name in TYPED_FIELDS]


@pytest.mark.parametrize(
    "text",
    [
        *("王芳传达了安全会议精神", "李明汇报盘点情况,缺少12台", "李明答复已发到10月,11月的下周发"),
        *("采购部12月3日前已报送", "采购部反映12月底前完成有困难", "李明认为应在月底前完成", "王芳建议请第三方评估"),
        *("采购部上周五前完成了排查", "采购部没有在11月底前会签", "如果采购部12月底前不批,就再上会"),
        *("采购部12月底前能否完工?", "今年由采购部牵头做的预算偏差较大", "货架由供应商免费更换", "损耗率由18%降到12%"),
        *("请假制度要修订", "李明请假,由副经理代", "该议案由李明撤回", "李明回来后再议", "张总尽快"),
        *("Ann walked the path before Christmas", "Ann said the bus will stop at the school"),
        *("Bo reported that the bank has still to reply", "Bo read out a letter from the county to residents"),
        *("The contractor will start on Monday", "The path is to be closed by the county by Friday"),
        *("Members want to see the accounts before January", "Bo was due to pay by Friday"),
        *("Ann is unable to attend until January", "Ann would like to see a plan by January"),
        *(
            "该项目由采购部负责实施,目前进展顺利",
            "李明去年负责过这个项目",
            "Ann will retire in May",
            "Bo needs to know by Friday",
        ),
        *("Bo has to go at 11", "Bo'll be late on Friday", "Ann'll have to go home by Friday", "Ann must go by 11"),
        *("Ann will not attend on Friday", "Bo has to pick up his kids at 11", "Ann has to catch a train by noon"),
        *("王芳周五之前都不在", "李明下周五前在外地学习", "李明要在11点前离开会场", "王芳下周一前休年假"),
        *("Bo already agreed to ask the school", "Nobody will take this", "Bo asked whether work will start by March"),
    ],
)
def test_what_people_said_or_did_and_what_nobody_known_has_to_do_is_not_offered(text: str) -> None:
    reading = read(text, scene(language_of(text)))
    assert reading.choices is None or reading.choices.of != "task"


VOTES = [
    ("经表决,同意采购方案,同意5票、反对0票、弃权0票", "carried"),
    ("老旧小区改造经费,缓议", "deferred"),
    ("关于屋面维修，资料不全，缓议，下次会议再议", "deferred"),
    ("Rear extension, moved Ann to object. Votes for 3, against 4. Motion lost.", "lost"),
    ("Ann moved that we buy a table. There was no seconder and the motion fell.", "unseconded"),
]


@pytest.mark.parametrize(("text", "result"), VOTES)
def test_a_plain_line_with_a_vote_is_the_decision_that_it_is_with_its_sign(text: str, result: str) -> None:
    line = Line(text=text)
    decision = decision_in(line, scene(language_of(text)))
    assert tells_votes(line)
    assert decision is not None
    assert decision.vote is not None
    assert decision.vote.result == result
    reading = read(text, scene(language_of(text)))
    if isinstance(reading.act, Add) and reading.act.line.tag == "note":
        assert reading.choices is not None
        assert [row.insert for row in reading.choices.rows] == [f"= {text}"]


@pytest.mark.parametrize(
    "text",
    [
        *("That the minutes be approved, 6 for, 0 against, 1 abstention (Cllr Reed, not present)",),
        *("Motion carried 5 to 2, two others against", "表决结果：5票赞成，全票通过", "预算未获通过"),
    ],
)
def test_votes_are_found_in_a_text_whether_or_not_they_can_be_read(text: str) -> None:
    assert tells_votes(Line(text=text))


@pytest.mark.parametrize(
    "text",
    [
        *("Under-12s lost 2-5", "Delivery postponed until the spring", "Three chairs for the hall, two for the annex"),
        *(
            "Adjourned for lunch",
            "同意3家供应商参加比选",
            "大家反对意见较多",
            "体检未通过3人",
            "6 for the minibus, 4 by car",
        ),
    ],
)
def test_what_only_looks_like_a_vote_is_none(text: str) -> None:
    assert not tells_votes(Line(text=text))


def test_what_a_person_says_of_a_vote_is_none() -> None:
    assert not tells_votes(Line(text="the motion was lost last year", speaker="Ann Lee"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Apologies for absence were received from Cllr Reed (unwell) and Cllr Lyle, report sent", True),
        ("Apologies were received from those on the list", True),
        ("In attendance were some neighbours", True),
        ("请假的有几位同志", True),
        ("Apologies accepted.", False),
        ("Apologies to Ann for the late papers", False),
        ("Present value of the fund is rising", False),
        ("请假制度要修订", False),
        ("出席率为92%", False),
        ("列席人员要提前签到", False),
    ],
)
def test_a_line_that_begins_as_attendance_does_says_that_it_was_not_read(text: str, *, told: bool) -> None:
    assert tells_attendance(Line(text=text)) == told
    reading = read(text, scene(language_of(text)))
    if isinstance(reading.act, Add):
        assert ("attendance-not-read" in [remark.key for remark in reading.remarks]) == told


NINE = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)


def found_in(*lines: Line) -> list[tuple[str, str]]:
    """List the findings about what was kept as text, each with the line that it is about."""
    held = meeting().with_(date=NINE.date(), agenda=(AgendaItem(id="a1", title="Progress", lines=lines),))
    codes = ("task-in-text", "votes-not-read", "attendance-not-read")
    return [(one.code, one.about) for one in findings(held) if one.code in codes]


def test_review_finds_what_was_kept_as_text_although_it_tells_more() -> None:
    tasks = Line(id="k1", text="Bo to ask the school"), Line(id="k2", tag="discussion", text="Ann will pay by Friday")
    voted = Line(id="k3", tag="decision", text="Buy it, 6 for, 0 against (Bo, away)"), Line(id="k4", text=VOTES[0][0])
    roll = Line(id="k5", label="Apologies", text="Cllr Reed and Cllr Lyle, report sent")
    assert found_in(*tasks, *voted, roll) == [
        *(("task-in-text", "k1"), ("task-in-text", "k2"), ("votes-not-read", "k3"), ("votes-not-read", "k4")),
        ("attendance-not-read", "k5"),
    ]


def test_how_a_motion_went_is_found_while_a_motion_of_the_item_has_no_outcome() -> None:
    told = Line(id="k2", text="Motion carried 5 to 2, two others against")
    motion = Line(id="k1", tag="decision", text="Buy it", vote=Vote(moved="Ann Lee"))
    assert found_in(motion, told) == [("votes-not-read", "k2")]
    assert not found_in(motion.with_(vote=Vote(for_=5, against=2, result="carried")), told)


def test_review_leaves_what_needs_no_more() -> None:
    vote = Vote(for_=6, against=0, result="carried")
    below = Line(id="k2", text="Purchasing to renew the list by 4 December")
    assert not found_in(
        Line(id="k1", tag="risk", text="Prices rise", lines=(below,)),
        Line(id="k3", tag="action", text="Bo to ask the school", owners=("Bo Chen",)),
        Line(id="k4", tag="decision", text="以6票同意、0票反对通过预算", vote=vote),
        Line(id="k5", label="Needs", text="Purchasing to deliver two racks by 4 December"),
        Line(id="k6", text="采购部已报送清单。李明12月4日前汇总。"),
    )
