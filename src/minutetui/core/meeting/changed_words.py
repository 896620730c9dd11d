"""What changed between two states of a meeting, in a few words: "Ann Lee left 15:30, 4 present"; "venue Town hall"."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator

from minutetui.core.meeting.model import Attendee, Meeting, Vote
from minutetui.core.meeting.queries import all_lines
from minutetui.core.meeting.votes import told_vote
from minutetui.core.people.attendance import AttendanceWay, standing
from minutetui.core.people.groups import how_many
from minutetui.core.people.lateness import is_expected
from minutetui.core.series.next_meeting import next_meeting_of
from minutetui.core.text.days import short_day
from minutetui.words import say

_FACTS = (
    *("chair", "recorder", "place", "date", "started", "ended", "expected", "headcount", "quorum", "next_meeting"),
    *("number", "issued_by", "secrecy", "send_to", "copy_to", "circulate", "attachments", "printed_by", "printed_on"),
)
_COUNTED: tuple[AttendanceWay, ...] = ("present", "in-attendance", "apologies", "absent", "left")


def changed_words(before: Meeting, after: Meeting, language: str) -> str:
    """Say what changed in attendance, facts and votes; empty if none of these changed."""
    parts = [*_attendance(before, after, language), *_facts(before, after, language), *_votes(before, after, language)]
    return say(language, "list-comma").join(filter(None, parts))


def _attendance(before: Meeting, after: Meeting, language: str) -> Iterator[str]:
    """Name the person, if only one changed, and count the people of each kind of attendance.

    If none of that changed, say what is noted of those of whom something else changed.
    """
    for way in after.nobody:
        if way not in before.nobody:
            yield say(language, "change-nobody", way=say(language, f"way-{way}"))
    if before.attendees == after.attendees:
        return
    old, new = _standings(before), _standings(after)
    changed = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    if len(changed) == 1:
        yield _person(changed[0], after, language)
    if changed:
        counts = Counter[AttendanceWay]()
        for one in after.attendees:
            counts["present" if standing(one) == "arrived" else standing(one)] += how_many(one.name)
        yield from (_count(way, counts[way], language) for way in _COUNTED if counts[way])
        return
    known = {one.name: one for one in before.attendees}
    yield from (_noted(known.get(one.name, one), one, language) for one in after.attendees)


def _standings(meeting: Meeting) -> dict[str, object]:
    return {one.name: (standing(one), one.arrived, one.left) for one in meeting.attendees}


def _person(name: str, meeting: Meeting, language: str) -> str:
    one = next((one for one in meeting.attendees if one.name == name), None)
    if one is None:
        return say(language, "change-person-gone", name=name)
    moment = _moment(one)
    late = standing(one) == "absent" and is_expected(one.remark)
    way = say(language, "way-expected" if late else f"way-{standing(one)}") + (f" {moment:%H:%M}" if moment else "")
    return say(language, "change-person", name=name, way=way)


def _noted(was: Attendee, one: Attendee, language: str) -> str:
    """Say what was noted of somebody; empty if nothing was: Bo Chen (Porter)."""
    if one.interests != was.interests:
        return say(language, "change-person", name=one.name, way=say(language, "way-interest"))
    fields = ((was.role, one.role), (was.unit, one.unit), (was.remark, one.remark))
    noted = [now for before, now in fields if now and now != before]
    return (
        say(language, "change-noted-of", name=one.name, noted=say(language, "list-comma").join(noted)) if noted else ""
    )


def _moment(one: Attendee) -> dt.datetime | None:
    return one.left or (one.arrived if standing(one) == "arrived" else None)


def _count(way: str, count: int, language: str) -> str:
    ending = "" if way != "apologies" else ".one" if count == 1 else ".many"
    return say(language, f"change-{way}{ending}", count=count)


def _facts(before: Meeting, after: Meeting, language: str) -> Iterator[str]:
    for field in _FACTS:
        value = getattr(after, field)
        acting = field == "chair" and before.acting != after.acting
        if value != getattr(before, field) or acting:
            yield told_fact("acting" if field == "chair" and after.acting else field, value, language)


def told_fact(field: str, value: object, language: str) -> str:
    """Say a fact of the meeting: venue Town hall; began 19:02."""
    if field == "next_meeting":
        told: object = _next_meeting(value, language)
    elif isinstance(value, dt.datetime | dt.time):
        told = f"{value:%H:%M}"
    elif isinstance(value, tuple):
        told = say(language, "list-comma").join(value)
    else:
        told = short_day(value, language) if isinstance(value, dt.date) else value
    return say(language, f"change-{field}", value=told or say(language, "change-none"))


def _next_meeting(stored: object, language: str) -> str:
    """Say when and where the next meeting is: Wed 2 Dec 2026 14:00, room 1."""
    known = next_meeting_of(stored) if isinstance(stored, dt.date | str) else None
    if known is None:
        return str(stored or "")
    when = short_day(known.day, language) + (f" {known.time:%H:%M}" if known.time else "")
    return say(language, "list-comma").join(filter(None, (when, known.place)))


def _votes(before: Meeting, after: Meeting, language: str) -> Iterator[str]:
    if before.agenda is after.agenda:
        return
    old = _votes_of(before)
    for line_id, vote in _votes_of(after).items():
        if old.get(line_id) != vote:
            yield told_vote(vote, language)


def _votes_of(meeting: Meeting) -> dict[str, Vote]:
    return {line.id: line.vote for line, _ in all_lines(meeting) if line.vote is not None}
