"""What two versions of a sequence of frozen records share: whoever keeps something per record does only the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import compress, count, islice
from operator import is_not
from typing import Protocol, TypeVar


class Made(Protocol):
    """What is kept of a record: it knows the record."""

    @property
    def record(self) -> object: ...  # noqa: D102


R = TypeVar("R")
M = TypeVar("M", bound=Made)


def renewed(kept: Sequence[M], old: Sequence[R], new: Sequence[R], make: Callable[[R, M | None], M]) -> list[M]:
    """Keep what was made of the records that stayed, and make the rest.

    Args:
        kept: What was made of each of `old`, in order.
        old: The records as they were.
        new: The records as they are.
        make: Makes it of a record, given what was made of the record that had the same id, which may have what
            hangs below it in common.
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
    """What an edit made of a sequence, and how many records it left alone at the beginning and at the end."""

    old: Sequence[object]
    new: Sequence[object]
    head: int
    tail: int


_steps: tuple[Step, ...] = ()
"""The last steps, the latest first. Never changed in place, since saving reads it in another thread."""

KEPT = 6
"""Steps that are remembered: between two saves there are mostly one or two."""


def changed_at(old: tuple[R, ...], start: int, stop: int, *new: R) -> tuple[R, ...]:
    """Put other records in place of a stretch; who asks what stayed the same need not compare them.

    Args:
        old: The records.
        start: The first that goes.
        stop: The first behind it that stays.
        new: Those that come.
    """
    global _steps  # noqa: PLW0603 - it only spares work
    made = (*old[:start], *new, *old[stop:])
    _steps = (Step(old, made, start, len(old) - stop), *_steps[: KEPT - 1])
    return made


def same_ends(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """Count the records that are the very same at the beginning and at the end; none is counted twice.

    Where the edits are known that made one of the other, nothing is compared.
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
    """Count by looking at each, outside the interpreter's loop: there may be ten thousand."""
    head = next(compress(count(), map(is_not, old, new)), shortest)
    backwards = islice(map(is_not, reversed(old), reversed(new)), shortest - head)
    return head, next(compress(count(), backwards), shortest - head)
