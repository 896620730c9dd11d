"""Owners whom the meeting does not know."""

from __future__ import annotations

from collections.abc import Iterator

from minutetui.core.findings.finding import Finding, RuleContext
from minutetui.core.meeting.model import Meeting
from minutetui.core.meeting.queries import walk_items
from minutetui.core.people.names import Names


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
