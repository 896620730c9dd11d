"""Who attends, as Chinese note takers type it in a hurry: why and when somebody went, for which items, as what."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.reading import Attend, Scene, Several
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.people.details import PersonDetails
from minutetui.core.people.names import Names

DAY = dt.date(2026, 11, 27)
NAMES = ("邵志远", "欧阳雪", "方圆", "罗晓燕", "韩冰")
ROLES = ("总经理", "", "", "办公室主任", "")
HELD = Meeting(
    title="例会",
    language="zh",
    status="live",
    date=DAY,
    started=dt.datetime(2026, 11, 27, 9, 30, tzinfo=dt.UTC),
    attendees=tuple(Attendee(name=name, role=role) for name, role in zip(NAMES, ROLES, strict=True)),
    agenda=(AgendaItem(id="a1", title="进展"),),
)
SCENE = Scene(HELD, Names(HELD), DAY, HELD.agenda[0])


def beside(one: PersonDetails) -> str:
    """Give what was said of a person in one text."""
    times = (f"{time:%H:%M}" if time else "" for time in (one.arrived, one.left, one.back))
    return "/".join(filter(None, (one.way, one.role, f"of {one.unit}" if one.unit else "", one.remark, *times)))


def told(text: str) -> str:
    """Give how people attend as a text says it, with what is said of each; `text` for anything else."""
    act = read(text, SCENE).act
    found = []
    for one in act.acts if isinstance(act, Several) else (act,):
        if not isinstance(one, Attend):
            found.append("text")
            continue
        people = (f"{name}({beside(what)})" for name, what in zip(one.people, one.details, strict=True))
        found.append(f"{one.way}{f' {one.time:%H:%M}' if one.time else ''} {' '.join(people)}".replace("()", ""))
    return "; ".join(found)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("罗晓燕有警情先走，10:40", "left 10:40 罗晓燕(有警情)"),
        ("方圆车间有险情先走了，10:40", "left 10:40 方圆(车间有险情)"),
        ("方圆10:40离会，有三票弃权", "left 10:40 方圆; text"),
        ("方圆有条件先走流程", "text"),
        ("韩冰接生产调度电话出去一下，10:05", "left 10:05 韩冰(接生产调度电话)"),
        ("韩冰接电话，10:05出去，10:12回来", "left 10:05 韩冰(接电话/10:12)"),
        ("韩冰接客户投诉电话要求退货", "text"),
        ("方圆上完课赶过来，9:55到会", "arrived 09:55 方圆(上完课赶过来)"),
        ("方圆刚下手术，10:30到会", "arrived 10:30 方圆(刚下手术)"),
        ("方圆做完报表，10:30发给大家", "text"),
        ("邵总今天去市里开会，欧阳雪代他参加", "apologies 邵志远(去市里开会); present 欧阳雪(代邵志远)"),
        ("邵总去市里开会，欧阳雪汇报进展", "text"),
        ("韩冰列席第2项", "in-attendance 韩冰(第2项)"),
        ("列席：韩冰（2、3项）", "in-attendance 韩冰(2、3项)"),
        ("列席：韩冰（介绍方案、答疑）", "in-attendance 韩冰(介绍方案、答疑)"),
        ("韩冰列席第3条表决", "text"),
    ],
)
def test_why_somebody_went_and_for_which_items(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("列席业主：李建明（5-1-302）、王素珍（3号楼）", "in-attendance 李建明(业主/of 5-1-302) 王素珍(业主/of 3号楼)"),
        ("列席业主代表：李建明", "in-attendance 李建明(业主代表)"),
        ("列席施工方：杜鹏", "in-attendance 杜鹏(of 施工方)"),
        ("旁听学生：周敏（高一2班）", "in-attendance 周敏(学生/of 高一2班)"),
        ("出席委员：邵志远、韩冰", "present 邵志远 韩冰(委员)"),
        ("列席业主代表：建议分期", "text"),
        ("列席部门：安全部", "in-attendance 安全部"),
        ("列席：实习教师周子涵、方一诺（师大）", "in-attendance 周子涵(实习教师) 方一诺(of 师大)"),
        ("列席3人", "in-attendance 列席3人"),
        ("列席3人意见一致", "text"),
        ("监理单位：周宏达；施工单位：谭浩、崔亮", "present 周宏达(of 监理单位) 谭浩(of 施工单位) 崔亮(of 施工单位)"),
        ("甲方：李伟（项目经理），乙方：杜鹏", "present 李伟(项目经理/of 甲方) 杜鹏(of 乙方)"),
        ("监理单位：要求整改；施工单位：周五前完成", "text"),
        ("甲方：李伟（20万）；乙方：杜鹏（30万）", "text"),
        ("监理单位：周宏达", "text"),
    ],
)
def test_what_people_are_is_said_before_them(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("请假：韩冰（出差）、方圆（开会，10点半到）", "apologies 韩冰(出差) 方圆(present/开会/10:30)"),
        ("缺席：韩冰（接孩子，预计10:45左右到会）", "absent 韩冰(present/接孩子/10:45)"),
        ("Apologies: Bo Marsh (dentist, joining 10.30)", "apologies Bo Marsh(present/dentist/10:30)"),
        ("请假：韩冰（10:30）", "text"),
        ("请假：韩冰（10:30起）", "text"),
        ("缺席：韩冰 原因：出差", "absent 韩冰(出差)"),
        ("请假：张大民 原因 生病", "apologies 张大民(生病)"),
        ("请假：韩冰 方圆 原因：开会", "text"),
    ],
)
def test_why_somebody_is_away_and_until_when(text: str, wanted: str) -> None:
    assert told(text) == wanted
