"""What is a deadline and what is not, in both languages: the same phrase is read alike wherever it may be said."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added_and_typed
from minutetui.core.capture.reading import Scene
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.people.names import Names
from minutetui.words import Language

PEOPLE: dict[Language, tuple[str, ...]] = {
    "en": ("Nora Pell", "Bo Marsh", "Priya Shah"),
    "zh": ("方圆", "钟志远", "罗晓燕"),
}


def told(text: str, language: Language) -> tuple[str, str, str, str]:
    """Type a line in a meeting on a Friday; give its text, owners, deadline and day."""
    people = tuple(Attendee(name=name) for name in PEOPLE[language])
    held = Meeting(
        title="M", language=language, status="live", attendees=people, agenda=(AgendaItem(id="a1", title="X"),)
    )
    here = Scene(held, Names(held), dt.date(2026, 11, 27), held.agenda[0])
    line = added_and_typed(text, here)
    return line.text, " ".join(line.owners), line.due, str(line.due_date or "")


BO = "Bo Marsh"

NO_OWNERS = [
    ("> paint it @Bo EOM", "paint it", BO, "EOM", "2026-11-30"),
    ("> paint it @Bo EOD", "paint it", BO, "EOD", "2026-11-27"),
    ("> paint it @Bo COB Friday", "paint it", BO, "COB Friday", "2026-12-04"),
    ("> paint it @Bo/EOW", "paint it /EOW", BO, "", ""),
    ("> paint it @Friday", "paint it @Friday", "", "", ""),
    ("> paint it @Monday @Bo", "paint it @Monday", BO, "", ""),
    ("> paint it @Bo Winters", "paint it", "Bo Winters", "", ""),
    ("> paint it @May", "paint it", "May", "", ""),
    ("》刷漆 ＠方圆，周五", "刷漆", "方圆", "周五", "2026-12-04"),
    ("》刷漆 ＠方圆、明天", "刷漆", "方圆", "明天", "2026-11-28"),
    ("》刷漆 ＠方圆 ＠周五", "刷漆 ＠周五", "方圆", "", ""),
    ("》刷漆 责任人：方圆，周五", "刷漆", "方圆", "周五", "2026-12-04"),
    ("》刷漆 责任人：方圆、明天", "刷漆", "方圆", "明天", "2026-11-28"),
    ("》刷漆 ＠方圆，周洁", "刷漆", "方圆 周洁", "", ""),
    ("》刷漆 ＠方圆、明华", "刷漆", "方圆 明华", "", ""),
]
"""A time is never an owner, nor part of one."""

AFTER_PLUS = [
    ("> paint it by standup tmrw", "paint it", "", "by standup tmrw", ""),
    ("> paint it by sprint review on Fri", "paint it", "", "by sprint review on Fri", ""),
    ("> paint it by Mon's call", "paint it", "", "by Mon's call", ""),
    (
        "> frame the plan approved by the meeting on 7 Dec",
        "frame the plan approved by the meeting on 7 Dec",
        "",
        "",
        "",
    ),
    ("> paint it @Bo +1st week Jan", "paint it", BO, "1st week Jan", ""),
    ("> paint it @Bo +2nd wk Jan", "paint it", BO, "2nd wk Jan", ""),
    ("> paint it @Bo +first week Jan", "paint it", BO, "first week Jan", ""),
    ("> paint it @Bo +1st half of March", "paint it", BO, "1st half of March", ""),
    ("> paint it @Bo +1st half term", "paint it", BO, "1st half term", ""),
    ("> paint it @Bo +3rd qtr", "paint it", BO, "3rd qtr", ""),
    ("> paint it @Bo +January meeting", "paint it", BO, "January meeting", ""),
    ("> paint it @Bo +January budget round", "paint it", BO, "January budget round", ""),
    ("> paint it @Bo +10th December meeting", "paint it", BO, "10th December meeting", ""),
    ("> paint it @Bo +Monday meeting", "paint it", BO, "Monday meeting", ""),
    ("> paint it @Bo +Jan 1st week", "paint it", BO, "Jan 1st week", ""),
    ("> paint it @Bo +Fri 1st week Jan", "paint it", BO, "Fri 1st week Jan", ""),
    ("> paint it @Bo +week 2 Jan", "paint it", BO, "week 2 Jan", ""),
    ("> paint it @Bo +1st week in January if dry", "paint it if dry", BO, "1st week in January", ""),
    ("> paint it @Bo +January (urgent)", "paint it (urgent)", BO, "January", ""),
    ("> paint it @Bo +January and report back", "paint it and report back", BO, "January", ""),
    ("> paint it @Bo +Friday urgent", "paint it urgent", BO, "Friday", "2026-12-04"),
    ("> paint it @Bo +10th, 3 coats", "paint it, 3 coats", BO, "10th", "2026-12-10"),
    ("> @Bo +January paint it", "paint it", BO, "January", ""),
    ("> paint it @Bo +4th Dec check with Ann", "paint it check with Ann", BO, "4th Dec", "2026-12-04"),
    ("= agree +1st reading", "agree +1st reading", "", "", ""),
    ("》刷漆 ＠方圆 ＋10月例会", "刷漆", "方圆", "10月例会", ""),
    ("》刷漆 ＠方圆 ＋10月 例会", "刷漆", "方圆", "10月 例会", ""),
    ("》刷漆 ＠方圆 ＋10月 找人验收", "刷漆 找人验收", "方圆", "10月", ""),
    ("》刷漆 ＠方圆 ＋周五 急", "刷漆 急", "方圆", "周五", "2026-12-04"),
]
"""What follows a plus sign is not cut where its first words alone would be another deadline."""

F = "方圆"

BESIDE_OWNERS = [
    ("》刷漆 ＠方圆，12月", "刷漆", F, "12月", ""),
    ("》刷漆 ＠方圆 尽快", "刷漆", F, "尽快", ""),
    ("》刷漆 ＠方圆 12.10", "刷漆", F, "12.10", "2026-12-10"),
    ("》刷漆 ＠方圆，下次会议", "刷漆", F, "下次会议", ""),
    ("》刷漆 ＠方圆 每周五", "刷漆", F, "每周五", ""),
    ("》刷漆（方圆，一季度）", "刷漆", F, "一季度", ""),
    ("》刷漆，方圆，近期", "刷漆", F, "近期", ""),
    ("》刷漆-方圆-长期", "刷漆", F, "长期", ""),
    ("》刷漆 方圆 明年一季度", "刷漆", F, "明年一季度", ""),
    ("》刷漆；方圆；周五", "刷漆", F, "周五", "2026-12-04"),
    ("》刷漆；责任人为方圆；时限为12月4日", "刷漆", F, "12月4日", "2026-12-04"),
    ("> paint it @Bo asap!", "paint it", BO, "asap", ""),
    ("> paint it @Bo January", "paint it", BO, "January", ""),
    ("> paint it @Bo, next meeting", "paint it", BO, "next meeting", ""),
    ("> paint it (Bo, Q1)", "paint it", BO, "Q1", ""),
    ("> paint it (Bo, the AGM)", "paint it", BO, "the AGM", ""),
    ("> paint it - Bo - Christmas", "paint it", BO, "Christmas", ""),
    ("> paint it, Bo, January", "paint it", BO, "January", ""),
    ("> paint it (Bo, before next meeting)", "paint it", BO, "before next meeting", ""),
    # What is no time, or may be something else
    ("》油漆 ＠方圆 现在", "油漆 现在", F, "", ""),
    ("》油漆 ＠方圆 12月工资", "油漆 12月工资", F, "", ""),
    ("》油漆（方圆，第二批）", "油漆（方圆，第二批）", "", "", ""),
    ("》方圆刷漆，12月", "刷漆，12月", F, "", ""),
    ("> paint it @Bo open", "paint it open", BO, "", ""),
    ("> paint it @Bo starting Monday", "paint it starting Monday", BO, "", ""),
    ("> put it out by the gate, Bo", "put it out by the gate, Bo", "", "", ""),
    ("> trial caching (Bo, 2 days)", "trial caching (Bo, 2 days)", "", "", ""),
]
"""Beside an owner, where only a time can be, a time that is no day is a deadline too."""

CLAUSES = [
    ("》刷漆，方圆会后一周内完成", "刷漆", F, "会后一周内", "2026-12-04"),
    ("》刷漆，方圆周一例会前完成", "刷漆", F, "周一例会前", ""),
    ("》刷漆，方圆周五前完成", "刷漆", F, "周五前", "2026-12-04"),
    ("》刷漆，由方圆12月10日前负责", "刷漆", F, "12月10日前", "2026-12-10"),
    ("》刷漆，方圆、罗晓燕尽快完成", "刷漆", "方圆 罗晓燕", "尽快", ""),
    ("》刷漆，方圆12/10完成", "刷漆", F, "12/10", "2026-12-10"),
    ("》刷漆，方圆12月完成", "刷漆", F, "12月", ""),
    ("》方圆12月底刷漆", "刷漆", F, "12月底", "2026-12-31"),
    ("》方圆2027年1月15日完成刷漆", "完成刷漆", F, "2027年1月15日", "2027-01-15"),
    ("》方圆12/10完成刷漆", "完成刷漆", F, "12/10", "2026-12-10"),
    ("》方圆当天完成刷漆", "完成刷漆", F, "当天", "2026-11-27"),
    ("》方圆刷漆，要求每周五完成", "刷漆", F, "要求每周五完成", ""),
    ("》方圆刷漆，每月5日前报送", "刷漆", F, "每月5日前报送", ""),
    ("》方圆刷漆，要求尽快完成", "刷漆", F, "要求尽快完成", ""),
    ("》方圆刷漆，务必立即完成", "刷漆", F, "务必立即完成", ""),
    ("》方圆刷漆，于下周完成", "刷漆", F, "于下周完成", ""),
    ("》方圆刷漆，12.10完成", "刷漆", F, "12.10完成", "2026-12-10"),
    ("》方圆刷漆，2026-12-10完成", "刷漆", F, "2026-12-10完成", "2026-12-10"),
    ("》方圆刷漆，12/10", "刷漆", F, "12/10", "2026-12-10"),
    ("》方圆刷漆；周五", "刷漆", F, "周五", "2026-12-04"),
    # A number, a share, a sum, the time of a thing, and what others do
    ("》方圆核对3/4的库存", "核对3/4的库存", F, "", ""),
    ("》方圆采购12.5万元设备", "采购12.5万元设备", F, "", ""),
    ("》方圆报价，12.5万元完成", "方圆报价，12.5万元完成", F, "", ""),
    ("》方圆检查3-5号泵", "检查3-5号泵", F, "", ""),
    ("》方圆12/10号楼巡查", "方圆12/10号楼巡查", "", "", ""),
    ("》方圆12月排班表发群里", "方圆12月排班表发群里", "", "", ""),
    ("》方圆把近期计划报上来", "把近期计划报上来", F, "", ""),
    ("》方圆整理当天记录", "整理当天记录", F, "", ""),
    ("》方圆催一下每周五的周报", "催一下每周五的周报", F, "", ""),
    ("》方圆刷漆，系统升级完成", "刷漆，系统升级完成", F, "", ""),
]
"""A clause that says when something is completed, with or without who does it."""

FIRST_MONDAY = ("by the first Monday in December", "2026-12-07")
AT_END = [
    (
        "> Nora to ring Bo Thursday 10am re the leak",
        "ring Bo Thursday 10am re the leak",
        "Nora Pell",
        "Thursday 10am",
        "2026-12-03",
    ),
    (
        "> Ring the printer tomorrow about the flyer @Bo",
        "Ring the printer tomorrow about the flyer",
        BO,
        "tomorrow",
        "2026-11-28",
    ),
    (
        "> Nora to call the bank on Friday morning about the loan",
        "call the bank on Friday morning about the loan",
        "Nora Pell",
        "on Friday morning",
        "2026-12-04",
    ),
    ("> Nora to ask by Friday about the loan", "ask by Friday about the loan", "Nora Pell", "by Friday", "2026-12-04"),
    ("> Nora to meet the Friday club about the rota", "meet the Friday club about the rota", "Nora Pell", "", ""),
    ("> Nora to pass on what Bo said Friday about subs", "pass on what Bo said Friday about subs", "Nora Pell", "", ""),
    ("> Nora to join the call Friday about subs", "join the call Friday about subs", "Nora Pell", "", ""),
    ("> Nora to ask Bo every Friday about the count", "ask Bo every Friday about the count", "Nora Pell", "", ""),
    ("> Nora to cut the branch, target 11 Dec", "cut the branch", "Nora Pell", "11 Dec", "2026-12-11"),
    ("> Nora to fix the build eow", "fix the build", "Nora Pell", "eow", ""),
    ("> Nora to set a target for 11 Dec", "set a target for 11 Dec", "Nora Pell", "", ""),
    ("> Test it - Bo - by standup tomorrow", "Test it", BO, "by standup tomorrow", ""),
    ("> Bo: paint it, 15/12", "paint it", BO, "15/12", "2026-12-15"),
    ("> Bo: paint it, the 10th", "paint it", BO, "the 10th", "2026-12-10"),
    ("> Bo: paint it, 4.12.2026", "paint it", BO, "4.12.2026", "2026-12-04"),
    ("> Bo: paint it, 2026-12-04", "paint it", BO, "2026-12-04", "2026-12-04"),
    ("> Bo: paint it, 10am Monday", "paint it", BO, "10am Monday", "2026-11-30"),
    ("> Bo: paint it, 9.30 on Monday", "paint it", BO, "9.30 on Monday", "2026-11-30"),
    ("> Bo: paint it, noon Monday", "paint it", BO, "noon Monday", "2026-11-30"),
    ("> Bo: paint it, close of play tomorrow", "paint it", BO, "close of play tomorrow", "2026-11-28"),
    ("> Bo: paint it, the first Monday in December", "paint it", BO, "the first Monday in December", "2026-12-07"),
    ("> Bo: paint it, Friday, 4 December 2026", "paint it", BO, "Friday, 4 December 2026", "2026-12-04"),
    ("> paint it (Bo, by Friday, 4 December 2026)", "paint it", BO, "Friday, 4 December 2026", "2026-12-04"),
    ("> paint it - Bo - Friday, 4 December", "paint it", BO, "Friday, 4 December", "2026-12-04"),
    ("> paint it @Bo by 9.30 on Monday", "paint it", BO, "by 9.30 on Monday", "2026-11-30"),
    ("> paint it @Bo +9.30 on Monday", "paint it", BO, "9.30 on Monday", "2026-11-30"),
    (
        "> paint it @Bo (by the first Monday in December)",
        "paint it",
        BO,
        "by the first Monday in December",
        "2026-12-07",
    ),
    ("> paint it @Bo deadline next week", "paint it", BO, "next week", ""),
    ("> paint it @Bo deadline close of play tomorrow", "paint it", BO, "deadline close of play tomorrow", "2026-11-28"),
    ("> paint it @Bo no later than January", "paint it", BO, "no later than January", ""),
    # A number, a length, what is open until a time, and a clause
    ("> Bo: check the gate, 9.30", "check the gate, 9.30", BO, "", ""),
    ("> Bo: measure it, 3.5.20", "measure it, 3.5.20", BO, "", ""),
    ("> Bo: keep it open until within a week", "keep it open until within a week", BO, "", ""),
    ("> Bo: say that the van is due on Monday at 9.30", "say that the van is due on Monday at 9.30", BO, "", ""),
    ("> Bo: paint it, next meeting", "paint it, next meeting", BO, "", ""),
    ("> confirm the grant deadline Friday @Bo", "confirm the grant deadline Friday", BO, "", ""),
]
"""A day at the end, in any form, leaves nothing of itself in the text."""

ALL = [*NO_OWNERS, *AFTER_PLUS, *BESIDE_OWNERS, *CLAUSES, *AT_END]


@pytest.mark.parametrize(("text", "words", "owners", "due", "day"), ALL, ids=[row[0] for row in ALL])
def test_when_something_is_to_be_done(text: str, words: str, owners: str, due: str, day: str) -> None:
    assert told(text, "en" if text.isascii() else "zh") == (words, owners, due, day)
