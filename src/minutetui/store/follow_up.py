"""What became of an action, put into the file that the action lives in, as carefully as if that were open."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import Line, Meeting
from minutetui.core.series.actions import Action
from minutetui.core.series.follow_up import line_of, marked
from minutetui.core.vocabulary import LineStatus
from minutetui.errors import FileError, FormatError
from minutetui.store.meetings import MeetingFile
from minutetui.words import Saying


def mark(action: Action, status: LineStatus, now: dt.datetime) -> tuple[Saying, ...]:
    """Mark an action as done, dropped or open again; nothing else in its file is touched.

    Args:
        action: As it was read.
        status: What became of it.
        now: When that is said.

    Returns:
        What saving did that the person should know.

    Raises:
        FileError: The file cannot be written, someone else writes it, or the action is no longer what was read.
        FormatError: It is no meeting any more, or of a newer format.
    """
    file = MeetingFile(Path(action.path))
    holder = file.claim()
    if holder is not None:
        raise FileError(Saying("held-by", path=action.file, who=holder), Saying("hint-wait-closed"))
    try:
        loaded = file.load()
        if loaded.newer:
            said = Saying("newer-format", name=action.file, format=loaded.meeting.format)
            raise FormatError(said, Saying("hint-update"))
        file.must_be_whole()
        line = _line_in(loaded.meeting, action)
        file.save(apply(loaded.meeting, marked(loaded.meeting, line, status, now))[0])
    finally:
        file.release()
    return tuple(file.notices)


def _line_in(meeting: Meeting, action: Action) -> Line:
    """Find the action in its meeting.

    Raises:
        FileError: It says something else by now, or stands in the next meeting.
    """
    line = line_of(action, meeting)
    if line is None:
        raise FileError(Saying("action-changed", path=action.file), Saying("hint-read-again"))
    following = Path(action.path).parent / meeting.next
    if line.status == "carried" and meeting.next and following.exists():
        raise FileError(Saying("action-carried", path=action.file, next=following), Saying("hint-mark-there"))
    return line
