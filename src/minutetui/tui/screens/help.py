"""The help screen, over any other screen; it begins with what that screen shows and does."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from minutetui.commands.table import Scope
from minutetui.core.text.characters import escaped
from minutetui.rows.help import help_rows
from minutetui.tui.host import Hosted
from minutetui.tui.widgets.rows import RowsView


class HelpScreen(Hosted, Screen[None]):
    """Lists all signs and keys, first those of the screen from which help was asked for."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "dismiss", show=False)]

    def __init__(self, asked_on: Screen[Any]) -> None:
        super().__init__(id="help")
        self.here: tuple[Scope, ...] = asked_on.SCOPES if isinstance(asked_on, Hosted) else ()
        self.cut = cut_on(asked_on)
        """The whole texts of what is cut on that screen."""

    def compose(self) -> ComposeResult:
        """Fill the screen with the list."""
        yield RowsView(id="list", marked=True, focus=True)

    def on_mount(self) -> None:
        """Take the focus, so that the arrows scroll."""
        self.query_one(RowsView).focus()

    def on_resize(self) -> None:
        """Lay the rows out for the width."""
        self.show_state()

    def show_state(self) -> None:
        """Show the list in the language of the screens."""
        tutor = self.owner.start.coach is not None
        rows = help_rows(self.keys, self.language, self.size.width - 2, self.here, self.cut, tutor=tutor)
        self.query_one(RowsView).show(rows)


def cut_on(screen: Screen[Any]) -> tuple[str, ...]:
    """Give the whole texts of a screen that it does not show whole."""
    texts = dict.fromkeys(filter(None, screen.in_full())) if isinstance(screen, Hosted) else {}
    shown = _squeezed("".join(view.drawn() for view in screen.query(RowsView))) if texts else ""
    return tuple(text for text in texts if _squeezed(text) not in shown)


def _squeezed(text: str) -> str:
    """Leave the spaces out: a text that is wrapped is shown, too."""
    return "".join(escaped(text).split())
