"""The screen for others in the room: a meeting under way, read-only. It reads the file and never holds its lock."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import os
from pathlib import Path
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType

from minutetui.core.meeting.model import Meeting
from minutetui.errors import MinuteError
from minutetui.rows.follow import follow_rows
from minutetui.rows.row import Row
from minutetui.store.config import now
from minutetui.store.decode import decode
from minutetui.store.toml import read_bytes
from minutetui.tui.start import Start
from minutetui.tui.theme import VARIABLES, textual_theme
from minutetui.tui.widgets.rows import RowsView

OFTEN = 0.25
"""Seconds between two looks at the file: a save is shown within half a second."""

Signature = tuple[int, int, int]
"""What changes with every save: the identity of the file, its size and its time."""


class FollowApp(App[int]):
    """Shows a meeting file as it grows."""

    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [Binding("q,escape,ctrl+q,ctrl+c", "quit", show=False, priority=True)]
    CSS = "#rows { padding: 1 2; } RowsView { scrollbar-size: 0 0; }"

    def __init__(self, start: Start, path: Path) -> None:
        super().__init__()
        self.start = start
        self.path = path
        self.meeting: Meeting | None = None
        self.problem = ""
        """Why the file cannot be read now; what was read before stays."""
        self._seen: tuple[Signature | None, str] | None = None
        self.register_theme(textual_theme(start.theme))
        self.theme = str(start.theme["name"])

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give the colours that a theme may leave out."""
        return VARIABLES

    def compose(self) -> ComposeResult:
        """Fill the screen with rows."""
        yield RowsView(id="rows", focus=True)

    async def on_mount(self) -> None:
        """Read the file, and look at it again and again."""
        await self.look()
        self.set_interval(OFTEN, self.look)

    @property
    def view(self) -> RowsView:
        """What is shown."""
        return self.query_one(RowsView)

    def on_resize(self) -> None:
        """Lay the rows out for the new size."""
        self.call_after_refresh(self.show)

    async def look(self) -> None:
        """Read the file if it changed, and repaint if it or the minute did."""
        seen = self._signature(), f"{now():%H:%M}"
        if seen == self._seen:
            return
        if self._seen is None or seen[0] != self._seen[0]:
            await asyncio.to_thread(self._read)
        self._seen = seen
        self.show()

    def _signature(self) -> Signature | None:
        with contextlib.suppress(OSError):
            found = os.stat(self.path)  # noqa: PTH116 - a broken link is nothing to follow
            return found.st_ino, found.st_size, found.st_mtime_ns
        return None

    def _read(self) -> None:
        try:
            self.meeting, self.problem = decode(read_bytes(self.path), str(self.path)).meeting, ""
        except MinuteError as error:
            self.problem = error.said(self.start.language)

    def show(self, at: dt.datetime | None = None) -> None:
        """Show what was read last."""
        width, height = self.view.size
        told = [Row.of(self.problem, "warning")] if self.problem else []
        if self.meeting is not None and width:
            told = [*follow_rows(self.meeting, at or now(), width, height - len(told)), *told]
        self.view.show(told)
