"""The screens without a terminal: the app on a meeting file, and its screen as text."""

from __future__ import annotations

import asyncio
import contextlib
import time
import tomllib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from textual.events import Key
from textual.pilot import Pilot

from minutetui.commands.keys import Keys
from minutetui.store.config import Config
from minutetui.store.peek import look_at
from minutetui.tui.app import MinuteApp
from minutetui.tui.modes import Loading
from minutetui.tui.screens.live import LiveScreen
from minutetui.tui.start import Start
from minutetui.tui.theme import first_theme
from minutetui.tui.widgets.entry import Entry

SMALL = """\
format = 1
title = "Warehouse review"
language = "en"
date = 2026-11-23

[[attendees]]
name = "Ann Lee"
role = "Operations Director"

[[attendees]]
name = "Bo Chen"

[[attendees]]
name = "张华"
aliases = ["张总"]

[[units]]
name = "Purchasing"

[[agenda]]
id = "a1"
title = "Throughput"
minutes = 20

[[agenda]]
id = "a2"
title = "Shifts"
"""
"""A meeting that has not begun: Monday 23 November 2026, three people, one unit, two agenda items."""


def meeting_file(folder: Path, text: str = SMALL) -> Path:
    """Write a meeting file."""
    path = folder / "meeting.toml"
    path.write_text(text, encoding="utf-8")
    return path


PATIENCE = 10.0
"""Seconds to wait for a screen to take keys; generous, for a loaded machine: only a test that fails waits so long."""


class Screen:
    """What a person sees and does."""

    def __init__(self, app: MinuteApp, pilot: Pilot[int], path: Path) -> None:
        self.app = app
        self.pilot = pilot
        self.path = path
        self.before = ""
        self.waits = True
        """Whether each step waits until a meeting that is opened is loaded."""

    @property
    def text(self) -> str:
        """All rows of the screen in front."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    @property
    def typed(self) -> str:
        """What is in the input."""
        return self.live.entry.value

    @property
    def live(self) -> LiveScreen:
        """The live screen."""
        return next(screen for screen in self.app.screen_stack if isinstance(screen, LiveScreen))

    def shows(self, text: str, *, still: bool = False) -> None:
        """Assert that the last keys made the screen show a text; `still`: that it showed it before them, too."""
        assert text in self.text, f"{text!r} is not shown:\n{self.text}"
        assert still == (text in self.before), (
            f"{text!r} was not shown before the last keys" if still else f"{text!r} was shown before the last keys"
        )

    def hides(self, text: str) -> None:
        """Assert that the last keys made a text go that the screen showed before them."""
        assert text not in self.text, f"{text!r} is still shown:\n{self.text}"
        assert text in self.before, f"{text!r} was not shown before the last keys"

    async def press(self, *keys: str) -> None:
        """Press keys by Textual's names."""
        self.before = self.text
        await self._press(*keys)

    async def type(self, text: str) -> None:
        """Type a text as an input method commits it: all at once. Terminals are tested in tests/pty."""
        self.before = self.text
        await self._type(text)

    async def burst(self, *keys: str) -> None:
        """Send keys at once, as over a slow line: none waits until the one before has been handled."""
        self.before, handed_over = self.text, asyncio.Event()
        for key in keys:
            self.app.post_message(Key(key, key if len(key) == 1 else None))
        self.app.call_later(handed_over.set)
        await handed_over.wait()
        await self.settle()

    async def line(self, text: str) -> None:
        """Type a line and press Enter."""
        self.before = self.text
        await self._type(text)
        await self._press("enter")

    async def _press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.settle()

    async def _type(self, text: str) -> None:
        self.app.screen.query_one(Entry).insert_text_at_cursor(text)
        await self.settle()

    async def settle(self) -> None:
        """Wait until all is drawn, and all is on disk."""
        await self.pilot.pause()
        await self.app.workers.wait_for_complete()
        await self.loaded()
        await self.focused()
        for screen in self.app._background_screens:
            drawn = asyncio.Event()
            if screen.call_after_refresh(drawn.set):
                await asyncio.wait_for(drawn.wait(), PATIENCE)
        await self._saved()

    async def _saved(self) -> None:
        """Wait for a save that is due, if the meeting can be saved."""
        deadline = time.monotonic() + 2
        while (session := self.app.session) is not None and self.app.is_running and time.monotonic() < deadline:
            if not session.disk.unsaved or session.disk.read_only or self.app.saver.error is not None:
                return
            await self.pilot.pause(0.01)

    async def loaded(self) -> None:
        """Wait until a meeting that was opened by the last key is shown: what loads it has ended by now."""
        deadline = time.monotonic() + PATIENCE
        while self.waits and self.app.is_running and time.monotonic() < deadline:
            front = self.app.screen
            if not (isinstance(front, LiveScreen) and isinstance(front.mode, Loading)):
                return
            await self.pilot.pause(0.02)

    async def focused(self) -> None:
        """Wait until the screen in front has drawn itself and takes keys: one pushed by the last key may not yet."""
        await self.pilot.pause()
        deadline = time.monotonic() + PATIENCE
        while self.app.is_running and self.app.screen.focused is None and time.monotonic() < deadline:
            await self.pilot.pause(0.02)

    def saved(self) -> dict[str, Any]:
        """Read the file as it is on disk."""
        return tomllib.loads(self.path.read_text(encoding="utf-8"))

    def lines(self, item: int = 0) -> list[dict[str, Any]]:
        """Give the lines of an agenda item as they are on disk."""
        found: list[dict[str, Any]] = self.saved()["agenda"][item].get("lines", [])
        return found


@contextlib.asynccontextmanager
async def opened(
    path: Path,
    size: tuple[int, int] = (120, 36),
    language: str = "en",
    *,
    keys: Keys | None = None,
    loaded: bool = True,
    **settings: Any,
) -> AsyncIterator[Screen]:
    """Run the screens on a meeting file; wait until it is loaded, if that is wanted."""
    table, _ = first_theme("")
    app = MinuteApp(
        Start(
            path=path,
            look=look_at(path),
            language=language,
            theme=table,
            config=Config(**settings),
            keys=keys or Keys(),
        )
    )
    async with app.run_test(size=size) as pilot:
        screen = Screen(app, pilot, path)
        screen.waits = loaded
        while loaded and app.session is None and app.is_running:
            await screen.settle()
        if loaded:
            await screen.settle()
        yield screen
