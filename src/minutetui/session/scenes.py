"""Makes the scene in which a session reads a typed text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from minutetui.core.capture.reading import Scene
from minutetui.core.due import Due
from minutetui.core.meeting import queries
from minutetui.core.meeting.cursor import Cursor
from minutetui.core.meeting.model import AgendaItem, Line, Meeting

if TYPE_CHECKING:
    from minutetui.session.session import Session

LineOf = Callable[[str], Line | None]
"""Finds a line by its id; None if there is no such line."""
SaidLastOf = Callable[[LineOf], tuple[tuple[str, ...], Due | None]]
"""Gives the owners and the deadline said last."""


def scene_at(session: Session, line_id: str, cursor: Cursor, today: dt.date, said_last: SaidLastOf) -> Scene:
    """Make the scene of a text; the arguments are those of `Session.scene`.

    Records on the path to the line are looked up there: most of the others are never searched for.
    """
    meeting = session.meeting
    path = queries.locate(meeting, line_id or cursor.last) or ()
    known = {record.id: record for record in queries.records_along(meeting, path) if not isinstance(record, Meeting)}

    def line_of(wanted: str) -> Line | None:
        line = known.get(wanted) or queries.find_line(meeting, wanted)
        return line if isinstance(line, Line) else None

    item = known.get(cursor.item) or queries.find_item(meeting, cursor.item)
    last = known.get(line_id or cursor.last)
    above = [record for record in known.values() if isinstance(record, Line) and record is not last]
    owners, due = said_last(line_of)
    return Scene(
        meeting=meeting,
        names=session.names,
        today=today,
        item=item if isinstance(item, AgendaItem) else None,
        chain=(last,) if line_id and isinstance(last, Line) else tuple(filter(None, map(line_of, cursor.chain))),
        left=tuple(filter(None, map(line_of, cursor.left))),
        last=last if isinstance(last, Line) else None,
        last_parent=above[-1] if above else None,
        last_was_child=cursor.last_was_child,
        issues=session.open_issues,
        owners_before=owners,
        due_before=due,
        is_workday=session.is_workday,
        habits=session.aids.habits,
    )
