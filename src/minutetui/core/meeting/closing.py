"""Ends a meeting, and approves, amends or reopens its minutes. Each is an edit that is recorded in the history.

An approved meeting allows only these edits. The last functions give the edition that a summary shows: the meeting as it
was circulated, and without confidential lines.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from minutetui.core.meeting.edits import MEETING, Batch, Change
from minutetui.core.meeting.model import AgendaItem, Approval, Event, Line, Meeting
from minutetui.core.meeting.queries import all_lines, confidential_ids, walk_items


def is_approved(meeting: Meeting) -> bool:
    """Tell whether the minutes are final, so that only the edits of this module may change them."""
    return meeting.status == "final"


def last_said(meeting: Meeting) -> dt.datetime | None:
    """Give the time of the line captured last."""
    return max((line.at for line, _ in all_lines(meeting) if line.at is not None), default=None)


def end(meeting: Meeting, at: dt.datetime, now: dt.datetime) -> Change:
    """End the meeting.

    Args:
        meeting: As it is.
        at: When it closed.
        now: When that is recorded.
    """
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


def as_circulated(meeting: Meeting) -> Meeting:
    """Show as open what was open when the meeting ended: it was carried over only later."""
    if not meeting.carried:
        return meeting

    def shown(line: Line) -> Line:
        status = "open" if line.id in meeting.carried and line.status in ("carried", "deferred") else line.status
        return line.with_(status=status, lines=tuple(map(shown, line.lines)))

    def item(record: AgendaItem) -> AgendaItem:
        return record.with_(lines=tuple(map(shown, record.lines)), items=tuple(map(item, record.items)))

    return meeting.with_(agenda=tuple(map(item, meeting.agenda)))


def without_confidential(meeting: Meeting) -> Meeting:
    """Leave out the lines and agenda items that are confidential, and interests declared in such items."""
    ids = confidential_ids(meeting)
    if not ids:
        return meeting

    def lines(records: tuple[Line, ...]) -> tuple[Line, ...]:
        return tuple(line.with_(lines=lines(line.lines)) for line in records if not line.confidential)

    def items(records: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
        return tuple(
            item.with_(lines=lines(item.lines), items=items(item.items)) for item in records if not item.confidential
        )

    titles = {item.id: item.title for item, _ in walk_items(meeting)}
    hidden = {titles[one] for one in ids & titles.keys()} - {titles[one] for one in titles.keys() - ids}
    people = tuple(
        one.with_(interests=tuple(about for about in one.interests if about not in hidden)) for one in meeting.attendees
    )
    return meeting.with_(agenda=items(meeting.agenda), attendees=people)
