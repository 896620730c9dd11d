"""Every change of a meeting: four edits over ids, batches of them, and the one function that applies them.

1. An edit names records by id; the empty id is the meeting itself.
2. `apply` gives the new meeting and the inverse edit; the old meeting is as it was, whatever happens.
3. An illegal edit raises `IllegalEditError` and changes nothing.

The last functions give the edits that move a line or an agenda item up, down, in and out; None if it is not possible.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from minutetui.core.meeting.memo import changed_at
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import (
    Node,
    Parent,
    Path,
    ancestors,
    children,
    ids,
    locate,
    records_along,
    remember_path,
)
from minutetui.core.meeting.record import problems_of
from minutetui.errors import IllegalEditError
from minutetui.words import Saying

MEETING = ""
STRUCTURE = frozenset({"id", "lines", "items", "agenda"})


@dataclass(frozen=True)
class Insert:
    """Insert a record, with all below it, under `parent` at `index` (None: at the end)."""

    record: Node
    parent: str = MEETING
    index: int | None = None


@dataclass(frozen=True)
class Remove:
    """Remove a record, with all below it."""

    id: str


@dataclass(frozen=True)
class Move:
    """Move a record under `parent` at `index`, counted without it (None: at the end)."""

    id: str
    parent: str
    index: int | None = None


@dataclass(frozen=True)
class Change:
    """Give fields of a record other values; the fields that hold structure are not among them."""

    id: str
    fields: Mapping[str, object]


@dataclass(frozen=True)
class Batch:
    """Several edits as one: all are done, or none."""

    edits: tuple[Edit, ...]


Edit = Insert | Remove | Move | Change | Batch


def apply(meeting: Meeting, edit: Edit, taken: set[str] | None = None) -> tuple[Meeting, Edit]:
    """Apply an edit; give the new meeting and the inverse edit. One that does not fit raises an IllegalEditError.

    `taken` holds the ids in the meeting and is kept up to date; collecting them is slow for many edits.
    """
    match edit:
        case Insert():
            return _insert(meeting, edit, taken), Remove(edit.record.id)
        case Remove():
            smaller, record, parent, index = _take(meeting, edit.id)
            if taken is not None:
                taken.difference_update(_ids_in(record))
            return smaller, Insert(record, parent, index)
        case Move():
            smaller, record, parent, index = _take(meeting, edit.id)
            moved = _put(smaller, Insert(record, edit.parent, edit.index))
            return moved, Move(edit.id, parent, index)
        case Change():
            return _change(meeting, edit)
        case Batch():
            return _batch(meeting, edit, ids(meeting) if taken is None else taken)


def in_turn(meeting: Meeting, makers: Iterable[Callable[[Meeting], Edit | None]]) -> Batch:
    """Combine several edits into one; each is computed from the meeting after those before it."""
    edits: list[Edit] = []
    for make in makers:
        edit = make(meeting)
        if edit is not None:
            meeting, _ = apply(meeting, edit)
            edits.append(edit)
    return Batch(tuple(edits))


def _insert(meeting: Meeting, edit: Insert, taken: set[str] | None) -> Meeting:
    seen: set[str] = set()
    for record_id in _ids_in(edit.record):
        known = locate(meeting, record_id) if taken is None else record_id in taken
        if not record_id or record_id in seen or known:
            raise IllegalEditError(Saying("edit-id-taken", id=record_id))
        seen.add(record_id)
    larger = _put(meeting, edit)
    if taken is not None:
        taken |= seen
    return larger


def _put(meeting: Meeting, edit: Insert) -> Meeting:
    path = _path(meeting, edit.parent)
    field = _field_for(edit.record, records_along(meeting, path)[-1])

    def put(records: tuple[Node, ...]) -> tuple[Node, ...]:
        index = len(records) if edit.index is None else edit.index
        if not 0 <= index <= len(records):
            raise IllegalEditError(Saying("edit-no-place", index=index, parent=edit.parent))
        remember_path(edit.record.id, (*path, (field, index)))
        return changed_at(records, index, index, edit.record)

    return cast("Meeting", _rebuilt(meeting, path, lambda parent: _with_children(parent, field, put)))


def _take(meeting: Meeting, record_id: str) -> tuple[Meeting, Node, str, int]:
    path = _path(meeting, record_id)
    if not path:
        raise IllegalEditError(Saying("edit-meeting-itself"))
    *above, (field, index) = path
    parent, record = records_along(meeting, path)[-2:]
    smaller = _rebuilt(
        meeting,
        tuple(above),
        lambda old: _with_children(old, field, lambda records: changed_at(records, index, index + 1)),
    )
    parent_id = MEETING if isinstance(parent, Meeting) else parent.id
    return cast("Meeting", smaller), cast("Node", record), parent_id, index


def _change(meeting: Meeting, edit: Change) -> tuple[Meeting, Edit]:
    path = _path(meeting, edit.id)
    record = records_along(meeting, path)[-1]
    values = _checked(record, edit.fields)
    before = {name: getattr(record, name) for name in values}
    changed = _rebuilt(meeting, path, lambda old: old.with_(**values))
    return cast("Meeting", changed), Change(edit.id, before)


def _batch(meeting: Meeting, edit: Batch, taken: set[str]) -> tuple[Meeting, Edit]:
    inverses: list[Edit] = []
    for part in edit.edits:
        meeting, inverse = apply(meeting, part, taken)
        inverses.append(inverse)
    return meeting, Batch(tuple(reversed(inverses)))


def _path(meeting: Meeting, record_id: str) -> Path:
    if record_id == MEETING:
        return ()
    path = locate(meeting, record_id)
    if path is None:
        raise IllegalEditError(Saying("edit-unknown-id", id=record_id))
    return path


def _field_for(record: Node, parent: Parent) -> str:
    """Give the field of the parent that holds such records."""
    match record, parent:
        case AgendaItem(), Meeting():
            return "agenda"
        case AgendaItem(), AgendaItem():
            return "items"
        case Line(), AgendaItem() | Line():
            return "lines"
    raise IllegalEditError(Saying("edit-wrong-parent"))


def _checked(record: Parent, fields: Mapping[str, object]) -> dict[str, object]:
    """Validate new values like those of a file; give them as the model holds them."""
    wrong = [name for name in fields if name not in record.fields or name in STRUCTURE]
    if wrong:
        raise IllegalEditError(Saying("edit-fixed-field", fields=", ".join(wrong)))
    # The title is the only required field.
    title = {} if isinstance(record, Line) else {"title": record.title}
    try:
        fresh = type(record).model_validate({**title, **fields})
    except ValueError as error:
        first = problems_of(error)[0]
        raise IllegalEditError(
            Saying("edit-wrong-value", field=first["loc"][0] if first["loc"] else "", said=first["msg"])
        ) from error
    return {name: getattr(fresh, name) for name in fields}


def _rebuilt(record: Parent, path: Path, change: Callable[[Parent], Parent]) -> Parent:
    """Copy the records along a path, with the one at its end changed."""
    if not path:
        return change(record)
    (field, index), *rest = path
    old: tuple[Any, ...] = getattr(record, field)
    new = _rebuilt(old[index], tuple(rest), change)
    return record.with_(**{field: changed_at(old, index, index + 1, new)})


def _with_children(record: Parent, field: str, change: Callable[[tuple[Node, ...]], tuple[Node, ...]]) -> Parent:
    return record.with_(**{field: change(getattr(record, field))})


def _ids_in(record: Node) -> list[str]:
    found = [record.id]
    for _, records in children(record):
        for child in records:
            found.extend(_ids_in(child))
    return found


MOST_LEVELS = 24
"""The deepest level that moving in leads to; a file may nest 60 tables."""


def shifted(meeting: Meeting, record_id: str, by: int) -> Move | None:
    """Move a record among its siblings."""
    siblings, parent, index = _siblings(meeting, record_id)
    return Move(record_id, parent, index + by) if 0 <= index + by < len(siblings) else None


def indented(meeting: Meeting, record_id: str) -> Move | None:
    """Move a record into the one before it, as its last child."""
    siblings, _, index = _siblings(meeting, record_id)
    fits = index and len(ancestors(meeting, record_id)) < MOST_LEVELS
    return Move(record_id, siblings[index - 1].id) if fits else None


def outdented(meeting: Meeting, record_id: str) -> Move | None:
    """Move a record out of the one of its kind that contains it, to the position after that one."""
    siblings, above, index = _siblings(meeting, record_id)
    if above == MEETING or type(ancestors(meeting, record_id)[-1]) is not type(siblings[index]):
        return None
    parent, place = place_of(meeting, above)
    return Move(record_id, parent, place + 1)


def place_of(meeting: Meeting, record_id: str) -> tuple[str, int]:
    """Give the id of the parent of a record, and the index there."""
    _, parent, index = _siblings(meeting, record_id)
    return parent, index


def _siblings(meeting: Meeting, record_id: str) -> tuple[tuple[Node, ...], str, int]:
    """Give a record's siblings (including itself), the id of their parent, and its index."""
    parent = ancestors(meeting, record_id)[-1]
    siblings = next(found for _, found in children(parent) if any(one.id == record_id for one in found))
    index = next(number for number, one in enumerate(siblings) if one.id == record_id)
    return siblings, MEETING if isinstance(parent, Meeting) else parent.id, index
