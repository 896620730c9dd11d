"""Asks the archive about files and folders: finds the files, brings the index up to date, and asks it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from pathlib import Path
from typing import TypeVar

from minutetui.core.series.line_search import ArchiveQuery, FiledLine
from minutetui.errors import FileError, MinuteError, NotAMeetingError
from minutetui.store.archive.files import FoundFiles, find_files
from minutetui.store.archive.queries import Archive
from minutetui.store.archive.schema import with_index
from minutetui.store.archive.update import Progress, update
from minutetui.words import Saying

Answer = TypeVar("Answer")


def ask_archive(
    paths: Iterable[Path], ask: Callable[[Archive], Answer], progress: Progress | None = None
) -> tuple[Answer, list[MinuteError]]:
    """Ask about the meetings in files and folders.

    Args:
        paths: Meeting files, and folders, which are searched at any depth.
        ask: Asks; it is called again where the index turns out to be damaged.
        progress: Is told how many of the changed files have been read.

    Returns:
        The answer, and what could not be read or was left out.
    """
    paths = list(paths)
    found = find_files(paths)

    def use(index: sqlite3.Connection) -> tuple[Answer, list[MinuteError]]:
        errors = update(index, found, progress)
        index.execute("BEGIN")
        archive = Archive(index, found)
        answer = ask(archive)
        return answer, _problems(paths, found, archive, errors)

    return with_index(use)


class ArchiveSearch:
    """Searches the same files again and again, as they were when it was made.

    Args:
        paths: Meeting files, and folders, which are searched at any depth.
        progress: Is told how many of the changed files have been read.
    """

    def __init__(self, paths: Iterable[Path], progress: Progress | None = None) -> None:
        paths = list(paths)
        self._found = find_files(paths)
        self._sounds: Mapping[str, str] | None = None

        def use(index: sqlite3.Connection) -> list[MinuteError]:
            errors = update(index, self._found, progress)
            return _problems(paths, self._found, Archive(index, self._found), errors)

        self.problems = with_index(use)
        """What could not be read or was left out."""

    def find(self, query: ArchiveQuery, most: int | None = None) -> list[FiledLine]:
        """List the lines that fit, those of the newest meeting first.

        Args:
            query: What is looked for.
            most: How many lines are wanted at most; None: all.
        """

        def use(index: sqlite3.Connection) -> list[FiledLine]:
            update(index, self._found, missing_only=True)
            index.execute("BEGIN")
            archive = Archive(index, self._found, self._sounds)
            lines = list(islice(archive.search(query), most))
            self._sounds = archive.sounds
            return lines

        return with_index(use)


def _problems(
    paths: list[Path], found: FoundFiles, archive: Archive, errors: dict[str, MinuteError]
) -> list[MinuteError]:
    """List what is wrong, each once; a path in which there is nothing at all is wrong, too."""
    problems = list(found.problems)
    fruitful = set(found.troubled)
    for absolute, file in found.files.items():
        error = errors.get(absolute)
        if error is not None and (file.named or not isinstance(error, NotAMeetingError)):
            problems.append(error)
            fruitful.update(file.arguments)
        elif archive.has(absolute):
            fruitful.update(file.arguments)
    for number, path in enumerate(paths):
        if number not in fruitful:
            problems.append(FileError(Saying("no-meetings-here", path=path), Saying("hint-other-folder")))
    return list({str(problem): problem for problem in problems}.values())
