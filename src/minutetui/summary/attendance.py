"""Who was there, in lines: 出席、列席、请假; Present, In attendance, Apologies."""

from __future__ import annotations

import datetime as dt

from minutetui.core.meeting.model import Attendee, Meeting
from minutetui.core.text.days import chinese_time, english_time
from minutetui.summary.blocks import Block, Paragraph, Span
from minutetui.summary.wording import Wording, spaced


def attendance(meeting: Meeting, wording: Wording) -> list[Block]:
    """Compose one line for each way of attending that somebody attended in."""
    words = wording.words
    groups = {
        "present": words.present,
        "in-attendance": words.in_attendance,
        "apologies": words.apologies,
        "absent": words.absent,
    }
    found: list[Block] = []
    for how, word in groups.items():
        people = [one for one in meeting.attendees if one.attendance == how]
        people.sort(key=lambda one: one.name != meeting.chair)
        if people:
            names = [_called(one, meeting, wording) for one in _units_once(people)]
            text = f"{'、' if wording.zh else ', '}".join(names)
            found.append(Paragraph((Span(f"{word}{wording.colon}", strong=True), Span(text))))
    return found


def _units_once(people: list[Attendee]) -> list[Attendee]:
    """Take away the unit of whoever stands behind somebody of the same one; who has a role and no unit keeps it."""
    before = [None, *people[:-1]]
    return [
        one.with_(unit="", role="") if last is not None and one.unit and one.unit == last.unit else one
        for last, one in zip(before, people, strict=True)
    ]


def _called(attendee: Attendee, meeting: Meeting, wording: Wording) -> str:
    """Write someone with unit or function, and when they came late or left early."""
    notes = []
    if not wording.zh:
        minutes = "minutes" if attendee.name == meeting.recorder else ""
        does = "Chair" if attendee.name == meeting.chair else attendee.role or minutes
        notes = [does] if does else []
    notes += [_moment(attendee.arrived, "到会", "from", meeting, wording)] if attendee.arrived else []
    notes += [_moment(attendee.left, "离会", "until", meeting, wording)] if attendee.left else []
    if not wording.zh:
        return attendee.name + (f" ({', '.join(notes)})" if notes else "")
    name = f"{attendee.unit} {attendee.name}" if attendee.unit else spaced(attendee.role, attendee.name)
    return name + (f"（{'，'.join(notes)}）" if notes else "")


def _moment(when: dt.datetime | None, zh: str, en: str, meeting: Meeting, wording: Wording) -> str:
    """Write when someone came or left, with the item that was being taken: 15:10离会; until 11.30 am, during “Vans”."""
    if when is None:
        return ""
    if wording.zh:
        return f"{chinese_time(when.time())}{zh}"
    taken = (one for one in meeting.agenda if one.started and one.ended and one.started <= when <= one.ended)
    title = next((one.title for one in taken), "")
    return f"{en} {english_time(when.time())}{f', during “{title}”' if title else ''}"
