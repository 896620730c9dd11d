"""The next meeting of a series on disk: its file made from the one before, and the one before marked and linked.

The new file is made first: were the machine to stop between the two, an action would stand open in both, the
later copy saying where it comes from; none would be lost.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from dataclasses import dataclass
from pathlib import Path

from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import Meeting
from minutetui.core.series.carry import next_day, next_meeting, next_title, taken_over
from minutetui.errors import FileError, MinuteError
from minutetui.store.config import load_config
from minutetui.store.decode import Loaded
from minutetui.store.meetings import MeetingFile, create
from minutetui.store.new import free_path
from minutetui.store.templates import load_template
from minutetui.store.toml import parse_table, read_bytes
from minutetui.words import Saying


@dataclass(frozen=True)
class Followed:
    """A meeting that was made from the one before."""

    path: Path
    """Its file."""
    meeting: Meeting
    """What it holds."""
    notices: tuple[Saying, ...] = ()
    """What the person should know: that the earlier file stayed as it was, and why."""


def follow(
    previous: Path, today: dt.date, *, path: Path | None = None, title: str = "", kind: str = "", language: str = ""
) -> Followed:
    """Make the meeting that follows another one, with its file, and mark in the earlier file what it took over.

    Args:
        previous: The file of the meeting before.
        today: For the file's name where the new meeting has no date yet.
        path: Where to put the new one; default: DATE-title.toml beside the earlier one.
        title: Its name; default: the earlier one's without its date.
        kind: Its template; default: the earlier one's.
        language: zh or en; default: the earlier one's.

    Raises:
        FileError: The earlier file cannot be read, lacks what a crash left of it or has a successor already, or the new
            one cannot be written.
        FormatError: The earlier file is no meeting.
    """
    file = MeetingFile(previous)
    loaded = file.load()
    file.must_be_whole()
    earlier = loaded.meeting
    _must_be_last(previous, earlier)
    template = load_template(kind or earlier.kind, language or earlier.language, previous.parent).template
    path = path or free_path(next_title(earlier, template, title), next_day(earlier) or today, previous.parent)
    meeting = next_meeting(earlier, link(previous, path), template, title)
    create(path, meeting, load_config()[0].schema)
    return Followed(path, meeting, (*loaded.notices, *_mark(file, loaded, link(path, previous))))


def link(target: Path, source: Path) -> str:
    """Name a file as another one calls it: relative to its folder, with forward slashes."""
    return Path(os.path.relpath(target.absolute(), source.absolute().parent)).as_posix()


def _must_be_last(path: Path, meeting: Meeting) -> None:
    """Refuse to follow a meeting a second time, which would have its open actions twice."""
    named = path.parent / meeting.next
    successor = named if meeting.next and named.exists() else _successor(path)
    if successor is not None:
        raise FileError(Saying("has-next", path=path, next=successor), Saying("hint-has-next", next=successor))


def _successor(path: Path) -> Path | None:
    """Find the file beside this one that follows it, where this one could not be written to say so."""
    for other in sorted(path.parent.glob("*.toml")):
        with contextlib.suppress(MinuteError):
            data = read_bytes(other)
            if path.name.encode() in data and parse_table(data, other.name).get("previous") == path.name:
                return other
    return None


def _mark(file: MeetingFile, loaded: Loaded, successor: str) -> list[Saying]:
    """Mark in the earlier file what was taken over; tell why where that may not or cannot be done."""
    if loaded.newer or loaded.meeting.status == "final":
        why = "newer" if loaded.newer else "approved"
        return [Saying(f"carried-{why}", path=file.path.name, next=successor)]
    try:
        holder = file.claim()
        if holder is not None:
            return [Saying("carried-held", path=file.path.name, who=holder, next=successor)]
        file.save(apply(loaded.meeting, taken_over(loaded.meeting, successor))[0])
    except MinuteError as error:
        return [Saying("carried-unmarked", said=error.message, next=successor)]
    finally:
        file.release()
    return file.notices
