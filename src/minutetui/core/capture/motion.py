"""A motion at the end of a decision, in brackets: (moved Ann, seconded Bo, 7-1-2), （张华动议，7票同意1票反对）.

It is one only if every part of it is read, and one part says that there was a motion or a vote: (2-1) is text.
"""

from __future__ import annotations

import re

from minutetui.core.capture.escape import in_quotes, shield, unshield
from minutetui.core.capture.signs import ESCAPE
from minutetui.core.meeting.model import Line, Vote
from minutetui.core.people.names import Names

OPENING, CLOSING = "(（", ")）"

OUTCOMES = {
    **dict.fromkeys(("carried", "passed", "通过", "获通过"), "carried"),
    **dict.fromkeys(("lost", "defeated", "rejected", "未通过", "否决"), "lost"),
    **dict.fromkeys(("withdrawn", "撤回"), "withdrawn"),
    **dict.fromkeys(("deferred", "暂缓", "延期"), "deferred"),
}
_RESULT_ZH = {"carried": "通过", "lost": "未通过", "withdrawn": "撤回", "deferred": "暂缓"}

_NAME = r"(\"[^\"]+\"|[^\"()（）]+)"
_PEOPLE = {
    "moved": re.compile(rf"(?:moved|proposed)(?: by)? {_NAME}|动议人?[:： ]?{_NAME}|{_NAME}动议", re.IGNORECASE),
    "seconded": re.compile(rf"seconded(?: by)? {_NAME}|附议人?[:： ]?{_NAME}|{_NAME}附议", re.IGNORECASE),
}
_SIDES = {
    "for_": r"for|in favou?r|同意|赞成",
    "against": r"against|反对",
    "abstain": r"abstain(?:ed|ing)?|abstentions?|弃权",
}
_COUNTED = re.compile(
    rf"(\d{{1,4}}) ?票?({'|'.join(_SIDES.values())})|(同意|赞成|反对|弃权)(\d{{1,4}})票?", re.IGNORECASE
)
_FIGURES = re.compile(r"(\d{1,4})[-–](\d{1,4})(?:[-–](\d{1,4}))?")
_VOTE = re.compile(r"(?:vote|表决)[:： ]?", re.IGNORECASE)
_COMMA = re.compile(r"[,，;；、](?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")


def take_motion(shielded: str, names: Names) -> tuple[str, Vote | None]:
    """Take the motion off the end of a shielded text; a backslash before its bracket leaves it there as text."""
    text, index = shielded.rstrip(), 0
    while text[-1:] in tuple(CLOSING) and index < len(text):
        vote = _vote(text[index + 1 : -1], names) if text[index] in OPENING else None
        if vote is not None:
            run = len(text[:index]) - len(text[:index].rstrip(ESCAPE))
            head = text[: index - run] + ESCAPE * (run // 2)
            if run % 2 == 0:
                return head, vote
            text, index = head + text[index:], len(head)
        index += 1
    return text, None


def guarded(typed: str, names: Names) -> str:
    """Type a text whose end would be read as a motion so that it is text."""
    shielded = shield(typed)
    if shielded[-1:] not in tuple(CLOSING):
        return typed
    places = [index for index, char in enumerate(shielded) if char in OPENING]
    motions = [number for number, index in enumerate(places) if _vote(shielded[index + 1 : -1], names)]
    pieces = re.split(rf"(\\*[{OPENING}])", typed)
    for number in motions:
        bracket = pieces[2 * number + 1]
        pieces[2 * number + 1] = ESCAPE * (2 * len(bracket) - 1) + bracket[-1]
    return "".join(pieces)


def typed_motion(vote: Vote | None, names: Names, *, chinese: bool) -> str:
    """Type a motion; empty for one that cannot be typed."""
    for careful in (False, True) if vote is not None else ():
        text = _typed(vote, chinese=chinese, careful=careful) if vote else ""
        if text and take_motion(shield(text), names) == ("", vote):
            return text
    return ""


def kept_vote(old: Line, new: Line, names: Names) -> Vote | None:
    """Give the vote of a line that was typed anew: its own where that cannot be typed, or is still the same."""
    return new.vote if old.tag == "decision" and typed_motion(old.vote, names, chinese=False) else new.vote or old.vote


def worked_out(vote: Vote) -> str:
    """Tell the result from the counts: more for it than against; empty where nobody counted those for it."""
    if vote.for_ is None:
        return ""
    return "carried" if vote.for_ > (vote.against or 0) else "lost"


def _vote(inner: str, names: Names) -> Vote | None:
    """Read what stands between the brackets; None if not all of it is read."""
    found: dict[str, object] = {}
    sure = False
    for part in _COMMA.split(inner):
        bare = _VOTE.sub("", part.strip(), count=1)
        fields = _person(bare, names) or _counted(bare)
        sure = sure or bool(fields) or bare != part.strip()
        fields = fields or _figures(bare) or _result(bare)
        if not fields or fields.keys() & found.keys():
            return None
        found |= fields
    vote = Vote().with_(**found)
    return (vote if "result" in found else vote.with_(result=worked_out(vote))) if sure else None


def _person(part: str, names: Names) -> dict[str, object]:
    for field, pattern in _PEOPLE.items():
        match = pattern.fullmatch(part)
        if match:
            called = next(group for group in match.groups() if group).strip()
            quoted = called.startswith('"')
            name = unshield(called.strip('"'))
            return {field: name if quoted else names.resolve(name) or name}
    return {}


def _counted(part: str) -> dict[str, object]:
    """Read counts with their words: 7 for; 7票同意1票反对2票弃权."""
    found: dict[str, object] = {}
    rest = part
    while match := _COUNTED.match(rest):
        word, count = match[2] or match[3], match[1] or match[4]
        side = next(side for side, words in _SIDES.items() if re.fullmatch(words, word, re.IGNORECASE))
        if side in found:
            return {}
        found[side] = int(count)
        rest = rest[match.end() :].lstrip()
    return found if not rest else {}


def _figures(part: str) -> dict[str, object]:
    match = _FIGURES.fullmatch(part)
    sides = zip(_SIDES, match.groups(), strict=True) if match else ()
    return {side: int(count) for side, count in sides if count is not None}


def _result(part: str) -> dict[str, object]:
    result = OUTCOMES.get(part.casefold())
    return {"result": result} if result else {}


def _typed(vote: Vote, *, chinese: bool, careful: bool) -> str:
    def name(text: str) -> str:
        return in_quotes(text) if careful else text

    counts = ((vote.for_, "for", "同意"), (vote.against, "against", "反对"), (vote.abstain, "abstain", "弃权"))
    parts = [f"{'动议' if chinese else 'moved'} {name(vote.moved)}"] if vote.moved else []
    parts += [f"{'附议' if chinese else 'seconded'} {name(vote.seconded)}"] if vote.seconded else []
    parts += [f"{count}票{zh}" if chinese else f"{count} {en}" for count, en, zh in counts if count is not None]
    if vote.result and vote.result != worked_out(vote):
        parts.append(f"表决{_RESULT_ZH.get(vote.result, '')}" if chinese else f"vote {vote.result}")
    inner = ("，" if chinese else ", ").join(parts)
    return (f"（{inner}）" if chinese else f"({inner})") if parts else ""
