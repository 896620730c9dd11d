"""The program on the screen: it opens the meeting, keeps it on disk, and moves between the screens.

The first frame shows the title and a live input; the meeting is read and validated in a thread after it,
since pydantic and the file together would otherwise cost half as much again as Textual itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import signal
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events
from textual.app import App
from textual.binding import BindingType
from textual.driver import Driver

from minutetui.commands.table import APP_SCOPES, COMMANDS, Command
from minutetui.errors import FileError, MinuteError
from minutetui.store.peek import Peek
from minutetui.tui.gc import TIDY_INTERVAL, calm, tidy
from minutetui.tui.palette import CommandSearch, bindings
from minutetui.tui.routes import behind
from minutetui.tui.saving import DRAFT_INTERVAL, Saver
from minutetui.tui.screens.base import MinuteScreen
from minutetui.tui.screens.live import LiveScreen
from minutetui.tui.start import Start
from minutetui.tui.terminal import driver_class
from minutetui.tui.theme import VARIABLES, textual_theme
from minutetui.tui.typeahead import Typeahead
from minutetui.words import next_language, say

if TYPE_CHECKING:
    from textual.screen import Screen
    from textual.worker import Worker

    from minutetui.core.meeting.model import Meeting
    from minutetui.session import Session
    from minutetui.summary.blocks import Source
    from minutetui.tui.host import Route
    from minutetui.tui.opening import Opened
    from minutetui.words import Words

HEAD_START = 0.03
"""Seconds that what was typed so far has to reach the input, before loading takes the processor."""


class MinuteApp(App[int]):
    """Takes minutes.

    Args:
        start: What to open, and on which screen.
    """

    CSS_PATH = "app.tcss"
    TITLE = "MinuteTUI"
    COMMANDS: ClassVar = {CommandSearch}
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("everywhere")]
    ENABLE_COMMAND_PALETTE = False  # it would bind a key that nobody can change; `action_palette` opens it
    ESCAPE_TO_MINIMIZE = False
    AUTO_FOCUS = None  # each screen says what takes its keys; the first pane there is would take the first of them

    def __init__(self, start: Start) -> None:
        super().__init__()
        self.start = start
        self.language = start.language
        self.session: Session | None = None
        self.start_path = start.path
        self.saver = Saver(self)
        self.typeahead = Typeahead(self, super().on_event)
        self.keys_may_come = threading.Event()
        """Set once something has the focus: keys read before would be lost."""
        self._loading: Worker[None] | None = None
        self._leaving_unsaved = False
        self.register_theme(textual_theme(start.theme))
        self.theme = str(start.theme["name"])
        self.use_command_palette = True
        self.set_keymap(start.keys.keymap)

    def get_driver_class(self) -> type[Driver]:
        """Read the terminal through the filter of `tui.terminal`."""
        return driver_class()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give colours for what a theme may leave out."""
        return VARIABLES

    async def on_event(self, event: events.Event) -> None:
        """Let what is typed wait for a screen that is just opening."""
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            await self.typeahead.take(event)
        else:
            await super().on_event(event)

    # -- opening -----------------------------------------------------------------------------------------

    def get_default_screen(self) -> Screen[None]:
        """Begin with the live screen, or the start screen, and not with an empty one below it."""
        if self.start.path is not None:
            look = self.start.look or Peek(self.start.path.stem)
            return LiveScreen(look)
        asked = self.start.actions
        if asked is not None:
            from minutetui.tui.screens.actions import ActionsScreen  # noqa: PLC0415

            return ActionsScreen(lambda: asked.paths, asked.by, asked.text)
        return behind("start")

    def on_mount(self) -> None:
        """Answer the signals that would otherwise leave the terminal in a mess, and load the meeting."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGHUP, signal.SIGTERM):
            loop.add_signal_handler(number, self._signalled, number)
        self.set_interval(DRAFT_INTERVAL, self.saver.keep_draft)
        self.set_interval(TIDY_INTERVAL, tidy)
        if self.start.path is not None and isinstance(self.screen, LiveScreen):
            self._load_behind(self.start.path, self.screen)

    def open(
        self,
        path: Path,
        look: Peek,
        *,
        record_of: Callable[[Meeting], str] | None = None,
        notices: tuple[Words, ...] = (),
    ) -> None:
        """Show the live screen at once, and load its meeting behind it."""
        self.session = None
        self.start_path = path
        screen = LiveScreen(look, notices)
        if record_of is not None:
            screen.waiting.append(lambda: screen.go_to_record(record_of(screen.session.meeting)))
        self.push_screen(screen)
        self._load_behind(path, screen)

    def _load_behind(self, path: Path, screen: LiveScreen) -> None:
        def begin() -> None:
            self._loading = self.run_worker(self._load(path, screen))

        screen.call_after_refresh(begin)

    async def _load(self, path: Path, screen: LiveScreen) -> None:
        left = self.saver.begin(path)
        await asyncio.sleep(HEAD_START)
        try:
            opened = await asyncio.to_thread(load_session, path, self.start)
        except MinuteError as error:
            self._give_up_opening(error)
            return
        self.session = opened.session
        screen.receive(opened)
        if left:
            screen.entry.give_back(f"{left} " if screen.entry.value else left)
            screen.tell(say(self.language, "recovered"), "warning")
        screen.call_after_refresh(calm)
        if opened.session.disk.unsaved:
            self.save_soon()
        if self.start.review:
            screen.action_review()

    def _give_up_opening(self, error: MinuteError) -> None:
        """Say why a meeting cannot be opened: where it was chosen, or else to the command line."""
        self.saver.early = None
        if len(self.screen_stack) > 1:
            self.pop_screen()
            self.tell(error.said(self.language))
        else:
            self.start.fail(error)
            self.exit(error.status, return_code=error.status)

    async def reload(self, path: Path, *, take_over: bool = False) -> None:
        """Read the meeting again, and show it as it is on disk.

        Raises:
            MinuteError: It cannot be read; the session is as it was.
        """
        if self.session is not None:
            self.session.disk.release()
        opened = await asyncio.to_thread(load_session, path, self.start, take_over=take_over, again=True)
        self.session = opened.session
        for screen in self.screen_stack:
            if isinstance(screen, LiveScreen):
                screen.receive(opened)

    # -- what the screens ask of it ----------------------------------------------------------------------

    def save_soon(self) -> None:
        """Put the meeting on disk off this thread, and show it as saved when it is."""
        self.run_worker(self.saver.save())

    def save_now(self) -> None:
        """Put the meeting on disk, and where that cannot be, ask what to do."""
        self.run_worker(self.saver.settle())

    def refresh_state(self) -> None:
        """Have the screen show how things stand."""
        show_state = getattr(self.screen, "show_state", None)
        if show_state is not None and self.screen.is_mounted:
            show_state()

    def go_to_record(self, record_id: str) -> None:
        """Show a line or an agenda item on the live screen."""
        for screen in self.screen_stack:
            if isinstance(screen, LiveScreen):
                screen.go_to_record(record_id)

    def show(self, door: Route, about: Source | None = None, *, instead: bool = False) -> None:
        """Open a screen over the one in front, or in its place."""
        screen = behind(door, about)
        if instead:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def commit_half_typed(self) -> None:
        """Take what is being typed on the live screen, while it still can be."""
        for screen in self.screen_stack:
            if isinstance(screen, LiveScreen):
                screen.commit_half_typed()

    def tell(self, text: str, style: str = "error") -> None:
        """Tell the person something, on the screen in front."""
        tell = getattr(self.screen, "tell", None)
        if tell is not None:
            tell(text, style)

    # -- leaving -----------------------------------------------------------------------------------------

    async def action_quit(self) -> None:
        """Save and leave; where saving fails, say so and stay until asked again."""
        if await self._close() or self._leaving_unsaved:
            self.exit(0)
            return
        self._leaving_unsaved = True
        error = self.saver.error.said(self.language) if self.saver.error else ""
        self.tell(say(self.language, "leave-unsaved", error=error, key=self.start.keys))

    async def leave_meeting(self) -> None:
        """Save, and go back to where the meeting was chosen; where it was not, to the start screen."""
        if not await self._close():
            self.tell(say(self.language, "not-left", error=self.saver.error.notice if self.saver.error else ""))
            return
        if self.session is not None:
            self.session.disk.release()
        self.session, self.start_path = None, None
        self.start.review = self.start.temporary = False
        while len(self.screen_stack) > 1 and any(isinstance(screen, LiveScreen) for screen in self.screen_stack):
            await self.pop_screen()
        if isinstance(self.screen, LiveScreen):
            # The lowest screen cannot be replaced; another stack of screens can take the place of its stack.
            lowest = self.screen
            self.add_mode("start", partial(behind, "start"))
            await self.switch_mode("start")
            await lowest.remove()

    def _signalled(self, number: int) -> None:
        self.run_worker(self.end_on(number))

    async def end_on(self, number: int) -> None:
        """Save and leave because a signal came; the exit status is 128 and its number."""
        if not await self._close() and self.session is not None:
            with contextlib.suppress(FileError):
                self.session.disk.give_up_writing()
        self.exit(128 + number, return_code=128 + number)

    def on_unmount(self) -> None:
        """Let others write the file, now that it is done with."""
        if self.session is not None:
            self.session.disk.release()

    async def _close(self) -> bool:
        if self._loading is not None:
            await self._loading.wait()  # what was typed before the meeting is there belongs to it
        if self.session is None:
            return True
        self.commit_half_typed()
        self.session.leave()
        done = await self.saver.save()
        await self.saver.write_draft()
        return done

    def _handle_exception(self, error: Exception) -> None:
        """End on a defect of ours: saved, without a traceback on the screen, which would show the minutes.

        Textual's own hook, and so private; in tests it is left to raise.
        """
        if self.is_headless:
            super()._handle_exception(error)
            return
        from minutetui.store.crash import crashed  # noqa: PLC0415

        self.start.fail(crashed(error))
        self.saver.rescue()
        self.exit(70, return_code=70)

    # -- commands ----------------------------------------------------------------------------------------

    def commands_on(self, screen: Screen[Any]) -> list[Command]:
        """List the commands that work on a screen."""
        scopes = getattr(screen, "SCOPES", ())
        return [command for command in COMMANDS if command.scope in (*scopes, "everywhere")]

    async def run_command(self, command: Command) -> None:
        """Do a command chosen in the palette."""
        namespace = self if command.scope in APP_SCOPES else self.screen
        await self.run_action(command.action.removeprefix("app."), namespace)

    def action_palette(self) -> None:
        """Open the palette."""
        self.action_command_palette()

    def action_help(self) -> None:
        """Show every key and sign, or close that page."""
        if self.screen.id == "help":
            self.screen.dismiss()
        else:
            self.show("help")

    def action_close_meeting(self) -> None:
        """End the meeting, approve its minutes, or open them again."""
        if self.session is not None and isinstance(self.screen, MinuteScreen):
            from minutetui.tui.screens.closing import Closing  # noqa: PLC0415 - not needed by the first frame

            Closing(self.screen).ask()

    def action_leave_meeting(self) -> None:
        """Save, and go back to where meetings are chosen."""
        if self.session is not None:
            self.run_worker(self.leave_meeting())

    def action_undo(self) -> None:
        """Take back typing while there is text, else the last change of the meeting."""
        self._turn("undo")

    def action_redo(self) -> None:
        """Make it again."""
        self._turn("redo")

    def _turn(self, way: str) -> None:
        turn = getattr(self.screen, f"{way}_here", None)
        if turn is not None:
            turn()

    def action_save_as(self) -> None:
        """Go on in another place."""
        if self.session is not None and self.session.disk.why_read_only[0] == "read-only":
            self.tell(say(self.language, "read-only", key=self.start.keys), "warning")
        elif self.session is not None:
            self.saver.keeping.save_as()

    def action_take_over(self) -> None:
        """Write a file that someone else holds."""
        if self.session is not None:
            self.saver.keeping.take_over()

    def action_suspend(self) -> None:
        """Go back to the shell for a while."""
        self.action_suspend_process()

    def action_change_language(self) -> None:
        """Let all screens speak the next language, also those below the one in front."""
        self.language = next_language(self.language)
        for screen in self.screen_stack:
            show_state = getattr(screen, "show_state", None)
            if show_state is not None and screen.is_mounted:
                show_state()

    def action_change_theme(self) -> None:
        """Choose among all themes that can be read."""
        from minutetui.tui.screens.themes import choose_theme  # noqa: PLC0415

        notices = choose_theme(self, self.language, self.refresh_state)
        if notices:
            self.tell("  ".join(notice.said(self.language) for notice in notices))

    def now(self) -> dt.datetime:
        """Give the time, with its zone."""
        return dt.datetime.now().astimezone()


def load_session(path: Path, start: Start, *, take_over: bool = False, again: bool = False) -> Opened:
    """Read a meeting and make its session; in a thread, since this imports pydantic.

    Raises:
        MinuteError: The file cannot be read, or is no meeting.
    """
    from minutetui.tui.opening import open_session  # noqa: PLC0415

    return open_session(path, start.config, temporary=start.temporary, take_over=take_over, again=again)
