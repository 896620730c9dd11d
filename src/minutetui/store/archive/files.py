"""Finds the meeting files in folders, with what tells whether one has changed."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from minutetui.errors import CopyIgnoredError, FileError, MinuteError
from minutetui.store.paths import may_be_copy, original_of
from minutetui.store.toml import hint_for, reason
from minutetui.words import Saying

_ORIGINAL = re.compile(r"\.orig(-\d+)?\.toml$")
"""The name of a hand-written original, which is kept beside the meeting because of its comments."""

Stamp = tuple[int, int, int, int]
"""What changes when a file does: its size, its times of change (contents, inode) in nanoseconds, its inode."""

UNSURE = 2 * 10**9
"""Nanoseconds after a change in which another one may leave the stamp the same: some disks count in two seconds."""

NO_STAMP: Stamp = (-1, 0, 0, 0)
"""The stamp of a file that does not exist."""


@dataclass(slots=True)
class Candidate:
    """A file that may be a meeting."""

    path: str
    """As it was named, or found in a folder that was named."""
    named: bool
    arguments: list[int]
    """The indices of the paths that led to it."""
    stamp: Stamp
    """Taken before it is read, so that a change meanwhile is noticed next time."""


@dataclass
class FoundFiles:
    """The files that were found, and what was noticed."""

    files: dict[str, Candidate] = field(default_factory=dict)
    """By absolute path, in the order in which they were found."""
    folders: list[str] = field(default_factory=list)
    whole: list[str] = field(default_factory=list)
    """Those of them in which everything could be read."""
    problems: list[MinuteError] = field(default_factory=list)
    """What could not be read, and the conflict copies that were left out."""
    troubled: set[int] = field(default_factory=set)
    """The indices of the paths with a problem."""


def find_files(paths: Iterable[Path]) -> FoundFiles:
    """Find the files that may be meetings: those that are named, and those in folders at any depth, sorted by name."""
    found = FoundFiles()
    now = time.time_ns()
    for number, path in enumerate(paths):
        before = len(found.problems)
        is_folder = path.is_dir()
        for file in _files_in(str(path), found) if is_folder else (str(path),):
            absolute = os.path.abspath(file)  # noqa: PTH100 - which also takes out `..`, by the name alone
            known = found.files.get(absolute)
            if known is None:
                found.files[absolute] = Candidate(file, not is_folder, [number], _stamp(absolute, now))
            else:
                known.arguments.append(number)
                known.named |= not is_folder
        if len(found.problems) > before:
            found.troubled.add(number)
    return found


def _files_in(path: str, found: FoundFiles) -> Iterator[str]:
    """Yield the files of a folder that may be meetings; thousands of them, so without `Path`."""
    whole = True

    def note(error: OSError) -> None:
        nonlocal whole
        whole = False
        name = error.filename or path
        found.problems.append(FileError(Saying("cannot-read", path=name, reason=reason(error)), hint_for(error)))

    for folder, inner, names in os.walk(path, onerror=note):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        for name in sorted(names):
            if not name.endswith(".toml") or name.startswith(".") or _ORIGINAL.search(name):
                continue
            file = os.path.join(folder, name).removeprefix("./")  # noqa: PTH118
            original = original_of(Path(file)) if may_be_copy(name) else None
            if original is None:
                yield file
            else:
                said = Saying("copy-ignored", path=shown(file), original=original.name)
                found.problems.append(CopyIgnoredError(said, Saying("hint-copy-ignored")))
    absolute = os.path.abspath(path)  # noqa: PTH100
    found.folders.append(absolute)
    found.whole += [absolute] if whole else []


def _stamp(path: str, now: int) -> Stamp:
    """Take a file's stamp; a file that was changed just now, or does not exist, gets one that never matches."""
    try:
        status = os.stat(path)  # noqa: PTH116 - thousands of them
    except (OSError, ValueError):
        return NO_STAMP
    if now - max(status.st_mtime_ns, status.st_ctime_ns) < UNSURE:
        return NO_STAMP
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def shown(file: str) -> str:
    """Write a path so that it can be printed, whatever bytes it has."""
    return file if file.isascii() else os.fsencode(file).decode(errors="replace")
