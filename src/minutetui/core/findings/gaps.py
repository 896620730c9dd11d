"""The lines that hang open: undecided issues, and actions without owner or deadline.

The live screen shows them after every line, so they are kept line by line (`core.meeting.memo`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter

from minutetui.core.meeting.memo import Memo
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import walk_items


@dataclass(frozen=True)
class OpenIssue:
    """An issue that is neither decided nor deferred, by the number it has on the screen."""

    number: int
    line: Line
    item: AgendaItem


Open = tuple[tuple[Line, ...], bool]
"""Of a line with all below it: the lines that hang open, in order, and whether a decision is among all of them."""

NOTHING: Open = (), False

UNKNOWN: Memo[Line, Open] = Memo()

LINES: Callable[[Open], tuple[Line, ...]] = itemgetter(0)


@dataclass
class Hanging:
    """Finds the lines that hang open; of a meeting that changed it looks at the changed lines alone."""

    _kept: dict[str, Memo[Line, Open]] = field(default_factory=dict)

    def of(self, meeting: Meeting) -> tuple[tuple[Line, AgendaItem], ...]:
        """List them in order, each with its agenda item."""
        before, self._kept = self._kept, {}
        found: list[tuple[Line, AgendaItem]] = []
        for item, _ in walk_items(meeting):
            kept = before.get(item.id, UNKNOWN).renewed(item.lines, _opened)
            self._kept[item.id] = kept
            found += [(line, item) for line in chain.from_iterable(map(LINES, kept.made))]
        return tuple(found)


def _opened(line: Line, below: Memo[Line, Open], _: int) -> Open:
    """Tell what hangs open of a line."""
    inner = tuple(chain.from_iterable(map(LINES, below.made)))
    decided = any(made[1] for made in below.made)
    own: tuple[Line, ...] = ()
    if line.status == "open" and (
        (line.tag == "issue" and not decided)
        or (line.tag == "action" and not (line.owners and (line.due or line.due_date)))
    ):
        own = (line,)
    decided = decided or line.tag == "decision"
    return ((*own, *inner), decided) if own or inner or decided else NOTHING


def open_issues(hanging: Iterable[tuple[Line, AgendaItem]]) -> tuple[OpenIssue, ...]:
    """Number the open issues among the lines that hang open, from 1 in order."""
    issues = ((line, item) for line, item in hanging if line.tag == "issue")
    return tuple(OpenIssue(number, line, item) for number, (line, item) in enumerate(issues, 1))
