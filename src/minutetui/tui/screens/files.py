"""A screen that lists what is in many meeting files. It reads them in a thread, and again after a meeting was open."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from minutetui.errors import FileError
from minutetui.store.actions import must_be_here
from minutetui.store.peek import look_at
from minutetui.tui.host import run_apart
from minutetui.tui.screens.base import ListScreen

if TYPE_CHECKING:
    from minutetui.core.meeting.model import Meeting


class FilesScreen(ListScreen):
    """Lists actions or lines of many meetings.

    Args:
        paths: Gives the meeting files and folders to read.
        database: The address of a team's archive, which is read instead; empty: none.
    """

    def __init__(self, paths: Callable[[], Sequence[Path]], database: str = "") -> None:
        super().__init__()
        self.paths = paths
        self.database = database
        self.reading = True
        """Whether the files are being read."""
        self._opened = False

    def on_mount(self) -> None:
        """Read the files."""
        self.rows("list").follow = True  # next to the input
        self.call_after_refresh(self.owner.keys_may_come.set)
        self.action_read_again()

    def action_read_again(self) -> None:
        """Read the files, of which others may have changed."""
        self.reading = True
        run_apart(self, self._read, group="reading", exclusive=True)
        self.show_state()

    def on_screen_resume(self) -> None:
        """Read the files again if a meeting was open meanwhile."""
        if self._opened:
            self._opened = False
            self.action_read_again()

    async def _read(self) -> None:
        await self.read()
        self.reading = False
        self.show_state()

    @abstractmethod
    async def read(self) -> None:
        """Read the files in a thread, and keep what was found."""

    def open_file(self, path: Path, record_of: Callable[[Meeting], str]) -> None:
        """Open a meeting at one of its lines, unless its file is on another machine."""
        try:
            must_be_here(str(path))
        except FileError as error:
            self.tell(error.said(self.owner.language), "error")
            return
        self._opened = True
        self.owner.open(path, look_at(path), record_of=record_of)

    def action_walk(self, step: int) -> None:
        """Select the row above or below."""
        self.message = ""
        self.rows("list").step(step)
        self.show_reading()

    def escaped(self) -> None:
        """Go back."""
        self.action_back()

    def action_back(self) -> None:
        """Go back to the start screen; leave the program if there is none."""
        if len(self.app.screen_stack) > 1:
            self.dismiss()
        else:
            self.app.exit(0)
