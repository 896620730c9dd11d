"""The meetings opened last: a list of paths in the state directory. Losing it loses no data."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from minutetui.errors import FileError
from minutetui.store.atomic import write_atomically
from minutetui.store.config import load_config
from minutetui.store.paths import meetings_dir, original_of, state_dir
from minutetui.store.peek import Peek
from minutetui.store.toml import LARGEST_OWN, read_bytes

_MOST_RECENT = 20


def recent() -> tuple[Path, ...]:
    """List the meetings opened last that still exist, the latest first."""
    try:
        lines = read_bytes(state_dir() / "recent", LARGEST_OWN).decode(errors="replace").splitlines()
    except FileError:
        return ()
    return tuple(path for line in lines[:_MOST_RECENT] if "\0" not in line and (path := Path(line)).is_file())


def known_meetings() -> tuple[Path, ...]:
    """Give the paths of the user's meetings: the folder named last, that for meetings, and the files opened last.

    A conflict copy is not listed.
    """
    folders = (*_remembered_folder(), meetings_dir(load_config()[0].folder))
    files = (path for path in recent() if original_of(path) is None)
    return (*dict.fromkeys(folder for folder in folders if folder.is_dir()), *files)


def usual_paths() -> tuple[Path, ...]:
    """Give what is meant where no meetings are named: the folder named last, else all meetings that are known."""
    return _remembered_folder() or known_meetings()


def _remembered_folder() -> tuple[Path, ...]:
    try:
        folder = Path(os.fsdecode(read_bytes(state_dir() / "folder", LARGEST_OWN)))
        return (folder,) if folder.is_dir() else ()
    except (FileError, ValueError):  # a NUL in the name
        return ()


def remember_folder(paths: Sequence[Path]) -> None:
    """Remember a folder of meetings, if one is all that was named; if it cannot be kept, that is no error."""
    if len(paths) != 1 or not paths[0].is_dir():
        return
    file, folder = state_dir() / "folder", os.fsencode(paths[0].absolute())
    with contextlib.suppress(OSError, FileError):
        if not file.is_file() or file.read_bytes() != folder:
            file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(file, folder)


def followable(recent: Iterable[tuple[Path, Peek]]) -> list[tuple[Path, Peek]]:
    """Select the meetings that have begun and have no successor yet; those under way come last."""
    held = [(path, look) for path, look in recent if look.status in ("live", "ended", "final")]
    free = [(path, look) for path, look in held if not (look.next and (path.parent / look.next).is_file())]
    return sorted(free, key=lambda one: one[1].status == "live")


def remember(path: Path) -> None:
    """Put a meeting at the top of the list; if the list cannot be written, it stays as it is."""
    path = path.absolute()
    paths = [path, *(other for other in recent() if other != path)][:_MOST_RECENT]
    file = state_dir() / "recent"
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(file, "\n".join(map(str, paths)).encode(errors="replace"), private=True)
    except (OSError, FileError):
        return
