"""The live screen: typing lines, and what its keys do. The input always has the focus.

The screen is in a mode, which is a value; the table of transitions is in `tui/modes.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from minutetui.core.text.characters import one_line
from minutetui.core.vocabulary import SIGNED_TAGS, Tag
from minutetui.errors import MinuteError
from minutetui.rows.edges import GAP_SIGN
from minutetui.tui.modes import (
    AmendmentBegun,
    Changing,
    Glance,
    ItemLeft,
    LineLeft,
    LineSelected,
    LinesPasted,
    Loading,
    Rewriting,
    Selected,
    Showing,
    TextEntered,
    TextTyped,
    Typing,
    Waiting,
    WentBack,
)
from minutetui.tui.screens.base import bindings
from minutetui.tui.screens.lines import LinesScreen
from minutetui.words import said

if TYPE_CHECKING:
    from minutetui.core.capture.reading import Reading
    from minutetui.core.meeting.model import Meeting
    from minutetui.tui.screens.asking import Asking


class LiveScreen(LinesScreen):
    """Takes minutes line by line."""

    SCOPES = ("live", "lines", "closing")
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("live"), *bindings("lines"), *bindings("closing")]

    def in_full(self) -> list[str]:
        """Give the title, the agenda item, and what is read in the text."""
        if not isinstance(self.mode, Showing):
            return super().in_full()
        return [self.session.meeting.title, *super().in_full(), *self.panes.in_full(self.mode, self.entry.value)]

    def begin(self, queue: tuple[Waiting, ...], record_id: str) -> None:
        """Begin at the record asked for, and process the queue."""
        if record_id:
            self.go_to_record(record_id)
        for one in queue:
            match one:
                case TextEntered(text=text):
                    self.entered(text)
                case LinesPasted(text=text):
                    self.pasted(text)
                case ItemLeft(step=step):
                    self._step(step)

    def typed(self) -> None:
        """Show the reading of the text; typing while a line is selected goes back to the input."""
        if self.entry.handing_over:
            return  # Enter shows the result itself
        self.forget_message()
        before = self.mode
        self.send(TextTyped())
        if self.mode == before:
            self.show_reading()
        else:
            self.show_state()

    def entered(self, text: str) -> None:
        """Commit a text; one that is refused goes back into the input."""
        if isinstance(self.mode, Loading):
            self.send(TextEntered(text))
        elif self._take(text):
            self.send(TextEntered(text))
            self.changed()
        else:
            self.entry.give_back(text)

    def _take(self, text: str) -> bool:
        """Commit a text; tell whether it was committed, so that the input can be emptied."""
        if self.told_read_only():
            return False
        before = self.session.meeting
        try:
            reading = self._commit(text)
        except MinuteError as error:
            self.tell_error(error)
            return False
        return reading is None or self._told(reading, text, before)

    def _commit(self, text: str) -> Reading | None:
        """Make the edit of a text; give its reading, or None if nothing needs to be said."""
        match self.mode:
            case Rewriting(line=line):
                self.session.rewrite(line, text)
                self.lines_pane.mark(line)
                self.note(self.panes.about(line, "line-fixed"))
                return None
            case mode if line := self.panes.line_about(mode, text):
                return self.session.commit(text, line)
            case Showing(glance=Glance()) if not text.strip():
                return None
            case Showing(glance=Glance(item=item)):
                self.session.go_to(item)
        return self.session.commit(text)

    def _told(self, reading: Reading, text: str, before: Meeting) -> bool:
        """Say what a reading changed besides its line; tell whether the text was committed."""
        if (reason := self.line_edits.refused(reading)) is None:
            self.lines_pane.mark(self.panes.stored(reading))
            self.note(self.panes.entered(reading, before) or self.message)
        elif reason:
            self.tell(said(self.language, reason), "warning")
        return reason is None or not text.strip()

    def stepped_in(self) -> None:
        """Step back into the chain that was left last."""
        if isinstance(self.mode, Typing) and self.mode.glance is None and self.session.step_in():
            self.show_state()

    def digit_pressed(self, digit: int) -> None:
        """Mark the selected line; at the input, begin a line that fills a slot, or go to a gap; else type the digit."""
        match self.mode:
            case Selected():
                self.mark_line(digit)
            case Typing() if self._sign_done(digit):
                pass
            case _:
                self.entry.insert_text_at_cursor(str(digit))

    def _sign_done(self, digit: int) -> bool:
        """Handle a digit after a sign on its own; tell whether there is such a slot or gap."""
        if self.entry.value in GAP_SIGN:
            return self._close_gap(digit)
        text = self.line_edits.slot(digit) if isinstance(self.mode, Typing) and self.mode.glance is None else ""
        if text:
            self.entry.set_text(text)
        return bool(text)

    def _close_gap(self, digit: int) -> bool:
        """Go to a gap with the sign that closes it in the input; tell whether there is such a gap."""
        gap = self.panes.gap(digit)
        if gap is None:
            return False
        line, sign = gap
        self.entry.set_text("")
        self.look_at(line)
        self.change(AmendmentBegun("", line), sign)
        return True

    def pasted(self, text: str) -> None:
        """Ask what the lines are; while a line is being changed they become one."""
        if isinstance(self.mode, Loading):
            self.send(LinesPasted(text))
        elif isinstance(self.mode, Changing):
            self.entry.insert_text_at_cursor(one_line(text))
        elif not self.told_read_only():
            from minutetui.tui.screens.pasting import Pasting  # noqa: PLC0415

            self.go(LinesPasted(text))
            Pasting(self, text, self._lines_were_added).ask()

    def _lines_were_added(self) -> None:
        self.tell(self.say("paste-done"))
        self.owner.save_soon()

    def commit_half_typed(self) -> None:
        """Commit what is being typed to the item in which it began, when that item or the program is left."""
        match self.mode:
            case Typing(glance=Glance(half_typed=True)) | Selected(glance=Glance(half_typed=True)):
                self.send(WentBack())
        if self.entry.value.strip() and self._take(self.entry.value):
            self.entry.start_afresh()
            self.owner.save_soon()
        self.send(LineLeft())

    def action_tag(self, tag: Tag) -> None:
        """Tag the selected line, or else the text being typed; an empty input gets the sign.

        A terminal does not tell whether an input method is composing. Enter on the sign alone tags the last line.
        """
        scene = self.panes.scene(self.mode)
        if line := self.selected():
            self.retag(line, tag)
        elif self.entry.value or tag in SIGNED_TAGS or scene.last is None:
            self.entry.set_text(self.line_edits.tagged(self.entry.value, tag, scene))
        else:
            self.retag(scene.last.id, tag)

    def action_tag_other(self) -> None:
        """Choose among all tags."""
        self._asking.tag()

    def action_next_item(self) -> None:
        """Take up the next agenda item."""
        self._go(1)

    def action_previous_item(self) -> None:
        """Go back to the agenda item before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        """Commit what is half typed, then go; also in this order if the meeting is not loaded yet."""
        if isinstance(self.mode, Loading):
            if self.entry.value.strip():
                self.send(TextEntered(self.entry.value))
                self.entry.start_afresh()
            self.send(ItemLeft(step))
        else:
            self.commit_half_typed()
            self._step(step)

    def _step(self, step: int) -> None:
        if self.session.next_item(step):
            self.message = ""
            self.owner.save_soon()
        else:
            self.message = self.say("last-item" if step > 0 else "first-item")
        self.go(ItemLeft(step))

    def action_jump(self) -> None:
        """Choose the agenda item to go to."""
        item = self.panes.item(self.mode)
        self._asking.item(item.id if item else "")

    def action_move_to_item(self) -> None:
        """Move the selected line to another agenda item."""
        self._asking.move_line(self.selected())

    def action_new_item(self) -> None:
        """Begin a new agenda item: what `# ` does."""
        self.entry.set_text(f"# {self.entry.value}")

    def go_to_record(self, record_id: str) -> None:
        """Take up an agenda item, or the one a line is in, and select that line."""
        self.commit_half_typed()
        item = self.line_edits.item_of(record_id)
        self.session.go_to(item or record_id)
        self.send(ItemLeft(0))
        if item:
            self.send(LineSelected(record_id))
        self.changed()

    @property
    def _asking(self) -> Asking:
        """The questions about agenda and meeting."""
        from minutetui.tui.screens.asking import Asking  # noqa: PLC0415

        return Asking(self, self.session)

    def action_defer_item(self) -> None:
        """Hold the current agenda item over to another meeting."""
        self._asking.defer_item()

    def action_hide_item(self) -> None:
        """Make the current agenda item confidential with all in it, or public again."""
        self._asking.hide_item()

    def action_break(self) -> None:
        """Stop the clocks until the next line, or let them run again."""
        if not self.session.read_only:
            self.session.take_break()
            self.tell(self.say("break-begins" if self.session.paused else "break-ends"))
            self.owner.save_soon()

    def action_people(self) -> None:
        """Record who comes, goes or is away."""
        self._asking.people()

    def action_next_meeting(self) -> None:
        """Begin the line that states the next meeting, or change it."""
        self.entry.set_text(self._asking.next_meeting())

    def action_state(self, fact: str) -> None:
        """Begin the line that states a fact of the meeting: venue, times, quorum, head and foot of the minutes."""
        from minutetui.core.capture.stated import typed_fact  # noqa: PLC0415 - needs the model

        self.entry.set_text(typed_fact(fact, self.session.meeting))

    def action_rename_meeting(self) -> None:
        """Give the meeting another title."""
        self._asking.title()

    def action_review(self) -> None:
        """Close the gaps."""
        self.owner.show("review")

    def action_read_back(self) -> None:
        """Open the read-back of decisions and actions."""
        self.commit_half_typed()
        self.owner.show("read-back")

    def action_summary(self) -> None:
        """See the summary, at the selected line or the current item."""
        from minutetui.summary.blocks import Source  # noqa: PLC0415

        line = self.selected()
        self.owner.show("summary", Source("line", line) if line else Source("item", self.session.cursor.item))
