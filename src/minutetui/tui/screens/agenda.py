"""The agenda as a list to go about in: take up an item, or change the agenda itself.

It is walked like the lines: the same keys move and nest, and the signs mean here what they mean for a line. All
changes are edits of the session, which Ctrl+Z takes back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from minutetui.core.agenda import led_by, planned, toggled
from minutetui.core.edits import MEETING, Change, Edit, Insert, Remove
from minutetui.core.model import AgendaItem, ItemState
from minutetui.core.queries import find_item
from minutetui.core.rearrange import indented, outdented, place_of, shifted
from minutetui.session import Session
from minutetui.tui.bindings import bindings
from minutetui.tui.commands import Scope, in_scope
from minutetui.tui.keys import Keys
from minutetui.tui.rows.agenda import MARKS, clock, numbered_items
from minutetui.tui.rows.cells import fit, join
from minutetui.tui.rows.guide import projection_rows
from minutetui.tui.screens.pick import AskScreen
from minutetui.tui.widgets.rows import Row, RowsView
from minutetui.tui.widgets.wrapping import wrap
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.tui.host import Host


class AgendaScreen(ModalScreen[str | None]):
    """Lists the agenda; gives the id of the item to take up, or None.

    Args:
        session: The meeting being worked on.
        language: Of the screens.
    """

    SCOPES: ClassVar[tuple[Scope, ...]] = ("agenda",)
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("agenda"),
        # Here and not in the list, so that no key typed after them overtakes them.
        Binding("up", "step(-1)", show=False, priority=True),
        Binding("down", "step(1)", show=False, priority=True),
    ]

    def __init__(self, session: Session, language: str) -> None:
        super().__init__()
        self.session = session
        self.language = language
        self.message = ""

    def compose(self) -> ComposeResult:
        """Set the agenda above the keys."""
        with Vertical(id="box"):
            yield RowsView(id="list")
            yield RowsView(id="keys")

    def on_mount(self) -> None:
        """Select the current item."""
        self.query_one("#keys", RowsView).can_focus = False
        self.view.focus()
        self.show_state()
        self.view.select(self.session.place.item)

    def on_resize(self) -> None:
        """Fit the rows to the new width."""
        self.call_after_refresh(self.show_state)

    @property
    def keys(self) -> Keys:
        """The keys in force."""
        return cast("Host", self.app).start.keys

    @property
    def view(self) -> RowsView:
        """The list of items."""
        return self.query_one("#list", RowsView)

    @property
    def item(self) -> AgendaItem | None:
        """The selected item."""
        return find_item(self.session.meeting, self.view.selected)

    def show_state(self) -> None:
        """Show the agenda as it stands, and what can be done."""
        width = self.view.size.width
        rows = [self._row(*entry, width) for entry in numbered_items(self.session)]
        if cast("Host", self.app).start.config.projection:
            rows += projection_rows(self.session, self.language, width)
        self.view.show(rows)
        keys = "  ".join(
            f"{self.keys.names(command)[0]} {say(self.language, command.title)}" for command in in_scope("agenda")
        )
        told = [Row(((self.message, "warning"),))] if self.message else []
        self.query_one("#keys", RowsView).show([Row(()), *told, *(Row(((row, "dim"),)) for row in wrap(keys, width))])

    def _row(self, number: str, item: AgendaItem, depth: int, width: int) -> Row:
        current = item.id == self.session.place.item
        mark = ">" if current else MARKS[item.state]
        minutes, style = clock(self.session, item)
        state = "" if item.state == "open" else f"  {say(self.language, f'status-{item.state}')}"
        led = f"  {join(item.led_by, self.language)}" if item.led_by else ""
        lead = f"{mark} {'  ' * depth}{number} "
        parts = (
            (lead, "accent" if current else "dim"),
            (fit(item.title, max(8, width * 2 // 3)), "strong" if current else "text"),
            (f"{led}{state}", "dim"),
        )
        return Row(parts, item.id, ((minutes, style), (" ", "dim")))

    # -- going -------------------------------------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """Go to a top-level item by its number."""
        agenda = self.session.meeting.agenda
        if event.character and event.character in "123456789" and int(event.character) <= len(agenda):
            event.stop()
            self.dismiss(agenda[int(event.character) - 1].id)

    def action_step(self, step: int) -> None:
        """Select the item above or below."""
        self.view.step(step)

    def action_go(self) -> None:
        """Take up the selected item."""
        self.dismiss(self.view.selected or None)

    def action_back(self) -> None:
        """Leave the list; the current item stays."""
        self.dismiss(None)

    # -- changing ----------------------------------------------------------------------------------------

    def action_move_item(self, step: int) -> None:
        """Move the selected item up or down."""
        if self.item is not None:
            self._do(shifted(self.session.meeting, self.item.id, step))

    def action_nest_item(self) -> None:
        """Put the selected item inside the one before it."""
        if self.item is not None:
            self._do(indented(self.session.meeting, self.item.id))

    def action_unnest_item(self) -> None:
        """Put the selected item behind the one it is in."""
        if self.item is not None:
            self._do(outdented(self.session.meeting, self.item.id))

    def action_item_state(self, state: ItemState) -> None:
        """Mark the selected item as done or held over, or take it up again."""
        if self.item is not None:
            self._do(Change(self.item.id, {"state": toggled(self.item, state)}))

    def action_rename_item(self) -> None:
        """Give the selected item another title."""
        item = self.item
        if item is not None:
            self._ask("which-item-title", item.title, lambda text: Change(item.id, {"title": text}) if text else None)

    def action_item_minutes(self) -> None:
        """Plan other minutes for the selected item."""
        item = self.item
        if item is not None:
            old = "" if item.minutes is None else str(item.minutes)
            self._ask("which-minutes", old, lambda text: planned(item, text), "no-minutes")

    def action_item_led_by(self) -> None:
        """Say who leads the selected item."""
        item = self.item
        if item is not None:
            old = join(item.led_by, self.language)
            self._ask("which-leader", old, lambda text: Change(item.id, {"led_by": led_by(text)}))

    def action_add_item(self) -> None:
        """Put a new item behind the selected one."""
        meeting, item = self.session.meeting, self.item
        parent, index = place_of(meeting, item.id) if item is not None else (MEETING, -1)
        new_id = self.session.new_id("a")
        self._ask(
            "which-item-title",
            "",
            lambda text: Insert(AgendaItem(id=new_id, title=text), parent, index + 1) if text else None,
        )

    def action_delete_item(self) -> None:
        """Delete the selected item, if nothing was captured in it and it is not being minuted."""
        item = self.item
        if item is None:
            return
        if item.lines or item.items:
            self._tell("item-not-empty")
        elif item.id == self.session.place.item:
            self._tell("item-is-current")
        else:
            self._do(Remove(item.id))

    def action_turn(self, way: str) -> None:
        """Take the last change back, or make it again."""
        if way == "undo":
            self.session.undo()
        else:
            self.session.redo()
        self._changed()

    def _ask(self, question: str, old: str, edit_of: Callable[[str], Edit | None], refused: str = "") -> None:
        """Ask for one thing, and do the edit that the answer stands for."""

        def answered(text: str | None) -> None:
            edit = edit_of(text) if text is not None else None
            self._do(edit)
            if refused and text and edit is None:
                self._tell(refused)

        self.app.push_screen(AskScreen(say(self.language, question), old), answered)

    def _do(self, edit: Edit | None) -> None:
        """Make an edit; nothing where there is no room for it."""
        if self.session.read_only:
            self._tell("read-only")
        elif edit is not None:
            self.session.do(edit)
            self.message = ""
            self._changed()

    def _changed(self) -> None:
        self.show_state()
        self.view.select(self.view.selected)
        cast("Host", self.app).save_soon()

    def _tell(self, key: str) -> None:
        self.message = say(self.language, key, key=self.keys)
        self.show_state()
