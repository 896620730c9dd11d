"""The base of the screens with an input: the app, its words, a line for messages. Some have a list above the input."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual import events
from textual._styles_cache import StylesCache
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from minutetui.commands.table import Scope, in_scope
from minutetui.rows.edges import Signs, hint_row, title_row
from minutetui.rows.row import Part, Row, fit
from minutetui.rows.wrapping import wrap
from minutetui.tui.host import Hosted
from minutetui.tui.widgets.entry import Entry
from minutetui.tui.widgets.rows import RowsView

if TYPE_CHECKING:
    from minutetui.errors import MinuteError
    from minutetui.rows.changes import Turn
    from minutetui.session import Session

_SHORT, _TINY = 12, 6
"""Rows below which bars, then all but the input are hidden."""


class MinuteScreen(Hosted, Screen[None]):
    """A screen of MinuteTUI."""

    message = ""
    """The last message, until the next key."""
    message_style = "dim"
    COACHED: ClassVar[str] = ""
    """The selector of the pane below which the coach's rows end; empty: the screen has none."""
    takes_keys = False

    @property
    def session(self) -> Session:
        """The session; only once the meeting is loaded."""
        session = self.owner.session
        assert session is not None, "the meeting is not loaded yet"
        return session

    @property
    def room(self) -> int:
        """The cells of a row: the panes have an edge of one."""
        return self.size.width - 2

    def in_full(self) -> list[str]:
        """Give the whole texts of what the screen may cut, for help."""
        return [self.message]

    def tell(self, text: str, style: str = "dim") -> None:
        """Show a message on the message line until the next key."""
        self.note(text, style)
        self.show_state()

    def note(self, text: str, style: str = "dim") -> None:
        """Set the message; the next repaint shows it."""
        self.message, self.message_style = text, style

    def with_message(self, rows: list[Row], width: int) -> list[Row]:
        """Replace the last rows by the message, wrapped; it may replace all of them."""
        told = self.told(len(rows), width)
        return [*rows[: len(rows) - len(told)], *told]

    def told(self, most: int, width: int) -> list[Row]:
        """Lay out the message in so many rows; where it is cut, the last names the key that shows it whole."""
        rows = wrap(self.message, width) if self.message else []
        if len(rows) > most:
            more = f" {self.keys:help}"
            last = fit(" ".join(rows[most - 1 :]), width - cell_len(more))
            rows = [*rows[: most - 1], f"{last}{more}"]
        return [Row.of(text, self.message_style) for text in rows]

    def tell_error(self, error: MinuteError) -> None:
        """Say what went wrong."""
        self.tell(error.said(self.language), "error")

    def told_read_only(self) -> bool:
        """Tell whether nothing can be changed, and say why."""
        if self.session.read_only:
            word, who = self.session.disk.why_read_only
            self.tell(self.say(word or "read-only", who=who), "warning")
        return self.session.read_only

    def forget_message(self) -> None:
        """Clear the message when something is typed."""
        if self.entry.value not in ("", self.entry.returned):
            self.message = ""

    def show_saved(self) -> None:
        """Show whether everything is saved; most screens do so when they are repainted."""
        self.show_state()

    def show_reading(self) -> None:
        """Show what Enter would do with the present text."""

    def rows(self, name: str) -> RowsView:
        """Give the pane of that name."""
        return self.query_one(f"#{name}", RowsView)

    def put(self, name: str, rows: Iterable[Row]) -> None:
        """Show rows in the pane of that name."""
        self.rows(name).show(rows)

    @property
    def entry(self) -> Entry:
        """The input."""
        return self.query_one(Entry)

    def on_resize(self, event: events.Resize) -> None:
        """Hide panes if there is no room; the input stays as it is."""
        self.set_class(event.size.height < _SHORT, "short")
        self.set_class(event.size.height < _TINY, "tiny")
        self.call_after_refresh(self._show_first)

    def _show_first(self) -> None:
        self.show_state()
        self.takes_keys = True
        self.show_coach()

    def show_coach(self) -> None:
        """Show the coach's rows, if this is the tutor."""
        coach = self.owner.start.coach
        if coach is None or not (self.COACHED and self.takes_keys):
            return
        from minutetui.rows.help import coach_rows  # noqa: PLC0415 - only in the tutor

        if not self.query("#coach"):
            self.mount(RowsView(id="coach"), before=self.COACHED)
        self.put("coach", coach_rows(coach, self.keys, self.room))

    def on_screen_resume(self) -> None:
        """Take the terminal's cursor from the screen that was in front."""
        self.show_coach()
        for entry in self.query(Entry):
            entry.show_cursor()

    def on_unmount(self) -> None:
        """Free what the widgets have drawn: Textual's cache of colours holds the last thousand closed ones."""
        StylesCache.get_inner_outer.cache_clear()

    def typed(self) -> None:
        """The text in the input changed."""
        self.forget_message()
        self.show_reading()

    def alt_pressed(self, character: str) -> None:
        """Alt and a letter were pressed, or Esc and the letter at once: B and F move by words, others do nothing."""
        self.entry.go_by_word(character)

    def prepare(self, scope: Scope) -> None:
        """Prepare for a command that the palette runs."""

    def action_save(self) -> None:
        """Save now; if that fails, choose what to do."""
        self.owner.save_now()

    def undo_here(self) -> None:
        """Undo typing while there is text, else the last change of the meeting."""
        if not self.entry.take_back() and not (self.entry.value and self.entry.undo_typing()):
            self.entry.forget_redo()
            if self.owner.session is not None:
                self._turn_meeting("undo")

    def redo_here(self) -> None:
        """Redo what was undone."""
        if not self.entry.redo_typing() and self.owner.session is not None:
            self._turn_meeting("redo")

    def _turn_meeting(self, way: Turn) -> None:
        """Undo or redo the last change of the meeting, and say what it was."""
        from minutetui.rows.changes import turn  # noqa: PLC0415 - needs the model

        done, message = turn(self.session, way, self.language)
        self.tell(message)
        if done:
            self.owner.save_soon()


def bindings(scope: Scope) -> list[Binding]:
    """Build Textual's bindings for the commands of one scope.

    Commands on lines come before the input, which keeps the focus all the time (so that what an input method
    commits is never lost); `LinesScreen.check_action` lets them through only while a line is selected. Leaving
    must work wherever the focus is.
    """
    first = scope in ("lines", "actions", "archive", "agenda", "people")
    return [
        # A command without a key gets a made-up key, because Textual can replace only existing keys.
        Binding(
            command.keys or f"no-key-{command.id}",
            command.action,
            id=command.id,
            show=False,
            priority=first or command.id == "quit",
        )
        for command in in_scope(scope)
    ]


WALKING: list[BindingType] = [
    Binding("up", "walk(-1)", show=False, priority=True),
    Binding("down", "walk(1)", show=False, priority=True),
    Binding("pageup", "page(-1)", show=False, priority=True),
    Binding("pagedown", "page(1)", show=False, priority=True),
    Binding("ctrl+home", "edge(0)", show=False, priority=True),
    Binding("ctrl+end", "edge(-1)", show=False, priority=True),
]
"""The keys of a list that come before the input's own."""


class ListScreen(MinuteScreen):
    """Lays out a title, a list, the input, its reading and the hints.

    Textual calls the `on_mount` of every class, the most derived one first.
    """

    COACHED = "Entry"
    ENTRY: ClassVar[type[Entry]] = Entry
    """The input below the list."""

    def compose(self) -> ComposeResult:
        """Lay out the list above the input."""
        yield RowsView(id="title")
        yield RowsView(id="list", marked=True)
        yield self.ENTRY()
        yield RowsView(id="reading")
        yield RowsView(id="hints")

    def on_mount(self) -> None:
        """Give the input the focus; it keeps it."""
        self.entry.focus()

    @property
    def view(self) -> RowsView:
        """The list."""
        return self.rows("list")

    def show_title(self, title: str, middle: str, *state: Part) -> None:
        """Show the title row: a title, what is shown of it, and a state at the right edge."""
        self.put("title", [title_row(title, middle, state, self.room)])

    def show_hints(self, signs: Signs = (), scope: Scope | None = None) -> None:
        """Show what can be typed and pressed: signs, and the keys of the screen's first scope."""
        keys, language = self.keys, self.language
        self.put("hints", [hint_row(scope or self.SCOPES[0], keys, language, self.room, signs=signs)])

    def action_page(self, step: int) -> None:
        """Go a screenful up or down."""
        self.view.action_page(step)
        self.show_reading()

    def action_edge(self, index: int) -> None:
        """Go to the first entry (0) or the last (-1)."""
        self.view.action_edge(index)
        self.show_reading()
