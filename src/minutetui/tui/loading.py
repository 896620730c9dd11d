"""Loads a meeting while its screen is already shown, and again when another version of its file is used."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from minutetui.errors import MinuteError
from minutetui.tui.host import run_apart
from minutetui.tui.pulse import calm
from minutetui.tui.screens.live import LiveScreen
from minutetui.tui.start import Start
from minutetui.words import say

if TYPE_CHECKING:
    from textual.worker import Worker

    from minutetui.session.opening import Opened
    from minutetui.tui.app import MinuteApp

HEAD_START = 0.03
"""Seconds in which keys reach the input before loading uses the processor."""


class Loader:
    """Loads the app's meeting."""

    def __init__(self, app: MinuteApp) -> None:
        self.app = app
        self._loading: Worker[None] | None = None

    def load_into(self, screen: LiveScreen, path: Path) -> None:
        """Load a meeting once the first frame of its screen is drawn."""

        def begin() -> None:
            self._loading = run_apart(self.app, partial(self._load, path, screen))

        screen.call_after_refresh(begin)

    async def wait(self) -> None:
        """Wait until the meeting is loaded: what was typed before that belongs to it."""
        if self._loading is not None:
            await self._loading.wait()

    async def _load(self, path: Path, screen: LiveScreen) -> None:
        app = self.app
        left = app.saver.begin(path)
        await asyncio.sleep(HEAD_START)
        try:
            opened = await asyncio.to_thread(load_session, path, app.start)
        except MinuteError as error:
            self._give_up(error)
            return
        app.session = opened.session
        app.let_coach_see()
        screen.receive(opened)
        if left:
            screen.entry.give_back(f"{left} " if screen.entry.value else left)
            screen.tell(say(app.language, "recovered"), "warning")
        screen.call_after_refresh(calm)
        if opened.session.disk.unsaved:
            app.save_soon()
        if app.start.review:
            screen.action_review()

    def _give_up(self, error: MinuteError) -> None:
        """Say why a meeting cannot be opened: on the screen where it was chosen, or else on the command line."""
        app = self.app
        app.saver.early = app.start.coach = None
        if len(app.screen_stack) > 1:
            app.pop_screen()
            app.tell(error.said(app.language))
        else:
            app.start.error = error
            app.exit(error.status, return_code=error.status)

    async def reload(self, path: Path, *, take_over: bool = False) -> None:
        """Load the meeting again, and show it as it is on disk.

        Raises:
            MinuteError: It cannot be read; the session is as it was.
        """
        app = self.app
        if app.session is not None:
            app.session.disk.release()
        opened = await asyncio.to_thread(load_session, path, app.start, take_over=take_over, again=True)
        app.session = opened.session
        for screen in app.screen_stack:
            if isinstance(screen, LiveScreen):
                screen.receive(opened)


def load_session(path: Path, start: Start, *, take_over: bool = False, again: bool = False) -> Opened:
    """Load a meeting and create its session; in a thread, because this imports the model."""
    return_large_blocks()
    from minutetui.session.opening import open_session  # noqa: PLC0415

    return open_session(path, start.config, temporary=start.temporary, take_over=take_over, again=again)


M_MMAP_THRESHOLD = -3
"""The number of the option in the C library."""

LARGE_BLOCK = 1 << 18
"""Bytes from which a block of memory goes back to the system as soon as it is freed."""


def return_large_blocks() -> None:
    """Let the C library give large blocks back to the system; only glibc has this option.

    Left alone, it keeps blocks as large as the largest that was ever freed. Saving ten thousand lines needs a megabyte
    for a moment, and the holes that are left between smaller blocks would cost four.
    """
    if sys.platform != "linux":
        return
    with contextlib.suppress(ImportError, OSError):  # a Python without ctypes
        import ctypes  # noqa: PLC0415 - takes milliseconds

        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(M_MMAP_THRESHOLD, LARGE_BLOCK)
