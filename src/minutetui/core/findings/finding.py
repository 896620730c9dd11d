"""What a finding is, what its rules look at, and its sentence; and the lines with a gap.

Gaps are undecided issues, and open actions without owner or deadline. The live screen shows them after every line, so
they are computed line by line (`core.meeting.memo`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from operator import itemgetter
from typing import Literal, overload

from minutetui.core.meeting.memo import Memo
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import OpenIssue, all_lines, walk_items, walk_lines
from minutetui.core.template.model import Template
from minutetui.core.text.days import IsWorkday, is_weekday
from minutetui.words import say

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
    """The open issues among the lines with a gap, numbered from 1; found when first needed: most lines name none."""

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


Severity = Literal["ask", "later"]
"""ask: a gap, to be asked before people leave; later: can be fixed afterwards."""

LINES_KEPT = 1 << 14
"""The number of lines whose answer a rule caches: more than a meeting has."""


@dataclass(frozen=True)
class Finding:
    """Something missing or odd. It holds no words: `sentence` says it in a language, from its code and values."""

    code: str
    severity: Severity
    line: Line | None = None
    """The line it is about; None where it is about an item, a section or the whole meeting."""
    item: AgendaItem | None = None
    """The agenda item it is about, or the one that holds its line."""
    section: str = ""
    """The id of the summary's section it is about."""
    values: dict[str, object] = field(default_factory=dict)
    """What its sentence needs besides the text of the line and the title of the item."""

    @property
    def about(self) -> str:
        """The id of the line, else of the agenda item, else of the section; empty for the whole meeting."""
        record = self.line or self.item
        return record.id if record is not None else self.section


@dataclass(frozen=True)
class RuleContext:
    """What the rules look at."""

    meeting: Meeting
    template: Template | None = None
    """Of the meeting's kind; without it nothing is found that only a template knows."""
    vague: tuple[str, ...] = ()
    """Words that the person calls vague besides the usual ones."""

    is_workday: IsWorkday = is_weekday

    finder: GapLines = field(default_factory=GapLines)
    """Finds the lines with a gap; a session passes the same one each time, which is faster."""

    @cached_property
    def gap_lines(self) -> tuple[tuple[Line, AgendaItem], ...]:
        """The lines with a gap, in order, each with its agenda item."""
        return self.finder.of(self.meeting)

    @cached_property
    def lines(self) -> tuple[tuple[Line, AgendaItem], ...]:
        """Every line in order, with its agenda item."""
        return tuple(all_lines(self.meeting))

    @property
    def open_lines(self) -> Iterator[tuple[Line, AgendaItem]]:
        """The lines that are neither done, dropped, carried over nor deferred."""
        return ((line, item) for line, item in self.lines if line.status == "open")

    @property
    def begun(self) -> bool:
        """Whether the meeting is more than a plan; a plan lacks nothing."""
        return self.meeting.status != "draft" or bool(self.lines)

    @property
    def over(self) -> bool:
        """Whether nothing more is to come: the meeting ended, or its file was written by hand and never went live."""
        return self.begun and self.meeting.status != "live"


FindingRule = Callable[[RuleContext], Iterator[Finding]]


def sentence(finding: Finding, language: str) -> str:
    """Say what is wrong, where, and what to do."""
    line, item = finding.line, finding.item
    text = first_words(line).rstrip("。.") if line is not None else ""
    comma = say(language, "list-comma")
    lists = {key: comma.join(value) for key, value in finding.values.items() if isinstance(value, tuple)}
    values = {"item": item.title if item is not None else "", "text": text, **finding.values, **lists}
    return say(language, f"say-{finding.code}", **values)


def first_words(line: Line) -> str:
    """Give the label or the words of a line, or of the first below it that has any."""
    return next((one.label or one.text for one, _ in walk_lines((line,)) if one.label or one.text), "")
