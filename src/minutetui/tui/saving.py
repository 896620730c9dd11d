"""When the meeting and what is being typed go to disk: off the screen's thread, one write at a time."""

from __future__ import annotations

import asyncio
import contextlib
from functools import cached_property
from typing import TYPE_CHECKING

from minutetui.errors import ChangedOutsideError, FileError, TakenOverError
from minutetui.tui.widgets.entry import Entry
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.tui.app import MinuteApp
    from minutetui.tui.keeping import Keeping

DRAFT_INTERVAL = 0.5
"""Seconds between looks at what is being typed."""


class Saver:
    """Saves the app's session.

    Args:
        app: Whose session it is, and what is told of it.
    """

    def __init__(self, app: MinuteApp) -> None:
        self.app = app
        self.error: FileError | None = None
        """Why the last save failed, if it did."""
        self._writing = asyncio.Lock()
        self._kept: tuple[str, int] = ("", 0)
        """What the draft was last given: what was typed, and the revision that could not be saved."""

    @cached_property
    def keeping(self) -> Keeping:
        """What to do where the meeting cannot go into its file."""
        from minutetui.tui.keeping import Keeping  # noqa: PLC0415 - not needed by the first frame

        return Keeping(self.app)

    async def save(self) -> bool:
        """Put the meeting on disk; tell whether all of it is there."""
        session = self.app.session
        if session is None:
            return True
        async with self._writing:
            try:
                await asyncio.to_thread(session.disk.save)
                self.error = None
            except FileError as error:
                self.error = error
                await self._answer(error)
        self.app.refresh_state()
        return self.error is None

    async def _answer(self, error: FileError) -> None:
        """Do what can be done about a save that failed, or ask, or say what is wrong."""
        match error:
            case TakenOverError():
                try:
                    await self.keeping.taken_over()
                    self.error = None
                except FileError as worse:
                    self.error = worse
            case ChangedOutsideError():
                self.keeping.changed_outside()
            case _:
                self.app.tell(say(self.app.language, "save-failed", error=error.notice, key=self.app.start.keys))

    def keep_draft(self) -> None:
        """Keep what is being typed if it is not what was kept last."""
        session = self.app.session
        kept = (self.typed(), session.revision if session is not None and self.error else 0)
        if kept != self._kept and not self._writing.locked():
            self._kept = kept
            self.app.run_worker(self.write_draft())

    async def write_draft(self) -> None:
        """Keep what is being typed, and what could not be saved."""
        session = self.app.session
        if session is None:
            return
        async with self._writing:
            with contextlib.suppress(FileError):  # a save that fails says so; this one is tried again
                await asyncio.to_thread(session.disk.keep_draft, self.typed())

    def typed(self) -> str:
        """Give all that stands in inputs and is in no meeting yet."""
        texts: list[str] = []
        for screen in self.app.screen_stack:
            purpose = getattr(screen, "purpose", None)
            texts += [purpose.kept] if purpose is not None else []
            texts += [entry.value for entry in screen.query(Entry)]
        return " ".join(filter(None, texts))
