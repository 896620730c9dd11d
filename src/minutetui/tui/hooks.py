"""Runs the person's commands for events of a screen: after everything is saved, and without waiting for them."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from minutetui.errors import MinuteError
from minutetui.store.hooks import run_hook

if TYPE_CHECKING:
    from minutetui.store.config import HookEvent
    from minutetui.tui.app import MinuteApp


async def save_and_run(app: MinuteApp, event: HookEvent, *paths: Path) -> None:
    """Save the meeting, then run the command in a thread that does not keep the program from ending.

    If saving fails, which is told, the command is not run: it would see an old file.
    """
    if not await app.saver.save():
        return
    loop = asyncio.get_running_loop()

    def run() -> None:
        try:
            run_hook(app.start.config, event, *paths)
        except MinuteError as error:
            with contextlib.suppress(RuntimeError):  # the program has ended meanwhile
                loop.call_soon_threadsafe(app.tell, error.said(app.language), "warning")

    threading.Thread(target=run, daemon=True).start()
