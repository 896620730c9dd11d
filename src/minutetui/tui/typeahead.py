"""Holds what is typed until the opening screen is ready: Textual would drop it, or act on half a screen."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from minutetui.tui.host import TakesKeys

if TYPE_CHECKING:
    from textual.app import App
    from textual.events import Event

STEP, STEPS = 0.002, 1000
"""Seconds between two checks of the opening screen, and the number of checks before keys are delivered anyway."""


class Typeahead:
    """Keys and pastes on their way to the screen in front.

    Args:
        app: Whose screens they are.
        deliver: Hands one over to the screen in front.
    """

    def __init__(self, app: App[Any], deliver: Callable[[Event], Awaitable[None]]) -> None:
        self._app = app
        self._deliver = deliver
        self._held: list[Event] = []

    @property
    def _ready(self) -> bool:
        screen = self._app.screen
        return self._app.focused is not None and (not isinstance(screen, TakesKeys) or screen.takes_keys)

    async def take(self, event: Event) -> None:
        """Deliver something in the order of typing: now, or once the screen is ready."""
        if self._held or not self._ready:
            self.hold(event)
        else:
            await self._deliver(event)

    def hold(self, event: Event) -> None:
        """Keep something until the screen in front is ready."""
        self._held.append(event)
        if len(self._held) == 1:
            self._app.run_worker(self._wait())

    async def _wait(self) -> None:
        """Check in a separate task: the app must not wait, because the screen needs it for opening."""
        for _ in range(STEPS):
            if self._ready:
                break
            await asyncio.sleep(STEP)
        self._app.call_later(self._release, self.take if self._ready else self._deliver)

    async def _release(self, deliver: Callable[[Event], Awaitable[None]]) -> None:
        held, self._held = self._held, []
        for event in held:
            await deliver(event)
