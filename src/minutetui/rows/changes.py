"""Says what an edit changed: after Enter, if the lines do not show it, and after undo and redo."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from minutetui.core.capture.reading import Add, AddItem, Amend, Attend, GoOn, Meet, Reading, SetFacts, Several, TakeUp
from minutetui.core.meeting.changed_words import changed_words
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import walk_items
from minutetui.core.meeting.votes import told_vote
from minutetui.core.people.attendance import standing
from minutetui.rows.row import fit
from minutetui.session import Session
from minutetui.words import say

Turn = Literal["undo", "redo"]
"""A way to go through the changes of a meeting: back, or forward again."""

TURNED: dict[Turn, tuple[str, str, str]] = {
    "undo": ("undone", "undone-what", "nothing-to-undo"),
    "redo": ("redone", "redone-what", "nothing-to-redo"),
}
"""The keys of the words after undo and redo: done, done with what it was, or nothing to do."""

_NAMED = 30
"""Cells of a line's text in a message."""

Records = dict[str, tuple[Line | AgendaItem, str]]
"""Lines and agenda items by id, each with the id of what contains it."""


def named(record: Line | AgendaItem, language: str) -> str:
    """Name a line or an agenda item in a message."""
    text = record.title if isinstance(record, AgendaItem) else record.text or record.label
    return say(language, "change-line", text=fit(text, _NAMED))


def entered_words(reading: Reading, before: Meeting, after: Meeting, language: str) -> str:
    """Say what a typed text changed besides its line; empty if the lines show all of it."""
    match reading.act:
        case Attend() | SetFacts() | Meet() | Several():
            return changed_words(before, after, language) or _noted(reading, before, after, language)
        case Add(line=line) | Amend(line=line) if line.vote is not None:
            return told_vote(line.vote, language)
        case Add() | Amend() | AddItem() | TakeUp() | GoOn():
            return ""
    return changed_words(before, after, language) if before is not after else ""


def _noted(reading: Reading, before: Meeting, after: Meeting, language: str) -> str:
    """Say that something was noted, or what holds already."""
    if before.attendees != after.attendees:
        return say(language, "change-noted")
    act = reading.act
    if isinstance(act, Attend) and act.way == "present":
        total = sum(standing(one) in ("present", "arrived") for one in after.attendees)
        return say(language, "change-nothing-present", count=len(act.people), total=total)
    return say(language, "change-nothing")


def turned_words(without: Meeting, with_: Meeting, language: str) -> str:
    """Say what undo or redo changed, from the meetings without and with the change."""
    parts = [changed_words(without, with_, language)]
    if without.agenda is not with_.agenda:
        records = list(_records_changed(_records(without), _records(with_), language))
        parts += records[:1]
        if len(records) > 1:
            parts.append(say(language, "change-more", count=len(records) - 1))
    return say(language, "list-comma").join(filter(None, parts))


def turn(session: Session, way: Turn, language: str) -> tuple[bool, str]:
    """Undo or redo a change; tell whether there was one, and what to say about it."""
    done, done_what, nothing = TURNED[way]
    before = session.meeting
    if not (session.undo() if way == "undo" else session.redo()):
        return False, say(language, nothing)
    states = (session.meeting, before) if way == "undo" else (before, session.meeting)
    what = turned_words(*states, language)
    return True, say(language, done_what, what=what) if what else say(language, done)


def _records(meeting: Meeting) -> Records:
    found: Records = {}
    for item, _ in walk_items(meeting):
        found[item.id] = item, ""
        _collect(item.lines, item.id, found)
    return found


def _collect(lines: tuple[Line, ...], parent: str, found: Records) -> None:
    for line in lines:
        found[line.id] = line, parent
        _collect(line.lines, line.id, found)


def _records_changed(old: Records, new: Records, language: str) -> Iterator[str]:
    """Yield each line and item that was added, deleted, moved or changed."""
    for key, (record, parent) in new.items():
        if key not in old:
            yield named(record, language)
        elif old[key][1] != parent:
            yield say(language, "change-line-moved", line=named(record, language))
        elif _own(old[key][0]) != _own(record):
            yield say(language, "change-line-other", line=named(record, language))
    for key, (record, _) in old.items():
        if key not in new:
            yield say(language, "change-line-gone", line=named(record, language))


def _own(record: Line | AgendaItem) -> object:
    """Give a record without the records in it, and without what the clocks record."""
    if isinstance(record, Line):
        return record.with_(lines=())
    return record.title, record.state, record.minutes, record.led_by
