"""From a file to a session. Imported in a thread after the first frame, for pydantic comes with it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from minutetui.session import Session
from minutetui.store.config import load_config
from minutetui.store.meetings import MeetingFile
from minutetui.store.recent import remember
from minutetui.store.roster import load_roster
from minutetui.store.templates import template_of
from minutetui.store.vague import own_vague_words
from minutetui.words import Words


def now() -> dt.datetime:
    """Give the time to the second, with its zone."""
    return dt.datetime.now().astimezone().replace(microsecond=0)


def open_session(path: Path, *, temporary: bool = False) -> tuple[Session, tuple[Words, ...]]:
    """Read a meeting file and stand where it stopped.

    Args:
        path: The file.
        temporary: Whether it is a copy that is thrown away, and so not to be listed as recent.

    Returns:
        The session, and what the person should be told about the file.

    Raises:
        MinuteError: It cannot be read, or is no meeting.
    """
    file = MeetingFile(path)
    loaded = file.load()
    template = template_of(loaded.meeting, path)
    roster, problems = load_roster()
    keeper = None if loaded.newer else file
    session = Session(loaded.meeting, now, keeper, roster, template=template, vague=own_vague_words())
    config, _ = load_config()
    session.reads_attendance, session.reads_motions = config.attendance, config.motions
    _ = session.names  # indexed here, and not with the first key
    if not temporary:
        remember(path)
    return session, (*loaded.notices, *problems)
