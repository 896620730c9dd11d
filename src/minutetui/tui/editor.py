"""Edits a text in the person's own editor while the screens are suspended."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
from pathlib import Path

from minutetui.errors import FileError
from minutetui.store.paths import state_dir
from minutetui.words import Saying

FALLBACKS = ("nano", "vi")


def editor() -> list[str]:
    """Give the command of the person's editor: `$VISUAL`, `$EDITOR`, or a common installed one; empty if none."""
    for name in ("VISUAL", "EDITOR"):
        command = _words(os.environ.get(name, ""))
        if command and shutil.which(command[0]):
            return command
    return next(([name] for name in FALLBACKS if shutil.which(name)), [])


def _words(command: str) -> list[str]:
    """Split a command as a shell does; an open quote gives no command."""
    try:
        return shlex.split(command)
    except ValueError:
        return []


def edited(text: str, command: list[str]) -> str:
    """Open a text in the editor; give the text after editing.

    Raises:
        FileError: The editor failed, or left a file that is not text. The error names the file with what was written.
    """
    folder = state_dir() / "prose"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = Path(tempfile.mkdtemp(dir=folder)) / "prose.md"
        path.write_text(text, encoding="utf-8")
        try:
            done = subprocess.run([*command, str(path)], check=False)
        except OSError:  # it did not start
            shutil.rmtree(path.parent, ignore_errors=True)
            raise
        left = path.read_bytes()
    except OSError as error:
        raise FileError(Saying("editor-failed", command=command[0])) from error
    if left != text.encode() and (done.returncode or not _is_text(left)):
        raise FileError(Saying("editor-left", command=command[0], path=path))
    shutil.rmtree(path.parent, ignore_errors=True)
    if done.returncode:
        raise FileError(Saying("editor-failed", command=command[0]))
    return left.decode()


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
