"""Attendance typed in one line: `Present: Ann (chair), Bo`, `Left: Ann 14:20`, `请假：李明（出差）`, `缺席：无`.

After such a word and one colon everything is people, known or not. Only what cannot be a name leaves the line text.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import get_args

from minutetui.core.agenda.clocks import as_meant
from minutetui.core.capture.attendance_moves import read_move
from minutetui.core.capture.interests import listed_interests, read_interest
from minutetui.core.capture.lead import find_colon
from minutetui.core.capture.lexicon import JOINER, LEXICONS, STATEMENTS, any_of, in_all, in_each, plain
from minutetui.core.capture.reading import Attend, Scene, Several
from minutetui.core.capture.signs import ATTENDANCE_WORDS, DOUBTFUL_WORDS, unshield
from minutetui.core.capture.tail import around, read_tail
from minutetui.core.people.attendance import OFFICES, AttendanceWay, Office
from minutetui.core.people.calling import HONORIFIC, can_be_full_name, can_be_name, counts_people, looks_like_name
from minutetui.core.people.details import PersonDetails, for_whom, is_remark, read_details
from minutetui.core.people.lists import Called, people_in
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_any
from minutetui.core.text.clocktime import time_at_end, times_in
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import TAG_OF_SIGN

LONGEST_STATEMENT = 120
"""Characters of the longest sentence that says who came, went or is away."""
_TIMED: tuple[AttendanceWay | Office, ...] = ("arrived", "left")
_LENIENT: tuple[AttendanceWay | Office, ...] = ("present", "apologies", "absent", "in-attendance")
"""Words that are used only for people: after them even a single word without a capital is a name."""
_BESIDE = ("reason", "leave", "about", "why", "proxy")
"""The groups of a sentence that hold what is noted of a person."""
_COMES_LATE = in_each("attendance.comes_late")
_LATENESS = frozenset(plain("attendance.lateness"))
_ATTENDS: dict[str, AttendanceWay] = {way: way for way in get_args(AttendanceWay)}
_HOLDS: dict[str, Office] = {office: office for office in OFFICES}
_LONGEST_REASON = 24
"""Characters of a reason after a time."""
_COUNT_FIRST = lazy(r"^\d{1,3}\s?[人名位]?\s?(?:[（(]([^（）()]+)[)）]|[:：]\s?)$")
"""How many people there are, before their names in brackets: 2人（唐宁、贺敏）."""
_NOBODY = lazy(rf"(?:{in_all('attendance.nobody')}|-+|—+)[.。]?", re.IGNORECASE)
_ALL = lazy(rf"(?:{in_all('attendance.everybody')})[.。]?", re.IGNORECASE)
_ALL_BUT = in_each("attendance.all_but")


def _numbered(name: str) -> tuple[re.Pattern[str], ...]:
    """Compile what is said after names of how many there are; the group is the number."""
    return tuple(
        lazy(pattern.replace("<n>", r"(\d{1,4})") + r"[.。]?$")
        for lexicon in LEXICONS.values()
        for pattern in getattr(lexicon.attendance, name)
    )


_OTHERS, _COUNTED = _numbered("others"), _numbered("counted")
_AND_MORE = lazy(rf"(?:{in_all('attendance.and_more')})[.。]?$")
_AWAY = plain("attendance.away")
_AWAY_WORDS = "|".join(_AWAY) or r"(?!)"
_WORDS = "|".join(sorted(map(re.escape, ATTENDANCE_WORDS), key=len, reverse=True))
_FURTHER = lazy(
    rf"(?:^|[\s,，;；.。、]+)(?:{in_all('attendance.and_with')})?(?:(?P<word>{_WORDS})\s?[:：]|"
    rf"(?P<away>{_AWAY_WORDS})(?:{in_all('attendance.away_ends')}))\s?(?![^（(]*[）)])",
    re.IGNORECASE,
)
"""Where further people begin who attend in another way: Ann, Bo; apologies from Leo; 王芳、李明，请假：张华."""
_UNMARKED = (*_AWAY, *plain("attendance.unmarked"))
_DASHED = lazy(rf"({_WORDS}) [-–—] (?=\S)|({'|'.join(_UNMARKED) or '(?!)'})[,:]? (?=(?-i:[A-Z]))", re.IGNORECASE)
"""A word of attendance with a dash instead of the colon, or nothing: Apologies - Leo; Apologies Leo, Ann."""
_BEGIN = 4
_BEGINNINGS = frozenset(word[:_BEGIN] for word in (*ATTENDANCE_WORDS, *_UNMARKED))
"""How such a line begins."""
_LONGER, _LONGER_WORDS = in_each("attendance.longer"), plain("attendance.longer_words")
_ACTING_WORD = any_of("attendance.acting", exact=True)


def read_attendance(shielded: str, scene: Scene) -> Attend | Several | None:
    """Read a shielded text as attendance; None if it is not."""
    if not scene.habits.attendance:
        return None
    colon = find_colon(shielded)
    word = shielded[: colon[0]].strip().casefold() if colon and colon[1] == 1 else ""
    if colon is None or (word not in ATTENDANCE_WORDS and (word := _plain_word(word)) not in ATTENDANCE_WORDS):
        dashed = _DASHED.match(shielded) if shielded[:_BEGIN].casefold() in _BEGINNINGS else None
        said = (dashed[1] or dashed[2]).casefold() if dashed else ""
        act = _after_word(said, shielded[dashed.end() :], scene) if dashed else None
        return act if isinstance(act, Attend) and all(_is_certain(name, scene.names) for name in act.people) else None
    further = list(_FURTHER.finditer(shielded, sum(colon)))
    starts = [sum(colon), *(match.end() for match in further)]
    ends = [*(match.start() for match in further), len(shielded)]
    words = [word, *((match["word"] or match["away"]).casefold() for match in further)]
    acts = [
        _after_word(*said, scene)
        for said in zip(words, map(shielded.__getitem__, map(slice, starts, ends)), strict=True)
    ]
    if len(acts) == 1:
        return acts[0]
    told = [act for act in acts if isinstance(act, Attend)]
    return None if len(told) < len(acts) else _together(told)


def _plain_word(word: str) -> str:
    """Give the word of attendance in some words before a colon: Trustees present, Apologies received and accepted."""
    longer = _LONGER if has_any(word, _LONGER_WORDS) else ()
    said = next((match for pattern in longer if (match := pattern.fullmatch(word))), None)
    return said["word"] if said else word


def _after_word(word: str, shielded: str, scene: Scene) -> Attend | Several | None:
    """Read the people after a word of attendance."""
    way = ATTENDANCE_WORDS[word]
    rest, answer = read_tail(shielded, around(scene))
    if answer.due:
        return None
    words = unshield(rest).strip(" ,，、;；。.")
    if way == "interest" and not answer.owners:
        acts = listed_interests(words, scene)
        return acts[0] if len(acts) == 1 else Several(tuple(acts)) if acts else None
    if way in _LENIENT and _NOBODY.fullmatch(words):
        return Attend(way, (), (), nobody=(_ATTENDS[way],))
    act = _read_people(words, way, answer.owners, scene, doubtful=word in DOUBTFUL_WORDS)
    if act and word in _LATENESS:
        late = LEXICONS[scene.language].typed.late
        return replace(act, details=tuple(replace(one, remark=one.remark or late) for one in act.details))
    return replace(act, acting=True) if act and _ACTING_WORD.search(word) and way == "chair" else act


def _together(acts: list[Attend]) -> Attend:
    """Combine what one line says of several kinds of attendance: Present: Ann, Bo; apologies: Leo."""
    ways = [_ATTENDS.get(act.way) for act in acts]
    main: AttendanceWay = next(filter(None, ways), "present")
    people: dict[str, PersonDetails] = {}
    for act, own in zip(acts, ways, strict=True):
        office = _HOLDS.get(act.way)
        for name, one in zip(act.people, act.details, strict=True):
            way: AttendanceWay | None = one.way or own or "present"  # who only holds an office attends as others do
            way = None if way == main else way
            before = people.get(name, PersonDetails())
            people[name] = replace(
                one,
                way=before.way or way,
                office=before.office or one.office or office,
                acting=before.acting or one.acting or act.acting,
                role=one.role or before.role,
                arrived=act.time if act.way == "arrived" else one.arrived,
                left=act.time if act.way == "left" else one.left,
            )
    return Attend(
        main,
        tuple(people),
        tuple(people.values()),
        about=next((act.about for act in acts if act.about), ""),
        nobody=tuple(way for act in acts for way in act.nobody),
        headcount=next((act.headcount for act in acts if act.headcount is not None), None),
        unread=tuple(text for act in acts for text in act.unread),
        heard=tuple(pair for act in acts for pair in act.heard),
    )


def read_statement(shielded: str, scene: Scene) -> Attend | None:
    """Read a sentence that only says who came, went, is away or does what for the meeting."""
    if not scene.habits.attendance or len(shielded) > LONGEST_STATEMENT or shielded[:1] in TAG_OF_SIGN:
        return None
    return read_move(shielded, scene) or _statement(shielded, scene)


def read_late(shielded: str, scene: Scene) -> Attend | None:
    """Read a sentence after one on attendance as saying who will be late."""
    match = next((match for pattern in _COMES_LATE if (match := pattern.fullmatch(unshield(shielded)))), None)
    return _stated(match.groupdict(), "present", scene) if match else None


def _statement(shielded: str, scene: Scene) -> Attend | None:
    """Read how people attend: Apologies from Ann and Bo; 闻经理列席; 会议由王芳主持，李明记录."""
    for spaced in (True, False):
        if " " in shielded if spaced else not shielded.isascii():
            for may_state, sentences in STATEMENTS[spaced]:
                if may_state(shielded) and (act := _one_of(sentences, unshield(shielded), scene)):
                    return act
    return None


def _one_of(sentences: Iterable[tuple[AttendanceWay, re.Pattern[str]]], text: str, scene: Scene) -> Attend | None:
    for way, pattern in sentences:
        match = pattern.fullmatch(text)
        said = match.groupdict() if match else {}
        if match and not any(said.values()):
            return Attend(way, (), (), nobody=(way,))
        if said.get("who") and (act := _stated(said, way, scene)):
            return act
        offices = [(office, said[office]) for office in OFFICES if said.get(office)]
        if offices and (act := _of_offices(offices, way, scene)):
            return act
    return read_interest(text, scene)


def _stated(said: dict[str, str | None], way: AttendanceWay, scene: Scene) -> Attend | None:
    """Give how people attend whom a sentence calls `who`; None unless each is certainly a person."""
    listed = people_in(said["who"] or "", lambda one: _is_listed(one, scene.names))
    listed = [(name, [*parts, *_beside(said, scene)]) for name, parts in listed]
    whom = said.get("whom")
    sure = all(_is_certain(name, scene.names) for name in (*(name for name, _ in listed), *([whom] if whom else ())))
    return _of_people(listed, way, scene, _Said(strict=True)) if sure else None


def _beside(said: dict[str, str | None], scene: Scene) -> list[str]:
    """Give what a sentence says of a person besides the attendance: the reason, and who attends for whom."""
    found = [text.strip(" ,，;；（()）") for name in _BESIDE if (text := said.get(name))]
    if whom := said.get("whom"):
        name = scene.names.resolve(whom) or whom
        found.append(LEXICONS[scene.language].typed.proxy_of.format(name=name))
    return found


def _of_offices(offices: list[tuple[Office, str]], way: AttendanceWay, scene: Scene) -> Attend | None:
    """Give who holds the offices of the meeting; None unless each is certainly one person."""
    people: dict[str, PersonDetails] = {}
    for office, said in offices:
        listed = people_in(said, lambda one: _is_listed(one, scene.names))
        if len(listed) != 1 or not _is_certain(listed[0][0], scene.names):
            return None
        called, parts = listed[0]
        people[scene.names.resolve(called) or called] = replace(read_details(parts, way), office=office)
    return Attend(way, tuple(people), tuple(people.values())) if len(people) == len(offices) else None


def _is_certain(called: str, names: Names) -> bool:
    """Tell whether a way of calling is an attendee, or clearly the full name of a person."""
    titled = HONORIFIC.match(called)
    sure = titled is not None and can_be_name(called[titled.end() :], strict=True)
    return names.attends(names.resolve(called) or "") or can_be_full_name(called) or sure or counts_people(called)


@dataclass(frozen=True)
class _Said:
    """What the text around some names says."""

    strict: bool
    """Whether a Latin name needs capitals."""
    time: dt.time | None = None
    headcount: int | None = None
    """As `_counted` gives it."""


def _read_people(
    words: str, way: AttendanceWay | Office, owners: tuple[str, ...], scene: Scene, *, doubtful: bool
) -> Attend | None:
    """Read the text after a word of attendance."""
    names, time, why = scene.names, None, ""
    words = _COUNT_FIRST.sub(r"\1", words)
    words, headcount = _counted(words) if way == "present" else (words, None)
    if _ALL.fullmatch(words):
        listed = [(one.name, list[str]()) for one in scene.meeting.attendees]
    elif but := next((match for pattern in _ALL_BUT if (match := pattern.fullmatch(words))), None):
        return _all_but(but["who"], way, scene)
    else:
        if way in _TIMED and len(list(times_in(words))) <= 1:
            said = words
            words, time, why = _at_time(words)
            time = as_meant(scene.meeting, time, said)
        listed = people_in(words, lambda called: _is_listed(called, names))
        listed = [(name, [*parts, why] if why else parts) for name, parts in listed]
    called = [*((owner, list[str]()) for owner in owners), *listed]
    return _of_people(called, way, scene, _Said(doubtful or way not in _LENIENT, time, headcount))


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


def _all_but(called: str, way: AttendanceWay | Office, scene: Scene) -> Attend | None:
    """Read that all attendees are there but some: all except Emma; 除张华外全部到会."""
    away = {scene.names.resolve(one.strip()) for one in JOINER.split(called) if one.strip()}
    if way != "present" or not all(name is not None and scene.names.attends(name) for name in away):
        return None
    known = {one.name: one.attendance for one in scene.meeting.attendees}
    here = [name for name in known if name not in away]
    gone = [name for name in known if name in away and known[name] in ("present", "in-attendance")]
    details = (*(PersonDetails() for _ in here), *(PersonDetails(way="absent") for _ in gone))
    return Attend(way, (*here, *gone), details)


def _of_people(called: list[Called], way: AttendanceWay | Office, scene: Scene, said: _Said) -> Attend | None:
    """Give the attendance of people as called, with what was said of each; None if it cannot be that."""
    names = scene.names
    if not called or not all(_may(way, one, names, strict=said.strict) for one in called):
        return None
    full = [names.resolve(name) or name for name, _ in called]
    heard = {name: alike for name in full if (alike := names.heard(name)) and alike not in full}
    people = {heard.get(name, name): read_details(parts, way) for name, (_, parts) in zip(full, called, strict=True)}
    people = {name: _as_meant(one, scene) for name, one in people.items()} | _represented(people, scene)
    details = tuple(people.values())
    if not _fit(way, details):
        return None
    return Attend(
        way,
        tuple(people),
        details,
        said.time,
        acting=way == "chair" and any(one.acting for one in details),
        headcount=_in_all(said.headcount, len(people)),
        unread=_unread(people, names),
        heard=tuple(heard.items()),
    )


def _as_meant(one: PersonDetails, scene: Scene) -> PersonDetails:
    """Give what was said of a person with its times as they are meant in the meeting: 8.20 in the evening."""
    if not (one.arrived or one.left):
        return one
    arrived, left = (as_meant(scene.meeting, time, "") for time in (one.arrived, one.left))
    return replace(one, arrived=arrived, left=left)


def _represented(people: dict[str, PersonDetails], scene: Scene) -> dict[str, PersonDetails]:
    """Give the attendees for whom some of the people attend, who are therefore away."""
    found = {}
    for name, one in people.items():
        whom = scene.names.resolve(for_whom(one.remark)) if one.remark else None
        if whom and scene.names.attends(whom) and whom not in people:
            remark = LEXICONS[scene.language].typed.by_proxy.format(name=name)
            found[whom] = PersonDetails(remark=remark, way="apologies")
    return found


def _fit(way: AttendanceWay | Office, details: tuple[PersonDetails, ...]) -> bool:
    """Tell whether what was said of people fits the word: an office has one holder, and who is away has no times."""
    if way in OFFICES:
        return len(details) < 2
    return way not in ("apologies", "absent") or not any(one.arrived or one.left for one in details)


def _in_all(headcount: int | None, named: int) -> int | None:
    """Give how many were present in all."""
    return headcount if headcount is None or headcount > 0 else named - headcount


def _is_listed(called: str, names: Names) -> bool:
    """Tell whether a way of calling finds a person, or a unit of the meeting."""
    full = names.resolve(called)
    return full is not None and (names.is_person(full) or any(unit.name == full for unit in names.meeting.units))


def _counted(words: str) -> tuple[str, int | None]:
    """Remove the head count: 张三、李四等6人 (6), Ann, Bo and 4 others (-4: four more)."""
    for patterns, sign in ((_OTHERS, -1), (_COUNTED, 1)):
        for match in (match for pattern in patterns if (match := pattern.search(words))):
            return words[: match.start()].rstrip(" ,，、"), sign * int(match[1])
    return _AND_MORE.sub("", words), None


def _unread(people: dict[str, PersonDetails], names: Names) -> tuple[str, ...]:
    """Name the roles that are not stored because another one is known."""
    known = {one.name: one.role for one in names.meeting.attendees}
    said = (one.role for name, one in people.items() if (role := known.get(name)) and one.role not in role)
    return tuple(dict.fromkeys(filter(None, said)))


def _may(way: AttendanceWay | Office, called: Called, names: Names, *, strict: bool) -> bool:
    """Tell whether this attendance can be recorded for a name."""
    name, _ = called
    full = names.resolve(name) or name
    if names.known(full):
        return names.is_person(full) or way in ("present", "apologies", "absent", "in-attendance")
    if way == "interest" or (is_remark(name) and not looks_like_name(name)):
        return False
    return can_be_name(name, strict=strict)
