"""What was made of each of some lines, kept for as long as the line is.

Records are frozen, so what was made of one holds while it is the same. A change of ten thousand lines then costs
no more than comparing which of them are still the very same, which runs outside the interpreter's loop.
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
    """Lines side by side, and what was made of each with all below it."""

    lines: Sequence[L] = ()
    made: list[T] = field(default_factory=list)
    """For each line."""
    below: Mapping[int, Memo[L, T]] = field(default_factory=dict)
    """Of the lines below one, by its identity: the line is held here, so that its identity is its own."""

    def renewed(self, lines: Sequence[L], make: Callable[[L, Memo[L, T], int], T], depth: int = 0) -> Memo[L, T]:
        """Give what is made of other lines, or of the same ones changed.

        Args:
            lines: The lines as they are now.
            make: Makes it of a line, given what was made of the lines below it, and its depth.
            depth: That of the lines.
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
