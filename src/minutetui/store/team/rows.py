"""What is sent for one meeting file: the rows that the index keeps, as PostgreSQL stores them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from minutetui.store.archive.records import DatabaseRow, MeetingRecord

_Row = tuple[Any, ...]

LINE_CONFIDENTIAL, ACTION_CONFIDENTIAL = 12, 12
"""The places of the column `confidential` in the rows of `MeetingRecord`."""


@dataclass(frozen=True)
class FileRows:
    """The rows of one file."""

    tables: dict[str, list[_Row]]
    """By table, in the order of `tables.ROWS`."""
    digest: str
    """The same for the same rows: what is in the database already is not sent again."""


def rows_of(record: MeetingRecord, *, confidential: bool) -> FileRows:
    """Give what is sent of a meeting.

    Args:
        record: What the index would keep of it.
        confidential: Whether the confidential lines are sent, too; if not, nothing in the rows comes from them.
    """
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
    return (
        number,
        line_id,
        named,
        origin,
        tag,
        label,
        text,
        names,
        due,
        due_date or None,
        status,
        bool(binding),
        *rest,
    )


def _storable(value: Any) -> Any:
    """Replace the character that PostgreSQL cannot store."""
    if isinstance(value, list):
        return [_storable(one) for one in value]
    return value.replace("\0", "\ufffd") if isinstance(value, str) else value
