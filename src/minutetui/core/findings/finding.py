"""What a finding is, and what its rules look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from minutetui.core.findings.gaps import Hanging
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import all_lines
from minutetui.core.template.model import Template

Severity = Literal["ask", "later"]
"""ask: to be asked aloud before people leave; later: can be fixed afterwards."""

LINES_KEPT = 1 << 14
"""How many lines a rule remembers its answer for: more than a meeting has."""


@dataclass(frozen=True)
class Finding:
    """Something missing or odd.

    It says nothing itself: its code and values are put into words where it is shown.
    """

    code: str
    severity: Severity
    line: Line | None = None
    """The line it is about; None where it is about an item, a section or the whole meeting."""
    item: AgendaItem | None = None
    """The agenda item it is about, or that its line stands in."""
    section: str = ""
    """The id of the summary's section it is about."""
    values: dict[str, object] = field(default_factory=dict)
    """What its sentence needs besides the line's text and the item's title."""

    @property
    def about(self) -> str:
        """The id of what it is about: of the line, else of the item, else of the section; empty: the meeting."""
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

    kept: Hanging = field(default_factory=Hanging)
    """What is known of the lines that hang open from looking at the meeting before."""

    @cached_property
    def hanging(self) -> tuple[tuple[Line, AgendaItem], ...]:
        """The undecided issues, and the open actions that lack an owner or a deadline, in order, each with its item."""
        return self.kept.of(self.meeting)

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
        """Whether the meeting is more than a plan: before, its gaps are none."""
        return self.meeting.status != "draft" or bool(self.lines)

    @property
    def over(self) -> bool:
        """Whether nothing more is to come: it ended, or its file was written without ever going live."""
        return self.begun and self.meeting.status != "live"


Rule = Callable[[RuleContext], Iterator[Finding]]
