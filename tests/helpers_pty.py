"""A real terminal for tests: the program on a pseudo-terminal, and an emulated screen to read."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import struct
import sys
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pyte

PATIENCE = 60.0
"""Seconds to wait for something to happen; generous, for a loaded machine: only a test that fails waits so long."""


class Terminal:
    """The program on a terminal of its own."""

    def __init__(
        self, arguments: list[str], size: tuple[int, int], told: tuple[int, int], environment: dict[str, str]
    ) -> None:
        self.columns, self.rows = size
        self.screen = pyte.Screen(self.columns, self.rows)
        self.stream = pyte.ByteStream(self.screen)
        self.output = b""
        self.before = ""
        self.status: int | None = None
        self.fd, inner = pty.openpty()
        termios.tcsetwinsize(inner, told[::-1])
        # Read before the program starts: afterwards it may already have changed it.
        self.mode = termios.tcgetattr(inner)
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.fd)
            os.login_tty(inner)
            command = [sys.executable, "-m", "minutetui", *arguments]
            os.execvpe(command[0], command, environment)
        os.close(inner)

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        self.screen.resize(rows, columns)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds: float) -> bool:
        """Take in what the program wrote; tell whether there was anything."""
        if not select.select([self.fd], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            data = b""
        self.output += data
        self.stream.feed(data)
        return bool(data)

    @property
    def text(self) -> str:
        """What is on the screen; the empty cell after each wide character is left out."""
        return "\n".join(
            "".join(self.screen.buffer[y][x].data for x in range(self.columns)).rstrip() for y in range(self.rows)
        )

    def send(self, keys: str | bytes) -> None:
        """Press keys."""
        self.before = self.text
        os.write(self.fd, keys.encode() if isinstance(keys, str) else keys)

    def wait(self, wanted: str, *, still: bool = False) -> str:
        """Wait until the screen shows a text, and give the screen.

        A text that was there before the last keys says nothing about them, so it fails, unless it is `still` there.
        """
        assert still == (wanted in self.before), f"{wanted!r} was {'not ' * still}shown before the last keys"
        return self.wait_until(lambda text: wanted in text, wanted)

    def wait_gone(self, unwanted: str) -> str:
        """Wait until the last keys made a text go from the screen, and give the screen."""
        assert unwanted in self.before, f"{unwanted!r} was not shown before the last keys"
        return self.wait_until(lambda text: unwanted not in text, f"without {unwanted}")

    def wait_until(self, right: Callable[[str], bool], what: str) -> str:
        """Wait until the screen, or whatever else is asked, is right; give the screen."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if right(self.text):
                return self.text
            self.read(0.05)
        raise AssertionError(f"waited in vain for {what!r}; the screen shows:\n{self.text}")

    def line(self, keys: str, shown: str) -> None:
        """Type a line, wait until the screen shows it, and press Enter."""
        self.send(keys)
        self.wait(shown)
        self.send("\r")

    def wait_for_end(self) -> int:
        """Wait until the program ends, and give its exit status."""
        self.wait_until(lambda _: self._poll(), "the end of the program")
        assert self.status is not None
        return self.status

    def _poll(self) -> bool:
        pid, status = os.waitpid(self.pid, os.WNOHANG)
        if pid:
            while self.read(0):
                pass
            self.status = os.waitstatus_to_exitcode(status)
        return bool(pid)

    def assert_given_back(self) -> None:
        """Assert that the program, ended or stopped, left the terminal as it was: mode and normal screen."""
        assert termios.tcgetattr(self.fd) == self.mode
        assert self.output.rfind(b"\x1b[?1049l") >= self.output.rfind(b"\x1b[?1049h")

    def close(self) -> None:
        """End the program, whatever it does."""
        if self.status is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, 9)
            os.waitpid(self.pid, 0)
        with contextlib.suppress(OSError):
            os.close(self.fd)


@contextlib.contextmanager
def terminal(
    *arguments: str | Path,
    size: tuple[int, int] = (120, 40),
    told: tuple[int, int] | None = None,
    **environment: str,
) -> Iterator[Terminal]:
    """Run the program on a terminal of a size, and end it afterwards; `told` is the size that the terminal claims."""
    full = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **environment}
    for name in ("COLUMNS", "LINES", "NO_COLOR"):
        full.pop(name, None)
    full.update(environment)
    opened = Terminal([str(argument) for argument in arguments], size, told or size, full)
    try:
        yield opened
    finally:
        opened.close()
