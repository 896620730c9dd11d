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
from minutetui.store.archive.reading import Progress, must_be_meeting
from minutetui.store.team import open_archive
from minutetui.store.toml import parse_table, read_bytes
from minutetui.words import Saying


def read_actions(
    paths: Iterable[Path], progress: Progress | None = None, *, finished: bool = True, database: str = ""
) -> tuple[list[Action], list[MinuteError]]:
    """Read the actions of all meetings in files and folders, or of a team's archive, in order; also what went wrong.

    A conflict copy in a folder is left out and named. A TOML file in a folder that is no meeting is ignored; it is an
    error if it was named. If not all are wanted (`finished`), those are enough that `outstanding` needs.
    """
    with open_archive(database, paths, progress) as archive:
        return archive.actions(finished=finished), archive.problems


def actions_from(data: bytes, name: str) -> list[Action]:
    """Read the actions of one meeting that is not in a file; its links to other files are not followed."""
    table = parse_table(data, name)
    must_be_meeting(table, name)
    return list(actions_in(table, "-", "-", lambda file: file))


def find_action(name: str) -> Action:
    """Find the action with the name FILE#ID, in the file itself; a UsageError says that there is none."""
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
    """Refuse a file on another person's machine, which a team's archive names PERSON:PATH."""
    person, _, path = file.partition(":/")
    if path and "/" not in person and not os.path.lexists(file):
        raise FileError(
            Saying("team-elsewhere", person=person, path=f"/{path}"), Saying("hint-team-elsewhere", person=person)
        )
