"""The database of the index, and how it is opened: whatever is wrong with it, a new one takes its place."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from minutetui.store.archive.files import FoundFiles
from minutetui.store.paths import cache_dir

INDEX_VERSION = 3
"""Raised with every change of the tables: an index of another version is made anew."""

TABLES = {
    "meetings": "file INTEGER PRIMARY KEY, title TEXT, day TEXT, kind TEXT, status TEXT, next TEXT",
    "lines": "file INTEGER, number INTEGER, id TEXT, tag TEXT, status TEXT, speaker TEXT, label TEXT, text TEXT, "
    "owners TEXT, due TEXT, due_date TEXT, item TEXT, issue TEXT, confidential INTEGER, result TEXT, "
    "PRIMARY KEY (file, number)",
    "actions": "file INTEGER, number INTEGER, id TEXT, key TEXT, origin TEXT, tag TEXT, label TEXT, text TEXT, "
    "owners TEXT, due TEXT, due_date TEXT, status TEXT, binding INTEGER, confidential INTEGER, item TEXT, issue TEXT, "
    "PRIMARY KEY (file, number)",
    "people": "file INTEGER, name TEXT, unit TEXT, calls TEXT, email TEXT, PRIMARY KEY (file, name)",
    "texts": "file INTEGER PRIMARY KEY, searched BLOB, hidden BLOB",
    "signatures": "file INTEGER PRIMARY KEY, bits BLOB",
}
"""The tables with rows of one file each, and their columns."""

_SCHEMA = f"""
CREATE TABLE files (
    file INTEGER PRIMARY KEY, path BLOB UNIQUE, size INTEGER, changed INTEGER, inode_changed INTEGER, inode INTEGER
);
{"".join(f"CREATE TABLE {name} ({columns}) WITHOUT ROWID;" for name, columns in TABLES.items())}
CREATE TABLE sounds (char TEXT PRIMARY KEY, syllables TEXT) WITHOUT ROWID;
CREATE VIEW decisions AS SELECT * FROM lines WHERE tag = 'decision';
PRAGMA user_version = {INDEX_VERSION};
"""

MOST_NAMES = 500
"""Values in one question: SQLite may refuse more than 999."""

PATIENCE = 2.0
"""Seconds to wait for another program that writes the index."""

UNUSABLE = frozenset(
    {
        *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR),
        *(sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH),
    }
)
"""The errors that the file does not cause: removing it would not help."""

Result = TypeVar("Result")


def index_path() -> Path:
    """Give the file of the index."""
    return cache_dir() / "archive.sqlite"


def open_index(use: Callable[[sqlite3.Connection], Result]) -> tuple[Result, sqlite3.Connection]:
    """Open the index, which is in the state that its last user left, do something with it, and give it with the result.

    An index that is damaged is removed, and a new one used. One that cannot be used is left alone, and a temporary one
    takes its place, which is gone when it is closed. So `use` may be called up to three times.
    """
    try:
        return _used(_opened(index_path()), use)
    except (OSError, sqlite3.Error, ValueError) as error:
        damaged = not isinstance(error, OSError) and _primary(error) not in UNUSABLE
    if damaged:
        with contextlib.suppress(OSError, sqlite3.Error, ValueError):
            remove_index()
            return _used(_opened(index_path()), use)
    index = _connected("")
    index.executescript(_SCHEMA)
    return _used(index, use)


def _used(index: sqlite3.Connection, use: Callable[[sqlite3.Connection], Result]) -> tuple[Result, sqlite3.Connection]:
    with contextlib.ExitStack() as on_failure:
        on_failure.callback(index.close)
        found = use(index)
        on_failure.pop_all()
    return found, index


def rows_about(index: sqlite3.Connection, query: str, found: FoundFiles) -> Iterator[Any]:
    """Ask about the files that were found, and all others in the folders searched; a query ends in `WHERE path`."""
    named = [path for path, file in found.files.items() if file.named]
    for start in range(0, len(named), MOST_NAMES):
        names = [os.fsencode(path) for path in named[start : start + MOST_NAMES]]
        yield from index.execute(f"{query} IN ({', '.join('?' * len(names))})", names)
    for folder in found.folders:
        inside = os.fsencode(os.path.join(folder, ""))  # noqa: PTH118
        yield from index.execute(f"{query} BETWEEN ? AND ?", (inside, inside + b"\xff"))


def remove_index() -> None:
    """Remove the index, and what SQLite keeps beside it."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        Path(f"{index_path()}{suffix}").unlink(missing_ok=True)


def _opened(path: Path) -> sqlite3.Connection:
    """Open the index, for its owner alone; an OSError or an sqlite3.Error: it cannot be opened, or is none."""
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)
    index = _connected(str(path))
    try:
        (version,) = index.execute("PRAGMA user_version").fetchone()
        if version == 0:
            _create(index)
        elif version != INDEX_VERSION:
            raise sqlite3.DatabaseError(f"an index of version {version}")
    except sqlite3.Error:
        index.close()
        raise
    return index


def _create(index: sqlite3.Connection) -> None:
    """Make the tables, unless another program has just done so."""
    index.execute("BEGIN IMMEDIATE")
    if index.execute("PRAGMA user_version").fetchone() == (0,):
        for statement in filter(str.strip, _SCHEMA.split(";")):
            index.execute(statement)
    index.execute("COMMIT")


def _connected(name: str) -> sqlite3.Connection:
    index = sqlite3.connect(name, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    index.execute("PRAGMA synchronous = NORMAL")  # a power cut may damage it: it is made anew
    return index


def _primary(error: Exception) -> int:
    """Give SQLite's primary error code; 0 for an error of another kind."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
