"""Clauses that begin with attendees and have one verb of attendance: 何静接孩子，15:20先走; Bo left before the vote.

Around the verb there can be times, and reasons, which become the remark. A clause that says anything else is not read.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from minutetui.core.capture.attendance_moves import late, left_after, marked, may_be_back
from minutetui.core.capture.lexicon import CLAUSES, JOINER, Clauses, in_all
from minutetui.core.capture.lexicon.of_meetings import CLOCK
from minutetui.core.capture.reading import Attend, Scene
from minutetui.core.capture.signs import unshield
from minutetui.core.meeting.model import Attendee
from minutetui.core.people.attendance import AttendanceWay
from minutetui.core.people.calling import COMRADE, HONORIFIC, TITLES
from minutetui.core.people.details import PersonDetails, read_details
from minutetui.core.people.functions import says_what
from minutetui.core.people.lateness import is_expected
from minutetui.core.people.remarks import bare_reason, begins_reason, may_be_reason
from minutetui.core.text.characters import has_han
from minutetui.core.text.clocktime import may_have_time
from minutetui.core.text.numerals import HAN, WORDS, number
from minutetui.core.text.patterns import lazy

_PIECES = lazy(r"[，,；;（）()]| [-–—] ")
_BRACKET = lazy(rf" ?[（(]([^（）(){CLOCK}]{{1,24}})[）)]")
_LAST_BRACKET = lazy(rf"[（(]([^（）(){CLOCK}]{{1,24}})[）)]$")
_DASH = lazy(" [-–—] ")
_RANGE = lazy(rf"{CLOCK}\s?(?:[-–—~～]|{in_all('facts.times')})+\s?{CLOCK}", re.IGNORECASE)
_ENDS = " .。!！"
_NUMBER = lazy(rf"(?:\d{{1,3}}|{HAN}|{WORDS})(?={in_all('attendance.clauses.minutes')})", re.IGNORECASE)
_WAYS: tuple[AttendanceWay, ...] = ("arrived", "left", "apologies", "absent", "in-attendance", "present")
_HAN = lazy("[\u3400-\u9fff]{3,12}")
_LONGEST_ROLE = 10
"""汉字 before a name."""
_TITLE = lazy(f"{COMRADE}|{'|'.join(title for title in TITLES if len(title) > 1 and title != '代表')}")
_ARTICLE = lazy(f"(?:{in_all('facts.article')})", re.IGNORECASE)
"""Before an office: the Clerk will be late."""
_OFFICE_WORDS, _SPACE = lazy(r"[A-Za-z-]+(?: [A-Za-z-]+){0,2}"), lazy(" ")
_BEGIN = 4
"""Characters in which a time of day begins that is said before the names."""
_LONGEST_TIME = 20
_LONGEST_REMARK = 60
TIMED: tuple[AttendanceWay, ...] = ("arrived", "left")
"""The ways to attend that have a time."""


@dataclass
class _Told:
    """What the text around a verb says."""

    reasons: list[str] = field(default_factory=list)
    back: bool = False
    returns: bool = False
    """Whether somebody came back, without the time: back for item 3."""


def read_told(shielded: str, scene: Scene) -> Attend | None:
    """Read a clause that begins with attendees; None if it says more than how they attend, when and why."""
    words = CLAUSES[not has_han(shielded)]
    if CLOCK in shielded or not may_tell(shielded, scene):
        return None
    text = shielded.strip(_ENDS)
    text, times = marked(text, scene) if may_have_time(shielded) else (text, [])
    text = _RANGE.sub(CLOCK * 2, text)
    before = words.before.match(text)
    people, end = _people(text, before.end() if before else 0, scene)
    if not people:
        return None
    said = words.said[bool(times)].fullmatch(text, end)
    told = _around(said, words, scene) if said else None
    if said is None or told is None:
        return None
    errand = said.groupdict().get("errand")
    if errand and not told.back:
        return None  # 何静10:10去仓库: not that she left the meeting
    if said["left"] and len(times) < 2 and (told.back or (told.returns and not times)):
        out = [one for one in scene.meeting.attendees if one.name in people and one.left]
        if out:
            return _is_back(out, people, said, told, times)
        return _was_out(people, shielded.strip(_ENDS)[end:])
    return _attend(said, told, people, times, words, scene)


def _is_back(
    out: list[Attendee],
    people: dict[str, PersonDetails],
    said: re.Match[str],
    told: _Told,
    times: list[dt.time | None],
) -> Attend | None:
    """Give the return of people who are known to be out: 刘洋10:35离会 was said, then 刘洋接了个电话，10:50回来."""
    time = times[0] if len(times) == 1 else None
    if time is None or len(out) < len(people) or any(left_after(one, time) for one in out):
        return None
    errand = said.groupdict().get("errand") or said["verb"]
    remark = ("，" if has_han(errand) else ", ").join((*told.reasons, errand))
    details = tuple(replace(one, remark=remark) for one in people.values())
    return Attend("arrived", tuple(people), details, time, again=True)


def _was_out(people: dict[str, PersonDetails], said: str) -> Attend | None:
    """Give the attendance of somebody who came back, where nobody knows when the person left: it is only noted."""
    remark = unshield(said).strip(_ENDS + ",，")
    details = tuple(replace(one, remark=remark) for one in people.values())
    return Attend("present", tuple(people), details) if len(remark) <= _LONGEST_REMARK else None


def may_tell(text: str, scene: Scene) -> bool:
    """Tell quickly whether a text can be such a clause: it has a verb for it, and can begin with an attendee."""
    words = CLAUSES[not has_han(text)]
    if not words.may_say(text):
        return False
    before = words.before.match(text)
    return (
        scene.names.begins(text)
        or bool(before and before[0])
        or (not has_han(text[:1]) and _may_name(text, scene))
        or (may_have_time(text[:_BEGIN]) and marked(text[:_LONGEST_TIME], scene)[0].startswith(CLOCK))
        or (has_han(text[:1]) and scene.names.named_in(text[: _LONGEST_ROLE + _BEGIN]))
    )


def _may_name(text: str, scene: Scene) -> bool:
    """Tell quickly whether a text begins with an honorific, or with an article and somebody: the Clerk, not the bus."""
    article = _ARTICLE.match(text)
    return scene.names.may_begin(text[article.end() :]) if article else HONORIFIC.match(text) is not None


def _people(text: str, start: int, scene: Scene) -> tuple[dict[str, PersonDetails], int]:
    """Read the attendees at the beginning of a clause, each with the unit before and the bracket after the name."""
    found: dict[str, PersonDetails] = {}
    end, at = start, start
    while named := _named(text, at, scene):
        name, begin, end = named
        title = _TITLE.match(text, end)
        end = title.end() if title else end
        bracket = _BRACKET.match(text, end)
        end = bracket.end() if bracket else end
        found[name] = read_details([text[at:begin], bracket[1] if bracket else ""], "present")
        joined = JOINER.match(text, end)
        if joined is None:
            break
        at = joined.end()
    return found, end


def _named(text: str, at: int, scene: Scene) -> tuple[str, int, int] | None:
    """Give the attendee who is named at an index, perhaps after a role, and where the name begins and ends."""
    article = _ARTICLE.match(text, at)
    found = scene.names.at(text, article.end() if article else at)
    if found is not None and scene.names.attends(found[0]):
        name, end = found
        return name, end - len(name) if text.endswith(name, at, end) else at, end
    if office := _office(text, article.end() if article else at, scene):
        return office[0], at, office[1]
    role = _HAN.match(text, at)
    for begin in range(at + 2, role.end() if role else 0):
        if (name := scene.names.full_at(text, begin)) and scene.names.attends(name) and says_what(text[at:begin]):
            return name, begin, begin + len(name)
    return None


def _office(text: str, at: int, scene: Scene) -> tuple[str, int] | None:
    """Give the attendee whose office is named at an index, and where its name ends: Clerk, Town Clerk."""
    words = _OFFICE_WORDS.match(text, at)
    spaces = [space.start() for space in _SPACE.finditer(text, at, words.end())] if words else []
    ends = [words.end(), *reversed(spaces)] if words else []
    found = ((scene.names.holder(text[at:end]), end) for end in ends)
    return next(((name, end) for name, end in found if name and scene.names.attends(name)), None)


def _around(said: re.Match[str], words: Clauses, scene: Scene) -> _Told | None:
    """Read what is said before and after the verb: reasons, and that somebody came back; None if it is more."""
    told = _Told()
    for group in ("first", "last"):
        text = said[group] or ""
        told.back = told.back or CLOCK * 2 in text
        text = text.replace(CLOCK * 2, CLOCK)
        bracket = _LAST_BRACKET.search(text)
        dash = _DASH.search(text) if CLOCK in text and not has_han(text) else None
        for at, piece in enumerate(_PIECES.split(words.returned_last.sub(", ", text, count=1))):
            bare = words.around_time.sub("", piece).strip(_ENDS)
            if words.returned.fullmatch(bare):
                told.back = True
                continue
            reason = words.reason.fullmatch(bare)
            short = at > 0 and CLOCK in said.string and words.short_reason.fullmatch(bare)
            free = dash or short or (bracket and bracket[1].strip(_ENDS) == bare)
            known = reason or free or begins_reason(bare) or (may_be_reason(bare) and not text.startswith(piece))
            if bare and (not known or CLOCK in bare or words.no_reason.search(bare) or scene.names.named_in(bare)):
                return None
            if bare[:1].isupper() and scene.names.begins(bare) and _people(bare, 0, scene)[0]:
                return None  # Rob is late, Walt sick: somebody else
            told.returns = told.returns or words.returned.match(bare) is not None
            if bare:
                told.reasons.append(reason.groupdict().get("said") or bare if reason else bare)
    return told


def _attend(
    said: re.Match[str],
    told: _Told,
    people: dict[str, PersonDetails],
    times: list[dt.time | None],
    words: Clauses,
    scene: Scene,
) -> Attend | None:
    """Give the attendance that a clause says; None where the times do not fit it."""
    groups = said.groupdict()
    way = next(one for one in _WAYS if groups.get(one.replace("-", "_")) is not None)
    if (told.back and way != "left") or (times and way not in TIMED) or (times and len(times) != 1 + told.back):
        return None
    time = times[0] if times else None
    length = next(filter(None, map(groups.get, ("late", "length", "delay"))), "")
    if length and not time and (time := late_by(length, words.lengths, scene)) is None:
        way, told.reasons = "present", [*told.reasons, said["verb"]]
    if groups.get("soon") and not time and words.to_come.search(said.string, 0, said.start("verb")):
        way, told.reasons = "absent", [*told.reasons, said["verb"]]
    again = way == "arrived" and groups.get("again") is not None
    if again and not may_be_back([one for one in scene.meeting.attendees if one.name in people], time):
        return None
    reasons = _reasons(said, told)
    back = times[1] if told.back else None
    if way == "present" and any(map(is_expected, filter(None, map(groups.get, ("how", "later"))))):
        way = "absent"
    comma = "，" if has_han(said.string) else ", "
    remarks = (comma.join(filter(None, (one.remark, *reasons))) for one in people.values())
    details = (replace(one, remark=remark, back=back) for one, remark in zip(people.values(), remarks, strict=True))
    return Attend(way, tuple(people), tuple(details), time, again=again)


def _reasons(said: re.Match[str], told: _Told) -> list[str]:
    """Give the reasons that a clause says around its verb, and in it."""
    groups = said.groupdict()
    said_why = filter(None, map(groups.get, ("errand", "how", "means", "by", "why", "later")))
    return [bare_reason(one) for one in (*told.reasons, *said_why)]


def late_by(length: str, lengths: Mapping[str, int], scene: Scene) -> dt.time | None:
    """Give when somebody came who was late by a length: 十分钟, half an hour; None if that is not known."""
    counted = _NUMBER.match(length)
    minutes = lengths.get(length.casefold(), number(counted[0]) if counted else 0)
    return late(scene, minutes) if minutes else None
