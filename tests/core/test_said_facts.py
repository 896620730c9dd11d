"""Facts of the meeting as people write them, and the half of the day that a time without am or pm means."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Scene, SetFacts, Several
from minutetui.core.findings import findings
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Vote
from minutetui.core.people.names import Names

DAY = dt.date(2026, 11, 27)


def at(text: str) -> dt.datetime:
    return dt.datetime.combine(DAY, dt.time.fromisoformat(text), dt.UTC)


def scene(began: str = "19:02", starts: str = "", arrived: str = "") -> Scene:
    """Give a scene in a meeting that began, was planned for and was joined at these times."""
    people = (Attendee(name="Ann Lee"), Attendee(name="Bo Chen", arrived=at(arrived) if arrived else None))
    held = Meeting(
        title="M",
        status="live",
        date=DAY,
        starts=at(starts) if starts else None,
        started=at(began),
        attendees=people,
        agenda=(AgendaItem(id="a1", title="Finance"),),
    )
    return Scene(held, Names(held), DAY, held.agenda[0])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Meeting opened 7.02pm, Town hall", {"started": "19:02", "place": "Town hall"}),
        ("Started 7.02 pm in the Town hall", {"started": "19:02", "place": "Town hall"}),
        ("Opened at 10.05 in room 2", {"started": "10:05", "place": "room 2"}),
        ("Chair opened the meeting at 7 pm", {"started": "19:00"}),
        ("Venue: Church room, started 7.02 pm", {"place": "Church room", "started": "19:02"}),
        ("Venue Scout Hut, start 7pm", {"place": "Scout Hut", "started": "19:00"}),
        ("Venue: Scout Hut. Start 7pm", {"place": "Scout Hut", "started": "19:00"}),
        ("Venue: Scout Hut, 7pm", {"place": "Scout Hut", "started": "19:00"}),
        ("Venue: Scout Hut 7pm", {"place": "Scout Hut", "started": "19:00"}),
        ("Venue: Scout Hut, 7pm to 9pm", {"place": "Scout Hut", "started": "19:00", "ended": "21:00"}),
        ("Venue: Room 2.10, 7pm", {"place": "Room 2.10", "started": "19:00"}),
        ("Start 7.05, boathouse upstairs", {"started": "19:05", "place": "boathouse upstairs"}),
        ("Started: 7.05, boathouse upstairs", {"started": "19:05", "place": "boathouse upstairs"}),
        ("地点：行政楼小会议室 主持：王芳", {"place": "行政楼小会议室"}),
        ("时间：19:02 地点：行政楼小会议室", {"started": "19:02"}),
        ("Room: 2.14", {"place": "Room 2.14"}),
        ("Room: Dyer Building 2.14", {"place": "Dyer Building 2.14"}),
        ("Room: Main Hall", {"place": "Main Hall"}),
        ("在小区活动室开的", {"place": "小区活动室"}),
        ("会议在物业二楼活动室召开", {"place": "物业二楼活动室"}),
        ("A quorum was established with 5 of 6 directors present", {"headcount": "5", "expected": "6"}),
        ("Quorum met: 5 of 6", {"headcount": "5", "expected": "6"}),
        ("Quorum: confirmed - 5 of 6 members", {"headcount": "5", "expected": "6"}),
        ("Called to order by President Jensen at 7:04 p.m.", {"started": "19:04"}),
        ("Call to order by the Chair, 7:04 pm", {"started": "19:04"}),
        ("Chair thanked Mr Rowe and the meeting closed at 8.31pm", {"ended": "20:31"}),
        ("Present: 34 members as per signing-in sheet", {"headcount": "34"}),
        ("应到86户，实到61户（其中委托7户）", {"expected": "86", "headcount": "61"}),
        ("应到12人（含列席2人），实到10人", {"expected": "12", "headcount": "10"}),
        ("7 of 9 councillors present (2 by Zoom)", {"headcount": "7", "expected": "9"}),
        (
            "Held in the Village Hall committee room, the main hall being booked",
            {"place": "Village Hall committee room"},
        ),
        ("The meeting was held on Teams because of snow", {"place": "Teams"}),
        ("Venue: Room 2.10", {"place": "Room 2.10"}),
        ("地点：三楼会议室，开始14:00", {"place": "三楼会议室", "started": "14:00"}),
        ("地点：三楼会议室，14:00", {"place": "三楼会议室", "started": "14:00"}),
        ("Meeting wrapped up 8.55pm", {"ended": "20:55"}),
        ("时间：19:02－20:30", {"started": "19:02", "ended": "20:30"}),
        ("Quorum: 4 trustees, met", {"quorum": "4"}),
        ("14 plot holders present", {"headcount": "14"}),
        ("会议19:02开始，地点三楼会议室", {"started": "19:02", "place": "三楼会议室"}),
        ("6 out of 7 councillors present", {"headcount": "6", "expected": "7"}),
        ("Start 10.05", {"started": "10:05"}),
        ("会议10:05在三楼会议室开始", {"started": "10:05", "place": "三楼会议室"}),
        ("10:05开会，三楼会议室", {"started": "10:05", "place": "三楼会议室"}),
        ("时间 14:00", {"started": "14:00"}),
        ("地点 三楼会议室", {"place": "三楼会议室"}),
        ("地点三楼会议室", {"place": "三楼会议室"}),
        ("Venue - Town hall", {"place": "Town hall"}),
        ("Meeting closed by the chair at 8.40", {"ended": "20:40"}),
        ("We finished at 8.40", {"ended": "20:40"}),
        ("End 8.52", {"ended": "20:52"}),
        *(("8点52散会", {"ended": "20:52"}), ("20:52结束", {"ended": "20:52"})),
        ("应到8人实到6人", {"expected": "8", "headcount": "6"}),
        ("8人应到，6人实到", {"expected": "8", "headcount": "6"}),
        *(("应到七人，实到六人", {"expected": "7", "headcount": "6"}), ("出席：六人", {"headcount": "6"})),
        *(
            ("6名委员到了5名", {"expected": "6", "headcount": "5"}),
            ("7位委员来了5位", {"expected": "7", "headcount": "5"}),
        ),
        *(
            ("七点零五分开会", {"started": "19:05"}),
            ("7点35开始 居委会二楼", {"started": "19:35", "place": "居委会二楼"}),
        ),
    ],
)
def test_a_fact_is_stored(text: str, wanted: dict[str, str]) -> None:
    act = read(text, scene()).act
    act = act.acts[0] if isinstance(act, Several) else act
    assert isinstance(act, SetFacts)
    assert {name: f"{value:%H:%M}" if isinstance(value, dt.time) else str(value) for name, value in act.facts} == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Started late",
        "Opened the window at 10.20",
        "Opened by the mayor at 10.30",
        "Chair thanked the band and the fete closed at 4",
        "Venue is flexible this year",
        "地点 还没定",
        "会议室在三楼",
        "Start 10 new trials",
        *(
            "Room: too cold",
            "Room: Ann to book",
            "Room 2.14 needs paint",
            "Fete held in the Village Hall",
            "No sign of rust",
        ),
        *("建议在三楼会议室开会", "年会在酒店宴会厅举行", "下次12月18号交材料"),
        "Closed 8.52, all welcome",
    ],
)
def test_a_sentence_that_says_more_stays_text(text: str) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Add)
    assert act.line.text == text.removeprefix("Room: ")


@pytest.mark.parametrize(
    ("text", "began", "starts", "arrived", "wanted"),
    [
        ("Started 7.02", "15:43", "", "", "19:02"),
        ("Started 7.02", "15:43", "", "19:20", "19:02"),
        ("Started 7.02", "19:05", "19:00", "", "19:02"),
        ("Started 8.30", "09:00", "08:30", "", "08:30"),
        ("Started 8.30", "15:43", "", "08:40", "08:30"),
        ("Started 7.02 am", "15:43", "", "", "07:02"),
        ("Started 07:02", "15:43", "", "", "07:02"),
        ("Started 9.05", "15:43", "", "", "09:05"),
    ],
)
def test_the_half_of_the_day_of_the_beginning(text: str, began: str, starts: str, arrived: str, wanted: str) -> None:
    act = read(text, scene(began, starts, arrived)).act
    assert isinstance(act, SetFacts)
    assert act.facts == (("started", dt.time.fromisoformat(wanted)),)


@pytest.mark.parametrize(
    ("text", "known", "wanted"),
    [
        ("Closed 8.52", {"arrived": "19:40"}, {"ended": "20:52"}),
        ("Closed 8.52", {"began": "18:30", "arrived": "20:55"}, {"ended": "20:52"}),
        ("Closed 8.52", {"line": "19:05"}, {"ended": "20:52"}),
        ("8点52散会", {"arrived": "19:40"}, {"ended": "20:52"}),
        ("Closed 8.52", {"began": "09:30"}, {"ended": "08:52"}),  # review asks
        ("Closed 11.10", {"began": "10:00", "arrived": "11:30"}, {"ended": "11:10"}),
        ("Closed 8.52 am", {"began": "19:02"}, {"ended": "08:52"}),
        ("Closed 8.52", {}, {"ended": "08:52"}),
        ("Opened 7.02 pm", {"ended": "08:52"}, {"started": "19:02", "ended": "20:52"}),
        ("会议晚上7点开始", {"ended": "08:52"}, {"started": "19:00", "ended": "20:52"}),
        ("Opened 9.30", {"ended": "08:52"}, {"started": "09:30"}),
        ("Time: 7.00 pm - 8.52", {}, {"started": "19:00", "ended": "20:52"}),
        ("Time: 7.00 - 8.52 pm", {}, {"started": "19:00", "ended": "20:52"}),
        ("Time: 7.00 - 8.52", {"arrived": "19:20"}, {"started": "19:00", "ended": "20:52"}),
        ("Time: 9.00 - 11.30", {}, {"started": "09:00", "ended": "11:30"}),
        ("时间：晚上7点-8点52分", {}, {"started": "19:00", "ended": "20:52"}),
        ("时间：14:00—13:30", {}, {"started": "14:00", "ended": "13:30"}),  # review asks
    ],
)
def test_the_half_of_the_day_of_the_end(text: str, known: dict[str, str], wanted: dict[str, str]) -> None:
    moments = {name: at(time) for name, time in known.items()}
    lines = (Line(id="k1", text="x", at=moments.get("line")),)
    held = Meeting(
        title="M",
        status="live",
        date=DAY,
        started=moments.get("began"),
        ended=moments.get("ended"),
        attendees=(Attendee(name="Bo Chen", arrived=moments.get("arrived")),),
        agenda=(AgendaItem(id="a1", title="Finance", lines=lines),),
    )
    act = read(text, Scene(held, Names(held), DAY, held.agenda[0])).act
    assert isinstance(act, SetFacts)
    assert {name: f"{value:%H:%M}" for name, value in act.facts if isinstance(value, dt.time)} == wanted


def voted(*, lines: str, began: str, arrived: str = "", left: str = "") -> list[str]:
    """Give the findings of a vote of three in a meeting of three, with lines and people's times as given."""
    people = [Attendee(name="Ann Lee"), Attendee(name="Bo Chen")]
    people += [Attendee(name="Zed", arrived=at(arrived) if arrived else None, left=at(left) if left else None)]
    line = Line(id="k1", tag="decision", text="No action", at=at(lines), vote=Vote(for_=3, result="carried"))
    item = AgendaItem(id="a1", title="Finance", lines=(line,))
    held = Meeting(title="M", status="live", date=DAY, started=at(began), attendees=tuple(people), agenda=(item,))
    return [one.code for one in findings(held) if one.code == "too-many-votes"]


@pytest.mark.parametrize(
    ("lines", "began", "arrived", "left", "wanted"),
    [
        ("15:45", "15:43", "19:20", "", []),
        ("15:45", "19:02", "", "19:10", []),
        ("22:00", "09:05", "", "10:35", []),
        ("19:30", "19:02", "", "19:20", ["too-many-votes"]),
        ("19:30", "19:02", "19:31", "", ["too-many-votes"]),
    ],
)
def test_people_are_counted_by_the_clock_of_the_lines_only_where_it_is_the_meetings(
    lines: str, began: str, arrived: str, left: str, wanted: list[str]
) -> None:
    assert voted(lines=lines, began=began, arrived=arrived, left=left) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("27 November 2026, 7.30pm, Scout Hut", {"date": "2026-11-27", "started": "19:30", "place": "Scout Hut"}),
        ("2026年11月27日 14:00 线上", {"date": "2026-11-27", "started": "14:00", "place": "线上"}),
        ("11月28日下午2点 去现场", {}),
    ],
)
def test_the_first_line_may_be_the_day_the_time_and_the_venue(text: str, wanted: dict[str, str]) -> None:
    act = read(text, scene()).act
    told = dict(act.facts) if isinstance(act, SetFacts) else {}
    assert {name: f"{one:%H:%M}" if isinstance(one, dt.time) else str(one) for name, one in told.items()} == wanted
    assert isinstance(read(text, replace(scene(), last=Line(text="Said before"))).act, Add)
