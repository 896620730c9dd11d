"""What is between the screens and the app: what screens need (`Host`), and what is asked of a screen (`Hosted`).

The screens know nothing else about the app, so only `cli` imports it. `Typeahead` holds what is typed until the screen
is ready.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import threading
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol, cast

from textual.events import Key
from textual.message_pump import MessagePump

from minutetui.errors import FileError
from minutetui.store.peek import Peek
from minutetui.tui.start import Start
from minutetui.words import say

if TYPE_CHECKING:
    from textual.app import App
    from textual.dom import DOMNode
    from textual.events import Event
    from textual.screen import Screen
    from textual.worker import Worker, WorkType

    from minutetui.commands.keys import Keys
    from minutetui.commands.table import Scope
    from minutetui.core.meeting.model import Meeting
    from minutetui.session import Session
    from minutetui.store.config import HookEvent
    from minutetui.summary.blocks import Source
    from minutetui.tutor.coach import Coach
    from minutetui.words import Words


Route = Literal["start", "actions", "archive", "review", "read-back", "summary"]
"""The name of a screen that opens over another; `tui.routes` creates it."""


class Saves(Protocol):
    """What saves the meeting, as the screens see it."""

    error: FileError | None
    """Why the last save failed, if it did."""


class Host(Protocol):
    """The app, as the screens see it."""

    language: str
    """The language of the screens."""
    session: Session | None
    """The meeting being worked on; None until it is loaded."""
    start: Start
    """What the program was started with."""
    start_path: Path | None
    """The file of the meeting."""

    @property
    def saver(self) -> Saves:
        """What saves the meeting."""

    typeahead: Typeahead
    """Holds what is typed while a screen opens."""
    keys_may_come: threading.Event
    """Set once something has the focus."""

    def save_soon(self) -> None:
        """Save the meeting in another thread."""

    def run_hook(self, event: HookEvent, *paths: Path) -> None:
        """Save, then run the person's command for an event, if there is one."""

    def save_now(self) -> None:
        """Save the meeting; if that fails, ask what to do."""

    def refresh_state(self) -> None:
        """Repaint the screen in front."""

    def show(self, route: Route, about: Source | None = None, *, instead: bool = False) -> None:
        """Open a screen over the one in front, or instead of it; `about` is what the summary shows first."""

    def commit_half_typed(self) -> None:
        """Commit what is being typed on the live screen, while that is possible."""

    def go_to_record(self, record_id: str) -> None:
        """Show a line or an agenda item on the live screen."""

    def open(
        self,
        path: Path,
        look: Peek,
        *,
        record_of: Callable[[Meeting], str] | None = None,
        notices: tuple[Words, ...] = (),
        coach: Coach | None = None,
    ) -> None:
        """Show the live screen on a meeting, at the line or agenda item that `record_of` gives, else where it stopped.

        `notices` tell how it was created. With a coach the meeting is the tutor's.
        """

    def now(self) -> dt.datetime:
        """Give the time, with its zone."""


class Hosted(MessagePump):
    """A screen of the app, which is its host, with all that the app and its input may ask of it.

    A screen overrides what it can do. Its input calls it directly, because a posted message would be overtaken by the
    keys that follow it.
    """

    SCOPES: ClassVar[tuple[Scope, ...]] = ()
    """The scopes of the commands that work here."""
    takes_keys = True
    """Whether the screen is ready for keys; what is typed before that waits (`Typeahead`)."""

    @property
    def owner(self) -> Host:
        """The app, as the screens see it."""
        return cast("Host", self.app)

    @property
    def language(self) -> str:
        """The language of the screens."""
        return self.owner.language

    @property
    def keys(self) -> Keys:
        """The keys in force."""
        return self.owner.start.keys

    def say(self, word: str, /, **values: object) -> str:
        """Give words in the language of the screens, with the keys in force."""
        return say(self.language, word, key=self.keys, **values)

    @property
    def holding(self) -> str:
        """The text that is not in an input and not in a meeting; empty: none."""
        return ""

    def in_full(self) -> list[str]:
        """Give the whole texts of what the screen may cut, for help."""
        return []

    def waits_for_meeting(self, key: str) -> bool:  # noqa: ARG002
        """Tell whether a key, and what is typed after it, has to wait until the meeting is loaded."""
        return False

    def show_state(self) -> None:
        """Show the present state."""

    def show_clock(self) -> None:
        """Show the present time, if it shows another."""

    def typed(self) -> None:
        """The text in the input changed."""

    def entered(self, text: str) -> None:
        """Enter was pressed; the input is empty again."""

    def stepped_in(self) -> None:
        """Backspace was pressed on the empty input."""

    def digit_pressed(self, digit: int) -> None:
        """A digit was pressed that chooses something instead of being typed."""

    def left_upwards(self) -> None:
        """Up was pressed on the first row."""

    def completed(self) -> None:
        """Tab was pressed."""

    def escaped(self) -> None:
        """Esc was pressed."""

    def alt_pressed(self, character: str) -> None:
        """Alt and a key were pressed, or Esc and the key in quick succession: terminals send the same."""

    def pasted(self, text: str) -> None:
        """Several lines were pasted at once; only where the input asks about them."""


STEP, STEPS = 0.002, 1000
"""Seconds between two checks of the opening screen, and the number of checks before keys are delivered anyway."""


class Typeahead:
    """Keys and pastes on their way to the screen in front, to which `deliver` hands them over."""

    def __init__(self, app: App[Any], deliver: Callable[[Event], Awaitable[None]]) -> None:
        self._app = app
        self._deliver = deliver
        self._held: list[Event] = []

    @property
    def _ready(self) -> bool:
        screen = self._app.screen
        return self._app.focused is not None and (not isinstance(screen, Hosted) or screen.takes_keys)

    def _needs_meeting(self, event: Event) -> bool:
        screen = self._app.screen
        return isinstance(screen, Hosted) and isinstance(event, Key) and screen.waits_for_meeting(event.key)

    async def take(self, event: Event) -> None:
        """Deliver something in the order of typing: now, or once the screen and what the key needs are ready."""
        if self._held or not self._ready or self._needs_meeting(event):
            self.hold(event)
        else:
            await self._deliver(event)

    def hold(self, event: Event) -> None:
        """Keep something until the screen in front is ready."""
        self._held.append(event)
        if len(self._held) == 1:
            run_apart(self._app, self._wait)

    async def _wait(self) -> None:
        """Check in a separate task: the app must not wait, because the screen needs it for opening."""
        steps = 0
        while (steps < STEPS and not self._ready) or self._needs_meeting(self._held[0]):
            await asyncio.sleep(STEP)
            steps += 1
        self._app.call_later(self._release, self.take if self._ready else self._deliver)

    async def _release(self, deliver: Callable[[Event], Awaitable[None]]) -> None:
        held, self._held = self._held, []
        for event in held:
            await deliver(event)


def has_panes(screen: Screen[Any]) -> bool:
    """Tell whether a screen has its panes: they are mounted, and Textual has not begun to remove them.

    A save or a timer may end while a screen, or the program, is being left.
    """
    return screen.is_mounted and not screen._pruning


def show_clocks(app: App[Any]) -> None:
    """Let every screen, also one under a box, show its clocks and its agenda as they are."""
    for screen in app.screen_stack:
        if isinstance(screen, Hosted) and has_panes(screen):
            screen.show_clock()


def run_apart(node: DOMNode, work: Callable[[], Coroutine[Any, Any, object]], **options: Any) -> Worker[Any]:
    """Run work in a worker of Textual, with its options.

    The work is a function and no coroutine, which would never be awaited if the node closes before the worker starts.
    """
    return node.run_worker(cast("WorkType[Any]", work), **options)
