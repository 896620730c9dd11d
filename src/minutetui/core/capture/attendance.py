"""Attendance typed in one line: `Arrived: Ann, Bo 14:20`, `请假：李明`.

It is read only if all behind the colon is people (and, where somebody came or went, a time). Else the word is a
label like any other.
"""

from __future__ import annotations

import re

from minutetui.core.attendance import Way
from minutetui.core.calling import is_chinese_name, looks_like_name
from minutetui.core.capture.escape import unshield
from minutetui.core.capture.lead import find_colon
from minutetui.core.capture.reading import Attend, Scene
from minutetui.core.capture.signs import ATTENDANCE_WORDS
from minutetui.core.capture.tail import around, read_tail
from minutetui.core.clocktime import time_at_end
from minutetui.core.names import Names

TIMED: tuple[Way, ...] = ("arrived", "left")
HERE: tuple[Way, ...] = ("left", "interest")
"""What only an attendee can do."""
SURE: tuple[Way, ...] = ("apologies", "absent", "in-attendance")
"""What is said of nothing but people, so that even a Latin name nobody knows is read as one."""


def read_attendance(shielded: str, scene: Scene) -> Attend | None:
    """Read a shielded text as attendance; None if it is not, or not surely."""
    colon = find_colon(shielded) if scene.habits.attendance else None
    way = ATTENDANCE_WORDS.get(shielded[: colon[0]].strip().casefold()) if colon and colon[1] == 1 else None
    if colon is None or way is None or (way == "interest" and scene.item is None):
        return None
    rest, answer = read_tail(shielded[sum(colon) :], around(scene))
    words = unshield(rest).strip(" ,，、;；。.")
    words, time = time_at_end(words) if way in TIMED else (words, None)
    called = [*answer.owners, *_parts(words, scene.names)]
    people = [_person(name, scene.names) for name in called]
    if not called or answer.due or not all(_may(way, name, scene.names) for name in people):
        return None
    about = scene.item.title if way == "interest" and scene.item else ""
    return Attend(way, tuple(dict.fromkeys(people)), time, about)


def _parts(text: str, names: Names) -> list[str]:
    """Part the names of a list: at commas, and where that leaves nobody known, at "and", 和 and spaces too."""
    parts = [part.strip() for part in re.split(r"[,，、;；]", text) if part.strip()]
    found: list[str] = []
    for part in parts:
        finer = [name for name in re.split(r"\s+(?:and|&)\s+|(?<=[\u4e00-\u9fff])[\s和与及]\s*", part) if name]
        whole = names.resolve(part) is not None or looks_like_name(part)
        found += [part] if whole else finer
    return found


def _person(called: str, names: Names) -> str:
    return names.resolve(called) or called


def _may(way: Way, name: str, names: Names) -> bool:
    """Tell whether a name is a person's of whom this can be noted."""
    if names.attends(name) or way in HERE:
        return names.attends(name)
    if names.known(name):
        return names.is_person(name)
    return looks_like_name(name) and (is_chinese_name(name) or way in SURE)
