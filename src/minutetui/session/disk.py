"""What of a meeting is in its file: saved, read-only, taken over, or gone on with elsewhere.

All of it is safe to call from another thread, also while another one is at it.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import threading
from pathlib import Path
from typing import Protocol

from minutetui.core.meeting.model import Meeting
from minutetui.errors import FileError
from minutetui.session.history import History
from minutetui.session.timer import Clock
from minutetui.words import Saying

Reason = tuple[str, object]
"""The word that says why nothing is written, and who or what is in the way; the word is empty where all is well."""

WRITABLE: Reason = ("", "")


class Keeper(Protocol):
    """What a session needs to be saved: normally a `store.meetings.MeetingFile`."""

    notices: list[Saying]
    """What saving did that the person should know."""

    def save(self, meeting: Meeting) -> object:
        """Put the meeting on stable storage."""

    def keep_draft(self, typed: str, meeting: Meeting | None) -> None:
        """Keep what is not in the file yet."""

    def beside(self) -> Path:
        """Name a new file beside it."""

    def save_beside(self, meeting: Meeting) -> Path:
        """Put the meeting into a new file beside its own."""

    def keep_theirs(self) -> Path:
        """Put what another program wrote into a file beside."""

    def save_as(self, path: Path, meeting: Meeting) -> Keeper:
        """Go on in a new file."""

    def release(self) -> None:
        """Let others write the file."""


class Disk:
    """Keeps a session's meeting on disk.

    Args:
        history: The meeting.
        clock: Gives the time.
        keeper: Puts the meeting on disk; None keeps it in memory only.
        why_read_only: Why nothing is written.
        unsaved: Whether the meeting already differs from its file, because a crash left something.
    """

    def __init__(
        self,
        history: History,
        clock: Clock,
        keeper: Keeper | None = None,
        why_read_only: Reason = WRITABLE,
        *,
        unsaved: bool = False,
    ) -> None:
        self._history = history
        self._clock = clock
        self._keeper = keeper
        self.why_read_only = why_read_only
        self._saved_revision = -1 if unsaved else history.revision
        self.saved_at: dt.datetime | None = None
        self._one_at_a_time = threading.RLock()

    @property
    def unsaved(self) -> bool:
        """Whether something changed since the last save."""
        return self._history.revision != self._saved_revision

    @property
    def read_only(self) -> bool:
        """Whether nothing is written: of a newer format, or held elsewhere, or there is no file."""
        return self._keeper is None or bool(self.why_read_only[0])

    @property
    def held(self) -> bool:
        """Whether someone else writes the file, from whom it may be taken over."""
        return self.why_read_only[0] in ("read-only-held", "read-only-lost")

    def save(self) -> None:
        """Put the meeting on disk if anything changed.

        Raises:
            FileError: It could not be written; the file is as it was.
        """
        with self._one_at_a_time:
            revision, meeting = self._history.revision, self._history.meeting
            if self._keeper is not None and not self.read_only and revision != self._saved_revision:
                self._keeper.save(meeting)
                self._saved(revision)

    def take_notices(self) -> tuple[Saying, ...]:
        """Give what saving did that the person should know and was not told yet."""
        if self._keeper is None:
            return ()
        notices, self._keeper.notices = tuple(dict.fromkeys(self._keeper.notices)), []
        return notices

    def _saved(self, revision: int) -> None:
        self._saved_revision = revision
        self.saved_at = self._clock()

    def keep_draft(self, typed: str) -> None:
        """Keep the half-typed line, and what could not be saved, beside the file; not beside one that others write.

        Raises:
            FileError: It could not be kept anywhere.
        """
        with self._one_at_a_time:
            if self._keeper is not None and self.why_read_only[0] in ("", "read-only-here"):
                self._keeper.keep_draft(typed, self._history.meeting if self.unsaved else None)

    def give_up_writing(self) -> Path | None:
        """Go read-only; what is not saved goes into a file beside, whose path is given.

        Raises:
            FileError: It could not be written; the session is as it was.
        """
        revision = self._history.revision
        kept = self._keeper.save_beside(self._history.meeting) if self._keeper is not None and self.unsaved else None
        self._saved(revision)
        self.why_read_only = ("read-only-lost", "")
        return kept

    def keep_theirs(self) -> Path | None:
        """Let the next save replace what another program wrote, which is kept in a file beside.

        Raises:
            FileError: It could not be kept.
        """
        return self._keeper.keep_theirs() if self._keeper is not None else None

    def go_on_beside(self) -> Path | None:
        """Leave the file to another program's version, and go on in a new one beside it.

        Raises:
            FileError: It could not be written.
        """
        if self._keeper is None:
            return None
        path = self._keeper.beside()
        self.save_as(path)
        return path

    def save_as(self, path: Path) -> None:
        """Go on in a new file, also from one that is read-only here.

        Raises:
            FileError: It could not be written; the session is as it was.
        """
        if self._keeper is not None:
            revision, old = self._history.revision, self._keeper
            self._keeper = old.save_as(path, self._history.meeting)
            with contextlib.suppress(FileError):
                old.keep_draft("", None)  # all of it is in the new file
            old.release()
            self.why_read_only = WRITABLE
            self._saved(revision)

    def release(self) -> None:
        """Let others write the file."""
        if self._keeper is not None:
            self._keeper.release()
