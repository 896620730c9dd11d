"""Chinese decisions: a sentence only where the first word is certainly a verb, else the text as it was typed."""

from __future__ import annotations

import pytest

from minutetui.core.meeting.model import AgendaItem, Line, Meeting, Vote
from minutetui.store.templates import load_template
from minutetui.summary import render
from minutetui.summary.chinese import sentences, votes

NEUTRAL = """
会议室改到三楼
会议纪要三日内印发
会议费用由行政部列支
会议纪律另行通知
会议时间改为每周二
会议材料提前两天报送
会议由李明主持
会议通过率不作考核
会议同意书由法务保管
会议决定事项由办公室督办
会议要求的材料周五交齐
采纳率指标取消
采纳的建议列入清单
采纳意见的部门不再报送
采纳情况每月通报
通过银行转账支付
通过招标选定供应商
通过招标确定方案
通过审核的供应商列入名录
通过率低于八成的课程停开
通过比选方案，确定供应商
通过《值班办法》规范值班
通过后执行
通过了解客户需求改进产品
同意书由法务起草
同意后方可施工
同意率不足一半的事项不再上会
选举办法另行通知
选举结果当场公布
同意延期的项目须年底前完成
同意见不一致的部门再协商
提出的问题要答复
批准文号由办公室编排
批准权限下放到分公司
批准后实施
批准由董事会作出
批准的预算不得突破
审定稿报总经理
审定由总经理负责
授权书由法务出具
授权范围扩大到分公司
授权委托书一式两份
明确的分工不再调整
明确责任的事项列入清单
确定性不足的项目先论证
要求过高的条款删去
要求的格式统一
听取意见的时间改为周五
听取意见箱每周开一次
否决权由董事长行使
否决的方案不再上会
决定性因素尚不明确
决定权交给店长
决定书由法务起草
决定的事项写入纪要
议定事项由办公室督办
经销商大会改到五月
经费由财务部承担
经办人改为李明
经理办公会改到周三
经讨论稿修改后报送
经总经理批准后执行
讨论稿周五前定稿
表决权由股东行使
表决通过的事项须公示
审议通过后施行
原则上每周一次
一致性检查每月一次
检查表每周一上交
第二方案
三号楼改作仓库
要求较高的岗位单独招聘
暂缓期内不收费
资料员王芳调总部
会议通知由办公室发
会议地点另行通知
会议决议三日内公布
会议要求较高的设备另购
"""
"""What opens with a noun, a preposition, or a verb that belongs to the subject of another."""

SENTENCES = """
同意采购 → 会议同意采购。
原则同意采购方案 → 会议原则同意采购方案。
原则上同意采购方案 → 会议原则上同意采购方案。
一致同意采购两台 → 会议一致同意采购两台。
审议通过《值班办法》 → 会议审议通过《值班办法》。
通过年度预算 → 会议通过年度预算。
通过《值班办法》，自八月起施行 → 会议通过《值班办法》，自八月起施行。
通过采购方案 → 会议通过采购方案。
采纳第二方案 → 会议采纳第二方案。
采纳财务部的建议 → 会议采纳财务部的建议。
批准年度预算 → 会议批准年度预算。
批准李明同志辞职 → 会议批准李明同志辞职。
授权总经理签订合同 → 会议授权总经理签订合同。
责成运输部整改 → 会议责成运输部整改。
要求各部门本周报送 → 会议要求各部门本周报送。
要求财务部核对账目 → 会议要求财务部核对账目。
明确由信息部牵头 → 会议明确由信息部牵头。
明确各部门分工 → 会议明确各部门分工。
确定六月上线 → 会议确定六月上线。
不同意追加预算 → 会议不同意追加预算。
否决涨价方案 → 会议否决涨价方案。
听取财务部汇报 → 会议听取财务部汇报。
审定年度计划 → 会议审定年度计划。
会议同意采购 → 会议同意采购。
会议，采购两台 → 会议决定，采购两台。
会议一致通过预算 → 会议一致通过预算。
会议认为条件成熟 → 会议认为条件成熟。
经研究，同意采购 → 经研究，会议同意采购。
经会议研究决定，采购两台车 → 经研究，会议决定采购两台车。
经研究决定采购两台 → 经研究，会议决定采购两台。
会议研究决定采购两台 → 经研究，会议决定采购两台。
经讨论，一致同意涨价 → 经讨论，会议一致同意涨价。
经表决，通过年度预算 → 经表决，会议通过年度预算。
大家一致同意涨价 → 会议一致同意涨价。
与会人员一致同意涨价 → 与会人员一致同意涨价。
同意 → 会议同意。
原则同意 → 会议原则同意。
暂缓 → 会议决定暂缓实施。
采购两台备用泵 → 会议决定，采购两台备用泵。
自六月起实行 → 会议决定，自六月起实行。
由财务部牵头 → 会议决定，由财务部牵头。
停用旧系统 → 会议决定，停用旧系统。
每周一召开例会 → 会议决定，每周一召开例会。
未通过涨价方案 → 会议未通过涨价方案。
不予批准追加预算 → 会议不予批准追加预算。
全票通过年度预算 → 会议全票通过年度预算。
经修改后通过《安全管理办法》 → 经修改，会议通过《安全管理办法》。
免去何松的部长职务 → 会议决定，免去何松的部长职务。
是否增加投入？ → 会议研究：是否增加投入？
无 → 无。
采用Plan B → 会议决定，采用Plan B。
成立工作组 → 会议决定，成立工作组。
同意，由财务部办理 → 会议同意，由财务部办理。
同意：采购两台 → 会议同意：采购两台。
将会议室改到三楼 → 会议决定，将会议室改到三楼。
对逾期客户停止赊销 → 会议决定，对逾期客户停止赊销。
暂缓采购 → 会议决定，暂缓采购。
推迟 → 会议决定：推迟。
通过 → 会议决定：通过。
Plan B is adopted → 会议决定：Plan B is adopted.
经研究，三号楼改作仓库 → 经研究，会议决定：三号楼改作仓库。
会议指出三处隐患尚未整改 → 会议指出三处隐患尚未整改。
通过了《会费办法》 → 会议通过了《会费办法》。
选举马琳为副主任 → 会议选举马琳为副主任。
推选唐宇任组长。 → 会议推选唐宇任组长。
表决通过章程修订稿 → 会议表决通过章程修订稿。
决定采购两台备用泵。 → 会议决定，采购两台备用泵。
决定：采购两台备用泵 → 会议决定，采购两台备用泵。
会议决定，采购两台备用泵。 → 会议决定，采购两台备用泵。
会议决定采购两台备用泵 → 会议决定，采购两台备用泵。
会议同意采购方案。 → 会议同意采购方案。
采用第二方案！ → 会议决定，采用第二方案！
不同意追加预算； → 会议不同意追加预算。
"""

STRESSED = """
要点整理后下发 → 会议强调，要点整理后下发。
应收账款余额较大 → 会议强调，应收账款余额较大。
应急预案须更新 → 会议强调，应急预案须更新。
应对措施不足 → 会议强调，应对措施不足。
要求过高 → 会议强调，要求过高。
各部门进展顺利 → 会议强调，各部门进展顺利。
各部门须于周五前报送 → 会议要求，各部门须于周五前报送。
提出的问题要答复 → 会议强调，提出的问题要答复。
是否续约由总经理定 → 会议强调，是否续约由总经理定。
基本工资不变 → 会议强调，基本工资不变。
但是要注意成本 → 会议强调，但是要注意成本。
强调的三点已落实 → 会议强调，强调的三点已落实。
感谢信已寄出 → 会议强调，感谢信已寄出。
同意书要补齐 → 会议强调，同意书要补齐。
会议室要锁好 → 会议强调，会议室要锁好。
会议纪律要严格 → 会议强调，会议纪律要严格。
会议认为，安全是底线 → 会议认为，安全是底线。
应于周五前完成 → 会议要求，应于周五前完成。
进度与预算基本一致 → 会议认为，进度与预算基本一致。
"""

CARRIED = {"result": "carried"}
LOST = {"for": 2, "against": 5, "result": "lost"}


def cases(table: str) -> list[tuple[str, str]]:
    """Divide a table into what goes in and what comes out."""
    rows = (row.partition(" → ") for row in table.strip().splitlines())
    return [(text, wanted) for text, _, wanted in rows]


@pytest.mark.parametrize("text", NEUTRAL.split())
def test_a_decision_that_stays_as_it_is(text: str) -> None:
    assert sentences.decided(text) == f"会议决定：{text}。"


@pytest.mark.parametrize(("text", "wanted"), cases(SENTENCES))
def test_a_decision_that_becomes_a_sentence(text: str, wanted: str) -> None:
    assert sentences.decided(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), cases(STRESSED))
def test_an_emphasis_takes_its_verb_from_the_text_only_where_it_is_one(text: str, wanted: str) -> None:
    assert sentences.stressed(text, []) == wanted


def test_the_body_of_the_meeting_is_no_part_of_other_words() -> None:
    assert sentences.decided("董事会同意增资", "董事会") == "董事会同意增资。"
    assert sentences.decided("董事会秘书由李明兼任", "董事会") == "董事会决定：董事会秘书由李明兼任。"


@pytest.mark.parametrize(
    ("text", "vote", "wanted"),
    [
        ("采购三辆货车", LOST, "经表决，2票同意、5票反对，会议未通过采购三辆货车的提议。"),
        ("年度预算", LOST, "经表决，2票同意、5票反对，会议未通过年度预算。"),
        ("同意涨价方案", {"result": "lost"}, "会议未通过涨价方案。"),
        ("经表决，同意涨价方案", LOST, "经表决，2票同意、5票反对，会议未通过涨价方案。"),
        (
            "三号楼改作仓库",
            {"for": 2, "against": 5},
            "经表决，2票同意、5票反对，会议未通过以下提议：三号楼改作仓库。",
        ),
        ("关于车队外包的提议未通过", {"result": "lost"}, "关于车队外包的提议未通过。"),
        ("采购货车", {"result": "tabled", "moved": "李明"}, "李明提议：采购货车。该提议搁置。"),
        ("采购货车", {"result": "unseconded"}, "提议：采购货车。该提议无人附议。"),
        (
            "采购货车",
            {"result": "deferred", "seconded": "王平"},
            "提议：采购货车。王平附议，该提议暂缓研究。",
        ),
        ("增员的请示未获通过", LOST, "经表决，2票同意、5票反对，增员的请示未获通过。"),
        ("收费方案未予通过", LOST, "经表决，2票同意、5票反对，收费方案未予通过。"),
        ("收费方案不予通过", LOST, "经表决，2票同意、5票反对，收费方案不予通过。"),
        ("收费方案未获会议通过", LOST, "经表决，2票同意、5票反对，收费方案未获会议通过。"),
        ("采购货车", {"result": "withdrawn"}, "提议：采购货车。该提议已撤回。"),
        ("采购货车", {"result": "unclear"}, "提议：采购货车。表决结果不明。"),
    ],
)
def test_a_motion_that_was_not_carried(text: str, vote: dict[str, object], wanted: str) -> None:
    assert votes.not_carried(text, Vote.model_validate(vote)) == wanted


@pytest.mark.parametrize(
    ("vote", "wanted"),
    [
        ({"for": 7, "against": 0, "abstain": 1, **CARRIED}, "经表决，7票同意、0票反对、1票弃权，通过。"),
        ({"how": ["unanimous"], **CARRIED}, "一致通过。"),
        ({"for": 5, "against": 4, "how": ["show-of-hands"], **CARRIED}, "经举手表决，5票同意、4票反对，通过。"),
        ({"for": 5, "how": ["ballot", "unanimous"], **CARRIED}, "经无记名投票，5票同意，一致通过。"),
        ({"how": ["consensus"], **CARRIED}, "经协商一致，通过。"),
        ({"how": ["amended"], "moved": "李明", "seconded": "王平", **CARRIED}, "李明提议、王平附议，修改后通过。"),
        ({"for": 3, "against": 1}, "经表决，3票同意、1票反对。"),
        (
            {"for": 3, "against": 3, "how": ["casting-vote"], **CARRIED},
            "经表决，3票同意、3票反对，主持人投决定票，通过。",
        ),
    ],
)
def test_how_a_decision_was_voted_on(vote: dict[str, object], wanted: str) -> None:
    assert votes.voted(Vote.model_validate(vote)) == wanted


@pytest.mark.parametrize(
    ("text", "vote", "wanted"),
    [
        (
            "增列维护费30万元；同意：孙立、赵燕；反对：周国、李梅、王强",
            Vote(for_=2, against=3, result="lost"),
            "经表决，2票同意、3票反对，会议未通过以下提议：增列维护费30万元。同意：孙立、赵燕；反对：周国、李梅、王强。",
        ),
        (
            "拨付工程款374万元（反对：王强）",
            Vote(for_=4, against=1, result="carried"),
            "会议决定，拨付工程款374万元。经表决，4票同意、1票反对，通过。反对：王强。",
        ),
    ],
)
def test_who_voted_how_is_written_after_the_vote(text: str, vote: Vote, wanted: str) -> None:
    line = Line(id="k1", tag="decision", text=text, vote=vote)
    meeting = Meeting(title="x", language="zh", agenda=(AgendaItem(id="a1", title="预算", lines=(line,)),))
    assert wanted in render(meeting, load_template("minutes", "zh").template)


@pytest.mark.parametrize(
    ("text", "vote", "wanted"),
    [
        ("考勤办法", {}, "会议审议通过考勤办法。"),
        ("考勤办法通过", {}, "会议审议通过考勤办法。"),
        ("关于换锁的议案", {}, "会议审议通过关于换锁的议案。"),
        ("考勤办法", {"how": ["unanimous"]}, "会议审议并一致通过考勤办法。"),
        ("考勤办法", {"how": ["in-principle"]}, "会议审议并原则通过考勤办法。"),
        ("年会改期", {"how": ["unanimous"]}, "会议一致同意年会改期。"),
        ("年会改期，另行通知", {"how": ["unanimous"]}, "会议一致同意：年会改期，另行通知。"),
        ("采购两台叉车", {"how": ["unanimous"]}, "会议一致同意采购两台叉车。"),
        ("同意采购叉车", {"how": ["unanimous"]}, "会议一致同意采购叉车。"),
        ("选举李明为组长", {"how": ["unanimous"]}, "会议一致选举李明为组长。"),
        ("年会改期", {"how": ["nem-con"]}, "会议决定：年会改期。无异议通过。"),
        ("审议并通过考勤办法", {"for": 5, "against": 2}, "会议审议并通过考勤办法。经表决，5票同意、2票反对，通过。"),
    ],
)
def test_how_a_decision_was_carried_is_in_its_sentence(text: str, vote: dict[str, object], wanted: str) -> None:
    line = Line(id="k1", tag="decision", text=text, vote=Vote.model_validate({**vote, **CARRIED}))
    meeting = Meeting(title="x", language="zh", agenda=(AgendaItem(id="a1", title="其他", lines=(line,)),))
    assert f"\n{wanted}\n" in render(meeting, load_template("minutes", "zh").template)


def test_the_counts_of_a_lost_motion_are_told_once() -> None:
    vote = Vote(for_=3, against=4, result="lost")
    assert votes.not_carried("考勤办法没通过，3比4", vote) == "经表决，3票同意、4票反对，考勤办法没通过。"
    assert votes.not_carried("考勤办法没通过", vote) == "经表决，3票同意、4票反对，考勤办法没通过。"


def test_a_vote_is_not_told_twice() -> None:
    vote = Vote.model_validate({"for": 7, "against": 1, **CARRIED})
    assert votes.without_vote("经表决，同意采购") == "同意采购"
    assert votes.tells_vote("以7票同意通过预算", vote)
    assert not votes.tells_vote("采购17台", vote)
    assert votes.tells_vote("考勤办法通过", Vote.model_validate(CARRIED))
    assert votes.tells_vote("一致同意采购", Vote.model_validate({"how": ["unanimous"], **CARRIED}))


TOLD_FATES = """
鱼塘承包，改日再议
鱼塘承包方案下次再议
鱼塘承包没谈拢，下回再说
鱼塘承包意见不统一，再研究
鱼塘承包议而未决
鱼塘承包先挂起
扩建申请被否决
扩建申请，票数不够
扩建申请，未达三分之二
周建民撤回境外投资议案
监控升级（先放一放，等三家报价）
郭磊评副高，票数持平，由主任裁定
分红预案，3:5
合同改签，多数人不同意
东门改造，双方各执一词，未表决
《办法》修改后再议
恒达授信，不批——抵押不足
研学方案没过，下周重报
恒达授信没过会
编外聘用，暂不同意
"""


@pytest.mark.parametrize("text", TOLD_FATES.split())
def test_what_may_not_have_been_decided_is_written_as_it_is(text: str) -> None:
    """With the result that is read of it, with another one, and in a file that has no vote."""
    assert sentences.decided(text) == f"{text}。"
    for result in ("deferred", "lost", "withdrawn", "tabled"):
        assert votes.not_carried(text, Vote(result=result)) == f"{text}。"
    moved = votes.not_carried(text, Vote(result="deferred", moved="李明"))
    assert moved == f"李明提议：{text}。"


@pytest.mark.parametrize(
    ("text", "vote", "wanted"),
    [
        ("以7票同意、1票反对通过预算", {"for": 7, "against": 1, **CARRIED}, "会议以7票同意、1票反对通过预算。"),
        ("经举手表决，以6票同意通过章程", {"for": 6, **CARRIED}, "经举手表决，会议以6票同意通过章程。"),
    ],
)
def test_a_decision_that_begins_with_its_counts(text: str, vote: dict[str, object], wanted: str) -> None:
    assert sentences.decided(text, carried=True) == wanted
    assert votes.tells_vote(text, Vote.model_validate(vote))


@pytest.mark.parametrize(
    ("text", "why"), [("周敏评副高，未达三分之二", "未达三分之二"), ("周敏评副高（票数不够）", "票数不够")]
)
def test_why_a_motion_was_lost_does_not_hide_that_it_was(text: str, why: str) -> None:
    vote = Vote.model_validate({"for": 4, "against": 3, "result": "lost"})
    said = f"经表决，4票同意、3票反对，{why}，会议未通过以下提议：周敏评副高。"
    assert votes.not_carried(text, vote) == said


def test_a_document_that_was_voted_on_was_passed() -> None:
    vote = Vote.model_validate({"for": 7, "against": 1, "result": "carried"})
    lines = tuple(
        Line(id=f"k{n}", tag="decision", text=text, vote=vote)
        for n, text in enumerate(("分红预案", "《章程》的修订由董秘起草", "调整投资计划"))
    )
    said = render(
        Meeting(title="x", language="zh", agenda=(AgendaItem(id="a1", title="i", lines=lines),)),
        load_template("minutes", "zh").template,
    )
    assert "会议审议通过分红预案。经表决，7票同意、1票反对。\n" in said
    assert "会议审议通过《章程》的" not in said
    assert "会议决定：调整投资计划。" in said


def test_nobody_is_no_number_of_votes() -> None:
    assert votes.voted(Vote.model_validate({"against": 0, "result": "carried"})) == "经表决，无人反对，通过。"


LOST = {"result": "lost"}


@pytest.mark.parametrize(
    ("label", "text", "vote", "wanted"),
    [
        (
            "表决",
            "赞成1票，反对2票，方案未通过",
            {"for": 1, "against": 2, **LOST},
            "经表决，赞成1票，反对2票，方案未通过。",
        ),
        ("", "经表决，2票赞成、3票反对，方案未获通过", {"for": 2, "against": 3, **LOST}, ""),
        (
            "",
            "经举手表决，两票同意、三票反对，未通过扩建方案",
            {"for": 2, "against": 3, **LOST},
            "经举手表决，两票同意、三票反对，会议未通过扩建方案。",
        ),
        ("", "会议以2票赞成、3票反对，否决扩建方案", {"for": 2, "against": 3, **LOST}, ""),
        (
            "",
            "表决未通过扩建方案（2票赞成、3票反对）",
            {"for": 2, "against": 3, **LOST},
            "会议表决未通过扩建方案（2票赞成、3票反对）。",
        ),
        ("", "否决扩建方案", {"for": 2, "against": 3, **LOST}, "经表决，2票同意、3票反对，会议否决扩建方案。"),
        (
            "扩建",
            "赞成2票；反对3票。未通过",
            {"for": 2, "against": 3, **LOST},
            "**扩建**：经表决，赞成2票；反对3票，未通过。",
        ),
        ("", "会议以5票同意、0票反对审议通过了采购方案", {"for": 5, "against": 0, **CARRIED}, ""),
        ("", "会议以多数票通过了采购方案", {}, ""),
        ("", "会议经表决，5票同意，通过了采购方案", {"for": 5, **CARRIED}, ""),
        ("", "采购方案，5票同意、1票反对，通过", {"for": 5, "against": 1, **CARRIED}, ""),
        ("表决结果", "5票赞成，全票通过", {"for": 5, **CARRIED}, "经表决，5票赞成，全票通过。"),
        ("表决", "采购方案通过", {"for": 4, "against": 1, **CARRIED}, "经表决，4票同意、1票反对，采购方案通过。"),
        ("", "会议表决通过采购方案", {"for": 4, "against": 1, **CARRIED}, "会议表决通过采购方案（4票同意、1票反对）。"),
        (
            "",
            "经表决，同意采购方案，同意5票、反对0票",
            {"for": 5, "against": 0, **CARRIED},
            "经表决，会议同意采购方案（同意5票、反对0票）。",
        ),
        (
            "",
            "5人同意、2人反对，采用甲方案",
            {"for": 5, "against": 2, **CARRIED},
            "经表决，5人同意、2人反对，会议决定采用甲方案。",
        ),
        ("", "会议经费由财务部拨付", {}, "会议决定：会议经费由财务部拨付。"),
        ("", "会议投票箱由办公室准备", {}, "会议决定：会议投票箱由办公室准备。"),
        ("", "同意3人参加培训", {}, "会议同意3人参加培训。"),
    ],
)
def test_a_decision_that_is_a_whole_sentence_on_its_vote_is_printed_once(
    label: str, text: str, vote: dict[str, object], wanted: str
) -> None:
    line = Line(id="k1", tag="decision", label=label, text=text, vote=Vote.model_validate(vote) if vote else None)
    held = Meeting(title="x", language="zh", agenda=(AgendaItem(id="a1", title="议题", lines=(line,)),))
    said = render(held, load_template("minutes", "zh").template)
    assert said.rstrip().endswith(f"### （一）议题\n\n{wanted or f'{text}。'}")


def test_one_mark_follows_the_verb_of_deciding_in_a_whole_document() -> None:
    def decided(*texts: str) -> str:
        lines = tuple(Line(id=f"k{n}", tag="decision", text=text) for n, text in enumerate(texts))
        held = Meeting(title="x", language="zh", agenda=(AgendaItem(id="a1", title="议题", lines=lines),))
        return render(held, load_template("minutes", "zh").template)

    assert "1. 会议决定，采购两台车。\n2. 会议决定，由财务部牵头。" in decided("采购两台车", "由财务部牵头")
    assert "1. 会议决定：采购两台车。\n2. 会议决定：旧表统一回收。" in decided("采购两台车", "旧表统一回收")


def test_counts_before_what_was_refused_are_said_once() -> None:
    vote = Vote.model_validate({"for": 3, "against": 5, "result": "lost"})
    assert votes.counted_down("以3票同意、5票反对否决了申请", vote) == "会议以3票同意、5票反对否决了申请。"


@pytest.mark.parametrize(
    "text",
    [
        "意见不一的部门另开小会",
        "撤回的议案另立档案",
        "分歧较大的条款逐条表决",
        "会后再核一次数",
        "方案12月1日报审，未批准不得施工",
    ],
)
def test_words_of_a_doubtful_outcome_inside_a_clause_doubt_nothing(text: str) -> None:
    assert sentences.decided(text).startswith("会议决定")


@pytest.mark.parametrize(
    "text",
    [
        "校服换供应商，这次不投，等样衣到了再投",
        "捐款倡议，大家说先等等",
        "捐款倡议（待定）",
        "迁址方案，投票平了",
        "迁址方案打回去重做",
    ],
)
def test_a_short_clause_that_may_say_that_nothing_was_decided_is_neutral(text: str) -> None:
    assert sentences.decided(text) == f"{text}。"
    assert sentences.decided(text, carried=True).startswith("会议决定")
