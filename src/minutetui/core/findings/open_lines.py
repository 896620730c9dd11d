"""Rules for open lines: an action without owner or deadline, an undecided issue, an owner whom nobody knows."""

from __future__ import annotations

from collections.abc import Iterator

from minutetui.core.findings.finding import Finding, RuleContext
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import walk_items
from minutetui.core.people.names import Names


def action_without_owner(context: RuleContext) -> Iterator[Finding]:
    """Find open actions without an owner."""
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
    for line, item in context.gap_lines:
        if line.tag == "issue":
            yield Finding("issue-undecided", "ask", line, item)


def _open_actions(context: RuleContext) -> Iterator[tuple[Line, AgendaItem]]:
    """Yield the actions that are still to be done and lack something, each with its agenda item."""
    return iter([(line, item) for line, item in context.gap_lines if line.tag == "action"])


def _dated(meeting: Meeting) -> set[str]:
    """Collect the units that have a deadline of their own, and their people."""
    units = [unit for unit in meeting.units if unit.due]
    names = {unit.name for unit in units}
    leads = {lead for unit in units for lead in unit.leads}
    return names | leads | {one.name for one in meeting.attendees if one.unit in names}


def owner_unknown(context: RuleContext) -> Iterator[Finding]:
    """Find owners who are no person, unit or role of the meeting; without people and units nobody is unknown."""
    meeting = context.meeting
    if not (meeting.attendees or meeting.units):
        return
    names, known = Names(meeting), known_names(meeting)
    for line, item in context.open_lines:
        unknown = [name for name in line.owners if name.casefold() not in known and names.resolve(name) is None]
        if unknown:
            yield Finding("owner-unknown", "later", line, item, values={"names": tuple(unknown)})


def known_names(meeting: Meeting) -> set[str]:
    """Collect who is named anywhere in the meeting's head, units and agenda, in folded case."""
    known = {meeting.chair, meeting.recorder, meeting.organiser, meeting.body, *meeting.circulate}
    for one in meeting.attendees:
        known |= {one.name, one.role, one.unit, f"{one.role}{one.name}", f"{one.role} {one.name}"}
    for unit in meeting.units:
        known |= {unit.name, *unit.leads}
    for item, _ in walk_items(meeting):
        known.update(item.led_by)
    return {name.casefold() for name in known if name}
