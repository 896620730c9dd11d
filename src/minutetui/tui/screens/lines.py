"""The selected line: what the keys do while one of the lines is selected, or is being changed in the input.

The input keeps the focus all the while, so that typing always goes there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minutetui.commands.table import in_scope
from minutetui.tui.modes import (
    AmendmentBegun,
    Changing,
    Glance,
    LineLookedAt,
    LineSelected,
    RewriteBegun,
    Selected,
    Showing,
    WentBack,
)
from minutetui.tui.screens.frame import LiveFrame

if TYPE_CHECKING:
    from minutetui.core.vocabulary import Tag
    from minutetui.session.lines import LineEdit

LINE_ACTIONS = {command.method for command in in_scope("lines")}
"""Allowed only while a line is selected."""

WAITING_ACTIONS = {"next_item", "previous_item", "new_item", "save"}
"""Those of the live screen that are allowed before the meeting is loaded."""

LOADED_ACTIONS = {command.method for command in in_scope("live")} - WAITING_ACTIONS


class LinesScreen(LiveFrame):
    """A screen whose lines can be selected and changed."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Let a key through only in the modes in which its command means something."""
        if action in LINE_ACTIONS:
            return isinstance(self.mode, Selected)
        if action == "search":
            return isinstance(self.mode, Showing) and not isinstance(self.mode, Changing)
        return action not in LOADED_ACTIONS or isinstance(self.mode, Showing)

    # -- walking -----------------------------------------------------------------------------------------

    def alt_pressed(self, character: str) -> None:
        """Take it for Esc and a letter where Esc means something; else it types nothing."""
        if isinstance(self.mode, Selected):
            self.action_back_to_input()
            self.entry.insert_text_at_cursor(character)
        else:
            super().alt_pressed(character)

    def left_upwards(self) -> None:
        """Walk into the lines."""
        if isinstance(self.mode, Selected):
            self.action_walk(-1)
        elif isinstance(self.mode, Showing) and not isinstance(self.mode, Changing) and self.lines_pane.rows.last:
            self.message = ""
            self.go(LineSelected(self.lines_pane.rows.last))

    def action_walk(self, step: int) -> None:
        """Select the line before or after; below the last one is the input."""
        line = self.lines_pane.rows.beside(self.lines_pane.selected, step)
        self.message = ""
        if line:
            self.send(LineSelected(line))
            self.follow()
            self.show_reading()
        elif step > 0:
            self.action_back_to_input()

    def action_back_to_input(self) -> None:
        """Return to the input, or to the line one looked away from; its text is as it was."""
        self.go(WentBack())

    def escaped(self) -> None:
        """Leave the line that is being changed, or the item that is looked at."""
        match self.mode:
            case Changing():
                self.entry.let_go()
                self.go(WentBack())
            case Showing(glance=glance) if glance is not None:
                self.go(WentBack())
            case _:
                pass

    # -- looking for a line ------------------------------------------------------------------------------

    def action_search(self) -> None:
        """Look for a line in the whole meeting."""
        from minutetui.tui.screens.search import SearchScreen  # noqa: PLC0415

        self.app.push_screen(SearchScreen(self.look_at))

    def action_filter(self) -> None:
        """Do so from the lines, by a sign."""
        self.action_search()

    def look_at(self, line_id: str) -> None:
        """Select a line of any item; the item being minuted stays the same."""
        item, minuted = self.line_edits.item_of(line_id), self.session.cursor.item
        glance = Glance(item, minuted, self.selected(), half_typed=bool(self.entry.value))
        if item:
            self.go(LineLookedAt(line_id, glance if item != minuted else None))
            if item != minuted:
                self.tell(self.panes.looking(self.entry.value))

    # -- the selected line -------------------------------------------------------------------------------

    def selected(self) -> str:
        """Give the id of the selected line; empty if none is."""
        return self.mode.line if isinstance(self.mode, Selected) else ""

    def action_edit_line(self) -> None:
        """Put the selected line into the input, as one would type it."""
        self.change(RewriteBegun(self.entry.value), self.line_edits.typed(self.selected()))

    def action_line_owner(self) -> None:
        """Give the selected line another owner."""
        self.change(AmendmentBegun(self.entry.value), "@")

    def action_line_due(self) -> None:
        """Give the selected line another deadline."""
        self.change(AmendmentBegun(self.entry.value), "+")

    def change(self, event: RewriteBegun | AmendmentBegun, text: str) -> None:
        """Let Enter change a line.

        Args:
            event: What begins, with what stood in the input.
            text: What the input begins with.
        """
        self.send(event)
        self.entry.fill(text)
        self.show_state()

    def action_indent(self) -> None:
        """Put the selected line below the one before."""
        self._on_line("indent")

    def action_outdent(self) -> None:
        """Put the selected line after the one it is below."""
        self._on_line("outdent")

    def action_move_line(self, step: int) -> None:
        """Move the selected line up or down among its siblings."""
        self._on_line("move", step)

    def action_delete_line(self) -> None:
        """Delete the selected line with all below it; undo brings it back."""
        if self._on_line("delete"):
            self.tell(self.say("deleted"))

    def _on_line(self, what: LineEdit, step: int = 0) -> bool:
        """Do something to the selected line, and keep it in view; tell whether there was room for it."""
        if self.session.read_only:
            self.tell_read_only()
            return False
        done = self.line_edits.edit(what, self.selected(), step)
        self.changed()
        self.lines_pane.select(self.lines_pane.selected)
        return done

    def mark_line(self, digit: int) -> None:
        """Give the selected line the tag of a digit; of one from the meeting before, say what became of it."""
        if self.session.read_only:
            self.tell_read_only()
        elif self.line_edits.mark(self.selected(), digit):
            self.changed()

    def retag(self, line_id: str, tag: Tag) -> None:
        """Give a line another tag."""
        if self.session.read_only:
            self.tell_read_only()
        else:
            self.session.retag(line_id, tag)
            self.changed()

    def changed(self) -> None:
        """Show and keep what was changed."""
        self.show_state()
        self.owner.save_soon()
