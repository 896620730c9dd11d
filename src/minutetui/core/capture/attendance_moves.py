"""Sentences that only say who came or went, and when: `Bo stepped out 10:35, back 10:50`, 刘洋接电话出去了，10:35.

Only attendees come and go. A sentence that says anything else stays text: `Bo left the keys at the office`.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from minutetui.core.agenda.clocks import as_meant, beginning
from minutetui.core.capture.interests import attendees_called, interest_in
from minutetui.core.capture.lexicon import JOINER, LEXICONS, MOVES, any_of, in_each
from minutetui.core.capture.lexicon.of_meetings import CLOCK
from minutetui.core.capture.reading import Attend, Scene
from minutetui.core.meeting.model import Attendee
from minutetui.core.people.details import PersonDetails
from minutetui.core.people.functions import is_from, says_what
from minutetui.core.text.characters import has_han
from minutetui.core.text.clocktime import may_have_time, times_in
from minutetui.core.text.patterns import lazy

_BARE_HOURS = in_each("attendance.bare_hours")
_WHOLE_HOUR = r"\1 \2:00"
_TIME_FIRST = lazy(r"^[\[［【(（](\d{1,2}[:：.]\d{2})[\]］】)）]\s*")
"""A time in brackets at the beginning: [15:20]."""
_TIME_LABEL = lazy(r"^(\d{1,2}[:：.]\d{2}(?: ?[ap]\.?m\.?)?)[:：] ?(?=[^\W\d])", re.IGNORECASE)
"""A time as a label: 7.20pm: Bo arrived."""
_GROUPS = tuple(
    (lazy(pattern, re.IGNORECASE), called)
    for lexicon in LEXICONS.values()
    for pattern, called in lexicon.attendance.groups
)
_LEFT_NOTED = tuple(
    noted
    for lexicon in LEXICONS.values()
    for noted in (lexicon.typed.left_early, lexicon.typed.left_for.replace("“{item}”", "").format(item=""))
)
"""What is noted of somebody who left, where nobody knows when, without the agenda item."""
_RETURNS = any_of("attendance.returns")
NO_CLAUSE = any_of("attendance.no_clause")
_IN_BRACKET = lazy(r" ?[（(](?=\d)")
_AFTER_BRACKET = lazy(r"(?<=[)）])(?=\d)")
"""Between a bracket and a time: 张华（信息科）14:30到."""
_BETWEEN = lazy(r"(\d[:：.]\d\d)\s?[-–—~～]\s?(?=\d)")
"""A time before another one: 6.02-6.11."""
_ENDS = " .。!！"


def read_move(shielded: str, scene: Scene) -> Attend | None:
    """Read a sentence as coming or going; None if it says anything else, or nobody who attends is named."""
    moves = [one for one in MOVES[not has_han(shielded)] if one.may_say(shielded)]
    if not moves or CLOCK in shielded:
        return None
    text = _TIME_FIRST.sub(r"\1 ", shielded.strip(_ENDS))
    text, times = marked(text, scene) if may_have_time(shielded) else (text, [])
    for way, pattern in (sentence for one in moves for sentence in one.sentences.fitting(text)):
        match = pattern.fullmatch(text)
        who, why = _people(match, scene) if match else ([], "")
        if match and who and (act := _moved(way, match, (who, why), times, scene)):
            return act
    return None


def marked(text: str, scene: Scene) -> tuple[str, list[dt.time | None]]:
    """Replace the times of day in a text by clocks; give them as they are meant."""
    text, said = _marked(text)
    return text, [as_meant(scene.meeting, time, typed) for time, typed in said]


@lru_cache(maxsize=8)
def _marked(text: str) -> tuple[str, tuple[tuple[dt.time, str], ...]]:
    """Do the same, and give them with their words."""
    text = whole_hours(_TIME_LABEL.sub(r"\1 ", text))
    text = _AFTER_BRACKET.sub(" ", _IN_BRACKET.sub(" ", text))
    text = _BETWEEN.sub(r"\1 – ", text)
    found = list(times_in(text))
    said = tuple((time, text[start:end]) for start, end, time in found)
    for start, end, _ in reversed(found):
        text = f"{text[:start]}{CLOCK}{text[end:]}"
    return text, said


def whole_hours(text: str) -> str:
    """Write the hours without minutes in a text as times of day: at 11 becomes at 11:00."""
    for pattern in _BARE_HOURS:
        text = pattern.sub(_WHOLE_HOUR, text)
    return text


def _people(match: re.Match[str], scene: Scene) -> tuple[list[Attendee], str]:
    """Give the attendees who are named, and why they came or went; none if somebody else is named too."""
    said = match.groupdict()
    if clause := said.get("clause"):
        name = scene.names.full_at(clause, 0)
        why = clause.removeprefix(name).strip()
        plain = scene.names.attends(name) and not NO_CLAUSE.match(why) and not scene.names.named_in(why)
        return [one for one in scene.meeting.attendees if plain and one.name == name], why
    return _named(said["who"] or "", scene), ""


def _named(called: str, scene: Scene) -> list[Attendee]:
    for pattern, held in _GROUPS:
        if pattern.fullmatch(called.strip()):
            there = (one for one in scene.meeting.attendees if one.attendance == "in-attendance" and not one.left)
            return [one for one in there if held in one.name]
    known = {one.name: one for one in scene.meeting.attendees}
    return [known[name] for name in attendees_called(JOINER.split(called.strip()), scene.names)]


def _moved(
    way: Literal["arrived", "left"],
    match: re.Match[str],
    moving: tuple[list[Attendee], str],
    times: list[dt.time | None],
    scene: Scene,
) -> Attend | None:
    """Give the attendance that a sentence says; None where the times do not fit it."""
    said = match.groupdict()
    who, reason = moving
    returned = said.get("back") is not None
    if len(times) != 2 if returned else len(times) > 1:
        return None
    time = late(scene, int(said["late"])) if said.get("late") else times[0] if times else None
    if said.get("late") and time is None:
        return None
    again = way == "arrived" and _RETURNS.search(match[0]) is not None
    if again and not may_be_back(who, time):
        return None
    interested = _first(said, "interest", "stake", "declared")
    pieces = (_first(said, "kind", "sort"), _first(said, "about", "matter"))
    reasons = filter(None, (said.get("stands"), said.get("because")))
    about, stake = interest_in(pieces, scene, reasons) if interested else ("", "")
    details = _details(said, reason, "" if about else interested)
    if details is None:
        return None
    details = replace(details, back=times[1] if returned else None)
    return Attend(way, tuple(one.name for one in who), (details,) * len(who), time, about, stake, again=again)


def _details(said: dict[str, str | None], reason: str, interested: str) -> PersonDetails | None:
    """Give what a sentence says of those who come or go; None if what they are is no role and no unit."""
    beside = said.get("of") or ""
    if beside and not says_what(beside):
        return None
    why = (reason, _first(said, "how", "medium", "why", "cause", "aside", "errand", "purpose"), said.get("apart") or "")
    return PersonDetails(
        role="" if is_from(beside) else beside,
        unit=beside if is_from(beside) else "",
        remark=", ".join(filter(None, why)) or interested,
    )


def left_after(one: Attendee, time: dt.time) -> bool:
    """Tell whether somebody left after a time, as said: one without seconds, which the clock would have given it."""
    return one.left is not None and not one.left.second and not one.left.microsecond and one.left.time() > time


def may_be_back(who: list[Attendee], time: dt.time | None) -> bool:
    """Tell whether people can have come back: after leaving; without a time, only those who are known to be out."""
    if time is not None:
        return not any(left_after(one, time) for one in who)
    return all(one.left is not None or one.attendance in ("apologies", "absent") or _said_left(one) for one in who)


def _said_left(one: Attendee) -> bool:
    """Tell whether it is noted of somebody who left that nobody knows when."""
    return any(map(one.remark.__contains__, _LEFT_NOTED))


def _first(said: dict[str, str | None], *names: str) -> str:
    """Give the first of some groups that matched; empty if none did."""
    return next((value.strip(" ，,；;") for name in names if (value := said.get(name))), "")


def late(scene: Scene, minutes: int) -> dt.time | None:
    """Give when somebody came who was so many minutes late; None if nobody knows when the meeting began."""
    began = beginning(scene.meeting)
    return (began + dt.timedelta(minutes=minutes)).time().replace(second=0, microsecond=0) if began else None
