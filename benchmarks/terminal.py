"""A program on a pseudo-terminal, seen from outside: what it writes, and when."""

from __future__ import annotations

import os
import pty
import random
import re
import select
import signal
import sys
import termios
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import perf_counter, sleep

ROWS, COLUMNS = 40, 120
PATIENCE = 30.0
"""Seconds after which a text is not waited for any more."""
QUIET = 0.04
"""Seconds without output after which a program has done what it was asked."""
FRAME = 0.017
"""Seconds of a frame; a random part of it is waited before a key, so that samples do not lock phase with frames."""

ESCAPES = re.compile(rb"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-Z\\^-~]")

OURS = (sys.executable, "-m", "minutetui")


class Program:
    """A program on its own terminal.

    Args:
        command: What to run.
        typed: What is typed before it has begun to read.
        environment: Variables beside those of this program.
    """

    def __init__(self, command: Sequence[str], typed: str = "", environment: Mapping[str, str] | None = None) -> None:
        self.began = perf_counter()
        self._pid, self._descriptor = pty.fork()
        if self._pid == 0:
            termios.tcsetwinsize(0, (ROWS, COLUMNS))
            own = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
            os.execvpe(command[0], list(command), {**os.environ, **(environment or {}), **own})
        mode = termios.tcgetattr(self._descriptor)
        mode[3] &= ~termios.ECHO  # an echo must be the program's, not the terminal's
        termios.tcsetattr(self._descriptor, termios.TCSANOW, mode)
        self._seen = b""
        if typed:
            os.write(self._descriptor, typed.encode())

    def _read(self, seconds: float) -> bool:
        if not select.select([self._descriptor], [], [], max(seconds, 0))[0]:
            return False
        try:
            chunk = os.read(self._descriptor, 65536)
        except OSError:  # the program has gone
            chunk = b""
        if not chunk:
            raise SystemExit(f"it ended: {self._seen[-500:]!r}")
        self._seen += chunk
        return True

    def wait_for(self, text: str) -> float:
        """Wait until a text was written; give the seconds since it was started."""
        deadline = perf_counter() + PATIENCE
        while text.encode() not in ESCAPES.sub(b"", self._seen):
            if perf_counter() > deadline:
                raise SystemExit(f"it never wrote {text!r}: {self._seen[-500:]!r}")
            self._read(1)
        return perf_counter() - self.began

    def settle(self, quiet: float = QUIET) -> None:
        """Wait until nothing more is written."""
        deadline = perf_counter() + 5
        while perf_counter() < deadline and self._read(quiet):
            pass

    def send(self, keys: str) -> None:
        """Press keys, and wait until all that comes of them is on the screen."""
        os.write(self._descriptor, keys.encode())
        self.settle()

    def milliseconds(self, keys: str, until: str) -> float:
        """Press keys; give the milliseconds until a text they bring is written."""
        sleep(random.uniform(0, FRAME))
        self.settle(0)
        self._seen = b""
        pressed = perf_counter()
        os.write(self._descriptor, keys.encode())
        self.wait_for(until)
        taken = perf_counter() - pressed
        self.settle()
        return taken * 1000

    @property
    def mebibytes(self) -> float:
        """The memory it holds."""
        status = Path(f"/proc/{self._pid}/status").read_text(encoding="utf-8")
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024

    def end(self) -> None:
        """End it."""
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._descriptor)


def milliseconds_until(command: Sequence[str], text: str, typed: str = "") -> float:
    """Run a program until it has written a text; give the milliseconds that took."""
    program = Program(command, typed)
    try:
        return program.wait_for(text) * 1000
    finally:
        program.end()
