"""One writer for each meeting file: a lock beside it that says who holds it.

The lock is the system's (flock), so a crash frees it; the file that carries it is `.NAME.lock`, removed on a
clean exit. A second writer who takes over replaces that file, and the first writer notices it before the next save.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import fcntl
import getpass
import os
import socket
from dataclasses import dataclass
from pathlib import Path

from minutetui.store.paths import beside

TRIES = 20
"""How often taking the lock is tried again while another writer gives it up."""


@dataclass(frozen=True)
class Holder:
    """Who holds a lock."""

    user: str
    host: str
    pid: str
    since: str
    """The time, as a person reads it."""

    def __str__(self) -> str:
        return f"{self.user}@{self.host} (process {self.pid}, since {self.since})"


class FileLock:
    """The lock of one file.

    Args:
        path: The file to be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = beside(path, "lock")
        self._descriptor = -1

    def acquire(self) -> Holder | None:
        """Take the lock. Give the holder if somebody else has it, or None if it is ours.

        If the file system has no locks, the lock counts as ours; a change from outside is noticed all the same.

        Raises:
            OSError: Nothing can be written beside the file.
        """
        for _ in range(TRIES):
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK, 0o666)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                said = os.read(descriptor, 500).decode(errors="replace")
                os.close(descriptor)
                return _holder(said)
            except OSError:
                os.close(descriptor)
                return None
            if self._names(descriptor):
                os.ftruncate(descriptor, 0)
                os.write(descriptor, _ourselves().encode(errors="replace"))
                self._descriptor = descriptor
                return None
            os.close(descriptor)  # its file was removed between our two steps
        return Holder("?", "?", "?", "?")

    def take_over(self) -> Holder | None:
        """Replace another writer's lock by our own.

        Raises:
            OSError: Nothing can be written beside the file.
        """
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
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # a user without a name
        user = str(os.getuid())
    return f"{user}\n{socket.gethostname()}\n{os.getpid()}\n{dt.datetime.now():%Y-%m-%d %H:%M}\n"


def _holder(text: str) -> Holder:
    user, host, pid, since = [*text.splitlines(), "?", "?", "?", "?"][:4]
    return Holder(user, host, pid, since)
