"""Who voted how by name, where a decision says so at its end: For: Lee, Hall. Against: DO."""

from __future__ import annotations

import re

from minutetui.core.meeting.model import Line, Meeting
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


def _with_full_names(who: str, meeting: Meeting) -> str:
    """Write the attendees who are called by initials, or by a part of the name, with their full names."""
    names = Names(meeting)

    def full(called: re.Match[str]) -> str:
        person = names.person(called["latin"] or called["han"])
        return person if person and names.attends(person) else called[0]

    return re.sub(_CALLED, full, who)
