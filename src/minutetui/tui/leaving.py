"""Leaves the program or a meeting: everything is saved first, or the person learns why it is not."""

from __future__ import annotations

import asyncio
import contextlib
from functools import partial
from typing import TYPE_CHECKING

from minutetui.errors import FileError
from minutetui.tui.host import run_apart
from minutetui.tui.routes import screen_of
from minutetui.tui.screens.live import LiveScreen
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.tui.app import MinuteApp


class Leaving:
    """Leaves a meeting, or the program."""

    def __init__(self, app: MinuteApp) -> None:
        self.app = app
        self._told_unsaved = False
        """Whether the person was warned that leaving loses something; the next request then leaves all the same."""

    async def quit(self) -> None:
        """Save and leave the program; if saving fails, say so and stay until asked again."""
        if await self._close() or self._told_unsaved:
            await self._keep_beside()
            self.app.exit(0)
            return
        self._told_unsaved = True
        saver = self.app.saver
        error = saver.error.said(self.app.language) if saver.error else ""
        self.app.tell(say(self.app.language, "leave-unsaved", error=error, key=self.app.start.keys))

    async def leave_meeting(self) -> None:
        """Save, and go back to the screen where the meeting was chosen, else to the start screen."""
        app = self.app
        if not await self._close():
            app.tell(say(app.language, "not-left", error=app.saver.error.notice if app.saver.error else ""))
            return
        if app.session is not None:
            app.session.disk.release()
        app.session, app.start_path = None, None
        app.start.review = app.start.temporary = False
        app.start.coach = None
        while len(app.screen_stack) > 1 and any(isinstance(screen, LiveScreen) for screen in app.screen_stack):
            await app.pop_screen()
        if isinstance(app.screen, LiveScreen):
            # The lowest screen cannot be replaced, but its stack of screens can.
            lowest = app.screen
            app.add_mode("start", partial(screen_of, "start"))
            await app.switch_mode("start")
            await lowest.remove()

    def signalled(self, number: int) -> None:
        """Handle a signal that ends the program."""
        run_apart(self.app, partial(self._end_on, number))

    async def _end_on(self, number: int) -> None:
        """Save and leave because of a signal; the exit status is 128 plus its number."""
        await self._close()
        await self._keep_beside()
        self.app.exit(128 + number, return_code=128 + number)

    async def _keep_beside(self) -> None:
        """Put what cannot go into the file into one beside it, as far as that can be written."""
        session = self.app.session
        if session is not None and session.disk.unsaved:
            with contextlib.suppress(FileError):
                await asyncio.to_thread(session.disk.give_up_writing)

    async def _close(self) -> bool:
        """Commit what is half typed, stop the clocks and save; tell whether everything is saved."""
        await self.app.loader.wait()
        session = self.app.session
        if session is None:
            return True
        self.app.commit_half_typed()
        session.leave()
        done = await self.app.saver.save()
        await self.app.saver.write_draft()
        return done
