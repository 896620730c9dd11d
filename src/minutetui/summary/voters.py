"""Who voted how by name, at the end of a decision (For: Lee. Against: DO), and results that were told twice."""

from __future__ import annotations

import re

from minutetui.core.meeting.model import Line, Meeting
from minutetui.core.meeting.queries import with_each_item
from minutetui.core.people.names import Names

_SIDE = (
    r"(?:all |voting |voted )?(?:for|in favou?r|ayes?|yes|against|noes|nays?|abstain(?:ed|ing|s)?|abstentions?)|"
    r"(?:同意|赞成|不同意|反对|弃权)(?:的|者|人员)?"
)
_VOTERS = re.compile(
    rf"(?:[.。;；]\s*|\s*[(（])(?P<who>(?i:{_SIDE})(?:\s?[:：]\s?|\s)(?=[A-Z\u3400-\u9fff]).*?)[)）.。;；\s]*$"
    rf"|[.。]\s*(?P<names>[A-Z\u3400-\u9fff][^.。;；:：]{{1,60}}?\s?(?i:voted |voting )?(?i:{_SIDE}))[.。\s]*$"
    r"|[.,;:]\s(?P<each>(?:[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)?:? (?i:yes|no|aye|nay|abstain(?:ed|s)?)"
    r"(?:[,;]\s|[.\s]*$)){2,})$"
)
_AGAIN = re.compile(
    r"(?:the )?(?:(?:substantive|amended|original) )?(?:motion|vote|resolution|proposal)(?: was)?,? "
    r"(?P<result>carried|passed|lost|defeated)(?: by)?,? (?P<for>\d{1,3})(?: ?[-–:] ?| to | votes to | for,? (?:and )?)"
    r"(?P<against>\d{1,3})(?: against)?(?:[,.;:]? [(]?(?P<who>[A-Za-z].*?)[)]?)?[.]?|"
    r"(?:经?表决(?:结果)?[：:，,])?(?P<for_too>\d{1,3})票(?:同意|赞成)[、，,](?P<against_too>\d{1,3})票反对[，,](?P<result_too>通过|未通过)。?",
    re.IGNORECASE,
)
_RESULTS = {"passed": "carried", "defeated": "lost", "通过": "carried", "未通过": "lost"}
_CALLED = rf"""(?x)
    (?: (?<![\w’'-]) (?: (?:Cllrs?|Councillors?|Messrs|Trustees?|Directors?|Governors?) [ ])?
        (?! (?i:{_SIDE.replace(" ", "[ ]")}) \b)
        (?P<latin> [A-Z][\w’'-]* (?: [ ][A-Z][\w’'-]*){{0,3}}) (?![\w’'-])
    | (?<=[：:、，,；;和]) \s? (?P<han> [\u3400-\u9fff·]{{2,4}}) (?=$|[、，,；;。和]))
"""
"""One person in it: DO, Cllr Lee, 张总."""


def voters_apart(line: Line, meeting: Meeting) -> tuple[Line, str]:
    """Take off a decision who voted how by name, which is written after the vote, with full names: Against: Ann Orr."""
    found = _VOTERS.search(line.text) if line.vote is not None else None
    if found is None or not line.text[: found.start()].strip():
        return line, ""
    who = re.sub(r"(?<=[\u3400-\u9fff])\s*;\s*", "；", found["who"] or found["names"] or found["each"].rstrip(" ."))
    who = _with_full_names(who, meeting)
    return line.with_(text=line.text[: found.start()].rstrip()), f"{who[:1].upper()}{who[1:]}"


def with_results_once(meeting: Meeting) -> Meeting:
    """Leave out lines that only tell again how the motion before them went; who voted how is told with the motion."""
    return with_each_item(meeting, lambda item: item.with_(lines=_told_once(item.lines)))


def _told_once(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    found: list[Line] = []
    for line in lines:
        plain = line.tag in ("note", "discussion") and not (line.label or line.speaker or line.owners or line.lines)
        again = _AGAIN.fullmatch(line.text.strip()) if plain else None
        at = _motion_of(again, found) if again else None
        who = (again["who"] or "") if again else ""
        told = found[at].with_(text=f"{found[at].text.rstrip(' .')}. {who}") if at is not None else None
        if at is None or told is None or (who and not _VOTERS.search(told.text)):
            found.append(line.with_(lines=_told_once(line.lines)) if line.lines else line)
        elif who:
            found[at] = told
    return tuple(found)


def _motion_of(again: re.Match[str], lines: list[Line]) -> int | None:
    """Give the place of the last motion among some lines that went as a line tells again."""
    result = (again["result"] or again["result_too"]).casefold()
    told = (_RESULTS.get(result, result), *(int(again[side] or again[f"{side}_too"]) for side in ("for", "against")))
    votes = ((at, line.vote) for at, line in enumerate(lines) if line.vote is not None and line.tag == "decision")
    return max((at for at, vote in votes if (vote.result, vote.for_, vote.against) == told), default=None)


def _with_full_names(who: str, meeting: Meeting) -> str:
    """Write the attendees who are called by initials, or by a part of the name, with their full names."""
    names = Names(meeting)

    def full(called: re.Match[str]) -> str:
        person = names.person(called["latin"] or called["han"])
        return person if person and names.attends(person) else called[0]

    return re.sub(_CALLED, full, who)
