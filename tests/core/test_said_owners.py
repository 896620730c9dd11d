"""Owners without a sign, and in fields: whoever is named, and in whatever place of the task."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Scene
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.core.people.names import Names
from minutetui.words import Language

PEOPLE: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        *(("Iris Lund", "Chair"), ("Priya Shah", "Treasurer"), ("Callum Ross", "Clerk"), ("Jonas Weber", "")),
        *(("Sofia Cruz", ""), ("Bo Marsh", ""), ("Monica Dart", "")),
    ),
    "zh": (
        ("钟志远", "总经理"),
        ("欧阳雪", "副总经理"),
        ("方圆", "安全部部长"),
        ("罗晓燕", "办公室主任"),
        ("韩冰", ""),
    ),
}


def line_of(text: str, language: Language) -> Line:
    """Read a line in a meeting on Friday 27 November 2026."""
    people = tuple(Attendee(name=name, role=role) for name, role in PEOPLE[language])
    item = AgendaItem(id="a1", title="1")
    held = Meeting(title="1", language=language, attendees=people, agenda=(item,))
    act = read(text, Scene(held, Names(held), dt.date(2026, 11, 27), item)).act
    assert isinstance(act, Add)
    return act.line


def told(text: str, language: Language) -> tuple[str, str, str]:
    """Give the words, the owners and the deadline of a line, as they are stored."""
    line = line_of(text, language)
    owners = (f"{name}（配合）" if name in line.support else name for name in line.owners)
    return line.text, "、".join(owners), str(line.due_date or line.due)


ENGLISH = {
    "Bo": "Bo Marsh",
    "Bo Marsh": "Bo Marsh",
    "Monica": "Monica Dart",
    "Bo and Sofia": "Bo Marsh Sofia Cruz",
    "Bo/Sofia": "Bo Marsh Sofia Cruz",
    "Bo, Sofia": "Bo Marsh Sofia Cruz",
    "Bo, Sofia and Jonas": "Bo Marsh Sofia Cruz Jonas Weber",
    "the Clerk": "Callum Ross",
    "Chair and Clerk": "Iris Lund Callum Ross",
    "BM + SC": "Bo Marsh Sofia Cruz",
    "Bo with Sofia": "Bo Marsh Sofia Cruz",
    "Ms Cruz/BM": "Sofia Cruz Bo Marsh",
}
CHINESE = {
    "方圆": "方圆",
    "方圆、韩冰": "方圆 韩冰",
    "方圆和韩冰": "方圆 韩冰",
    "方部长": "方圆",
    "小韩": "韩冰",
    "晓燕": "罗晓燕",
    "欧阳": "欧阳雪",
    "欧阳总": "欧阳雪",
    "韩冰同志": "韩冰",
    "安全部部长": "方圆",
    "办公室主任": "罗晓燕",
}
PLACES: tuple[tuple[Language, str], ...] = (
    ("en", "> draft the letter - {}"),
    ("en", "> draft the letter -> {}"),
    ("en", "> draft the letter; {}; Fri"),
    ("en", "> draft the letter, {}, by Friday"),
    ("en", "> draft the letter ({} by Friday)"),
    ("en", "> draft the letter by Friday, {}"),
    ("en", "> draft the letter by Friday ({})"),
    ("en", "> By Friday {} to draft the letter"),
    ("en", "> draft the letter (owner: {}; due: Friday)"),
    ("en", "> draft the letter (lead: {})"),
    ("en", "> draft the letter owner {} due Friday"),
    ("en", "> draft the letter [{}] [Fri]"),
    ("en", "> draft the letter / {} / Fri"),
    ("en", "> draft the letter | {} | Fri"),
    ("zh", "》起草方案 ＠{}"),
    ("zh", "》起草方案（＠{}，周五前）"),
    ("zh", "》起草方案 责任人 {} 时限 周五"),
    ("zh", "》起草方案-{}-周五"),
    ("zh", "》起草方案；{}；周五"),
    ("zh", "》起草方案，周五前，{}"),
    ("zh", "》起草方案【{}】【周五】"),
    ("zh", "》请{}周五前起草方案"),
    ("zh", "》周五前由{}起草方案"),
    ("zh", "》由{}起草方案，周五前"),
)


@pytest.mark.parametrize(("language", "place"), PLACES, ids=[place for _, place in PLACES])
def test_everybody_is_read_in_every_place(language: Language, place: str) -> None:
    due = dt.date(2026, 12, 4) if "Fri" in place or "周五" in place else None
    what = "draft the letter" if language == "en" else "起草方案"
    for called, owners in (ENGLISH if language == "en" else CHINESE).items():
        line = line_of(place.format(called), language)
        assert (line.text, " ".join(line.owners), line.due_date) == (what, owners, due), called


LINES: tuple[tuple[Language, str, str, str, str], ...] = (
    # Owners whom nobody knows, after their word.
    ("en", "> draft it. Owner: Ivor Penn. Due: Friday", "draft it.", "Ivor Penn", "2026-12-04"),
    ("en", "> draft it. Owner: Ivor Penn and Bo", "draft it.", "Ivor Penn、Bo Marsh", ""),
    ("en", "> draft it. Owner: Mr I. Penn", "draft it.", "Mr I. Penn", ""),
    ("en", "> draft it (owner: contractor)", "draft it", "contractor", ""),
    ("en", "> draft it. Owner: Vice Chair", "draft it.", "Vice Chair", ""),
    ("en", "> draft it (lead: Bo with help from Sofia)", "draft it", "Bo Marsh、Sofia Cruz（配合）", ""),
    ("en", "> draft it. Owner: Bo with a new pen", "draft it. Owner: Bo with a new pen", "Bo Marsh", ""),
    ("en", "> draft it. Owner: to be agreed", "draft it. Owner: to be agreed", "", ""),
    # Words for owners and deadlines in a sentence.
    ("en", "> trace owner of the car due Friday", "trace owner of the car", "", "2026-12-04"),
    ("en", "> ask the plot owner Bo about rent due Friday", "ask the plot owner Bo about rent", "", "2026-12-04"),
    # Names that are no owners, or no names.
    ("en", "> thank the helpers, Bo, Sofia, by Friday", "thank the helpers, Bo, Sofia", "", "2026-12-04"),
    (
        "en",
        "> buy cards for the winners, Bo, Sofia, by Friday",
        "buy cards for the winners, Bo, Sofia",
        "",
        "2026-12-04",
    ),
    ("en", "> buy cards for the winners (Bo, Sofia)", "buy cards for the winners (Bo, Sofia)", "", ""),
    ("en", "> email the draft to Bo, Sofia, by Friday", "email the draft to Bo, Sofia", "", "2026-12-04"),
    ("en", "> invite Bo, Sofia and Jonas", "invite Bo, Sofia and Jonas", "", ""),
    ("en", "> assign shifts Bo / Sofia / Fri", "assign shifts Bo / Sofia / Fri", "", ""),
    ("en", "> order tea / coffee / milk", "order tea / coffee / milk", "", ""),
    ("en", "> draft it - Bo 4 Dec", "draft it", "Bo Marsh", "2026-12-04"),
    # Who is only told, or does it with somebody.
    ("en", "> Bo: dry run, then go live w/ @Sofia +9 Dec", "dry run, then go live w/ Sofia", "Bo Marsh", "2026-12-09"),
    ("en", "> Bo to check the alarm, cc @Sofia", "check the alarm, cc Sofia", "Bo Marsh", ""),
    # After a colon: those who are to do it, and not those to whom something is done.
    ("en", "> call the landlord: Bo, Friday", "call the landlord", "Bo Marsh", "2026-12-04"),
    (
        "en",
        "> call the landlord about the lights in the car park: Bo, Friday",
        "call the landlord about the lights in the car park",
        "Bo Marsh",
        "2026-12-04",
    ),
    (
        "en",
        "> set up the sound system in the hall for the quiz: Bo and Sofia",
        "set up the sound system in the hall for the quiz",
        "Bo Marsh、Sofia Cruz",
        "",
    ),
    ("en", "> invite the speakers: Bo, Sofia", "Bo, Sofia", "", ""),
    (
        "en",
        "> agree who is to speak at the opening of the library: Bo",
        "agree who is to speak at the opening of the library: Bo",
        "",
        "",
    ),
    # Everybody.
    ("en", "> send the forms to Bo by Friday (everyone)", "send the forms to Bo", "everyone", "2026-12-04"),
    ("en", "> refund the fees (all members)", "refund the fees (all members)", "", ""),
    ("en", "> Bo to return the forms by Friday week", "return the forms", "Bo Marsh", "by Friday week"),
    # A further name after a space.
    ("zh", "》起草方案 ＠方圆 韩冰 罗晓燕 ＋周五", "起草方案", "方圆、韩冰、罗晓燕", "2026-12-04"),
    ("zh", "》＠方圆 韩冰 起草方案", "起草方案", "方圆、韩冰", ""),
    ("zh", "》起草方案 ＠方圆 韩冰 周五前", "起草方案", "方圆、韩冰", "2026-12-04"),
    ("zh", "》＠方圆 韩冰的方案要改", "韩冰的方案要改", "方圆", ""),
    ("zh", "》起草方案 ＠李想同志", "起草方案", "李想", ""),
    # Words for owners and deadlines without a colon: all of it is read, or nothing.
    ("zh", "》起草方案 责任单位 安全部 配合单位 设备部 时限 周五", "起草方案", "安全部、设备部（配合）", "2026-12-04"),
    ("zh", "》起草方案 责任人：方圆 时限 周五", "起草方案", "方圆", "2026-12-04"),
    ("zh", "》起草方案 时限 周五", "起草方案", "", "2026-12-04"),
    ("zh", "》起草方案；责任人为方圆；时限为12月4日", "起草方案", "方圆", "2026-12-04"),
    ("zh", "》明确 责任人 时限", "明确 责任人 时限", "", ""),
    ("zh", "》明确 责任人 及时上报", "明确 责任人 及时上报", "", ""),
    # What is to be done is in the word for owners or the deadline.
    ("zh", "》整改责任人:方圆,时限:12.5", "整改", "方圆", "2026-12-05"),
    ("zh", "》整改时限：12月5日，责任人：方圆", "整改", "方圆", "2026-12-05"),
    ("zh", "》护栏加固 整改责任人：方圆", "护栏加固", "方圆", ""),
    # Everybody who has a clause, with a space before what they do.
    ("zh", "》方圆 出图，韩冰 验，下周三前闭环", "方圆 出图，韩冰 验，闭环", "方圆、韩冰", "2026-12-02"),
    ("zh", "》方圆 改接口 韩冰 发版 周四前", "方圆 改接口 韩冰 发版", "方圆、韩冰", "2026-12-03"),
    ("zh", "》方圆 12月5日 出图，韩冰 12月8日 验", "方圆 12月5日 出图，韩冰 12月8日 验", "方圆、韩冰", ""),
    ("zh", "》方圆 方案，韩冰 报表", "方圆 方案，韩冰 报表", "", ""),
    ("zh", "》汇总报表 方部长发 这周五收齐", "汇总报表 方部长发 这周五收齐", "方圆", "2026-11-27"),
    ("zh", "》汇总报表 韩冰发 周五前", "汇总报表 韩冰发", "韩冰", "2026-12-04"),
    ("zh", "》报表，韩冰写，街道办小王发", "报表，韩冰写，街道办小王发", "", ""),
    # A deadline after what must be, or after its word.
    ("zh", "》方圆、韩冰要在元旦前完成值班表", "完成值班表", "方圆、韩冰", "2027-01-01"),
    ("zh", "》方圆同志须在下周五前补齐台账", "补齐台账", "方圆", "2026-12-04"),
    ("zh", "》韩冰务必在春节前办完", "办完", "韩冰", "春节前"),
    ("zh", "》方圆要求会前准备", "方圆要求会前准备", "", ""),
    ("zh", "》方圆整理投诉 截止12.4 17:00", "整理投诉", "方圆", "2026-12-04"),
    ("zh", "》方圆整理投诉，截止12.4", "整理投诉", "方圆", "2026-12-04"),
    ("zh", "》方圆整理截止12月4日的投诉", "整理截止12月4日的投诉", "方圆", ""),
    # A family name of two characters that is not the person, or is told something.
    ("zh", "》发给欧阳看看", "发给欧阳看看", "", ""),
    ("zh", "》和欧阳确认时间", "和欧阳确认时间", "", ""),
    ("zh", "》欧阳的发票补开", "欧阳的发票补开", "", ""),
    ("zh", "》欧阳家的合同要续", "欧阳家的合同要续", "", ""),
)


@pytest.mark.parametrize(("language", "text", "words", "owners", "due"), LINES, ids=[row[1] for row in LINES])
def test_who_owns_a_task(language: Language, text: str, words: str, owners: str, due: str) -> None:
    assert told(text, language) == (words, owners, due)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("》安全部12月7日前更换报警器", ("更换报警器", "安全部", "2026-12-07")),
        ("》办公室负责办理入职，春节前完成", ("办理入职", "办公室", "春节前完成")),
        ("》超标的车间由安全部约谈", ("超标的车间由安全部约谈", "安全部", "")),
        ("》韩冰牵头，会同安全部开展检查", ("开展检查", "韩冰、安全部（配合）", "")),
        ("》方圆、韩冰牵头开展检查", ("开展检查", "方圆、韩冰", "")),
        ("》整改方案 ＠办公室陈主任", ("整改方案", "办公室陈主任", "")),
        ("》＠办公室主任核对台账", ("核对台账", "罗晓燕", "")),
        ("》安全部长期缺人", ("安全部长期缺人", "", "")),
    ],
)
def test_a_unit_that_the_role_of_an_attendee_names_is_known(text: str, wanted: tuple[str, str, str]) -> None:
    assert told(text, "zh") == wanted
