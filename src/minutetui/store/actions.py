"""The actions of many meeting files. Files that cannot be read are reported and do not stop the rest."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from minutetui.core.series.actions import Action, actions_in
from minutetui.errors import FileError, MinuteError, UsageError
from minutetui.store.archive.files import shown
from minutetui.store.archive.queries import resolved_name
from minutetui.store.archive.records import must_be_meeting
from minutetui.store.archive.update import Progress
from minutetui.store.team import open_archive
from minutetui.store.toml import parse_table, read_bytes
from minutetui.words import Saying


def read_actions(
    paths: Iterable[Path], progress: Progress | None = None, *, finished: bool = True, database: str = ""
) -> tuple[list[Action], list[MinuteError]]:
    """Read the actions of all meetings in files and folders.

    Args:
        paths: Meeting files, and folders, which are searched at any depth; hidden files are left out.
        progress: Is told how many files have been read.
        finished: Whether all are wanted; if not, those are enough that `outstanding` needs.
        database: The address of a team's archive, which is read instead; empty: none.

    Returns:
        The actions in the order of the files, and the errors. A conflict copy in a folder is left out and named. A TOML
        file in a folder that is no meeting is ignored; it is an error if it was named.

    Raises:
        FileError: The database cannot be used.
    """
    with open_archive(database, paths, progress) as archive:
        return archive.actions(finished=finished), archive.problems


def actions_from(data: bytes, name: str) -> list[Action]:
    """Read the actions of one meeting that is not in a file; its links to other files are not followed.

    Args:
        data: Its bytes.
        name: What to call it in messages.

    Raises:
        FormatError: It is no meeting.
    """
    table = parse_table(data, name)
    must_be_meeting(table, name)
    return list(actions_in(table, "-", "-", lambda file: file))


def find_action(name: str) -> Action:
    """Find the action with the name FILE#ID, in the file itself.

    Raises:
        FileError: The file cannot be read, or is on another person's machine.
        FormatError: It is no meeting.
        UsageError: It has no such action.
    """
    file, _, line_id = name.rpartition("#")
    if file and line_id:
        must_be_here(file)
        table = parse_table(read_bytes(Path(file)), file)
        must_be_meeting(table, file)
        absolute = os.path.abspath(file)  # noqa: PTH100
        for action in actions_in(table, shown(file), absolute, partial(resolved_name, absolute)):
            if action.id == line_id:
                return action
    raise UsageError(Saying("no-such-action", name=name), Saying("hint-action-name"))


def must_be_here(file: str) -> None:
    """Refuse a file that is named as a team's archive names those of other people: PERSON:PATH.

    Raises:
        FileError: It is on another machine.
    """
    person, _, path = file.partition(":/")
    if path and "/" not in person and not os.path.lexists(file):
        raise FileError(
            Saying("team-elsewhere", person=person, path=f"/{path}"), Saying("hint-team-elsewhere", person=person)
        )
