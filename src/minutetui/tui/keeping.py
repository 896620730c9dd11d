"""Asks what to do if a meeting cannot be saved: taken over, changed outside, read-only, disk full.

No version is lost: the version that leaves the file is first written to another file beside it.
"""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from minutetui.errors import FileError, MinuteError
from minutetui.store.paths import elsewhere
from minutetui.tui.host import run_apart
from minutetui.tui.screens.pick import AskScreen, PickScreen
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.session import Session
    from minutetui.tui.app import MinuteApp


OUTSIDE_WAYS = {
    "theirs": ("changed-theirs", "kept-theirs"),
    "mine": ("changed-mine", "kept-mine"),
    "both": ("changed-both", "kept-both"),
}
"""The answers to a change from outside: the key of the offer, and the key of the words after it."""


class Keeping:
    """Asks what to do, and does it, for the app."""

    def __init__(self, app: MinuteApp) -> None:
        self.app = app
        self._asking = False

    @property
    def session(self) -> Session:
        """The session of the app."""
        assert self.app.session is not None
        return self.app.session

    async def taken_over(self) -> None:
        """Write what is not saved to a file beside it, and become read-only.

        Raises:
            FileError: It could not be written; the session is as it was.
        """
        session = self.session
        kept = await asyncio.to_thread(session.disk.give_up_writing)
        self._tell("taken-over", path=kept)

    def changed_outside(self) -> None:
        """Ask which of two versions stays in the file."""
        if self._asking:
            return
        self._asking = True
        options = [(way, say(self.app.language, words)) for way, (words, _) in OUTSIDE_WAYS.items()]

        def picked(way: str | None) -> None:
            self._asking = False
            if way is not None:
                run_apart(self.app, partial(self._settle, way))

        self.app.push_screen(PickScreen(say(self.app.language, "changed-outside"), options), picked)

    async def _settle(self, way: str) -> None:
        disk, path = self.session.disk, self.app.start_path
        assert path is not None
        keep = {"theirs": disk.give_up_writing, "mine": disk.keep_theirs, "both": disk.go_on_beside}
        try:
            kept = await asyncio.to_thread(keep[way])
            if way == "theirs":
                await self.app.loader.reload(path)
            elif way == "both":
                self.app.start_path = kept
        except MinuteError as error:
            self.app.tell(error.said(self.app.language))
            return
        await self.app.saver.save()
        self._tell(OUTSIDE_WAYS[way][1], path=kept)

    def ask_about_holder(self) -> None:
        """Ask what to do about someone else who writes the file."""
        language = self.app.language
        ways = {"take-over": self.take_over, "save-as": self.save_as}
        options = [(way, say(language, f"command-{way}")) for way in ways]
        word, who = self.session.disk.why_read_only
        question = say(language, word, who=who, key=self.app.start.keys)
        PickScreen(question, options).ask(self.app, lambda way: ways[way]())

    def take_over(self) -> None:
        """Take the lock over; the other writer notices it before the next save."""
        if not self.session.disk.held or self.app.start_path is None:
            self._tell("nothing-to-take-over")
            return
        run_apart(self.app, partial(self._reload, self.app.start_path))

    async def _reload(self, path: Path) -> None:
        try:
            await self.app.loader.reload(path, take_over=True)
        except MinuteError as error:
            self.app.tell(error.said(self.app.language))
            return
        self._tell("took-over")

    def save_as(self) -> None:
        """Ask for another file, and use that from now on."""
        old, error = self.app.start_path, self.app.saver.error
        assert old is not None
        folder, warning = old.parent, error.said(self.app.language) if error is not None else ""
        screen = AskScreen(say(self.app.language, "save-as-where"), str(elsewhere(old)), warning)
        screen.ask(self.app, lambda text: self._go_on_in(folder / Path(text).expanduser()))

    def _go_on_in(self, path: Path) -> None:
        async def move() -> None:
            try:
                await asyncio.to_thread(self.session.disk.save_as, path)
            except FileError as error:
                self.app.tell(error.said(self.app.language))
                return
            self.app.start_path = path
            await self.app.saver.save()
            self._tell("saved-as", path=path)

        run_apart(self.app, move)

    def _tell(self, key: str, **values: object) -> None:
        self.app.refresh_state()
        self.app.tell(say(self.app.language, key, **values), "warning")
