"""The help screen: the signs, and every command with the keys in force."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from minutetui.commands.keys import Keys
from minutetui.commands.table import COMMANDS, Command
from minutetui.rows.cells import pad
from minutetui.rows.row import Row
from minutetui.rows.wrapping import wrap
from minutetui.tui.widgets.rows import RowsView
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.tui.host import Host

HELP_SIGNS = (
    "issue",
    "discussion",
    "decision",
    "action",
    "child",
    "item",
    "colon",
    "attend",
    "next",
    "motion",
    "owner",
    "due",
    "amend",
    "hide",
    "slot",
    "gap",
    "escape",
    "paste",
)
"""The signs in the help: the words `sign-NAME` and `sign-NAME-help`."""

SCOPES = (
    *("live", "lines", "agenda", "people", "review", "read-back", "summary", "closing"),
    *("list", "actions", "archive", "everywhere"),
)


class HelpScreen(Screen[None]):
    """Lists all signs and keys."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "dismiss", show=False)]

    def compose(self) -> ComposeResult:
        """Fill the screen with the list."""
        yield RowsView(id="list")

    def on_mount(self) -> None:
        """Take the focus, so that the arrows scroll."""
        self.query_one(RowsView).focus()

    def on_resize(self) -> None:
        """Lay the rows out for the width."""
        self.show_state()

    def show_state(self) -> None:
        """Show the list in the language of the screens."""
        owner = cast("Host", self.app)
        self.query_one(RowsView).show(help_rows(owner.start.keys, owner.language, self.size.width - 2))


def help_rows(keys: Keys, language: str, width: int) -> list[Row]:
    """List the signs, then the commands by where they work."""
    rows = [Row(((say(language, "help-close"), "dim"),)), Row(())]
    rows.append(Row(((say(language, "help-signs"), "heading"),)))
    for name in HELP_SIGNS:
        rows += _entry(say(language, f"sign-{name}"), say(language, f"sign-{name}-help"), width)
    for scope in SCOPES:
        rows += [Row(()), Row(((say(language, f"scope-{scope}", key=keys), "heading"),))]
        for command in COMMANDS:
            if command.scope == scope:
                rows += _entry(_names(command, keys, language), say(language, command.title), width)
    return rows


def _names(command: Command, keys: Keys, language: str) -> str:
    return "  ".join(keys.in_language(language).names(command)) or say(language, "palette-only", key=keys)


def _entry(keys: str, words: str, width: int) -> list[Row]:
    column = 25
    texts = wrap(words, max(10, width - column))
    return [
        Row(((pad(keys if not number else "", column), "accent"), (text, "text"))) for number, text in enumerate(texts)
    ]
