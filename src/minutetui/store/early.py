"""What is typed before a meeting is loaded, in `.NAME.USER@HOST.early`: the meeting's draft is not known yet.

A large meeting takes a second or two to load on a slow machine. This module needs no pydantic, which is loaded later.
"""

from __future__ import annotations

import contextlib
from functools import cached_property
from pathlib import Path

from minutetui.errors import FileError
from minutetui.store.atomic import write_atomically
from minutetui.store.paths import beside, person
from minutetui.store.toml import read_bytes


class EarlyFile:
    """The text that was typed into one meeting file before it was loaded."""

    def __init__(self, path: Path) -> None:
        self.meeting = path
        self._typed = ""

    @cached_property
    def path(self) -> Path:
        """Where the text is kept."""
        return beside(self.meeting, f"{person()}.early")

    @cached_property
    def left(self) -> str:
        """The text that a crash left; empty: none."""
        try:
            return read_bytes(self.path).decode(errors="replace")
        except FileError:
            return ""

    @property
    def content(self) -> str:
        """The text that the file has now: what a crash left, and what was typed since."""
        return " ".join(filter(None, (self.left, self._typed)))

    def write(self, typed: str) -> None:
        """Keep what is typed, after what a crash left."""
        before, self._typed = self.left and f"{self.left} ", typed
        write_atomically(self.path, f"{before}{typed}".encode(errors="replace"), like=self.meeting)

    def remove(self) -> None:
        """Remove the file; the draft has the text now."""
        with contextlib.suppress(OSError):
            self.path.unlink()
