"""Who attends for somebody who is away: 请假：张华（出差），小李代会; Ann sent apologies, Bo Chen deputising."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from minutetui.core.capture.attendance_beside import listed_as
from minutetui.core.capture.attendance_people import is_certain, on_behalf_of
from minutetui.core.capture.lexicon import CLAUSES, any_of, in_all, in_each
from minutetui.core.capture.reading import Attend, Meet, Scene, SetFacts
from minutetui.core.capture.signs import unshield
from minutetui.core.people.calling import looks_like_name
from minutetui.core.people.details import PersonDetails, read_details
from minutetui.core.people.lists import people_in
from minutetui.core.people.remarks import for_whom
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy

_STANDS_IN = in_each("attendance.stands_in")
_DEPUTISES = any_of("attendance.deputises")
_ATTENDS = lazy(f"(?:{in_all('attendance.deputy_attends')})$")
_HOW = any_of("attendance.clauses.how")
_PIECES = lazy(r"([，；,;、\s]+)(?![^（(]*[）)])")


@dataclass(frozen=True)
class Deputy:
    """Who attends for the last person that a text names."""

    name: str
    details: PersonDetails
    after: str
    """That text."""


def deputy_in(text: str) -> str:
    """Give who attends for somebody else, as a text after one on that person says; empty if it does not."""
    said = next((match for pattern in _STANDS_IN if (match := pattern.fullmatch(text))), None)
    return next(filter(None, said.groups()), "") if said else ""


def stands_in(part: str, acts: Sequence[Attend | SetFacts | Meet], scene: Scene) -> Attend | None:
    """Read a part after one on somebody who is away as saying who attends for that person: 方圆出差，金哲代."""
    before = acts[-1] if acts else None
    if not isinstance(before, Attend) or before.way not in ("apologies", "absent") or len(before.people) != 1:
        return None
    text, whom = unshield(part), before.people[0]
    found = _deputy(text, scene) or _for_named(text, whom, scene)
    return Attend("present", (found[0],), (_for(whom, found[1], scene),)) if found else None


def away_for(part: str, after: str, scene: Scene) -> Attend | None:
    """Read an attendee and a reason as somebody away, where the next part names a deputy: 方圆开庭，由金哲代会."""
    said = unshield(part).strip()
    name, end = (None if said.isascii() else scene.names.at(said, 0)) or ("", 0)
    how = _HOW.match(said, end)
    begins = how.end() if how else end
    if not scene.names.attends(name) or not CLAUSES[False].reason.fullmatch(said, begins):
        return None
    act = Attend("apologies", (name,), (PersonDetails(remark=said[begins:]),))
    return act if stands_in(after, (act,), scene) else None


def without_deputies(words: str, scene: Scene) -> tuple[str, list[Deputy]]:
    """Take who attends for others out of a list of those who are away; one who is not named becomes a remark."""
    kept, *others = _PIECES.split(words)
    found: list[Deputy] = []
    for between, piece in zip(others[::2], others[1::2], strict=True):
        named = looks_like_name(piece) or not _DEPUTISES.match(piece)
        deputy = _deputy(piece, scene) if _DEPUTISES.match(piece) else None
        if deputy and (not named or scene.names.attends(deputy[0])):
            found.append(Deputy(*deputy, kept))
        elif not named and deputy_in(piece):
            kept += f"（{piece}）"
        else:
            kept += between + piece
    return kept, found


def with_deputies(act: Attend, found: list[Deputy], scene: Scene) -> Attend:
    """Add to those who are away the people who attend for them."""
    people = dict(zip(act.people, act.details, strict=True))
    for deputy in found:
        called = people_in(deputy.after, lambda one: listed_as(one, scene.names))[-1][0]
        whom = scene.names.person(called) or called
        people[deputy.name] = replace(_for(whom, deputy.details, scene), way="present")
    return replace(act, people=tuple(people), details=tuple(people.values()))


def with_deputies_noted(act: Attend, scene: Scene) -> Attend:
    """Add who attends for somebody who is away, as is noted there, and was not expected: Owen (Sam Hill deputising)."""
    people = dict(zip(act.people, act.details, strict=True))
    for whom, one in list(people.items()):
        away = one.remark and (one.way or act.way) in ("apologies", "absent")
        why, comma, then = one.remark.rpartition("，") if away else ("", "", "")
        if comma and _ATTENDS.search(then) and (deputy := _deputy(then, scene)) and deputy[0] not in people:
            people[whom] = replace(one, remark=why)
            people[deputy[0]] = replace(_for(whom, deputy[1], scene), way="present")
            continue
        called = deputy_in(one.remark) if away and not has_han(one.remark) else ""
        if called and called not in people and not scene.names.resolve(called) and is_certain(called, scene.names):
            people[called] = replace(_for(whom, PersonDetails(), scene), way="present")
    added = len(people) > len(act.people)
    return replace(act, people=tuple(people), details=tuple(people.values())) if added else act


def _deputy(text: str, scene: Scene) -> tuple[str, PersonDetails] | None:
    """Read the one person who attends for another, with what is said of that person; None if nobody sure is named."""
    listed = people_in(deputy_in(text), lambda one: listed_as(one, scene.names))
    called, parts = listed[0] if len(listed) == 1 else ("", [])
    name = scene.names.resolve(called) or (called if is_certain(called, scene.names) else "")
    return (name, read_details(parts, "present")) if name else None


def _for_named(text: str, whom: str, scene: Scene) -> tuple[str, PersonDetails] | None:
    """Read the one person who attends for another that is named again: Sofia on behalf of Bo."""
    listed = [] if has_han(text) else people_in(text.strip(" ."), lambda one: listed_as(one, scene.names))
    called, parts = listed[0] if len(listed) == 1 else ("", [])
    if len(parts) != 1 or scene.names.person(for_whom(parts[0])) != whom:
        return None
    name = scene.names.resolve(called) or (called if is_certain(called, scene.names) else "")
    return (name, PersonDetails()) if name and name != whom else None


def _for(whom: str, details: PersonDetails, scene: Scene) -> PersonDetails:
    """Note for whom somebody attends."""
    return replace(details, remark=on_behalf_of(whom, scene))
