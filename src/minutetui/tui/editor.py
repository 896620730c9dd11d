"""A text in the person's own editor, while the screen is away."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
from pathlib import Path

FALLBACKS = ("nano", "vi")


def editor() -> list[str]:
    """Give the command of the person's editor: `$VISUAL`, `$EDITOR`, or one that is usually there; empty if none."""
    for name in ("VISUAL", "EDITOR"):
        command = shlex.split(os.environ.get(name, ""))
        if command and shutil.which(command[0]):
            return command
    return next(([name] for name in FALLBACKS if shutil.which(name)), [])


def edited(text: str, command: list[str]) -> str | None:
    """Have a text edited.

    Args:
        text: What is in the editor to begin with.
        command: The editor; the file is put behind it.

    Returns:
        The text as it was left, or None where the editor failed or its file cannot be read.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "prose.md"
        path.write_text(text, encoding="utf-8")
        try:
            done = subprocess.run([*command, str(path)], check=False)
            return path.read_text(encoding="utf-8") if done.returncode == 0 else None
        except (OSError, UnicodeDecodeError):
            return None
