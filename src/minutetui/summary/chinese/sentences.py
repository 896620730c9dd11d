"""Decisions, emphasis and actions as whole Chinese sentences; the pattern follows from how the text opens.

A word that the text brings along is not said twice: no 会议决定，决定….
"""

from __future__ import annotations

import re

from minutetui.core.meeting.model import Vote
from minutetui.core.meeting.votes import ends_in_vote
from minutetui.core.text.characters import has_han
from minutetui.core.text.numerals import chinese
from minutetui.summary.chinese import openings
from minutetui.summary.texts import STOPS, stop


def untold(text: str, word: str) -> str:
    """Take a word off the beginning of a text, before which it will be printed: 决定：采用甲 after 决定：.

    Without a mark after it only the verb 决定 goes: 讨论稿 and 决定性 are other words.
    """
    told = re.match(word_pattern(word), text, re.IGNORECASE) if word else None
    return text[told.end() :] if told and text[told.end() :].strip() else text


def word_pattern(word: str) -> str:
    """Give the pattern of a word at the beginning of a text that repeats it."""
    glued = "|(?<=决定)(?![性于权书论的了着])" if word == "决定" else ""
    return rf"(会议)?{re.escape(word)}(\s*[：:，,]\s*{glued})"


def comma(text: str) -> str:
    """Give what stands between 会议决定 and what follows: a colon before English."""
    return "，" if has_han(text) or not text else "："


def decided(text: str, subject: str = "会议") -> str:
    """Write a decision: 会议决定，…; 会议同意…."""
    text = text.strip()
    bare = untold(text, "决定").removeprefix("会议")
    if ends_in_vote(text):
        return proposed(bare)
    adopting = bare == text.removeprefix("会议") and re.match(openings.ADOPTING, bare)
    return stop(f"{subject}{bare}" if adopting else f"{subject}决定{comma(bare)}{bare}", "。")


def proposed(text: str) -> str:
    """Write a motion that was not carried: 提议：…."""
    return stop(f"提议：{untold(text.strip(), '提议')}", "。")


def stressed(text: str, points: list[str], who: str = "", verb: str = "") -> str:
    """Write an emphasis: 会议强调，…; with points 一是…；二是…; of a person 沈知远强调，….

    Args:
        text: What was stressed; may be empty where points say it all.
        points: What hangs under it, one after the other.
        who: The speaker; empty: the meeting.
        verb: How it was said, where that is known.
    """
    text = text.strip().removeprefix("会议")
    told = re.match(openings.STRESSING, text)
    if told:
        verb, text = told[0], text[told.end() :].lstrip("：:，, ")
    elif not verb:
        verb = "强调" if who else _verb(text)
    said = f"{text.rstrip(STOPS) if points else text}{_points(points, bool(text))}"
    between = comma(text) if verb in openings.SAYING or not has_han(text) else ""
    return stop(f"{who or '会议'}{verb}{between}{said}", "。")


def without_verb(text: str) -> str:
    """Take the verb of stressing off a text: 会议强调，安全第一 says 安全第一."""
    told = re.match(openings.STRESSING, text.removeprefix("会议"))
    return text.removeprefix("会议")[told.end() :].lstrip("：:，, ") if told else text


def _verb(text: str) -> str:
    if re.match(openings.OBLIGING, text):
        return "要求"
    return "认为" if re.match(openings.JUDGING, text) else "强调"


def _points(points: list[str], after_text: bool) -> str:
    """List points in a sentence; a single one has no number."""
    points = [point.strip().rstrip(STOPS) for point in points if point.strip()]
    if not points:
        return ""
    numbered = points if len(points) == 1 else [f"{chinese(n)}是{point}" for n, point in enumerate(points, 1)]
    return ("，" if after_text else "") + "；".join(numbered)


def assigned(text: str, owners: list[str], units: set[str]) -> str:
    """Write a task with who does it: 由信息部牵头、市场部配合，完成…; the text alone where that cannot be said so."""
    if not owners or not re.match(openings.DOING, text.strip()):
        return text
    first, *others = owners
    if others and first in units:
        return f"由{first}牵头、{'、'.join(others)}配合，{text}"
    return f"由{'、'.join(owners)}{'' if text.startswith('负责') else '负责'}{text}"


def voted(vote: Vote) -> str:
    """Write how a motion was voted on: 经表决，7票同意、1票反对，通过."""
    sides = ((vote.for_, "同意"), (vote.against, "反对"), (vote.abstain, "弃权"))
    counts = [f"{count}票{word}" for count, word in sides if count is not None]
    results = {"carried": "通过", "lost": "未通过", "withdrawn": "撤回", "deferred": "延至下次会议"}
    parts = [f"经表决，{'、'.join(counts)}"] if counts else []
    parts += [results.get(vote.result, vote.result)] if vote.result else []
    return f"{'，'.join(parts)}。" if parts else ""
