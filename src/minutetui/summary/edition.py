"""The edition of a meeting that its summary shows: as it was circulated, and without confidential lines."""

from __future__ import annotations

from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import all_lines


def as_circulated(meeting: Meeting) -> Meeting:
    """Show as open what was open when the meeting ended: it was carried over only later."""
    if not meeting.carried:
        return meeting

    def shown(line: Line) -> Line:
        status = "open" if line.id in meeting.carried and line.status in ("carried", "deferred") else line.status
        return line.with_(status=status, lines=tuple(map(shown, line.lines)))

    def item(record: AgendaItem) -> AgendaItem:
        return record.with_(lines=tuple(map(shown, record.lines)), items=tuple(map(item, record.items)))

    return meeting.with_(agenda=tuple(map(item, meeting.agenda)))


def without_confidential(meeting: Meeting) -> Meeting:
    """Leave out the lines marked confidential, with all below them."""
    if not any(line.confidential for line, _ in all_lines(meeting)):
        return meeting

    def lines(records: tuple[Line, ...]) -> tuple[Line, ...]:
        return tuple(line.with_(lines=lines(line.lines)) for line in records if not line.confidential)

    def item(record: AgendaItem) -> AgendaItem:
        return record.with_(lines=lines(record.lines), items=tuple(map(item, record.items)))

    return meeting.with_(agenda=tuple(map(item, meeting.agenda)))
