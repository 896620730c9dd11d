"""Decodes the bytes of a meeting file. What is odd but harmless becomes a notice."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from minutetui.core.meeting.model import FORMAT, AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import all_lines, ids, walk_items
from minutetui.core.meeting.record import Record
from minutetui.errors import FormatError
from minutetui.store.toml import BOM, parse_table
from minutetui.store.validation import validated
from minutetui.words import Saying


@dataclass(frozen=True)
class Loaded:
    """A decoded meeting."""

    meeting: Meeting
    notices: tuple[Saying, ...] = ()

    @property
    def newer(self) -> bool:
        """Whether the file has a newer format than this version writes."""
        return self.meeting.format > FORMAT

    def must_be_writable(self, name: str) -> None:
        """Refuse to write a file of a newer format, whose meaning this version cannot know."""
        if self.newer:
            raise FormatError(Saying("newer-format", name=name, format=self.meeting.format), Saying("hint-update"))


def decode(data: bytes, name: str) -> Loaded:
    """Read a meeting file, which messages call `name`.

    Raises:
        FormatError: It is not UTF-8, not TOML or not a meeting; the message says where, and what would be right.
    """
    table = parse_table(data, name)
    for key, line in (("format", f"format = {FORMAT}"), ("title", 'title = "…"')):
        if key not in table:
            raise FormatError(Saying("no-meeting", name=name, key=key), Saying("hint-on-top", line=line))
    _give_zones(table)
    meeting = validated(Meeting, table, name, data.removeprefix(BOM).decode())
    nodes: list[AgendaItem | Line] = [item for item, _ in walk_items(meeting)]
    nodes += [line for line, _ in all_lines(meeting)]
    repeated = _repeated(nodes)
    notices = [Saying("id-twice", name=name, id=wrong) for wrong in repeated]
    notices += [Saying("at-file", name=name, said=oddity) for oddity in _odd_keys(meeting, nodes)]
    if repeated or not all(node.id for node in nodes):
        meeting = _with_ids(meeting)
    return Loaded(meeting, tuple(notices))


TIMES = frozenset({"starts", "started", "ended", "at", "arrived", "left"})
"""Fields that are times; a day written there is its midnight."""


def _give_zones(table: dict[str, Any]) -> None:
    """Give times that a person wrote without a zone the zone of the meeting's other times, or else of this machine.

    Times with and without a zone cannot be compared.
    """
    naive: list[tuple[dict[str, Any], str]] = []
    zone: dt.tzinfo | None = None
    tables = [table]
    while tables:
        current = tables.pop()
        for key, value in current.items():
            kind = type(value)
            if kind is str:
                continue
            if kind is list:
                tables += [entry for entry in value if type(entry) is dict]
            elif kind is dt.datetime:
                zone = zone or value.tzinfo
                naive += [(current, key)] if value.tzinfo is None else []
            elif kind is dict:
                tables.append(value)
            elif kind is dt.date and key in TIMES:
                naive.append((current, key))
    for holder, key in naive:
        day = holder[key]
        time = day if isinstance(day, dt.datetime) else dt.datetime.combine(day, dt.time())
        holder[key] = _zoned(time, zone)


def _zoned(time: dt.datetime, zone: dt.tzinfo | None) -> dt.datetime:
    if zone is not None:
        return time.replace(tzinfo=zone)
    try:
        return time.astimezone()
    except (OverflowError, OSError, ValueError):  # at either end of the calendar
        return time.replace(tzinfo=dt.UTC)


def _repeated(nodes: Iterable[AgendaItem | Line]) -> list[str]:
    """List the ids that several have."""
    return [one for one, count in Counter(node.id for node in nodes).items() if one and count > 1]


def _with_ids(meeting: Meeting) -> Meeting:
    """Give an id to every item and line without one: a1 …, k1 …; the same file always gets the same ids."""
    taken = ids(meeting)
    used: set[str] = set()
    counters = {"a": 0, "k": 0}

    def own(record: AgendaItem | Line, kind: str) -> str:
        if record.id and record.id not in used:
            used.add(record.id)
            return record.id
        while not counters[kind] or f"{kind}{counters[kind]}" in taken:
            counters[kind] += 1
        taken.add(f"{kind}{counters[kind]}")
        return f"{kind}{counters[kind]}"

    def line(record: Line) -> Line:
        return record.with_(id=own(record, "k"), lines=tuple(map(line, record.lines)))

    def item(record: AgendaItem) -> AgendaItem:
        new_id = own(record, "a")
        return record.with_(id=new_id, lines=tuple(map(line, record.lines)), items=tuple(map(item, record.items)))

    return meeting.with_(agenda=tuple(map(item, meeting.agenda)))


def _odd_keys(meeting: Meeting, nodes: Iterable[AgendaItem | Line]) -> Iterator[Saying]:
    """List unknown keys that look like a mistyped known one; they are kept in the file."""
    records: list[Record] = [meeting, *meeting.attendees, *meeting.units, *meeting.aims, *nodes]
    for record in records:
        for key in record.extras:
            from difflib import get_close_matches  # noqa: PLC0415

            close = get_close_matches(key, record.fields, 1, 0.8)
            if close:
                yield Saying("odd-key", key=key, record=_called(record), close=close[0])


def _called(record: Any) -> Saying:
    kind = Saying(f"record-{type(record).__name__.lower()}")
    name = getattr(record, "name", "") or getattr(record, "title", "") or getattr(record, "text", "")
    return Saying("record-called", kind=kind, name=name[:20]) if name else kind
