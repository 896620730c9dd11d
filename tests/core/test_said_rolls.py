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
    return "/".join(filter(None, (one.way, one.role, one.unit, one.remark, *times)))


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
        ("方圆10:40离会，有三票弃权", "text"),
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
        ("韩冰列席第3条表决", "text"),
    ],
)
def test_why_somebody_went_and_for_which_items(text: str, wanted: str) -> None:
    assert told(text) == wanted
