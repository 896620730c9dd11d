"""The files that the index is asked about, and the actions in them."""

from __future__ import annotations

import datetime as dt
import json
import os
import sqlite3
from collections.abc import Mapping
from itertools import repeat
from typing import Any

from minutetui.core.series.actions import Action, Owner
from minutetui.core.series.outstanding import relinked
from minutetui.store.archive.files import FoundFiles, shown
from minutetui.store.archive.schema import rows_about

_ACTIONS = "SELECT title, day, actions.* FROM asked JOIN meetings USING (file) JOIN actions USING (file)"


class AskedFiles:
    """The files that questions are about, with which the index was brought up to date: `asked` has their numbers."""

    def __init__(self, index: sqlite3.Connection, found: FoundFiles) -> None:
        self.index = index
        rows = rows_about(index, "SELECT file, path FROM files WHERE path", found)
        numbers = {os.fsdecode(path): file for file, path in rows}
        self.paths = {file: path for path in found.files if (file := numbers.get(path)) is not None}
        """The absolute paths, by the numbers of the files."""
        self._shown = {path: shown(file.path) for path, file in found.files.items()}
        index.execute("CREATE TEMP TABLE IF NOT EXISTS asked (place INTEGER PRIMARY KEY, file INTEGER UNIQUE)")
        index.execute("DELETE FROM asked")
        index.executemany("INSERT INTO asked VALUES (?, ?)", enumerate(self.paths))
        meetings = index.execute("SELECT file FROM asked JOIN meetings USING (file)")
        self._meetings = {self.paths[file] for (file,) in meetings}

    def has(self, path: str) -> bool:
        """Tell whether a file, by its absolute path, is a meeting."""
        return path in self._meetings

    def name(self, file: int) -> str:
        """Give the name of a file as it is shown."""
        return self._shown[self.paths[file]]


def actions_of(files: AskedFiles, *, finished: bool = True) -> list[Action]:
    """List the actions in the order of the files; of finished ones perhaps only those where another was decided."""
    rows = files.index.execute("SELECT file, next FROM asked JOIN meetings USING (file) ORDER BY place")
    following = {(path := files.paths[file]): resolved_name(path, after) if after else "" for file, after in rows}
    origins = _origins(files)
    if finished or any(origin.rpartition("#")[0] not in following for origin in origins.values()):
        every = files.index.execute(f"{_ACTIONS} ORDER BY place, number")
        return relinked(list(map(_action, repeat(files), every, repeat(origins))), following)
    return relinked(_unfinished(files, origins), following)


def _unfinished(files: AskedFiles, origins: Mapping[tuple[int, int], str]) -> list[Action]:
    some = f"{_ACTIONS} WHERE actions.status NOT IN ('done', 'dropped') OR origin != '' ORDER BY place, number"
    actions = [_action(files, row, origins) for row in files.index.execute(some)]
    first = set(origins.values()) - {action.key for action in actions}
    numbers = {path: file for file, path in files.paths.items()}
    for key in sorted(first):  # what is finished, and was carried over all the same
        path, mark, line_id = key.rpartition("#")
        rows = files.index.execute(f"{_ACTIONS} WHERE file = ? AND key = ?", (numbers[path], mark + line_id))
        actions += [_action(files, row, origins) for row in rows]
    return actions


def _origins(files: AskedFiles) -> dict[tuple[int, int], str]:
    """Give the absolute origin of the actions that have one, by file and number."""
    rows = files.index.execute("SELECT file, number, origin FROM asked JOIN actions USING (file) WHERE origin != ''")
    return {(file, number): resolved_name(files.paths[file], origin) for file, number, origin in rows}


def _action(files: AskedFiles, row: tuple[Any, ...], origins: Mapping[tuple[int, int], str]) -> Action:
    meeting, day, file, number, line_id, key, _, tag, label, text, owners, due, due_date, status, *rest = row
    binding, confidential, item, issue = rest
    path = files.paths[file]
    return Action(
        file=files.name(file),
        path=path,
        id=line_id,
        number=number,
        key=path + key,
        origin=origins.get((file, number), ""),
        tag=tag,
        label=label,
        text=text,
        owners=tuple(Owner(name, unit, tuple(calls), email) for name, unit, calls, email in json.loads(owners)),
        due=due,
        due_date=_day(due_date),
        status=status,
        binding=bool(binding),
        confidential=bool(confidential),
        meeting=meeting,
        date=_day(day),
        item=item,
        issue=issue,
    )


def resolved_name(path: str, name: str) -> str:
    """Resolve the name of a file as it is written in another file."""
    joined = f"{path.rpartition('/')[0]}/{name}"
    return os.path.normpath(joined) if "/" in name or name.startswith((".", "/")) else joined


def _day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
