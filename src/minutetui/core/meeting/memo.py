"""A cache of a value for each record of a sequence, valid while the record is the same; and what changed in a sequence.

Records are frozen, so the value of a record stays valid. After an edit of ten thousand lines, the cache only
compares which records are still the same objects, and that comparison runs in C code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress, count, islice
from operator import is_not
from typing import Any, Generic, NamedTuple, Protocol, TypeVar


class Nested(Protocol):
    """A line, with lines below it."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def lines(self) -> Sequence[Any]: ...  # noqa: D102


L = TypeVar("L", bound=Nested)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Memo(Generic[L, T]):
    """Sibling lines, and the value of each, which covers all lines below it."""

    lines: Sequence[L] = ()
    made: list[T] = field(default_factory=list)
    """The value of each line."""
    below: Mapping[int, Memo[L, T]] = field(default_factory=dict)
    """The memo of the lines below a line, by that line's identity, which is unique while the line is kept here."""

    def renewed(self, lines: Sequence[L], make: Callable[[L, Memo[L, T], int], T], depth: int = 0) -> Memo[L, T]:
        """Give the memo of other lines; `make` gets a line, the values of those below it, and its depth."""
        if lines is self.lines:
            return self
        head, tail = same_ends(self.lines, lines)
        end = len(self.lines) - tail
        gone = self.lines[head:end]
        known = {line.id: self.below[id(line)] for line in gone if line.lines}
        below = {**self.below}
        for line in gone:
            below.pop(id(line), None)
        made = self.made[:head]
        for line in lines[head : len(lines) - tail]:
            inner: Memo[L, T] = Memo()
            if line.lines:
                inner = below[id(line)] = known.get(line.id, inner).renewed(line.lines, make, depth + 1)
            made.append(make(line, inner, depth))
        made += self.made[end:]
        return Memo(lines, made, below)


class Made(Protocol):
    """A cached value, which knows its record."""

    @property
    def record(self) -> object: ...  # noqa: D102


R = TypeVar("R")
M = TypeVar("M", bound=Made)


def renewed(kept: Sequence[M], old: Sequence[R], new: Sequence[R], make: Callable[[R, M | None], M]) -> list[M]:
    """Reuse the values of unchanged records, one in `kept` for each record in `old`, and compute the others.

    `make` gets a record and the value of the old record with the same id, whose inner records may be the same.
    """
    head, tail = same_ends(old, new)
    known = {_id(made.record): made for made in kept[head : len(kept) - tail]}
    middle = [
        made if (made := known.get(_id(record))) is not None and made.record is record else make(record, made)
        for record in new[head : len(new) - tail]
    ]
    return [*kept[:head], *middle, *kept[len(kept) - tail :]]


def _id(record: object) -> object:
    return getattr(record, "id", "")


class _Step(NamedTuple):
    """The new sequence after an edit, and how many records are unchanged at the beginning and at the end."""

    old: Sequence[object]
    new: Sequence[object]
    head: int
    tail: int


_steps: tuple[_Step, ...] = ()
"""The last steps, the latest first. Never changed in place, since saving reads it in another thread."""

KEPT = 6
"""The number of steps that are remembered: between two saves there are usually one or two."""


def changed_at(old: tuple[R, ...], start: int, stop: int, *new: R) -> tuple[R, ...]:
    """Replace the records from `start` to `stop`, and remember the range, so that `same_ends` compares no records."""
    global _steps  # noqa: PLW0603 - it only spares work
    made = old[:start] + new + old[stop:]  # at the end, this copies ten thousand records once instead of three times
    _steps = (_Step(old, made, start, len(old) - stop), *_steps[: KEPT - 1])
    return made


def same_ends(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """Count the records that are the same objects at both ends, each once; remembered edits spare the comparison."""
    shortest = min(len(old), len(new))
    head = tail = shortest
    made = new
    for step in _steps:
        if step.new is made:
            head, tail, made = min(head, step.head), min(tail, step.tail), step.old
        if made is old:
            return head, min(tail, shortest - head)
    return _compared(old, new, shortest)


def _compared(old: Sequence[object], new: Sequence[object], shortest: int) -> tuple[int, int]:
    """Count by comparing each record, in C code: there may be ten thousand."""
    head = next(compress(count(), map(is_not, old, new)), shortest)
    backwards = islice(map(is_not, reversed(old), reversed(new)), shortest - head)
    return head, next(compress(count(), backwards), shortest - head)
