"""The live screen: the agenda, the lines of the current item, and the input that is never away.

The first frame is drawn before the meeting is loaded, so nothing that needs pydantic is imported at the top;
`LivePanes`, which does, is imported when the meeting is there.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical

from minutetui.commands.table import Scope
from minutetui.core.text.characters import one_line
from minutetui.core.vocabulary import Tag
from minutetui.errors import MinuteError
from minutetui.rows.bars import GAP, SLOT, hint_row, title_row
from minutetui.rows.lines import LineRows
from minutetui.rows.row import Row
from minutetui.store.peek import Peek
from minutetui.tui.palette import bindings
from minutetui.tui.screens.base import NARROW
from minutetui.tui.screens.lines import LinesScreen
from minutetui.tui.widgets.entry import Entry
from minutetui.tui.widgets.rows import RowsView
from minutetui.words import Words, said

if TYPE_CHECKING:
    from minutetui.core.vocabulary import Tag
    from minutetui.tui.opening import Opened
    from minutetui.tui.screens.panes import LivePanes

QUIET = 0.3
"""Seconds after loading until what is needed later is made ready."""

TICK = 1.0
"""Seconds between looks at the clock."""

SIDE = 30
"""Columns of the agenda pane, as in app.tcss."""


class LiveScreen(LinesScreen):
    """Takes one line after the other.

    Args:
        look: What is known of the meeting already, for the first frame.
        notices: What to tell of how it was made.
    """

    SCOPES = ("live", "lines", "closing")
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("live"), *bindings("lines"), *bindings("closing")]

    def __init__(self, look: Peek, notices: tuple[Words, ...] = ()) -> None:
        super().__init__()
        self.look = look
        self.notices = notices
        self.waiting: list[Callable[[], object]] = []
        """What was entered before the meeting was loaded, to be done in that order."""

    @property
    def holding(self) -> str:
        """The lines that wait for the meeting to be loaded."""
        return " ".join(str(do.args[0]) for do in self.waiting if isinstance(do, partial) and do.func == self.entered)

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        yield RowsView(id="title")
        with Horizontal(id="body"):
            with Vertical(id="side"):
                yield RowsView(id="agenda")
                yield RowsView(id="loops")
            with Vertical(id="main"):
                yield RowsView(id="item")
                yield self.lines_pane
        yield Entry()
        yield RowsView(id="reading")
        yield RowsView(id="hints")

    def on_mount(self) -> None:
        """Give the input the focus, for good."""
        for view in self.query(RowsView):
            view.can_focus = False
        self.entry.sign = SLOT + GAP
        self.entry.asks_about_lines = True
        self.entry.focus()
        self.call_after_refresh(self.owner.keys_may_come.set)
        self._show_look()
        self.set_interval(TICK, self.show_clock)

    # -- what is shown -----------------------------------------------------------------------------------

    def receive(self, opened: Opened) -> None:
        """Take the loaded meeting, and whatever was entered before it was there."""
        from minutetui.core.due import make_ready  # noqa: PLC0415
        from minutetui.tui.screens.panes import LivePanes  # noqa: PLC0415

        self.panes = LivePanes(self, opened.session)
        self.message = said(self.owner.language, *self.owner.start.notices, *self.notices, *opened.notices)
        self.entry.give_back(opened.half_typed)
        if opened.session.read_only:
            self.tell_read_only()
        for do in self.waiting:
            do()
        if self.waiting:
            self.waiting.clear()
            self.owner.save_soon()
        self.show_state()
        # Else the first deadline would be read slowly: its grammar is a hundred patterns, and made when first used.
        self.set_timer(QUIET, lambda: threading.Thread(target=make_ready, daemon=True).start())

    def show_state(self) -> None:
        """Show the meeting as it stands, and the reading of what is typed."""
        self.put("hints", [self._hints()])
        if self.panes is None:
            self._show_look()
        else:
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
        return hint_row(scope, self.owner.start.keys, self.owner.language, width, sigils=not self.walking)

    # -- typing ------------------------------------------------------------------------------------------

    def typed(self) -> None:
        """Show the reading of the text; typing while a line is selected goes back to the input."""
        self.forget_message()
        if self.walking and self.purpose is None:
            if self.panes is not None and self.panes.shown.glance and self.panes.shown.glance.typing:
                self.panes.shown.back()
            self.walk_to("")
        else:
            self.show_reading()

    def entered(self, text: str) -> None:
        """Do what the text stands for; one that is not taken is given back."""
        if self.panes is None:
            self.waiting.append(partial(self.entered, text))
        elif self._take(text):
            if self.purpose is not None:
                self.panes.shown.back()
            self.end_purpose()
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
        if self.panes is not None and self.purpose is None and not self.panes.shown.glance and self.session.step_in():
            self.show_state()

    def digit_pressed(self, digit: int) -> None:
        """At the input, begin a line that fills a slot, or go to a gap; where there is none, type the digit."""
        if self.walking:
            super().digit_pressed(digit)
        elif self.purpose is not None or self.panes is None or not self._sign_done(self.panes, digit):
            self.entry.insert_text_at_cursor(str(digit))

    def _sign_done(self, panes: LivePanes, digit: int) -> bool:
        """Do what a sign on its own says with a digit behind it; tell whether there is such a slot or gap."""
        return panes.close_gap(digit) if self.entry.value in GAP else panes.fill_slot(digit)

    def completed(self) -> None:
        """Take the first row of the open list."""
        if self.panes is not None:
            self.panes.complete(self.entry)

    def pasted(self, text: str) -> None:
        """Ask once what the lines are; into a line that is being changed they go as one."""
        if self.panes is None:
            self.waiting.append(partial(self.pasted, text))
        elif self.purpose is not None:
            self.entry.insert_text_at_cursor(one_line(text))
        elif self.session.read_only:
            self.tell_read_only()
        else:
            from minutetui.tui.screens.pasting import Pasting  # noqa: PLC0415

            self.action_back_to_input()
            Pasting(self, text).ask()

    def commit_half_typed(self) -> None:
        """Commit what is being typed to the item it began in: when that item is left, and on leaving."""
        if self.panes is not None and self.panes.shown.glance and self.panes.shown.glance.typing:
            self.panes.shown.back()
        if self.entry.value.strip() and self.panes is not None and self._take(self.entry.value):
            self.entry.start_afresh()
            self.owner.save_soon()
        self.end_purpose()

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
            self.walk_to("")

    def _step(self, step: int) -> None:
        if self.session.next_item(step):
            self.message = ""
            self.owner.save_soon()
        else:
            self.message = self.say("last-item" if step > 0 else "first-item")
        self.show_state()

    def action_jump(self) -> None:
        """Choose the agenda item to go to."""
        if self.panes is not None:
            self.panes.asking.item(self.panes.shown.item.id if self.panes.shown.item else "")

    def action_new_item(self) -> None:
        """Begin a new agenda item: what `# ` does."""
        self.entry.set_text(f"# {self.entry.value}")

    def go_to_record(self, record_id: str) -> None:
        """Take up an agenda item, or the one a line stands in, and select that line."""
        if self.panes is not None:
            self.commit_half_typed()
            self.walk_to(self.panes.take_up(record_id))

    # -- looking for a line ------------------------------------------------------------------------------

    def action_search(self) -> None:
        """Look for a line in the whole meeting."""
        from minutetui.tui.screens.search import SearchScreen  # noqa: PLC0415

        if self.panes is not None and self.purpose is None:
            self.app.push_screen(SearchScreen(self.look_at))

    def action_filter(self) -> None:
        """Do so from the lines, by a sign."""
        self.action_search()

    def look_at(self, line_id: str) -> None:
        """Select a line wherever it stands; the item being minuted stays the one it is."""
        if self.panes is not None:
            self.panes.shown.look_at(line_id, self.rows("lines").selected, typing=bool(self.entry.value))
            self.panes.show()
            self.walk_to(line_id)
            if self.panes.shown.glance:
                self.tell(self.panes.looking)

    def action_back_to_input(self) -> None:
        """Return to the input, or to the line one looked away from; its text is as it was."""
        back = ""
        if self.panes is not None and self.panes.shown.glance:
            back = self.panes.shown.back()
            self.panes.show()
        self.walk_to(back)

    def escaped(self) -> None:
        """Return from what is looked at; else leave the line that is being changed as it is."""
        if self.purpose is None and self.panes is not None and self.panes.shown.glance:
            self.action_back_to_input()
        else:
            super().escaped()

    def action_defer_item(self) -> None:
        """Hold the current agenda item over to another meeting."""
        if self.panes is not None:
            self.panes.asking.defer_item()

    def action_break(self) -> None:
        """Stop the clocks until the next line, or let them run again."""
        if self.panes is not None and not self.session.read_only:
            self.session.take_break()
            self.tell(self.say("break-begins" if self.session.paused else "break-ends"))
            self.owner.save_soon()

    def action_people(self) -> None:
        """Note who comes, goes or is away."""
        if self.panes is not None:
            self.panes.asking.people()

    def action_next_meeting(self) -> None:
        """Begin the line that tells the next meeting, or says it anew."""
        if self.panes is not None:
            self.entry.set_text(self.panes.next_meeting())

    def action_rename_meeting(self) -> None:
        """Give the meeting another title."""
        if self.panes is not None:
            self.panes.asking.title()

    def action_review(self) -> None:
        """Close the gaps."""
        if self.panes is not None:
            self.owner.show("review")

    def action_read_back(self) -> None:
        """Read decisions and actions back."""
        if self.panes is not None:
            self.commit_half_typed()
            self.owner.show("read-back")

    def action_summary(self) -> None:
        """See the summary, where the selected line or the current item stands in it."""
        from minutetui.summary.blocks import Source  # noqa: PLC0415

        if self.panes is not None:
            line = self.rows("lines").selected
            self.owner.show("summary", Source("line", line) if line else Source("item", self.session.cursor.item))
