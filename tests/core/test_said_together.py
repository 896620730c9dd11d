"""What is said once for several people: what a group of them is, who shares a task, how all voted."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Attend, Scene, Several
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting, Unit
from minutetui.core.people.names import Names

PEOPLE = {
    "沈立仁": "院长",
    "姚清": "副院长",
    "谭海波": "医务科科长",
    "石磊": "药剂科主任",
    "阎丽芬": "委员",
    "汤国梁": "委员",
    "施春燕": "",
    "贾宏宇": "",
}
ITEM = AgendaItem(id="a1", title="设备采购")
HELD = Meeting(
    title="院务会",
    language="zh",
    status="live",
    attendees=tuple(Attendee(name=name, role=role) for name, role in PEOPLE.items()),
    units=tuple(Unit(name=name) for name in ("医务科", "药剂科", "财务部", "设计院")),
    agenda=(ITEM,),
)
SCENE = Scene(HELD, Names(HELD), dt.date(2026, 11, 27), ITEM)


@pytest.mark.parametrize(
    ("text", "told", "unread"),
    [
        ("参会人员：院领导沈立仁、姚清，科室负责人谭海波、石磊", "沈立仁 姚清 谭海波 石磊", "院领导 科室负责人"),
        ("出席：院领导：沈立仁、姚清；科室负责人：谭海波、石磊", "沈立仁 姚清 谭海波 石磊", "院领导 科室负责人"),
        ("出席：院领导沈立仁、姚清；各科室负责人谭海波", "沈立仁 姚清 谭海波", "院领导 科室负责人"),
        ("请假：业务院长姚清、科主任石磊", "姚清 石磊", "业务院长"),
        ("出席：委员：阎丽芬、汤国梁", "阎丽芬 汤国梁", ""),
    ],
)
def test_what_a_group_is_does_not_go_unsaid_and_is_no_part_of_a_name(text: str, told: str, unread: str) -> None:
    act = read(text, SCENE).act
    assert isinstance(act, Attend)
    assert " ".join(act.people) == told
    assert " ".join(act.unread) == unread


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("出席：全体委员施春燕、贾宏宇", ("委员", "委员")),
        ("出席：院领导施春燕、贾宏宇", ("院领导", "院领导")),
        ("列席：各科室负责人周岚、方圆", ("科室负责人", "科室负责人")),
        ("列席：项目负责人周岚、方圆", ("项目负责人", "")),
        ("出席：总经理：陈峰；开发：小赵、小钱", ("总经理", "开发", "开发")),
        ("出席：主任委员周桂芳，委员：郑红、孙丽", ("主任委员", "委员", "委员")),
    ],
)
def test_what_a_group_is_said_to_be_is_the_role_of_each(text: str, roles: tuple[str, ...]) -> None:
    act = read(text, SCENE).act
    assert isinstance(act, Attend)
    assert tuple(one.role for one in act.details) == roles


def test_an_unknown_word_before_a_colon_is_no_part_of_a_name() -> None:
    assert isinstance(read("出席：本次议程：预算、决算", SCENE).act, Add)


def test_the_fields_after_a_list_of_people_that_say_no_fact_are_one_line() -> None:
    act = read("出席：张三丰；主题：预算；备注：无", SCENE).act
    assert isinstance(act, Several)
    assert [one.line.text for one in act.acts if isinstance(one, Add)] == ["预算；备注：无"]


def test_why_somebody_was_called_away_is_kept() -> None:
    for text in ("石磊被叫去会诊，15:50离会", "15:50石磊被叫去会诊，离会", "石磊被喊去会诊，15:50先走了"):
        act = read(text, SCENE).act
        assert isinstance(act, Attend)
        assert (act.way, act.people, act.time) == ("left", ("石磊",), dt.time(15, 50))
        assert "去会诊" in act.details[0].remark
    assert isinstance(read("石磊被叫去会诊", SCENE).act, Add)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("＝涨价申请没通过，3比4", ("涨价申请没通过，3比4", "lost", 3, 4, ())),
        ("＝调薪方案没通过，2票对6票", ("调薪方案没通过，2票对6票", "lost", 2, 6, ())),
        ("＝外迁仓库，三比五没通过", ("外迁仓库", "lost", 3, 5, ())),
        ("＝外迁仓库没通过，三比五", ("外迁仓库没通过，三比五", "lost", 3, 5, ())),
        ("＝外迁仓库没通过，五比三", ("外迁仓库没通过，五比三", "lost", None, None, ())),
        ("＝外迁仓库被否决（5:3）", ("外迁仓库被否决（5:3）", "lost", None, None, ())),
        ("＝外迁仓库否决3:5", ("外迁仓库否决", "lost", 3, 5, ())),
        ("＝外迁仓库，同意5票、反对1票、石磊回避", ("外迁仓库，石磊回避", "carried", 5, 1, ())),
        ("＝四方一致同意外迁仓库", ("四方一致同意外迁仓库", "carried", None, None, ("unanimous",))),
        ("快速表决外迁仓库：5票同意，1票反对", ("快速表决外迁仓库", "carried", 5, 1, ())),
        ("对外迁仓库进行了表决，5票同意，1票反对", ("对外迁仓库进行了表决", "carried", 5, 1, ())),
        ("＝外迁仓库被否决，3比5", ("外迁仓库被否决，3比5", "lost", 3, 5, ())),
        ("＝以8票同意的结果通过安全责任书", ("以8票同意的结果通过安全责任书", "carried", 8, None, ())),
        ("＝绩效方案以6票同意的结果获得通过", ("绩效方案", "carried", 6, None, ())),
        ("＝绩效方案以6票赞成、2票反对的结果通过", ("绩效方案", "carried", 6, 2, ())),
        ("＝屋面改用两布三涂，四方一致同意", ("屋面改用两布三涂", "carried", None, None, ("unanimous",))),
        ("＝屋面改用两布三涂，参会各方一致同意", ("屋面改用两布三涂", "carried", None, None, ("unanimous",))),
    ],
)
def test_how_all_voted(text: str, told: tuple[object, ...]) -> None:
    act = read(text, SCENE).act
    assert isinstance(act, Add)
    vote = act.line.vote
    assert vote is not None
    assert (act.line.text, vote.result, vote.for_, vote.against, vote.how) == told


@pytest.mark.parametrize("text", ["＝调薪方案没通过，3:40再议", "＝可以6票同意即通过", "＝同意按评审的结果通过验收"])
def test_no_count(text: str) -> None:
    act = read(text, SCENE).act
    assert isinstance(act, Add)
    assert act.line.vote is None or act.line.vote.for_ is None


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("》财务部报资金计划，下周五前", "财务部"),
        ("》医务科出通报，周三前", "医务科"),
        ("》药剂科交盘点表，周三前", "药剂科"),
        ("》设计院补充节点大样，12月8日前", "设计院"),
        ("》财务部报价方案，周三前", ""),
        ("》财务部出差计划，周三前", ""),
        ("》药剂科交接班名单，周三前", ""),
        ("》设计院补充协议，周三前", ""),
        ("》收集车位需求（小阎跑1-6栋，老汤跑7-12栋），12月10日前", "阎丽芬 汤国梁"),
        ("》收集车位需求（小阎管东区，老汤管西区）", "阎丽芬 汤国梁"),
        ("》整理资料（小阎提供的，老汤写的）", ""),
        ("》收集车位需求（小王管东区，老李管西区）", ""),
    ],
)
def test_who_does_it(text: str, owners: str) -> None:
    act = read(text, SCENE).act
    assert isinstance(act, Add)
    assert " ".join(act.line.owners) == owners
