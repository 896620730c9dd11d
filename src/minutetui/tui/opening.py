"""From a file to a session. Imported in a thread after the first frame, for pydantic comes with it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from minutetui.core.template import Template
from minutetui.errors import MinuteError
from minutetui.session import Session
from minutetui.store.meetings import MeetingFile
from minutetui.store.recent import remember
from minutetui.store.roster import load_roster
from minutetui.store.templates import load_template


def now() -> dt.datetime:
    """Give the time to the second, with its zone."""
    return dt.datetime.now().astimezone().replace(microsecond=0)


def open_session(path: Path, *, temporary: bool = False) -> tuple[Session, tuple[str, ...]]:
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
    locked = loaded.newer or loaded.meeting.status == "final"
    template = _template(loaded.meeting.kind, loaded.meeting.language, path)
    roster, problems = load_roster()
    session = Session(loaded.meeting, now, None if locked else file, roster, template=template)
    _ = session.names  # indexed here, and not with the first key
    if not temporary:
        remember(path)
    return session, (*map(str, loaded.notices), *problems)


def _template(kind: str, language: str, path: Path) -> Template | None:
    """Read the template of a meeting; without one there is no guide, and the summary screen says why."""
    try:
        return load_template(kind, language, path.parent).template
    except MinuteError:
        return None
