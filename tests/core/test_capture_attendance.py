"""Attendance and facts of the meeting in one line, in both languages; what can be no name stays a label."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers_capture import TODAY, scene, under_issue
from minutetui.core.capture import read, typed
from minutetui.core.capture.edits import edit_of
from minutetui.core.capture.reading import Add, Attend, Habits, Scene
from minutetui.core.capture.signs import ATTENDANCE_WORDS
from minutetui.core.capture.stated import typed_fact
from minutetui.core.capture.typed import says
from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.core.people.attendance import AttendanceWay, Office
from minutetui.core.people.names import Names
from minutetui.core.text.clocktime import read_time, time_at_end
from minutetui.store.libraries import pinyin
from minutetui.words import Language

NOW = dt.datetime(2026, 11, 23, 14, 20, tzinfo=dt.timezone(dt.timedelta(hours=8)))

READ: list[tuple[str, AttendanceWay | Office, tuple[str, ...], dt.time | None]] = [
    ("Arrived: Ann, Bo 14:20", "arrived", ("Ann Lee", "Bo Chen"), dt.time(14, 20)),
    ("arrived: Ann Lee and Bo Chen at 2.20 pm", "arrived", ("Ann Lee", "Bo Chen"), dt.time(14, 20)),
    ("Left: AL", "left", ("Ann Lee",), None),
    ("Left: @2 15:10", "left", ("Bo Chen",), dt.time(15, 10)),
    ("Apologies: Sam Hill", "apologies", ("Sam Hill",), None),
    ("In attendance: Ann; Sam Hill", "in-attendance", ("Ann Lee", "Sam Hill"), None),
    ("Interest: Ann", "interest", ("Ann Lee",), None),
    ("到会：李明、王芳", "present", ("李明", "王芳"), None),
    ("到会：李明", "arrived", ("李明",), None),
    ("到会：李明、王芳 14:30", "arrived", ("李明", "王芳"), dt.time(14, 30)),
    ("李明、王芳到会", "present", ("李明", "王芳"), None),
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
    # Any word of attendance
    ("Regrets: Kim", "apologies", ("Kim",), None),
    ("Excused: ann", "apologies", ("Ann Lee",), None),
    ("Guests: Dr. Patel, Maria de Souza", "in-attendance", ("Dr. Patel", "Maria de Souza"), None),
    ("Attendees: ann, sam", "present", ("Ann Lee", "sam"), None),
    ("Members present: Cllr Jones, J. O'Hara", "present", ("Cllr Jones", "J. O'Hara"), None),
    ("Late: Ann 14:30", "arrived", ("Ann Lee",), dt.time(14, 30)),
    ("Left early: AL", "left", ("Ann Lee",), None),
    ("Left: Sam Hill", "left", ("Sam Hill",), None),
    ("Scribe: Jo", "recorder", ("Jo",), None),
    ("Secretary: Jo Field", "recorder", ("Jo Field",), None),
    ("Clerk: Bo", "recorder", ("Bo Chen",), None),
    ("Acting chair: Bo", "chair", ("Bo Chen",), None),
    ("Chair: Ann Lee, Director", "chair", ("Ann Lee",), None),
    ("Present: Lee, Ann; Hill, Sam", "present", ("Ann Lee", "Sam Hill"), None),
    ("Present: all", "present", ("Ann Lee", "Bo Chen", "Zoe O'Hara", "张华", "李明", "王芳"), None),
    ("Absent: none", "absent", (), None),
    ("Apologies: None.", "apologies", (), None),
    ("出席：傅强、常伟、萧红、闻一、狄仁", "present", ("傅强", "常伟", "萧红", "闻一", "狄仁"), None),
    ("出席人员：阿依古丽、巴特尔", "present", ("阿依古丽", "巴特尔"), None),
    ("参会：迪丽热巴·买买提、李明", "present", ("迪丽热巴·买买提", "李明"), None),
    ("参会人员：总经理王建国、副总经理李明", "present", ("王建国", "李明"), None),
    ("参会人员：党委书记、董事长张三，总经理李四", "present", ("张三", "李四"), None),
    ("出席：王建国总经理、李娜女士、傅强同志", "present", ("王建国", "李娜", "傅强"), None),
    ("出席：质量部（三人）、各车间主任", "present", ("质量部（三人）", "各车间主任"), None),
    ("出席：张三、李四等6人", "present", ("张三", "李四"), None),
    ("列席人员：生产部部长赵强、安全部 钱进", "in-attendance", ("赵强", "钱进"), None),
    ("请假人员：李明、王芳", "apologies", ("李明", "王芳"), None),
    ("缺席：无", "absent", (), None),
    ("迟到：李明 9点20分", "arrived", ("李明",), dt.time(9, 20)),
    ("早退：王芳 15：30", "left", ("王芳",), dt.time(15, 30)),
    ("代主持：王芳", "chair", ("王芳",), None),
    ("记录：傅强", "recorder", ("傅强",), None),
]


@pytest.mark.parametrize(("text", "way", "people", "time"), READ, ids=[row[0] for row in READ])
def test_attendance_is_read(
    text: str, way: AttendanceWay | Office, people: tuple[str, ...], time: dt.time | None
) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Attend)
    assert (act.way, act.people, act.time) == (way, people, time)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Interest: Ann", "Progress"),
        ("Interest: Ann (progress)", "Progress"),
        ("Interest: Ann (the lease of the depot)", "the lease of the depot"),
        ("回避：李明（食堂承包合同）", "食堂承包合同"),
    ],
)
def test_an_interest_is_in_what_its_bracket_says_else_in_the_item(text: str, about: str) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Attend)
    assert (act.about, act.unread) == (about, ())


def test_two_details_are_a_role_and_a_unit() -> None:
    act = read("出席：陆文昭（总经理，公司领导）、贺敏（律师，正衡律师事务所）、赵强（部长，三号窗口）", scene()).act
    assert isinstance(act, Attend)
    assert [(one.role, one.unit) for one in act.details] == [
        ("总经理", "公司领导"),
        ("律师", "正衡律师事务所"),
        ("部长", "三号窗口"),
    ]


@pytest.mark.parametrize(
    ("text", "label", "words"),
    [
        ("Arrived: the new stock", "Arrived", "the new stock"),
        ("Arrived: Ann and the stock", "Arrived", "Ann and the stock"),
        ("Left: Purchasing", "Left", "Purchasing"),
        ("Absent: 3", "Absent", "3"),
        ("Apologies: Ann 14:20", "Apologies", "Ann 14:20"),
        ("请假：病假两天", "请假", "病假两天"),
        ("Chair: Ann, Bo", "Chair", "Ann, Bo"),
        ("主持：做好接待", "主持", "做好接待"),
        ("Present: the new budget", "Present", "the new budget"),
        ("Minutes: approved as read", "Minutes", "approved as read"),
        ("Late: invoices from May", "Late", "invoices from May"),
        ("Staff: three leave in June", "Staff", "three leave in June"),
        ("记录：设备已检修", "记录", "设备已检修"),
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


BRACKETS: list[tuple[str, str, dict[str, object]]] = [
    # A reason is no office, and a known role stays
    ("Apologies: Ann (ill)", "Ann Lee", {"role": "Director", "remark": "ill", "attendance": "apologies"}),
    ("Apologies: Sam Hill (on leave)", "Sam Hill", {"role": "", "remark": "on leave"}),
    ("Apologies: Sam Hill (car broke down)", "Sam Hill", {"role": "", "remark": "car broke down"}),
    ("Apologies: Sam Hill (Planner)", "Sam Hill", {"role": "Planner", "remark": ""}),
    ("Present: Bo (online)", "Bo Chen", {"role": "", "remark": "online"}),
    ("Present: Ann (Treasurer)", "Ann Lee", {"role": "Director", "remark": ""}),
    ("请假：李明（出差）", "李明", {"role": "", "remark": "出差", "attendance": "apologies"}),
    ("请假：张华（病假）", "张华", {"role": "技术经理", "remark": "病假"}),
    ("请假：李明 病假", "李明", {"remark": "病假"}),
    ("出席：赵强（生产部，部长）", "赵强", {"unit": "生产部", "role": "部长"}),
    ("参会人员：党委书记、董事长张三，总经理李四", "张三", {"role": "党委书记、董事长"}),
    ("列席：生产部部长赵强", "赵强", {"unit": "生产部", "role": "部长", "attendance": "in-attendance"}),
    # A time is when somebody came or went
    ("Left: Bo (15:30)", "Bo Chen", {"left": (15, 30), "role": ""}),
    ("Left: Ann 15:10, Bo 15:30", "Bo Chen", {"left": (15, 30)}),
    ("Left: Ann (15.10), Bo (at 4)", "Bo Chen", {"left": (16, 0), "remark": ""}),
    ("Left: Bo (dentist, 4ish)", "Bo Chen", {"left": (16, 0), "remark": "dentist"}),
    ("Left: Bo (from ~4)", "Bo Chen", {"left": (16, 0)}),
    ("Arrived: Bo (around 3)", "Bo Chen", {"arrived": (15, 0), "remark": ""}),
    ("Left: Bo (about 3 boxes)", "Bo Chen", {"remark": "about 3 boxes"}),
    ("离会：李明（15点左右）", "李明", {"left": (15, 0), "remark": ""}),
    ("Present: Bo (until 15:30)", "Bo Chen", {"left": (15, 30)}),
    ("Present: Bo (arrived 14:40)", "Bo Chen", {"arrived": (14, 40)}),
    ("出席：李明（15：30离会）", "李明", {"left": (15, 30)}),
    ("迟到：李明（9:20）", "李明", {"arrived": (9, 20), "attendance": "present"}),
    ("早退：王芳（15：30）", "王芳", {"left": (15, 30)}),
]
"""What is said of a person, whose it is, and what becomes of it."""


@pytest.mark.parametrize(("text", "name", "fields"), BRACKETS, ids=[row[0] for row in BRACKETS])
def test_a_bracket_is_a_role_a_reason_or_a_time(text: str, name: str, fields: dict[str, object]) -> None:
    here = scene(meeting=scene().meeting.with_(status="live"))
    one = next(one for one in _after(text, here).attendees if one.name == name)
    for field, value in fields.items():
        found = getattr(one, field)
        assert ((found.hour, found.minute) if isinstance(found, dt.datetime) else found) == value, field


def test_a_role_that_is_not_stored_is_said() -> None:
    assert read("Present: Ann (Treasurer)", scene()).unread == ("Treasurer",)
    assert read("Present: Ann (Director), Bo (Treasurer)", scene()).unread == ()


FACTS: list[tuple[str, dict[str, object]]] = [
    ("Chair: Ann (acting)", {"chair": "Ann Lee", "acting": True}),
    ("Present: Ann (chair), Bo (minutes)", {"chair": "Ann Lee", "recorder": "Bo Chen"}),
    ("主持：李明（代）", {"chair": "李明", "acting": True}),
    ("Absent: none", {"nobody": ("absent",)}),
    ("缺席：无", {"nobody": ("absent",)}),
    ("Present: Ann, Bo and 4 others", {"headcount": 6}),
    ("出席：张三、李四等6人", {"headcount": 6}),
    ("Present: 12 members", {"headcount": 12}),
    ("Present: 6 of 8", {"headcount": 6, "expected": 8}),
    ("8 due, 6 present", {"headcount": 6, "expected": 8}),
    ("应到8人实到6人", {"headcount": 6, "expected": 8}),
    ("应到8人，实到6人。", {"headcount": 6, "expected": 8}),
    ("参会人员：应到会8人、实到会6人", {"headcount": 6, "expected": 8}),
    ("Quorum: 5", {"quorum": 5}),
    ("Quorum: 5 of 8", {"quorum": 5, "expected": 8}),
    ("法定人数：5人", {"quorum": 5}),
    ("Venue: Town hall, room 2", {"place": "Town hall, room 2"}),
    ("Place: Depot", {"place": "Depot"}),
    ("Where: room 2.14", {"place": "room 2.14"}),
    ("Where: nobody knows", {"place": ""}),
    ("地点：三楼会议室", {"place": "三楼会议室"}),
    ("Called to order at 7:02 pm", {"started": (19, 2)}),
    ("Called to order: 7.02 pm", {"started": (19, 2)}),
    ("Started: 14:05", {"started": (14, 5)}),
    ("会议于9点开始", {"started": (9, 0)}),
    ("The meeting was adjourned at 9:15 pm.", {"ended": (21, 15)}),
    ("Adjourned: 21:15", {"ended": (21, 15)}),
    ("16:30散会", {"ended": (16, 30)}),
    ("散会：16：30", {"ended": (16, 30)}),
    ("会议于16点半结束。", {"ended": (16, 30)}),
    ("Time: 2 pm - 4 pm", {"started": (14, 0), "ended": (16, 0)}),
    ("时间：14:00—16:30", {"started": (14, 0), "ended": (16, 30)}),
    ("时间：2026年11月23日（星期一）14:00-16:30", {"date": TODAY, "started": (14, 0), "ended": (16, 30)}),
]
"""Facts of the meeting typed in a line."""


def test_where_is_the_venue_only_before_the_first_line() -> None:
    here = scene()
    item = AgendaItem(id="a1", title="Gate", lines=(Line(id="k1", text="It is shut"),))
    begun = replace(here, meeting=here.meeting.with_(agenda=(item,)))
    assert isinstance(read("Where: room 2.14", begun).act, Add)


@pytest.mark.parametrize(("text", "fields"), FACTS, ids=[row[0] for row in FACTS])
def test_facts_of_the_meeting(text: str, fields: dict[str, object]) -> None:
    after = _after(text, scene(meeting=scene().meeting.with_(status="live")))
    for field, value in fields.items():
        found = getattr(after, field)
        assert ((found.hour, found.minute) if isinstance(found, dt.datetime) else found) == value, field


@pytest.mark.parametrize(
    "text",
    [
        "Place: where is it?",
        "Time: 30 minutes",
        "Quorum: present",
        "时间：下周五下午3点",
        "Adjourned for lunch",
        "Started with the budget",
        "地点：改到三楼？请确认",
        "!Venue: Town hall",
        "Venue:: Town hall",
    ],
)
def test_what_is_no_fact_stays_a_line(text: str) -> None:
    assert isinstance(read(text, scene(meeting=scene().meeting.with_(status="live"))).act, Add)


def test_somebody_who_is_absent_after_all_ends_nobody() -> None:
    here = scene(meeting=scene().meeting.with_(nobody=("absent", "apologies")))
    assert _after("Absent: Ann", here).nobody == ("apologies",)


def _after(text: str, here: Scene) -> Meeting:
    edit = edit_of(read(text, here), here, "k5", NOW)
    assert edit is not None
    return apply(here.meeting, edit)[0]


@pytest.mark.parametrize(
    ("came", "text"),
    [
        ("Arrived: Bo 14:25", "Ann chaired, Bo took the minutes"),
        ("Arrived: Bo 14:25", "Recorder: Bo"),
        ("王芳到了 14:35", "王芳记录"),
        ("离会：张华 15:00", "实到5人，张华主持"),
    ],
)
def test_who_holds_an_office_keeps_the_times_that_were_said(came: str, text: str) -> None:
    here = scene(meeting=scene().meeting.with_(status="live"))
    before = _after(came, here)
    after = _after(text, scene(meeting=before, names=Names(before)))
    assert [(one.arrived, one.left) for one in after.attendees] == [(one.arrived, one.left) for one in before.attendees]
    assert any(one.arrived or one.left for one in after.attendees)


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
        ("half past nine", dt.time(9, 30)),
        ("half nine", dt.time(9, 30)),
        ("a quarter to 10", dt.time(9, 45)),
        ("at quarter past seven pm", dt.time(19, 15)),
        ("quarter to one", dt.time(12, 45)),
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


def test_a_homophone_of_one_attendee_is_that_attendee_and_it_is_said() -> None:
    held = scene().meeting
    here = scene(names=Names(held, pinyin))
    reading = read("请假：黎明", here)
    assert isinstance(reading.act, Attend)
    assert reading.act.people == ("李明",)
    assert [str(remark) for remark in reading.remarks] == ["“黎明” is taken for 李明"]
    both = read("请假：李明、黎明", here).act
    assert isinstance(both, Attend)
    assert both.people == ("李明", "黎明")


HEAD_AND_FOOT = {
    "number": "〔2026〕9号",
    "issued_by": "Office, south wing",
    "secrecy": "内部",
    "attachments": ("运行图", "《办法》"),
    "send_to": ("集团领导",),
    "copy_to": ("集团工会", "A and B Limited"),
    "circulate": ("各部门", "四家公司"),
    "printed_by": "集团办公室",
    "printed_on": dt.date(2026, 12, 1),
}


@pytest.mark.parametrize("fact", ["place", "started", "ended", "quorum", "numbers", *HEAD_AND_FOOT])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_fact_is_typed_so_that_it_is_read_again(fact: str, language: Language) -> None:
    facts = {"place": "Room 2", "started": NOW, "ended": NOW, "quorum": 5, "expected": 8, "headcount": 6}
    here = scene(language, meeting=scene(language).meeting.with_(**facts, **HEAD_AND_FOOT))
    after = _after(typed_fact(fact, here.meeting), here)
    assert after == here.meeting


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("编发单位：集团办公室", "issued_by", "集团办公室"),
        ("期号：第7期", "number", "第7期"),
        ("抄送：集团工会、董事会办公室。", "copy_to", ("集团工会", "董事会办公室")),
        ("附件：1. 运行图；2. 预算表", "attachments", ("运行图", "预算表")),
        ("附件：无", "attachments", ()),
        ("印发日期：12月1日", "printed_on", dt.date(2026, 12, 1)),
        (
            "Copies to: all councillors, the county councillor",
            "circulate",
            ("all councillors", "the county councillor"),
        ),
        ("Classification: internal", "secrecy", "internal"),
    ],
)
def test_head_and_foot_are_typed_in_a_line(text: str, field: str, value: object) -> None:
    assert getattr(_after(text, scene("zh")), field) == value


@pytest.mark.parametrize(
    "text",
    [
        "附件：见邮件",
        "附件：已发各部门。请核对",
        "Attachments: must be sent by Friday",
        "抄送：",
        "印发日期：另定",
        "附件：：运行图",
    ],
)
def test_what_says_more_than_names_is_a_line(text: str) -> None:
    assert isinstance(read(text, scene()).act, Add)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("主持：李明总经理", {"李明": "总经理"}),
        ("主持：总经理李明", {"李明": "总经理"}),
        ("主持人：李明，总经理", {"李明": "总经理"}),
        ("记录：王芳 秘书", {"王芳": "秘书"}),
        ("出席：李明副书记、王芳主任、张华经理", {"李明": "副书记", "王芳": "主任"}),
        ("请假：李明书记（出差）", {"李明": "书记"}),
        ("主持：张华总经理", {}),
        ("主持：李明", {}),
        ("主持：李明先生", {}),
        ("出席：王芳女士、李明同志", {}),
        ("Chair: Bo Chen (Treasurer)", {"Bo Chen": "Treasurer"}),
        ("Chair: Bo Chen, Treasurer", {"Bo Chen": "Treasurer"}),
        ("Recorder: Zoe, Secretary", {"Zoe O'Hara": "Secretary"}),
    ],
)
def test_an_attendee_without_a_role_gets_the_title_that_is_said_with_the_name(text: str, roles: dict[str, str]) -> None:
    here = scene()
    told = {one.name: one.role for one in here.meeting.attendees}
    after = _after(text, here)
    assert {one.name: one.role for one in after.attendees} == told | roles
