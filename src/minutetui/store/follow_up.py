"""Marks an action in its file, with the same care as when the meeting is open: lock, conflict check, safe write."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from minutetui.core.meeting.closing import is_approved, noted
from minutetui.core.meeting.edits import MEETING, Batch, Change, apply
from minutetui.core.meeting.model import Line, Meeting
from minutetui.core.meeting.queries import find_again
from minutetui.core.series.actions import Action
from minutetui.core.vocabulary import LineStatus
from minutetui.errors import FileError
from minutetui.store.actions import must_be_here
from minutetui.store.meetings import MeetingFile
from minutetui.words import Saying


def mark(action: Action, status: LineStatus, now: dt.datetime) -> tuple[Saying, ...]:
    """Mark an action as done, dropped or open again; nothing else in its file changes. Give the notices of the save.

    Raises:
        FileError: The file cannot be written, is locked or on another machine, or the action has changed since it was
            read.
        FormatError: The file is no meeting any more, or has a newer format.
    """
    must_be_here(action.path)
    file = MeetingFile(Path(action.path))
    file.hold(action.file)
    try:
        loaded = file.load()
        loaded.must_be_writable(action.file)
        file.must_be_whole()
        line = _line_in(loaded.meeting, action)
        file.save(apply(loaded.meeting, marked(loaded.meeting, line, status, now))[0])
    finally:
        file.release()
    return tuple(file.notices)


def _line_in(meeting: Meeting, action: Action) -> Line:
    """Find the action in its meeting; refuse one that has changed, or that was carried over to the next meeting."""
    line = find_again(meeting, action.number, action.id, (action.label, action.text))
    if line is None:
        raise FileError(Saying("action-changed", path=action.file), Saying("hint-read-again"))
    following = Path(action.path).parent / meeting.next
    if line.status == "carried" and meeting.next and following.exists():
        raise FileError(Saying("action-carried", path=action.file, next=following), Saying("hint-mark-there"))
    return line


def marked(meeting: Meeting, line: Line, status: LineStatus, now: dt.datetime) -> Change | Batch:
    """Give the edit that marks an action.

    Approved minutes may be changed in this way, because whether an action is done was no part of what was approved.
    Their history records it, as it records an amendment.
    """
    change = Change(line.id, {"status": status})
    if not is_approved(meeting):
        return change
    note = f"{line.label or line.text}: {line.status} → {status}"
    return Batch((change, Change(MEETING, {"history": noted(meeting, "amended", now, note)})))
