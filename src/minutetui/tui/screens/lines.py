"""Walking back into the lines: what the keys do while one of them is selected, or is being changed in the input.

The input keeps the focus all the while, so that typing always goes there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from minutetui.commands.table import in_scope
from minutetui.tui.screens.base import MinuteScreen
from minutetui.tui.widgets.rows import RowsView

if TYPE_CHECKING:
    from minutetui.tui.screens.panes import LineEdit, LivePanes

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


class LinesScreen(MinuteScreen):
    """A screen with an input, and with lines that one can walk into from there."""

    def __init__(self) -> None:
        super().__init__()
        self.panes: LivePanes | None = None
        """What shows and changes the meeting; None until it is loaded."""
        self.purpose: Purpose | None = None
        self.lines_pane = RowsView(id="lines", follow=True)

    def show_reading(self) -> None:
        """Show what Enter would do with the text as it is."""

    # -- walking -----------------------------------------------------------------------------------------

    @property
    def walking(self) -> bool:
        """Whether a line is selected; the input keeps the focus, and typing goes there."""
        return self.purpose is None and bool(self.lines_pane.selected)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Let the keys of commands on lines through only while a line is selected."""
        return self.walking if action in LINE_ACTIONS else True

    def alt_pressed(self, character: str) -> None:
        """Take it for Esc and a letter where Esc means something; else it types nothing."""
        if self.walking:
            self.action_back_to_input()
            self.entry.insert_text_at_cursor(character)
        else:
            super().alt_pressed(character)

    def left_upwards(self) -> None:
        """Walk into the lines."""
        if self.walking:
            self.action_walk(-1)
        elif self.purpose is None and (last := self.rows("lines").rows.last):
            self.walk_to(last)

    def walk_to(self, line_id: str) -> None:
        """Select a line; empty: none, and so return to the input."""
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
        self.walk_to("")

    def digit_pressed(self, digit: int) -> None:
        """Retag the selected line."""
        if self.panes is not None:
            self.panes.retag_by_digit(self.rows("lines").selected, digit)

    # -- the selected line -------------------------------------------------------------------------------

    def action_edit_line(self) -> None:
        """Put the selected line into the input, as one would type it."""
        line = self.rows("lines").selected
        if line and self.panes is not None:
            self.begin(Purpose(line, rewrite=True, kept=self.entry.value), self.panes.typed(line))

    def action_line_owner(self) -> None:
        """Give the selected line another owner."""
        self._amend("@")

    def action_line_due(self) -> None:
        """Give the selected line another deadline."""
        self._amend("+")

    def _amend(self, sigil: str) -> None:
        line = self.rows("lines").selected
        if line:
            self.begin(Purpose(line, rewrite=False, kept=self.entry.value), sigil)

    def begin(self, purpose: Purpose, text: str) -> None:
        """Let Enter be for something else than a new line.

        Args:
            purpose: What for.
            text: What the input begins with.
        """
        self.purpose = purpose
        self.entry.digits = "type"
        self.entry.fill(text)
        self.show_state()

    def end_purpose(self) -> None:
        """Go back to capturing, with what stood in the input before."""
        if self.purpose is not None:
            kept, self.purpose = self.purpose.kept, None
            self.walk_to("")
            self.entry.give_back(kept)

    def escaped(self) -> None:
        """Leave the line that is being changed as it is."""
        if self.purpose is not None:
            line = self.purpose.line
            self.entry.let_go()
            self.end_purpose()
            self.walk_to(line)

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
