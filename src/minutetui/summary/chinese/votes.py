"""Votes in Chinese sentences: how a decision was voted on, and a motion that was not carried."""

from __future__ import annotations

import re

from minutetui.core.meeting.model import Vote
from minutetui.core.meeting.votes import worked_out
from minutetui.summary.chinese import openings
from minutetui.summary.chinese.sentences import untold
from minutetui.summary.texts import STOPS, stop

RESULTS = {
    "carried": "通过",
    "lost": "未通过",
    "withdrawn": "撤回",
    "deferred": "延至下次会议",
    "tabled": "搁置",
    "unseconded": "无人附议",
    "unclear": "结果不明",
}
FATES = {
    "withdrawn": "该提议已撤回",
    "撤回": "该提议已撤回",
    "deferred": "该提议延至下次会议研究",
    "暂缓": "该提议暂缓",
    "tabled": "该提议搁置",
    "unseconded": "该提议无人附议",
    "unclear": "表决结果不明",
}
"""What became of a motion on which the meeting did not decide, by the result of its vote."""

_BEFORE = {"show-of-hands": "举手表决", "voice": "口头表决", "ballot": "无记名投票", "consensus": "协商一致"}
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

TOLD = r"经(?:举手|无记名)?(?:表决|投票|票决)[，,]\s*"
"""Words by which a decision itself states the vote."""


def voted(vote: Vote) -> str:
    """Write how a motion was voted on: 经表决，7票同意、1票反对，一致通过."""
    result = RESULTS.get(vote.result, vote.result)
    manner = "".join(WITH_RESULT.get(one, "" if one in _BEFORE else one) for one in vote.how)
    parts = [part for part in (_movers(vote), _counts(vote), f"{manner}{result}") if part]
    return f"{'，'.join(parts)}。" if parts else ""


def _movers(vote: Vote) -> str:
    moved = f"{vote.moved}提议" if vote.moved else ""
    return "、".join(filter(None, (moved, f"{vote.seconded}附议" if vote.seconded else "")))


def _counts(vote: Vote) -> str:
    """Write the counts after how they were taken: 经举手表决，7票同意、1票反对."""
    sides = ((vote.for_, "同意"), (vote.against, "反对"), (vote.abstain, "弃权"))
    counts = "、".join(f"{count}票{word}" for count, word in sides if count is not None)
    how = next((_BEFORE[one] for one in vote.how if one in _BEFORE), "表决" if counts else "")
    return "，".join(filter(None, (f"经{how}" if how else "", counts)))


def without_vote(text: str) -> str:
    """Take off a decision what its vote says: 经表决，同意… with a vote says 同意…."""
    told = re.match(TOLD, text)
    return text[told.end() :] if told else text


def tells_vote(text: str, vote: Vote) -> bool:
    """Tell whether a text says itself how the vote went: with its counts, or 一致."""
    if vote.for_ is None and vote.against is None and not (vote.moved or vote.seconded):
        return re.search("一致|全票", text) is not None and set(vote.how) <= {"unanimous"}
    return vote.for_ is not None and re.search(rf"(?<!\d){vote.for_}\s*票|票\s*{vote.for_}(?!\d)", text) is not None


def not_carried(text: str, vote: Vote) -> str:
    """Write a motion that was not carried: 经表决，2票同意、5票反对，会议未通过…."""
    text = untold(without_vote(text.strip()), "提议")
    movers, counts = _movers(vote), _counts(vote)
    if (vote.result or worked_out(vote)) in ("lost", "未通过"):
        if vote.moved:
            seconded = f"{vote.seconded}附议" if vote.seconded else ""
            return f"{_motion(text, vote)}{'，'.join(filter(None, (seconded, counts, '会议未通过该提议')))}。"
        return "，".join(filter(None, (movers, counts, _not_passed(text))))
    motion = _motion(text, vote)
    fate = FATES.get(vote.result, vote.result)
    seconded = f"{vote.seconded}附议" if vote.seconded else ""
    outcome = "，".join(filter(None, (seconded, counts, fate)))
    return motion + (f"{outcome}。" if outcome else "")


def _motion(text: str, vote: Vote) -> str:
    """Write what was moved, and by whom: 郝建安提议：出售旧设备."""
    return stop(f"{vote.moved}提议：{_without_assent(text)}", "。")


def _without_assent(text: str) -> str:
    """Take off a motion that did not pass the word that says it did: 同意扩建 says 扩建."""
    told = re.match("(?:原则上?|一致)?(?:同意|批准|通过)", text)
    return text[told.end() :] if told and openings.adopts(text) and text[told.end() :].strip(STOPS) else text


def _not_passed(text: str) -> str:
    """Say of a text that the meeting did not pass it: in one clause where it is a document or something to do."""
    bare = _without_assent(text).strip(STOPS)
    if re.fullmatch(openings.DOCUMENT, bare):
        return f"会议未通过{bare}。"
    if re.match(openings.CLAUSAL, bare) and not re.search("[，,。；;：:]", bare):
        return f"会议未通过{bare}的提议。"
    return stop(f"会议未通过以下提议：{text}", "。")
