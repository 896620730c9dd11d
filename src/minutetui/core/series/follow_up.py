"""What becomes of an action after its meeting: the line found again in its file, and the edit that marks it."""

from __future__ import annotations

import datetime as dt

from minutetui.core.meeting.closing import is_approved, noted
from minutetui.core.meeting.edits import MEETING, Batch, Change
from minutetui.core.meeting.model import Line, Meeting
from minutetui.core.meeting.queries import all_lines, find_line
from minutetui.core.series.actions import Action
from minutetui.core.vocabulary import LineStatus


def line_of(action: Action, meeting: Meeting) -> Line | None:
    """Find the line that an action was read from: where it stood, else by its id; None where it says something else."""
    lines = [line for line, _ in all_lines(meeting)]
    found = (*lines[action.number : action.number + 1], find_line(meeting, action.id))
    said = (action.label, action.text)
    return next((line for line in found if line and (line.label.strip(), line.text.strip()) == said), None)


def marked(meeting: Meeting, line: Line, status: LineStatus, now: dt.datetime) -> Change | Batch:
    """Say what became of an action.

    Approved minutes take this, for it is a fact of the days after them; but they tell when it was said, as they do of
    a word that is amended.
    """
    change = Change(line.id, {"status": status})
    if not is_approved(meeting):
        return change
    note = f"{line.label or line.text}: {line.status} → {status}"
    return Batch((change, Change(MEETING, {"history": noted(meeting, "amended", now, note)})))
