"""Creates a new meeting from a template, and its file."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from minutetui.core.agenda.invitation import Invitation, invited
from minutetui.core.meeting.model import AgendaItem, Meeting
from minutetui.core.template.model import Template
from minutetui.errors import FileError
from minutetui.store.config import load_config
from minutetui.store.meetings import create
from minutetui.store.paths import meetings_dir, new_meeting_path
from minutetui.store.toml import reason
from minutetui.words import Saying

AGENDA_KIND = "minutes"
"""The template of a meeting that is created from an agenda file, unless another one is named."""


def new_meeting(template: Template, day: dt.date, title: str = "", invitation: Invitation | None = None) -> Meeting:
    """Create a meeting with the agenda of its template.

    Args:
        template: The template.
        day: Its date.
        title: Its title; default: the invitation's or the template's.
        invitation: What is known about the meeting.
    """
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
    """Create a meeting and its file; an existing file is never overwritten.

    Args:
        template: The template.
        day: Its date.
        title: Its title; default: the invitation's or the template's.
        path: Its file; default: DATE-title.toml in the folder for meetings.
        invitation: What is known about the meeting.

    Raises:
        FileError: The file exists already, or it cannot be written.
    """
    meeting = new_meeting(template, day, title or "", invitation)
    path = path or free_path(meeting.title, meeting.date or day)
    create(path, meeting, load_config()[0].schema)
    return path, meeting


def usual_folder() -> Path:
    """Give the folder for meetings from the settings."""
    return meetings_dir(load_config()[0].folder)


def free_path(title: str, day: dt.date, folder: Path | None = None) -> Path:
    """Choose a free file name for a new meeting.

    Args:
        title: The title of the meeting.
        day: Its date, or today.
        folder: The folder; default: the folder for meetings, which is created.

    Raises:
        FileError: The folder cannot be made.
    """
    if folder is None:
        folder = usual_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError(
                Saying("cannot-make-folder", folder=folder, reason=reason(error)), Saying("hint-set-folder")
            ) from error
    return new_meeting_path(title, day, folder)
