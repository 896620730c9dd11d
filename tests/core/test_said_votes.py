"""How motions go in everyday Chinese: put off, failed, withdrawn, counted with others beside, moved in fields."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from helpers_capture import added_and_typed, meeting, scene
from minutetui.core.capture import read
from minutetui.core.capture.reading import Amend, Scene
from minutetui.core.meeting.model import Attendee, Line, Vote
from minutetui.core.people.names import Names

PEOPLE = ("周建民", "冯丽娟", "曹阳", "贺敏", "唐宁", "罗志远", "邓凯", "梁晓东")


def here(**changes: Any) -> Scene:
    held = meeting("zh").with_(attendees=tuple(Attendee(name=name) for name in PEOPLE))
    return scene("zh", meeting=held, names=Names(held), last=None, **changes)


TOLD = [
    *(("＝鱼塘承包合同到期不续，改日再议", "deferred"), ("＝鱼塘承包方案下次再议", "deferred")),
    *(("＝鱼塘承包，择期再议", "deferred"), ("＝鱼塘承包先挂起", "deferred"), ("＝鱼塘承包缓议", "deferred")),
    *(("＝鱼塘承包推到下个月再定", "deferred"), ("＝鱼塘承包没谈拢，下回再说", "deferred")),
    *(("＝鱼塘承包先不定，回去再想想", "deferred"), ("＝鱼塘承包意见不统一，再研究", "deferred")),
    *(("＝鱼塘承包议而未决", "deferred"), ("＝鱼塘承包未形成决议", "deferred"), ("＝东门改造，先放放", "deferred")),
    *(("＝东门改造待设计院出图后再议", "deferred"), ("＝东门改造，等造价出来再上会", "deferred")),
    *(("＝东门改造，今天定不了，下次接着议", "deferred"), ("＝东门改造，双方各执一词，未表决", "deferred")),
    *(("＝东门改造，改期再审", "deferred"), ("＝东门改造押后", "deferred"), ("＝东门改造，无结论", "deferred")),
    *(("＝监控升级（先放一放，等三家报价）", "deferred"), ("＝东门改造，意见分歧大，不作决定", "deferred")),
    *(("＝扩建申请被否决", "lost"), ("＝扩建申请不通过", "lost"), ("＝扩建申请，票数不够", "lost")),
    *(("＝扩建申请，未达三分之二", "lost"), ("＝扩建申请被大家否了", "lost"), ("＝扩建申请，票没过半", "lost")),
    *(("＝境外投资议案撤回，邓凯申请", "withdrawn"), ("＝周建民撤回境外投资议案", "withdrawn")),
    *(("＝境外投资议案撤下，不上会", "withdrawn"), ("＝东门改造，后来自己撤了", "withdrawn")),
    *(("＝提高会费，吵了半天没结果", "deferred"), ("＝更换事务所，老罗不同意，暂时搁下", "deferred")),
    *(("＝分红方案，流会", "deferred"), ("＝门禁改人脸识别，暂不考虑", "deferred")),
    *(("＝停车费涨价，赞成不到一半", "lost"), ("＝增设夜班，被大多数人否掉了", "lost")),
    *(("＝裁撤驻外办，容后再议", "deferred"), ("＝调整班次，提案人不在，顺延到下次", "deferred")),
    *(("＝上马新产线，资金没落实，搁一边", "deferred"), ("＝成立工会，不了了之", "deferred")),
    *(("＝迁址议案未获半数支持", "lost"), ("＝迁址提案由提案人收回，不再审", "withdrawn")),
    # What only looks so is decided
    *(("＝对未通过考核的人员再培训一次", None), ("＝暂停夜班，月底再评估", None), ("＝否定之前的报价单", None)),
    *(("＝不同意见记入会议记录", None), ("＝下次会议提前到周二", None), ("＝意见收集截止12月5日", None)),
    *(("＝不再续签保洁合同", None), ("＝今后开会不再发纸质材料", None), ("＝未经批准不得动用基金", None)),
    *(("＝没有通过验收的设备不付款", None), ("＝会后由财务部再核一次数", None), ("＝采购合同不签，另找一家", None)),
    *(("＝否决票超过三张的方案重新设计", None), ("＝暂停食堂外包", None), ("＝同意搁置争议", None)),
    *(("＝意见箱每周开一次", None), ("＝同意立项，细节会后再定", None), ("＝下次会议改到三楼", None)),
    *(("＝原则同意，预算下次再议", None), ("＝撤回的动议另立档案", None), ("＝分歧较大的条款逐条表决", None)),
    # Refused or put off, with the reason after it.
    ("＝周末加班补贴——没通过，集团不批", "lost"),
    ("＝周末加班补贴，不批——没有预算", "lost"),
    ("＝周末加班补贴——否决，标准太高", "lost"),
    ("＝加班补贴办法没过，下周重报", "lost"),
    ("＝周末加班补贴，暂不同意", "lost"),
    ("＝周末加班补贴，没批", "lost"),
    ("＝周末加班补贴，没通过：账上没钱", "lost"),
    ("＝周末加班补贴（没通过，账上没钱）", "lost"),
    ("＝周末加班补贴 不同意，没有先例", "lost"),
    ("＝不批，超出预算", "lost"),
    ("＝加班补贴再议", "deferred"),
    ("＝加班补贴，再议，补测算", "deferred"),
    ("＝加班补贴 再议，补测算表", "deferred"),
    ("＝周末加班补贴，暂缓，先调休", "deferred"),
    ("＝周末加班补贴，退回修改", "deferred"),
    # Not certainly the motion: another decision follows, or the words belong to somebody or something.
    ("＝新员工考核没通过，延期转正", None),
    ("＝新规定自公布之日起通过", None),
    ("＝动议被否决：大家嫌贵", "lost"),
    ("＝扩建方案未通过：太贵", "lost"),
    ("＝甲方案没过，乙方案通过", None),
    ("＝旧方案否决，改用新方案", None),
    ("＝采购方案没通过，改为公开招标", None),
    ("＝不批假的按旷工处理", None),
    ("＝年会不再议", None),
    ("＝对没过会的项目一律不拨款", None),
    # A rule for later votes
    ("＝一致同意后方可施工", None),
    ("＝全票通过才能动用维修基金", None),
    ("＝全体委员一致同意之后更换物业", None),
    ("＝一致通过的方案才公示", None),
]


@pytest.mark.parametrize(
    "text",
    [
        "样品未通过：3件",
        "订单撤回：见清单",
        "退件否决：三箱",
        "申请暂缓：李明、张华",
        "通过：李明、张华",
        "验收未通过：3个点位",
        "全体同意：见附件",
    ],
)
def test_a_result_before_things_and_a_colon_is_a_label(text: str) -> None:
    line = added_and_typed(f"＝{text}", here())
    assert (line.tag, f"{line.label}：{line.text}", line.vote) == ("decision", text, None)


@pytest.mark.parametrize(("text", "result"), TOLD)
def test_what_became_of_a_motion_is_told_in_words_that_stay(text: str, result: str | None) -> None:
    line = added_and_typed(text, here())
    assert (line.tag, line.text) == ("decision", text[1:])
    assert line.vote == (Vote(result=result) if result else None)


ZHOU_FENG = {"moved": "周建民", "seconded": "冯丽娟"}
ZHOU, TANG = {"moved": "周建民"}, {"moved": "唐宁"}
VOTED: list[tuple[str, str, dict[str, Any]]] = [
    # Nobody seconded it, or it was refused
    ("＝停车场改建 唐宁提,没人附议", "停车场改建", {**TANG, "result": "unseconded"}),
    ("＝停车场改建，唐宁提的，没人跟", "停车场改建", {**TANG, "result": "unseconded"}),
    ("＝停车场改建，没人附议，不表决", "停车场改建", {"result": "unseconded"}),
    ("＝停车场改建（唐宁提，没人附议）", "停车场改建", {**TANG, "result": "unseconded"}),
    ("＝停车场改建，驳回", "停车场改建", {"result": "lost"}),
    ("＝停车场改建：5:1", "停车场改建", {"for_": 5, "against": 1, "result": "carried"}),
    ("＝停车场改建：5：1", "停车场改建", {"for_": 5, "against": 1, "result": "carried"}),
    ("＝停车场改建:5-1，唐宁提", "停车场改建", {**TANG, "for_": 5, "against": 1}),
    ("=停车场改建：全票通过，唐总提", "停车场改建", {**TANG, "result": "carried"}),
    ("＝停车场改建：大家都不同意", "停车场改建", {"result": "lost"}),
    # Fields with a colon after what was decided
    ("＝聘任曹阳 提议人：周建民 附议人：冯丽娟 同意7", "聘任曹阳", {**ZHOU_FENG, "for_": 7, "result": "carried"}),
    ("＝聘任曹阳 提议人:周建民 附议人:冯丽娟", "聘任曹阳", ZHOU_FENG),
    ("＝聘任曹阳 提议人：老张 附议：小李 4票同意", "聘任曹阳", {"moved": "老张", "seconded": "小李", "for_": 4}),
    ("＝聘任曹阳 提议：周建民，附议：冯丽娟，通过", "聘任曹阳", {**ZHOU_FENG, "result": "carried"}),
    ("＝聘任曹阳 动议:周建民 附议:冯丽娟 7:0:0", "聘任曹阳", {**ZHOU_FENG, "for_": 7, "against": 0, "abstain": 0}),
    ("＝聘任曹阳 提:周建民 附:冯丽娟 过", "聘任曹阳", {**ZHOU_FENG, "result": "carried"}),
    ("＝聘任曹阳 提案人：周建民 票数：7-0", "聘任曹阳", {**ZHOU, "for_": 7, "against": 0}),
    ("＝聘任曹阳 提议人：周建民", "聘任曹阳", ZHOU),
    ("＝聘任曹阳 表决：7赞成", "聘任曹阳", {"for_": 7}),
    ("＝聘任曹阳 结果：通过", "聘任曹阳", {"result": "carried"}),
    ("＝收费上调 提议人：周建民，大家吵得厉害", "收费上调，大家吵得厉害", ZHOU),
    ("= Buy the van Moved: Ann Seconded: Bo Carried 5-1", "Buy the van", {"moved": "Ann", "for_": 5, "against": 1}),
    ("= Buy the van Moved by: Ann Seconded by: Bo", "Buy the van", {"moved": "Ann", "seconded": "Bo"}),
    ("= Buy the van, carried 4-0, 1 recused", "Buy the van, 1 recused", {"for_": 4, "against": 0}),
    ("＝换锁 提案人：贺敏、唐宁 同意8 反对0", "换锁", {"moved": "贺敏、唐宁", "for_": 8, "against": 0}),
    ("＝换锁 提议人：梁晓东 无人附议", "换锁", {"moved": "梁晓东", "result": "unseconded"}),
    ("＝年会改期，大家一致反对", "年会改期", {"result": "lost"}),
    ("＝增补委员 提议：冯丽娟、附议：曹阳、同意6票", "增补委员", {"moved": "冯丽娟", "seconded": "曹阳", "for_": 6}),
    ("＝解聘保安队长，大家都不赞成", "解聘保安队长", {"result": "lost"}),
    # Beside the counts
    ("＝授信额度（周建民、邓凯回避，6票同意）", "授信额度（周建民、邓凯回避）", {"for_": 6, "result": "carried"}),
    ("＝授信额度，其他人都同意", "授信额度", {"result": "carried"}),
    ("＝授信额度，班子成员一致同意", "授信额度", {"how": ("unanimous",), "result": "carried"}),
    ("＝授信额度，与会者均无异议", "授信额度", {"how": ("nem-con",), "result": "carried"}),
    ("＝关联交易，罗志远回避，其余7票同意", "关联交易，罗志远回避", {"for_": 7, "result": "carried"}),
    ("＝关联交易（同意6票，2人回避未参与表决）", "关联交易（2人回避未参与表决）", {"for_": 6, "result": "carried"}),
    ("＝续聘，收回有效票8张，同意7张，反对1张", "续聘，收回有效票8张", {"for_": 7, "against": 1}),
    ("＝选聘绿岛物业，同意4人，回避1人", "选聘绿岛物业，回避1人", {"for_": 4, "result": "carried"}),
    ("＝选聘绿岛物业（4票同意，1人回避）", "选聘绿岛物业（1人回避）", {"for_": 4, "result": "carried"}),
    ("＝选聘绿岛物业，同意4票，反对0票，唐宁回避", "选聘绿岛物业，唐宁回避", {"for_": 4, "against": 0}),
    ("＝选聘绿岛物业，4票赞成，1人缺席，通过", "选聘绿岛物业，1人缺席", {"for_": 4, "result": "carried"}),
    ("＝选聘绿岛物业，4同意1未投", "选聘绿岛物业，1未投", {"for_": 4, "result": "carried"}),
    ("＝选聘绿岛物业，6票同意、1票保留意见", "选聘绿岛物业，1票保留意见", {"for_": 6}),
    (
        "＝选聘绿岛物业（发出表决票6张，收回6张，同意5，反对1）",
        "选聘绿岛物业（发出表决票6张，收回6张）",
        {"for_": 5, "against": 1, "result": "carried"},
    ),
    (
        "＝选聘绿岛物业（同意5票，罗志远因亲属关系回避）",
        "选聘绿岛物业（罗志远因亲属关系回避）",
        {"for_": 5, "result": "carried"},
    ),
    # Other words for movers, for everybody, for counts
    ("＝聘任曹阳，周建民提名，冯丽娟附议，表决一致同意", "聘任曹阳", {**ZHOU_FENG, "how": ("unanimous",)}),
    ("＝聘任曹阳（周建民提名，冯丽娟附议，7票同意）", "聘任曹阳", {**ZHOU_FENG, "for_": 7}),
    ("＝聘任曹阳，周建民提请，一致同意", "聘任曹阳", {**ZHOU, "how": ("unanimous",)}),
    ("＝聘任曹阳，周建民提议，唐宁反对，其余同意", "聘任曹阳，唐宁反对，其余同意", {**ZHOU, "result": "carried"}),
    ("＝不订教辅 全组同意", "不订教辅", {"how": ("unanimous",), "result": "carried"}),
    ("＝不订教辅，全体委员举手赞成", "不订教辅", {"how": ("unanimous", "show-of-hands"), "result": "carried"}),
    ("＝不订教辅，全体党员鼓掌通过", "不订教辅", {"how": ("unanimous", "acclamation"), "result": "carried"}),
    ("＝不订教辅，过半数通过", "不订教辅", {"result": "carried"}),
    ("＝不订教辅，7比1", "不订教辅", {"for_": 7, "against": 1, "result": "carried"}),
    ("＝不订教辅，7人全票", "不订教辅", {"for_": 7, "how": ("unanimous",), "result": "carried"}),
    ("＝不订教辅，赞成5 反对2 弃权1 过", "不订教辅", {"for_": 5, "against": 2, "abstain": 1, "result": "carried"}),
    # Before what was decided, or between it and what follows
    ("＝以7票赞成、1票反对通过预算", "以7票赞成、1票反对通过预算", {"for_": 7, "against": 1, "result": "carried"}),
    ("＝以3票同意、5票反对否决了申请", "以3票同意、5票反对否决了申请", {"for_": 3, "against": 5, "result": "lost"}),
    ("＝全票通过聘任曹阳", "全票通过聘任曹阳", {"how": ("unanimous",), "result": "carried"}),
    ("＝预算，一致通过，由财务部下发", "预算，一致通过，由财务部下发", {"how": ("unanimous",), "result": "carried"}),
    ("＝细则，原则通过，会后修改", "细则，原则通过，会后修改", {"how": ("in-principle",), "result": "carried"}),
    ("＝加装门禁，举手，9个同意，2个反对", "加装门禁", {"for_": 9, "against": 2, "how": ("show-of-hands",)}),
    ("＝加装门禁 9个赞成2个弃权", "加装门禁", {"for_": 9, "abstain": 2, "result": "carried"}),
    ("＝3个同意2个反对，加装门禁", "3个同意2个反对，加装门禁", {"for_": 3, "against": 2}),
    ("＝加装门禁，5票赞成，超三分之二，通过", "加装门禁，超三分之二", {"for_": 5, "result": "carried"}),
    ("＝加装门禁，8票中5票赞成，通过", "加装门禁，8票中5票赞成", {"result": "carried"}),
    ("＝加装门禁，5/8票赞成，通过", "加装门禁，5/8票赞成", {"result": "carried"}),
    ("＝加装门禁，全员无异议", "加装门禁", {"how": ("nem-con",), "result": "carried"}),
    ("＝加装门禁，全体委员均无异议", "加装门禁", {"how": ("nem-con",), "result": "carried"}),
    ("＝原则通过《门禁办法》", "原则通过《门禁办法》", {"how": ("in-principle",), "result": "carried"}),
    ("＝原则通过《门禁办法》，会后修改", "原则通过《门禁办法》，会后修改", {"how": ("in-principle",)}),
]


@pytest.mark.parametrize(("text", "words", "fields"), VOTED)
def test_the_vote_of_a_decision(text: str, words: str, fields: dict[str, Any]) -> None:
    line = added_and_typed(text, here())
    assert (line.tag, line.label, line.text) == ("decision", "", words)
    assert line.vote is not None
    assert {name: getattr(line.vote, name) for name in fields} == fields


def test_one_against_before_the_others_is_counted_after_a_label_too() -> None:
    line = added_and_typed("＝加装门禁：唐宁反对，其余6人同意，通过", here())
    assert (line.label, line.text) == ("加装门禁", "唐宁反对")
    assert line.vote == Vote(for_=6, against=1, result="carried")


@pytest.mark.parametrize(
    "text",
    ["＝混凝土配比，7比1", "＝甲队获胜，3比1", "＝周建民提名曹阳为干事", "＝大家同意后施工", "＝聘任曹阳 备注：周建民"],
)
def test_what_only_looks_like_a_vote_is_none(text: str) -> None:
    assert added_and_typed(text, here()).vote is None


def test_counts_after_a_heading_complete_the_vote_of_the_decision_said_last() -> None:
    last = Line(id="k1", tag="decision", text="聘任曹阳", vote=Vote(how=("unanimous",), result="carried"))
    act = read("＝表决结果：同意7票，反对0票，通过", replace(here(), last=last)).act
    assert isinstance(act, Amend)
    assert act.line.vote == Vote(for_=7, against=0, how=("unanimous",), result="carried")
