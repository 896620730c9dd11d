"""The review screen: what is still open, mended in place with the same input and the same signs."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from minutetui.core import capture
from minutetui.core.queries import find_line
from minutetui.errors import IllegalEditError
from minutetui.tui.bindings import bindings
from minutetui.tui.rows.bars import hint_row, title_row
from minutetui.tui.rows.reading import reading_rows
from minutetui.tui.rows.review import FINDING, line_of, review_rows
from minutetui.tui.screens.base import MinuteScreen
from minutetui.tui.widgets.entry import Entry
from minutetui.tui.widgets.rows import Row, RowsView


class ReviewScreen(MinuteScreen):
    """Shows what must be asked before people leave, and takes the answers."""

    SCOPES = ("review", "closing")
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("review"),
        *bindings("closing"),
        Binding("up", "walk(-1)", show=False, priority=True),
        Binding("down", "walk(1)", show=False, priority=True),
        Binding("pageup", "page(-1)", show=False, priority=True),
        Binding("pagedown", "page(1)", show=False, priority=True),
    ]

    def compose(self) -> ComposeResult:
        """Lay out the list above the input."""
        yield RowsView(id="title")
        yield RowsView(id="list")
        yield Entry()
        yield RowsView(id="reading")
        yield RowsView(id="hints")

    def on_mount(self) -> None:
        """Select the first finding; digits on the empty input choose others."""
        for view in self.query(RowsView):
            view.can_focus = False
        self.entry.digits = "when empty"
        self.entry.focus()

    def show_state(self) -> None:
        """Show what is open now; what was mended is gone."""
        language, width = self.owner.language, self.size.width - 2
        view = self.rows("list")
        view.show(review_rows(self.session, language, width))
        if not view.selected and view.keys:
            view.select(view.keys[0])
        title = self.say("review-title")
        self.put("title", [title_row(title, self.session.meeting.title, self._state(), width)])
        self.put("hints", [hint_row("review", self.owner.start.keys, language, width, sigils=True)])
        self.show_reading()

    def _state(self) -> tuple[tuple[str, str], ...]:
        if self.owner.saver.error is not None:
            return ((self.say("not-saved"), "error"),)
        return ((f"{self.session.clock():%H:%M}", "dim"),)

    @property
    def target(self) -> str:
        """The id of the line that is mended."""
        return line_of(self.rows("list").selected)

    def show_reading(self) -> None:
        """Show what Enter would do to the selected line."""
        width = self.size.width - 2
        rows = [self._target_row(), Row(())]
        if self.target and self.entry.value:
            scene = self.session.scene(self.target)
            reading = capture.read(self.entry.value, scene)
            rows = reading_rows(reading, scene, self.entry.value, self.owner.language, width)
        self.put("reading", self.with_message(rows, width))

    def _target_row(self) -> Row:
        line = find_line(self.session.meeting, self.target)
        if line is None:
            return Row(())
        tag = self.say(f"tag-{line.tag}")
        return Row(((tag, "dim"), ("  ", "text"), (line.label or line.text, "text")))

    def entered(self, text: str) -> None:
        """Mend the selected line; a text that is not taken is given back."""
        if self.session.read_only:
            self.tell_read_only()
            self.entry.give_back(text)
        elif text.strip() and self.target and not self._mend(text):
            self.entry.give_back(text)

    def _mend(self, text: str) -> bool:
        """Do to the selected line what a text says; tell whether it was taken."""
        try:
            reading = self.session.commit(text, self.target)
        except IllegalEditError as error:
            self.tell(error.said(self.owner.language), "error")
            return False
        if isinstance(reading.act, capture.Nothing):
            self.tell(self.say(reading.act.reason) if reading.act.reason else "", "warning")
            return False
        self.show_state()
        self._on_to_the_next()
        self.owner.save_soon()
        return True

    def _on_to_the_next(self) -> None:
        """Select a finding again, if the one that was mended is gone and others are left."""
        view = self.rows("list")
        asked = [key for key in view.keys if key.startswith(FINDING)]
        if asked and not view.selected.startswith(FINDING):
            view.select(asked[0])
            self.show_reading()

    def digit_pressed(self, digit: int) -> None:
        """Select a finding by its number."""
        asked = [key for key in self.rows("list").keys if key.startswith(FINDING)]
        if 1 <= digit <= len(asked):
            self.rows("list").select(asked[digit - 1])
            self.show_reading()

    def completed(self) -> None:
        """Take the first row of the open list."""
        choices = capture.read(self.entry.value, self.session.scene(self.target)).choices
        if choices is not None and choices.rows and choices.rows[0].insert:
            self.entry.set_text(self.entry.value[: choices.start] + choices.rows[0].insert)

    def escaped(self) -> None:
        """Go back."""
        self.action_back()

    def action_walk(self, step: int) -> None:
        """Select the entry above or below."""
        if self.entry.step_row(step):
            return
        self.rows("list").step(step)
        self.show_reading()

    def action_page(self, step: int) -> None:
        """Go a screenful up or down."""
        self.rows("list").action_page(step)
        self.show_reading()

    def action_back(self) -> None:
        """Return to the live screen."""
        self.dismiss()
        self.call_later(self.owner.refresh_state)

    def action_summary(self) -> None:
        """Go on to the summary, where the selected line stands in it."""
        from minutetui.summary.blocks import Source  # noqa: PLC0415
        from minutetui.tui.screens.summary import SummaryScreen  # noqa: PLC0415

        self.app.switch_screen(SummaryScreen(Source("line", self.target) if self.target else None))
