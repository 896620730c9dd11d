"""The selected line: what the keys do while a line is selected, or is being changed in the input.

The input always keeps the focus, so typing always goes there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from minutetui.commands.table import in_scope
from minutetui.tui.modes import (
    AmendmentBegun,
    Changing,
    Glance,
    LineLookedAt,
    LineSelected,
    Loading,
    RewriteBegun,
    Selected,
    Showing,
    WentBack,
)
from minutetui.tui.screens.frame import LiveFrame

if TYPE_CHECKING:
    from minutetui.commands.table import Scope
    from minutetui.core.vocabulary import Tag
    from minutetui.session.lines import LineEdit

LINE_ACTIONS = {command.method for command in in_scope("lines")}
"""Allowed only while a line is selected."""

_DONE: dict[LineEdit, str] = {
    "indent": "line-moved",
    "outdent": "line-moved",
    "move": "line-moved",
    "delete": "deleted",
}
"""The key of the words after a change of the selected line."""

WAITING_ACTIONS = {"next_item", "previous_item", "new_item", "save"}
"""The commands that are allowed before the meeting is loaded."""

LOADED_COMMANDS = [command for command in in_scope("live") if command.method not in WAITING_ACTIONS]
LOADED_ACTIONS = {command.method for command in LOADED_COMMANDS}


class LinesScreen(LiveFrame):
    """A screen whose lines can be selected and changed."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Allow a command only in the modes in which it has a meaning."""
        if action in LINE_ACTIONS:
            return isinstance(self.mode, Selected)
        if action == "search":
            return isinstance(self.mode, Showing) and not isinstance(self.mode, Changing)
        return action not in LOADED_ACTIONS or isinstance(self.mode, Showing)

    def waits_for_meeting(self, key: str) -> bool:
        """Tell whether a key is that of a command that needs the meeting, which is still being loaded."""
        if not isinstance(self.mode, Loading):
            return False
        return any(key in self.keys.of(command) for command in (*LOADED_COMMANDS, *in_scope("closing")))

    def alt_pressed(self, character: str) -> None:
        """Treat it as Esc and a letter if Esc has a meaning; else it types nothing."""
        if isinstance(self.mode, Selected):
            self.action_back_to_input()
            self.entry.insert_text_at_cursor(character)
        else:
            super().alt_pressed(character)

    def left_upwards(self) -> None:
        """Move from the input to the lines."""
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

    def action_walk_to(self, end: Literal["first", "last"]) -> None:
        """Select the first line that is shown, or the last."""
        rows = self.lines_pane.rows
        self.message = ""
        self.send(LineSelected(rows.entry_from(0) if end == "first" else rows.last))
        self.follow()
        self.show_reading()

    def action_back_to_input(self) -> None:
        """Return to the input, or to the line selected before a glance; the text of the input is as it was."""
        self.go(WentBack())

    def escaped(self) -> None:
        """Stop changing a line, or leave the item looked at."""
        match self.mode:
            case Changing():
                self.entry.let_go()
                self.go(WentBack())
            case Showing(glance=glance) if glance is not None:
                self.go(WentBack())
            case _:
                pass

    def action_search(self) -> None:
        """Search the whole meeting for a line."""
        from minutetui.tui.screens.search import SearchScreen  # noqa: PLC0415

        self.app.push_screen(SearchScreen(self.look_at))

    def action_filter(self) -> None:
        """Search the whole meeting, from a selected line."""
        self.action_search()

    def look_at(self, line_id: str) -> None:
        """Select a line of any item; the item being minuted stays the same."""
        item, minuted = self.line_edits.item_of(line_id), self.session.cursor.item
        glance = Glance(item, minuted, self.selected(), half_typed=bool(self.entry.value))
        if item:
            self.go(LineLookedAt(line_id, glance if item != minuted else None))
            if item != minuted:
                self.tell(self.panes.looking(self.entry.value))

    def selected(self) -> str:
        """Give the id of the selected line; empty if none is."""
        return self.mode.line if isinstance(self.mode, Selected) else ""

    def action_edit_line(self) -> None:
        """Put the text of the selected line into the input."""
        self.change(RewriteBegun(self.entry.value), self.line_edits.typed(self.selected()))

    def action_line_owner(self) -> None:
        """Give the selected line another owner."""
        self.change(AmendmentBegun(self.entry.value), "@")

    def action_line_due(self) -> None:
        """Give the selected line another deadline."""
        self.change(AmendmentBegun(self.entry.value), "+")

    def change(self, event: RewriteBegun | AmendmentBegun, text: str) -> None:
        """Let Enter change a line, with a new text in the input."""
        self.send(event)
        self.entry.fill(text)
        self.show_state()

    def action_copy_line(self) -> None:
        """Copy the selected line to the clipboard, with its owners and deadline."""
        self.app.copy_to_clipboard(self.panes.whole(self.selected()))
        self.tell(self.say("summary-copied"))

    def prepare(self, scope: Scope) -> None:
        """Select the last line for a command about a line, if none is selected."""
        if scope == "lines" and not self.selected():
            self.left_upwards()

    def action_indent(self) -> None:
        """Move the selected line into the one before it."""
        self._on_line("indent")

    def action_outdent(self) -> None:
        """Move the selected line out of the one it is in."""
        self._on_line("outdent")

    def action_move_line(self, step: int) -> None:
        """Move the selected line up or down among its siblings."""
        self._on_line("move", step)

    def action_delete_line(self) -> None:
        """Delete the selected line with all below it; undo brings it back."""
        self._on_line("delete")

    def action_confidential(self) -> None:
        """Make the selected line confidential, or public again."""
        if self.told_read_only():
            return
        hidden = self.line_edits.hide(self.selected())
        self.changed()
        self.lines_pane.select(self.lines_pane.selected)
        self.tell(self.say("now-confidential" if hidden else "now-public"))

    def _on_line(self, what: LineEdit, step: int = 0) -> None:
        """Change the selected line, keep it in view, and say what was done."""
        if self.told_read_only():
            return
        line = self.selected()
        told = self.panes.about(line, _DONE[what])
        done = self.line_edits.edit(what, line, step)
        self.note(told if done else self.say("line-stays"))
        self.changed()
        self.lines_pane.select(self.lines_pane.selected)

    def mark_line(self, digit: int) -> None:
        """Give the selected line the tag of a digit, or the status if it is from the meeting before."""
        if not self.told_read_only() and self.line_edits.mark(self.selected(), digit):
            self.note(self.panes.retagged(self.selected()))
            self.changed()

    def retag(self, line_id: str, tag: Tag) -> None:
        """Give a line another tag."""
        if not self.told_read_only():
            self.session.retag(line_id, tag)
            self.note(self.panes.retagged(line_id))
            self.changed()

    def changed(self) -> None:
        """Show and save what was changed."""
        self.show_state()
        self.owner.save_soon()
