"""Decisions, emphasis and actions as whole sentences, the pattern chosen by how the text opens.

The patterns are those of formal minutes in each language. A word that the text brings along is not said twice:
no 会议决定，决定…, no RESOLVED THAT it was resolved.
"""

from __future__ import annotations

import re

from minutetui.core.text.characters import has_han
from minutetui.core.text.numerals import chinese
from minutetui.summary import openings

STOPS = "。.；;，,"


def untold(text: str, word: str) -> str:
    """Take away a word at the beginning of a text that will be said before it: 决定：采用甲 after 决定：.

    Without a mark behind it only the verb 决定 goes: 讨论稿 and 决定性 are other words.
    """
    if not word:
        return text
    glued = "|(?<=决定)(?![性于权书论的了着])" if word == "决定" else ""
    told = re.match(rf"(会议)?{re.escape(word)}(\s*[：:，,]\s*{glued})", text, re.IGNORECASE)
    return text[told.end() :] if told and text[told.end() :].strip() else text


def stop(text: str, mark: str) -> str:
    """End a sentence with one full stop: that of the language its last words are in."""
    text = text.strip()
    if text.endswith(("。", "！", "？", "!", "?", "”", "…")):
        return text
    text = text.rstrip(STOPS)
    last = re.split("[，；：]", text)[-1]
    if has_han(text[-1:]):
        mark = "。"
    elif " " in last and not has_han(last):
        mark = "."
    return text + mark


def comma(text: str) -> str:
    """Give what stands between 会议决定 and what follows: a colon where that is English."""
    return "，" if has_han(text) or not text else "："


# -- 中文 ------------------------------------------------------------------------------------------------


def decided_zh(text: str, subject: str = "会议") -> str:
    """Write a decision: 会议决定，…; 会议同意…."""
    text = text.strip()
    bare = untold(text, "决定").removeprefix("会议")
    adopting = bare == text.removeprefix("会议") and re.match(openings.ADOPTING_ZH, bare)
    return stop(f"{subject}{bare}" if adopting else f"{subject}决定{comma(bare)}{bare}", "。")


def proposed_zh(text: str) -> str:
    """Write a motion that was not carried: 提议：…."""
    return stop(f"提议：{untold(text.strip(), '提议')}", "。")


def stressed_zh(text: str, points: list[str], who: str = "", verb: str = "") -> str:
    """Write an emphasis: 会议强调，…; with points 一是…；二是…; of a person 沈知远强调，….

    Args:
        text: What was stressed; may be empty where points say it all.
        points: What hangs under it, one after the other.
        who: The speaker; empty: the meeting.
        verb: How it was said, where that is known.
    """
    text = text.strip().removeprefix("会议")
    told = re.match(openings.STRESSING_ZH, text)
    if told:
        verb, text = told[0], text[told.end() :].lstrip("：:，, ")
    elif not verb:
        verb = "强调" if who else _verb_zh(text)
    said = f"{text.rstrip(STOPS) if points else text}{_points_zh(points, bool(text))}"
    between = comma(text) if verb in openings.SAYING_ZH or not has_han(text) else ""
    return stop(f"{who or '会议'}{verb}{between}{said}", "。")


def _verb_zh(text: str) -> str:
    if re.match(openings.OBLIGING_ZH, text):
        return "要求"
    return "认为" if re.match(openings.JUDGING_ZH, text) else "强调"


def _points_zh(points: list[str], after_text: bool) -> str:
    """List points in a sentence; a single one has no number."""
    points = [point.strip().rstrip(STOPS) for point in points if point.strip()]
    if not points:
        return ""
    numbered = points if len(points) == 1 else [f"{chinese(n)}是{point}" for n, point in enumerate(points, 1)]
    return ("，" if after_text else "") + "；".join(numbered)


def assigned_zh(text: str, owners: list[str], units: set[str]) -> str:
    """Write a task with who does it: 由信息部牵头、市场部配合，完成…; the text alone where that cannot be said so."""
    if not owners or not re.match(openings.DOING_ZH, text.strip()):
        return text
    first, *others = owners
    if others and first in units:
        return f"由{first}牵头、{'、'.join(others)}配合，{text}"
    return f"由{'、'.join(owners)}{'' if text.startswith('负责') else '负责'}{text}"


# -- English ---------------------------------------------------------------------------------------------


def decided_en(text: str, subject: str = "the meeting") -> str:
    """Write a decision: It was RESOLVED THAT …; The Board resolved to …; Decision: …."""
    text = untold(text.strip(), "决定")
    who = f"{subject[:1].upper()}{subject[1:]}"
    opening = rf"((it was )?(resolved|decided|agreed) that|{re.escape(subject)} (resolved|decided) that)\s+"
    told = re.match(opening, text, re.IGNORECASE)
    if told or text.casefold().startswith("that "):
        return stop(f"It was RESOLVED THAT {text[told.end() if told else 5 :]}", ".")
    first, _, rest = text.partition(" ")
    if re.match(rf"{re.escape(subject)} ", text, re.IGNORECASE):
        return stop(text[:1].upper() + text[1:], ".")
    if first.casefold().rstrip(STOPS) in openings.DONE_EN:
        return stop(f"{who} {first.casefold()} {rest}", ".")
    text = re.sub(r"(?i)^(do not|don['’]t) ", "not to ", text)
    if text.casefold().startswith(("to ", "not to ")):
        return stop(f"{who} resolved {lowered(text)}", ".")
    if openings.opens_with_verb(text):
        return stop(f"{who} resolved to {lowered(text, always=True)}", ".")
    if re.match(openings.FINITE_EN, text):
        return stop(f"It was RESOLVED THAT {lowered(text)}", ".")
    if has_han(text):
        return stop(f"Decision: {text}", ".")
    return stop(f"{who} agreed the following: {lowered(text)}", ".")


def proposed_en(text: str) -> str:
    """Write a motion that was not carried: It was proposed that …."""
    text = text.strip().removeprefix("that ").removeprefix("That ")
    if openings.opens_with_verb(text) or text.casefold().startswith("to "):
        return stop(f"It was proposed to {lowered(text, always=True).removeprefix('to ')}", ".")
    if re.match(openings.FINITE_EN, text):
        return stop(f"It was proposed that {lowered(text)}", ".")
    return stop(f"Motion: {text}", ".")


def stressed_en(
    text: str, points: list[str], who: str = "", verb: str = "stressed", subject: str = "the meeting"
) -> str:
    """Write an emphasis: The Chair stressed that …; The Board noted that …."""
    text = text.strip()
    who = who or f"{subject[:1].upper()}{subject[1:]}"
    if has_han(text):
        told = re.match(openings.STRESSING_ZH, text.removeprefix("会议"))
        bare = text.removeprefix("会议")[told.end() :].lstrip("：:，, ") if told else text
        return stop(f"{who} {verb}: {'；'.join([bare.rstrip(STOPS), *points])}", ".")
    listed = f"{' ' if text else ''}{'; '.join(point.strip().rstrip('.;') for point in points)}" if points else ""
    if re.match(openings.FINITE_EN, text) and not points:
        that = "" if text.casefold().startswith("that ") else "that "
        return stop(f"{who} {verb} {that}{lowered(text)}", ".")
    return stop(f"{who} drew attention to the following: {text}{listed}", ".")


def said_en(who: str, verb: str, text: str) -> str:
    """Write what somebody said: Ann Lee stressed that the quay stays open; Ann Lee: safety first."""
    if not verb:
        return f"{who}: {text}"
    if verb.casefold() in openings.REPORTING_EN and re.match(openings.FINITE_EN, text):
        return f"{who} {verb} {'' if text.casefold().startswith('that ') else 'that '}{lowered(text)}"
    return f"{who} {verb}: {text}"


def assigned_en(text: str, owners: str, due: str) -> str:
    """Write a task with who does it: Ann Lee to draft the contract by 19 March 2026.

    Args:
        text: The task.
        owners: Who does it, as a list; may be empty.
        due: By when, as it stands in a sentence; may be empty.

    Returns:
        The sentence; nothing where the text does not open with what is to be done, or nobody does it.
    """
    text = text.strip().rstrip(".;")
    if not owners or not openings.opens_with_verb(text):
        return ""
    return stop(f"{owners} to {lowered(text, always=True)}{f' {due}' if due else ''}", ".")


def lowered(text: str, *, always: bool = False) -> str:
    """Write a text inside a sentence: the capital of its first word goes, if it is only that of a beginning."""
    first = text.split(" ", 1)[0]
    if first.isupper() and len(first) > 1:
        return text
    always = always or re.match(openings.NOUN_EN, text) is not None
    if always or first.casefold() in openings.FUNCTION_EN or first.casefold() in openings.DOING_EN:
        return text[:1].lower() + text[1:]
    return text
