"""Creates the file of the next meeting of a series from the meeting before, then marks and links that one.

The new file is written first. If the machine stops between the two, an action is open in both files, and the copy names
its origin; no action is lost.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from dataclasses import dataclass
from pathlib import Path

from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import Meeting
from minutetui.core.series.carry import carried_over, next_day, next_meeting, next_title
from minutetui.errors import FileError, MinuteError
from minutetui.store.config import load_config
from minutetui.store.decode import Loaded
from minutetui.store.meetings import MeetingFile, create
from minutetui.store.new import free_path
from minutetui.store.paths import original_of
from minutetui.store.templates import load_template
from minutetui.store.toml import parse_table, read_bytes
from minutetui.words import Saying


@dataclass(frozen=True)
class Followed:
    """A meeting that was created from the one before."""

    path: Path
    """Its file."""
    meeting: Meeting
    """Its content."""
    notices: tuple[Saying, ...] = ()
    """What the user should know, such as why the earlier file could not be marked."""


def follow(
    previous: Path, today: dt.date, *, path: Path | None = None, title: str = "", kind: str = "", language: str = ""
) -> Followed:
    """Make the meeting that follows another one, with its file, and mark in the earlier file what was carried over.

    Args:
        previous: The file of the meeting before.
        today: The date in the file's name if the new meeting has none yet.
        path: The new file; default: DATE-title.toml beside the earlier one.
        title: Its title; default: the earlier one's without its date.
        kind: Its template; default: the earlier one's.
        language: zh or en; default: the earlier one's.

    Raises:
        FileError: The earlier file cannot be read, has an unrecovered crash or a successor already, or the new file
            cannot be written.
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
    create(path, meeting, load_config()[0].schema, like=previous)
    return Followed(path, meeting, (*loaded.notices, *_mark(file, loaded, link(path, previous))))


def link(target: Path, source: Path) -> str:
    """Give the name of a file as stored in another one: relative to its folder, with forward slashes."""
    return Path(os.path.relpath(target.absolute(), source.absolute().parent)).as_posix()


def _must_be_last(path: Path, meeting: Meeting) -> None:
    """Refuse to follow a meeting a second time, which would duplicate its open actions."""
    named = path.parent / meeting.next
    successor = named if meeting.next and named.exists() else _successor(path)
    if successor is not None:
        raise FileError(Saying("has-next", path=path, next=successor), Saying("hint-has-next", next=successor))


def _successor(path: Path) -> Path | None:
    """Find a file in the same folder that names this one as its previous meeting."""
    for other in sorted(path.parent.glob("*.toml")):
        if original_of(other) is not None:
            continue
        with contextlib.suppress(MinuteError):
            data = read_bytes(other)
            if path.name.encode() in data and parse_table(data, other.name).get("previous") == path.name:
                return other
    return None


def _mark(file: MeetingFile, loaded: Loaded, successor: str) -> list[Saying]:
    """Mark in the earlier file what was carried over; return the reason if that is not possible."""
    if loaded.newer or loaded.meeting.status == "final":
        why = "newer" if loaded.newer else "approved"
        return [Saying(f"carried-{why}", path=file.path.name, next=successor)]
    try:
        holder = file.claim()
        if holder is not None:
            return [Saying("carried-held", path=file.path.name, who=holder, next=successor)]
        file.save(apply(loaded.meeting, carried_over(loaded.meeting, successor))[0])
    except MinuteError as error:
        return [Saying("carried-unmarked", said=error.message, next=successor)]
    finally:
        file.release()
    return file.notices
