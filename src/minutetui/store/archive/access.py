"""What an archive can be asked, and the archive of meeting files, which an index makes fast."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, TypeVar

from minutetui.core.series.actions import Action
from minutetui.core.series.line_search import ArchiveQuery, FiledLine
from minutetui.errors import FileError, MinuteError, NotAMeetingError
from minutetui.store.archive.files import find_files
from minutetui.store.archive.queries import AskedFiles, actions_of
from minutetui.store.archive.reading import Progress
from minutetui.store.archive.schema import open_index
from minutetui.store.archive.search import LineSearch
from minutetui.store.archive.update import update
from minutetui.words import Saying

Result = TypeVar("Result")


class Archive(Protocol):
    """What `search` and `actions` ask, whatever keeps the meetings."""

    problems: list[MinuteError]
    """What could not be read or was left out."""

    def actions(self, *, finished: bool = True) -> list[Action]:
        """List the actions, as `outstanding` needs them; those that are finished only if they are wanted."""

    def find(self, query: ArchiveQuery, most: int | None = None) -> list[FiledLine]:
        """List the lines that fit, those of the newest meeting first, `most` at most."""

    def prepare(self) -> None:
        """Prepare now what makes each search faster, also by sound."""


class FileArchive:
    """The meetings in files and folders, as they were when this was made.

    The index is opened once, and asked again and again by any thread. If it turns out to be damaged, it is made anew.
    """

    def __init__(self, paths: Iterable[Path], progress: Progress | None = None) -> None:
        self._paths = list(paths)
        self._found = find_files(self._paths)
        self._progress = progress
        self._errors: dict[str, MinuteError] = {}
        self._lock = threading.Lock()
        self._index: sqlite3.Connection | None = None
        self._seen = -1
        self._updated = False
        self.problems: list[MinuteError] = self._ask(lambda files, _: self._problems(files))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        with self._lock:
            self._close()

    def actions(self, *, finished: bool = True) -> list[Action]:
        """List the actions in the order of the files; if not all are wanted, as many as `outstanding` needs."""
        return self._ask(lambda files, _: actions_of(files, finished=finished))

    def find(self, query: ArchiveQuery, most: int | None = None) -> list[FiledLine]:
        """List the lines that fit, those of the newest meeting first, `most` at most."""
        return self._ask(lambda _, lines: list(islice(lines().search(query), most)))

    def prepare(self) -> None:
        """Prepare now what makes each search faster, also by sound."""
        self._ask(lambda _, lines: lines().listen())

    def _ask(self, ask: Callable[[AskedFiles, Callable[[], LineSearch]], Result]) -> Result:
        def use(index: sqlite3.Connection) -> Result:
            self._bring_up_to_date(index)
            index.execute("BEGIN")
            try:
                self._look(index)
                return ask(self._files, self._line_search)
            finally:
                _end(index)

        def first(index: sqlite3.Connection) -> Result:
            self._seen = -1  # each connection counts for itself
            return use(index)

        with self._lock:
            if self._index is not None:
                with suppress(sqlite3.Error, ValueError):
                    return use(self._index)
                self._close()
            answer, self._index = open_index(first)
            return answer

    def _bring_up_to_date(self, index: sqlite3.Connection) -> None:
        """Read what has changed; later only what another program has removed from the index."""
        if self._seen != _version(index):
            self._errors |= update(index, self._found, self._progress, missing_only=self._updated)
            self._updated = True

    def _look(self, index: sqlite3.Connection) -> None:
        """Look the files up, unless nothing has changed since."""
        index.execute("SELECT file FROM files LIMIT 1").fetchone()  # from here on, nobody changes anything
        seen = _version(index)
        if self._seen != seen:
            self._files = AskedFiles(index, self._found)
            self._lines: LineSearch | None = None
            self._seen = seen

    def _line_search(self) -> LineSearch:
        if self._lines is None:
            self._lines = LineSearch(self._files)
        return self._lines

    def _close(self) -> None:
        if self._index is not None:
            self._index.close()
        self._index, self._seen = None, -1

    def _problems(self, files: AskedFiles) -> list[MinuteError]:
        """List what is wrong, each once; a path in which there is nothing at all is wrong, too."""
        problems = list(self._found.problems)
        not_empty = set(self._found.troubled)
        for absolute, file in self._found.files.items():
            error = self._errors.get(absolute)
            if error is not None and (file.named or not isinstance(error, NotAMeetingError)):
                problems.append(error)
                not_empty.update(file.arguments)
            elif files.has(absolute):
                not_empty.update(file.arguments)
        for number, path in enumerate(self._paths):
            if number not in not_empty:
                problems.append(FileError(Saying("no-meetings-here", path=path), Saying("hint-other-folder")))
        return list({str(problem): problem for problem in problems}.values())


def _version(index: sqlite3.Connection) -> int:
    """Give a number that changes when another program writes the index."""
    row: tuple[int] = index.execute("PRAGMA data_version").fetchone()
    return row[0]


def _end(index: sqlite3.Connection) -> None:
    """End the transaction; what cannot be written, because others read, is done again next time."""
    if index.in_transaction:
        try:
            index.execute("COMMIT")
        except sqlite3.Error:
            if index.in_transaction:
                index.execute("ROLLBACK")
