"""The people whom a text on attendance names, and what is said of each: `Ann (chair), Bo and 4 others`, 张三等6人.

Known or not, everybody is a person. Only what cannot be a name leaves the line text.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

from minutetui.core.agenda.clocks import as_meant
from minutetui.core.capture.attendance_beside import (
    LENIENT,
    goes_on,
    is_no_name,
    listed_as,
    others_apart,
    split_reasons,
    with_title,
)
from minutetui.core.capture.attendance_clauses import TIMED, late_by
from minutetui.core.capture.attendance_moves import whole_hours
from minutetui.core.capture.lexicon import CLAUSES, LEXICONS, any_of, in_all, in_each, plain
from minutetui.core.capture.reading import Attend, Scene
from minutetui.core.people.attendance import OFFICES, AttendanceWay, Office
from minutetui.core.people.calling import (
    DOUBTFUL_TITLES,
    HONORIFIC,
    calls,
    can_be_full_name,
    family_length,
    is_familiar,
    looks_like_name,
)
from minutetui.core.people.details import PersonDetails, read_details
from minutetui.core.people.expected import can_be_name
from minutetui.core.people.functions import says_role
from minutetui.core.people.groups import counts_people
from minutetui.core.people.lateness import is_expected, is_to_come, may_be_late
from minutetui.core.people.lists import people_in
from minutetui.core.people.names import Names
from minutetui.core.people.person import Called
from minutetui.core.people.remarks import for_whom, is_by_another, is_remark
from minutetui.core.text.characters import has_han
from minutetui.core.text.clocktime import time_at_end, times_in
from minutetui.core.text.patterns import lazy

_FIGURE = lazy(r"\d")
_LONGEST_REASON = 24
"""Characters of a reason after a time."""
_COUNT_FIRST = lazy(r"^\d{1,3}\s?[人名位]?\s?(?:[（(]([^（）()]+)[)）]|[:：]\s?)$")
"""How many people there are, before their names in brackets: 2人（唐宁、贺敏）."""
_TITLE_AFTER = lazy(r"([\u3400-\u9fff]{2,4})(?:[，,] ?| )([\u3400-\u9fff]{2,12})")
"""The holder of an office of the meeting, and a role after a comma or a space: 周建国，总经理."""
EVERYBODY = lazy(rf"(?:{in_all('attendance.everybody')})[.。]?", re.IGNORECASE)
_ALL_COUNTED = lazy(
    rf"(?P<all>{in_all('attendance.everybody')})\s?[（(]?(?:[共计]+)?(?P<number>\d{{1,4}})\s?"
    rf"(?:{in_all('facts.people')})?[)）]?[.。]?",
    re.IGNORECASE,
)
"""All of them, and how many these are: 全体（9人）."""
_ALL_BUT = in_each("attendance.all_but")
_EXCUSED_LAST, _UNEXCUSED = any_of("attendance.excused_last"), any_of("attendance.unexcused")
_NAME_AND_VERB = any_of("attendance.ends_no_name")
_NO_PERSON = any_of("attendance.no_person")
_ROLLS, _LATE = plain("attendance.rolls"), any_of("attendance.came_late")
_OPENING, _CLOSED = lazy("[（(]"), lazy("[)）]$")


def _numbered(name: str) -> tuple[re.Pattern[str], ...]:
    """Compile what is said after names of how many there are; the group is the number."""
    return tuple(
        lazy(pattern.replace("<n>", r"(\d{1,4})") + r"[.。]?$")
        for lexicon in LEXICONS.values()
        for pattern in getattr(lexicon.attendance, name)
    )


_OTHERS, _COUNTED = _numbered("others"), _numbered("counted")
_AND_MORE = lazy(rf"(?:{in_all('attendance.and_more')})[.。]?$")


def is_certain(called: str, names: Names) -> bool:
    """Tell whether a way of calling is an attendee, or clearly the full name of a person."""
    titled = HONORIFIC.match(called)
    sure = titled is not None and can_be_name(called[titled.end() :], strict=True)
    if names.attends(names.person(called) or ""):
        return True
    if _NAME_AND_VERB.search(called) and names.attends(names.full_at(called, 0)):
        return False  # 苗青到: something is said of an attendee
    return can_be_full_name(called) or sure or counts_people(called) or is_familiar(called)


@dataclass(frozen=True)
class Said:
    """What the text around some names says."""

    strict: bool
    """Whether a Latin name needs capitals."""
    time: dt.time | None = None
    headcount: int | None = None
    """As `_counted` gives it."""


def read_people(
    words: str, way: AttendanceWay | Office, owners: tuple[str, ...], scene: Scene, *, doubtful: bool
) -> Attend | None:
    """Read the text after a word of attendance."""
    names, time, why = scene.names, None, ""
    words = _COUNT_FIRST.sub(r"\1", words)
    if way in OFFICES and (beside := _TITLE_AFTER.fullmatch(words)) and says_role(beside[2]):
        words = f"{beside[1]}（{beside[2]}）"
    words, headcount = _counted(words) if way in ("present", "arrived") else (words, None)
    way = "present" if headcount is not None else way
    if way == "present" and (everybody := _ALL_COUNTED.fullmatch(words)):
        words, headcount = everybody["all"], int(everybody["number"])
    if EVERYBODY.fullmatch(words):
        listed = [(name, list[str]()) for name in _all(way, scene)]
    elif but := next((match for pattern in _ALL_BUT if (match := pattern.fullmatch(words))), None):
        return all_but(but["who"], way, scene)
    else:
        words = whole_hours(words) if way in TIMED else words
        if way in TIMED and len(list(times_in(_OPENING.sub(" ", words)))) <= 1:
            said = words
            words, time, why = _at_time(words)
            time = as_meant(scene.meeting, time, said)
        people = split_reasons(people_in(words, lambda called: listed_as(called, names)), way, names)
        if people is None or ((doubtful or way not in LENIENT) and goes_on(words, people)):
            return None
        listed = people
        listed = [(name, [*parts, why] if why else parts) for name, parts in listed]
    called = [*((owner, list[str]()) for owner in owners), *listed]
    return attending(called, way, scene, Said(doubtful or way not in LENIENT, time, headcount))


def as_listed(act: Attend | None, said: str, scene: Scene) -> Attend | None:
    """Give as present whom a word such as 到会 lists without a time: several people, or the chair, none known as away.

    Of others who came it is said if they were late.

    Args:
        act: What was read.
        said: A text that ends with the word.
        scene: The state of the meeting.
    """
    if act is None or act.way != "arrived" or act.time:
        return act
    if not said.endswith(_ROLLS):
        return replace(act, late=True) if _LATE.search(said) else act
    known = (one for one in scene.meeting.attendees if one.name in act.people)
    away = any(one.left or one.attendance in ("apologies", "absent") for one in known)
    listed = len(act.people) > 1 or scene.meeting.chair in act.people
    return replace(act, way="present") if listed and not away else act


def _at_time(words: str) -> tuple[str, dt.time | None, str]:
    """Split people from the time when they came or went, and the reason after it: Ann 14:20 (train)."""
    people, time = time_at_end(words)
    inside = list(times_in(words)) if time is None else []
    if len(inside) != 1:
        return people, time, ""
    start, end, time = inside[0]
    why = words[end:].strip(" ,，;；、（()）")
    if (
        not why
        or len(why) > _LONGEST_REASON
        or not words[:start].strip()
        or words[:start].count("(") + words[:start].count("（")
    ):
        return words, None, ""
    return words[:start].rstrip(" ,，、;；"), time, why


def read_all(way: AttendanceWay, scene: Scene) -> Attend:
    """Read that all attendees attend."""
    people = tuple(_all(way, scene))
    return Attend(way, people, (PersonDetails(),) * len(people))


def _all(way: AttendanceWay | Office, scene: Scene) -> list[str]:
    """Give all attendees; of those who are present, not who was said to be away, late or only in attendance."""
    if way != "present":
        return [one.name for one in scene.meeting.attendees]
    here = (one for one in scene.meeting.attendees if one.attendance == "present")
    return [one.name for one in here if not (one.arrived or one.left)]


def all_but(called: str, way: AttendanceWay | Office, scene: Scene) -> Attend | None:
    """Read that all attendees are there but some, perhaps with reasons: all except Emma (ill); 除张华出差外全部到会."""
    names = scene.names
    listed = split_reasons(people_in(called, lambda one: listed_as(one, names)), "apologies", names)
    away = {names.person(one) or "": parts for one, parts in listed or ()}
    if way != "present" or not away or not all(map(names.attends, away)):
        return None
    *first, last = away.values()
    if last and not any(first) and not _CLOSED.search(called):
        away = dict.fromkeys(away, last)  # 除张华、李明出差外: both
    known = {one.name: one.attendance for one in scene.meeting.attendees}
    here = [name for name in _all(way, scene) if name not in away]
    gone = [name for name in known if name in away and (away[name] or known[name] in ("present", "in-attendance"))]
    details = (*(PersonDetails() for _ in here), *(_as_meant(_gone(away[name]), scene) for name in gone))
    return Attend(way, (*here, *gone), details)


def _gone(said: list[str]) -> PersonDetails:
    """Give how somebody attends, or is away, of whom this was said: with apologies if it gives a reason that is one."""
    attends = read_details(said, "apologies")
    if attends.way == "present" or (attends.arrived and not attends.remark):
        return replace(attends, way="present")
    told = read_details((_EXCUSED_LAST.sub("", part) for part in said), "absent")
    excused = any(_EXCUSED_LAST.search(part) or is_remark(part) for part in said)
    unexcused = any(_UNEXCUSED.search(part) for part in said)
    return replace(told, way="apologies" if excused and not unexcused else "absent")


def attending(called: list[Called], way: AttendanceWay | Office, scene: Scene, said: Said) -> Attend | None:
    """Give the attendance of people as called, with what was said of each; None if it cannot be that."""
    names = scene.names
    called, aside = others_apart([with_title(_by_full_name(one), names) for one in called], way, names)
    doubtful = tuple(name for name, _ in called if names.fits_several(name))
    called = [one for one in called if one[0] not in doubtful]
    nobody = tuple(one[0] for one in called if not _may(way, one, names, strict=said.strict))
    called = [one for one in called if one[0] not in nobody]
    if not called or (nobody and not _are_beside(nobody, called, names, strict=said.strict)):
        return None
    doubtful += nobody
    full = [names.person(name) or name for name, _ in called]
    called = [(name, [part for part in parts if not names.are_initials(part, name)]) for name, parts in called]
    heard = {name: alike for name in full if (alike := names.heard(name)) and alike not in full}
    said_of = {heard.get(name, name): parts for name, (_, parts) in zip(full, called, strict=True)}
    people = _told_of(said_of, way, scene)
    details = tuple(people.values())
    if not _fit(way, details):
        return None
    if way == "present" and all(one.way == "absent" for one in details):
        way, details = "absent", tuple(replace(one, way=None) for one in details)
    return Attend(
        way,
        tuple(people),
        details,
        said.time,
        acting=way == "chair" and any(one.acting for one in details),
        headcount=_in_all(said.headcount, len(people)),
        unread=(*doubtful, *_unread(people, names)),
        heard=tuple(heard.items()),
        aside=aside,
    )


def _by_full_name(called: Called) -> Called:
    """Give somebody whose full name is in a bracket by that name: 老范（范志刚）."""
    name, parts = called
    full = next((part for part in parts if calls(name, part)), "")
    return (full, [name, *(part for part in parts if part != full)]) if full else called


def _are_beside(nobody: tuple[str, ...], called: list[Called], names: Names, *, strict: bool) -> bool:
    """Tell whether what can be nobody's name only stands beside a list of people: Ann Fry, Bo, Leo, flats 4 and 7.

    There are as many people, all certain, and it holds figures.
    """
    sure = all(is_certain(name, names) for name, _ in called)
    return not strict and sure and len(called) >= len(nobody) and all(map(_FIGURE.search, nobody))


def _told_of(said_of: dict[str, list[str]], way: AttendanceWay | Office, scene: Scene) -> dict[str, PersonDetails]:
    """Read what was said of each of some people; also give those for whom they attend."""
    read = {name: _of_unit(_said(name, parts, way), scene.names) for name, parts in said_of.items()}
    people = {name: _as_meant(_late(one, way, scene), scene) for name, one in read.items()}
    if way == "present":
        people = {name: replace(one, way=_of_group(name, one)) for name, one in people.items()}
    people = {name: _expected(one, way) for name, one in people.items()}
    if way in ("apologies", "absent"):
        people = {name: _standing_in(name, one, people, scene) for name, one in people.items()}
    return people | (_represented(people, scene) if way not in OFFICES else {})


def _said(name: str, parts: list[str], way: AttendanceWay | Office) -> PersonDetails:
    """Read what was said of a person, and how else the person is called, beside the name: 范志刚（老范）."""
    alias = next((part for part in parts if calls(part, name)), "")
    said = read_details((part for part in parts if part != alias), way)
    title = alias[family_length(name) :]
    sure = says_role(title) and title not in DOUBTFUL_TITLES
    return replace(said, alias=alias, role=said.role or (title if sure else ""))


def _standing_in(name: str, one: PersonDetails, away: dict[str, PersonDetails], scene: Scene) -> PersonDetails:
    """Give who attends for one of those who are away as present: Bo on leave, Sofia on behalf of Bo."""
    whom = scene.names.person(for_whom(one.remark)) if one.remark else None
    if whom is None or whom == name or whom not in away:
        return one
    return replace(one, way="present", remark=on_behalf_of(whom, scene))


def on_behalf_of(whom: str, scene: Scene) -> str:
    """Say in a remark for whom somebody attends: for Bo, 代方圆."""
    return LEXICONS[scene.language].typed.proxy_of.format(name=whom)


def _of_group(name: str, one: PersonDetails) -> AttendanceWay | None:
    """Give how a group that is counted attends in a list of those present: 4 members of the public."""
    return one.way or ("in-attendance" if counts_people(name) else None)


def _of_unit(one: PersonDetails, names: Names) -> PersonDetails:
    """Give what was said of a person with a unit of the meeting as the unit, by its first words too: Ann (Apex)."""
    units = [unit.name for unit in names.meeting.units if f"{unit.name} ".startswith(f"{one.role} ")]
    return replace(one, role="", unit=units[0]) if one.role and len(units) == 1 and not one.unit else one


def _late(one: PersonDetails, way: AttendanceWay | Office, scene: Scene) -> PersonDetails:
    """Give what was said of a person who came so many minutes late with the time: 迟到：张华15分钟."""
    words = CLAUSES[not has_han(one.remark)]
    if way != "arrived" or not words.length.fullmatch(one.remark):
        return one
    time = late_by(one.remark, words.lengths, scene)
    return replace(one, remark="", arrived=time) if time else one


def _as_meant(one: PersonDetails, scene: Scene) -> PersonDetails:
    """Give what was said of a person with its times as they are meant in the meeting: 8.20 in the evening."""
    if not (one.arrived or one.left):
        return one
    arrived, left = (as_meant(scene.meeting, time, "") for time in (one.arrived, one.left))
    return replace(one, arrived=arrived, left=left)


def _expected(one: PersonDetails, way: AttendanceWay | Office) -> PersonDetails:
    """Give what was said of somebody who comes late and has not come yet: not present until then."""
    here = (one.way or way) == "present" and not (one.arrived or one.left)
    if not here or not (is_to_come(one.remark) or (way != "present" and is_expected(one.remark))):
        return one
    return replace(one, way=None if way == "absent" else "absent")


def _represented(people: dict[str, PersonDetails], scene: Scene) -> dict[str, PersonDetails]:
    """Give the attendees for whom some of the people attend, who are therefore away."""
    found = {}
    for name, one in people.items():
        whom = scene.names.person(for_whom(one.remark)) if one.remark else None
        if whom and scene.names.attends(whom) and whom not in people:
            remark = LEXICONS[scene.language].typed.by_proxy.format(name=name)
            found[whom] = PersonDetails(remark=remark, way="apologies")
    return found


def _fit(way: AttendanceWay | Office, details: tuple[PersonDetails, ...]) -> bool:
    """Tell whether what was said of people fits the word: an office has one holder, and who is away has no times.

    Somebody who seems to come late is not away.
    """
    if way in OFFICES:
        return len(details) < 2 and not any(is_by_another(one.remark) or one.arrived or one.left for one in details)
    away = [one for one in details if way in ("apologies", "absent") and one.way is None]
    if any(may_be_late(one.remark) for one in away):
        return False
    return way not in ("apologies", "absent") or not any(one.arrived or one.left for one in details if one.way is None)


def _in_all(headcount: int | None, named: int) -> int | None:
    """Give how many were present in all."""
    return headcount if headcount is None or headcount > 0 else named - headcount


def _counted(words: str) -> tuple[str, int | None]:
    """Remove the head count: 张三、李四等6人 (6), Ann, Bo and 4 others (-4: four more)."""
    for patterns, sign in ((_OTHERS, -1), (_COUNTED, 1)):
        for match in (match for pattern in patterns if (match := pattern.search(words))):
            return words[: match.start()].rstrip(" ,，、"), sign * int(match[1])
    return _AND_MORE.sub("", words), None


def _unread(people: dict[str, PersonDetails], names: Names) -> tuple[str, ...]:
    """Name the roles that are not stored because another one is known."""
    known = {one.name: one.role for one in names.meeting.attendees}
    told = ((one.role, name, known.get(name)) for name, one in people.items() if one.role)
    new = (said for said, name, role in told if role and said not in role and not names.has_role(name, said))
    return tuple(dict.fromkeys(new))


def _may(way: AttendanceWay | Office, called: Called, names: Names, *, strict: bool) -> bool:
    """Tell whether this attendance can be recorded for a name."""
    name, _ = called
    full = names.person(name) or name
    if names.known(full):
        return names.is_person(full) or way in ("present", "apologies", "absent", "in-attendance")
    if way == "interest" or (is_remark(name) and not (looks_like_name(name) or counts_people(name))):
        return False
    return can_be_name(name, strict=strict) and not is_no_name(name) and not _NO_PERSON.search(name)
