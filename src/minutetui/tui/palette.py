"""The commands for Textual: as bindings, and as entries of the palette.

Bindings carry the ids of the commands, so that the keys in force can replace the declared ones.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import Any, Protocol, cast

from textual.binding import Binding
from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.screen import Screen

from minutetui.commands.table import Command, Scope, in_scope
from minutetui.tui.start import Start
from minutetui.words import say


class CommandHost(Protocol):
    """The app, as the palette sees it."""

    language: str
    """The language of the screens."""
    start: Start
    """What the program was started with."""

    def commands_on(self, screen: Screen[Any]) -> list[Command]:
        """List the commands that work on a screen."""

    async def run_command(self, command: Command) -> None:
        """Run a command chosen in the palette."""


class CommandSearch(Provider):
    """The palette: every command that works on the screen it was opened from."""

    async def discover(self) -> Hits:
        """List all commands."""
        for title, keys, run in self._commands():
            yield DiscoveryHit(title, run, help=keys)

    async def search(self, query: str) -> Hits:
        """List the commands whose titles match."""
        matcher = self.matcher(query)
        for title, keys, run in self._commands():
            if (score := matcher.match(title)) > 0:
                yield Hit(score, matcher.highlight(title), run, help=keys)

    def _commands(self) -> Iterable[tuple[str, str, Callable[[], Coroutine[None, None, None]]]]:
        host = cast("CommandHost", self.app)
        keys = host.start.keys.in_language(host.language)
        for command in host.commands_on(self.screen):
            title = say(host.language, command.title)
            yield title, "  ".join(keys.names(command)), partial(host.run_command, command)


def bindings(scope: Scope) -> list[Binding]:
    """Build Textual's bindings for the commands of one scope.

    Commands on lines come before the input, which keeps the focus all the time (so that what an input method
    commits is never lost); `LinesScreen.check_action` lets them through only while a line is selected. Leaving
    must work wherever the focus is.
    """
    first = scope in ("lines", "actions", "archive", "agenda", "people")
    return [
        # A command without a key gets a made-up key, because Textual can replace only existing keys.
        Binding(
            command.keys or f"no-key-{command.id}",
            command.action,
            id=command.id,
            show=False,
            priority=first or command.id == "quit",
        )
        for command in in_scope(scope)
    ]
