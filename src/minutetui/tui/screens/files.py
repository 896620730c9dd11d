"""A screen that lists what is in many meeting files. It reads them in a thread, and again after a meeting was open."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from minutetui.errors import FileError
from minutetui.rows.row import BLANK, Row
from minutetui.store.actions import must_be_here
from minutetui.store.peek import look_at
from minutetui.tui.host import run_apart
from minutetui.tui.screens.base import ListScreen

if TYPE_CHECKING:
    from minutetui.core.meeting.model import Meeting
    from minutetui.core.series.actions import Action
    from minutetui.core.series.line_search import FiledLine


Filed = TypeVar("Filed", "Action", "FiledLine")
"""What is listed, as it was read from a meeting file."""


class FilesScreen(ListScreen, Generic[Filed]):
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
        self.with_confidential = False
        """Whether what is confidential is listed: others may see the screen."""
        self._opened = False

    def on_mount(self) -> None:
        """Read the files."""
        self.view.follow = True  # next to the input
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

    @property
    @abstractmethod
    def selected(self) -> Filed | None:
        """What is selected."""

    @abstractmethod
    def about(self, one: Filed, width: int) -> list[Row]:
        """Say in two rows where it is."""

    def show_reading(self) -> None:
        """Say where the selection is; a message replaces the last row."""
        one, width = self.selected, self.room
        self.put("reading", self.with_message(self.about(one, width) if one is not None else [BLANK, BLANK], width))

    def completed(self) -> None:
        """Leave the text, so that digits select; go back to it."""
        self.entry.leave_query()
        self.show_state()

    def action_show_confidential(self) -> None:
        """List what is confidential too, or leave it out again."""
        self.with_confidential = not self.with_confidential
        self.typed()

    def entered(self, text: str) -> None:
        """Open the meeting of the selection; what was typed stays."""
        self.entry.give_back(text)
        self.open_selected()

    def open_selected(self) -> None:
        """Open the meeting of the selection at its line, unless its file is on another machine."""
        one = self.selected
        if one is None:
            return
        try:
            must_be_here(one.path)
        except FileError as error:
            self.tell_error(error)
            return
        self._opened = True
        self.owner.open(Path(one.path), look_at(Path(one.path)), record_of=partial(_line_id, one))

    def action_walk(self, step: int) -> None:
        """Select the row above or below."""
        self.message = ""
        self.view.step(step)
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


def _line_id(one: Action | FiledLine, meeting: Meeting) -> str:
    """Give the id that a line has now, also if it had none in the file; empty if it is gone."""
    from minutetui.core.meeting.queries import find_again  # noqa: PLC0415 - the model comes with it

    line = find_again(meeting, one.number, one.id, (one.label, one.text))
    return line.id if line is not None else ""
