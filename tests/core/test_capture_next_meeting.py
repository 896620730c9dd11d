"""The next meeting in one line: read only if everything after the colon is a date, a time and a venue."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers_capture import TODAY, meeting, scene, under_issue
from minutetui.core.capture import read, typed
from minutetui.core.capture.edits import edit_of
from minutetui.core.capture.next_meeting import typed_next_meeting
from minutetui.core.capture.reading import Add, Habits, Meet, Scene
from minutetui.core.capture.signs import NEXT_MEETING_WORDS
from minutetui.core.capture.typed import says
from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import Line
from minutetui.core.series.next_meeting import NextMeeting, next_meeting_of

NOW = dt.datetime(2026, 11, 23, 14, 20, tzinfo=dt.timezone(dt.timedelta(hours=8)))
SECOND = dt.date(2027, 4, 2)
FRIDAY = dt.date(2026, 12, 4)
TWO, HALF_PAST = dt.time(14), dt.time(14, 30)

READ: list[tuple[str, dt.date, dt.time | None, str]] = [
    ("Next meeting: 2 April 14:00, room 1", SECOND, TWO, "room 1"),
    ("next meeting: 2 April 2027 at 2 pm in Room 1", SECOND, TWO, "Room 1"),
    ("Next meeting: 2 April, 2:30pm, the small hall", SECOND, HALF_PAST, "the small hall"),
    ("Next meeting: 2 April, 2:30pm, Guildhall", SECOND, HALF_PAST, "Guildhall"),
    ("Next meeting: 2 April, 2 pm GMT", SECOND, TWO, ""),
    ("Next meeting: 2.30 p.m. on 2 April in the Board Room", SECOND, HALF_PAST, "the Board Room"),
    ("Next meeting: Room 4, 2 April, 14.00", SECOND, TWO, "Room 4"),
    ("Next meeting: next Friday", FRIDAY, None, ""),
    ("Next meeting: next Friday at noon", FRIDAY, dt.time(12), ""),
    ("Next meeting: next Friday 9:30 online", FRIDAY, dt.time(9, 30), "online"),
    ("Next meeting: Friday 4 December at 2 o'clock on Zoom", FRIDAY, TWO, "Zoom"),
    ("next CAB Fri 2 April @ 14:00", SECOND, TWO, ""),
    ("Next trustees' meeting: 2 April", SECOND, None, ""),
    ("Date of next meeting: 2 Apr 14:00 Depot 7", SECOND, TWO, ""),
    ("下次会议：4月2日下午2点 一号会议室", SECOND, TWO, "一号会议室"),
    ("下次会议：4月2日下午2点在一号会议室", SECOND, TWO, "一号会议室"),
    ("下次会议：4月2日14点，一号会议室", SECOND, TWO, "一号会议室"),
    ("下次会议:4月2日14：00", SECOND, TWO, ""),
    ("下次会议：四月二日两点半，二楼小会议室", SECOND, HALF_PAST, "二楼小会议室"),
    ("下次会议：一号会议室，4月2日下午两点半", SECOND, HALF_PAST, "一号会议室"),
    ("下次会议：4月2日两点半", SECOND, HALF_PAST, ""),
    ("下次会议：下周五上午九点 腾讯会议", FRIDAY, dt.time(9), "腾讯会议"),
    ("下次会议时间：2027-04-02 14:00", SECOND, TWO, ""),
    ("下次会议：下周五", FRIDAY, None, ""),
    ("下次会议：12月4日（周五）下午2点，学院301", FRIDAY, TWO, "学院301"),
    ("下次会议：12月4日下午2点 行政楼1203", FRIDAY, TWO, "行政楼1203"),
    ("The next meeting will be held on 2 April 2027.", SECOND, None, ""),
    # A weekday of the week that is said before it, and not the nearest one
    ("下周例会改到周五下午2点", FRIDAY, TWO, ""),
    ("下周例会周五下午2点，三楼会议室", FRIDAY, TWO, "三楼会议室"),
    ("下周例会改到下周五下午2点", FRIDAY, TWO, ""),
    ("Next week's meeting moved to Friday 2pm", FRIDAY, TWO, ""),
    ("下次会议：12月4日（周五）下午2点，三楼会议室", FRIDAY, TWO, "三楼会议室"),
]


@pytest.mark.parametrize(("text", "day", "time", "place"), READ, ids=[row[0] for row in READ])
def test_it_is_read(text: str, day: dt.date, time: dt.time | None, place: str) -> None:
    act = read(text, scene(meeting=meeting().with_(place="Depot 7"))).act
    assert isinstance(act, Meet)
    assert (act.next.day, act.next.time) == (day, time)
    assert act.next.place == (place or ("Depot 7" if "Depot 7" in text else ""))


def test_the_first_words_of_the_usual_venue_are_enough() -> None:
    act = read(
        "Next meeting 2 April 2027, 2pm, Capel Hen", scene(meeting=meeting().with_(place="Capel Hen, Dolwen"))
    ).act
    assert isinstance(act, Meet)
    assert act.next.place == "Capel Hen"


@pytest.mark.parametrize(
    "text",
    [
        "Next meeting: to be confirmed",
        "Next meeting: next week, room 1",
        "Next meeting: room 1 at 2 pm",
        "Next meeting: 2 April, bring the figures",
        "Next meeting: prepare the hall by Friday",
        "Next meeting: by Friday",
        "Next board report 2 April",
        "Next MOT 2 April",
        "Next meeting: 30 February 14:00",
        "Next meeting: yesterday",
        "Next meeting: Friday at 25:00",
        "Next meeting: Friday at 2 in room 1 and Monday at 3 in room 2",
        "下次会议：另行通知",
        "下次会议：4月2日下午2点讨论预算",
        "下次会议：周五前提交材料",
        "下次会议：汇报整改情况，一号会议室",
        "下次会议：4月2日或4月3日下午2点",
        "Next meeting:: 2 April 14:00",
        "\\Next meeting: 2 April 14:00",
        "\\下次会议：4月2日",
        "! Next meeting: 2 April 14:00",
    ],
)
def test_else_it_is_a_line(text: str) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Add)
    assert "April" not in text or "April" in act.line.text
    assert act.line.due == ""


def test_the_setting_makes_it_a_line_and_an_issue_does_not() -> None:
    text = READ[0][0]
    assert isinstance(read(text, scene(habits=Habits(next_meeting=False))).act, Add)
    assert isinstance(read(text, under_issue()).act, Meet)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("Next meeting: next Friday", FRIDAY),
        ("Next meeting: next Friday 14:00", dt.datetime(2026, 12, 4, 14)),
        ("Next meeting: next Friday 14:00, room 1", "2026-12-04 14:00, room 1"),
        ("Next meeting: next Friday, room 1", "2026-12-04, room 1"),
    ],
)
def test_it_is_one_edit_that_can_be_taken_back(text: str, stored: object) -> None:
    here = scene()
    edit = edit_of(read(text, here), here, "k5", NOW)
    assert edit is not None
    after, inverse = apply(here.meeting, edit)
    assert after.next_meeting == stored
    assert apply(after, inverse)[0] == here.meeting


def test_a_day_can_come_first_in_figures() -> None:
    text = "Next meeting: 4/12 14:00"
    days = [read(text, scene(habits=Habits(day_first=first))).act for first in (True, False)]
    assert [act.next.day for act in days if isinstance(act, Meet)] == [FRIDAY, dt.date(2027, 4, 12)]


@given(
    st.dates(TODAY, dt.date(2090, 1, 1)),
    st.times().map(lambda time: time.replace(second=0, microsecond=0)) | st.none(),
    st.sampled_from(["", "room 1", "一号会议室", "Depot 7", "Zoom", "the hall, 2nd floor"]),
    st.booleans(),
)
def test_it_is_typed_and_stored_and_read_back(day: dt.date, time: dt.time | None, place: str, chinese: bool) -> None:
    following = NextMeeting(day, time, place)
    assert next_meeting_of(following.stored) == following
    act = read(typed_next_meeting(following, "zh" if chinese else "en"), scene()).act
    assert isinstance(act, Meet)
    assert act.next == following


@pytest.mark.parametrize("stored", [None, "", "in spring", "2026-13-01", "2026-04-02x"])
def test_what_begins_with_no_date_is_not_read_from_the_file(stored: str | None) -> None:
    assert next_meeting_of(stored) is None


PIECES = ["2 April", "4月2日", "14:00", "两点半", ",", " ", "room 1", "会议室", "budget"]


@given(
    label=st.sampled_from([*NEXT_MEETING_WORDS, "Next meeting"]),
    text=st.lists(
        st.sampled_from(["2 April", "4月2日", "14:00", "两点半", ",", " ", "room 1", "会议室", "budget"]), min_size=1
    )
    .map("".join)
    .map(str.strip)
    .filter(bool),
    labelled=st.booleans(),
)
def test_a_line_that_looks_like_it_can_be_typed(label: str, text: str, labelled: bool) -> None:
    here: Scene = scene(last=None)
    line = Line(label=label, text=text) if labelled else Line(text=f"{label}: {text}")
    written = typed(line, here)
    act = read(written, here).act
    assert isinstance(act, Add), written
    assert says(written, line, here), written
