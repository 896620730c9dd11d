"""Ends a meeting, and approves, amends or reopens its minutes. Each is an edit that is recorded in the history.

An approved meeting allows only these edits.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from minutetui.core.meeting.edits import MEETING, Batch, Change
from minutetui.core.meeting.model import Approval, Event, Meeting
from minutetui.core.meeting.queries import all_lines, walk_items


def is_approved(meeting: Meeting) -> bool:
    """Tell whether the minutes are final, so that only the edits of this module may change them."""
    return meeting.status == "final"


def last_said(meeting: Meeting) -> dt.datetime | None:
    """Give the time of the line captured last."""
    return max((line.at for line, _ in all_lines(meeting) if line.at is not None), default=None)


def end(meeting: Meeting, at: dt.datetime, now: dt.datetime) -> Change:
    """End the meeting, which closed at the time `at`; the history gets the time `now`."""
    return Change(MEETING, {"status": "ended", "ended": at, "history": noted(meeting, "ended", now)})


def approve(meeting: Meeting, by: str, on: dt.date, now: dt.datetime) -> Change:
    """Approve the minutes, which makes them final."""
    approval = Approval(by=by, on=on)
    return Change(MEETING, {"status": "final", "approved": approval, "history": noted(meeting, "approved", now)})


def reopen(meeting: Meeting, now: dt.datetime) -> Change:
    """Go one step back: approved minutes are a draft again, an ended meeting goes on."""
    history = noted(meeting, "reopened", now)
    if is_approved(meeting):
        return Change(MEETING, {"status": "ended", "approved": None, "history": history})
    return Change(MEETING, {"status": "live", "ended": None, "history": history})


def amend(meeting: Meeting, old: str, new: str, now: dt.datetime) -> Batch | None:
    """Replace words that occur once in the minutes; None if they do not occur, or more than once."""
    found = [*_places(meeting, old)] if old else []
    if len(found) != 1 or found[0][2].count(old) != 1:
        return None
    record, field, text = found[0]
    note = f"{old} → {new}"
    return Batch((
        Change(record, {field: text.replace(old, new)}),
        Change(MEETING, {"history": noted(meeting, "amended", now, note)}),
    ))  # fmt: skip


def _places(meeting: Meeting, words: str) -> Iterator[tuple[str, str, str]]:
    """Yield each text with the words in it: the id of its record, its field, and itself."""
    records = [(MEETING, meeting, ("title", "place"))]
    items = [(item.id, item, ("title", "intro")) for item, _ in walk_items(meeting)]
    lines = [(line.id, line, ("label", "text", "due")) for line, _ in all_lines(meeting)]
    for record_id, record, fields in (*records, *items, *lines):
        for field in fields:
            text = getattr(record, field)
            if words in text:
                yield record_id, field, text


def noted(meeting: Meeting, what: str, now: dt.datetime, note: str = "") -> tuple[Event, ...]:
    """Give the history with one more event."""
    return (*meeting.history, Event(at=now, what=what, note=note))
