"""What review finds missing: each finding with a code, the line it is about, and what its sentence needs.

A finding says nothing itself: its code and arguments are put into words where it is shown. To add one, write
a rule and list it in `RULES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from minutetui.core.model import AgendaItem, Line, Meeting
from minutetui.core.queries import all_lines, is_open_issue

Severity = Literal["ask", "later"]
"""ask: to be asked aloud before people leave; later: can be mended afterwards."""


@dataclass(frozen=True)
class Finding:
    """Something missing or odd."""

    code: str
    severity: Severity
    line: Line
    item: AgendaItem


Rule = Callable[[Meeting], Iterator[Finding]]


def action_without_owner(meeting: Meeting) -> Iterator[Finding]:
    """Find open actions that nobody answers for."""
    for line, item in _open_actions(meeting):
        if not line.owners:
            yield Finding("action-without-owner", "ask", line, item)


def action_without_due(meeting: Meeting) -> Iterator[Finding]:
    """Find open actions without a deadline, unless one is given for the unit of an owner."""
    dated_units = {unit.name for unit in meeting.units if unit.due}
    dated = set(dated_units)
    dated.update(attendee.name for attendee in meeting.attendees if attendee.unit in dated_units)
    dated.update(lead for unit in meeting.units if unit.due for lead in unit.leads)
    for line, item in _open_actions(meeting):
        if not line.due and line.due_date is None and not dated.intersection(line.owners):
            yield Finding("action-without-due", "ask", line, item)


def issue_undecided(meeting: Meeting) -> Iterator[Finding]:
    """Find issues that are neither decided nor deferred."""
    for line, item in all_lines(meeting):
        if is_open_issue(line):
            yield Finding("issue-undecided", "ask", line, item)


RULES: dict[str, Rule] = {
    "action-without-owner": action_without_owner,
    "action-without-due": action_without_due,
    "issue-undecided": issue_undecided,
}
"""Every rule by its code, in the order the findings are asked."""


def findings(meeting: Meeting) -> tuple[Finding, ...]:
    """List what is missing in a meeting, without what was waived, in the order it is asked."""
    waived = {(waiver.finding, waiver.line) for waiver in meeting.waived}
    return tuple(
        finding for rule in RULES.values() for finding in rule(meeting) if (finding.code, finding.line.id) not in waived
    )


def _open_actions(meeting: Meeting) -> Iterator[tuple[Line, AgendaItem]]:
    for line, item in all_lines(meeting):
        if line.tag == "action" and line.status == "open":
            yield line, item
