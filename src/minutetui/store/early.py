"""What is typed before a meeting is read: kept in `.NAME.early`, for its draft is not known yet.

A large meeting on a slow machine takes a second or two to read. Nothing here needs pydantic, which is not there either.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from minutetui.errors import FileError
from minutetui.store.atomic import write_atomically
from minutetui.store.paths import beside
from minutetui.store.toml import read_bytes


class EarlyFile:
    """What was typed into one meeting before it was read.

    Args:
        path: The meeting file.
    """

    def __init__(self, path: Path) -> None:
        self.meeting = path
        self.path = beside(path, "early")

    def read(self) -> str:
        """Give what a crash left; empty: nothing."""
        try:
            return read_bytes(self.path).decode(errors="replace")
        except FileError:
            return ""

    def write(self, typed: str) -> None:
        """Keep what is typed.

        Raises:
            FileError: It could not be kept.
        """
        write_atomically(self.path, typed.encode(errors="replace"), like=self.meeting)

    def remove(self) -> None:
        """Let it go, now that the draft has it."""
        with contextlib.suppress(OSError):
            self.path.unlink()
