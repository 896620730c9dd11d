"""The tables of a team's archive, which docs/archive.md describes, their version, and the rows of one meeting file.

The rows are those that the index keeps, as PostgreSQL stores them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from minutetui.errors import FileError
from minutetui.store.archive.reading import DatabaseRow, MeetingRecord
from minutetui.store.team.connection import server_name
from minutetui.words import Saying

if TYPE_CHECKING:
    from minutetui.store.team.connection import Database

TEAM_VERSION = 1
"""Raised with every change of the tables: an archive of another version is refused."""

ROWS = {
    "meetings": ("title", "day", "kind", "status", "next"),
    "lines": (
        *("number", "id", "tag", "status", "speaker", "label", "text", "owners", "due", "due_date"),
        *("item", "issue", "confidential", "result"),
    ),
    "actions": (
        *("number", "id", "named", "origin", "tag", "label", "text", "owners", "due", "due_date", "status"),
        *("binding", "confidential", "item", "issue"),
    ),
    "people": ("name", "unit", "calls", "email"),
    "texts": ("searched", "hidden"),
}
"""The tables with rows of one file each, and their columns after `file`."""

TYPES = {
    "number": "integer",
    **dict.fromkeys(("day", "due_date"), "date"),
    **dict.fromkeys(("owners", "calls"), "text[]"),
    **dict.fromkeys(("confidential", "binding", "named"), "boolean"),
}
"""The types of the columns that are not texts. Only days may be missing (NULL)."""

_KEYS = {"meetings": "file", "lines": "file, number", "actions": "file, number", "texts": "file"}
"""The primary keys. Names of people may be too long for one."""


def _table(name: str, columns: tuple[str, ...]) -> str:
    """Give the statement that creates a table whose rows go with their file."""
    nullable = ("day", "due_date")
    rows = [f"{column} {TYPES.get(column, 'text')}{'' if column in nullable else ' NOT NULL'}" for column in columns]
    rows += [f"PRIMARY KEY ({_KEYS[name]})"] if name in _KEYS else []
    reference = "file bigint NOT NULL REFERENCES minutetui.files ON DELETE CASCADE"
    return f"CREATE TABLE minutetui.{name} ({', '.join((reference, *rows))})"


_SCHEMA = (
    "CREATE TABLE minutetui.version (version integer NOT NULL)",
    f"INSERT INTO minutetui.version VALUES ({TEAM_VERSION})",
    """CREATE TABLE minutetui.files (
        file bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person text NOT NULL, path text NOT NULL,
        changed timestamptz NOT NULL, sent timestamptz NOT NULL, confidential boolean NOT NULL,
        stamp text NOT NULL, digest text NOT NULL)""",
    # A path may be longer than an index allows.
    "CREATE UNIQUE INDEX files_key ON minutetui.files (person, md5(path))",
    *(_table(name, columns) for name, columns in ROWS.items()),
    "CREATE INDEX people_file ON minutetui.people (file)",
    "CREATE TABLE minutetui.sounds (char text PRIMARY KEY, syllables text[] NOT NULL)",
    "CREATE VIEW minutetui.decisions AS SELECT * FROM minutetui.lines WHERE tag = 'decision'",
)


def must_fit(database: Database) -> None:
    """Refuse an archive of another version, or whose version is not known."""
    row = database.execute("SELECT max(version) FROM minutetui.version").fetchone()
    version = row[0] if row is not None else None
    if version != TEAM_VERSION:
        named = {"server": server_name(database.info.get_parameters()), "ours": TEAM_VERSION}
        raise FileError(Saying("team-version", version=version or 0, **named), Saying("hint-team-version"))


def create_tables(database: Database) -> None:
    """Create the tables if there are none; two programs may do so at once. Refuse a database that cannot store 汉字."""
    with database.transaction():
        database.execute("SELECT pg_advisory_xact_lock(hashtextextended('minutetui', 0))")
        names = (
            "SELECT to_regnamespace('minutetui'), to_regclass('minutetui.version'), current_setting('server_encoding')"
        )
        schema, version, encoding = database.execute(names).fetchone() or (None, None, "")
        if version is None:
            if encoding != "UTF8":
                server = server_name(database.info.get_parameters())
                raise FileError(Saying("team-encoding", server=server, encoding=encoding), Saying("hint-team-encoding"))
            for statement in ("CREATE SCHEMA minutetui",)[: schema is None] + _SCHEMA:
                database.execute(statement)
    must_fit(database)


_Row = tuple[Any, ...]
LINE_CONFIDENTIAL, ACTION_CONFIDENTIAL = 12, 12
"""The places of the column `confidential` in the rows of `MeetingRecord`."""


@dataclass(frozen=True)
class FileRows:
    """The rows of one file."""

    tables: dict[str, list[_Row]]
    """By table, in the order of `ROWS`."""
    digest: str
    """The same for the same rows: what is in the database already is not sent again."""


def rows_of(record: MeetingRecord, *, confidential: bool) -> FileRows:
    """Give what is sent of a meeting; without the confidential lines, nothing in the rows comes from them."""
    ((title, day, *rest),), ((searched, hidden),) = record.meetings, record.texts
    lines = [row for row in record.lines if confidential or not row[LINE_CONFIDENTIAL]]
    actions = [row for row in record.actions if confidential or not row[ACTION_CONFIDENTIAL]]
    tables = {
        "meetings": [(title, day or None, *rest)],
        "lines": list(map(_line, lines)),
        "actions": list(map(_action, actions)),
        "people": [(name, unit, json.loads(str(calls)), email) for name, unit, calls, email in record.people],
        "texts": [(_decoded(searched), _decoded(hidden) if confidential else "")],
    }
    clean = {table: [tuple(map(_storable, row)) for row in rows] for table, rows in tables.items()}
    return FileRows(clean, sha256(repr(clean).encode()).hexdigest()[:32])


def _decoded(value: object) -> str:
    return value.decode() if isinstance(value, bytes) else ""


def _line(row: DatabaseRow) -> _Row:
    *before, owners, due, due_date, item, issue, confidential, result = row
    return (*before, json.loads(str(owners)), due, due_date or None, item, issue, bool(confidential), result)


def _action(row: DatabaseRow) -> _Row:
    number, line_id, key, origin, tag, label, text, owners, due, due_date, status, binding, *rest = row
    names = [owner[0] for owner in json.loads(str(owners))]
    named = "\0" not in str(key)
    said = (tag, label, text, names, due, due_date or None, status)
    return (number, line_id, named, origin, *said, bool(binding), *rest)


def _storable(value: Any) -> Any:
    """Replace the character that PostgreSQL cannot store."""
    if isinstance(value, list):
        return [_storable(one) for one in value]
    return value.replace("\0", "\ufffd") if isinstance(value, str) else value
