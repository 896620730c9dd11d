"""The next meeting of a series: nothing lost and nothing twice over three meetings."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from helpers_files import mark, read
from minutetui.core.meeting.edits import Insert, apply
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.core.meeting.queries import all_lines, find_line
from minutetui.core.series.carry import marks, next_meeting, next_number, without_dates
from minutetui.core.series.outstanding import outstanding
from minutetui.core.template.model import Template
from minutetui.errors import FileError
from minutetui.store.actions import read_actions
from minutetui.store.meetings import MeetingFile
from minutetui.store.new import follow
from minutetui.store.templates import load_template
from minutetui.summary import render
from minutetui.summary.writers import writer

FIRST = """\
format = 1
title = "2026年3月 仓储例会（第3期）"
kind = "monthly"
language = "zh"
status = "ended"
date = 2026-03-05
number = "第3期"
series = "仓储例会"
place = "二楼会议室"
chair = "张华"
quorum = 2
next_meeting = "2026-04-02 14:00，二楼"

[[attendees]]
name = "张华"
attendance = "apologies"
left = 2026-03-05T15:00:00+08:00
interests = ["采购"]

[[attendees]]
name = "顾问"
attendance = "in-attendance"

[[units]]
name = "采购部"
leads = ["张华"]
due = "三月底"

[[agenda]]
id = "a1"
title = "扫描枪"
led_by = ["张华"]
minutes = 20
intro = "旧的引言"

[[agenda.lines]]
id = "k1"
tag = "issue"
label = "排队"
text = "等待十分钟。"
status = "deferred"

[[agenda.lines.lines]]
id = "k2"
tag = "action"
text = "询价三家"
owners = ["张华"]
due = "两周内"
due_date = 2026-03-19

[[agenda.lines]]
id = "k3"
tag = "action"
text = "已经做完的事"
status = "done"

[[agenda.lines]]
id = "k4"
tag = "decision"
text = "更换电池"
owners = ["采购部"]

[[agenda.lines]]
id = "k5"
tag = "action"
text = "试用样机"
owners = ["张华"]

[[agenda.lines]]
id = "k6"
tag = "issue"
label = "照明"

[[agenda.lines.lines]]
id = "k7"
tag = "decision"
text = "换灯"

[[agenda]]
id = "a2"
title = "排班"
state = "deferred"
intro = "下次再议"
"""


def start(folder: Path) -> Path:
    path = folder / "one.toml"
    path.write_text(FIRST, encoding="utf-8")
    return path


def next_one(path: Path, name: str) -> Path:
    return follow(path, dt.date(2026, 3, 6), path=path.parent / name).path


def stands(path: Path) -> list[tuple[str, str, str]]:
    """What was carried over: its words, its status, and its origin."""
    return [(line.label or line.text, line.status, line.origin) for line, _ in all_lines(read(path)) if line.origin]


def template(meeting: Meeting) -> Template:
    return load_template(meeting.kind, meeting.language).template


def test_a_series_of_three_meetings(tmp_path: Path) -> None:
    one = start(tmp_path)
    two = next_one(one, "two.toml")
    assert stands(two) == [
        ("询价三家", "open", "one.toml#k2"),
        ("更换电池", "open", "one.toml#k4"),
        ("试用样机", "open", "one.toml#k5"),
        ("排队", "open", "one.toml#k1"),
    ]
    earlier = {line.id: line.status for line, _ in all_lines(read(one))}
    assert earlier == {
        "k1": "deferred",
        "k2": "carried",
        "k3": "done",
        "k4": "carried",
        "k5": "carried",
        "k6": "open",
        "k7": "open",
    }
    assert (read(one).next, read(two).previous) == ("two.toml", "one.toml")
    mark(two, k1="carried", k3="dropped", k4="deferred")

    three = next_one(two, "three.toml")
    assert stands(three) == [
        ("询价三家", "open", "two.toml#k1"),
        ("更换电池", "open", "two.toml#k2"),
        ("排队", "open", "two.toml#k4"),
    ]
    mark(three, k1="done", k2="done")
    file = MeetingFile(three)
    decision = read(one).agenda[0].lines[2].with_(id="k99", owners=(), status="open")
    file.save(apply(file.load().meeting, Insert(decision, "k3"))[0])
    four = next_one(three, "four.toml")
    assert stands(four) == []
    assert [item.title for item in read(four).agenda] == ["上次会议待办事项", "排班", "扫描枪"]


def test_who_came_for_somebody_else_or_for_some_items_is_not_expected_again(tmp_path: Path) -> None:
    path = start(tmp_path)
    guests = (("王芳", "代张华"), ("钱进", "第二项议题"), ("Ann Lee", "proxy for Bo"), ("Mia Roe", "online"))
    first = read(path)
    owned = first.agenda[0].lines[0].lines[0].with_(id="k98", owners=("孙宁",))
    added = tuple(Attendee(name=name, remark=remark) for name, remark in (*guests, ("孙宁", "代周敏")))
    item = first.agenda[0].with_(lines=(*first.agenda[0].lines, owned))
    held = first.with_(attendees=(*first.attendees, *added), agenda=(item, *first.agenda[1:]))
    following = next_meeting(held, "one.toml", load_template("monthly", "zh").template)
    assert [(one.name, one.remark) for one in following.attendees] == [
        *(("张华", ""), ("顾问", ""), ("Mia Roe", ""), ("孙宁", "")),
    ]


def test_what_is_taken_over_of_the_meeting_itself(tmp_path: Path) -> None:
    meeting = read(next_one(start(tmp_path), "two.toml"))
    assert (meeting.title, meeting.number, meeting.date) == ("仓储例会（第4期）", "第4期", dt.date(2026, 4, 2))
    assert (meeting.kind, meeting.language, meeting.status, meeting.series) == ("monthly", "zh", "draft", "仓储例会")
    assert (meeting.place, meeting.chair, meeting.quorum) == ("二楼会议室", "张华", 2)
    assert [(one.name, one.attendance, one.left, one.interests) for one in meeting.attendees] == [
        ("张华", "present", None, ()),
        ("顾问", "in-attendance", None, ()),
    ]
    assert (meeting.units[0].leads, meeting.units[0].due, meeting.next_meeting) == (("张华",), "", None)
    arising, deferred, heading = meeting.agenda
    assert (arising.title, arising.id, meeting.current) == ("上次会议待办事项", "a1", "a1")
    assert (deferred.title, deferred.intro, deferred.state) == ("排班", "下次再议", "open")
    assert (heading.title, heading.intro, heading.minutes, heading.led_by) == ("扫描枪", "", 20, ("张华",))
    assert not heading.lines
    line = find_line(meeting, "k1")
    assert line is not None
    assert (line.owners, line.due, line.due_date) == (("张华",), "两周内", dt.date(2026, 3, 19))
    assert [line.tag for line, _ in all_lines(meeting)] == ["action", "action", "action", "issue"]


def test_an_approved_meeting_stays_as_it_is_and_is_followed_once(tmp_path: Path) -> None:
    one = start(tmp_path)
    one.write_text(FIRST.replace('"ended"', '"final"'), encoding="utf-8")
    before = one.read_bytes()
    followed = follow(one, dt.date(2026, 3, 6))
    assert followed.path.name == "2026-04-02-仓储例会-第4期.toml"
    assert one.read_bytes() == before
    assert "is approved and stays as it is" in str(followed.notices[0])
    assert len(stands(followed.path)) == 4
    with pytest.raises(FileError, match="already has a next meeting"):
        next_one(one, "other.toml")
    assert not (tmp_path / "other.toml").exists()


def test_a_meeting_is_followed_again_when_the_next_one_is_gone(tmp_path: Path) -> None:
    one = start(tmp_path)
    two = next_one(one, "two.toml")
    with pytest.raises(FileError, match=r"two\.toml"):
        next_one(one, "other.toml")
    came = stands(two)
    two.unlink()
    assert stands(next_one(one, "other.toml")) == came


def test_the_files_are_linked_across_folders(tmp_path: Path) -> None:
    one = start(tmp_path)
    (tmp_path / "april").mkdir()
    two = next_one(one, "april/two.toml")
    assert (read(one).next, read(two).previous) == ("april/two.toml", "../one.toml")
    assert stands(two)[0][2] == "../one.toml#k2"


def test_a_kind_with_an_item_for_it_has_no_second_one(tmp_path: Path) -> None:
    one = start(tmp_path)
    text = FIRST.replace('"monthly"', '"minutes"').replace('"排班"', '"上次会议议定事项落实情况"')
    one.write_text(text, encoding="utf-8")
    agenda = read(next_one(one, "two.toml")).agenda
    assert [(item.title, len(item.lines)) for item in agenda] == [("扫描枪", 0), ("上次会议议定事项落实情况", 4)]


def test_what_was_deferred_stands_behind_the_matters_arising_that_have_a_place(tmp_path: Path) -> None:
    one = start(tmp_path)
    text = FIRST.replace('"扫描枪"', '"上次会议待办事项"').replace(
        "[[agenda]]", '[[agenda]]\ntitle = "开场"\n\n[[agenda]]', 1
    )
    one.write_text(text + '\n[[agenda]]\ntitle = "上次会议待办事项"\n', encoding="utf-8")
    agenda = read(next_one(one, "two.toml")).agenda
    assert [item.title for item in agenda] == ["开场", "上次会议待办事项", "排班", "上次会议待办事项"]
    assert [len(item.lines) for item in agenda] == [0, 4, 0, 0]


def test_the_summary_says_what_became_of_the_earlier_actions(tmp_path: Path) -> None:
    two = next_one(start(tmp_path), "two.toml")

    def earlier(language: str) -> str:
        meeting = read(two).with_(language=language)
        return writer(meeting, template(meeting)).facts()["earlier"]

    assert earlier("zh") == "上次会议三项任务中，三项继续推进，另有一项会前已完成"
    mark(two, k1="done", k2="dropped")
    assert earlier("zh") == "上次会议三项任务中，已完成一项，一项继续推进，一项取消，另有一项会前已完成"
    assert earlier("en") == (
        "Of three earlier actions, one is complete, one is carried forward and one is dropped; "
        "one more was completed before the meeting"
    )


@pytest.mark.parametrize("kind", ["retrospective", "strategy", "monthly", "quarterly", "minutes", "notes"])
@pytest.mark.parametrize(
    ("language", "open_", "done"),
    [
        ("zh", "上次会议三项任务中，三项继续推进，另有一项会前已完成。", "上次会议四项任务会前已完成。"),
        (
            "en",
            "Of three earlier actions, three are carried forward; one more was completed before the meeting.",
            "Four earlier actions were completed before the meeting.",
        ),
    ],
)
def test_every_kind_of_summary_says_it(tmp_path: Path, kind: str, language: str, open_: str, done: str) -> None:
    one = start(tmp_path)
    for number, said in enumerate((open_, done)):
        two = follow(one, dt.date(2026, 3, 6), path=tmp_path / f"{number}.toml", kind=kind, language=language).path
        assert said in render(read(two), template(read(two)))
        two.unlink()
        mark(one, k2="done", k4="done", k5="done")


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Depot review, 5 March 2026", "Depot review"),
        ("March 2026: depot review", "depot review"),
        ("Depot review (2026-03-05)", "Depot review"),
        ("Q1 2026 review", "review"),
        ("Marching band 4", "Marching band 4"),
        ("2026年第一季度经营分析会", "经营分析会"),
        ("2026年3月5日总经理办公会", "总经理办公会"),
        ("三月三活动筹备会", "三月三活动筹备会"),
        ("第九次办公会", "第十次办公会"),
        ("2026年3月", ""),
        ("2026年第八次总经理办公会议", "2026年第九次总经理办公会议"),
        ("2026年度第3次例会", "2026年度第4次例会"),
        ("2026年总经理办公会第八次会议", "2026年总经理办公会第九次会议"),
        ("第三届董事会第二次会议", "第三届董事会第三次会议"),
    ],
)
def test_a_title_without_stale_dates(title: str, left: str) -> None:
    assert without_dates(title) == left


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("2026年第八次总经理办公会议", "2027年第一次总经理办公会议"),
        ("2026年度第12次例会", "2027年度第1次例会"),
        ("第九次办公会", "第十次办公会"),
        ("2026年3月5日总经理办公会", "总经理办公会"),
        ("2027年第三次总经理办公会议", "2027年第四次总经理办公会议"),
    ],
)
def test_a_number_counted_by_the_year_begins_again_in_a_new_year(title: str, left: str) -> None:
    assert without_dates(title, 2027) == left


@pytest.mark.parametrize(
    ("number", "following"),
    [
        ("第3期", "第4期"),
        ("〔2026〕12号", "〔2027〕1号"),
        ("2026年第09期", "2027年第01期"),
        ("No. 12/2026", "No. 1/2027"),
        ("〔2027〕3号", "〔2027〕4号"),
        ("special", ""),
    ],
)
def test_the_number_of_minutes_begins_again_in_a_new_year(number: str, following: str) -> None:
    assert next_number(number, 2027) == following


@pytest.mark.parametrize(
    ("number", "following"),
    [
        ("第3期", "第4期"),
        ("第九期", "第十期"),
        ("〔2026〕12号", "〔2026〕13号"),
        ("2026年第09期", "2026年第10期"),
        ("No. 12/2026", "No. 13/2026"),
        ("special", ""),
        ("", ""),
    ],
)
def test_the_number_is_counted_on(number: str, following: str) -> None:
    assert next_number(number) == following


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("one.toml", "2026/first.toml"),
        ("one.toml", "2026/one.toml"),
        ("two.toml", "2026/two.toml"),
        ("two.toml", "2.toml"),
    ],
)
def test_a_file_that_was_renamed_or_moved_makes_nothing_stand_twice(tmp_path: Path, old: str, new: str) -> None:
    one = start(tmp_path)
    two = next_one(one, "two.toml")
    before = outstanding(read_actions([tmp_path])[0])
    (tmp_path / "2026").mkdir()
    moved = (tmp_path / old).rename(tmp_path / new)
    if new == "2026/first.toml":  # the name being another one, only the link to the next meeting can tell
        moved.write_text(moved.read_text(encoding="utf-8").replace('"two.toml"', '"../two.toml"'), encoding="utf-8")
    after = outstanding(read_actions([tmp_path])[0])
    assert [(one.text, one.date, one.issue) for one in after] == [(one.text, one.date, one.issue) for one in before]
    assert {Path(one.path).name for one in after} == {Path(new).name if two.name == old else "two.toml"}


def carried(previous: Meeting) -> list[tuple[str, list[str]]]:
    """Give the agenda of the next meeting, each item with the texts of its lines and of those below them."""
    agenda = next_meeting(previous, "one.toml", load_template("retrospective", "en").template).agenda
    return [
        (item.title, [f"{line.text}{[below.text for below in line.lines]}" for line in item.lines]) for item in agenda
    ]


def test_a_first_item_that_was_deferred_comes_again_and_nothing_is_carried_over_from_nothing() -> None:
    deferred, done = (
        AgendaItem(id="a1", title="Docks", state="deferred"),
        AgendaItem(id="a2", title="Gates", state="done"),
    )
    agenda = carried(Meeting(title="Yard", language="en", agenda=(deferred, done)))
    assert [title for title, _ in agenda].count("Docks") == 1
    assert all(lines == [] for _, lines in agenda)
    assert len(agenda) == len(carried(Meeting(title="Yard", language="en", agenda=(done, deferred))))
    assert "Matters arising" not in [title for title, _ in agenda]


def test_notes_below_an_action_go_with_it_and_the_talk_below_an_issue_stays() -> None:
    lines = (
        Line(id="k1", tag="action", text="Seal", owners=("Ann",), lines=(Line(id="k2", text="by hand"),)),
        Line(id="k3", tag="issue", text="Leaks", lines=(Line(id="k4", text="since May"),)),
    )
    agenda = carried(Meeting(title="Yard", language="en", agenda=(AgendaItem(id="a1", title="Docks", lines=lines),)))
    assert [line for _, found in agenda for line in found] == ["Seal['by hand']", "Leaks[]"]
    origin = {"origin": "one.toml#k1"}
    assert marks(lines[0].with_(**origin)) == ("done", "carried", "dropped", "open")
    assert marks(lines[1].with_(**origin)) == ("deferred", "open")
    assert marks(lines[0]) == ()
