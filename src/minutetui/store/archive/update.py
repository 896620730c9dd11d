"""Brings the index up to date: only files that have changed are read."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

from minutetui.errors import MinuteError, NotAMeetingError
from minutetui.store.archive.files import NO_STAMP, Candidate, FoundFiles, Stamp
from minutetui.store.archive.reading import FileToRead, MeetingRecord, Progress, ReadFile, read_in_batches
from minutetui.store.archive.schema import TABLES, rows_about

_AT_ONCE = 10
"""Parts that are written in one transaction, so that another program waits little, and a kill loses little."""

_MOST_VALUES = 900
"""Values of one statement: SQLite may refuse more than 999."""


class _Known(NamedTuple):
    stamp: Stamp
    is_meeting: bool


def update(
    index: sqlite3.Connection, found: FoundFiles, progress: Progress | None = None, *, missing_only: bool = False
) -> dict[str, MinuteError]:
    """Bring the index up to date with the files that were found; give what cannot be read, by absolute path.

    `missing_only`: a file that is in the index is taken as it is there. A sqlite3.Error: the index is damaged or cannot
    be used.
    """
    known = _known(index, found)
    _forget(index, _gone(known, found))
    changed = _to_read(found, known, missing_only=missing_only)
    problems: dict[str, MinuteError] = {}
    for batch in read_in_batches(changed, _AT_ONCE, progress):
        problems |= {path: read for path, read in batch if isinstance(read, MinuteError)}
        _write(index, batch, found)
    return problems


def _to_read(found: FoundFiles, known: dict[str, _Known], *, missing_only: bool) -> list[FileToRead]:
    return [
        (path, file.path)
        for path, file in found.files.items()
        if (path not in known if missing_only else _has_changed(file, known.get(path)))
    ]


def _known(index: sqlite3.Connection, found: FoundFiles) -> dict[str, _Known]:
    """List the files in the index that were found or were in a folder that was searched, by absolute path."""
    query = (
        "SELECT path, size, changed, inode_changed, inode, meetings.file IS NOT NULL FROM files "
        "LEFT JOIN meetings USING (file) WHERE path"
    )
    known = {}
    for row in rows_about(index, query, found):
        path, size, changed, inode_changed, inode, is_meeting = row
        known[os.fsdecode(path)] = _Known((size, changed, inode_changed, inode), bool(is_meeting))
    return known


def _gone(known: Iterable[str], found: FoundFiles) -> list[str]:
    """List the files in the index that are no longer in their folder."""
    folders = tuple(os.path.join(folder, "") for folder in found.whole)  # noqa: PTH118
    return [path for path in known if path not in found.files and path.startswith(folders)] if folders else []


def _has_changed(file: Candidate, known: _Known | None) -> bool:
    if known is None or file.stamp == NO_STAMP or known.stamp != file.stamp:
        return True
    return file.named and not known.is_meeting  # to say what it lacks


def _forget(index: sqlite3.Connection, paths: list[str]) -> None:
    if not paths:
        return
    index.execute("BEGIN IMMEDIATE")
    for path in paths:
        _remove(index, path)
    index.execute("COMMIT")


def _remove(index: sqlite3.Connection, path: str) -> None:
    row = index.execute("SELECT file FROM files WHERE path = ?", (os.fsencode(path),)).fetchone()
    if row is not None:
        _clear(index, *row)
        index.execute("DELETE FROM files WHERE file = ?", row)


def _clear(index: sqlite3.Connection, file: int) -> None:
    for table in TABLES:
        index.execute(f"DELETE FROM {table} WHERE file = ?", (file,))


def _write(index: sqlite3.Connection, read: list[ReadFile], found: FoundFiles) -> None:
    """Replace what the index has of some files, all of them or none.

    A file keeps its number, so that another program, which has just looked it up, finds it.
    """
    if not read:
        return
    records: list[tuple[int, MeetingRecord]] = []
    index.execute("BEGIN IMMEDIATE")
    try:
        for path, record in read:
            if isinstance(record, MinuteError) and not isinstance(record, NotAMeetingError):
                _remove(index, path)
                continue
            file = _file_number(index, path, found.files[path].stamp)
            if isinstance(record, MeetingRecord):
                records.append((file, record))
        _insert(index, records)
        index.execute("COMMIT")
    except sqlite3.Error:
        if index.in_transaction:
            index.execute("ROLLBACK")
        raise


def _file_number(index: sqlite3.Connection, path: str, stamp: Stamp) -> int:
    """Note the stamp of a file whose rows are to be replaced, and give its number."""
    name = os.fsencode(path)
    row: tuple[int] | None = index.execute("SELECT file FROM files WHERE path = ?", (name,)).fetchone()
    if row is not None:
        _clear(index, *row)
        index.execute(
            "UPDATE files SET size = ?, changed = ?, inode_changed = ?, inode = ? WHERE file = ?", (*stamp, *row)
        )
        return row[0]
    added = index.execute(
        "INSERT INTO files (path, size, changed, inode_changed, inode) VALUES (?, ?, ?, ?, ?)", (name, *stamp)
    )
    return added.lastrowid or 0


def _insert(index: sqlite3.Connection, records: list[tuple[int, MeetingRecord]]) -> None:
    """Insert the rows of files, table by table and many at a time, because each call of the database takes its time."""
    for table in MeetingRecord._fields:
        rows = [(file, *row) for file, record in records for row in getattr(record, table)]
        if not rows:
            continue
        row = f"({', '.join('?' * len(rows[0]))})"
        count = _MOST_VALUES // len(rows[0])
        for start in range(0, len(rows), count):
            part = rows[start : start + count]
            values = ", ".join([row] * len(part))
            index.execute(f"INSERT INTO {table} VALUES {values}", list(chain.from_iterable(part)))
