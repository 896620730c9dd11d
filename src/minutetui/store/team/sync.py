"""Sends what has changed in a person's files to the database, in transactions of some files each."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from minutetui.core.text.characters import is_han
from minutetui.errors import FileError, MinuteError, NotAMeetingError
from minutetui.store.archive.files import NO_STAMP, FoundFiles, find_files
from minutetui.store.archive.reading import Progress, ReadFile, read_in_batches
from minutetui.store.libraries import pinyin
from minutetui.store.team.tables import ROWS, FileRows, create_tables, rows_of
from minutetui.words import Saying

if TYPE_CHECKING:
    from minutetui.store.team.connection import Database

PARTS_AT_ONCE = 10
"""Parts of `read_files` in one transaction: so much has to be sent again after a connection broke."""

LAST_DAY = dt.datetime(9999, 1, 1, tzinfo=dt.UTC).timestamp()


@dataclass
class SyncReport:
    """What a sync did, in files."""

    sent: int = 0
    unchanged: int = 0
    removed: int = 0
    problems: list[MinuteError] = field(default_factory=list)
    """What could not be read or was left out; the database keeps what it has of such a file."""


@dataclass(frozen=True)
class _Known:
    """What the database has of a file."""

    file: int
    stamp: str
    digest: str
    confidential: bool


class Sync:
    """Brings the files of one person in the database up to date; its tables are created at the first sync."""

    def __init__(self, database: Database, person: str, *, confidential: bool) -> None:
        self._database = database
        self._person = person
        self._confidential = confidential
        create_tables(database)
        self._heard = {char for (char,) in database.execute("SELECT char FROM minutetui.sounds")}

    def send(self, paths: Iterable[Path], progress: Progress | None = None) -> SyncReport:
        """Send what has changed in files and folders, and remove what is gone from the folders."""
        named = list(paths)
        found = find_files(named)
        known = self._known()
        report = SyncReport(problems=[*found.problems, *_empty(named, found)])
        report.removed = self._remove(_gone(known, found))
        changed = [(path, one.path) for path, one in found.files.items() if self._differs(path, found, known)]
        report.unchanged = len(found.files) - len(changed)
        for batch in read_in_batches(changed, PARTS_AT_ONCE, progress):
            self._write(batch, found, report)
        return report

    def forget(self, paths: Iterable[Path]) -> int:
        """Remove what the database has of this person's files, whether they still exist or not; count them."""
        keys = [key_of(os.path.abspath(path)) for path in paths]  # noqa: PTH100 - by the name alone
        return self._remove(
            [one.file for path, one in self._known().items() for key in keys if path == key or _is_in(path, key)]
        )

    def _known(self, paths: Sequence[str] | None = None) -> dict[str, _Known]:
        """List what the database has of this person, by the key of the path; of some paths, or of all."""
        some = "" if paths is None else " AND md5(path) IN (SELECT md5(p) FROM unnest(%(paths)s::text[]) p)"
        rows = self._database.execute(
            f"SELECT path, file, stamp, digest, confidential FROM minutetui.files WHERE person = %(person)s{some}",
            {"person": self._person, "paths": paths},
        )
        return {path: _Known(*rest) for path, *rest in rows}

    def _differs(self, path: str, found: FoundFiles, known: Mapping[str, _Known]) -> bool:
        stamp, before = found.files[path].stamp, known.get(key_of(path))
        if before is None or stamp == NO_STAMP:
            return True
        return (before.stamp, before.confidential) != (_hashed(stamp), self._confidential)

    def _lock(self) -> None:
        """Have other programs that send files of this person wait until the end of the transaction."""
        key = f"minutetui {self._person}"
        self._database.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (key,))

    def _remove(self, files: list[int]) -> int:
        if not files:
            return 0
        with self._database.transaction():
            self._lock()
            return self._database.execute("DELETE FROM minutetui.files WHERE file = ANY(%s)", (files,)).rowcount

    def _write(self, read: list[ReadFile], found: FoundFiles, report: SyncReport) -> None:
        """Replace what the database has of some files, all of them or none."""
        rows = {
            path: rows_of(record, confidential=self._confidential)
            for path, record in read
            if not isinstance(record, MinuteError)
        }
        others = [path for path, record in read if isinstance(record, NotAMeetingError)]
        if rows or others:
            with self._database.transaction():
                self._lock()
                known = self._known([key_of(path) for path in (*rows, *others)])
                report.removed += self._remove([known[key].file for key in map(key_of, others) if key in known])
                new = {path: one for path, one in rows.items() if _digest_in(known, path) != one.digest}
                files = self._upsert(rows, found)
                self._replace({files[key_of(path)]: one for path, one in new.items()})
            report.sent += len(new)
            report.unchanged += len(rows) - len(new)
        for path, record in read:
            if isinstance(record, MinuteError) and (
                found.files[path].named or not isinstance(record, NotAMeetingError)
            ):
                report.problems.append(record)

    def _upsert(self, rows: Mapping[str, FileRows], found: FoundFiles) -> dict[str, int]:
        """Note what the files are like now; give their numbers, which stay the same, by their keys."""
        values = {
            key_of(path): (_changed(path), _hashed(found.files[path].stamp), one.digest) for path, one in rows.items()
        }
        columns = list(map(list, zip(*values.values(), strict=True))) or [[], [], []]
        written = self._database.execute(
            "INSERT INTO minutetui.files (person, path, changed, sent, confidential, stamp, digest) "
            "SELECT %s, path, changed, now(), %s, stamp, digest "
            "FROM unnest(%s::text[], %s::timestamptz[], %s::text[], %s::text[]) AS sent (path, changed, stamp, digest) "
            "ON CONFLICT (person, md5(path)) DO UPDATE SET (changed, sent, confidential, stamp, digest) = "
            "(EXCLUDED.changed, CASE files.digest WHEN EXCLUDED.digest THEN files.sent ELSE EXCLUDED.sent END, "
            "EXCLUDED.confidential, EXCLUDED.stamp, EXCLUDED.digest) RETURNING path, file",
            (self._person, self._confidential, list(values), *columns),
        )
        return dict(written.fetchall())

    def _replace(self, rows: Mapping[int, FileRows]) -> None:
        """Replace the rows of files, by their numbers."""
        if not rows:
            return
        with self._database.cursor() as cursor:
            for table, columns in ROWS.items():
                cursor.execute(f"DELETE FROM minutetui.{table} WHERE file = ANY(%s)", (list(rows),))
                with cursor.copy(f"COPY minutetui.{table} (file, {', '.join(columns)}) FROM STDIN") as copy:
                    for file, one in rows.items():
                        for row in one.tables[table]:
                            copy.write_row((file, *row))
            self._hear("".join(text for one in rows.values() for text in one.tables["texts"][0]))

    def _hear(self, text: str) -> None:
        """Note how 汉字 sound; sorted, so that two programs do not wait for each other."""
        new = sorted(char for char in set(text) - self._heard if is_han(char))
        if new:
            self._database.cursor().executemany(
                "INSERT INTO minutetui.sounds VALUES (%s, %s) ON CONFLICT DO NOTHING",
                [(char, list(pinyin(char))) for char in new],
            )


def key_of(path: str) -> str:
    r"""Give a path as the database stores it: a byte that is not UTF-8 is written \xff."""
    return os.fsencode(path).decode(errors="backslashreplace")


def _is_in(path: str, folder: str) -> bool:
    return path.startswith(f"{folder.rstrip('/')}/")


def _gone(known: Mapping[str, _Known], found: FoundFiles) -> list[int]:
    """List the files in the database that are no longer in their folder, as far as that could be read."""
    there, folders = set(map(key_of, found.files)), [key_of(folder) for folder in found.whole]
    return [
        one.file for path, one in known.items() if path not in there and any(_is_in(path, folder) for folder in folders)
    ]


def _empty(paths: Sequence[Path], found: FoundFiles) -> Iterator[MinuteError]:
    """Give an error for each path in which there is no file."""
    not_empty = found.troubled.union(*(file.arguments for file in found.files.values()))
    for number, path in enumerate(paths):
        if number not in not_empty:
            yield FileError(Saying("no-meetings-here", path=path), Saying("hint-other-folder"))


def _digest_in(known: Mapping[str, _Known], path: str) -> str:
    before = known.get(key_of(path))
    return before.digest if before is not None else ""


def _hashed(stamp: tuple[int, ...]) -> str:
    return "" if stamp == NO_STAMP else sha256(repr(stamp).encode()).hexdigest()[:32]


def _changed(path: str) -> dt.datetime:
    """Give the time when a file was changed; that of a file which is gone meanwhile is long ago."""
    try:
        seconds = os.stat(path).st_mtime  # noqa: PTH116 - thousands of them
    except OSError:
        seconds = 0
    return dt.datetime.fromtimestamp(min(max(seconds, 0), LAST_DAY), dt.UTC)
