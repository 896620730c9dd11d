"""What must be asked aloud before people leave: who, by when, and what was decided."""

from __future__ import annotations

from collections.abc import Iterator

from minutetui.core.findings.finding import Finding, RuleContext
from minutetui.core.meeting.model import AgendaItem, Line, Meeting


def action_without_owner(context: RuleContext) -> Iterator[Finding]:
    """Find open actions that nobody answers for."""
    for line, item in _open_actions(context):
        if not line.owners:
            yield Finding("action-without-owner", "ask", line, item)


def action_without_due(context: RuleContext) -> Iterator[Finding]:
    """Find open actions without a deadline, unless one is given for the unit of an owner."""
    dated = _dated(context.meeting)
    for line, item in _open_actions(context):
        if not line.due and line.due_date is None and not dated.intersection(line.owners):
            yield Finding("action-without-due", "ask", line, item)


def issue_undecided(context: RuleContext) -> Iterator[Finding]:
    """Find issues that are neither decided nor deferred."""
    for line, item in context.hanging:
        if line.tag == "issue":
            yield Finding("issue-undecided", "ask", line, item)


def _open_actions(context: RuleContext) -> Iterator[tuple[Line, AgendaItem]]:
    """Yield the actions that are still to be done and lack something, each with its agenda item."""
    return ((line, item) for line, item in context.hanging if line.tag == "action")


def _dated(meeting: Meeting) -> set[str]:
    """Collect the units that have a deadline of their own, and their people."""
    units = [unit for unit in meeting.units if unit.due]
    names = {unit.name for unit in units}
    leads = {lead for unit in units for lead in unit.leads}
    return names | leads | {one.name for one in meeting.attendees if one.unit in names}
