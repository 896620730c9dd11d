"""The word of attendance in a longer one before a colon, which may say what the people after it are: 列席业主：李明."""

from __future__ import annotations

import re
from dataclasses import replace

from minutetui.core.capture.lexicon import in_each, plain
from minutetui.core.capture.reading import Attend, Scene, Several
from minutetui.core.capture.signs import ATTENDANCE_WORDS, FACT_WORDS
from minutetui.core.people.calling import can_be_full_name, is_familiar, is_family_and_title
from minutetui.core.people.details import PersonDetails, says_office
from minutetui.core.people.functions import is_from, says_unit, says_what
from minutetui.core.people.names import Names
from minutetui.core.people.person import read_person, split_list
from minutetui.core.text.characters import has_any, has_han
from minutetui.core.text.patterns import lazy

_GROUP = lazy(
    r"(?:^|(?<=[；;，,。]))\s?(?P<what>[\u4e00-\u9fff]{2,10})\s?(?:[:：]|[—–-]{1,2})\s?(?P<who>[^；;:：—–-]+)(?=[；;]|$)"
)
"""What several people are, before their names, up to the next semicolon."""
_GROUP_MARKS, _BETWEEN, _ENDS = (":", "：", "—", "–", "-"), "、，,", " 。"
_LONGER, _LONGER_WORDS = in_each("attendance.longer"), plain("attendance.longer_words")


def plain_word(word: str) -> tuple[str, str]:
    """Give the word of attendance in some words before a colon, and what all those after it are, as far as it is said.

    Trustees present, Apologies received and accepted, 列席业主代表 (列席, 业主代表).
    """
    longer = _LONGER if word not in ATTENDANCE_WORDS and has_any(word, _LONGER_WORDS) else ()
    for said in (match for pattern in longer if (match := pattern.fullmatch(word))):
        groups = said.groupdict()
        told = groups.get("told") or ""
        if not told or says_what(told):
            return plain_word(said["word"])[0], groups.get("what") or told
    return word, ""


def with_groups(words: str, names: Names) -> str:
    """Write what several people are behind each of them: 开发：赵凯、钱进 is 赵凯（开发）、钱进（开发）.

    A unit gets a colon, 甲方：陈峰. Only where everybody named can be a person, and the words before the colon are no
    fact of their own.
    """

    def grouped(match: re.Match[str]) -> str:
        what, people = match["what"], split_list(match["who"].strip(_ENDS), _BETWEEN)
        known = what in ATTENDANCE_WORDS or what in FACT_WORDS or says_office(what)
        if known or not all(_can_be_person(one, names) for one in people):
            return match[0]
        if says_unit(what):
            return f"{what}：{match['who']}"
        return "、".join(f"{one}（{what}）" for one in people)

    return _GROUP.sub(grouped, words) if has_any(words, _GROUP_MARKS) and has_han(words) else words


def _can_be_person(said: str, names: Names) -> bool:
    """Tell whether a part of a list is how a person is called, perhaps with an office or a bracket."""
    bare, _ = read_person(said, lambda called: names.person(called) or "")
    called = is_familiar(bare) or is_family_and_title(bare) or can_be_full_name(bare)
    return called or names.attends(names.person(bare) or "")


def with_kind(act: Attend | Several | None, what: str, scene: Scene) -> Attend | Several | None:
    """Say of each of some people what they are, or where from, unless it is known: 列席业主：李明（5-1-302）."""
    if not what or not isinstance(act, Attend):
        return act
    known = {one.name for one in scene.meeting.attendees if one.role or one.unit}
    details = (
        one if name in known or what in one.role else _of_kind(one, what)
        for name, one in zip(act.people, act.details, strict=True)
    )
    return replace(act, details=tuple(details))


def _of_kind(one: PersonDetails, what: str) -> PersonDetails:
    """Add what somebody is to what was said of that person, or the unit."""
    if is_from(what):
        return one if one.unit else replace(one, unit=what)
    return replace(one, role=f"{what}、{one.role}" if one.role else what)
