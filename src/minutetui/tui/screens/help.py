"""The help screen, over any other screen; it begins with what that screen shows and does."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from minutetui.commands.table import Scope
from minutetui.rows.help import help_rows
from minutetui.tui.widgets.rows import RowsView

if TYPE_CHECKING:
    from minutetui.tui.host import Host


class HelpScreen(Screen[None]):
    """Lists all signs and keys.

    Args:
        here: The scopes of the screen from which help was asked for.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "dismiss", show=False)]

    def __init__(self, here: tuple[Scope, ...]) -> None:
        super().__init__(id="help")
        self.here = here

    def compose(self) -> ComposeResult:
        """Fill the screen with the list."""
        yield RowsView(id="list", marked=True)

    def on_mount(self) -> None:
        """Take the focus, so that the arrows scroll."""
        self.query_one(RowsView).focus()

    def on_resize(self) -> None:
        """Lay the rows out for the width."""
        self.show_state()

    def show_state(self) -> None:
        """Show the list in the language of the screens."""
        owner = cast("Host", self.app)
        self.query_one(RowsView).show(help_rows(owner.start.keys, owner.language, self.size.width - 2, self.here))
