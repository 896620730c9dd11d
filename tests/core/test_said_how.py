"""Who said something, with words that say how or when; and what a meeting concluded."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added_and_typed, meeting, scene
from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Scene
from minutetui.core.meeting.model import Attendee, Unit
from minutetui.core.people.names import Names
from minutetui.words import Language

PEOPLE = (("周建民", "支部书记"), ("冯丽娟", "组织委员"), ("曹阳", ""), ("邓凯", "工程部经理"), ("Ann Lee", "Chair"))


def here(language: Language = "zh") -> Scene:
    people = tuple(Attendee(name=name, role=role) for name, role in PEOPLE)
    held = meeting(language).with_(attendees=people, units=(Unit(name="工程部"),))
    return scene(language, meeting=held, names=Names(held), last=None)


@pytest.mark.parametrize(
    ("text", "tag", "speaker", "verb", "words"),
    [
        ("周书记最后强调：抓学习", "emphasis", "周建民", "最后强调", "抓学习"),
        ("冯丽娟再次要求：报名单", "emphasis", "冯丽娟", "再次要求", "报名单"),
        ("周建民补充一句：抓学习", "note", "周建民", "补充一句", "抓学习"),
        ("周建民补充了两点：一是学习", "note", "周建民", "补充了两点", "一是学习"),
        ("冯委员插话：先说安全", "note", "冯丽娟", "插话", "先说安全"),
        ("冯丽娟（插话）：先说安全", "note", "冯丽娟", "插话", "先说安全"),
        ("老周插了一句：先说安全", "note", "周建民", "插了一句", "先说安全"),
        ("冯丽娟和曹阳都说：太贵", "note", "冯丽娟、曹阳", "都说", "太贵"),
        ("工程部（邓凯）：样板未到", "note", "邓凯", "", "样板未到"),
        ("Ann also noted: the roof leaks", "note", "Ann Lee", "also noted", "the roof leaks"),
        ("会议最后强调：安全第一", "emphasis", "", "最后强调", "安全第一"),
        ("会议还要求，各部门自查", "emphasis", "", "还要求", "各部门自查"),
    ],
)
def test_a_verb_of_saying_with_words_beside_it(text: str, tag: str, speaker: str, verb: str, words: str) -> None:
    line = added_and_typed(text, here("en" if text.isascii() else "zh"))
    assert (line.tag, line.speaker, line.verb, line.label, line.text) == (tag, speaker, verb, "", words)


@pytest.mark.parametrize(
    ("text", "speaker", "time"),
    [
        ("15：20邓凯：样板未到", "邓凯", dt.time(15, 20)),
        ("15:20邓凯：样板未到", "邓凯", dt.time(15, 20)),
        ("9：30，曹阳说：样板未到", "曹阳", dt.time(9, 30)),
        ("9：30 曹阳：样板未到", "曹阳", dt.time(9, 30)),
    ],
)
def test_a_time_straight_before_a_speaker(text: str, speaker: str, time: dt.time) -> None:
    act = read(text, here()).act
    assert isinstance(act, Add)
    assert (act.line.speaker, act.line.text, act.time) == (speaker, "样板未到", time)


@pytest.mark.parametrize(
    "text",
    [
        "大家都说：好",
        "我补充一句：好",
        "安全生产要求：戴帽",
        "10：05开会：签到",
        "测试结论：可以上线",
        "审计结论：账目清楚",
    ],
)
def test_a_label_that_names_nobody_stays_one(text: str) -> None:
    line = added_and_typed(text, here())
    assert (line.tag, line.speaker) == ("note", "")
    assert f"{line.label}：{line.text}" == text


@pytest.mark.parametrize(
    ("text", "tag", "words"),
    [
        ("评审结论：有条件通过，遗留3个问题限期整改", "decision", "有条件通过，遗留3个问题限期整改"),
        ("会议结论：先试点", "decision", "先试点"),
        ("专家组结论：可行", "decision", "可行"),
        ("一致意见：先试点", "decision", "先试点"),
        ("专家组一致意见：同意验收", "decision", "同意验收"),
        ("遗留问题：权限没收回", "issue", "权限没收回"),
        ("隐患：电缆老化", "risk", "电缆老化"),
        ("好的做法：先演练", "success", "先演练"),
    ],
)
def test_a_lead_that_says_what_the_line_is(text: str, tag: str, words: str) -> None:
    line = added_and_typed(text, here())
    assert (line.tag, line.label, line.text) == (tag, "", words)
