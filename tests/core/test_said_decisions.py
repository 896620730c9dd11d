"""What a meeting decided, in the commonest wordings and without a sign; and what only looks like that."""

from __future__ import annotations

import pytest

from helpers_capture import added_and_typed, language_of, scene

DECIDED = [
    "会议审议通过了修订后的《差旅管理办法》",
    "会议审议通过《章程》，自2027年1月1日起施行",
    "会议表决通过了新的章程",
    "会议通过了年度预算",
    "大会通过了监事会工作报告",
    "审议通过《差旅管理办法》",
    "审议并通过了《章程》",
    "表决通过修改后的章程",
    "通过《章程》",
    "26/01433/FUL 15 Chapel Street: RESOLVED no objection",
    "15 Chapel Street: RESOLVED that no objection be raised",
    "15 Chapel Street: RESOLVED to support",
]
PUT_OFF = [
    "会议认为方案不够成熟，同意暂缓",
    "会议认为，价格偏高，决定暂缓审议",
    "会议研究决定，暂缓审议该方案",
    "会议决定暂缓审议该方案",
    "会议决定暂缓研究",
    "Item deferred to the January meeting",
    "Deferred to the January meeting",
    "Motion held over to the next meeting",
    "DEFERRED until our next meeting",
]
NOTED = [
    "上次会议通过了年度预算",
    "会议审议通过后再执行",
    "会议审议通过的办法要公布",
    "会议通过视频方式召开",
    "会议通过了解情况后再说",
    "会议讨论通过与否看资金",
    "审议通过《章程》需要三分之二同意",
    "审议通过《章程》后再印发",
    "通过《章程》规范报销",
    "该议题暂缓，待比价后再次上会",
    "Complaint 12: Resolved to her satisfaction",
    "Ticket 4411: RESOLVED",
    "Item deferred from the January meeting",
    "Deferred income to the January accounts",
]


@pytest.mark.parametrize("who", ["大家一致", "大家都", "参会同志都", "在座各位均", "与会人员一致", "我们"])
def test_a_decision_after_who_agreed_and_a_colon(who: str) -> None:
    line = added_and_typed(f"{who}同意：线上不再手改")
    assert (line.tag, line.text.endswith("线上不再手改"), line.label) == ("decision", True, "")


@pytest.mark.parametrize(
    ("text", "result"),
    [("=请外面的教练 王芳提 没人附议", "unseconded"), ("=报名费50元 王芳提 李明附 通过", "carried")],
)
def test_a_motion_that_begins_as_a_rule_may(text: str, result: str) -> None:
    line = added_and_typed(text)
    assert line.text == text[1:].partition(" ")[0]
    assert line.vote is not None
    assert (line.vote.moved, line.vote.result) == ("王芳", result)


@pytest.mark.parametrize("text", DECIDED)
def test_a_decision_in_common_words(text: str) -> None:
    line = added_and_typed(text)
    assert (line.tag, f"{line.label}: {line.text}" if line.label else line.text) == ("decision", text)
    assert line.vote is None or "amended" not in line.vote.how


@pytest.mark.parametrize("text", PUT_OFF)
def test_a_decision_that_an_item_is_put_off(text: str) -> None:
    line = added_and_typed(text)
    assert (line.tag, line.vote and line.vote.result) == ("decision", "deferred")
    assert text.endswith(line.text)


@pytest.mark.parametrize("text", NOTED)
def test_what_only_looks_like_a_decision(text: str) -> None:
    assert added_and_typed(text).tag == "note"


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("一致同意修订后的《差旅管理办法》", ("unanimous",)),
        ("会议一致同意修改后的方案", ("unanimous",)),
        ("会议一致通过修正后的预算", ("unanimous",)),
        ("＝预算（修改后一致通过）", ("amended", "unanimous")),
        ("＝预算，修正后通过", ("amended",)),
    ],
)
def test_a_document_that_was_amended_before_is_no_amended_motion(text: str, how: tuple[str, ...]) -> None:
    line = added_and_typed(text, scene(language_of(text)))
    assert line.vote is not None
    assert line.vote.how == how
