"""The word of attendance in a longer one before a colon, which may say what the people after it are: 列席业主：李明."""

from __future__ import annotations

from dataclasses import replace

from minutetui.core.capture.lexicon import in_each, plain
from minutetui.core.capture.reading import Attend, Scene, Several
from minutetui.core.capture.signs import ATTENDANCE_WORDS
from minutetui.core.people.details import PersonDetails
from minutetui.core.people.functions import is_from, says_what
from minutetui.core.text.characters import has_any

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
