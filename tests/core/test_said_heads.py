"""The words before a colon that people write: what the meeting did, motions, offices, tasks, plural heads."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict

import pytest

from helpers_capture import scene
from minutetui.core.capture import read, read_line, typed
from minutetui.core.capture.reading import Add, AddItem, Amend, Attend, SetFacts, TakeUp
from minutetui.core.capture.typed import says
from minutetui.core.meeting.model import Line, Vote
from minutetui.core.vocabulary import Tag
from minutetui.words import Language

CARRIED = {"result": "carried"}
HEADS: tuple[tuple[str, Tag, dict[str, object]], ...] = (
    ("会议同意：增设值班岗", "decision", {"text": "增设值班岗"}),
    ("会议原则同意：由财务科补充测算", "decision", {"text": "原则同意由财务科补充测算"}),
    ("会议一致通过，年度预算", "decision", {"text": "一致通过年度预算"}),
    ("会议审议通过：年度预算", "decision", {"text": "审议通过年度预算"}),
    ("经研究决定：提高补贴", "decision", {"text": "提高补贴"}),
    ("经会议集体讨论，决定：提高补贴", "decision", {"text": "提高补贴"}),
    ("经研究，同意增设值班岗", "decision", {"text": "经研究，同意增设值班岗"}),
    ("党组会议研究决定：提高补贴", "decision", {"text": "提高补贴"}),
    ("议定事项：提高补贴", "decision", {"text": "提高补贴"}),
    ("Decisions: buy the van", "decision", {"text": "buy the van"}),
    ("The council resolved unanimously: buy the van", "decision", {"text": "buy the van", "how": ("unanimous",)}),
    ("It was agreed in principle that: we move", "decision", {"text": "we move", "how": ("in-principle",)}),
    ("Risks: the lease ends in March", "risk", {"text": "the lease ends in March"}),
    ("Lessons learned: order earlier", "lesson", {"text": "order earlier"}),
    ("Outcomes: a plan for the yard", "outcome", {"text": "a plan for the yard"}),
    ("Issues: the gate is stuck", "issue", {"text": "the gate is stuck"}),
    ("Actions: call the bank @bo", "action", {"text": "call the bank", "owners": ("Bo Chen",)}),
    ("Action for Ann and Bo: call the bank", "action", {"text": "call the bank", "owners": ("Ann Lee", "Bo Chen")}),
    ("Action (Bo): call the bank", "action", {"text": "call the bank", "owners": ("Bo Chen",)}),
    ("任务（张华）：联系银行", "action", {"text": "联系银行", "owners": ("张华",)}),
    # A tag word without a colon
    ("Decision - we open at 8.30", "decision", {"text": "we open at 8.30"}),
    ("Lessons learned – order early", "lesson", {"text": "order early"}),
    ("Action - Ann to call the bank", "action", {"text": "call the bank", "owners": ("Ann Lee",)}),
    ("AP: call the bank @bo", "action", {"text": "call the bank", "owners": ("Bo Chen",)}),
    ("TODO call the bank @bo", "action", {"text": "call the bank", "owners": ("Bo Chen",)}),
    ("To do call the bank @bo", "action", {"text": "call the bank", "owners": ("Bo Chen",)}),
    ("待办 张华周五前联系银行", "action", {"text": "联系银行", "owners": ("张华",)}),
    ("任务——张华：联系银行", "action", {"text": "联系银行", "owners": ("张华",)}),
    ("决定 停用旧系统", "decision", {"text": "停用旧系统"}),
    ("风险 资金有缺口", "risk", {"text": "资金有缺口"}),
    ("Agreed no dogs in the hall", "decision", {"text": "Agreed no dogs in the hall"}),
    ("Agreed £350 for paint", "decision", {"text": "Agreed £350 for paint"}),
    ("Agreed Ann to write to the bank", "decision", {"text": "Agreed Ann to write to the bank"}),
    # Speakers with more beside the name, and without a colon
    ("Ann (director): let us begin", "note", {"speaker": "Ann Lee", "text": "let us begin"}),
    ("Director (Ann): let us begin", "note", {"speaker": "Ann Lee", "text": "let us begin"}),
    ("Ann Lee, Director: let us begin", "note", {"speaker": "Ann Lee", "text": "let us begin"}),
    ("Purchasing (Bo): the van is late", "note", {"speaker": "Bo Chen", "text": "(Purchasing) the van is late"}),
    ("Bo 10:05: the van is late", "note", {"speaker": "Bo Chen", "text": "the van is late"}),
    ("Bo (Depot) 10.05: the van is late", "note", {"speaker": "Bo Chen", "text": "(Depot) the van is late"}),
    ("张华技术经理：先做测试", "note", {"speaker": "张华", "text": "先做测试"}),
    ("李副总：先做测试", "note", {"speaker": "李明", "text": "先做测试"}),
    ("李明说备件还差两箱", "note", {"speaker": "李明", "verb": "", "text": "备件还差两箱"}),
    ("李明和王芳都说备件不够", "note", {"speaker": "李明、王芳", "text": "备件不够"}),
    ("张经理认为方案可行", "note", {"speaker": "张华", "verb": "认为", "text": "方案可行"}),
    ("张总要求各部门本周报计划", "emphasis", {"speaker": "张华", "verb": "要求", "text": "各部门本周报计划"}),
    ("[Action] Ann to call the bank", "action", {"text": "call the bank", "owners": ("Ann Lee",)}),
    ("[DECISION] we open at 8", "decision", {"text": "we open at 8"}),
    ("【待办】张华周五前联系银行", "action", {"text": "联系银行", "owners": ("张华",)}),
    ("[决定] 停用旧系统", "decision", {"text": "停用旧系统"}),
    ("会议审议并原则通过《办法》", "decision", {"text": "会议审议并原则通过《办法》"}),
    ("Director said two signs are down", "note", {"speaker": "Ann Lee", "text": "two signs are down"}),
    ("Messrs Lee and Chen: the van is late", "note", {"speaker": "Ann Lee and Bo Chen"}),
    ("Treasurer Bo: 300 are left", "note", {"speaker": "", "label": "Treasurer Bo"}),
    ("Director Ann: let us begin", "note", {"speaker": "Ann Lee", "text": "let us begin"}),
    ("Director Bo: let us begin", "note", {"speaker": "", "label": "Director Bo"}),
    ("Trustee Bo: let us begin", "note", {"speaker": "Bo Chen", "text": "let us begin"}),
    ("Bro. Chen: let us begin", "note", {"speaker": "Bo Chen", "text": "let us begin"}),
    ("Sister Chen: let us begin", "note", {"speaker": "Bo Chen", "text": "let us begin"}),
    ("Sister Company: moved to the quay", "note", {"speaker": "", "label": "Sister Company"}),
    ("Director Lee noted that the van is late", "note", {"speaker": "Ann Lee", "verb": "noted"}),
    (
        "Bo reported two leaks since May",
        "note",
        {"speaker": "Bo Chen", "verb": "reported", "text": "two leaks since May"},
    ),
    ("Bo reported sick on Monday", "note", {"speaker": "", "text": "Bo reported sick on Monday"}),
    ("李明反馈备件不够用", "note", {"speaker": "李明", "verb": "反馈", "text": "备件不够用"}),
    ("李明吐槽：备件不够", "note", {"speaker": "李明", "verb": "吐槽", "text": "备件不够"}),
    ("李明反馈的问题要跟", "note", {"speaker": "", "text": "李明反馈的问题要跟"}),
    ("李明反馈表已收齐", "note", {"speaker": "", "text": "李明反馈表已收齐"}),
    ("Ann & Bo - the van is late", "note", {"speaker": "Ann Lee and Bo Chen", "text": "the van is late"}),
    ("10:25 Bo - the van is late", "note", {"speaker": "Bo Chen", "text": "the van is late"}),
    ("Hon. Director: let us begin", "note", {"speaker": "Ann Lee", "text": "let us begin"}),
    ("10:25 李明说备件不够", "note", {"speaker": "李明", "text": "备件不够"}),
    ("技术经理张华同志强调，安全第一", "emphasis", {"speaker": "张华", "verb": "强调", "text": "安全第一"}),
    ("李明追问何时到货", "note", {"speaker": "李明", "verb": "追问", "text": "何时到货"}),
    ("李明通报，还差两箱", "note", {"speaker": "李明", "verb": "通报", "text": "还差两箱"}),
    ("李明传达，文件下周到", "note", {"speaker": "李明", "verb": "传达", "text": "文件下周到"}),
    ("李明通报批评", "note", {"text": "李明通报批评"}),
    ("李明补充，还差两箱", "note", {"speaker": "李明", "verb": "补充", "text": "还差两箱"}),
    ("李明【备件库】：还差两箱", "note", {"speaker": "李明", "text": "【备件库】还差两箱"}),
    ("李明 王芳：还差两箱", "note", {"speaker": "李明、王芳", "text": "还差两箱"}),
    ("客户王先生：太贵了", "note", {"speaker": "客户王先生", "text": "太贵了"}),
    ("会议强调安全第一", "emphasis", {"verb": "强调", "text": "安全第一"}),
    ("会上强调：安全第一", "emphasis", {"verb": "强调", "text": "安全第一"}),
    ("会议指出：原因有两个：一是慢，二是散", "emphasis", {"verb": "指出", "text": "原因有两个：一是慢，二是散"}),
    ("张总强调：当前重点：保供水", "emphasis", {"speaker": "张华", "text": "当前重点：保供水"}),
    ("会议通过了《办法》", "decision", {"text": "会议通过了《办法》"}),
    ("一致同意采购新车", "decision", {"text": "一致同意采购新车", "how": ("unanimous",)}),
    ("最终决定：采购新车", "decision", {"text": "采购新车"}),
    ("形成如下决议：采购新车", "decision", {"text": "采购新车"}),
    ("It was agreed by all to close the lane", "decision", {"how": ("unanimous",), **CARRIED}),
    ("Motion: to adjourn (carried)", "decision", {"text": "to adjourn", **CARRIED}),
    ("Motion: to buy the van", "decision", {"text": "to buy the van", "result": ""}),
    ("Motion to adjourn: carried", "decision", {"text": "Motion to adjourn", **CARRIED}),
    ("Motion carried: buy the van", "decision", {"text": "buy the van", **CARRIED}),
    ("Motion by Ann: buy the van (carried)", "decision", {"text": "buy the van", "moved": "Ann Lee", **CARRIED}),
    ("Moved by Ann, seconded by Bo: buy the van", "decision", {"moved": "Ann Lee", "seconded": "Bo Chen"}),
    ("Amendment: two seats more (lost 2-5)", "decision", {"label": "Amendment", "result": "lost", "against": 5}),
    ("动议：休会（通过）", "decision", {"text": "休会", **CARRIED}),
    ("张华动议：休会，7票同意", "decision", {"text": "休会", "moved": "张华", "for_": 7}),
    ("修正案：增加两席（未通过）", "decision", {"label": "修正案", "text": "增加两席", "result": "lost"}),
    ("Chair: let us begin", "note", {"speaker": "Chair", "text": "let us begin"}),
    ("The Deputy Mayor: thank you all", "note", {"speaker": "The Deputy Mayor"}),
    ("Treasurer reported: 300 are left", "note", {"speaker": "Treasurer", "verb": "reported"}),
    ("Director: let us begin", "note", {"speaker": "Ann Lee", "text": "let us begin"}),
    ("Chair: Agreed", "note", {"speaker": "Chair", "text": "Agreed"}),
    ("主席：今天先看预算", "note", {"speaker": "主席"}),
    ("主席：同意", "note", {"speaker": "主席", "text": "同意"}),
    ("市长：把路修好", "note", {"speaker": "市长"}),
    ("教育局局长强调：安全第一", "emphasis", {"speaker": "教育局局长", "verb": "强调"}),
    ("技术经理：先做测试", "note", {"speaker": "张华"}),
)


def stored(text: str, language: Language = "en") -> dict[str, object]:
    """Give the fields of the line that a text adds, and of its vote."""
    act = read(text, scene(language)).act
    assert isinstance(act, Add), act
    return {**asdict(act.line.vote or Vote()), **asdict(act.line.with_(vote=None, lines=()))}


@pytest.mark.parametrize(("text", "tag", "expected"), HEADS, ids=[text for text, *_ in HEADS])
def test_the_words_before_a_colon_say_what_the_line_is(text: str, tag: Tag, expected: dict[str, object]) -> None:
    line = stored(text, "en" if text.isascii() else "zh")
    assert {name: line[name] for name in expected} == expected
    assert line["tag"] == tag
    assert line["label"] == expected.get("label", "")


@pytest.mark.parametrize(
    "text",
    [
        *(
            "大家同意取消导出",
            "大家都同意取消导出",
            "会上决定取消导出",
            "我们决定取消导出",
            "决定取消导出",
            "商定下周三发版",
        ),
        *(
            "最后商定下周三发版",
            "讨论后决定下周三发版",
            "双方商定违约金按日计",
            "大家约定每周五对账",
            "后来大家同意延期",
        ),
    ],
)
def test_what_people_agree_on_is_a_decision(text: str) -> None:
    line = stored(text, "zh")
    assert (line["tag"], line["text"]) == ("decision", text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Treasurer: Kim Poe", "Treasurer"),
        ("Treasurer: vacant", "Treasurer"),
        ("镇长：赵强", "镇长"),
        ("Sales: up by a tenth", "Sales"),
        ("Actions: none", "Actions"),
        ("风险：无", "风险"),
        ("Action plan: see the board", "Action plan"),
        ("同意：六家", "同意"),
        ("会议听取了：三项汇报", "会议听取了"),
        ("Motion sensor: broken", "Motion sensor"),
        ("\\Motion: to adjourn", "Motion"),
    ],
)
def test_other_words_before_a_colon_stay_a_label(text: str, label: str) -> None:
    line = stored(text)
    assert (line["tag"], line["label"], line["speaker"]) == ("note", label, "")


@pytest.mark.parametrize(
    "text",
    [
        *("Decision time is near", "Decision time - 9.30", "Action plan is late", "ACTION required on the roof"),
        *("To do this we need money", "TODO list is long", "Agreed figures are attached", "Agreed with Ann"),
        *(
            "We agreed last year to wait",
            "We agreed the plan last month",
            "We agreed to disagree",
            "Note - hall closed",
        ),
        *(
            "Action - none",
            "TODO none",
            "TODO 列表不全",
            "待办 暂无",
            "AP invoices are late",
            "TASK FORCE report",
            "问题-答案对照表",
        ),
        *("[draft] we open at 8", "[x] done", "【通知】周五停电", "[任务] 重", "TODO 列表不全"),
        *("任务重，时间紧", "任务 重", "决定权在厂部", "结论尚早", "责任 张华", "记录 张华来过", "待办事项较多"),
        *("李明说明了情况", "李明说得对", "李明建议书已提交", "李明表示歉意", "李明提出三点意见", "李明要求增加人手"),
        *("会议要求很高", "会议强调的三点", "会议指出问题", "一致同意", "研究决定权限"),
        *("我们同意延期", "大家同意吗", "大家同意李明的看法", "上次会上决定取消", "决定因素是价格", "决定于天气"),
        *("大家决定得太快", "商定价格偏高", "商定时间后再发通知", "议定书已签", "会上同意的事项要落实"),
        *("李明补充了两点", "李明提到过", "李明问了两次", "李明解释说明", "李明 王芳不在"),
        *("有人说备件不够", "大家认为方案可行", "张总要求很严", "张总指出问题", "李明的方案说明书已发"),
    ],
)
def test_a_sentence_that_begins_with_such_words_is_text(text: str) -> None:
    line = stored(text, "en" if text.isascii() else "zh")
    assert (line["tag"], line["speaker"], line["label"], line["text"]) == ("note", "", "", text)


@pytest.mark.parametrize(
    "line",
    [
        Line(tag="note", text="Decision - we wait"),
        Line(tag="note", text="待办 订票还是不订"),
        Line(tag="note", text="李明说备件不够"),
        Line(tag="decision", text="to buy the van", vote=Vote()),
        Line(tag="note", speaker="Treasurer", text="we have 300 left"),
        Line(tag="note", label="Motion", text="to adjourn"),
        Line(tag="decision", label="Amendment", text="two seats more", vote=Vote(result="lost")),
    ],
)
def test_such_a_line_can_be_typed(line: Line) -> None:
    assert says(typed(line, scene()), line, scene())


MOVED = Line(id="k1", tag="decision", text="Buy the van", vote=Vote(moved="Ann Lee", seconded="Bo Chen"))


@pytest.mark.parametrize(
    "text", ["Carried 5-1", "Vote: 5-1", "carried, 5 for, 1 against", "表决结果：5票同意，1票反对", "= Carried 5-1"]
)
def test_an_outcome_alone_is_that_of_the_motion_before(text: str) -> None:
    act = read(text, scene(last=MOVED)).act
    assert isinstance(act, Amend)
    vote = act.line.vote or Vote()
    assert (vote.moved, vote.seconded, vote.for_, vote.against, vote.result) == ("Ann Lee", "Bo Chen", 5, 1, "carried")


@pytest.mark.parametrize(
    "text", ["Agreed.", "Carried on with the list", "不同意", "张华同意", "李明赞成", "好像通过了", "Ann: carried"]
)
def test_what_is_no_certain_outcome_is_a_line(text: str) -> None:
    assert isinstance(read(text, scene(last=MOVED)).act, Add)


def test_an_outcome_after_a_decided_motion_is_a_line() -> None:
    decided = MOVED.with_(vote=Vote(result="carried"))
    assert isinstance(read("Lost 2-5", scene(last=decided)).act, Add)


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("= Buy the van, passed I think", "passed I think"),
        ("= Buy the van. Probably carried", "Probably carried"),
        ("= Buy the van (carried?)", "?"),
        ("= Buy the van - passed, not sure of the count", "passed, not sure of the count"),
        ("＝采购新车，好像通过了", "好像通过了"),
        ("＝采购新车（应该通过了）", "应该通过了"),
    ],
)
def test_an_outcome_said_with_doubt_is_unclear_and_stays(text: str, unread: str) -> None:
    reading = read(text, scene("en" if text.isascii() else "zh"))
    assert isinstance(reading.act, Add)
    line = reading.act.line
    assert line.vote == Vote(result="unclear")
    assert reading.unread == (unread,)
    assert unread in line.text


@pytest.mark.parametrize("text", ["= Check the roof", "＝可能的话先做测试", "= Ask whether the van passed its test?"])
def test_doubt_without_an_outcome_is_text(text: str) -> None:
    assert stored(text)["result"] == ""
    assert not read(text, scene()).unread


TAKES_UP = (
    *("# progress", "#Progress", "# Progress.", "## Progress", "议题：Progress", "Item 1: Progress", "item: Progress"),
    *(
        "1. Progress",
        "1) progress",
        "一、Progress",
        "Next item: Progress",
        "Item: progress",
        "Next: Progress",
        "Moving on to progress",
    ),
    *(
        "Now, on to item 1",
        "On to item 1: Progress",
        "Item 1",
        "Item 4: Progress",
        "第一项：Progress",
        "下一议题：Progress",
        "进入第一项议题",
    ),
    *("第1个议题", "议题一：Progress", "进入Progress"),
)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Progress",
            "Item 1 was quick",
            "1. Progress in May",
            "Item 9",
            "一、Progress不快",
            "第一项：已完成",
            "Next week: Progress",
        ),
        *("Next week: Progress", "Moving on to item 12", "进入第九项议题", "第一项", "Progress 1"),
    ],
)
def test_what_is_not_the_title_of_an_item_takes_none_up(text: str) -> None:
    assert not isinstance(read(text, scene()).act, TakeUp)


@pytest.mark.parametrize("text", TAKES_UP)
def test_the_title_of_an_agenda_item_takes_it_up(text: str) -> None:
    act = read(text, scene()).act
    assert isinstance(act, TakeUp)
    assert act.item.id == "a1"


def test_another_title_is_a_new_item() -> None:
    assert read("# Progress in May", scene()).act == AddItem("Progress in May")


@pytest.mark.parametrize(
    ("text", "field", "time"),
    [
        ("会议14：30开始", "started", dt.time(14, 30)),
        ("会议下午两点半准时开始", "started", dt.time(14, 30)),
        ("14:30开会", "started", dt.time(14, 30)),
        ("会议16点结束", "ended", dt.time(16)),
    ],
)
def test_when_the_meeting_began_or_ended(text: str, field: str, time: dt.time) -> None:
    assert read(text, scene("zh")).act == SetFacts(((field, time),))


@pytest.mark.parametrize(
    "text",
    [
        "Present: Ann <ann@depot.example>, Kim Poe <kim@depot.example>",
        "Present: Lee, Ann <ann@depot.example>; Poe, Kim <kim@depot.example>",
        "Present: To: Lee, Ann <ann@depot.example>; Cc: Poe, Kim <kim@depot.example>",
        "Present: Ann (Director, ann@depot.example), Kim Poe kim@depot.example",
        "出席：Ann（ann@depot.example）、Kim Poe（kim@depot.example）",
    ],
)
def test_an_address_behind_a_name_is_that_of_the_person(text: str) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Attend)
    assert act.people == ("Ann Lee", "Kim Poe")
    assert [one.email for one in act.details] == ["ann@depot.example", "kim@depot.example"]


@pytest.mark.parametrize(
    ("text", "words", "due"),
    [
        ("》整改路灯 ＋月底前报送办公室", "整改路灯 报送办公室", "月底前"),
        ("》整改路灯 ＋三日内书面回复客户", "整改路灯 书面回复客户", "三日内"),
        ("》整改路灯 ＠张伟 ＋五日内答复业主", "整改路灯 答复业主", "五日内"),
        ("》整改路灯 ＠张伟 ＋周五前回复监理", "整改路灯 回复监理", "周五前"),
        ("》整改路灯 ＠张伟 ＋12月5日通知物业", "整改路灯 通知物业", "12月5日"),
        ("》整改路灯 ＠张伟 ＋春节前保障组", "整改路灯", ""),
        ("》整改路灯 ＋周五前交财务科", "整改路灯 交财务科", "周五前"),
        ("》整改路灯 ＋一周内部评审", "整改路灯", "一周内部评审"),
    ],
)
def test_what_is_to_be_done_by_a_deadline_stays_in_the_text(text: str, words: str, due: str) -> None:
    line = stored(text, "zh")
    assert (line["text"], line.get("due", "")) == (words, due)


@pytest.mark.parametrize(
    ("text", "offer"),
    [
        ("Ann will take this", '> take this @"Ann Lee"'),
        ("Ann and Bo agreed to call the bank", '> call the bank @"Ann Lee" @"Bo Chen"'),
        ("路灯整改由李明负责", "> 路灯整改 @李明"),
        ("路灯整改由李明负责，月底前完成", "> 路灯整改 @李明 +月底前"),
        ("由李明负责路灯整改", "> 路灯整改 @李明"),
        ("请李明联系厂家", "> 联系厂家 @李明"),
        ("财务科牵头，整改路灯", "> 整改路灯 @财务科"),
        ("采购部牵头制定方案，王芳配合", "> 制定方案 @采购部牵头 @王芳配合"),
        ("Nobody will take this", ""),
        ("由于下雨，活动取消", ""),
    ],
)
def test_who_does_what_is_offered_without_a_sign(text: str, offer: str) -> None:
    reading = read(text, scene("en" if text.isascii() else "zh"))
    assert isinstance(reading.act, Add)
    assert reading.act.line.tag == "note"
    assert (reading.choices.rows[0].insert if reading.choices else "") == offer


@pytest.mark.parametrize("text", ["The meeting stressed: lock it", "the meeting noted: two vans", "会议要求：关门"])
def test_what_the_meeting_did_can_be_typed_again_in_each_language(text: str) -> None:
    line = read_line(text, scene())
    again = typed(line, scene())
    assert read_line(again, scene()) == line
    assert again.casefold() == text.casefold()
