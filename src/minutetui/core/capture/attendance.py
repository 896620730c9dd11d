"""Attendance typed in one line: `Present: Ann (chair), Bo`, `Left: Ann 14:20`, `请假：李明（出差）`, `缺席：无`.

After such a word and one colon everything is people, known or not. Only what cannot be a name leaves the line text.
"""

from __future__ import annotations

import re
from dataclasses import replace

from minutetui.core.capture.escape import unshield
from minutetui.core.capture.lead import find_colon
from minutetui.core.capture.lexicon import JOINER, MOVES
from minutetui.core.capture.reading import Attend, Scene
from minutetui.core.capture.signs import ATTENDANCE_WORDS, DOUBTFUL_WORDS
from minutetui.core.capture.tail import around, read_tail
from minutetui.core.meeting.queries import walk_items
from minutetui.core.people.attendance import OFFICES, AttendanceWay, Office
from minutetui.core.people.calling import can_be_name, looks_like_name
from minutetui.core.people.details import PersonDetails, is_remark, read_details
from minutetui.core.people.lists import Called, people_in
from minutetui.core.people.names import Names
from minutetui.core.text.clocktime import may_have_time, read_time, time_at_end, times_in

LONGEST_MOVE = 80
"""Characters of the longest sentence that says who came or went."""
TIMED: tuple[AttendanceWay | Office, ...] = ("arrived", "left")
_LENIENT: tuple[AttendanceWay | Office, ...] = ("present", "apologies", "absent", "in-attendance")
"""Words that are used only for people: after them even a single word without a capital is a name."""
_NOBODY = re.compile(r"(?:none|nil|nobody|no one|n/a|-+|—+|无|没有|无人)[.。]?", re.IGNORECASE)
_ALL = re.compile(
    r"(?:all|everyone|everybody|all (?:members|present)|全体|全员|全部|全体(?:人员|成员)|全部到齐|全员到齐)[.。]?",
    re.IGNORECASE,
)
_MORE = re.compile(r"(?:,? ?(?:and|\+) (\d{1,4}) others?|等(?:共)?(\d{1,4})[人名位])[.。]?$")
_MORE_ALONE = re.compile("等[.。]?$")
_ACTING_WORD = re.compile("acting|代")


def read_attendance(shielded: str, scene: Scene) -> Attend | None:
    """Read a shielded text as attendance; None if it is not."""
    colon = find_colon(shielded) if scene.habits.attendance else None
    word = shielded[: colon[0]].strip().casefold() if colon and colon[1] == 1 else ""
    way = ATTENDANCE_WORDS.get(word)
    if colon is None or way is None:
        return None
    rest, answer = read_tail(shielded[sum(colon) :], around(scene))
    if answer.due:
        return None
    words = unshield(rest).strip(" ,，、;；。.")
    if way in _LENIENT and _NOBODY.fullmatch(words):
        return Attend(way, (), (), nobody=True)
    act = _read_people(words, way, answer.owners, scene, doubtful=word in DOUBTFUL_WORDS)
    return replace(act, acting=True) if act and _ACTING_WORD.search(word) and way == "chair" else act


def read_move(shielded: str, scene: Scene) -> Attend | None:
    """Read a sentence that only says which attendees came or went, and when: Ann left at 14:20; 何静14:20离会."""
    if not scene.habits.attendance or len(shielded) > LONGEST_MOVE or not may_have_time(shielded):
        return None
    for way, pattern in MOVES:
        match = pattern.fullmatch(shielded)
        if match is None:
            continue
        said = match.groupdict().get("time")
        who, time = (match["who"], read_time(said.strip())) if said else time_at_end(match["who"])
        if time is None:
            continue
        people = [scene.names.resolve(called.strip()) for called in JOINER.split(who.rstrip("于在"))]
        names = tuple(name for name in people if name is not None and scene.names.attends(name))
        if len(names) == len(people):
            return Attend(way, names, (PersonDetails(),) * len(names), time)
    return None


def _read_people(
    words: str, way: AttendanceWay | Office, owners: tuple[str, ...], scene: Scene, *, doubtful: bool
) -> Attend | None:
    names = scene.names
    words, headcount = _counted(words) if way == "present" else (words, None)
    if _ALL.fullmatch(words):
        listed = [(one.name, list[str]()) for one in scene.meeting.attendees]
        time = None
    else:
        one_time = way in TIMED and len(list(times_in(words))) <= 1
        words, time = time_at_end(words) if one_time else (words, None)
        listed = people_in(words, lambda called: _is_listed(called, names))
    strict = doubtful or way not in _LENIENT
    called = [*((owner, list[str]()) for owner in owners), *listed]
    if not called or not all(_may(way, one, names, strict=strict) for one in called):
        return None
    full = [names.resolve(name) or name for name, _ in called]
    heard = {name: alike for name in full if (alike := names.heard(name)) and alike not in full}
    about = ""
    if way == "interest":
        about, called = _interest(called, scene)
        if not about:
            return None
    people = {heard.get(name, name): read_details(parts, way) for name, (_, parts) in zip(full, called, strict=True)}
    details = tuple(people.values())
    if way in OFFICES and len(people) > 1:
        return None
    if way in ("apologies", "absent") and any(one.arrived or one.left for one in details):
        return None
    more = None if headcount is None else headcount if headcount > 0 else len(people) - headcount
    acting = way == "chair" and any(one.acting for one in details)
    return Attend(
        way,
        tuple(people),
        details,
        time,
        about,
        acting,
        headcount=more,
        unread=_unread(people, names),
        heard=tuple(heard.items()),
    )


def _interest(called: list[Called], scene: Scene) -> tuple[str, list[Called]]:
    """Give what an interest is in, and the names alone: the one bracket after them, else the item being minuted."""
    said = ", ".join(part.strip() for _, parts in called for part in parts if part.strip())
    titles = {item.title.casefold(): item.title for item, _ in walk_items(scene.meeting)}
    current = scene.item.title if scene.item is not None else ""
    return titles.get(said.casefold(), said) or current, [(name, []) for name, _ in called]


def _is_listed(called: str, names: Names) -> bool:
    """Tell whether a way of calling finds a person, or a unit of the meeting."""
    full = names.resolve(called)
    return full is not None and (names.is_person(full) or any(unit.name == full for unit in names.meeting.units))


def _counted(words: str) -> tuple[str, int | None]:
    """Remove the head count: 张三、李四等6人 (6), Ann, Bo and 4 others (-4: four more)."""
    match = _MORE.search(words)
    if match is None:
        return _MORE_ALONE.sub("", words), None
    return words[: match.start()].rstrip(" ,，、"), int(match[2]) if match[2] else -int(match[1])


def _unread(people: dict[str, PersonDetails], names: Names) -> tuple[str, ...]:
    """Name the roles that are not stored because another one is known."""
    known = {one.name: one.role for one in names.meeting.attendees}
    return tuple(
        details.role for name, details in people.items() if known.get(name) and details.role not in ("", known[name])
    )


def _may(way: AttendanceWay | Office, called: Called, names: Names, *, strict: bool) -> bool:
    """Tell whether this attendance can be recorded for a name."""
    name, _ = called
    full = names.resolve(name) or name
    if names.known(full):
        return names.is_person(full) or way in ("present", "apologies", "absent", "in-attendance")
    if way == "interest" or (is_remark(name) and not looks_like_name(name)):
        return False
    return can_be_name(name, strict=strict)
