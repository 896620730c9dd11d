"""What the index keeps of one meeting file: rows of the tables in `schema`, without the number of the file."""

from __future__ import annotations

import json
from dataclasses import dataclass

from minutetui.core.series.actions import (
    Action,
    LineContext,
    Owner,
    RawTable,
    actions_among,
    owners_of,
    raw_day,
    raw_due,
    raw_lines,
    raw_names,
    raw_text,
    raw_texts,
)
from minutetui.core.series.line_search import searched_text
from minutetui.errors import NotAMeetingError
from minutetui.words import Saying

TEXTS = ("id", "tag", "status", "speaker", "label", "text")
"""The texts of a line that are columns of `lines`, in their order."""

ITEM, CONFIDENTIAL = 10, 12
"""The indices of these columns in a row of `lines` without the file's number."""

DatabaseRow = tuple[str | int | bytes | None, ...]


@dataclass(frozen=True)
class MeetingRecord:
    """The rows of one file."""

    meeting: DatabaseRow
    lines: list[DatabaseRow]
    actions: list[DatabaseRow]
    people: list[DatabaseRow]
    searched: bytes
    """All that can be searched: the title, the agenda items, the lines, each on a line of its own."""
    hidden: bytes
    """The same of the confidential lines, without the title."""


def must_be_meeting(table: RawTable, name: str) -> None:
    """Refuse a table that is no meeting.

    Raises:
        NotAMeetingError: It lacks what every meeting has.
    """
    for key in ("format", "title"):
        if key not in table:
            raise NotAMeetingError(Saying("no-meeting", name=name, key=key), Saying("hint-name-meeting"))


def record_of(table: RawTable) -> MeetingRecord:
    """Select what the index keeps of a parsed meeting file."""
    raw, owners = list(raw_lines(table)), owners_of(table)
    lines = [_line_row(number, line, context) for number, (line, context) in enumerate(raw)]
    title = raw_text(table, "title")
    return MeetingRecord(
        meeting=(title, _iso(table.get("date")), *(raw_text(table, key) for key in ("kind", "status", "next"))),
        lines=lines,
        actions=[_action_row(action) for action in actions_among(raw, owners, table, "", "", str)],
        people=[_person_row(owner) for owner in owners.values() if owner.name],
        searched=_searched([line for line in lines if not line[CONFIDENTIAL]], title),
        hidden=_searched([line for line in lines if line[CONFIDENTIAL]]),
    )


def _searched(lines: list[DatabaseRow], title: str = "") -> bytes:
    """Join what is searched of some lines of a meeting."""
    items = dict.fromkeys(str(line[ITEM]) for line in lines)
    return searched_text("\n".join((title, *items, *map(_said, lines)))).encode() if title or lines else b""


def _line_row(number: int, line: RawTable, context: LineContext) -> DatabaseRow:
    line_id, tag, status, speaker, label, text = raw_texts(line, *TEXTS)
    due, due_date = raw_due(line) if "due" in line or "due_date" in line else ("", None)
    return (
        *(number, line_id, tag or "note", status or "open", speaker, label, text),
        *(_json(raw_names(line, "owners")) if "owners" in line else "[]", due, _iso(due_date)),
        *(context.item, context.issue, context.confidential or line.get("confidential") is True),
        raw_text(vote, "result") if isinstance(vote := line.get("vote"), dict) else "",
    )


def _said(row: DatabaseRow) -> str:
    """Join what `line_search.line_text` joins, of a row of `lines`."""
    _, _, _, _, speaker, label, text, owners, due, *_ = row
    names = "" if owners == "[]" else " ".join(json.loads(str(owners)))
    return " ".join(map(str, (label, speaker, text, names, due))).replace("\n", " ")


def _action_row(action: Action) -> DatabaseRow:
    """Give an action with its key and origin as in the file, which the path of the file completes."""
    return (
        *(action.number, action.id, action.key, action.origin, action.tag, action.label, action.text),
        _json([(owner.name, owner.unit, owner.calls, owner.email) for owner in action.owners]),
        *(action.due, _iso(action.due_date), action.status, action.binding, action.confidential),
        *(action.item, action.issue),
    )


def _person_row(owner: Owner) -> DatabaseRow:
    return owner.name, owner.unit, _json(owner.calls), owner.email


def _iso(value: object) -> str:
    """Give a day as 2026-11-27; empty if there is none."""
    day = raw_day(value)
    return day.isoformat() if day else ""


_ENCODED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Writes JSON; made once, because `json.dumps` makes one for each call."""


def _json(values: object) -> str:
    return _ENCODED(values) if values else "[]"
