"""Attendance typed in one line: `Present: Ann (chair), Bo`, `Arrived: Ann 14:20`, `请假：李明`, `主持人：张华`.

It is read only if all behind the colon is people, with what they are in brackets (and, where somebody came or went, a
time). Else the word is a label like any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from minutetui.core.capture.escape import unshield
from minutetui.core.capture.lead import find_colon
from minutetui.core.capture.reading import Attend, Scene
from minutetui.core.capture.signs import ATTENDANCE_WORDS
from minutetui.core.capture.tail import around, read_tail
from minutetui.core.people.attendance import OFFICES, AttendanceWay, Office
from minutetui.core.people.calling import is_chinese_name, looks_like_name
from minutetui.core.people.names import Names
from minutetui.core.people.roster import BRACKET, split_list
from minutetui.core.text.clocktime import time_at_end

TIMED: tuple[AttendanceWay, ...] = ("arrived", "left")
HERE: tuple[AttendanceWay, ...] = ("left", "interest")
"""What only an attendee can do."""
SURE: tuple[AttendanceWay | Office, ...] = ("apologies", "absent", "in-attendance", *OFFICES)
"""What is said of nothing but people, so that even a Latin name nobody knows is read as one."""

_Called = tuple[str, tuple[str, ...]]
"""Somebody as called, and what was said of the person in brackets."""


def read_attendance(shielded: str, scene: Scene) -> Attend | None:
    """Read a shielded text as attendance; None if it is not, or not surely."""
    colon = find_colon(shielded) if scene.habits.attendance else None
    way = ATTENDANCE_WORDS.get(shielded[: colon[0]].strip().casefold()) if colon and colon[1] == 1 else None
    if colon is None or way is None or (way == "interest" and scene.item is None):
        return None
    rest, answer = read_tail(shielded[sum(colon) :], around(scene))
    words = unshield(rest).strip(" ,，、;；。.")
    words, time = time_at_end(words) if way in TIMED else (words, None)
    called = [*((owner, ()) for owner in answer.owners), *_people(words, scene.names)]
    people = {scene.names.resolve(name) or name: details for name, details in called}
    sure = way in SURE or (way == "present" and (len(people) > 1 or scene.meeting.status == "draft"))
    if not people or answer.due or not all(_may(way, name, scene.names, sure=sure) for name in people):
        return None
    if way in OFFICES and len(people) > 1:
        return None
    about = scene.item.title if way == "interest" and scene.item else ""
    return Attend(way, tuple(people), tuple(people.values()), time, about)


def _people(text: str, names: Names) -> Iterator[_Called]:
    """Part the names of a list: at commas, and where that leaves nobody known, at "and", 和 and spaces too."""
    for part in filter(None, split_list(text)):
        if names.resolve(part) is not None or looks_like_name(part) or BRACKET.match(part):
            yield _described(part)
        else:
            finer = re.split(r"\s+(?:and|&)\s+|^(?:and|&)\s+|(?<=[\u4e00-\u9fff])[\s和与及]\s*", part)
            yield from map(_described, filter(None, finer))


def _described(part: str) -> _Called:
    bracket = BRACKET.match(part)
    return (bracket[1], tuple(split_list(bracket[2]))) if bracket else (part, ())


def _may(way: AttendanceWay | Office, name: str, names: Names, *, sure: bool) -> bool:
    """Tell whether a name is a person's of whom this can be noted."""
    if names.attends(name) or way in HERE:
        return names.attends(name)
    if names.known(name):
        return names.is_person(name)
    return looks_like_name(name) and (is_chinese_name(name) or sure)
