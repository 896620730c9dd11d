"""What a finding is, and what its rules look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from minutetui.core.model import AgendaItem, Line, Meeting
from minutetui.core.template import Template

Severity = Literal["ask", "later"]
"""ask: to be asked aloud before people leave; later: can be mended afterwards."""


@dataclass(frozen=True)
class Finding:
    """Something missing or odd.

    It says nothing itself: its code and values are put into words where it is shown.
    """

    code: str
    severity: Severity
    line: Line | None = None
    """The line it is about; None where it is about an item or the whole meeting."""
    item: AgendaItem | None = None
    """The agenda item it is about, or that its line stands in."""
    values: dict[str, object] = field(default_factory=dict)
    """What its sentence needs besides the line's text and the item's title."""

    @property
    def about(self) -> str:
        """The id of what it is about: of the line, else of the item; a section's for prose."""
        return self.line.id if self.line is not None else self.item.id if self.item is not None else ""


@dataclass(frozen=True)
class Scene:
    """What the rules look at."""

    meeting: Meeting
    template: Template | None = None
    """Of the meeting's kind; without it nothing is found that only a template knows."""


Rule = Callable[[Scene], Iterator[Finding]]
