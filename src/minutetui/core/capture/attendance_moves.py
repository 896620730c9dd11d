"""Sentences that only say who came or went, and when: `Bo stepped out 10:35, back 10:50`, 刘洋接电话出去了，10:35.

Only attendees come and go. A sentence that says anything else stays text: `Bo left the keys at the office`.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal

from minutetui.core.agenda.clocks import as_meant
from minutetui.core.capture.items import item_named
from minutetui.core.capture.lexicon import JOINER, MOVES, in_each
from minutetui.core.capture.reading import Attend, Scene
from minutetui.core.meeting.model import Attendee
from minutetui.core.people.details import PersonDetails
from minutetui.core.text.characters import has_han
from minutetui.core.text.clocktime import may_have_time, times_in

CLOCK = "\u231a"
"""Stands for a time of day while a sentence is read."""
_BARE_HOURS = in_each("attendance.bare_hours")
_WHOLE_HOUR = r"\1 \2:00"
_IN_BRACKET = re.compile(r" ?[（(](?=\d)")
_ENDS = " .。!！"


def read_move(shielded: str, scene: Scene) -> Attend | None:
    """Read a sentence as coming or going; None if it says anything else, or nobody who attends is named."""
    text = shielded.strip(_ENDS)
    moves = [one for one in MOVES[not has_han(shielded)] if one.may_say(shielded)]
    if not moves or CLOCK in shielded:
        return None
    text, times = _marked(text) if may_have_time(shielded) else (text, [])
    for way, pattern in (sentence for one in moves for sentence in one.sentences):
        match = pattern.fullmatch(text)
        who = _people(match["who"], scene) if match else []
        if match and who and (act := _moved(way, match, who, [as_meant(scene.meeting, *one) for one in times], scene)):
            return act
    return None


def _marked(text: str) -> tuple[str, list[tuple[dt.time, str]]]:
    """Replace the times of day in a text by marks; give them, each with its words."""
    for pattern in _BARE_HOURS:
        text = pattern.sub(_WHOLE_HOUR, text)
    text = _IN_BRACKET.sub(" ", text)
    found = list(times_in(text))
    said = [(time, text[start:end]) for start, end, time in found]
    for start, end, _ in reversed(found):
        text = f"{text[:start]}{CLOCK}{text[end:]}"
    return text, said


def _people(called: str, scene: Scene) -> list[Attendee]:
    """Give the attendees who are named; none if somebody else is named too."""
    names = [scene.names.resolve(one.strip()) for one in JOINER.split(called.strip())]
    known = {one.name: one for one in scene.meeting.attendees}
    return [known[name] for name in names if name] if all(name in known for name in names) else []


def _moved(
    way: Literal["arrived", "left"],
    match: re.Match[str],
    who: list[Attendee],
    times: list[dt.time | None],
    scene: Scene,
) -> Attend | None:
    """Give the attendance that a sentence says; None where the times do not fit it."""
    said = match.groupdict()
    returned = said.get("back") is not None
    if len(times) != 2 if returned else len(times) > 1:
        return None
    if said.get("away") and not times and not all(map(_is_away, who)):
        return None
    time = _late(scene, int(said["late"])) if said.get("late") else times[0] if times else None
    if said.get("late") and time is None:
        return None
    if way == "arrived" and time is not None and any(one.left and one.left.time() > time for one in who):
        return None  # nobody comes back before leaving: the text stays
    interested = _first(said, "interest", "stake", "declared")
    matter = _first(said, "about", "matter")
    about = about_item(matter, scene) if interested else ""
    details = PersonDetails(
        remark=_first(said, "how", "medium", "why", "cause", "aside") or ("" if about else interested),
        back=times[1] if returned else None,
    )
    return Attend(way, tuple(one.name for one in who), (details,) * len(who), time, about)


def about_item(said: str, scene: Scene) -> str:
    """Give what an interest is in: the agenda item that words name, else the words, else the item being minuted."""
    item = item_named(said, scene) or (None if said else scene.item)
    return item.title if item is not None else said


def _first(said: dict[str, str | None], *names: str) -> str:
    """Give the first of some groups that matched; empty if none did."""
    return next((value.strip(" ，,；;") for name in names if (value := said.get(name))), "")


def _late(scene: Scene, minutes: int) -> dt.time | None:
    """Give when somebody came who was so many minutes late; None if nobody knows when the meeting began."""
    began = scene.meeting.started
    return (began + dt.timedelta(minutes=minutes)).time().replace(second=0, microsecond=0) if began else None


def _is_away(one: Attendee) -> bool:
    return one.left is not None or one.attendance in ("apologies", "absent")
