"""Patterns: sentences of a template with placeholders for facts: `It was held[ in {place}].`.

`{name}` is a fact. Text in `[…]` or `〔…〕` is left out if a fact in it is missing; if a fact outside is
missing, the whole sentence is. `{name?}` needs a fact without writing it. Brackets nest. Of sentences separated by
`|` the first that misses no fact is used.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from minutetui.words import Saying

TOKEN = re.compile(r"\{(\w*)(\??)\}|([\[〔])|([\]〕])|([{}])")

FACTS: dict[str, str] = {
    "title": "the meeting's title",
    "body": "whose meeting it is",
    "subject": "what decides in a sentence: 会议, the Board, the meeting",
    "number": "the number of the minutes",
    "organiser": "who called it",
    "place": "where it was held",
    "venue": "the same with its preposition: at the Village Hall, 在三楼会议室",
    "date": "its day or days",
    "start": "when it began, as a time of day",
    "part_of_day": "the part of the day in which it began: morning, 上午",
    "end": "when it closed, as a time of day",
    "chair": "the chair, with the role",
    "chair_name": "the chair's name alone",
    "recorder": "who took the minutes, with the role",
    "recorder_name": "the name alone of who took the minutes",
    "headcount": "how many attended: 十八人, eighteen people",
    "length": "how long it lasted",
    "quorum": "how many of the voting members were there, where that was a quorum: five of seven",
    "no_quorum": "the same, where it was none",
    "quorum_needed": "the quorum, where nobody knows whether so many were there",
    "expected": "how many voting members there are",
    "numbers": "how many were due and how many came, as they were counted: 应到8人，实到6人",
    "attended": "how many voting members were there",
    "interests": "the interests that were declared, besides those that an agenda item tells",
    "apologies": "who sent apologies, as a list",
    "no_apologies": "not empty where it was said that nobody did",
    "all_taken": "not empty where every agenda item was taken, and none held over",
    "purpose": "the aims, as a list",
    "topics": "the agenda items that were dealt with, as a list",
    "studied": "the same with their number: 研究甲、乙等五项议题",
    "items": "how many agenda items were dealt with",
    "issues": "how many issues",
    "decisions": "how many decisions",
    "actions": "how many actions",
    "counts": "all of these in one clause: 共研究议题五项，形成决定四项",
    "pending": "how many issues remain open, as a clause",
    "first_due": "how many actions fall due first, and when, as a clause",
    "earlier": "what became of the actions carried over from before, as a clause",
    "next_meeting": "when the next meeting is, as a clause",
    "approved_by": "who approved the minutes",
    "approved_on": "when they were approved",
    "circulate": "who gets a copy",
    "issued_by": "who issues the minutes (编发单位)",
    "send_to": "whom they are addressed to (主送)",
    "copy_to": "who is sent a copy for information (抄送)",
    "printed_by": "who prints and sends them (印发机关)",
    "printed_on": "when they are sent out (印发日期)",
    "attachments": "what is attached (附件)",
    "secrecy": "how far they are secret (密级)",
}
"""Every fact that a pattern may use, and what it is."""


class _Part(NamedTuple):
    """Text with its facts filled in, and whether one was missing."""

    text: str = ""
    missing: bool = False


def fill(pattern: str, facts: Mapping[str, str]) -> str:
    """Fill a pattern with facts, of which an empty one is missing. Empty if the pattern needs a missing fact."""
    return next(filter(None, (_filled(choice, facts) for choice in pattern.split("|"))), "")


def _filled(pattern: str, facts: Mapping[str, str]) -> str:
    parts = [_Part()]
    end = 0
    for token in TOKEN.finditer(pattern):
        parts[-1] = _with(parts[-1], pattern[end : token.start()])
        end = token.end()
        name, unwritten, opens, closes, _ = token.groups()
        if opens:
            parts.append(_Part())
        elif closes and len(parts) > 1:
            inner = parts.pop()
            parts[-1] = _with(parts[-1], "" if inner.missing else inner.text)
        elif name:
            fact = facts.get(name, "")
            parts[-1] = _Part(parts[-1].text + ("" if unwritten else fact), parts[-1].missing or not fact)
    whole = _with(parts[0], pattern[end:])
    return "" if whole.missing else re.sub(r" {2,}", " ", whole.text).strip()


def _with(part: _Part, text: str) -> _Part:
    return _Part(part.text + text, part.missing)


def facts_in(patterns: Iterable[str]) -> set[str]:
    """Give the names of the facts in some patterns."""
    return {name for pattern in patterns for name in re.findall(r"\{(\w+)\??\}", pattern)}


def problem(pattern: str) -> Saying | None:
    """Say what is wrong with a pattern: an unknown fact, or brackets that do not close; None where all is well."""
    depth = 0
    for token in TOKEN.finditer(pattern):
        name, _, opens, closes, loose = token.groups()
        if loose or (name is not None and name not in FACTS):
            return Saying("own-no-fact", fact=token[0], known=", ".join(FACTS))
        depth += bool(opens) - bool(closes)
        if depth < 0:
            return Saying("own-not-opened")
    return Saying("own-not-closed") if depth else None
