"""Sentences that only say who came, went or is away, in both languages, and what is stored of each."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.edits import edit_of
from minutetui.core.capture.reading import Add, Attend, Scene
from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.people.attendance import is_there
from minutetui.core.people.names import Names

DAY = dt.date(2026, 11, 27)
ITEM = AgendaItem(id="a1", title="Finance")


def at(text: str) -> dt.datetime:
    return dt.datetime.combine(DAY, dt.time.fromisoformat(text), dt.UTC)


def scene(began: str = "19:00") -> Scene:
    """Give a scene in a meeting that began at a time, with two people away."""
    here = ("Ann Lee", "Bo Chen", "Tom Okafor", "Fiona Hart", "刘洋", "赵敏", "孙丽", "周建国")
    people = [Attendee(name=name) for name in here]
    people += [Attendee(name="Ines Sol", attendance="apologies"), Attendee(name="高峰", attendance="apologies")]
    held = Meeting(title="M", status="live", started=at(began), attendees=tuple(people), agenda=(ITEM,))
    return Scene(held, Names(held), DAY, ITEM)


def after(text: str, before: Scene | None = None) -> Scene:
    """Give the scene after a text was read in one."""
    before = before or scene()
    edit = edit_of(read(text, before), before, "k1", at("20:30"))
    assert edit is not None
    meeting, _ = apply(before.meeting, edit)
    return Scene(meeting, Names(meeting), DAY, ITEM)


def person(name: str, after: Scene) -> Attendee:
    return next(one for one in after.meeting.attendees if one.name == name)


CAME = [
    ("Ines got here at 8.20", "Ines Sol", "20:20"),
    ("Ines joined online 7.40", "Ines Sol", "19:40"),
    ("Hart arrives 7.20pm", "Fiona Hart", "19:20"),
    ("Hart arr. 7.20", "Fiona Hart", "19:20"),
    ("7.20 - Hart arrived", "Fiona Hart", "19:20"),
    ("Hart here now", "Fiona Hart", "20:30"),
    ("Hart turned up at 8", "Fiona Hart", "20:00"),
    ("Hart was 10 minutes late", "Fiona Hart", "19:10"),
    ("Ines is back", "Ines Sol", "20:30"),
    ("Hart joined us at 7.20 from item 3", "Fiona Hart", "19:20"),
    ("Present: Ann, Hart (from 7)", "Fiona Hart", "19:00"),
    ("Hart popped in at 7.25", "Fiona Hart", "19:25"),
    ("孙丽晚到，19:05进会场", "孙丽", "19:05"),
    ("孙丽(信息科)19:05到", "孙丽", "19:05"),
    ("刘洋迟到，19:10到", "刘洋", "19:10"),
    ("刘洋迟到10分钟", "刘洋", "19:10"),
    ("高峰到了", "高峰", "20:30"),
    ("19:20，高峰线上接入", "高峰", "19:20"),
    ("高峰晚上7点半赶到会场", "高峰", "19:30"),
    ("高峰来了 晚上8点", "高峰", "20:00"),
    ("刘洋晚到十分钟", "刘洋", "19:10"),
    ("迟到：刘洋15分钟、赵敏（十分钟）", "赵敏", "19:10"),
    ("刘洋晚到，7:05进来的", "刘洋", "19:05"),
    ("刘洋堵车，晚到一刻钟", "刘洋", "19:15"),
    *(
        ("刘洋七点零五分到会", "刘洋", "19:05"),
        ("刘洋7点零5到", "刘洋", "19:05"),
        ("迟到：刘洋 七点零八", "刘洋", "19:08"),
    ),
    ("迟到：刘洋 19：20、赵敏（19:40，堵车）", "赵敏", "19:40"),
    ("迟到：刘洋 七点一刻、赵敏（19:40）", "刘洋", "19:15"),
    *(("刘洋接了个电话，19:20到", "刘洋", "19:20"), ("刘洋7点1刻到", "刘洋", "19:15")),
    ("Hart arrived ten minutes late", "Fiona Hart", "19:10"),
]


@pytest.mark.parametrize(("text", "name", "time"), CAME)
def test_a_sentence_says_who_came(text: str, name: str, time: str) -> None:
    one = person(name, after(text))
    assert (one.attendance, one.arrived, one.left) == ("present", at(time), None)


WENT = [
    ("Bo left 8.20 to lock up", "Bo Chen", "20:20"),
    ("Bo had to go at 8", "Bo Chen", "20:00"),
    ("Bo had to leave at 8.15, school run", "Bo Chen", "20:15"),
    ("Bo gone 7.30pm", "Bo Chen", "19:30"),
    ("Bo has left", "Bo Chen", "20:30"),
    ("Bo left the room", "Bo Chen", "20:30"),
    ("At 8.05 Bo left", "Bo Chen", "20:05"),
    ("Bo left early for a train, 8.10", "Bo Chen", "20:10"),
    ("Bo left 8.10 for clinic", "Bo Chen", "20:10"),
    ("Bo stepped out to take a call 7.35", "Bo Chen", "19:35"),
    ("Bo gone home 8.20", "Bo Chen", "20:20"),
    ("Bo slipped out 7.40", "Bo Chen", "19:40"),
    ("Bo off at 8, baby sitter", "Bo Chen", "20:00"),
    ("Okafor withdrew for this item", "Tom Okafor", "20:30"),
    ("赵敏20:10提前走了，接孩子", "赵敏", "20:10"),
    ("刘洋接电话出去了，19:35", "刘洋", "19:35"),
    ("赵敏有事先走 晚上8点", "赵敏", "20:00"),
    ("刘洋20:10走了", "刘洋", "20:10"),
    ("刘洋先走了", "刘洋", "20:30"),
    ("刘洋中途离开 20:10", "刘洋", "20:10"),
    ("刘洋提前离会（20:10）", "刘洋", "20:10"),
    ("刘洋因赶火车20:10先走", "刘洋", "20:10"),
    ("刘洋去银行先走了，20:10", "刘洋", "20:10"),
    ("刘洋要去银行，20:10先走", "刘洋", "20:10"),
    ("20:10刘洋先走了，接孙子", "刘洋", "20:10"),
    ("刘洋接孙子，8点10分走的", "刘洋", "20:10"),
    *(
        ("刘洋8点出去接孩子", "刘洋", "20:00"),
        ("刘洋8点先撤了", "刘洋", "20:00"),
        ("早退：赵敏 八点一刻、刘洋（20:40）", "赵敏", "20:15"),
    ),
    ("Bo left before the vote", "Bo Chen", "20:30"),
    ("Bo left 8.10 as the sitter was ill", "Bo Chen", "20:10"),
    ("Bo left at 8.40 before item 5", "Bo Chen", "20:40"),
    ("Bo dropped off 8.10 - bad wifi", "Bo Chen", "20:10"),
    ("Bo left the meeting at 20.10 and did not return", "Bo Chen", "20:10"),
    ("Bo left the meeting 8.10pm, not coming back", "Bo Chen", "20:10"),
    ("Bo left the dais at 8.10 and didn't come back", "Bo Chen", "20:10"),
    ("刘洋委员于20:10离席，之后未参加表决", "刘洋", "20:10"),
    ("Bo had to leave during the planning item", "Bo Chen", "20:30"),
]


@pytest.mark.parametrize(("text", "name", "time"), WENT)
def test_a_sentence_says_who_went(text: str, name: str, time: str) -> None:
    one = person(name, after(text))
    assert (one.attendance, one.left) == ("present", at(time))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bo stepped out 7.35, back 7.50", "Bo Chen"),
        ("Bo out of the room 7.35 to 7.50", "Bo Chen"),
        ("刘洋19:35至19:50离席", "刘洋"),
        ("19:35刘洋接电话出去，19:50回", "刘洋"),
        ("刘洋7点35到7点50出去接电话", "刘洋"),
        ("Bo popped out 7.35 to 7.50", "Bo Chen"),
        ("Bo stepped out for a call 7.35-7.50", "Bo Chen"),
        ("刘洋19:35去接电话，19:50回来", "刘洋"),
        ("Bo left at 7.35 and came back at 7.50", "Bo Chen"),
        ("刘洋19:35出去接电话，19:50回来", "刘洋"),
        ("刘洋去抢救了,19:35,19:50回来", "刘洋"),
        ("刘洋中途离开 19:35，19:50返回会场", "刘洋"),
    ],
)
def test_who_was_out_for_a_while_is_not_there_then(text: str, name: str) -> None:
    one = person(name, after(text))
    assert [is_there(one, at(time)) for time in ("19:34", "19:35", "19:49", "19:50")] == [True, False, False, True]


def test_coming_back_later_keeps_the_time_out() -> None:
    one = person("Tom Okafor", after("Okafor back 7.55", after("Okafor left the room 7.40, interest")))
    assert (one.interests, one.left, one.arrived) == (("Finance",), None, None)
    assert [(out.left, out.back) for out in one.absences] == [(at("19:40"), at("19:55"))]


@pytest.mark.parametrize(
    ("left", "back", "absences"),
    [
        ("Okafor left the room, having declared an interest", "Okafor returned.", 1),
        ("Okafor left the room", "Okafor came back", 1),
        ("孙丽离席", "孙丽回来了", 1),
        ("Okafor left the room", "Present: Okafor", 0),
        ("Left: Okafor", "Arrived: Okafor", 0),
    ],
)
def test_who_returned_was_out_however_short_it_was(left: str, back: str, absences: int) -> None:
    one = person("孙丽" if "孙丽" in left else "Tom Okafor", after(back, after(left)))
    assert (one.left, len(one.absences), all(out.in_a_minute for out in one.absences)) == (None, absences, True)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "刘洋接了个电话，7点50回来",
            "刘洋接完电话，19:50回来",
            "刘洋打电话，19:50才回来",
            "刘洋接电话，19:50回到会场",
        ),
        *("刘洋去接孩子，7点50回来", "刘洋下楼取样品，19:50返回", "刘洋接了个电话，19:50进来"),
    ],
)
def test_who_was_said_to_be_out_comes_back_with_the_errand(text: str) -> None:
    one = person("刘洋", after(text, after("刘洋接电话出去了，7点40")))
    assert (one.left, [(out.left, out.back) for out in one.absences]) == (None, [(at("19:40"), at("19:50"))])


def test_nobody_comes_back_before_leaving() -> None:
    scene = after("刘洋接电话出去了，7点40")
    act = read("刘洋接了个电话，7点30回来", scene).act
    assert isinstance(act, Add)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Okafor left the room, interest", "Tom Okafor"),
        ("Okafor declared an interest and left", "Tom Okafor"),
        ("Okafor declared a personal interest in the Finance item and left the room", "Tom Okafor"),
        ("Okafor left - declared an interest", "Tom Okafor"),
        ("孙丽回避，离场", "孙丽"),
        ("孙丽申报利益关系并离席", "孙丽"),
        ("孙丽离开会场（回避）", "孙丽"),
    ],
)
def test_who_leaves_for_an_interest_declares_it(text: str, name: str) -> None:
    one = person(name, after(text))
    assert (one.left, one.interests) == (at("20:30"), ("Finance",))


@pytest.mark.parametrize(
    ("text", "name", "way", "why"),
    [
        ("周建国缺席，出国", "周建国", "absent", "出国"),
        ("周建国请病假", "周建国", "apologies", "病假"),
        ("周建国没来", "周建国", "absent", ""),
        ("赵敏请假，孩子发烧", "赵敏", "apologies", "孩子发烧"),
        ("Hart can't make it, flu", "Fiona Hart", "apologies", "flu"),
        ("Hart absent (ill)", "Fiona Hart", "absent", "ill"),
        ("Hart not here today", "Fiona Hart", "absent", ""),
    ],
)
def test_a_sentence_says_who_is_away_and_why(text: str, name: str, way: str, why: str) -> None:
    one = person(name, after(text))
    assert (one.attendance, one.remark) == (way, why)


@pytest.mark.parametrize(
    "text",
    [
        "Bo left the keys at the office",
        "Bo left the board",
        "Bo left a message",
        "Bo left",
        "Bo is back",
        "Bo to leave at 8",
        "Ann is back on the project",
        "Ann back to Bo by 7.30",
        "Bo came at 7.20 with the keys",
        "Bo stepped out 7.35, back soon",
        "Bo joined the team",
        "Bo off to Leeds at 8",
        "Bo out until 7 Dec",
        "Bo went to the bank at 7.20",
        "Kowalski left at 7.30",
        "Bo is absent from the list",
        "刘洋出去考察",
        "刘洋回来后再议",
        "刘洋到场指导",
        "刘洋没来得及看",
        "刘洋走访了三家企业",
        "刘洋下周回来",
        "客户19:30走了",
        *("刘洋还没到", "刘洋还没来", "刘洋先撤诉再说", "等刘洋到了再议"),
        *("刘洋去年没参加", "刘洋要求提前离场的要登记", "刘洋10:30下线旧系统", "刘洋迟到三次", "刘洋先走流程"),
        *("刘洋汇报配件没来", "刘洋说明原因：配件没到", "刘洋通报情况：三人迟到"),
        *("刘洋请假期间由赵敏代管", "Bo left before the contract was signed", "Bo is 10 minutes late every week"),
    ],
)
def test_a_sentence_that_says_more_stays_text(text: str) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Add)
    assert act.line.text == text


def test_what_is_read_is_shown_with_both_times() -> None:
    act = read("Bo stepped out 7.35, back 7.50", scene()).act
    assert isinstance(act, Attend)
    assert act.hours == "19:35–19:50"


def test_times_are_those_of_the_planned_day_when_minutes_are_typed_in_the_evening() -> None:
    before = scene("22:30:44")
    held = before.meeting.with_(starts=at("10:00"), date=DAY)
    typed = Scene(held, Names(held), DAY, ITEM)
    out = person("刘洋", after("刘洋中途掉线，10:25-10:40", typed)).absences
    assert [(one.left, one.back) for one in out] == [(at("10:25"), at("10:40"))]
    assert person("刘洋", after("刘洋10:05到", typed)).arrived == at("10:05")
