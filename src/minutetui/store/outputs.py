"""Summaries in files: never in place of a meeting, and never in place of what somebody edited since it was written."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from minutetui.errors import EditedOutputError, FileError, MinuteError, UsageError
from minutetui.store.atomic import digest, write_atomically
from minutetui.store.paths import state_dir
from minutetui.store.toml import LARGEST_OWN, read_bytes
from minutetui.store.toml_parser import loads
from minutetui.words import Saying

MOST_WRITTEN = 1000
"""How many written files are remembered; one that is forgotten counts as edited."""


def write_output(path: Path, data: bytes, source: Path | None, *, force: bool = False) -> None:
    """Write a document of a meeting to a file, and remember it.

    Args:
        path: The file.
        data: All of its bytes.
        source: The meeting file, whose mode a new file gets; None: there is none.
        force: Whether to replace a file that was edited since it was written, or was not written here.

    Raises:
        UsageError: The file is a meeting, or may be one.
        EditedOutputError: It holds something else than what was last written to it here.
        FileError: It cannot be written.
    """
    if _is_meeting(path):
        raise UsageError(Saying("over-a-meeting", path=path))
    name = os.path.realpath(path)
    written = _written()
    if path.is_file() and not force:
        present = read_bytes(path)
        if present != data and written.get(name) != digest(present):
            raise EditedOutputError(Saying("output-edited", path=path), Saying("hint-force"))
    write_atomically(path, data, like=path if path.exists() else source)
    written.pop(name, None)
    _remember({**written, name: digest(data)})


def _is_meeting(path: Path) -> bool:
    """Tell whether a file is a meeting file, or may be a damaged one: its name ends in .toml, or it has an agenda."""
    if path.suffix.casefold() == ".toml":
        return path.exists()
    try:
        table = loads(read_bytes(path).decode())
    except (MinuteError, ValueError):
        return False
    return "title" in table and ("agenda" in table or "format" in table)


def _written() -> dict[str, str]:
    """Give the digest of what was last written to each file."""
    try:
        text = os.fsdecode(read_bytes(state_dir() / "written", LARGEST_OWN))
    except FileError:
        return {}
    return {name: known for known, _, name in (row.partition(" ") for row in text.split("\0")) if name}


def _remember(written: dict[str, str]) -> None:
    """Store the digests; where that fails, the file counts as edited the next time."""
    rows = [f"{known} {name}" for name, known in list(written.items())[-MOST_WRITTEN:]]
    folder = state_dir()
    with contextlib.suppress(OSError, FileError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(folder / "written", os.fsencode("\0".join(rows)), private=True)
