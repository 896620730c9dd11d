"""The file of a session's meeting: saved, read-only, taken over, or replaced by a new file.

All methods may be called from any thread, also at the same time.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import threading
from pathlib import Path
from typing import Protocol

from minutetui.core.meeting.model import Meeting
from minutetui.errors import ChangedOutsideError, FileError
from minutetui.session.history import Clock, History
from minutetui.words import Saying

Reason = tuple[str, object]
"""The key of the word that says why nothing is written, and who or what prevents it; empty if the file is written."""

WRITABLE: Reason = ("", "")


class Keeper(Protocol):
    """What a session needs for saving: normally a `store.meetings.MeetingFile`."""

    notices: list[Saying]

    def save(self, meeting: Meeting) -> object:
        """Save the meeting, forced to the disk."""

    def is_touched(self) -> bool:
        """Tell whether another program may have changed or replaced the file."""

    def keep_draft(self, typed: str, meeting: Meeting | None) -> None:
        """Keep what is not in the file yet."""

    def beside(self) -> Path:
        """Name a new file beside it."""

    def save_beside(self, meeting: Meeting) -> Path:
        """Write the meeting to a new file beside its own."""

    def keep_theirs(self) -> Path:
        """Copy what another program wrote to a new file beside it."""

    def save_as(self, path: Path, meeting: Meeting) -> Keeper:
        """Write the meeting to a new file and use that from now on."""

    def release(self) -> None:
        """Release the lock, so that others can write the file."""


class Disk:
    """Keeps a session's meeting on disk, or without a keeper in memory only; `unsaved`: a crash left changes.

    What cannot be written raises a FileError; the file and the session are then as they were.
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
        """Whether nothing is written: the format is newer, somebody else writes the file, or there is no file."""
        return self._keeper is None or bool(self.why_read_only[0])

    @property
    def held(self) -> bool:
        """Whether someone else writes the file, so that it can be taken over."""
        return self.why_read_only[0] in ("read-only-held", "read-only-lost")

    def save(self) -> None:
        """Save the meeting if anything changed, here or in the file; a ChangedOutsideError: somebody else wrote it."""
        with self._one_at_a_time:
            revision, meeting = self._history.revision, self._history.meeting
            if self._keeper is None or self.read_only or not (self.unsaved or self._keeper.is_touched()):
                return
            try:
                self._keeper.save(meeting)
            except ChangedOutsideError:
                self._saved_revision = -1  # what was saved may be in no file any more
                raise
            self._saved(revision)

    def is_touched(self) -> bool:
        """Tell whether another program may have changed or replaced the file; a glance, without reading it."""
        return self._keeper is not None and not self.read_only and self._keeper.is_touched()

    def take_notices(self) -> tuple[Saying, ...]:
        """Give the notices about saving that were not shown yet."""
        if self._keeper is None:
            return ()
        notices, self._keeper.notices = tuple(dict.fromkeys(self._keeper.notices)), []
        return notices

    def _saved(self, revision: int) -> None:
        self._saved_revision = revision
        self.saved_at = self._clock()

    def keep_draft(self, typed: str) -> None:
        """Keep the half-typed line and what could not be saved beside the file, unless another program writes that."""
        with self._one_at_a_time:
            if self._keeper is not None and self.why_read_only[0] in ("", "read-only-here"):
                self._keeper.keep_draft(typed, self._history.meeting if self.unsaved else None)

    def give_up_writing(self) -> Path | None:
        """Become read-only; write what is not saved to a new file beside it, and give that path."""
        revision = self._history.revision
        kept = self._keeper.save_beside(self._history.meeting) if self._keeper is not None and self.unsaved else None
        self._saved(revision)
        self.why_read_only = ("read-only-lost", "")
        return kept

    def keep_theirs(self) -> Path | None:
        """Copy what another program wrote to a new file, so that the next save replaces it."""
        return self._keeper.keep_theirs() if self._keeper is not None else None

    def go_on_beside(self) -> Path | None:
        """Leave the file as another program wrote it, and use a new file beside it from now on."""
        if self._keeper is None:
            return None
        path = self._keeper.beside()
        self.save_as(path)
        return path

    def save_as(self, path: Path) -> None:
        """Use a new file from now on, also if the present one is read-only here."""
        if self._keeper is not None:
            revision, old = self._history.revision, self._keeper
            self._keeper = old.save_as(path, self._history.meeting)
            with contextlib.suppress(FileError):
                old.keep_draft("", None)  # the new file has all of it
            old.release()
            self.why_read_only = WRITABLE
            self._saved(revision)

    def release(self) -> None:
        """Release the lock, so that others can write the file."""
        if self._keeper is not None:
            self._keeper.release()
