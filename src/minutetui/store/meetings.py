"""A meeting file: loaded, saved, created."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from minutetui.core.meeting.model import Meeting
from minutetui.errors import ChangedOutsideError, FileError, TakenOverError
from minutetui.store.atomic import digest, sweep, write_atomically
from minutetui.store.decode import Loaded, decode
from minutetui.store.draft import Draft, DraftFile, Recovered, recover
from minutetui.store.encode import Encoder
from minutetui.store.lock import FileLock, Holder
from minutetui.store.paths import free_name
from minutetui.store.toml import BOM, read_bytes, reason
from minutetui.words import Saying

_SCHEMA = re.compile(r"\A#:schema [^\n]*\n")
"""The line by which an editor finds the schema. It is the only comment that is kept."""

TOKENS = re.compile(r""""{3}(?:\\.|[^\\])*?"{3}|\'{3}.*?\'{3}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|(#)""", re.DOTALL)
"""Quoted text of the four kinds, or the sign of a comment."""


@dataclass
class MeetingFile:
    """One meeting file that is being worked on. What cannot be read or written raises a FileError."""

    path: Path
    schema: str = ""
    notices: list[Saying] = field(default_factory=list)
    """Notices about what saving did."""
    _encoder: Encoder = field(default_factory=Encoder)
    _head: str = ""
    _line_end: bytes = b"\n"
    _bytes: bytes | None = None
    _original: bytes | None = None
    _seen: tuple[int, ...] = ()
    _lock: FileLock | None = None
    _draft: DraftFile | None = None

    def claim(self, *, take_over: bool = False) -> Holder | None:
        """Take the lock of this file, also from its holder if it is taken over; else give the holder, if there is one.

        The file is opened for writing to see whether that works, because its mode does not say it. No byte is changed.
        """
        lock = FileLock(self.path)
        try:
            os.close(os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_NONBLOCK))
            holder = lock.take_over() if take_over else lock.acquire()
        except FileNotFoundError:
            return None  # loading it reports the error
        except OSError as error:
            raise FileError(
                Saying("cannot-write", path=self.path, reason=reason(error)), Saying("hint-elsewhere")
            ) from error
        self._lock = lock if holder is None else None
        return holder

    def hold(self, name: str = "") -> None:
        """Take the lock, or refuse with an error that names the holder, and the file as `name` if that is given."""
        holder = self.claim()
        if holder is not None:
            raise FileError(Saying("held-by", path=name or self.path, who=holder), Saying("hint-wait-closed"))

    def release(self) -> None:
        """Release the lock, so that others can write the file."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def load(self) -> Loaded:
        """Read the file; a FormatError says that it is no meeting."""
        data = read_bytes(self.path)
        loaded = decode(data, str(self.path))
        self._line_end = b"\r\n" if data.partition(b"\n")[0].endswith(b"\r") else b"\n"
        text = data.removeprefix(BOM).decode().replace("\r\n", "\n")
        head = _SCHEMA.match(text)
        self._head = head[0] if head else f"#:schema {self.schema}\n" if self.schema else ""
        self._note(data)
        self._original = data if has_comments(text[len(head[0]) if head else 0 :]) else None
        sweep(self.path.parent)
        links = _links(self.path)
        if links > 1:
            loaded = replace(loaded, notices=(*loaded.notices, Saying("hard-links", path=self.path, count=links)))
        return loaded

    def get_ready(self, meeting: Meeting) -> None:
        """Encode the whole meeting once, in memory, so that the first save is as fast as later ones."""
        self._encoder.encode(meeting)

    def save(self, meeting: Meeting) -> bool:
        """Save a meeting, forced to the disk; tell whether anything had to be written.

        Raises:
            FileError: It could not be written; the file is as it was.
            TakenOverError: Someone else writes it now.
            ChangedOutsideError: Another program changed it since it was last read or written here.
        """
        data = self._encoded(meeting)
        if data == self._bytes and _look(self.path) == self._seen:
            return False
        self._must_be_ours()
        if data == self._bytes and _look(self.path):
            return False
        self._keep_original()
        if not write_atomically(self.path, data, last_look=self._must_be_ours):
            self.notices.append(Saying("folder-not-forced"))
        self._note(data)
        return True

    def is_touched(self) -> bool:
        """Tell whether the file may be another one than was last read or written here: replaced, changed or gone."""
        return self._bytes is not None and _look(self.path) != self._seen

    def keep_draft(self, typed: str, meeting: Meeting | None) -> None:
        """Keep what is not in the file: the half-typed line and, if saving fails, the meeting."""
        text = self._encoded(meeting).decode() if meeting is not None else ""
        base = digest(self._bytes or b"")
        self._draft = self._draft or DraftFile(self.path)
        self._draft.write(Draft(typed, text, base))

    def recover(self, meeting: Meeting) -> Recovered:
        """Restore what a crash left, as `draft.recover` does."""
        return recover(self.path, digest(self._bytes or b""), meeting)

    def must_be_whole(self) -> None:
        """Refuse a file of which a crash left changes that are not in it: it has to be opened, which restores them."""
        if DraftFile(self.path).read().meeting:
            raise FileError(Saying("crash-left", path=self.path), Saying("hint-crash-left", path=self.path))

    def beside(self) -> Path:
        """Name a new file beside this one: NAME.mine.toml."""
        return free_name(self.path, "mine")

    def save_beside(self, meeting: Meeting) -> Path:
        """Write a meeting to a new file beside this one, and give its path."""
        kept = self.beside()
        write_atomically(kept, self._encoded(meeting), exclusive=True, like=self.path)
        return kept

    def keep_theirs(self) -> Path:
        """Copy the file as it is now to a new one beside it, so that saving may replace it."""
        data = read_bytes(self.path)
        kept = free_name(self.path, "theirs")
        write_atomically(kept, data, exclusive=True, like=self.path)
        self._note(data)
        return kept

    def save_as(self, path: Path, meeting: Meeting) -> MeetingFile:
        """Write the meeting to a new file and use that from now on; an existing file is never overwritten."""
        other = MeetingFile(path, self.schema)
        other._head, other._line_end = self._head, self._line_end
        data = other._encoded(meeting)
        write_atomically(path, data, exclusive=True, like=self.path)
        other._note(data)
        other.claim()
        return other

    def _encoded(self, meeting: Meeting) -> bytes:
        """Write a meeting with the line ends that the file had when it was read."""
        data = self._head.encode() + self._encoder.encode(meeting)
        return data if self._line_end == b"\n" else data.replace(b"\n", self._line_end)

    def _note(self, data: bytes) -> None:
        """Remember the bytes of the file, as last read or written."""
        self._bytes = data
        self._seen = _look(self.path)

    def _must_be_ours(self) -> None:
        """Refuse to overwrite what someone else wrote; raises what `save` raises."""
        holder = self._lock.lost_to() if self._lock is not None else None
        if holder is not None:
            raise TakenOverError(Saying("taken-over-by", path=self.path, who=holder))
        seen = _look(self.path)
        if self._bytes is None or seen == self._seen:
            return
        if not seen:
            gone = Saying("was-gone", path=self.path)
            self.notices += [gone] if gone not in self.notices else []
            return
        if read_bytes(self.path) != self._bytes:
            raise ChangedOutsideError(Saying("changed-meanwhile", path=self.path))
        self._seen = seen

    def _keep_original(self) -> None:
        """Keep a hand-written file beside the new one, because its comments would be lost."""
        if self._original is None:
            return
        kept = free_name(self.path, "orig")
        write_atomically(kept, self._original, exclusive=True, like=self.path)
        self._original = None
        self.notices.append(Saying("comments-kept", name=kept.name))


def _look(path: Path) -> tuple[int, ...]:
    """Give the size, times and number of a file, which differ once it changes; empty: there is no file."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return ()
    except OSError:
        return (0,)  # reading it says why
    return (found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def _links(path: Path) -> int:
    try:
        return path.stat().st_nlink
    except OSError:
        return 1


def create(path: Path, meeting: Meeting, schema: str = "", like: Path | None = None) -> None:
    """Create a meeting file with the mode of the one it goes on from; an existing file is never overwritten."""
    head = f"#:schema {schema}\n" if schema else ""
    write_atomically(path, head.encode() + Encoder().encode(meeting), exclusive=True, like=like)


def has_comments(text: str) -> bool:
    """Tell whether a TOML text has comments: a `#` outside of all quotes."""
    return "#" in text and any(token[1] for token in TOKENS.finditer(text))
