"""Creates a meeting and its file: from a template, or as the next of a series, which marks and links the one before."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from dataclasses import dataclass, replace
from pathlib import Path

from minutetui.core.agenda.invitation import Invitation, invited, with_facts, with_leaders
from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import AgendaItem, Meeting
from minutetui.core.series.carry import carried_over, next_day, next_meeting, next_title
from minutetui.core.template.model import Template
from minutetui.errors import FileError, MinuteError
from minutetui.store.config import load_config
from minutetui.store.decode import Loaded
from minutetui.store.meetings import MeetingFile, create
from minutetui.store.paths import meetings_dir, new_meeting_path, original_of
from minutetui.store.templates import load_template
from minutetui.store.toml import parse_table, read_bytes, reason
from minutetui.words import Saying

USUAL_KIND = "minutes"
"""The template of a new meeting, unless another one is named."""


def new_meeting(template: Template, day: dt.date, title: str = "", invitation: Invitation | None = None) -> Meeting:
    """Create a meeting with the agenda of its template; its title is by default the invitation's or the template's."""
    agenda = tuple(
        AgendaItem(id=f"a{number}", title=item.title, session=item.session, minutes=item.minutes, led_as=item.led_as)
        for number, item in enumerate(template.agenda, 1)
    )
    meeting = Meeting(
        title=template.title,
        kind=template.name,
        language=template.language,
        date=day,
        current=agenda[0].id if agenda else "",
        agenda=agenda,
    )
    meeting = invited(meeting, invitation) if invitation is not None else meeting
    return meeting.with_(title=title) if title else meeting


def create_meeting(
    template: Template,
    day: dt.date,
    *,
    title: str | None = None,
    path: Path | None = None,
    invitation: Invitation | None = None,
) -> tuple[Path, Meeting]:
    """Create a meeting and its file, by default DATE-title.toml in the folder for meetings.

    Raises:
        FileError: The file exists already, or it cannot be written.
    """
    meeting = new_meeting(template, day, title or "", invitation)
    path = path or free_meeting_path(meeting.title, meeting.date or day)
    create(path, meeting, load_config()[0].schema)
    return path, meeting


def usual_folder() -> Path:
    """Give the folder for meetings from the settings."""
    return meetings_dir(load_config()[0].folder)


def free_meeting_path(title: str, day: dt.date, folder: Path | None = None) -> Path:
    """Choose a free file name for a new meeting, by default in the folder for meetings, which is created."""
    if folder is None:
        folder = usual_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError(
                Saying("cannot-make-folder", folder=folder, reason=reason(error)), Saying("hint-set-folder")
            ) from error
    return new_meeting_path(title, day, folder)


@dataclass(frozen=True)
class Followed:
    """A meeting that was created from the one before."""

    path: Path
    meeting: Meeting
    notices: tuple[Saying, ...] = ()
    """What the user should know, such as why the earlier file could not be marked."""


def follow(
    previous: Path,
    today: dt.date,
    *,
    path: Path | None = None,
    title: str = "",
    kind: str = "",
    language: str = "",
    invitation: Invitation | None = None,
) -> Followed:
    """Make the meeting that follows another one, with its file, and mark in the earlier file what was carried over.

    By default, the new file is DATE-title.toml beside the earlier one, and title, template and language are the earlier
    ones. The agenda of an invitation takes the place of the earlier one.

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
    said = invitation or Invitation()
    title = title or said.title or next_title(earlier, template)
    path = path or free_meeting_path(title, said.date or next_day(earlier) or today, previous.parent)
    meeting = next_meeting(earlier, link(previous, path), template, title, said.items)
    meeting = with_leaders(with_facts(meeting, replace(said, title=title)))
    create(path, meeting, load_config()[0].schema, like=previous)
    return Followed(path, meeting, (*said.notices, *loaded.notices, *_mark(file, loaded, link(path, previous))))


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
