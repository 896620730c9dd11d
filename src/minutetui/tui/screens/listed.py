"""A screen with a list above the input, which keeps the focus: reviewing, searching, the summary, actions."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from minutetui.tui.screens.base import MinuteScreen
from minutetui.tui.widgets.entry import Entry
from minutetui.tui.widgets.rows import RowsView

WALKING: list[BindingType] = [
    Binding("up", "walk(-1)", show=False, priority=True),
    Binding("down", "walk(1)", show=False, priority=True),
    Binding("pageup", "page(-1)", show=False, priority=True),
    Binding("pagedown", "page(1)", show=False, priority=True),
]
"""The keys of a list that come before the input's own."""


class ListScreen(MinuteScreen):
    """Lays out a title, a list, the input, its reading and the hints.

    Textual calls the `on_mount` of every class, the most derived one first.
    """

    ENTRY: ClassVar[type[Entry]] = Entry
    """The input below the list."""

    def compose(self) -> ComposeResult:
        """Lay out the list above the input."""
        yield RowsView(id="title")
        yield RowsView(id="list")
        yield self.ENTRY()
        yield RowsView(id="reading")
        yield RowsView(id="hints")

    def on_mount(self) -> None:
        """Give the input the focus; it keeps it."""
        for view in self.query(RowsView):
            view.can_focus = False
        self.entry.focus()
