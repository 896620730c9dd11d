"""A cache of a value for each line, valid while the line is the same record.

Records are frozen, so the value of a record stays valid. After an edit of ten thousand lines, the cache only
compares which records are still the same objects, and that comparison runs in C code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from minutetui.core.meeting.changed import same_ends


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
        """Give the memo of other lines, or of these lines after a change.

        Args:
            lines: The lines as they are now.
            make: Computes the value of a line from the line, the values of the lines below it, and its depth.
            depth: The depth of the lines.
        """
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
