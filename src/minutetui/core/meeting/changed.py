"""What two versions of a sequence of frozen records share: a cache per record computes only the changed ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import compress, count, islice
from operator import is_not
from typing import Protocol, TypeVar


class Made(Protocol):
    """A cached value, which knows its record."""

    @property
    def record(self) -> object: ...  # noqa: D102


R = TypeVar("R")
M = TypeVar("M", bound=Made)


def renewed(kept: Sequence[M], old: Sequence[R], new: Sequence[R], make: Callable[[R, M | None], M]) -> list[M]:
    """Reuse the cached values of unchanged records, and compute the others.

    Args:
        kept: The value of each record in `old`, in order.
        old: The records as they were.
        new: The records as they are.
        make: Computes the value of a record. It is also given the value of the old record with the same id, whose
            inner records may be the same.
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


@dataclass(frozen=True, slots=True)
class Step:
    """The new sequence after an edit, and how many records are unchanged at the beginning and at the end."""

    old: Sequence[object]
    new: Sequence[object]
    head: int
    tail: int


_steps: tuple[Step, ...] = ()
"""The last steps, the latest first. Never changed in place, since saving reads it in another thread."""

KEPT = 6
"""The number of steps that are remembered: between two saves there are usually one or two."""


def changed_at(old: tuple[R, ...], start: int, stop: int, *new: R) -> tuple[R, ...]:
    """Replace a range of records, and remember the range, so that `shared_ends` need not compare the records.

    Args:
        old: The records.
        start: The index of the first record to remove.
        stop: The index of the first record after the range.
        new: The records to put there.
    """
    global _steps  # noqa: PLW0603 - it only spares work
    made = (*old[:start], *new, *old[stop:])
    _steps = (Step(old, made, start, len(old) - stop), *_steps[: KEPT - 1])
    return made


def same_ends(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """Count the records that are the same objects at the beginning and at the end; none is counted twice.

    If the edits between the two are remembered, nothing is compared.
    """
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
