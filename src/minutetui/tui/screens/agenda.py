"""The agenda as a list: go to an item, or change the agenda itself.

Typing narrows the list. The same keys move and nest items as move and nest lines, and the signs mean the same. All
changes are edits of the session, which Ctrl+Z undoes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from rich.cells import cell_len
from textual.binding import BindingType

from minutetui.core.agenda.heading import led_by, planned, toggled
from minutetui.core.meeting.edits import MEETING, Change, Edit, Insert, Remove, indented, outdented, place_of, shifted
from minutetui.core.meeting.model import AgendaItem
from minutetui.core.meeting.queries import confidential_items, find_item, numbered_items
from minutetui.core.vocabulary import ItemState
from minutetui.rows.agenda import MARKS, clock_part, confidential_mark, progress_rows
from minutetui.rows.row import BLANK, Part, Row, fit, join, width_of
from minutetui.rows.wrapping import wrap
from minutetui.store.config import draws_blocks
from minutetui.tui.screens.base import bindings
from minutetui.tui.screens.narrowed import MeetingList, Option
from minutetui.tui.screens.pick import AskScreen

LEAST_TOLD = 4
"""Cells from which it is said who leads an item, and its state."""


class AgendaScreen(MeetingList):
    """Lists the agenda; returns the id of the item to go to, or None."""

    SCOPES = ("agenda",)
    question = ""
    """What the item is chosen for, shown above the list; empty: to go there."""
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("agenda")]

    @property
    def item(self) -> AgendaItem | None:
        """The selected item."""
        return find_item(self.session.meeting, self.view.selected)

    def options(self, width: int) -> list[Option]:
        """List the agenda; digits choose top-level items by their numbers."""
        hidden = confidential_items(self.session.meeting.agenda)
        return [
            Option(
                self._row(number, item, depth, confidential_mark(item, hidden), width),
                "" if depth else number,
                (number, item.title, *item.led_by),
            )
            for number, item, depth in numbered_items(self.session.meeting)
        ]

    def above(self) -> list[Row]:
        """Show what the item is chosen for."""
        return [Row.of(self.question, "strong"), BLANK] if self.question else []

    def choose(self, key: str) -> None:
        """Go to an item."""
        self.dismiss(key)

    def below(self, width: int, typed: str) -> list[Row]:
        """Say that nothing fits, or that there is no item yet."""
        if typed:
            return [Row.of(self.say("nothing-fits"))]
        texts = [] if self.session.meeting.agenda else wrap(self.say("no-items-yet"), width)
        return [Row.of(text) for text in texts]

    def foot(self, width: int) -> list[Row]:
        """Show how far the meeting is, and when it will end with the changes made here."""
        if not self.owner.start.config.projection:
            return []
        return progress_rows(self.session, self.language, width, blocks=draws_blocks())

    def in_full(self) -> list[str]:
        """Give the whole of the selected item."""
        items = (item for _, item, _ in numbered_items(self.session.meeting) if item.id == self.view.selected)
        return [text for item in items for text in (item.title, join(item.led_by, self.language))]

    def _row(self, number: str, item: AgendaItem, depth: int, sign: tuple[Part, ...], width: int) -> Row:
        current = item.id == self.session.cursor.item
        mark = ">" if current else MARKS[item.state]
        right: tuple[Part, ...] = (clock_part(self.session, item), (" ", "dim"))
        state = "" if item.state == "open" else self.say(f"status-{item.state}")
        told = "  ".join(filter(None, (join(item.led_by, self.language), state)))
        lead: Part = (f"{mark} {'  ' * depth}{number} ", "accent" if current else "dim")
        room = width - width_of((lead, *sign, *right)) - 1
        title = fit(item.title, room)
        left = room - cell_len(title) - 2
        parts = (lead, *sign, (title, "strong" if current else "text"))
        return Row((*parts, (f"  {fit(told, left)}", "dim")) if told and left >= LEAST_TOLD else parts, item.id, right)

    def on_mount(self) -> None:
        """Ask what several pasted lines are."""
        super().on_mount()
        self.entry.asks_about_lines = True

    def pasted(self, text: str) -> None:
        """Make items of a pasted agenda."""
        if self.session.read_only:
            self.tell_why("read-only")
        else:
            from minutetui.tui.screens.pasting import Pasting  # noqa: PLC0415

            question = Pasting(self, text, self._items_were_added, ("agenda", "replace"))
            if question.pasted.items:
                question.ask()
            else:
                self.tell_why("no-items-pasted")

    def _items_were_added(self) -> None:
        self.message = self.say("paste-done")
        self.changed()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Keep Tab for leaving the text while there is one: the order of a narrowed agenda is not seen."""
        return action != "nest_item" or not self.entry.value

    def action_move_item(self, step: int) -> None:
        """Move the selected item up or down."""
        if self.item is not None:
            self._do(shifted(self.session.meeting, self.item.id, step))

    def action_nest_item(self) -> None:
        """Put the selected item inside the one before it."""
        if self.item is not None:
            self._do(indented(self.session.meeting, self.item.id))

    def action_unnest_item(self) -> None:
        """Put the selected item after the one it is in."""
        if self.item is not None:
            self._do(outdented(self.session.meeting, self.item.id))

    def action_item_state(self, state: ItemState) -> None:
        """Mark the selected item as done or deferred, or open it again."""
        if self.item is not None:
            self._do(Change(self.item.id, {"state": toggled(self.item, state)}))

    def action_hide_item(self) -> None:
        """Make the selected item confidential with all in it, or public again."""
        if self.item is not None:
            self._do(Change(self.item.id, {"confidential": not self.item.confidential}))

    def action_rename_item(self) -> None:
        """Give the selected item another title."""
        item = self.item
        if item is not None:
            self._ask("which-item-title", item.title, lambda text: Change(item.id, {"title": text}) if text else None)

    def action_item_minutes(self) -> None:
        """Change the planned minutes of the selected item."""
        item = self.item
        if item is not None:
            old = "" if item.minutes is None else str(item.minutes)
            self._ask("which-minutes", old, lambda text: planned(item, text), "no-minutes")

    def action_item_led_by(self) -> None:
        """Change who leads the selected item."""
        item = self.item
        if item is not None:
            old = join(item.led_by, self.language)
            self._ask("which-leader", old, lambda text: Change(item.id, {"led_by": led_by(text)}))

    def action_add_item(self) -> None:
        """Add a new item after the selected one."""
        meeting, item = self.session.meeting, self.item
        parent, index = place_of(meeting, item.id) if item is not None else (MEETING, -1)
        new_id = self.session.new_id("a")
        self._ask(
            "which-item-title",
            "",
            lambda text: Insert(AgendaItem(id=new_id, title=text), parent, index + 1) if text else None,
        )

    def action_delete_item(self) -> None:
        """Delete the selected item, if it is empty and not the current one."""
        item = self.item
        if item is None:
            return
        if item.lines or item.items:
            self.tell_why("item-not-empty")
        elif item.id == self.session.cursor.item:
            self.tell_why("item-is-current")
        else:
            self._do(Remove(item.id))

    def _ask(self, question: str, old: str, edit_of: Callable[[str], Edit | None], refused: str = "") -> None:
        """Ask for a text, and make the edit computed from it."""

        def answered(text: str | None) -> None:
            edit = edit_of(text) if text is not None else None
            self._do(edit)
            if refused and text and edit is None:
                self.tell_why(refused)

        self.app.push_screen(AskScreen(self.say(question), old), answered)

    def _do(self, edit: Edit | None) -> None:
        """Make an edit; None means that it is not possible there."""
        if self.session.read_only:
            self.tell_why("read-only")
        elif edit is not None:
            self.session.do(edit)
            self.message = ""
            self.changed()
