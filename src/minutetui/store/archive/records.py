"""What the index keeps for one meeting file: rows of the tables in `schema`, without the number of the file."""

from __future__ import annotations

import json
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

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

_TEXTS = ("id", "tag", "status", "speaker", "label", "text")
"""The texts of a line that are columns of `lines`, in their order."""

Texts = dict[str, list[str]]
"""What is searched: each agenda item once, with its lines."""

DatabaseRow = tuple[str | int | bytes | None, ...]


class MeetingRecord(NamedTuple):
    """The rows of one file, by the table that they are in."""

    meetings: list[DatabaseRow]
    lines: list[DatabaseRow]
    actions: list[DatabaseRow]
    people: list[DatabaseRow]
    texts: list[DatabaseRow]
    """What is searched: title, agenda items and lines, each on a line of its own; the same of the confidential ones."""


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
    raw, owners = raw_lines(table), owners_of(table)
    title = raw_text(table, "title")
    rows: list[DatabaseRow] = []
    public: Texts = {title: []}
    hidden: Texts = {"": []}
    for number, (line, context) in enumerate(raw):
        row, said, confidential = _line_row(number, line, context)
        rows.append(row)
        texts = hidden if confidential else public
        texts.setdefault(context.item, []).append(said)
    return MeetingRecord(
        meetings=[(title, _iso(table.get("date")), *raw_texts(table, "kind", "status", "next"))],
        lines=rows,
        actions=[_action_row(action) for action in actions_among(raw, owners, table, "", "", str)],
        people=[_person_row(owner) for owner in owners.values() if owner.name],
        texts=[(_searched(public), _searched(hidden))],
    )


def _searched(texts: Texts) -> bytes:
    """Give what is searched of agenda items and their lines."""
    return searched_text("\n".join(chain.from_iterable((item, *said) for item, said in texts.items()))).encode()


def _line_row(number: int, line: RawTable, context: LineContext) -> tuple[DatabaseRow, str, bool]:
    """Give the row of a line, what `line_search.line_text` joins of it, and whether it is confidential."""
    line_id, tag, status, speaker, label, text = raw_texts(line, *_TEXTS)
    due, due_date = raw_due(line) if "due" in line or "due_date" in line else ("", None)
    owners = raw_names(line, "owners") if "owners" in line else ()
    confidential = context.confidential or line.get("confidential") is True
    row = (  # without a star, which would make a list first
        number,
        line_id,
        tag or "note",
        status or "open",
        speaker,
        label,
        text,
        _json(owners) if owners else "[]",
        due,
        due_date.isoformat() if due_date else "",
        context.item,
        context.issue,
        confidential,
        raw_text(vote, "result") if isinstance(vote := line.get("vote"), dict) else "",
    )
    said = f"{label} {speaker} {text} {' '.join(owners)} {due}"
    return row, said.replace("\n", " "), confidential


def _action_row(action: Action) -> DatabaseRow:
    """Give an action with its key and origin as in the file, which the path of the file completes."""
    return (
        *(action.number, action.id, action.key, action.origin, action.tag, action.label, action.text),
        _json(action.owners),
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


@lru_cache(maxsize=2048)
def _json(values: object) -> str:
    return _ENCODED(values) if values else "[]"
