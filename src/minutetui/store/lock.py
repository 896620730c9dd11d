"""One writer for each meeting file: a lock beside it that says who holds it.

The lock is the system's (flock), so a crash frees it; the file that carries it is `.NAME.lock`, removed on a
clean exit. A second writer who takes over replaces that file, and the first writer notices it before the next save.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import fcntl
import os
import socket
import time
from dataclasses import dataclass
from pathlib import Path

from minutetui.store.atomic import share_as
from minutetui.store.paths import beside, user_name

TRIES = 20
"""How often taking the lock is tried again while another writer gives it up."""


LONGEST_MEETING = 24 * 3600.0
"""Seconds for which a lock that came from another machine is believed: whether its program still runs is not known."""

FLAGS = os.O_NOFOLLOW | os.O_NONBLOCK


@dataclass(frozen=True)
class Holder:
    """Who holds a lock."""

    user: str
    host: str
    pid: str
    since: str
    """The time, as a person reads it."""

    @property
    def is_elsewhere(self) -> bool:
        """Whether the holder is on another machine: the folder is synchronised, and the system's lock is not."""
        return self.host not in ("?", socket.gethostname())

    def __str__(self) -> str:
        return f"{self.user}@{self.host} (process {self.pid}, since {self.since})"


class FileLock:
    """The lock of one file, beside it; an OSError of any method: nothing can be written there."""

    def __init__(self, path: Path) -> None:
        self.meeting = path
        self.path = beside(path, "lock")
        self._descriptor = -1

    def acquire(self) -> Holder | None:
        """Take the lock. Give the holder if somebody else has it, or None if it is ours.

        If the file system has no locks, the lock counts as ours; a change from outside is noticed all the same.
        """
        for _ in range(TRIES):
            try:
                descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | FLAGS, 0o666)
            except PermissionError:
                holder = self._holder_of_another_user()
                if holder is not None:
                    return holder
                continue
            try:
                locked = _lock(descriptor)
            except OSError:
                os.close(descriptor)
                return None
            holder = _holder(descriptor)
            if not locked or _works_elsewhere(holder, descriptor):
                os.close(descriptor)
                return holder
            if self._names(descriptor):
                self._sign(descriptor)
                return None
            os.close(descriptor)  # its file was removed between our two steps
        return Holder("?", "?", "?", "?")

    def _sign(self, descriptor: int) -> None:
        """Write into the lock that it is ours; others who may write the meeting must be able to read that."""
        with contextlib.suppress(OSError):
            share_as(descriptor, self.meeting.stat())
        os.ftruncate(descriptor, 0)
        os.write(descriptor, _ourselves().encode(errors="replace"))
        self._descriptor = descriptor

    def _holder_of_another_user(self) -> Holder | None:
        """Tell who holds a lock whose file we may not write; None: a crash left it, and it is removed."""
        owner = Holder(user_name(self.path.lstat().st_uid), "?", "?", "?")
        try:
            descriptor = os.open(self.path, os.O_RDONLY | FLAGS)
        except PermissionError:
            return owner
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self.path.unlink()
        except BlockingIOError:
            return _holder(descriptor)
        finally:
            os.close(descriptor)
        return None

    def take_over(self) -> Holder | None:
        """Replace another writer's lock by our own."""
        self.path.unlink(missing_ok=True)
        return self.acquire()

    def lost_to(self) -> Holder | None:
        """Give the writer who took the lock over; None while it is ours."""
        if self._descriptor < 0 or self._names(self._descriptor):
            return None
        self.release()
        try:
            return self.acquire()  # the file was removed, but nobody took the lock
        except OSError:
            return None

    def release(self) -> None:
        """Give the lock up, and remove its file."""
        if self._descriptor < 0:
            return
        if self._names(self._descriptor):
            with contextlib.suppress(OSError):
                self.path.unlink()
        os.close(self._descriptor)
        self._descriptor = -1

    def _names(self, descriptor: int) -> bool:
        """Tell whether the name of the lock's file still refers to this open file."""
        try:
            return os.path.samestat(os.fstat(descriptor), self.path.stat())
        except OSError:
            return False


def _ourselves() -> str:
    user, host = user_name(os.getuid()), socket.gethostname()
    return f"{user}\n{host}\n{os.getpid()}\n{dt.datetime.now():%Y-%m-%d %H:%M}\n"


def _lock(descriptor: int) -> bool:
    """Lock an open file; False if another program on this machine has it.

    Raises:
        OSError: The file system has no locks.
    """
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _works_elsewhere(holder: Holder, descriptor: int) -> bool:
    """Tell whether somebody on another machine, which no lock tells, may still be writing the meeting."""
    return holder.is_elsewhere and time.time() - os.fstat(descriptor).st_mtime < LONGEST_MEETING


def _holder(descriptor: int) -> Holder:
    text = os.pread(descriptor, 500, 0).decode(errors="replace")
    user, host, pid, since = [*text.splitlines(), "?", "?", "?", "?"][:4]
    return Holder(user, host, pid, since)
