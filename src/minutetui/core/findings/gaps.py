"""Lines with a gap: undecided issues, and open actions without owner or deadline.

The live screen shows them after every line, so they are computed line by line (`core.meeting.memo`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from operator import itemgetter
from typing import NamedTuple, overload

from minutetui.core.meeting.memo import Memo
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import walk_items


class OpenIssue(NamedTuple):
    """An issue that is neither decided nor deferred, by the number it has on the screen."""

    number: int
    line: Line
    item: AgendaItem


LineInItem = tuple[Line, AgendaItem]
"""A line, and the agenda item that holds it."""

LineGaps = tuple[tuple[Line, ...], bool]
"""For a line and all lines below it: the lines with a gap, in order, and whether one of all these is a decision."""

_NO_GAPS: LineGaps = (), False
_UNKNOWN: Memo[Line, LineGaps] = Memo()
_LINES: Callable[[LineGaps], tuple[Line, ...]] = itemgetter(0)


@dataclass
class GapLines:
    """Finds the lines with a gap; after a change of the meeting it looks at the changed lines only."""

    _memos: dict[str, Memo[Line, LineGaps]] = field(default_factory=dict)
    _last: tuple[Meeting | None, tuple[LineInItem, ...]] = (None, ())

    def of(self, meeting: Meeting) -> tuple[LineInItem, ...]:
        """List the lines with a gap in order, each with its agenda item."""
        if self._last[0] is not meeting:
            self._last = meeting, self._found_in(meeting)
        return self._last[1]

    def _found_in(self, meeting: Meeting) -> tuple[LineInItem, ...]:
        before, self._memos = self._memos, {}
        found: list[LineInItem] = []
        for item, _ in walk_items(meeting):
            memo = before.get(item.id, _UNKNOWN).renewed(item.lines, _gaps_of)
            self._memos[item.id] = memo
            found += [(line, item) for line in chain.from_iterable(map(_LINES, memo.made))]
        return tuple(found)


def _gaps_of(line: Line, below: Memo[Line, LineGaps], _: int) -> LineGaps:
    inner = tuple(chain.from_iterable(map(_LINES, below.made)))
    decided = any(made[1] for made in below.made)
    own: tuple[Line, ...] = ()
    if line.status == "open" and (
        (line.tag == "issue" and not decided)
        or (line.tag == "action" and not (line.owners and (line.due or line.due_date)))
    ):
        own = (line,)
    decided = decided or line.tag == "decision"
    return ((*own, *inner), decided) if own or inner or decided else _NO_GAPS


class OpenIssues(Sequence[OpenIssue]):
    """The open issues of a meeting, numbered from 1 in order; found when first needed: most lines name none.

    Args:
        gap_lines: Gives the lines with a gap.
    """

    def __init__(self, gap_lines: Callable[[], Iterable[LineInItem]]) -> None:
        self._gap_lines = gap_lines

    @cached_property
    def _found(self) -> list[LineInItem]:
        return [found for found in self._gap_lines() if found[0].tag == "issue"]

    @overload
    def __getitem__(self, index: int) -> OpenIssue: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[OpenIssue, ...]: ...
    def __getitem__(self, index: int | slice) -> OpenIssue | tuple[OpenIssue, ...]:
        """Give one by its index, or several."""
        if isinstance(index, slice):
            numbers = range(1, len(self._found) + 1)[index]
            return tuple([OpenIssue(number, *found) for number, found in zip(numbers, self._found[index], strict=True)])
        return OpenIssue(range(1, len(self._found) + 1)[index], *self._found[index])

    def __len__(self) -> int:
        """Count them."""
        return len(self._found)
