"""Actions that name their owners and deadline in words, sentences of attendance, and votes without a comma."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added, added_and_typed, language_of, scene
from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Attend, Meet
from minutetui.core.meeting.model import Vote

FRIDAY = dt.date(2026, 11, 27)
MONTH_END = dt.date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "words", "owners", "support", "day"),
    [
        ("> Ann to call the bank by Friday", "call the bank", ("Ann Lee",), (), FRIDAY),
        ("Action: Ann and Bo will call the bank", "call the bank", ("Ann Lee", "Bo Chen"), (), None),
        ("> Ann to call the bank, deadline 4 Dec", "call the bank", ("Ann Lee",), (), dt.date(2026, 12, 4)),
        ("> Ann: call the bank by Friday", "call the bank", ("Ann Lee",), (), FRIDAY),
        ("> Reclaim VAT - Bo, by 31 December", "Reclaim VAT", ("Bo Chen",), (), dt.date(2026, 12, 31)),
        ("> Reclaim VAT - Bo (by end of month)", "Reclaim VAT", ("Bo Chen",), (), MONTH_END),
        ("> Reclaim VAT (Ann, Friday)", "Reclaim VAT", ("Ann Lee",), (), FRIDAY),
        ("》请张华本周五前报送预案", "报送预案", ("张华",), (), FRIDAY),
        ("任务：李明月底前把名单发给财务", "把名单发给财务", ("李明",), (), MONTH_END),
        ("》由李明牵头、王芳配合，周五前完成盘点", "完成盘点", ("李明", "王芳"), ("王芳",), FRIDAY),
        ("》李明负责贴通知，月底", "贴通知", ("李明",), (), MONTH_END),
        ("》李明跟进付款", "跟进付款", ("李明",), (), None),
        ("》盘活方案 李明、王芳 ＋周五", "盘活方案", ("李明", "王芳"), (), FRIDAY),
        ("》公示方案 责任人李明 周五前", "公示方案", ("李明",), (), FRIDAY),
        ("》周五前清完 ＠李明", "清完", ("李明",), (), FRIDAY),
        ("> Check the cover - Zoe O'Hara", "Check the cover", ("Zoe O'Hara",), (), None),
        ("》由采购部牵头，教办配合，月底前落实", "落实", ("采购部", "教办"), ("教办",), MONTH_END),
        # Not certain: the text stays.
        ("> Bo to Ann: hand over", "hand over", (), (), None),
        ("> Nobody to call the bank", "Nobody to call the bank", (), (), None),
        ("> Print the plans - all of them, by hand", "Print the plans - all of them, by hand", (), (), None),
        ("> Find a hall (old school)", "Find a hall (old school)", (), (), None),
        ("》李明的合同续签", "李明的合同续签", (), (), None),
        ("》李明工资核定，周五前", "李明工资核定", (), (), FRIDAY),
        ("》李明月底前的材料", "李明月底前的材料", (), (), None),
        ("》电话联系 李明", "电话联系 李明", (), (), None),
        ("》整改路灯，质量要好 ＠李明", "整改路灯，质量要好", ("李明",), (), None),
        ("> Ann: walk by the 5th gate", "walk by the 5th gate", ("Ann Lee",), (), None),
        ("> Ask Bo about the keys (Ann knows)", "Ask Bo about the keys (Ann knows)", (), (), None),
        ("> Compare offers - Chen is cheaper", "Compare offers - Chen is cheaper", (), (), None),
        ("》李明来料检验标准", "李明来料检验标准", (), (), None),
        ("》李明年底考核", "李明年底考核", (), (), None),
        ("》李明月底前后的数据", "李明月底前后的数据", (), (), None),
        ("》李明负责人变更手续", "李明负责人变更手续", (), (), None),
        ("》李明三天内部培训", "李明三天内部培训", (), (), None),
        ("》李明修改意见", "李明修改意见", (), (), None),
        ("》由简入繁改流程", "由简入繁改流程", (), (), None),
        # A backslash makes it text.
        (r"> \Ann to call the bank by Friday", "Ann to call the bank by Friday", (), (), None),
        (r"》\请张华周五前报送预案", "请张华周五前报送预案", (), (), None),
        (r"> C:\temp is full", r"C:\temp is full", (), (), None),
    ],
)
def test_an_action_names_its_owners_in_words(
    text: str, words: str, owners: tuple[str, ...], support: tuple[str, ...], day: dt.date | None
) -> None:
    line = added_and_typed(text)
    assert (line.tag, line.text, line.owners, line.support, line.due_date) == ("action", words, owners, support, day)


@pytest.mark.parametrize(
    ("text", "tag", "owners"),
    [
        ("》回复“＠物业没人回”的投诉", "action", ()),
        ("有人说“＠李明没回”", "note", ()),
        ("Is @ann_lee still our name there?", "note", ()),
        ('Ann wrote "@Bo please"', "note", ()),
        ('> Order a 24" screen @Bo', "action", ("Bo Chen",)),
    ],
)
def test_a_sign_in_quotes_is_text(text: str, tag: str, owners: tuple[str, ...]) -> None:
    line = added(text)
    assert (line.tag, line.owners) == (tag, owners)


@pytest.mark.parametrize(
    ("text", "way", "people"),
    [
        ("Apologies from Ann and Bo", "apologies", ("Ann Lee", "Bo Chen")),
        ("Apologies were received from Ann.", "apologies", ("Ann Lee",)),
        ("Bo sent his apologies", "apologies", ("Bo Chen",)),
        ("李明请假", "apologies", ("李明",)),
        ("李明、王芳列席会议", "in-attendance", ("李明", "王芳")),
        ("会议由总经理王芳主持，李明记录", "present", ("王芳", "李明")),
        ("主持人：王芳  记录人：李明", "present", ("王芳", "李明")),
        ("Chair: Ann; minutes: Bo", "present", ("Ann Lee", "Bo Chen")),
        ("14:20 李明离会", "left", ("李明",)),
        ("因公请假：李明", "apologies", ("李明",)),
        ("会议由王芳主持，李明记录", "present", ("王芳", "李明")),
        ("Ann took the chair", "present", ("Ann Lee",)),
    ],
)
def test_a_sentence_says_how_people_attend(text: str, way: str, people: tuple[str, ...]) -> None:
    act = read(text, scene(language_of(text))).act
    assert isinstance(act, Attend)
    assert (act.way, act.people) == (way, people)
    if "主持" in text or "Chair" in text:
        assert act.others == (("way-chair", people[0]), ("way-recorder", people[1]))


@pytest.mark.parametrize(
    "text",
    [
        *("Apologies from the supplier for the delay", "Apologies for Friday", "The clerk moved the chair"),
        *("李明下周请假", "会议由谁主持，还没定", "请物业列席", "李明建议监理列席"),
    ],
)
def test_what_does_not_say_so_is_a_line(text: str) -> None:
    assert isinstance(read(text, scene(language_of(text))).act, Add)


@pytest.mark.parametrize(
    ("text", "words", "vote"),
    [
        ("＝《办法（试行）》同意6人，反对1人", "《办法（试行）》", Vote(for_=6, against=1, result="carried")),
        ("＝采购新车7票同意1票反对", "采购新车", Vote(for_=7, against=1, result="carried")),
        ("＝门禁改造表决未通过（2:4）", "门禁改造", Vote(for_=2, against=4, result="lost")),
        (
            "= Build a gate (prop. Ann, sec. Bo) - lost 2-4",
            "Build a gate",
            Vote(moved="Ann Lee", seconded="Bo Chen", for_=2, against=4, result="lost"),
        ),
        ("＝外包保洁 未通过", "外包保洁", Vote(result="lost")),
        ("= Ship on Monday, agreed by all", "Ship on Monday", Vote(how=("unanimous",), result="carried")),
        ("= Change the bank (2:4)", "Change the bank", Vote(for_=2, against=4, result="lost")),  # six people vote
        ("= Mix sand and cement (2:3)", "Mix sand and cement (2:3)", None),
        ("＝外聘教练一事暂缓表决", "外聘教练一事", Vote(result="deferred")),
        ("＝工程暂缓实施", "工程暂缓实施", None),
        ("＝办公室 同意采购", "办公室 同意采购", None),
        ("＝同意3人出差", "同意3人出差", None),
        ("＝《办法》修改后再议", "《办法》修改后再议", None),
    ],
)
def test_a_vote_without_a_comma(text: str, words: str, vote: Vote | None) -> None:
    line = added_and_typed(text)
    assert (line.text, line.vote) == (words, vote)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("会议决定聘请监理", "decision"),
        ("会议原则同意《管理办法（草案）》", "decision"),
        ("会议审议通过《章程》", "decision"),
        ("会议同意的事项已公示", "note"),
        ("会议通过视频召开", "note"),
        ("会议批准了", "note"),
    ],
)
def test_what_the_meeting_decided_needs_no_comma(text: str, tag: str) -> None:
    line = added(text)
    assert (line.tag, line.text) == (tag, text)


@pytest.mark.parametrize(
    "text", ["Next meeting 7 December 7.30pm", "Next meeting is on 7 December 19:30", "下次例会12月7日晚上7点半"]
)
def test_the_next_meeting_without_a_colon(text: str) -> None:
    act = read(text, scene(language_of(text))).act
    assert isinstance(act, Meet)
    assert act.next.when == "2026-12-07 19:30"


@pytest.mark.parametrize("text", ["Next meeting we choose the colours", "下次会议再定", "Next meeting by 7 December"])
def test_what_only_begins_so_is_a_line(text: str) -> None:
    assert isinstance(read(text, scene(language_of(text))).act, Add)


@pytest.mark.parametrize(
    ("text", "words", "result"),
    [
        ("= Budget deferred to January", "Budget deferred to January", "deferred"),
        ("= Item held over to the next meeting", "Item held over to the next meeting", "deferred"),
        ("= Buy the van - withdrawn by Bo", "Buy the van - withdrawn by Bo", "withdrawn"),
        ("= Buy the van (postponed until the spring)", "Buy the van (postponed until the spring)", "deferred"),
        ("= Deferred to the March meeting", "Deferred to the March meeting", "deferred"),
        ("= Hall hire: deferred until the spring", "deferred until the spring", "deferred"),
        ("＝《办法》延期至下次会议审议", "《办法》延期至下次会议审议", "deferred"),
        ("＝薪酬方案，待财务测算后再议", "薪酬方案，待财务测算后再议", "deferred"),
        ("＝该议案由李明撤回", "该议案由李明撤回", "withdrawn"),
        # Something is put off, not the decision about it.
        ("= Postpone the AGM to May", "Postpone the AGM to May", None),
        ("= AGM postponed to 5 May", "AGM postponed to 5 May", None),
        ("= Nothing to be deferred", "Nothing to be deferred", None),
        ("= That the report be deferred to March", "That the report be deferred to March", None),
        ("= Pay the deferred invoice", "Pay the deferred invoice", None),
        ("= Staff withdrawn from the site", "Staff withdrawn from the site", None),
        ("＝年会延期至下月举行", "年会延期至下月举行", None),
        ("＝移交审计部研究", "移交审计部研究", None),
        ("＝撤回报警器采购合同", "撤回报警器采购合同", None),
        (r"= \Budget deferred to January", "Budget deferred to January", None),
    ],
)
def test_a_decision_says_in_words_that_it_was_put_off(text: str, words: str, result: str | None) -> None:
    line = added_and_typed(text)
    assert (line.tag, line.text, line.vote.result if line.vote else None) == ("decision", words, result)


TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "words", "owners", "day"),
    [
        ("> Call the bank today", "Call the bank", (), TODAY),
        ("> Ann: call the bank tonight", "call the bank", ("Ann Lee",), TODAY),
        ("> Send the papers today by 5pm @Ann", "Send the papers", ("Ann Lee",), TODAY),
        ("> Check the alarms tomorrow morning", "Check the alarms", (), dt.date(2026, 11, 24)),
        ("> Send the draft by Friday", "Send the draft", (), FRIDAY),
        ("> Bo + Ann write the letter", "write the letter", ("Bo Chen", "Ann Lee"), None),
        ("> Bo and Ann write to the county by Friday", "write to the county", ("Bo Chen", "Ann Lee"), FRIDAY),
        ("> Ann call Highways about the bins", "call Highways about the bins", ("Ann Lee",), None),
        ("》联系银行 今天", "联系银行", (), TODAY),
        ("》把名单发出去，今晚", "把名单发出去", (), TODAY),
        ("》今天把名单报办公室 ＠李明", "把名单报办公室", ("李明",), TODAY),
        ("》修复路灯 周五", "修复路灯", (), FRIDAY),
        # No deadline, or no owner.
        ("> Circulate the questions raised today", "Circulate the questions raised today", (), None),
        ("> Cover reception for tonight", "Cover reception for tonight", (), None),
        ("> Keep the gate locked until Monday", "Keep the gate locked until Monday", (), None),
        ("> Chen report for May", "Chen report for May", (), None),
        ("> Lee order form to be updated", "Lee order form to be updated", (), None),
        ("> Add 2 + 2 bulbs", "Add 2 + 2 bulbs", (), None),
        ("》整理今天会议纪要", "整理今天会议纪要", (), None),
        ("》明天活动物料准备", "明天活动物料准备", (), None),
        ("》通知 明天停水", "通知 明天停水", (), None),
    ],
)
def test_a_day_at_the_end_of_an_action_is_its_deadline(
    text: str, words: str, owners: tuple[str, ...], day: dt.date | None
) -> None:
    line = added_and_typed(text)
    assert (line.tag, line.text, line.owners, line.due_date) == ("action", words, owners, day)
