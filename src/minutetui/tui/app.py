"""The app: it opens the meeting, saves it, and moves between the screens.

The first frame shows the title and a live input. The meeting is loaded in a thread after it,
because a large file takes as long as Textual itself.
"""

from __future__ import annotations

import asyncio
import datetime as dt
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
from minutetui.store.peek import Peek
from minutetui.tui.host import Hosted, Typeahead, has_panes, run_apart
from minutetui.tui.leaving import Leaving
from minutetui.tui.loading import Loader
from minutetui.tui.pulse import Pulse
from minutetui.tui.routes import screen_of
from minutetui.tui.saving import Saver
from minutetui.tui.screens.base import MinuteScreen, bindings
from minutetui.tui.screens.live import LiveScreen
from minutetui.tui.start import Start
from minutetui.tui.terminal.driver import FilteredDriver
from minutetui.tui.terminal.first_frame import ENDS
from minutetui.tui.theme import VARIABLES, adapt, choose_theme, textual_theme
from minutetui.tui.widgets.entry import Entry
from minutetui.words import next_language, say

if TYPE_CHECKING:
    from textual.screen import Screen

    from minutetui.core.meeting.model import Meeting
    from minutetui.session import Session
    from minutetui.store.config import HookEvent
    from minutetui.summary.blocks import Source
    from minutetui.tui.host import Route
    from minutetui.tutor.coach import Coach
    from minutetui.words import Words


class MinuteApp(App[int]):
    """The app that takes minutes; its screens share one session."""

    CSS_PATH = "app.tcss"
    TITLE = "MinuteTUI"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("everywhere")]
    ENABLE_COMMAND_PALETTE = False  # it would bind a fixed key; `action_palette` opens the palette
    ESCAPE_TO_MINIMIZE = False
    AUTO_FOCUS = None  # each screen sets its focus; else the first pane would get the first keys

    def __init__(self, start: Start) -> None:
        super().__init__()
        self.start = start
        self.language = start.language
        self.session: Session | None = None
        self.start_path = start.path
        self.saver = Saver(self)
        self.pulse = Pulse(self)
        self.loader = Loader(self)
        self.leaving = Leaving(self)
        self.recent_commands: list[str] = []
        """The ids of the commands chosen in the palette, the last one first."""
        self.typeahead = Typeahead(self, self._deliver)
        self.keys_may_come = threading.Event()
        """Set once something has the focus: keys read before would be lost."""
        self.register_theme(textual_theme(start.theme))
        self.theme = str(start.theme["name"])
        self.set_keymap(start.keys.keymap)

    def get_driver_class(self) -> type[Driver]:
        """Read the terminal through the filter of `tui.terminal.driver`."""
        return FilteredDriver

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give the colours that a theme may leave out."""
        return VARIABLES

    async def on_event(self, event: events.Event) -> None:
        """Let what is typed wait for a screen that is just opening."""
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            self.pulse.hurry()
            await self.typeahead.take(event)
        else:
            await super().on_event(event)

    async def _deliver(self, event: events.Event) -> None:
        """Hand a key or a paste to the input, which keeps the order of typing; else to Textual."""
        focused = self.focused
        if isinstance(event, events.Key) and isinstance(focused, Entry):
            focused._forward_event(event)
            return
        if isinstance(event, events.Key):
            standard = self.start.keys.standard(event.key, "list")
            event = event if standard == event.key else events.Key(standard, None)
        await super().on_event(event)

    def get_default_screen(self) -> Screen[None]:
        """Begin with the live screen or the start screen, without an empty screen below it."""
        if self.start.path is not None:
            look = self.start.look or Peek(self.start.path.stem)
            return LiveScreen(look)
        asked = self.start.actions
        if asked is not None:
            from minutetui.tui.screens.actions import ActionsScreen  # noqa: PLC0415

            return ActionsScreen(lambda: asked.paths, asked.by, asked.text, asked.database)
        return screen_of("start")

    def on_mount(self) -> None:
        """Handle the signals that would otherwise leave the terminal in a bad state, and load the meeting."""
        loop = asyncio.get_running_loop()
        for number in ENDS:
            loop.add_signal_handler(number, self.leaving.signalled, number)
        if self.start.frame is not None and self.start.frame.signal:
            self.leaving.signalled(self.start.frame.signal)
        # A terminal shows an empty screen after a stop; Textual paints it only after `suspend`.
        self.app_resume_signal.subscribe(self, lambda _: self.refresh(layout=True))
        if self.start.frame is not None:
            adapt(self, self.start.frame.answers, self.start.config)
        self.pulse.start()
        if self.start.path is not None and isinstance(self.screen, LiveScreen):
            self.loader.load_into(self.screen, self.start.path)

    def open(
        self,
        path: Path,
        look: Peek,
        *,
        record_of: Callable[[Meeting], str] | None = None,
        notices: tuple[Words, ...] = (),
        coach: Coach | None = None,
    ) -> None:
        """Show the live screen at once, and load its meeting after it."""
        self.session = None
        self.start_path = path
        self.start.coach, self.start.temporary = coach, coach is not None
        screen = LiveScreen(look, notices, record_of)
        self.push_screen(screen)
        self.loader.load_into(screen, path)

    def save_soon(self) -> None:
        """Save the meeting in another thread, and show when it is saved."""
        run_apart(self, self.saver.save)
        self.let_coach_see()

    def run_hook(self, event: HookEvent, *paths: Path) -> None:
        """Save, then run the person's command for an event apart from the screen; a failure is told."""
        if self.start.coach is not None:  # what is written in the tutor is not sent anywhere
            self.let_coach_see(event)
        elif any(hook.event == event for hook in self.start.config.hooks):
            run_apart(self, partial(self.saver.save_and_run, event, *paths))

    def save_now(self) -> None:
        """Save the meeting; if that fails, ask what to do."""
        run_apart(self, self.saver.settle)

    def refresh_state(self) -> None:
        """Repaint the screen in front."""
        _show_state(self.screen)

    def show_saved(self) -> None:
        """Let the screen in front show whether everything is saved."""
        if isinstance(self.screen, MinuteScreen) and has_panes(self.screen):
            self.screen.show_saved()

    def go_to_record(self, record_id: str) -> None:
        """Show a line or an agenda item on the live screen."""
        for screen in self.screen_stack:
            if isinstance(screen, LiveScreen):
                screen.go_to_record(record_id)

    def show(self, route: Route, about: Source | None = None, *, instead: bool = False) -> None:
        """Open a screen over the one in front, or instead of it."""
        screen = screen_of(route, about)
        if instead:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)
        self.let_coach_see(route)

    def let_coach_see(self, event: str = "") -> None:
        """In the tutor, let the coach look at the meeting after a change or an event."""
        coach, session = self.start.coach, self.session
        if coach is not None and session is not None:
            from minutetui.tutor.lesson import Sight  # noqa: PLC0415 - few meetings are the tutor's

            coach.see(Sight(session.meeting, session.cursor.item, session.gap_count, event))
            if isinstance(self.screen, MinuteScreen):
                self.screen.show_coach()

    def commit_half_typed(self) -> None:
        """Commit what is being typed on the live screen, while that is possible."""
        for screen in self.screen_stack:
            if isinstance(screen, LiveScreen):
                screen.commit_half_typed()

    def tell(self, text: str, style: str = "error") -> None:
        """Show a message on the screen in front, or on the one below a list or a question, which show no messages."""
        screen = next((one for one in reversed(self.screen_stack) if isinstance(one, MinuteScreen)), None)
        if screen is not None:
            screen.tell(text, style)

    async def action_quit(self) -> None:
        """Save and leave; if saving fails, say so and stay until asked again."""
        await self.leaving.quit()

    def action_leave_meeting(self) -> None:
        """Save, and go back to the screen where meetings are chosen."""
        if self.session is not None:
            run_apart(self, self.leaving.leave_meeting)

    def on_unmount(self) -> None:
        """Release the lock, so that others can write the file."""
        if self.session is not None:
            self.session.disk.release()

    def _handle_exception(self, error: Exception) -> None:
        """Exit after a defect: save, and show no traceback, because it would show the minutes.

        This is a private hook of Textual; in tests the error is raised.
        """
        if self.is_headless:
            super()._handle_exception(error)
            return
        from minutetui.store.crash import crashed  # noqa: PLC0415

        if self.start.error is None:  # the first defect is told; others may follow while the screens go
            self.start.error = crashed(error, self.saver.rescue())
        self.exit(70, return_code=70)

    def commands_on(self, screen: Screen[Any]) -> list[Command]:
        """List the commands that work on a screen."""
        scopes = screen.SCOPES if isinstance(screen, Hosted) else ()
        return [command for command in COMMANDS if command.scope in (*scopes, "everywhere")]

    async def run_command(self, command: Command) -> None:
        """Run a command chosen in the palette."""
        if isinstance(self.screen, MinuteScreen):
            self.screen.prepare(command.scope)
        namespace = self if command.scope in APP_SCOPES else self.screen
        await self.run_action(command.action.removeprefix("app."), namespace)

    def action_palette(self) -> None:
        """Open the palette."""
        from minutetui.tui.screens.palette import PaletteScreen  # noqa: PLC0415 - not needed by the first frame

        if isinstance(self.screen, PaletteScreen):
            return
        commands = {command.id: command for command in self.commands_on(self.screen)}

        async def chosen(name: str | None) -> None:
            if name:
                self.recent_commands.insert(0, name)
                await self.run_command(commands[name])

        recent = list(dict.fromkeys(self.recent_commands))
        self.push_screen(PaletteScreen(list(commands.values()), recent), chosen)

    def action_help(self) -> None:
        """Show every key and sign, those of the screen in front first, or close that page."""
        from minutetui.tui.screens.help import HelpScreen  # noqa: PLC0415 - not needed by the first frame

        if isinstance(self.screen, HelpScreen):
            self.screen.dismiss()
        else:
            self.push_screen(HelpScreen(self.screen))

    def action_close_meeting(self) -> None:
        """End the meeting, approve its minutes, or open them again."""
        if self.session is not None and isinstance(self.screen, MinuteScreen):
            from minutetui.tui.screens.closing import Closing  # noqa: PLC0415 - not needed by the first frame

            Closing(self.screen).ask()

    def action_undo(self) -> None:
        """Undo typing while there is text, else the last change of the meeting."""
        if isinstance(self.screen, MinuteScreen):
            self.screen.undo_here()

    def action_redo(self) -> None:
        """Redo it."""
        if isinstance(self.screen, MinuteScreen):
            self.screen.redo_here()

    def action_save_as(self) -> None:
        """Use another file from now on."""
        if self.session is not None and self.session.disk.why_read_only[0] == "read-only":
            self.tell(say(self.language, "read-only", key=self.start.keys), "warning")
        elif self.session is not None:
            self.saver.keeping.save_as()

    def action_take_over(self) -> None:
        """Take over a file that someone else writes."""
        if self.session is not None:
            self.saver.keeping.take_over()

    def action_suspend(self) -> None:
        """Go back to the shell for a while."""
        self.action_suspend_process()

    def action_change_language(self) -> None:
        """Show all screens in the next language, also those below the one in front."""
        self.language = next_language(self.language)
        for screen in self.screen_stack:
            _show_state(screen)

    def action_change_theme(self) -> None:
        """Choose among all readable themes."""
        notices = choose_theme(self, self.language, self.refresh_state)
        if notices:
            self.tell("  ".join(notice.said(self.language) for notice in notices))

    def now(self) -> dt.datetime:
        """Give the time, with its zone."""
        return dt.datetime.now().astimezone()


def _show_state(screen: Screen[Any]) -> None:
    if isinstance(screen, Hosted) and has_panes(screen):
        screen.show_state()
