"""The palette: every command that works on the screen below it, found by its title, by everyday words and by pinyin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType

from minutetui.commands.keys import key_name
from minutetui.commands.table import Command
from minutetui.rows.edges import KeyHint
from minutetui.rows.row import BLANK, Row
from minutetui.tui.screens.narrowed import NarrowedScreen, Option
from minutetui.words import LANGUAGES, catalogue, say

_MOST_RECENT = 5
"""The number of commands that are listed first because they were run last."""


class PaletteScreen(NarrowedScreen):
    """Lists commands, those run last first and the others by where they work; returns the id of the chosen one.

    `recent` are the ids of those run before, the last one first.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "go", show=False, priority=True)]

    def __init__(self, commands: Sequence[Command], recent: Sequence[str]) -> None:
        super().__init__()
        self.commands = {command.id: command for command in commands}
        self.recent = [name for name in recent if name in self.commands][:_MOST_RECENT]

    def above(self) -> list[Row]:
        """Say what can be typed."""
        return [Row.of(self.say("palette-search")), BLANK]

    def below(self, width: int, typed: str) -> list[Row]:  # noqa: ARG002
        """Say that nothing fits."""
        return [Row.of(self.say("nothing-fits"))] if typed else []

    def hints(self) -> list[KeyHint]:
        """Say how to run a command, and how to leave."""
        return [(key_name(key, self.language), self.say(f"palette-{key}")) for key in ("enter", "escape", "f1")]

    def narrowed(self, width: int) -> list[Option]:
        """Give the commands that fit what is typed, with numbers if digits choose among them."""
        found = super().narrowed(width)
        if not self.entry.picking:
            return found
        return [self._option(self.commands[one.row.key], _number(place)) for place, one in enumerate(found, 1)]

    def options(self, width: int) -> list[Option]:  # noqa: ARG002
        """List the commands under headings, which are gone as soon as something is typed."""
        return list(self._numbered()) if not self.entry.value.strip() else [*map(self._option, self.commands.values())]

    def choose(self, key: str) -> None:
        """Leave with the command."""
        self.dismiss(key)

    def _numbered(self) -> Iterator[Option]:
        """List those run last, then the others by scope; the first nine have numbers."""
        groups = {"recent": [self.commands[name] for name in self.recent]}
        for command in self.commands.values():
            if command.id not in self.recent:
                groups.setdefault(f"scope-{command.scope}", []).append(command)
        number = 0
        for heading, members in groups.items():
            if members:
                yield Option(Row.of(self.say(heading), "heading"), "", ())
            for command in members:
                number += 1
                yield self._option(command, _number(number))

    def _option(self, command: Command, number: str = "") -> Option:
        keys = "  ".join(self.keys.in_language(self.language).names(command))
        row = Row(((f"{number:>2} ", "accent"), (self.say(command.title), "text")), command.id, right=((keys, "dim"),))
        return Option(row, number, tuple(_names(command)))


def _number(place: int) -> str:
    """Give the digit that runs the command at a place; empty where there is none."""
    return str(place) if place <= 9 else ""


def _names(command: Command) -> Iterator[str]:
    """Give the texts by which a command is found: its title and everyday words for it, in every language."""
    for language in LANGUAGES:
        yield say(language, command.title)
        yield catalogue(language).get(f"find-{command.id.partition('.')[0]}", "")
        yield catalogue(language).get(f"find-{command.id}", "")
