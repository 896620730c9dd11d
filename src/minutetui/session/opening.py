"""Opens a file as a session. It is imported in a thread after the first frame, because it imports the model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from minutetui.core.capture.reading import Add
from minutetui.errors import FileError, MinuteError
from minutetui.session import Aids, Session, habits_of
from minutetui.session.disk import Reason
from minutetui.store.config import Config, now
from minutetui.store.decode import Loaded
from minutetui.store.draft import Recovered
from minutetui.store.meetings import MeetingFile
from minutetui.store.own_lists import load_roster, own_vague_words
from minutetui.store.recent import remember
from minutetui.store.templates import template_of
from minutetui.words import Saying, Words


@dataclass(frozen=True)
class Opened:
    """An opened meeting file."""

    session: Session
    notices: tuple[Words, ...]
    """Notices about the file."""
    half_typed: str
    """The line that was being typed when the program last ended unexpectedly."""


def open_session(
    path: Path, config: Config, *, temporary: bool = False, take_over: bool = False, again: bool = False
) -> Opened:
    """Load a meeting file and create its session.

    A temporary copy is not listed as recent. Of a file that is open here already (`again`) no draft is restored.
    """
    file = MeetingFile(path)
    refusal = _refusal(file, take_over)
    loaded, back = _load(file, recover=not again and refusal[0] in ("", "read-only-here"))
    if loaded.newer:
        file.release()
        refusal = "read-only", ""
    roster, problems = load_roster()
    aids = Aids(roster, template=template_of(loaded.meeting, path), vague=own_vague_words(), habits=habits_of(config))
    session = Session(back.meeting, now, file, aids=aids, why_read_only=refusal, unsaved=back.unsaved)
    if session.names and not session.read_only:  # names are indexed here, so that the first key need not wait for it
        file.get_ready(session.meeting)
    half_typed = "" if back.outrun and is_said(session, back.typed) else back.typed
    if not temporary:
        remember(path)
    return Opened(session, (*loaded.notices, *problems, *_recovered(back, half_typed)), half_typed)


def _load(file: MeetingFile, *, recover: bool) -> tuple[Loaded, Recovered]:
    """Read the file and, if wanted, its draft; the lock is released if the file cannot be read."""
    try:
        loaded = file.load()
        wanted = recover and not loaded.newer
        return loaded, file.recover(loaded.meeting) if wanted else Recovered(loaded.meeting)
    except MinuteError:
        file.release()
        raise


def is_said(session: Session, half_typed: str) -> bool:
    """Tell whether a half-typed line is the beginning of the line said last: it was entered before the crash."""
    scene = session.scene()
    act = session.read(half_typed).act
    return scene.last is not None and isinstance(act, Add) and scene.last.text.startswith(act.line.text)


def _recovered(back: Recovered, half_typed: str) -> Iterator[Saying]:
    """Say what was restored after a crash."""
    if back.kept is not None:
        yield Saying("recovered-beside", path=back.kept)
    elif half_typed or back.unsaved:
        yield Saying("recovered")


def _refusal(file: MeetingFile, take_over: bool) -> Reason:
    """Take the lock; if that is not possible, give the key of the word that says why, and the holder."""
    try:
        holder = file.claim(take_over=take_over)
    except FileError as error:
        return "read-only-here", error.notice
    return ("", "") if holder is None else ("read-only-held", str(holder))
