"""How motions were voted on, in Chinese, and texts that tell that nothing was decided."""

from __future__ import annotations

import re
from collections.abc import Callable

from minutetui.core.meeting.model import Vote
from minutetui.core.meeting.votes import worked_out
from minutetui.core.text.characters import has_han
from minutetui.core.text.numerals import chinese_count
from minutetui.summary.chinese import openings
from minutetui.summary.common import STOPS, stop

RESULTS = {
    "carried": "通过",
    "lost": "未通过",
    "withdrawn": "撤回",
    "deferred": "暂缓",
    "tabled": "搁置",
    "unseconded": "无人附议",
    "unclear": "结果不明",
}
FATES = {
    "withdrawn": "该提议已撤回",
    "撤回": "该提议已撤回",
    "deferred": "该提议暂缓研究",
    "暂缓": "该提议暂缓",
    "tabled": "该提议搁置",
    "unseconded": "该提议无人附议",
    "unclear": "表决结果不明",
}
"""What became of a motion on which the meeting did not decide, by the result of its vote."""

_CONSIDER = (
    "(?:审议|审定|审|评审|议定?|说|定|看|谈|商|研究|讨论|表决|商量|商议|考虑|论证|"
    "酝酿|决定|上会|复议|想想|看看|琢磨)吧?"
)
_FATES = (
    rf"[，,；;](?:等|待)[^，,；;。：:（）()]{{1,14}}再\w{{1,3}}|(?<!不)再(?:行|继续)?{_CONSIDER}|另行?{_CONSIDER}",
    rf"(?:改[日天期]|择[日期机]|下一?[次回期轮]|[会节年]后|以后|回头)[^，,；;。：:（）()]{{0,6}}{_CONSIDER}",
    r"(?<![再不的])(?:搁置|挂起|缓议|押后|待[定议]|([放缓搁压停])一?\1|[放搁压]着|暂缓)",
    r"(?<![再不的])(?:(?:先|暂时?)不(?:定|议|动|上会|考虑|决定|研究|讨论|审议|推进?|办|谈|[做作]决定|下结论)|[未没不](?:有|再|予)?表决)",
    "(?<![再不的])(?:[未没不]决|不上会|推迟|撤[回下掉了])|没有?[议讨说谈]论?完|[定议]不(?:下来?|了)|谈不拢",
    "(?:未|没有?)(?:能)?(?:形成|达成|作出|做出|取得|得出)[^，,；;。]{0,8}|没[定谈说][^，,；;。]{0,3}|没有?结果|流会|搁下|无(?:结论|果)|不[作做]决定",
    "(?:意见|分歧|争议)(?:[不未没]能?(?:统一|一致)|[较很太]?大)|有(?:分歧|争议)|否决|驳回|被否|否掉了?|打回|否了|(?:一致|都|均)反对",
    "(?:未|没有?|不予?)(?:获得?|能|表决)*(?:通过|批准)|票数?[不没未](?:够|足|过半)|[无没]有?人(?:附议|响应|跟)",
    "[未没不](?:有|能)?(?:达到?|到|过|足|超过)[^，,；;。]{0,4}(?:半数|一半|三分之[一二]|四分之三|法定[人票]数)",
    "(?<![还对])(?:没过(?:会|关)?了?|[不没]批|暂不(?:同意|批准?|通过))",
    r"票数?(?:持平|相等|相同|一样多?)|平票|打平|各(?:得|占)?\d{1,2}票|多数[^，,；;。]{0,4}(?:不同意|反对|不赞成)|\d{1,3}[人票]举手",
    r"(?<=[ ，,])\d{1,2} ?[:：比–-] ?\d{1,2}|(?<=[\u4e00-\u9fff])(?<![例分是为按成以])\d{1,2}票?比\d{1,2}票?",
    "(?:撤[回下掉]|收回)了?[^，,；;。]{0,12}(?:提议|动议|议案|提案|申请|议题)",
)
_LATER_CLAUSE = (
    "(?![^，,；;。]*(?:不得|不准|严禁|方可|才[能可]))(?:[^，,；;。：:（）()]{0,6}(?:没|未|无人|无法|不(?:了了之|成|行|够|足|审|议|谈|定|签)|待[定议查]|搁|拖|顺延|推[迟后到]|延[期后至到]|"
    "[退打]回|撤|收回|平[了票]|争议|吵)|(?:大家|还是)?(?:说|都说)?先(?:等|放|缓|看|搁|停|挂|压|别|不))[^，,；;。：:（）()]{0,6}"
)
"""A short clause after another that may say that nothing was decided: 顺延到下次; 投票平了; 先等等."""
_MOTIONED = (
    "(?:议案|提案|动议|提议|申请|倡议|议题|方案)[^，,；;。：:（）()]{0,10}?"
    "(?:未|没|自行|打回|退回|收回|撤)[^，,；;。：:（）()]{0,8}"
)
"""The same of a motion that is called so: 迁址议案未获半数支持."""
_FATE = (
    f"(?:[，,；;。：:（(]{_LATER_CLAUSE}|{_MOTIONED})(?=$|[，,；;。）)])|(?:{'|'.join(_FATES)})(?=$|[，,；;。）)：—])"
)
"""Clauses that say of a motion, in everyday words, that it was put off, failed or was withdrawn."""

_BEFORE = {
    "show-of-hands": "举手表决",
    "voice": "口头表决",
    "roll-call": "点名表决",
    "ballot": "无记名投票",
    "consensus": "协商一致",
}
"""How a decision was reached, after 经."""
WITH_RESULT = {
    "unanimous": "一致",
    "nem-con": "无异议",
    "acclamation": "鼓掌",
    "amended": "修改后",
    "in-principle": "原则",
    "casting-vote": "主持人投决定票，",
}
"""How a decision was reached, straight before its result: 一致通过."""
_TOLD_MANNERS = {
    **WITH_RESULT,
    "show-of-hands": "举手",
    "voice": "口头",
    "roll-call": "点名",
    "ballot": "无记名",
    "consensus": "协商",
}
"""What a text says in which a decision was reached so."""

_FIGURE = r"(?:\d+|[一二两三四五六七八九十]{1,3})"
_SIDES = "(?:同意|赞成|支持|反对|不同意|不赞成|弃权)"
_COUNT = (
    rf"(?:{_SIDES}的?\s?[:：]?\s?{_FIGURE}\s?(?:票|[人名位]?(?=[、，,；;。]|$))|"
    rf"{_FIGURE}\s?(?:票|[人名位个](?={_SIDES}))\s?{_SIDES}?|(?:无人|没有人){_SIDES})"
)
_RUN = rf"{_COUNT}(?:[、，,；;\s]*{_COUNT})*"
COUNTED = (
    r"(?P<lead>(?:会议|大会)?(?:经(?:会议|大会|大家|(?:全体|与会)[^，,]{0,6}?)?)?(?:举手|无记名|记名|口头|当场)*"
    rf"(?:表决|投票|票决)?(?:结果|情况)?(?:方式)?\s?[：:，,]?\s?)(?P<by>以)?(?P<counts>{_RUN})(?P<mark>[，,；;。]?)\s?(?P<rest>.*)"
)
"""A decision that says first how the vote went: 经表决，7票同意、1票反对，方案通过; 以7票同意通过预算."""
COUNTED_LAST = rf"(?P<what>.*[^，,；;])[，,；;]\s?(?P<counts>{_RUN})[。.]?"
"""A decision that says last how the vote went: 同意采购方案，同意5票、反对0票."""
COUNTED_WITHIN = rf".*(?:{_COUNT}.*通过[。.]?$|经[^，,]{{0,6}}(?:表决|投票)[^，,]{{0,4}}通过[，,（(]\s?{_COUNT}).*"
"""A decision that says how the vote went before its result: 采购方案，5票同意、1票反对，通过."""
_RESULT_ONLY = (
    r"(?:(?:一致|全票|表决|当场|获|获得|最终|顺利|均|已)*通过|[^，,；;]{2,30}?(?:一致|全票|表决|获得?)*通过)[。.]?"
)
"""The rest of such a decision, where it only says that the motion, or what it was about, was carried."""
_OUTCOME = (
    "(?:表决|投票|会议)*(?:未(?:能|获)?(?:表决)?通过|没有?通过|否决|不(?:予)?(?:同意|通过|批准))了?(?=[^，,；;。（(])"
)
"""How a motion begins that says first that it was not carried, and what it was after that: 未通过增资方案."""
VOTED = (
    r"(?=以[^，,。]{0,12}(?:票|多数|方式)|经[^，,。]{0,8}(?:表决|投票|票决|选举)|"
    r"(?:举手|无记名|口头)?(?:表决|投票|票决)(?:通过|同意|决定|一致|否决|未|批准|选举|选出))"
)
"""How a whole sentence goes on after 会议 that says how it voted: 会议以多数票通过…; 会议经表决，…; 会议投票决定…."""

TOLD = r"经(?:举手|无记名)?(?:表决|投票|票决)[，,]\s*"
"""Words by which a decision itself states the vote."""


def voted(vote: Vote) -> str:
    """Write how a motion was voted on: 经表决，7票同意、1票反对，一致通过."""
    result = RESULTS.get(vote.result, vote.result)
    manner = "".join(WITH_RESULT.get(one, "" if one in _BEFORE else one) for one in vote.how)
    parts = [part for part in (_movers(vote), counted(vote), f"{manner}{result}") if part]
    return f"{'，'.join(parts)}。" if parts else ""


def _movers(vote: Vote) -> str:
    moved = f"{vote.moved}提议" if vote.moved else ""
    return "、".join(filter(None, (moved, f"{vote.seconded}附议" if vote.seconded else "")))


def counted(vote: Vote) -> str:
    """Write the counts after how they were taken: 经举手表决，7票同意、1票反对."""
    sides = ((vote.for_, "同意"), (vote.against, "反对"), (vote.abstain, "弃权"))
    some = vote.for_ is not None or bool(vote.against or vote.abstain)
    told = "、".join(f"{count}票{word}" if some else f"无人{word}" for count, word in sides if count is not None)
    how = next((_BEFORE[one] for one in vote.how if one in _BEFORE), "表决" if told else "")
    return "，".join(filter(None, (f"经{how}" if how else "", told)))


_FAILED = "(?:未|没有?|不)(?:能够?|予以?|获得?|被|得到?|会议|大会|会上|全体|一致|多数|表决|投票){0,4}(?:通过|过了?)了?"
"""What a motion that was not carried ends with: 未通过; 没有通过; 未获会议通过; 不予通过."""


def without_vote(text: str) -> str:
    """Take off a decision what its vote says: 经表决，同意… with a vote says 同意…, and 预算通过 says 预算."""
    told = re.match(TOLD, text) or re.match("(?:会议|大会|大家)(?:投票|举手)?表决(?![了结情通同])", text)
    last = None if re.search(f"{_FAILED}$", text) else re.fullmatch("([^，,；;：:。]{2,})(?<!后)(?:表决)?通过了?", text)
    return text[told.end() :] if told else last[1] if last else text


_IN_SENTENCE = {(): "", ("unanimous",): "一致", ("in-principle",): "原则"}
"""How a motion was carried, as far as the sentence of the decision can say it."""


def in_sentence(said: str, subject: str, vote: Vote) -> str:
    """Put into the sentence of a decision how it was carried, if no more is known: 会议一致同意…; empty if not."""
    how = _IN_SENTENCE.get(vote.how)
    told = re.match(rf"(?P<who>(?:经[^，,]{{1,8}}，)?{re.escape(subject)})(?P<verb>{_DECIDED})(?P<mark>[，：]?)", said)
    if how is None or told is None or vote != Vote(result="carried", how=vote.how):
        return ""
    who, verb, rest = told["who"], told["verb"], said[told.end() :]
    if not how:
        return said
    if verb == "审议通过":
        return f"{who}审议并{how}通过{rest}"
    if verb != "决定":
        return f"{who}{how}{verb}{rest}" if verb == "同意" or how == "一致" else ""
    apart = told["mark"] == "：" and (re.search("[，,；;：:。]", rest.rstrip(STOPS)) or not has_han(rest[:1]))
    return f"{who}{how}同意{'：' if apart else ''}{rest}"


_DECIDED = "审议通过|同意|决定|批准|选举|推选|推举|补选|增选|采纳"
"""Verbs after the subject of such a sentence."""

_TELLS_RESULT = (
    r"(?:会议|大会)?(?:经(?:会议|大会)?)?(?:(?:举手|无记名|口头)?(?:表决|投票|票决)|全票|一致)+(?:审议|表决)?"
    r"(?:通过|同意|批准|决定|选举|选出|推选)"
)
"""How a decision begins that tells its result as one of a vote: 全票通过…; 会议投票决定…."""


def for_sentence(text: str, vote: Vote) -> str:
    """Give the counts that go into the sentence of a decision which says itself what came of a vote, not in figures.

    They precede 采购方案通过, and follow 会议表决通过采购方案 in brackets.
    """
    if vote.for_ is None or vote.moved or vote.seconded or tells_vote(text, vote):
        return ""
    return counted(vote) if passed(text) or re.match(_TELLS_RESULT, text) else ""


def tells_vote(text: str, vote: Vote) -> bool:
    """Tell whether a text says itself how the vote went: with its counts, or 一致."""
    if vote.for_ is None and vote.against is None and not (vote.moved or vote.seconded):
        if vote == Vote(result="carried") and re.search("(?<![未没不能获有])通过了?[。.]?$", text):
            return True
        if re.search("一致|全票", text) and set(vote.how) <= {"unanimous"}:
            return True
        return (
            re.search("通过|同意|赞成", text) is not None
            and bool(vote.how)
            and all(_TOLD_MANNERS.get(how, "：") in text for how in vote.how)
        )
    return (
        vote.for_ is not None
        and re.search(
            rf"(?<!\d){vote.for_}\s*[票个人名位]|票\s*{vote.for_}(?!\d)|{chinese_count(vote.for_)}[票人]", text
        )
        is not None
    )


_FEW = (
    r"[^，,；;。（）()]{0,6}(?:[未没不](?:有|能)?(?:达到?|到|过|足|够|超过)|少于|低于)[^，,；;。（）()]{0,6}"
    r"(?:半数?|一半|三分之[一二]|四分之三|人数|票数)|[^，,；;。（）()]{0,3}票数?[不没未](?:够|足|过半|到|达标)"
)
_TOO_FEW = rf"[，,；;]\s?(?P<why>{_FEW})(?=[，,；;。]|$)|[（(](?P<inside>{_FEW})[）)]"
"""A clause that tells why a motion was lost: 未达三分之二; 票数不够."""


_BARE_COUNTS = r"[，,；;：:]\s?\d{1,3}票?\s?[-–:：比对]\s?\d{1,3}票?(?=[。.]?$)"
"""Figures at the end of a motion that was lost, where its counts are written out: 没通过，3比4."""


def tells_fate(text: str) -> bool:
    """Tell whether a clause of a decision says that it was put off, failed or was withdrawn: 改日再议; 票数不够."""
    return len(text.strip(STOPS)) > 2 and re.search(_FATE, text) is not None


def counted_down(text: str, vote: Vote) -> str:
    """Write a motion that was not carried and says first how the vote went; empty if it does not."""
    return counted_first(text, "会议", _fallen) if tells_vote(text, vote) else ""


def not_carried(text: str, vote: Vote) -> str:
    """Write a motion that was not carried: 经表决，2票同意、5票反对，会议未通过…."""
    text = openings.untold(without_vote(text.strip()), "提议")
    told = tells_fate(text) and vote.result != "unclear"
    counts = "" if tells_vote(text, vote) else counted(vote)
    lost = (vote.result or worked_out(vote)) in ("lost", "未通过")
    text = re.sub(_BARE_COUNTS, "", text) if counts else text
    if lost and vote.for_ is not None and (short := re.search(_TOO_FEW, text)):  # why it was lost, and not that it was
        text, told = f"{text[: short.start()]}{text[short.end() :]}", False
        counts = "，".join(filter(None, (counts, short["why"] or short["inside"])))
    if told and not (vote.moved or vote.seconded):
        return stop("，".join(filter(None, (counts, text))), "。")
    if lost and not vote.moved:
        return "，".join(filter(None, (_movers(vote), counts, _not_passed(text))))
    motion = stop(f"{vote.moved}提议：{_without_assent(text)}", "。")
    seconded = f"{vote.seconded}附议" if vote.seconded else ""
    fate = "" if told else "会议未通过该提议" if lost else FATES.get(vote.result, vote.result)
    outcome = "，".join(filter(None, (seconded, counts, fate)))
    return motion + (f"{outcome}。" if outcome else "")


def _without_assent(text: str) -> str:
    """Take off a motion that did not pass the word that says it did: 同意扩建 says 扩建."""
    told = re.match("(?:原则上?|一致)?(?:同意|批准|通过)", text)
    return text[told.end() :] if told and openings.adopts(text) and text[told.end() :].strip(STOPS) else text


def _not_passed(text: str) -> str:
    """Say of a text that the meeting did not pass it: in one clause where it is a document or something to do."""
    bare = _without_assent(text).strip(STOPS)
    if re.match(_OUTCOME, bare):
        return f"会议{bare.removeprefix('会议')}。"
    if re.search(f"(?:{_FAILED}|被?否决了?)(?:（[^（）]*）)?$", bare):
        return f"{bare}。"
    if re.fullmatch(openings.DOCUMENT, bare) or re.search("的?(?:议案|提案|动议|提议)$", bare):
        return f"会议未通过{bare}。"
    if re.match(openings.CLAUSAL, bare) and not re.search("[，,。；;：:]", bare):
        return f"会议未通过{bare}的提议。"
    return stop(f"会议未通过以下提议：{text}", "。")


def counted_first(text: str, subject: str, clause: Callable[[str], str]) -> str:
    """Write a decision that says first how the vote went: 会议以7票同意、1票反对通过…; 经表决，7票同意，会议同意….

    `clause` writes what comes after the counts, where a mark is between them. Empty if the text says no counts first,
    or nothing else.
    """
    told = re.fullmatch(COUNTED, text.strip())
    if told is None or not told["rest"].strip(STOPS):
        return ""
    if "票" not in told["counts"] and not re.search(_RESULT, text) and len(re.findall(_COUNT, told["counts"])) == 1:
        return ""
    if told["lead"].startswith(("会议", "大会")) and not re.match("(?:会议|大会)(?:结果|情况)", told["lead"]):
        return stop(text, "。")
    lead = told["lead"].rstrip("：:，, ")
    if told["by"] or not told["mark"]:
        before = f"{lead.replace('经会议', '经')}，" if lead.startswith("经") else ""
        return stop(f"{before}{subject}以{told['counts']}{told['mark']}{told['rest']}", "。")
    lead = lead if lead.startswith("经") else f"经{lead.removesuffix('结果').removesuffix('情况') or '表决'}"
    return stop(f"{lead}，{told['counts']}，{clause(told['rest'])}", "。")


_RESULT = "(?:通过|否决|批准)"


def _fallen(rest: str) -> str:
    """Write what comes after the counts of a motion that was not carried: 会议未通过增资方案; 增资方案未通过."""
    return f"会议{rest.removeprefix('会议')}" if re.match(_OUTCOME, rest) else rest


def passed(rest: str) -> bool:
    """Tell whether what comes after the counts says only that a motion was carried: 全票通过; 采购方案通过."""
    return re.fullmatch(_RESULT_ONLY, rest.strip()) is not None and not openings.adopts(rest)
