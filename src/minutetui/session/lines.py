"""Changes of lines in the meeting: tag and status, where a line is, its text as one would type it; and pasted lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from minutetui.core import capture
from minutetui.core.agenda.invitation import Invitation
from minutetui.core.agenda.pasted import Pasted, with_pasted
from minutetui.core.capture.reading import Add, Nothing, Reading, Scene
from minutetui.core.meeting import cursor as cursors
from minutetui.core.meeting.cursor import at_item
from minutetui.core.meeting.edits import (
    MEETING,
    Batch,
    Change,
    Edit,
    Insert,
    Move,
    Remove,
    indented,
    outdented,
    shifted,
)
from minutetui.core.meeting.model import AgendaItem, Line
from minutetui.core.meeting.queries import find_line, item_of, walk_lines
from minutetui.core.series.carry import marks
from minutetui.core.vocabulary import SIGNED_TAGS, TAGS, Tag
from minutetui.errors import IllegalEditError
from minutetui.session.session import Session
from minutetui.words import Saying

OTHER_TAGS = tuple(tag for tag in TAGS if tag not in (*SIGNED_TAGS, "note"))
TAG_DIGITS: tuple[Tag, ...] = (*SIGNED_TAGS, *OTHER_TAGS, "note")
"""The tags that the digits 1 to 9, then 0, give to a selected line."""

LineEdit = Literal["indent", "outdent", "move", "delete"]


class LineEdits:
    """Changes lines of a session."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def mark(self, line_id: str, digit: int) -> bool:
        """Give a line the tag of a digit, or the status if it is from the meeting before; tell whether there is one."""
        found = marks(find_line(self.session.meeting, line_id))
        if not found:
            self.session.retag(line_id, TAG_DIGITS[(digit - 1) % 10])
        elif 0 < digit <= len(found):
            self.session.do(Change(line_id, {"status": found[digit - 1]}))
        return not found or 0 < digit <= len(found)

    def hide(self, line_id: str) -> bool:
        """Make a line confidential, or public again; tell whether it is confidential now."""
        line = find_line(self.session.meeting, line_id)
        hidden = line is not None and not line.confidential
        self.session.do(Change(line_id, {"confidential": hidden}))
        return hidden

    def edit(self, what: LineEdit, line_id: str, step: int = 0) -> bool:
        """Indent, outdent, move or delete a line with all lines below it; tell whether that was possible."""
        meeting = self.session.meeting
        edits: dict[LineEdit, Callable[[], Edit | None]] = {
            "indent": lambda: indented(meeting, line_id),
            "outdent": lambda: outdented(meeting, line_id),
            "move": lambda: shifted(meeting, line_id, step),
            "delete": lambda: Remove(line_id),
        }
        edit = edits[what]()
        if edit is not None:
            self.session.do(edit)
        return edit is not None

    def move_to(self, line_id: str, item_id: str) -> None:
        """Move a line with all lines below it to the end of another agenda item; the cursor stays."""
        session, moved = self.session, find_line(self.session.meeting, line_id)
        gone = {line.id for line, _ in walk_lines((moved,))} if moved is not None else set()
        session.do(Batch((Move(line_id, item_id), Change(line_id, {"placed": True}))))
        cursor = session.cursor
        if gone & {*cursor.chain, *cursor.left, cursor.last}:
            chain = tuple(id_ for id_ in cursor.chain if id_ not in gone)
            session.cursor = replace(at_item(session.meeting, cursor.item), chain=chain)

    def tagged(self, text: str, tag: Tag, scene: Scene) -> str:
        """Put the sign of a tag before a typed text, as it would be read in a scene."""
        return capture.with_tag(text, tag, scene)

    def item_of(self, line_id: str) -> str:
        """Give the id of the agenda item of a line; empty if there is no such line."""
        item = item_of(self.session.meeting, line_id)
        return item.id if item is not None else ""

    def refused(self, reading: Reading) -> Saying | str | None:
        """Say why a reading does nothing (empty: nothing needs to be said); None if it does something."""
        return (reading.act.why or "") if isinstance(reading.act, Nothing) else None

    def typed(self, line_id: str) -> str:
        """Give the text that would be typed for a line; empty if there is no such line."""
        scene = self.session.scene(line_id)
        return capture.typed(scene.last, scene) if scene.last is not None else ""

    def slot(self, digit: int) -> str:
        """Begin the line that fills a slot of the guide; empty if there is no such slot."""
        slots = self.session.missing_slots
        if not 1 <= digit <= len(slots):
            return ""
        slot, scene = slots[digit - 1], self.session.scene()
        line = Line(tag=slot.tag) if slot.tag else Line(tag=scene.default_tag, label=slot.label)
        return f"{capture.typed(line, scene).rstrip()} "


def add_texts(session: Session, texts: tuple[str, ...]) -> None:
    """Insert plain lines at the cursor."""
    with session.as_one_step():
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
    with session.as_one_step():
        for line in lines:
            try:
                taken = not isinstance(session.commit(line).act, Nothing)
            except IllegalEditError:
                taken = False
            if not taken:
                session.commit(capture.as_plain_line(line, session.scene()))


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
    with session.as_one_step():
        session.do(Batch(tuple(Insert(item) for item in new)))
        session.go_to(new[0].id)
        session.do(Batch(tuple(Remove(item_id) for item_id in old)))


def add_facts(session: Session, invitation: Invitation) -> None:
    """Record the facts of an invitation that the meeting lacks; when it begins counts only on the meeting's day."""
    meeting = session.meeting
    said = {
        name: getattr(invitation, name) for name in ("date", "place", "organiser", "chair", "recorder", "attendees")
    }
    if invitation.date in (None, meeting.date):
        said["starts"] = invitation.starts
    lacking = {name: value for name, value in said.items() if value and not getattr(meeting, name)}
    if lacking:
        session.do(Change(MEETING, lacking))


def _with_ids(session: Session, item: AgendaItem) -> AgendaItem:
    inside = tuple(_with_ids(session, child) for child in item.items)
    led_by = tuple(map(session.names.leader, item.led_by))
    return item.with_(id=session.new_id("a"), led_by=led_by, items=inside)


def add_people(session: Session, pasted: Pasted) -> None:
    """Add attendees, and who chairs and records; those in the list already get what was missing."""
    if pasted.people:
        fields: dict[str, object] = {"attendees": with_pasted(session.names, pasted.people)}
        for office, who in pasted.listed.offices.items():
            fields[office] = session.names.person(who) or who
        session.do(Change(MEETING, fields))
