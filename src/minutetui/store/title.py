"""The title of a meeting file, found without parsing TOML: the first frame shows it before any parser is imported."""

from __future__ import annotations

import os
import stat

HEAD = 8 * 1024
"""Bytes in which the title is searched."""

_BEGINNING = b'title = "'


def plain_title(name: str) -> str:
    r"""Give the title of a meeting file.

    Returns:
        The title, if it is written as the program writes most titles: `title = "…"` above all tables, without a
        backslash. Empty if it is not, or if the file cannot be read: the file has to be parsed then.
    """
    for line in _head(name).split(b"\n"):
        found = line.rstrip()
        if found.startswith(_BEGINNING) and found.endswith(b'"'):
            return _text(found[len(_BEGINNING) : -1])
        if found.startswith((b"[", b"title")) or b'"""' in found or b"'''" in found:
            return ""  # no title before the tables, or written in another way, or what follows may be quoted
    return ""


def _head(name: str) -> bytes:
    """Read the beginning of a regular file; nothing if that is impossible."""
    try:
        descriptor = os.open(name, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError):
        return b""
    try:
        return os.read(descriptor, HEAD) if stat.S_ISREG(os.fstat(descriptor).st_mode) else b""
    except OSError:
        return b""
    finally:
        os.close(descriptor)


def _text(quoted: bytes) -> str:
    """Decode what is between the quotes; nothing if it has another quote, an escape, or is not UTF-8."""
    if b'"' in quoted or b"\\" in quoted:
        return ""
    try:
        return quoted.decode()
    except UnicodeDecodeError:
        return ""
