"""The live screen: the agenda, the lines of the current item, and the input that is never away.

The first frame is drawn before the meeting is loaded, so nothing that needs pydantic is imported at the top;
`LivePanes`, which does, is imported when the meeting is there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Input

from minutetui.errors import MinuteError
from minutetui.store.peek import Peek
from minutetui.tui.commands import Scope, bindings, in_scope
from minutetui.tui.rows.bars import hint_row, title_row
from minutetui.tui.rows.lines import LineRows
from minutetui.tui.screens.base import NARROW, MinuteScreen
from minutetui.tui.widgets.entry import Entry
from minutetui.tui.widgets.rows import Row, RowsView
from minutetui.words import said

if TYPE_CHECKING:
    from minutetui.core.model import Tag
    from minutetui.tui.opening import Opened
    from minutetui.tui.screens.panes import LineEdit, LivePanes

TICK = 1.0
"""Seconds between looks at the clock."""

SLOT = ":："
"""Typed alone, with a digit after it: the label of what the item should still bring out."""

SIDE = 30
"""Columns of the agenda pane, as in app.tcss."""

LINE_ACTIONS = {command.method for command in in_scope("lines")}


@dataclass
class Purpose:
    """What Enter on the input is for, when it is not a new line."""

    line: str
    """The line it is about."""
    rewrite: bool
    """Whether the text replaces the line's own; else it amends it, as `@3` and `+2w` do."""
    kept: str
    """What stood in the input before, and is put back afterwards."""


class LiveScreen(MinuteScreen):
    """Takes one line after the other.

    Args:
        look: What is known of the meeting already, for the first frame.
    """

    SCOPES = ("live", "lines", "closing")
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("live"), *bindings("lines"), *bindings("closing")]

    def __init__(self, look: Peek) -> None:
        super().__init__()
        self.look = look
        self.panes: LivePanes | None = None
        self.purpose: Purpose | None = None
        self.waiting: list[Callable[[], object]] = []
        """What was entered before the meeting was loaded, to be done in that order."""

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        yield RowsView(id="title")
        with Horizontal(id="body"):
            with Vertical(id="side"):
                yield RowsView(id="agenda")
                yield RowsView(id="loops")
            with Vertical(id="main"):
                yield RowsView(id="item")
                yield RowsView(id="lines", follow=True)
        yield Entry()
        yield RowsView(id="reading")
        yield RowsView(id="hints")

    def on_mount(self) -> None:
        """Give the input the focus, for good."""
        for view in self.query(RowsView):
            view.can_focus = False
        self.entry.sign = SLOT
        self.entry.focus()
        self.call_after_refresh(self.owner.keys_may_come.set)
        self._show_look()
        self.set_interval(TICK, self.show_clock)

    # -- what is shown -----------------------------------------------------------------------------------

    def receive(self, opened: Opened) -> None:
        """Take the loaded meeting, and whatever was entered before it was there."""
        from minutetui.tui.screens.panes import LivePanes  # noqa: PLC0415

        self.panes = LivePanes(self, opened.session)
        self.message = said(self.owner.language, *self.owner.start.notices, *opened.notices)
        self.entry.give_back(opened.half_typed)
        if opened.session.read_only:
            self.tell_read_only()
        for do in self.waiting:
            do()
        if self.waiting:
            self.waiting.clear()
            self.owner.save_soon()
        self.show_state()

    def show_state(self) -> None:
        """Show the meeting as it stands, and the reading of what is typed."""
        self.show_clock()
        self.put("hints", [self._hints()])
        if self.panes is not None:
            self.panes.show()
            self.show_reading()

    def show_clock(self) -> None:
        """Show the title row, whose clock runs, and the agenda's minutes."""
        if self.panes is not None:
            self.panes.show_clock()
        else:
            self._show_look()

    def _show_look(self) -> None:
        """Show what is known before the meeting is loaded: its title, and the lines of the current item."""
        language, width = self.owner.language, self.app.size.width
        self.put("title", [title_row(self.look.title, "", ((self.say("opening"), "dim"),), width - 2)])
        self.put("item", [Row(((self.look.item, "strong"),))])
        side = 0 if width < NARROW else SIDE
        rows = LineRows(language, width - side - 2, self.owner.now().date())
        self.put("lines", rows.rows(self.look.lines))

    def show_reading(self) -> None:
        """Show what Enter would do with the text as it is."""
        if self.panes is not None:
            self.panes.show_reading(self.entry.value)

    def _hints(self) -> Row:
        width = self.size.width - 2
        scope: Scope = "lines" if self.walking else "live"
        return hint_row(scope, self.owner.language, width, sigils=not self.walking)

    # -- typing ------------------------------------------------------------------------------------------

    @on(Input.Changed)
    def _changed(self) -> None:
        self.forget_message()
        if self.walking and self.purpose is None:
            self.action_back_to_input()
        self.show_reading()

    def entered(self, text: str) -> None:
        """Do what the text stands for; one that is not taken is given back."""
        if self.panes is None:
            self.waiting.append(partial(self.entered, text))
        elif self._take(text):
            self._end_purpose()
            self.show_state()
            self.owner.save_soon()
        else:
            self.entry.give_back(text)

    def _take(self, text: str) -> bool:
        """Do what a text stands for; tell whether it was taken, and so can leave the input."""
        assert self.panes is not None
        if self.session.read_only:
            self.tell_read_only()
            return False
        try:
            return self.panes.take(text, self.purpose)
        except MinuteError as error:
            self.tell(error.said(self.owner.language), "error")
            return False

    def stepped_in(self) -> None:
        """Go back into the chain that was left."""
        if self.panes is not None and self.purpose is None and self.session.step_in():
            self.show_state()

    def completed(self) -> None:
        """Take the first row of the open list."""
        if self.panes is not None:
            self.panes.complete(self.entry)

    def escaped(self) -> None:
        """Leave the line that is being changed as it is."""
        if self.purpose is not None:
            line = self.purpose.line
            self.entry.set_text("")
            self._end_purpose()
            self._walk_to(line)

    @on(Entry.PastedLines)
    def _pasted(self, message: Entry.PastedLines) -> None:
        if self.panes is not None:
            self.panes.ask_about_paste(message.lines)

    def commit_half_typed(self) -> None:
        """Commit what is being typed to the item it began in: when that item is left, and on leaving."""
        if self.entry.value.strip() and self.panes is not None and self._take(self.entry.value):
            self.entry.start_afresh()
        self._end_purpose()

    # -- lines already there -----------------------------------------------------------------------------

    @property
    def walking(self) -> bool:
        """Whether a line is selected; the input keeps the focus, and typing goes there."""
        # Keys can come before there are panes.
        return self.purpose is None and any(view.selected for view in self.query("#lines").results(RowsView))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Let the keys of commands on lines through only while a line is selected."""
        return self.walking if action in LINE_ACTIONS else True

    def alt_pressed(self, character: str) -> None:
        """Take it for Esc and a letter where Esc means something; else it types nothing."""
        if self.walking:
            self.action_back_to_input()
            self.entry.insert_text_at_cursor(character)

    def left_upwards(self) -> None:
        """Walk into the lines."""
        if self.walking:
            self.action_walk(-1)
        elif self.purpose is None and self.rows("lines").keys:
            self._walk_to(self.rows("lines").keys[-1])

    def _walk_to(self, line_id: str) -> None:
        self.rows("lines").select(line_id)
        self.entry.digits = "always" if line_id else "type"
        self.show_state()

    def action_walk(self, step: int) -> None:
        """Select the line before or after; below the last one is the input."""
        if not self.rows("lines").step(step) and step > 0:
            self.action_back_to_input()
        self.show_reading()

    def action_back_to_input(self) -> None:
        """Return to the input; its text is as it was."""
        self._walk_to("")

    def digit_pressed(self, digit: int) -> None:
        """Retag the selected line; at the input, begin a line that fills a slot."""
        if self.panes is not None and self.walking:
            self.panes.retag_by_digit(self.rows("lines").selected, digit)
        elif self.purpose is not None or self.panes is None or not self.panes.fill_slot(digit):
            self.entry.insert_text_at_cursor(str(digit))

    def action_edit_line(self) -> None:
        """Put the selected line into the input, as one would type it."""
        line = self.rows("lines").selected
        if line and self.panes is not None:
            self._begin(Purpose(line, rewrite=True, kept=self.entry.value), self.panes.typed(line))

    def action_line_owner(self) -> None:
        """Give the selected line another owner."""
        self._amend("@")

    def action_line_due(self) -> None:
        """Give the selected line another deadline."""
        self._amend("+")

    def _amend(self, sigil: str) -> None:
        line = self.rows("lines").selected
        if line:
            self._begin(Purpose(line, rewrite=False, kept=self.entry.value), sigil)

    def _begin(self, purpose: Purpose, text: str) -> None:
        self.purpose = purpose
        self.entry.digits = "type"
        self.entry.set_text(text)
        self.show_state()

    def _end_purpose(self) -> None:
        """Go back to capturing, with what stood in the input before."""
        if self.purpose is not None:
            kept, self.purpose = self.purpose.kept, None
            self._walk_to("")
            self.entry.give_back(kept)

    def action_indent(self) -> None:
        """Hang the selected line under the one before."""
        self._on_line("indent")

    def action_outdent(self) -> None:
        """Put the selected line behind the one it hangs under."""
        self._on_line("outdent")

    def action_move_line(self, step: int) -> None:
        """Move the selected line up or down among its siblings."""
        self._on_line("move", step)

    def action_delete_line(self) -> None:
        """Delete the selected line with all below it; undo brings it back."""
        self._on_line("delete")
        self.tell(self.say("deleted"))

    def _on_line(self, what: LineEdit, step: int = 0) -> None:
        """Do something to the selected line, and keep it in view."""
        line = self.rows("lines").selected
        if not line or self.panes is None or self.session.read_only:
            return
        self.panes.edit_line(what, line, step)
        self.show_state()
        self.rows("lines").select(self.rows("lines").selected)
        self.entry.digits = "always" if self.walking else "type"
        self.owner.save_soon()

    # -- tags, agenda, other screens ---------------------------------------------------------------------

    def action_tag(self, tag: Tag) -> None:
        """Tag the text being typed, or else the line said last or selected."""
        if self.panes is not None:
            self.panes.tag(tag)

    def action_tag_other(self) -> None:
        """Choose among all ten tags."""
        if self.panes is not None:
            self.panes.ask_tag()

    def action_next_item(self) -> None:
        """Take up the next agenda item."""
        self._go(1)

    def action_previous_item(self) -> None:
        """Go back to the agenda item before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        """Commit what is half typed, and go; in that order also if the meeting is not loaded yet."""
        if self.panes is None:
            if self.entry.value.strip():
                self.waiting.append(partial(self.entered, self.entry.value))
                self.entry.start_afresh()
            self.waiting.append(partial(self._step, step))
        else:
            self.commit_half_typed()
            self._step(step)
            self._walk_to("")

    def _step(self, step: int) -> None:
        if self.session.next_item(step):
            self.owner.save_soon()
        else:
            self.message = self.say("last-item" if step > 0 else "first-item")
        self.show_state()

    def action_jump(self) -> None:
        """Choose the agenda item to go to."""
        if self.panes is not None:
            self.panes.ask_item()

    def action_new_item(self) -> None:
        """Begin a new agenda item: what `# ` does."""
        self.entry.set_text(f"# {self.entry.value}")

    def go_to_record(self, record_id: str) -> None:
        """Take up an agenda item, or the one a line stands in, and select that line."""
        if self.panes is not None:
            self.commit_half_typed()
            self._walk_to(self.panes.take_up(record_id))

    def action_defer_item(self) -> None:
        """Hold the current agenda item over to another meeting."""
        if self.panes is not None:
            self.panes.defer_item()

    def action_break(self) -> None:
        """Stop the clocks until the next line, or let them run again."""
        if self.panes is not None and not self.session.read_only:
            self.session.take_break()
            self.tell(self.say("break-begins" if self.session.paused else "break-ends"))
            self.owner.save_soon()

    def action_rename_meeting(self) -> None:
        """Give the meeting another title."""
        if self.panes is not None:
            self.panes.ask_title()

    def action_review(self) -> None:
        """Close the gaps."""
        from minutetui.tui.screens.review import ReviewScreen  # noqa: PLC0415

        if self.panes is not None:
            self.app.push_screen(ReviewScreen())

    def action_summary(self) -> None:
        """See the summary, where the selected line or the current item stands in it."""
        from minutetui.summary.blocks import Source  # noqa: PLC0415
        from minutetui.tui.screens.summary import SummaryScreen  # noqa: PLC0415

        if self.panes is not None:
            line = self.rows("lines").selected
            self.app.push_screen(
                SummaryScreen(Source("line", line) if line else Source("item", self.session.place.item))
            )
