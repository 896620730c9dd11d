"""What the screens need of the app, and what the app finds out about a screen before it uses it.

The screens know nothing else of the app, so that nothing but `cli` imports it. A screen has an ability when it has
the methods of its protocol; the app asks by `isinstance`.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal, Protocol, runtime_checkable

from minutetui.errors import FileError
from minutetui.store.peek import Peek
from minutetui.tui.start import Start

if TYPE_CHECKING:
    from textual.message import Message

    from minutetui.commands.table import Scope
    from minutetui.core.meeting.model import Meeting
    from minutetui.session import Session
    from minutetui.summary.blocks import Source
    from minutetui.tui.typeahead import Typeahead
    from minutetui.words import Words


Route = Literal["start", "actions", "review", "read-back", "summary", "help"]
"""The name of a screen that opens over another; `tui.routes` makes it."""


@runtime_checkable
class ShowsState(Protocol):
    """A screen that can be painted again."""

    def show_state(self) -> None:
        """Show the state of things."""


@runtime_checkable
class ShowsSaving(Protocol):
    """A screen that says whether all is in the file."""

    def show_saved(self) -> None:
        """Show whether all is in the file."""


@runtime_checkable
class Tells(Protocol):
    """A screen that shows messages."""

    def tell(self, text: str, style: str = "dim") -> None:
        """Show a message until the next key."""


@runtime_checkable
class TakesBack(Protocol):
    """A screen on which typing, or a change of the meeting, can be taken back."""

    def undo_here(self) -> None:
        """Take the last of it back."""

    def redo_here(self) -> None:
        """Make it again."""


@runtime_checkable
class Hears(Protocol):
    """A screen that is told at once what happens in its input."""

    def hear(self, message: Message) -> None:
        """Answer a message of the input."""


@runtime_checkable
class HoldsText(Protocol):
    """A screen with a text that is neither in an input nor in a meeting."""

    @property
    def holding(self) -> str:
        """The text; empty: none."""


@runtime_checkable
class TakesKeys(Protocol):
    """A screen that says when it is ready for keys."""

    takes_keys: bool
    """Whether it is."""


@runtime_checkable
class HasCommands(Protocol):
    """A screen on which commands work."""

    SCOPES: ClassVar[tuple[Scope, ...]]
    """The scopes of those commands."""


class Saves(Protocol):
    """What puts the meeting on disk, as the screens see it."""

    error: FileError | None
    """Why the last save failed, if it did."""


class Host(Protocol):
    """The app, as the screens see it."""

    language: str
    """Of the screens."""
    session: Session | None
    """The meeting being worked on; None until it is loaded."""
    start: Start
    """What the program was started with."""
    start_path: Path | None
    """The file of the meeting."""

    @property
    def saver(self) -> Saves:
        """What puts the meeting on disk."""

    typeahead: Typeahead
    """What is typed while a screen opens."""
    keys_may_come: threading.Event
    """Set once something has the focus."""

    def save_soon(self) -> None:
        """Put the meeting on disk off the screen's thread."""

    def save_now(self) -> None:
        """Put the meeting on disk, and where that cannot be, ask what to do."""

    def refresh_state(self) -> None:
        """Have the screen in front show the state of things."""

    def show(self, route: Route, about: Source | None = None, *, instead: bool = False) -> None:
        """Open a screen over the one in front, or in its place.

        Args:
            route: The name of the screen.
            about: For the summary: what to show first.
            instead: Whether in the place of the one in front.
        """

    def commit_half_typed(self) -> None:
        """Take what is being typed on the live screen, while it still can be."""

    def go_to_record(self, record_id: str) -> None:
        """Show a line or an agenda item on the live screen."""

    def open(
        self,
        path: Path,
        look: Peek,
        *,
        record_of: Callable[[Meeting], str] | None = None,
        notices: tuple[Words, ...] = (),
    ) -> None:
        """Show the live screen on a meeting.

        Args:
            path: Its file.
            look: A first look at it.
            record_of: Gives the id of the line or agenda item to show; empty for where it stopped.
            notices: What to tell of how it was made.
        """

    def now(self) -> dt.datetime:
        """Give the time, with its zone."""
