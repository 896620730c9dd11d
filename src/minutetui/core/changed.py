"""What two versions of a sequence of frozen records share: whoever keeps something per record does only the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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


def same_ends(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """Count the records that are the very same at the beginning and at the end; none is counted twice.

    It runs outside the interpreter's loop, for it looks at ten thousand lines at every Enter.
    """
    shortest = min(len(old), len(new))
    head = next(compress(count(), map(is_not, old, new)), shortest)
    backwards = islice(map(is_not, reversed(old), reversed(new)), shortest - head)
    return head, next(compress(count(), backwards), shortest - head)
