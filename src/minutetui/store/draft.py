"""The draft: what is not in a meeting's file yet. That is the half-typed line, and all changes while saving fails.

It is kept in `.NAME.USER@HOST.draft` beside the file, or in the state directory where that fails, and is removed on a
clean exit. The next opening restores what a crash left; the draft stays until that is in the file.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from minutetui.core.meeting.model import Meeting
from minutetui.errors import FileError, MinuteError
from minutetui.store.atomic import digest, write_atomically
from minutetui.store.decode import decode
from minutetui.store.paths import beside, free_name, person, state_dir
from minutetui.store.toml import read_bytes


@dataclass(frozen=True)
class Draft:
    """What is not in the file yet."""

    typed: str = ""
    """The half-typed line."""
    meeting: str = ""
    """The text of the whole meeting, if it could not be saved; empty: it was saved."""
    base: str = ""
    """The digest of the file that the draft is based on."""


@dataclass(frozen=True)
class Recovered:
    """What was restored from a draft."""

    meeting: Meeting
    typed: str = ""
    unsaved: bool = False
    """Whether the meeting comes from the draft and has to be saved."""
    kept: Path | None = None
    """The new file with the draft's meeting, if the meeting's file was changed since."""
    outrun: bool = False
    """Whether the file was saved after the line was half typed, so that the line may be in it already."""


class DraftFile:
    """The draft of one meeting file."""

    def __init__(self, path: Path) -> None:
        name = digest(os.fsencode(os.path.realpath(path)))[:32]
        self.path = path
        self.places = (beside(path, f"{person()}.draft"), state_dir() / "drafts" / f"{name}.draft")
        self._last: Draft | None = None

    def write(self, draft: Draft) -> None:
        """Keep a draft; an empty one removes what was kept. A FileError: what was kept before still is."""
        if draft == self._last:
            return
        place = self._put(json.dumps(asdict(draft)).encode()) if draft.typed or draft.meeting else None
        for other in self.places:
            if other != place:
                with contextlib.suppress(OSError):
                    other.unlink()
        self._last = draft

    def _put(self, data: bytes) -> Path:
        """Write to the first directory that can be written."""
        near, far = self.places
        try:
            write_atomically(near, data, like=self.path)
        except FileError:
            with contextlib.suppress(OSError):
                far.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_atomically(far, data, like=self.path)
            return far
        return near

    def read(self) -> Draft:
        """Give the draft kept last; an empty one if there is none, or if it cannot be read."""
        kept = []
        for place in self.places:
            with contextlib.suppress(OSError, FileError):
                kept.append((place.stat().st_mtime_ns, read_bytes(place)))
        for _, data in sorted(kept, reverse=True):
            with contextlib.suppress(ValueError, KeyError, TypeError):
                fields = json.loads(data)
                return Draft(*(str(fields[name]) for name in ("typed", "meeting", "base")))
        return Draft()


def keep_typed(path: Path, typed: str) -> None:
    """Keep a half-typed line of a meeting that could not be read, after the text that its draft has already."""
    file = DraftFile(path)
    kept = file.read()
    file.write(replace(kept, typed=" ".join(filter(None, (kept.typed, typed)))))


def recover(path: Path, base: str, meeting: Meeting) -> Recovered:
    """Restore what a crash left of a meeting, whose file has the digest `base`; the draft itself is not changed.

    Raises:
        FileError: The draft's meeting had to be written to another file beside it, and could not be.
    """
    draft = DraftFile(path).read()
    ours = _meeting_of(draft, path)
    if not draft.meeting or ours == meeting:
        return Recovered(meeting, draft.typed, outrun=draft.base != base)
    if ours is not None and draft.base == base:
        return Recovered(ours, draft.typed, unsaved=True)
    kept = free_name(path, "recovered")
    write_atomically(kept, draft.meeting.encode(errors="replace"), exclusive=True, like=path)
    return Recovered(meeting, draft.typed, kept=kept, outrun=True)


def _meeting_of(draft: Draft, path: Path) -> Meeting | None:
    try:
        return decode(draft.meeting.encode(errors="replace"), str(path)).meeting
    except MinuteError:
        return None
