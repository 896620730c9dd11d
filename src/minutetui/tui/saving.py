"""Decides when the meeting and the draft are written: in another thread, one write at a time."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from minutetui.errors import ChangedOutsideError, FileError, MinuteError, TakenOverError
from minutetui.store.crash import Kept
from minutetui.store.early import EarlyFile
from minutetui.tui.host import Hosted, run_apart
from minutetui.tui.widgets.entry import Entry
from minutetui.words import said, say

if TYPE_CHECKING:
    from minutetui.store.config import HookEvent
    from minutetui.tui.app import MinuteApp
    from minutetui.tui.keeping import Keeping


class Saver:
    """Saves the app's session."""

    def __init__(self, app: MinuteApp) -> None:
        self.app = app
        self.error: FileError | None = None
        """Why the last save failed, if it did."""
        self._writing = asyncio.Lock()
        self._kept: tuple[str, int] = ("", 0)
        """The last draft: what was typed, and the revision that could not be saved."""
        self.early: EarlyFile | None = None
        """What was typed before the meeting is loaded, until its draft has it."""
        self._noticed = False
        """Whether the last save gave notices, which "everything is saved" must not hide."""
        self._rescued: Kept | None = None
        """Where the lines are after a defect: the draft must then stay as it is while the screens close."""

    @cached_property
    def keeping(self) -> Keeping:
        """Asks what to do if the meeting cannot be saved."""
        from minutetui.tui.keeping import Keeping  # noqa: PLC0415 - not needed by the first frame

        return Keeping(self.app)

    async def save(self) -> bool:
        """Save the meeting; tell whether everything is saved."""
        session = self.app.session
        if session is None:
            return True
        async with self._writing:
            try:
                await asyncio.to_thread(session.disk.save)
                self.error = None
                notices = session.disk.take_notices()
                self._noticed = bool(notices)
                for notice in notices:
                    self.app.tell(said(self.app.language, notice), "warning")
            except FileError as error:
                self.error = error
                await self._answer(error)
        self.app.show_saved()
        return self.error is None

    async def save_and_run(self, event: HookEvent, *paths: Path) -> None:
        """Save, then run the person's command for an event in a thread that does not keep the program from ending.

        If saving fails, which is told, the command is not run: it would see an old file.
        """
        from minutetui.store.hooks import run_hook  # noqa: PLC0415 - most people have no hooks

        app, loop = self.app, asyncio.get_running_loop()

        def run() -> None:
            try:
                run_hook(app.start.config, event, *paths)
            except MinuteError as error:
                with contextlib.suppress(RuntimeError):  # the program has ended meanwhile
                    loop.call_soon_threadsafe(app.tell, error.said(app.language), "warning")

        if await self.save():
            threading.Thread(target=run, daemon=True).start()

    async def _answer(self, error: FileError) -> None:
        """Handle a failed save: repair it, or say what is wrong and where the work is meanwhile."""
        match error:
            case TakenOverError():
                try:
                    await self.keeping.taken_over()
                    self.error = None
                except FileError as worse:
                    self.error = worse
            case ChangedOutsideError():
                self.app.tell(say(self.app.language, "changed-meanwhile-key", key=self.app.start.keys))
            case _:
                word = "save-failed" if await self._kept_in_draft() else "save-failed-nowhere"
                self.app.tell(say(self.app.language, word, error=error.notice, key=self.app.start.keys))

    async def _kept_in_draft(self) -> bool:
        """Put what could not be saved into the draft; tell whether it is there."""
        session = self.app.session
        try:
            await asyncio.to_thread(session.disk.keep_draft, self.typed()) if session is not None else None
        except FileError:
            return False
        return session is not None

    async def settle(self) -> None:
        """Save now; if that fails, ask what to do.

        Only on request: an unexpected question would swallow what is being typed, or take it for an answer.
        """
        session = self.app.session
        if session is None:
            return
        if session.disk.held:
            self.keeping.ask_about_holder()
        elif session.disk.read_only:
            self.app.action_save_as()
        elif await self.save():
            if not self._noticed:
                self.app.tell(say(self.app.language, "all-saved"), "done")
        elif isinstance(self.error, ChangedOutsideError):
            self.keeping.changed_outside()
        else:
            self.keeping.save_as()

    def keep_draft(self) -> None:
        """Keep what is being typed, if it has changed, and check whether another program changed the file."""
        session = self.app.session
        if session is not None and not self.error and not self._writing.locked() and session.disk.is_touched():
            self.app.save_soon()
        kept = (self.typed(), session.revision if session is not None and self.error else 0)
        if kept == self._kept:
            return
        if self._writing.locked():
            self.app.pulse.hurry()
        else:
            self._kept = kept
            run_apart(self.app, self.write_draft)

    async def write_draft(self) -> None:
        """Keep what is being typed, and what could not be saved."""
        session = self.app.session
        if self._rescued is not None:
            return
        async with self._writing:
            try:
                if session is not None:
                    await asyncio.to_thread(session.disk.keep_draft, self.typed())
                    self._forget_early()
                elif self.early is not None:
                    await asyncio.to_thread(self.early.write, self.typed())
            except FileError:
                self._kept = ("", -1)  # a failed save reports it; the draft is tried again

    def begin(self, path: Path) -> str:
        """Keep what is typed before a meeting is loaded; give what a crash left."""
        started, self.app.start.early = self.app.start.early, None
        self.early = EarlyFile(path) if started is None else started
        self._kept = (self.early.content, 0)
        return self.early.left

    def _forget_early(self) -> None:
        """Remove what was kept before the meeting was loaded; its draft has it now."""
        if self.early is not None:
            self.early.remove()
            self.early = None

    def rescue(self) -> Kept:
        """Save what can be saved after a defect, and tell where it is; a step that fails does not stop the next one."""
        from minutetui.store.draft import keep_typed  # noqa: PLC0415

        session, path = self.app.session, self.app.start_path
        if self._rescued is not None:
            return self._rescued
        self._rescued, done = "", False
        steps: list[Callable[[], object]] = []
        if session is not None:
            steps = [session.disk.save, partial(session.disk.keep_draft, self.typed())]
        elif path is not None:
            steps = [partial(keep_typed, path, self.typed())]
        for step in steps:
            done = False
            with contextlib.suppress(Exception):  # a second defect must not stop the next step
                step()
                done = True
        if session is not None:
            self._rescued = "draft" if session.disk.unsaved and done else "nowhere" if session.disk.unsaved else "saved"
        elif done:
            self._rescued = "draft"
        return self._rescued

    def typed(self) -> str:
        """Give all that was typed or pasted and is in no meeting yet."""
        texts: list[str] = []
        for screen in self.app.screen_stack:
            texts += [screen.holding] if isinstance(screen, Hosted) else []
            texts += [entry.own_text for entry in screen.query(Entry)]
        return " ".join(filter(None, texts))
