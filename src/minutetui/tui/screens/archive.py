"""Searching all meetings: every key narrows the list, Enter opens the meeting at the line."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual.binding import BindingType

from minutetui.core.series.line_search import ArchiveQuery, FiledLine, facts_of
from minutetui.core.text.narrowing import SearchQuery, read_query
from minutetui.errors import MinuteError
from minutetui.rows.actions import problem_rows
from minutetui.rows.edges import found_signs
from minutetui.rows.row import NUMBERED_RESULTS, Row, wrapped
from minutetui.rows.search import archive_rows, filed_rows
from minutetui.store.archive.access import Archive
from minutetui.store.team import open_archive
from minutetui.tui.host import run_apart
from minutetui.tui.screens.base import WALKING, bindings
from minutetui.tui.screens.files import FilesScreen

_MOST_FOUND = 200
"""The most lines that are shown; typing another letter leaves fewer."""


class ArchiveScreen(FilesScreen[FiledLine]):
    """Finds lines in all meetings; confidential ones only when asked for."""

    SCOPES = ("archive",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("archive"), *WALKING]

    def __init__(self, paths: Callable[[], Sequence[Path]], database: str = "") -> None:
        super().__init__(paths, database)
        self.lines: list[FiledLine] = []
        self._archive: Archive | None = None
        self._held = ExitStack()
        """Closes the archive."""
        self._trouble: MinuteError | None = None
        """Why a team's archive cannot be searched."""

    def on_unmount(self) -> None:
        """Close the archive."""
        self._held.close()

    async def read(self) -> None:
        """Bring the archive up to date, and search it."""
        self._archive = self._trouble = None
        try:
            self._archive = await asyncio.to_thread(self._open)
        except MinuteError as error:
            self._trouble = error
        else:
            await self._find(self._archive)

    def _open(self) -> Archive:
        self._held.close()
        archive = self._held.enter_context(open_archive(self.database, self.paths()))
        archive.prepare()
        return archive

    def typed(self) -> None:
        """Search for what is typed."""
        self.forget_message()
        if self._archive is not None:
            run_apart(self, partial(self._find, self._archive), group="reading", exclusive=True)

    async def _find(self, archive: Archive) -> None:
        query = self._query
        wanted = ArchiveQuery(
            words=query.words,
            tag=query.tag or "",
            owners=tuple(filter(None, query.owners)),
            confidential=self.with_confidential,
        )
        empty = not (query.words or query.tag or wanted.owners)
        try:
            self.lines = [] if empty else await asyncio.to_thread(archive.find, wanted, _MOST_FOUND)
        except MinuteError as error:
            self.lines, self._archive, self._trouble = [], None, error
        self.show_state()

    @property
    def _query(self) -> SearchQuery:
        return read_query(self.entry.value)

    def show_state(self) -> None:
        """Show what was found, with the first of it selected."""
        language, width = self.language, self.room
        rows = archive_rows(self.lines, self._query.words, language, width, numbered=self.entry.picking)
        if not rows:
            style = "dim" if self._trouble is None else "error"
            rows = wrapped(self._why_nothing(), width, style)
        if self._archive is not None:
            rows += problem_rows(self._archive.problems, language, width)
        self.view.show(rows)
        if self.view.keys and not self.view.selected:
            self.view.select(self.view.keys[0])
        count = self.say("archive-count", count=f"{len(self.lines)}{'+' * (len(self.lines) == _MOST_FOUND)}")
        self.show_title(self.say("command-search-archive"), "", (count, "dim"))
        self.show_hints(found_signs(self.entry.value, picking=self.entry.picking))
        self.show_reading()

    def digit_pressed(self, digit: int) -> None:
        """Open a line by its number."""
        if 1 <= digit <= min(NUMBERED_RESULTS, len(self.lines)):
            self.view.select(str(digit - 1))
            self.open_selected()

    def _why_nothing(self) -> str:
        if self._trouble is not None:
            return self._trouble.said(self.language)
        if self._archive is None:
            return self.say("actions-reading")
        text = self.entry.value.strip()
        if not text:
            return self.say("archive-help")
        return f"{self.say('archive-no-fit', text=text)} {self.say('archive-next')}"

    def in_full(self) -> list[str]:
        """Give the whole of the selected line, and where it is."""
        one = self.selected
        if one is None:
            return super().in_full()
        facts = facts_of(one, self.language)
        return [*super().in_full(), one.meeting, one.item, one.issue, one.label, one.text, *facts, one.file]

    def about(self, one: FiledLine, width: int) -> list[Row]:
        """Say where a line is."""
        return filed_rows(one, self.language, width)

    @property
    def selected(self) -> FiledLine | None:
        """The selected line."""
        key = self.view.selected
        return self.lines[int(key)] if key and int(key) < len(self.lines) else None

    def action_open_line(self) -> None:
        """Open the meeting of the selected line, at that line."""
        self.open_selected()
