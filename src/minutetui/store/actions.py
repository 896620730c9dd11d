"""The actions of many meeting files. Files that cannot be read are reported and do not stop the rest."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from minutetui.core.series.actions import Action, actions_in, next_file
from minutetui.core.series.outstanding import relinked
from minutetui.errors import CopyIgnoredError, FileError, FormatError, MinuteError, UsageError
from minutetui.store.paths import original_of
from minutetui.store.toml import hint_for, parse_table, read_bytes, reason
from minutetui.words import Saying

_ORIGINAL = re.compile(r"\.orig(-\d+)?\.toml$")
"""The name of a hand-written original, which is kept beside the meeting because of its comments."""


def read_actions(paths: Iterable[Path]) -> tuple[list[Action], list[MinuteError]]:
    """Read the actions of all meetings in files and folders.

    Args:
        paths: Meeting files, and folders, which are searched at any depth; hidden files are left out.

    Returns:
        The actions in the order of the files, and the errors. A conflict copy in a folder is left out and named. A TOML
        file in a folder that is no meeting is ignored; it is an error if it was named.
    """
    actions: list[Action] = []
    problems: list[MinuteError] = []
    following: dict[str, str] = {}
    for path in paths:
        found, before = 0, len(problems)
        for file in _files(path, problems):
            absolute = os.path.abspath(file)  # noqa: PTH100 - which also takes out `..`, by the name alone
            try:
                table = _meeting(file, named=file is path)
            except MinuteError as error:
                problems.append(error)
                continue
            found += table is not None
            if table is not None and absolute not in following:
                beside = _beside(absolute)
                actions += actions_in(table, _shown(file), absolute, beside)
                following[absolute] = next_file(table, beside)
        if not found and len(problems) == before:
            problems.append(FileError(Saying("no-meetings-here", path=path), Saying("hint-other-folder")))
    return relinked(actions, following), list({str(problem): problem for problem in problems}.values())


def actions_from(data: bytes, name: str) -> list[Action]:
    """Read the actions of one meeting that is not in a file; its links to other files are not followed.

    Args:
        data: Its bytes.
        name: What to call it in messages.

    Raises:
        FormatError: It is no meeting.
    """
    table = _checked(parse_table(data, name), name)
    return list(actions_in(table, "-", "-", lambda file: file))


def find_action(name: str) -> Action:
    """Find the action with the name FILE#ID.

    Raises:
        FileError: The file cannot be read.
        FormatError: It is no meeting.
        UsageError: It has no such action.
    """
    file, _, line_id = name.rpartition("#")
    if file and line_id:
        found, problems = read_actions([Path(file)])
        for problem in problems:
            raise problem
        for action in found:
            if action.id == line_id:
                return action
    raise UsageError(Saying("no-such-action", name=name), Saying("hint-action-name"))


def _files(path: Path, problems: list[MinuteError]) -> Iterator[Path]:
    """Yield the file, or the files of a folder that may be meetings, sorted by name."""

    def note(error: OSError) -> None:
        name = error.filename or path
        problems.append(FileError(Saying("cannot-read", path=name, reason=reason(error)), hint_for(error)))

    if not path.is_dir():
        yield path
        return
    for folder, inner, names in os.walk(path, onerror=note):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        for name in sorted(names):
            if not name.endswith(".toml") or name.startswith(".") or _ORIGINAL.search(name):
                continue
            original = original_of(Path(folder, name))
            if original is None:
                yield Path(folder, name)
            else:
                said = Saying("copy-ignored", path=_shown(Path(folder, name)), original=original.name)
                problems.append(CopyIgnoredError(said, Saying("hint-copy-ignored")))


def _meeting(file: Path, *, named: bool) -> dict[str, Any] | None:
    """Parse a file; None for a file in a folder that is no meeting.

    Raises:
        FileError: It cannot be read.
        FormatError: It is no TOML, or it was named and is no meeting.
    """
    table = parse_table(read_bytes(file), str(file))
    if named:
        return _checked(table, str(file))
    return table if "format" in table and "title" in table else None


def _checked(table: dict[str, Any], name: str) -> dict[str, Any]:
    """Refuse a table that is no meeting.

    Raises:
        FormatError: It lacks what every meeting has.
    """
    for key in ("format", "title"):
        if key not in table:
            raise FormatError(Saying("no-meeting", name=name, key=key), Saying("hint-name-meeting"))
    return table


def _beside(absolute: str) -> Callable[[str], str]:
    """Make the function that resolves the names in a file, relative to its folder."""
    folder = os.path.dirname(absolute)  # noqa: PTH120
    return lambda name: os.path.normpath(os.path.join(folder, name))  # noqa: PTH118


def _shown(file: Path) -> str:
    """Write a path so that it can be printed, whatever bytes it has."""
    return os.fsencode(file).decode(errors="replace")
