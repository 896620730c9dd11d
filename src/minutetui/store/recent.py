"""The meetings that were open last, remembered in the state directory. A list of paths, and nothing of value."""

from __future__ import annotations

from pathlib import Path

from minutetui.errors import FileError
from minutetui.store.atomic import write_atomically
from minutetui.store.config import load_config
from minutetui.store.places import meetings_dir, state_dir

MOST = 20
"""Meetings that are remembered."""


def recent() -> tuple[Path, ...]:
    """List the meetings opened last that are still there, the latest first."""
    try:
        lines = (state_dir() / "recent").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ()
    return tuple(path for line in lines[:MOST] if "\0" not in line and (path := Path(line)).is_file())


def known_meetings() -> tuple[Path, ...]:
    """Give where this person's meetings are: the folder for them, if there is one, and the files opened last."""
    folder = meetings_dir(load_config()[0].folder)
    return (*((folder,) if folder.is_dir() else ()), *recent())


def remember(path: Path) -> None:
    """Put a meeting on top of the list; where that cannot be written, the list stays as it is."""
    path = path.absolute()
    paths = [path, *(other for other in recent() if other != path)][:MOST]
    file = state_dir() / "recent"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, "\n".join(map(str, paths)).encode(errors="replace"))
    except (OSError, FileError):
        return
