"""The frame of the live screen: its panes, its mode, and what they show before and after the meeting is loaded.

The first frame is drawn before the meeting is loaded, so nothing that needs the model is imported at the top.
"""

from __future__ import annotations

import threading
from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from minutetui.core.text.characters import one_line
from minutetui.rows.edges import (
    GAP_SIGN,
    READ_ONLY_COMMANDS,
    SLOT_SIGN,
    changing_row,
    header_row,
    hint_row,
    read_only_row,
)
from minutetui.rows.lines import LineRows, columns_of, rail_width
from minutetui.rows.row import BLANK, Row
from minutetui.rows.where import Where, where_row
from minutetui.store.peek import Peek
from minutetui.tui.modes import (
    Changing,
    ItemTakenUp,
    LineSelected,
    LinesPasted,
    Loading,
    MeetingLoaded,
    MeetingReloaded,
    Mode,
    Selected,
    Showing,
    TextEntered,
    Waiting,
    WentBack,
    mode_after,
)
from minutetui.tui.screens.base import MinuteScreen
from minutetui.tui.widgets.entry import Entry
from minutetui.tui.widgets.rows import RowsView
from minutetui.tui.widgets.wrapped import HEIGHTS_IN_BLOCK
from minutetui.words import Words, said

if TYPE_CHECKING:
    from minutetui.core.meeting.model import Meeting
    from minutetui.session.lines import LineEdits
    from minutetui.session.opening import Opened
    from minutetui.tui.screens.panes import LivePanes

QUIET = 0.3
"""Seconds after loading until what is needed later is prepared."""


class LiveFrame(MinuteScreen):
    """Shows a meeting in panes, above an input.

    Args:
        look: A first look at the meeting, for the first frame.
        notices: Notices about how it was created.
        record_of: Gives the id of the line or agenda item to begin at; None: where the meeting stopped.
    """

    COACHED = "#where"

    def __init__(
        self, look: Peek, notices: tuple[Words, ...] = (), record_of: Callable[[Meeting], str] | None = None
    ) -> None:
        super().__init__()
        self.look = look
        self.notices = notices
        self._record_of = record_of
        self.mode: Mode = Loading()
        self._hinted = ("", "", 0)
        """The scope (and whether the meeting is read-only), language and width for which the keys were last shown."""
        self.lines_pane = RowsView(id="lines", follow=True, marked=True)
        self.panes: LivePanes
        """The panes of the meeting; they exist in every mode except `Loading`."""
        self.line_edits: LineEdits
        """Changes its lines; exists in the same modes."""

    @property
    def holding(self) -> str:
        """The texts that are not in the input and not in the meeting: they wait, or were in the input before."""
        match self.mode:
            case Loading(queue=queue):
                return " ".join(one_line(one.text) for one in queue if isinstance(one, TextEntered | LinesPasted))
            case Changing(kept=kept):
                return kept
            case _:
                return ""

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        yield RowsView(id="title")
        with Horizontal(id="body"):
            with Vertical(id="side"):
                yield RowsView(id="agenda")
                yield RowsView(id="loops")
            yield self.lines_pane
        yield RowsView(id="where")
        yield RowsView(id="above")
        yield Entry()
        yield RowsView(id="reading")
        yield RowsView(id="hints")

    def on_resize(self, event: events.Resize) -> None:
        """Give the agenda pane its width, and fold panes away if there is no room."""
        side, rail = self.query_one("#side"), rail_width(event.size.width)
        side.display = bool(rail)
        side.styles.width = rail + 1
        super().on_resize(event)

    def on_mount(self) -> None:
        """Give the input the focus; nothing else can get it."""
        self.entry.sign = SLOT_SIGN + GAP_SIGN
        self.entry.asks_about_lines = True
        self.entry.heights = HEIGHTS_IN_BLOCK
        self.entry.focus()
        self.call_after_refresh(self.owner.keys_may_come.set)
        frame = self.owner.start.frame
        if frame is not None and frame.keys is not None:
            self.entry.insert_text_at_cursor(frame.keys.take_text())
        self._show_look()

    def receive(self, opened: Opened) -> None:
        """Show the loaded meeting, and process what was entered before."""
        from minutetui.core.due import make_ready  # noqa: PLC0415
        from minutetui.session.lines import LineEdits  # noqa: PLC0415
        from minutetui.tui.screens.panes import LivePanes  # noqa: PLC0415

        session, mode = opened.session, self.mode
        self.panes, self.line_edits = LivePanes(session, self.owner), LineEdits(session)
        self.send(MeetingLoaded() if isinstance(mode, Loading) else MeetingReloaded())
        self.message = said(self.language, *self.owner.start.notices, *self.notices, *opened.notices)
        self.entry.give_back(opened.half_typed)
        self.told_read_only()
        if isinstance(mode, Loading):
            self.begin(mode.queue, self._record_of(session.meeting) if self._record_of is not None else "")
        self.show_state()
        # Otherwise the first lines would be slow: the grammar is six hundred patterns, compiled at first use.
        self.set_timer(QUIET, lambda: threading.Thread(target=make_ready, daemon=True).start())

    @abstractmethod
    def begin(self, queue: tuple[Waiting, ...], record_id: str) -> None:
        """Begin at a line or agenda item (empty: where the meeting stopped), and process what waited in the queue."""

    def send(self, event: object) -> None:
        """Change to the mode after an event; the input gets its earlier text back if the mode says so.

        Raises:
            IllegalEventError: The event cannot happen now; nothing was changed.
        """
        before, mode = self.mode, mode_after(self.mode, event)
        if isinstance(before, Changing) and not isinstance(mode, Changing):
            self.entry.give_back(before.kept)
        self.mode = mode
        self.entry.digits = mode.digits
        self.entry.key_context = "line" if mode.scope == "lines" else "text"
        self.entry.set_class(isinstance(mode, Selected), "resting")
        if not isinstance(event, TextEntered):
            self.lines_pane.mark("")

    def follow(self) -> None:
        """Select the line of the mode; if it is gone, the mode gets the neighbouring line, if there is one."""
        view = self.lines_pane
        if isinstance(self.mode, Selected) and view.rows.span(self.mode.line) is None:
            self.send(LineSelected(view.selected) if view.selected else WentBack())
        line = self.mode.line if isinstance(self.mode, Selected | Changing) else ""
        if line != view.selected:
            view.select(line)

    def go(self, event: object) -> None:
        """Change to the mode after an event, and show it."""
        self.send(event)
        self.show_state()

    def show_state(self) -> None:
        """Show the meeting as it is, and the reading of what is typed."""
        if isinstance(self.mode, Showing):
            self._show_meeting(self.mode)
            self.show_reading()
        else:
            self._show_look()
            self._show_below(BLANK)

    def _show_below(self, row: Row) -> None:
        """Show a row instead of the keys; if it is blank, the keys of the mode, which seldom change."""
        language, width, keys = self.language, self.size.width, self.keys
        scope = self.mode.scope
        read_only = self.owner.session is not None and self.owner.session.read_only
        hinted = ("", "", 0) if row.parts else (f"{scope} {read_only}", language, width)
        if row.parts:
            self.put("hints", [row])
        elif hinted != self._hinted:
            if read_only and scope != "changing":
                names = READ_ONLY_COMMANDS if scope == "live" else ("back-to-input", *READ_ONLY_COMMANDS)
                row = read_only_row(keys, language, width - 2, names)
            elif scope == "changing":
                row = changing_row(keys, language, width - 2)
            else:
                row = hint_row(scope, keys, language, width - 2, line_signs=scope == "live")
            self.put("hints", [row])
        self._hinted = hinted

    def _show_meeting(self, mode: Showing) -> None:
        if not self.panes.current(mode):
            self.send(ItemTakenUp())
        self._show_agenda()
        self.put("loops", self.panes.side(self.rows("loops").size.width))
        self.lines_pane.show(self.panes.lines(self.mode, self.size.width))
        self.follow()

    def show_clock(self) -> None:
        """Show the clocks: of the meeting, of the agenda and of the item."""
        if isinstance(self.mode, Showing):
            self._show_agenda()
            self.show_reading()
        else:
            self._show_look()

    def _show_agenda(self) -> None:
        self.show_saved()
        self.put("agenda", self.panes.agenda(self.rows("agenda").size.width))

    def show_saved(self) -> None:
        """Show the title row, which says whether everything is saved."""
        if isinstance(self.mode, Showing):
            self.put("title", [self.panes.title(self.room)])

    def _show_look(self) -> None:
        """Show what is known before the meeting is loaded: its title, and the lines of the current item."""
        language, width = self.language, self.app.size.width
        self.put("title", [header_row(self.look.title, ((self.say("opening"), "dim"),), width - 2)])
        self.put("where", [where_row(Where(title=self.look.item), language, width - 2)])
        rows = LineRows(language, columns_of(width, language), self.owner.now().date())
        self.put("lines", rows.rows(self.look.lines))

    def show_reading(self) -> None:
        """Show the rows around the input: what Enter would do with the present text, or the last message."""
        if isinstance(self.mode, Showing):
            width, rail = self.room, bool(rail_width(self.size.width))
            short, tall = self.has_class("short"), self.has_class("tall")
            hidden = self.has_class("grown") or short
            block = self.panes.block(self.mode, self.entry.value, width, rail=rail)
            told = self.told(1 if short or tall else 2 if hidden else 3, width)
            if short and told:
                block = block._replace(reading=told[0])
            else:
                block = block.with_message(told, width, hidden=hidden)
            self.put("where", [block.top(above_hidden=hidden, below_hidden=tall)])
            self.put("above", [block.above])
            self.put("reading", [block.reading])
            self._show_below(block.below)

    def completed(self) -> None:
        """Take the first row of the open list; in the tutor, skip a step if nothing is typed."""
        coach = self.owner.start.coach
        if coach is not None and not self.entry.value:
            coach.skip()
            self.show_coach()
        elif isinstance(self.mode, Showing):
            self.entry.set_text(self.panes.completed(self.mode, self.entry.value))
