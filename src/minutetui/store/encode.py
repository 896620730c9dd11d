"""Encodes a meeting as the text of its file. There is one layout, so a change of one record changes only its lines.

1. Within a table, scalars and inline values come first, known keys in the model's order, then unknown ones;
   then `lines`, then `items`, each record a `[[…]]` block of its own.
2. A field that has its default is left out, except a few that make the file readable (`ALWAYS`).
3. tomli-w encodes text; headers, order and lists on one line are ours.
4. The bytes of each record are cached. Records are frozen, so the same record always has the same bytes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from operator import attrgetter
from typing import Any

import tomli_w

from minutetui.core.meeting.memo import renewed, same_ends
from minutetui.core.meeting.model import Meeting
from minutetui.core.meeting.record import Record, file_key

ALWAYS: dict[str, frozenset[str]] = {
    "Meeting": frozenset({"format", "title", "kind", "language", "status"}),
    "AgendaItem": frozenset({"id", "title"}),
    "Line": frozenset({"id", "tag"}),
}
"""Fields that are written even where they have their default."""

_TABLES = frozenset({"attendees", "units", "aims", "agenda", "prose", "waived", "history", "lines", "items"})
"""Fields that are tables of their own and not values."""


RUN = 128
"""How many neighbouring records are joined to one piece, which is joined again only if one of them changes."""

LARGE = 1 << 16
"""Bytes up to which pieces are joined at each level: a larger piece would be copied again at every save."""


@dataclass(frozen=True, slots=True)
class RecordBlock:
    """The bytes of a record with all records below it, and the cached blocks below."""

    record: Record | None
    pieces: tuple[bytes, ...]
    below: Mapping[str, Blocks]
    """By field, in order."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """The blocks of records side by side, and the bytes of every `RUN` of them."""

    blocks: Sequence[RecordBlock] = ()
    runs: Sequence[tuple[bytes, ...]] = ()


PIECES: Callable[[RecordBlock], tuple[bytes, ...]] = attrgetter("pieces")

NO_RECORD = RecordBlock(None, (), {})
"""The cache of a record that was never written."""

NONE = Blocks()


class Encoder:
    """Encodes meetings; caches the bytes of every record of the meeting it encoded last."""

    def __init__(self) -> None:
        self._kept = NO_RECORD

    def encode(self, meeting: Meeting) -> bytes:
        """Write a meeting as TOML, in UTF-8; only what changed since the last time is encoded again."""
        below = {
            name: _blocks(meeting, name, name, self._kept)
            for name in ("attendees", "units", "aims", "agenda", "waived", "history")
        }
        parts = ["".join(_values(meeting)).encode()]
        parts += _pieces(below[name] for name in ("attendees", "units", "aims", "agenda"))
        parts += [f"\n[prose.{key(name)}]\n{''.join(_values(prose))}".encode() for name, prose in meeting.prose.items()]
        parts += _pieces((below["waived"], below["history"]))
        self._kept = RecordBlock(meeting, (), below)
        return b"".join(parts)


def _blocks(parent: Record, field: str, header: str, kept: RecordBlock) -> Blocks:
    """Encode the records of a field under their header."""

    def write(record: Record, kept: RecordBlock | None) -> RecordBlock:
        return _block(record, header, kept or NO_RECORD)

    before = kept.below.get(field, NONE)
    old, new = getattr(kept.record, field, ()), getattr(parent, field)
    if new is old:
        return before
    blocks = renewed(before.blocks, old, new, write)
    head, tail = same_ends(old, new)
    end = len(new) - tail if len(new) == len(old) else len(new)
    runs = [
        before.runs[start // RUN] if start + RUN <= head or end <= start else _joined(blocks[start : start + RUN])
        for start in range(0, len(new), RUN)
    ]
    return Blocks(blocks, runs)


def _block(record: Record, header: str, kept: RecordBlock) -> RecordBlock:
    """Encode a record and all records below it under its header."""
    own = f"\n[[{header}]]\n{''.join(_values(record))}".encode()
    below = {
        name: _blocks(record, name, f"{header}.{name}", kept)
        for name in ("lines", "items")
        if getattr(record, name, ())
    }
    return (
        RecordBlock(record, _packed([own, *_pieces(below.values())]), below)
        if below
        else RecordBlock(record, (own,), NO_RECORD.below)
    )


def _joined(blocks: Iterable[RecordBlock]) -> tuple[bytes, ...]:
    return _packed(list(chain.from_iterable(map(PIECES, blocks))))


def _pieces(all_blocks: Iterable[Blocks]) -> Iterator[bytes]:
    return chain.from_iterable(run for blocks in all_blocks for run in blocks.runs)


def _packed(pieces: Sequence[bytes]) -> tuple[bytes, ...]:
    """Join pieces, unless they are so large that it is faster to join them once, at the end."""
    return (b"".join(pieces),) if sum(map(len, pieces)) <= LARGE else tuple(pieces)


@cache  # of the few kinds of records
def _fields(kind: Any) -> tuple[tuple[str, str, object], ...]:
    """List the fields of a kind of record that are values: name, key, and the value that is left out."""
    always = ALWAYS.get(kind.__name__, frozenset())
    return tuple(
        (name, file_key(name), None if name in always else field.default)
        for name, field in kind.fields.items()
        if name not in _TABLES
    )


def _values(record: Record) -> Iterator[str]:
    """Write the scalars and inline values of a record, a line each."""
    values = record.__dict__
    kind: Any = type(record)
    for name, shown, omitted in _fields(kind):
        value = values[name]
        if value is not None and value != omitted:
            yield f"{shown} = {inline(value)}\n"
    for name, value in record.extras.items():
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
    for name, field in record.fields.items():
        value = getattr(record, name)
        if value is not None and value != field.default:
            yield file_key(name), value
    yield from record.extras.items()


def _multiline(text: str) -> str:
    return tomli_w.dumps({"x": text}, multiline_strings=True)[4:-1]


def _text(text: str) -> str:
    """Encode text on one line; most text needs no escapes."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return tomli_w.dumps({"x": text})[4:-1]


def scalar(value: Any) -> str:
    """Encode text, a number or a truth value."""
    return _text(value) if isinstance(value, str) else tomli_w.dumps({"x": value})[4:-1]


@lru_cache(maxsize=256)
def key(name: str) -> str:
    """Encode a key, quoted only if it must be."""
    return tomli_w.dumps({name: 0})[:-5]
