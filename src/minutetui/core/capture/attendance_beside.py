"""What a text says beside the names of people: reasons, titles, how they attend, and other attendees.

滕飞去局里办事; 周建国总经理; Arthur (Judith away); Roy, late Dean
"""

from __future__ import annotations

import re

from minutetui.core.capture.attendance_moves import NO_CLAUSE
from minutetui.core.capture.lexicon import any_of, in_all
from minutetui.core.capture.signs import ATTENDANCE_WORDS
from minutetui.core.people.attendance import AttendanceWay, Office
from minutetui.core.people.calling import HONORIFIC, looks_like_name
from minutetui.core.people.details import tells_way
from minutetui.core.people.expected import says_something
from minutetui.core.people.functions import is_unit_alone, says_role, says_what
from minutetui.core.people.groups import counts_people
from minutetui.core.people.lists import people_in
from minutetui.core.people.names import Names
from minutetui.core.people.person import Called, read_person, role_of
from minutetui.core.people.remarks import is_remark, may_be_reason
from minutetui.core.text.characters import has_han, is_han
from minutetui.core.text.patterns import lazy

LENIENT: tuple[AttendanceWay | Office, ...] = ("present", "apologies", "absent", "in-attendance")
"""Words that are used only for people: after them even a single word without a capital is a name."""
_AWAY: tuple[AttendanceWay | Office, ...] = ("apologies", "absent", "arrived", "left")
"""Of whom a reason is said."""
_ENDS = (*"。；！？", ". ")
"""What ends a sentence, or a part of it, so that what follows is said of others: 请假：滕飞。其余到齐."""
_LONG_NAME = 4
"""汉字 of a long name."""
_BY_MEANS = any_of("attendance.by_means")
_OTHERWISE = lazy(
    rf"(?:{'|'.join(word for word, way in ATTENDANCE_WORDS.items() if way in _AWAY and word.isascii())}) (?=[A-Z])",
    re.IGNORECASE,
)
"""How a text begins that says of somebody else how that person attends: late Dean."""
_LATIN_FIRST = lazy(r"[A-Z][a-z]+(?=[\u4e00-\u9fff])")
_GROUP = lazy(rf"(?:{in_all('attendance.guests')}|{in_all('attendance.members')}) (?=[A-Z])")
"""A word for a group in small letters, which is part of no name: officers Ann Lee."""
_SENTENCE_ENDS = lazy(r"[a-z]{2,}\. [A-Z]")


def listed_as(called: str, names: Names) -> str:
    """Give the person, or the unit of the meeting, that is called so; empty for anybody else."""
    full = names.person(called) or ""
    return full if names.is_person(full) or any(unit.name == full for unit in names.meeting.units) else ""


def with_bracket(words: str, names: Names) -> str:
    """Put what follows the full name of the only guest into a bracket: Alan Burke, Dean of Science, Leeds."""
    name, *said = words.split(", ")
    in_full = (looks_like_name(name) or HONORIFIC.match(name)) and not (says_what(name) or " and " in name)
    if not said or not in_full or any(mark in words for mark in "();&"):
        return words
    other = any(_may_be_person(one, names) or _tells_more(one) for one in said)
    return words if other else f"{name} ({', '.join(said)})"


def _tells_more(text: str) -> bool:
    """Tell whether a text after a guest is neither a role nor how the guest attends: 20 minutes; thanked for coming."""
    beside = says_what(text) or is_remark(text) or tells_way(text)
    return not text[:1].isalpha() or (says_something(text) and not beside)


def _may_be_person(text: str, names: Names) -> bool:
    """Tell whether a text after a name and a comma may name somebody else, not by what that person is."""
    if says_what(text) or is_unit_alone(text):
        return text.casefold().startswith("the ") and bool(listed_as(text, names))
    titled = HONORIFIC.match(text) is not None
    several = " and " in text or (counts_people(text) and not text.startswith(("a ", "an ")))
    return several or titled or looks_like_name(text) or bool(listed_as(text, names))


def split_reasons(
    listed: list[Called], way: AttendanceWay | Office, names: Names, *, strict: bool = False
) -> list[Called] | None:
    """Split the reason from an attendee's name before it: 滕飞去局里办事; None if somebody with one is not away.

    `strict`: only what is clearly a reason is one.
    """
    found: list[Called] = []
    for called, parts in listed:
        name = "" if names.resolve(called) or not has_han(called) else names.full_at(called, 0)
        rest = called.removeprefix(name)
        if not name and way in _AWAY and _is_sentence(called, names):
            return None
        if len(rest) < 2 or not names.attends(name) or looks_like_name(called):
            found.append((called, parts))
        elif way not in _AWAY or _is_of_others(rest, names) or (strict and not may_be_reason(rest)):
            return None
        else:
            found.append((name, [rest, *parts]))
    return found


def _is_of_others(rest: str, names: Names) -> bool:
    """Tell whether what follows a name is no reason, but is said of others or of the meeting: 。其余到齐."""
    return rest.startswith(_ENDS) or NO_CLAUSE.match(rest) is not None or bool(names.named_in(rest))


def goes_on(words: str, listed: list[Called]) -> bool:
    """Tell whether a text says something of people after their names, as a sentence does: Owen is right."""
    told = ((f"{name} {part}", part) for name, parts in listed for part in parts)
    return any(whole in words and says_something(part) and not is_remark(part) for whole, part in told)


def _is_sentence(called: str, names: Names) -> bool:
    """Tell whether what begins like a name is too long for one, and names no unit: 段玉洁带孩子看牙."""
    long = len(called) > _LONG_NAME and all(map(is_han, called)) and names.resolve(called) is None
    return long and not says_what(called) and any(looks_like_name(called[:size]) for size in (2, 3))


def others_apart(
    called: list[Called], way: AttendanceWay | Office, names: Names
) -> tuple[list[Called], tuple[str, ...]]:
    """Split what is said of another attendee from those beside whom it stands: Arthur (Judith away)."""
    found: list[Called] = []
    aside: list[str] = []
    for name, parts in called:
        others = [part for part in parts if begins_with_another(part, names.person(name) or name, names)]
        found.append((name, [part for part in parts if part not in others]) if others else (name, parts))
        for part in others:
            listed = people_in(part, lambda one: listed_as(one, names)) if way in LENIENT else []
            if listed and all(listed_as(one, names) and any(map(_says_how, said)) for one, said in listed):
                found += listed  # Present: Owen - Roy on Zoom
            else:
                aside.append(part)
    return found, tuple(dict.fromkeys(aside))


def with_title(called: Called, names: Names) -> Called:
    """Split the role before the name of an attendee, or the title after it if there is no role yet: 周建国总经理."""
    name, parts = called
    full = (names.person(name) or name) if has_han(name) else name
    known = next((one.role for one in names.meeting.attendees if one.name == full), "")
    role = name.removesuffix(full)
    if role and role != name and says_role(role):  # 业务院长姚清, which is also a way of calling
        return full, parts if role in known else [*role_of(role), *parts]
    if full == name or not name.startswith(full) or known:
        return called
    split, title = read_person(name, lambda _: "")
    return (full, [*title, *parts]) if split == full else called


def _says_how(text: str) -> bool:
    """Tell whether a text says no more than how or why somebody attends or is away."""
    return (is_remark(text) and not says_something(text)) or tells_way(text) or _BY_MEANS.match(text) is not None


def begins_with_another(part: str, name: str, names: Names) -> bool:
    """Tell whether a text begins with another attendee than the one it is beside, and says something of that one."""
    if has_han(part):
        other = names.full_at(part, 0)
        if not other and (latin := _LATIN_FIRST.match(part)):  # Kevin线上
            return names.attends(names.resolve(latin[0]) or "") and _says_how(part[latin.end() :])
        return len(part) > len(other) > 0 and other != name and names.attends(other)
    if word := _OTHERWISE.match(part):  # late Dean
        found = names.at(part, word.end())
        return found is not None and found[0] != name and names.attends(found[0])
    found = names.at(part, 0) if part[:1].isupper() else None
    if found is None or found[0] == name or not names.attends(found[0]):
        return False
    rest = part[found[1] :]
    if rest.startswith(" of ") and says_role(part):
        return False  # Dean of Science, where Tess Dean attends
    return rest[:1] in ("'", "’") or rest[:2].strip().islower() or tells_way(rest.strip())


def is_no_name(called: str) -> bool:
    """Tell whether a text with capitals is more than one name: Late Dean; Roy. Owen."""
    if " " not in called:
        return False
    two = _SENTENCE_ENDS.search(called) is not None and not HONORIFIC.match(called)
    return two or _OTHERWISE.match(called) is not None or _GROUP.match(called) is not None
