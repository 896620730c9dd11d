"""From a meeting to the text of its file: one layout, so that a change of one line changes only its lines.

1. Within a table, scalars and inline values come first, known keys in the model's order, then unknown ones;
   then `lines`, then `items`, each record a `[[…]]` block of its own.
2. A field that has its default is left out, but for a few that make the file readable (`ALWAYS`).
3. tomli-w encodes text; headers, order and lists on one line are ours.
4. The text of each record is kept while the record is: they are frozen, so the same record is the same text.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import tomli_w

from minutetui.core.model import AgendaItem, Line, Meeting, Record

ALWAYS: dict[str, frozenset[str]] = {
    "Meeting": frozenset({"format", "title", "kind", "language", "status"}),
    "AgendaItem": frozenset({"id", "title"}),
    "Line": frozenset({"id", "tag"}),
}
"""Fields that are written even where they have their default."""

TABLES = frozenset({"attendees", "units", "aims", "agenda", "prose", "waived", "history", "lines", "items"})
"""Fields that are tables of their own and not values."""


class Encoder:
    """Writes meetings; keeps the text of every record of the one it wrote last."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, str], tuple[Record, str]] = {}
        self._used: dict[tuple[int, str], tuple[Record, str]] = {}

    def encode(self, meeting: Meeting) -> str:
        """Write a meeting as TOML."""
        self._used = {}
        parts = ["".join(_values(meeting))]
        for field in ("attendees", "units", "aims"):
            parts += [self._block(record, field) for record in getattr(meeting, field)]
        parts += [self._block(item, "agenda") for item in meeting.agenda]
        parts += [f"\n[prose.{key(name)}]\n{''.join(_values(prose))}" for name, prose in meeting.prose.items()]
        for field in ("waived", "history"):
            parts += [self._block(record, field) for record in getattr(meeting, field)]
        self._kept = self._used
        return "".join(parts)

    def _block(self, record: Record, header: str) -> str:
        """Write a record and all below it under its header."""
        place = (id(record), header)
        kept = self._kept.get(place)
        text = kept[1] if kept is not None and kept[0] is record else None
        if text is None:
            text = f"\n[[{header}]]\n{''.join(_values(record))}"
            text += "".join(self._block(child, below) for below, child in _below(record, header))
        elif isinstance(record, AgendaItem | Line):
            # What hangs below stays kept too, for the day this record changes and they do not.
            self._keep_below(record, header)
        self._used[place] = (record, text)
        return text

    def _keep_below(self, record: Record, header: str) -> None:
        for below, child in _below(record, header):
            place = (id(child), below)
            if place in self._kept:
                self._used[place] = self._kept[place]
            self._keep_below(child, below)


def _below(record: Record, header: str) -> Iterator[tuple[str, Record]]:
    for field in ("lines", "items"):
        for child in getattr(record, field, ()):
            yield f"{header}.{field}", child


def _values(record: Record) -> Iterator[str]:
    """Write the scalars and inline values of a record, a line each."""
    always = ALWAYS.get(type(record).__name__, frozenset())
    for name, field in type(record).model_fields.items():
        value = getattr(record, name)
        if name not in TABLES and value is not None and (name in always or value != field.default):
            yield f"{field.alias or name} = {inline(value)}\n"
    for name, value in (record.model_extra or {}).items():
        yield f"{key(name)} = {inline(value)}\n"


def inline(value: Any) -> str:
    """Write a value on one line; only text with a line feed, and no carriage return, takes several."""
    if isinstance(value, str):
        return _multiline(value) if "\n" in value and "\r" not in value else scalar(value)
    if isinstance(value, dt.datetime | dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, Record):
        value = dict(_inline_fields(value))
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{key(name)} = {_flat(part)}" for name, part in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_flat, value))}]"
    return scalar(value)


def _flat(value: Any) -> str:
    """Write a value inside another one, always on one line."""
    return scalar(value) if isinstance(value, str) else inline(value)


def _inline_fields(record: Record) -> Iterator[tuple[str, Any]]:
    for name, field in type(record).model_fields.items():
        value = getattr(record, name)
        if value is not None and value != field.default:
            yield field.alias or name, value
    yield from (record.model_extra or {}).items()


def _multiline(text: str) -> str:
    return tomli_w.dumps({"x": text}, multiline_strings=True)[4:-1]


@lru_cache(maxsize=4096)
def _text(text: str) -> str:
    return tomli_w.dumps({"x": text})[4:-1]


def scalar(value: Any) -> str:
    """Encode text, a number or a truth value."""
    return _text(value) if isinstance(value, str) else tomli_w.dumps({"x": value})[4:-1]


@lru_cache(maxsize=256)
def key(name: str) -> str:
    """Encode a key, quoted only if it must be."""
    return tomli_w.dumps({name: 0})[:-5]
