"""Whole sentences: the pattern follows how the text opens, and nothing is said twice."""

from __future__ import annotations

import pytest

from minutetui.core.text.numerals import counted, days_in_chinese, in_chinese
from minutetui.summary.chinese import sentences as chinese
from minutetui.summary.chinese.openings import untold
from minutetui.summary.english import sentences as english
from minutetui.summary.english import speech
from minutetui.summary.english.clauses import infinitive, opens_with_verb

STRESSED_ZH = """
安全是底线 → 会议认为，安全是底线。
要严守安全底线 → 会议要求，要严守安全底线。
各部门须于周五前报送 → 会议要求，各部门须于周五前报送。
会议强调，安全第一。 → 会议强调，安全第一。
强调安全第一 → 会议强调，安全第一。
强调：安全第一 → 会议强调，安全第一。
指出三处隐患尚未整改 → 会议指出，三处隐患尚未整改。
安全第一 → 会议强调，安全第一。
希望各部门配合 → 会议希望各部门配合。
听取了财务部的汇报 → 会议听取了财务部的汇报。
感谢各站配合 → 会议感谢各站配合。
"""

STRESSED_EN = """
the quay must stay open → The Chair stressed that the quay must stay open.
The quay must stay open. → The Chair stressed that the quay must stay open.
that costs are rising → The Chair stressed that costs are rising.
safety first → The Chair drew attention to the following: safety first.
Ann's figures are final → The Chair stressed that Ann's figures are final.
"""


def cases(table: str) -> list[tuple[str, str]]:
    """Part a table into what goes in and what comes out."""
    rows = (row.partition(" → ") for row in table.strip().splitlines())
    return [(text, wanted) for text, _, wanted in rows]


@pytest.mark.parametrize(("text", "wanted"), cases(STRESSED_ZH))
def test_an_emphasis_in_chinese(text: str, wanted: str) -> None:
    assert chinese.stressed(text, []) == wanted


def test_points_of_an_emphasis_are_numbered_unless_there_is_one() -> None:
    assert chinese.stressed("要求", ["压实责任。", "按月通报；"]) == "会议要求，一是压实责任；二是按月通报。"
    assert chinese.stressed("要抓好落实", ["压实责任"]) == "会议要求，要抓好落实，压实责任。"
    assert chinese.stressed("安全第一", [], "主任韩牧", "强调") == "主任韩牧强调，安全第一。"
    assert chinese.stressed("强调安全第一", [], "主任韩牧") == "主任韩牧强调，安全第一。"


@pytest.mark.parametrize(("text", "wanted"), cases(STRESSED_EN))
def test_an_emphasis_in_english(text: str, wanted: str) -> None:
    assert speech.stressed(text, [], "The Chair") == wanted


@pytest.mark.parametrize(
    "text", ["采购椅子（有争议，3-1）", "采购椅子（原则通过，待复核，表决）", "采购椅子（3比1，有人不满）"]
)
def test_a_bracket_that_was_not_read_is_no_resolution_in_chinese(text: str) -> None:
    assert chinese.decided(text) == f"提议：{text}。"


def test_who_does_a_task_in_chinese() -> None:
    assert chinese.assigned("完成接口改造", ["信息部"], []) == "由信息部负责完成接口改造"
    assert chinese.assigned("完成接口改造", ["信息部", "市场部"], []) == "由信息部、市场部负责完成接口改造"
    assert chinese.assigned("完成接口改造", ["信息部"], ["市场部"]) == "由信息部牵头、市场部配合，完成接口改造"
    assert chinese.assigned("负责接口改造", ["韩牧"], []) == "由韩牧负责接口改造"
    assert chinese.assigned("接口文档", ["韩牧"], []) == "接口文档"
    assert chinese.assigned("完成接口改造", [], []) == "完成接口改造"


@pytest.mark.parametrize("text", ["Email the members", "Ring Ann", "cost all four", "Order racks", "Prepare for May"])
def test_what_opens_with_a_verb(text: str) -> None:
    assert opens_with_verb(text)


@pytest.mark.parametrize(
    "text",
    [
        "Email list",
        "Lease for the quay",
        "Report of May",
        "Costs",
        "Order",
        "Book club",
        "Press release on bins",
        "Water butts",
        "",
    ],
)
def test_what_opens_with_a_noun(text: str) -> None:
    assert not opens_with_verb(text)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("drafts the response, to Carys", "draft the response, to Carys"),
        ("tidies the store", "tidy the store"),
        ("washes the kit", "wash the kit"),
        ("drafts for the board", "drafts for the board"),
        ("Drafts the letter", "Drafts the letter"),
    ],
)
def test_what_an_owner_does_is_printed_as_what_is_to_be_done(typed: str, printed: str) -> None:
    assert infinitive(typed) == printed


def test_who_does_a_task_in_english() -> None:
    assert (
        english.assigned("Draft the lease.", "Ann Lee", "by 19 March 2026")
        == "Ann Lee to draft the lease by 19 March 2026."
    )
    assert english.assigned("Lease for the quay", "Ann Lee", "by 19 March 2026") == ""
    assert english.assigned("Draft the lease", "", "by 19 March 2026") == ""


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("决定采用A", "决定", "采用A"),
        ("决定：采用A", "决定", "采用A"),
        ("会议决定，采用A", "决定", "采用A"),
        ("讨论稿已发", "讨论", "讨论稿已发"),
        ("决定性因素是成本", "决定", "决定性因素是成本"),
        ("Decision: use A", "Decision", "use A"),
        ("Decisions take time", "Decision", "Decisions take time"),
        ("决定", "决定", "决定"),
        ("", "决定", ""),
    ],
)
def test_a_word_that_was_typed_is_not_said_again(text: str, word: str, wanted: str) -> None:
    assert untold(text, word) == wanted


def test_counts_and_lengths_read_as_people_write_them() -> None:
    assert [counted(n, "action") for n in (1, 2, 12)] == ["one action", "two actions", "12 actions"]
    assert [in_chinese(n) for n in (120, 150, 720, 2)] == ["两个小时", "两个半小时", "十二个小时", "两分钟"]
    assert [days_in_chinese(n) for n in (1, 3, 4)] == ["半天", "一天半", "两天"]


@pytest.mark.parametrize(
    ("verb", "text", "said"),
    [
        ("asked", "whether the hall is free", "Ann Lee asked whether the hall is free."),
        ("asked", "about the gate", "Ann Lee asked about the gate."),
        ("asked", "when does it open?", "Ann Lee asked: When does it open?"),
        ("reported", "two leaks since May", "Ann Lee reported two leaks since May."),
        ("reported", "boiler out", "Ann Lee reported: Boiler out"),
        ("", "safety first", "Ann Lee: Safety first"),
        ("", "comments must reach the county by 11 December", "Ann Lee: Comments must reach the county by 11 December"),
        ("", "reports for May are late", "Ann Lee: Reports for May are late"),
        ("", "thanks to the volunteers", "Ann Lee: Thanks to the volunteers"),
        ("", "offers to help on Friday", "Ann Lee offers to help on Friday."),
        ("", "reports that the roof leaks", "Ann Lee reports that the roof leaks."),
    ],
)
def test_what_one_person_said_follows_the_verb_where_it_can(verb: str, text: str, said: str) -> None:
    assert speech.spoken("Ann Lee", verb, text) == said
