"""What a finding is, what its rules look at, and its sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from minutetui.core.findings.gaps import GapLines
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import all_lines, walk_lines
from minutetui.core.template.model import Template
from minutetui.core.text.days import IsWorkday, is_weekday
from minutetui.words import say

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
    """The working days of the country."""

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
