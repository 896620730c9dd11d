"""Inserts several pasted lines into a meeting, as text, lines, agenda items or people. Each is one step of undo."""

from __future__ import annotations

from minutetui.core import capture
from minutetui.core.agenda.pasted import Pasted, with_pasted
from minutetui.core.capture.reading import Add, Nothing
from minutetui.core.meeting import cursor as cursors
from minutetui.core.meeting.edits import MEETING, Batch, Change, Insert, Remove
from minutetui.core.meeting.model import AgendaItem, Line
from minutetui.errors import IllegalEditError
from minutetui.session.session import Session


def add_texts(session: Session, texts: tuple[str, ...]) -> None:
    """Insert plain lines at the cursor."""
    with session.history.as_one_step():
        session.start()
        if session.item is None:
            session.begin_agenda()
        scene, at = session.scene(), session.clock()
        parent = scene.chain[-1].id if scene.chain else session.cursor.item
        lines = [Line(id=session.new_id(), at=at, tag=scene.default_tag, text=text) for text in texts]
        cursor = cursors.after(session.cursor, Add(lines[-1]), lines[-1].id, session.meeting)
        session.do(Batch(tuple(Insert(line, parent) for line in lines)), cursor)


def add_typed(session: Session, lines: tuple[str, ...]) -> None:
    """Read each line as if it were typed; one that would be refused becomes a plain line."""
    with session.history.as_one_step():
        for line in lines:
            try:
                taken = not isinstance(session.commit(line).act, Nothing)
            except IllegalEditError:
                taken = False
            if not taken:
                session.commit(capture.as_text(line, session.scene()))


def add_items(session: Session, items: tuple[AgendaItem, ...]) -> None:
    """Add agenda items to the end of the agenda; their leaders get their full names."""
    new = tuple(_with_ids(session, item) for item in items)
    if not new:
        return
    session.do(Batch(tuple(Insert(item) for item in new)))
    if session.item is None:
        session.go_to(new[0].id)


def replace_items(session: Session, items: tuple[AgendaItem, ...]) -> None:
    """Replace all agenda items; nothing was done in them yet."""
    old = [item.id for item in session.meeting.agenda]
    new = tuple(_with_ids(session, item) for item in items)
    if not new:
        return
    with session.history.as_one_step():
        session.do(Batch(tuple(Insert(item) for item in new)))
        session.go_to(new[0].id)
        session.do(Batch(tuple(Remove(item_id) for item_id in old)))


def _with_ids(session: Session, item: AgendaItem) -> AgendaItem:
    inside = tuple(_with_ids(session, child) for child in item.items)
    led_by = tuple(session.names.resolve(name) or name for name in item.led_by)
    return item.with_(id=session.new_id("a"), led_by=led_by, items=inside)


def add_people(session: Session, pasted: Pasted) -> None:
    """Add attendees; those in the list already get the role and unit that were missing."""
    if pasted.people:
        session.do(Change(MEETING, {"attendees": with_pasted(session.names, pasted.people)}))
