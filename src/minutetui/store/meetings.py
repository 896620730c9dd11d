"""A meeting file: loaded, saved, created."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from minutetui.core.model import Meeting
from minutetui.store.atomic import sweep, write_atomically
from minutetui.store.decode import Loaded, decode
from minutetui.store.encode import Encoder
from minutetui.store.toml import BOM, read_bytes
from minutetui.words import Saying

SCHEMA = re.compile(r"\A#:schema [^\n]*\n")
"""The line by which an editor finds the schema: the one comment that is kept."""

TOKENS = re.compile(r""""{3}(?:\\.|[^\\])*?"{3}|\'{3}.*?\'{3}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|(#)""", re.DOTALL)
"""Quoted text of the four kinds, or the sign of a comment."""


@dataclass
class MeetingFile:
    """One meeting file that is being worked on.

    Args:
        path: Where it is.
        schema: The address of the JSON Schema, written as the first line of a file that has none.
    """

    path: Path
    schema: str = ""
    notices: list[Saying] = field(default_factory=list)
    """What saving did that the person should know."""
    _encoder: Encoder = field(default_factory=Encoder)
    _head: str = ""
    _bytes: bytes | None = None
    _original: bytes | None = None

    def load(self) -> Loaded:
        """Read the file.

        Raises:
            FileError: It cannot be read.
            FormatError: It is no meeting.
        """
        data = read_bytes(self.path)
        loaded = decode(data, str(self.path))
        text = data.removeprefix(BOM).decode()
        head = SCHEMA.match(text)
        self._head = head[0] if head else f"#:schema {self.schema}\n" if self.schema else ""
        self._bytes = data
        self._original = data if has_comments(text[len(head[0]) if head else 0 :]) else None
        sweep(self.path.parent)
        return loaded

    def save(self, meeting: Meeting) -> bool:
        """Put a meeting on stable storage; tell whether anything had to be written.

        Raises:
            FileError: It could not be written; the file is as it was.
        """
        data = self._head.encode() + self._encoder.encode(meeting)
        if data == self._bytes:
            return False
        self._keep_original()
        write_atomically(self.path, data)
        self._bytes = data
        return True

    def _keep_original(self) -> None:
        """Keep a hand-written file beside the new one, for its comments cannot be carried over."""
        if self._original is None:
            return
        stem, number = self.path.name.removesuffix(".toml"), 1
        kept = self.path.with_name(f"{stem}.orig.toml")
        while kept.exists():
            number += 1
            kept = self.path.with_name(f"{stem}.orig-{number}.toml")
        write_atomically(kept, self._original, exclusive=True)
        self._original = None
        self.notices.append(Saying("comments-kept", name=kept.name))


def create(path: Path, meeting: Meeting, schema: str = "") -> None:
    """Create a meeting file.

    Raises:
        FileError: There is such a file already, or it cannot be written.
    """
    head = f"#:schema {schema}\n" if schema else ""
    write_atomically(path, head.encode() + Encoder().encode(meeting), exclusive=True)


def has_comments(text: str) -> bool:
    """Tell whether a TOML text has comments: a `#` outside of all quotes."""
    return any(token[1] for token in TOKENS.finditer(text))
