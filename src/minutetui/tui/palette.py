"""The palette: every command that works on the screen it was opened from, found by its title."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider

from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.tui.app import MinuteApp


class CommandSearch(Provider):
    """The palette: every command that works on the screen it was opened from."""

    @property
    def app_(self) -> MinuteApp:
        """The app, by its own type."""
        return cast("MinuteApp", self.app)

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
        for command in self.app_.commands_on(self.screen):
            title = say(self.app_.language, command.title)
            yield title, "  ".join(self.app_.start.keys.names(command)), partial(self.app_.run_command, command)
