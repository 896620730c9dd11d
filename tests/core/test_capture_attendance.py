"""Attendance in one line: read only where everything behind the colon is people; else a label as ever."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers_capture import scene, under_issue
from minutetui.core.capture import Add, Attend, Habits, Scene, read, typed
from minutetui.core.capture.edits import edit_of
from minutetui.core.capture.signs import ATTENDANCE_WORDS
from minutetui.core.capture.typed import says
from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import Attendee, Line, Meeting
from minutetui.core.people.attendance import AttendanceWay, Office
from minutetui.core.text.clocktime import read_time, time_at_end

NOW = dt.datetime(2026, 11, 23, 14, 20, tzinfo=dt.timezone(dt.timedelta(hours=8)))

READ: list[tuple[str, AttendanceWay | Office, tuple[str, ...], dt.time | None]] = [
    ("Arrived: Ann, Bo 14:20", "arrived", ("Ann Lee", "Bo Chen"), dt.time(14, 20)),
    ("arrived: Ann Lee and Bo Chen at 2.20 pm", "arrived", ("Ann Lee", "Bo Chen"), dt.time(14, 20)),
    ("Left: AL", "left", ("Ann Lee",), None),
    ("Left: @2 15:10", "left", ("Bo Chen",), dt.time(15, 10)),
    ("Apologies: Sam Hill", "apologies", ("Sam Hill",), None),
    ("In attendance: Ann; Sam Hill", "in-attendance", ("Ann Lee", "Sam Hill"), None),
    ("Interest: Ann", "interest", ("Ann Lee",), None),
    ("到会：李明、王芳", "arrived", ("李明", "王芳"), None),
    ("离会：王芳 15：10", "left", ("王芳",), dt.time(15, 10)),
    ("离会：王芳下午3点半", "left", ("王芳",), dt.time(15, 30)),
    ("请假：张总和李明", "apologies", ("张华", "李明"), None),
    ("列席：赵强 钱进", "in-attendance", ("赵强", "钱进"), None),
    ("回避：李明", "interest", ("李明",), None),
    ("Present: Ann, Sam Hill (treasurer) and Jo Field", "present", ("Ann Lee", "Sam Hill", "Jo Field"), None),
    ("出席：张华、赵强（生产部，部长）、钱进", "present", ("张华", "赵强", "钱进"), None),
    ("Chair: Ann", "chair", ("Ann Lee",), None),
    ("Minutes by: Sam Hill", "recorder", ("Sam Hill",), None),
    ("主持人：张总", "chair", ("张华",), None),
    ("记录人：赵强（办公室）", "recorder", ("赵强",), None),
]


@pytest.mark.parametrize(("text", "way", "people", "time"), READ, ids=[row[0] for row in READ])
def test_attendance_is_read(
    text: str, way: AttendanceWay | Office, people: tuple[str, ...], time: dt.time | None
) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Attend)
    assert (act.way, act.people, act.time) == (way, people, time)


@pytest.mark.parametrize(
    ("text", "label", "words"),
    [
        ("Arrived: the new stock", "Arrived", "the new stock"),
        ("Arrived: New Stock", "Arrived", "New Stock"),
        ("Arrived: Ann and the stock", "Arrived", "Ann and the stock"),
        ("Left: Sam Hill", "Left", "Sam Hill"),
        ("Left: Purchasing", "Left", "Purchasing"),
        ("Absent: 3", "Absent", "3"),
        ("Apologies: Ann 14:20", "Apologies", "Ann 14:20"),
        ("请假：病假两天", "请假", "病假两天"),
        ("列席：高管", "列席", "高管"),
        ("Present: New Stock", "Present", "New Stock"),
        ("Chair: Ann, Bo", "Chair", "Ann, Bo"),
        ("主持：做好接待", "主持", "做好接待"),
        ("出席：质量部（三人）", "出席", "质量部（三人）"),
        ("\\Left: Ann", "Left", "Ann"),
        ("Left:: Ann", "Left", "Ann"),
    ],
)
def test_else_the_word_is_a_label(text: str, label: str, words: str) -> None:
    act = read(text, scene(meeting=scene().meeting.with_(status="live"))).act
    assert isinstance(act, Add)
    assert (act.line.label, act.line.text) == (label, words)


def test_a_sign_before_it_or_the_setting_makes_it_a_line() -> None:
    assert isinstance(read("!Left: Ann", scene()).act, Add)
    assert isinstance(read("Left: Ann", scene(habits=Habits(attendance=False))).act, Add)
    assert isinstance(read("Left: Ann", under_issue()).act, Attend)


def test_it_is_one_edit_that_can_be_taken_back() -> None:
    here = scene()
    edit = edit_of(read("Apologies: Sam Hill, Ann", here), here, "k5", NOW)
    assert edit is not None
    after, inverse = apply(here.meeting, edit)
    assert after.attendees[0].attendance == "apologies"
    assert after.attendees[-1] == Attendee(name="Sam Hill", attendance="apologies")
    assert apply(after, inverse)[0] == here.meeting


def test_what_stands_in_brackets_is_kept_and_what_one_does_for_the_meeting_too() -> None:
    here = scene()
    after = _after("出席：赵强（生产部，部长）、张华", here)
    assert after.attendees[-1] == Attendee(name="赵强", unit="生产部", role="部长")
    after = _after("主持人：赵强", here)
    assert (after.chair, after.attendees[-1].name) == ("赵强", "赵强")
    assert _after("Recorder: Bo", here).recorder == "Bo Chen"


def test_before_the_meeting_began_a_strange_name_needs_no_second_one_beside_it() -> None:
    draft = scene(meeting=scene().meeting.with_(status="draft"))
    assert isinstance(read("Present: Sam Hill", draft).act, Attend)
    assert isinstance(read("Present: Sam Hill", scene(meeting=draft.meeting.with_(status="live"))).act, Add)


def _after(text: str, here: Scene) -> Meeting:
    edit = edit_of(read(text, here), here, "k5", NOW)
    assert edit is not None
    return apply(here.meeting, edit)[0]


@pytest.mark.parametrize(("typed_time", "hour"), [("", 14), (" 9:05", 9)])
def test_the_time_is_the_clock_s_unless_it_is_said(typed_time: str, hour: int) -> None:
    here = scene(meeting=scene().meeting.with_(status="live"))
    edit = edit_of(read(f"Left: Ann{typed_time}", here), here, "k5", NOW)
    assert edit is not None
    left = apply(here.meeting, edit)[0].attendees[0].left
    assert left is not None
    assert (left.date(), left.hour, left.tzinfo) == (here.today, hour, NOW.tzinfo)


@given(
    label=st.sampled_from([*ATTENDANCE_WORDS, "Left", "Arrived"]),
    text=st.lists(st.sampled_from(["Ann Lee", "李明", "Bo", "赵强", ",", "、", " ", "14:20", "@2", "and"]), min_size=1)
    .map("".join)
    .map(str.strip)
    .filter(bool),
    labelled=st.booleans(),
)
def test_a_line_that_looks_like_attendance_can_be_typed(label: str, text: str, labelled: bool) -> None:
    here = scene(last=None)
    line = Line(label=label, text=text) if labelled else Line(text=f"{label}: {text}")
    written = typed(line, here)
    act = read(written, here).act
    assert isinstance(act, Add), written
    assert says(written, line, here), written


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("14:20", dt.time(14, 20)),
        ("2pm", dt.time(14)),
        ("12.30 am", dt.time(0, 30)),
        ("下午2点20分", dt.time(14, 20)),
        ("15点", dt.time(15)),
        ("9", None),
        ("25:00", None),
        ("14:75", None),
    ],
)
def test_times_of_day(text: str, time: dt.time | None) -> None:
    assert read_time(text) == time


def test_a_time_is_parted_from_what_stands_before_it() -> None:
    assert time_at_end("Ann, 14:20") == ("Ann", dt.time(14, 20))
    assert time_at_end("Room 3") == ("Room 3", None)
