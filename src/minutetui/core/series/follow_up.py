"""Marking an action after its meeting: finding its line again, and the edit that marks it."""

from __future__ import annotations

import datetime as dt

from minutetui.core.meeting.closing import is_approved, noted
from minutetui.core.meeting.edits import MEETING, Batch, Change
from minutetui.core.meeting.model import Line, Meeting
from minutetui.core.meeting.queries import all_lines, find_line
from minutetui.core.series.actions import Action
from minutetui.core.vocabulary import LineStatus


def line_of_action(action: Action, meeting: Meeting) -> Line | None:
    """Find the line that an action was read from, by its index or else its id; None if its text has changed."""
    lines = [line for line, _ in all_lines(meeting)]
    found = (*lines[action.number : action.number + 1], find_line(meeting, action.id))
    said = (action.label, action.text)
    return next((line for line in found if line and (line.label.strip(), line.text.strip()) == said), None)


def marked(meeting: Meeting, line: Line, status: LineStatus, now: dt.datetime) -> Change | Batch:
    """Give the edit that marks an action.

    Approved minutes may be changed in this way, for it is a fact of the days after them. Their history records it, as
    it records an amendment.
    """
    change = Change(line.id, {"status": status})
    if not is_approved(meeting):
        return change
    note = f"{line.label or line.text}: {line.status} → {status}"
    return Batch((change, Change(MEETING, {"history": noted(meeting, "amended", now, note)})))
