"""A meeting, its cursor, and the steps of undo and redo.

Nothing else changes a meeting: `do` makes a person's edit, which `undo` reverses; `note` records what the program
finds out (the clocks, the item being minuted), which is no step of undo. Approving minutes, and changing
approved ones, cannot be undone either: both are recorded in the meeting's history, and clear the steps of undo.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from minutetui.core.meeting.closing import is_approved
from minutetui.core.meeting.cursor import Cursor
from minutetui.core.meeting.edits import Batch, Change, Edit, apply
from minutetui.core.meeting.model import Meeting
from minutetui.core.meeting.queries import ids
from minutetui.errors import IllegalEditError

Steps = list[tuple[Edit, Cursor]]


class History:
    """A meeting, its cursor, and the steps of undo and redo."""

    def __init__(self, meeting: Meeting, cursor: Cursor) -> None:
        self.meeting = meeting
        self.cursor = cursor
        self.revision = 0
        """Increases with every change, also with undo."""
        self._taken = ids(meeting)
        self._undo: Steps = []
        self._redo: Steps = []

    def do(self, edit: Edit, cursor: Cursor | None = None, *, sealed: bool = False) -> None:
        """Make a person's edit; undo reverses it and restores the cursor. An IllegalEditError changes nothing.

        `cursor` is where the next line goes after it; `sealed`: it may change approved minutes, as `closing` does.
        """
        if is_approved(self.meeting) and not sealed:
            return
        was_approved = is_approved(self.meeting)
        inverse = self._apply(edit)
        self._redo.clear()
        if was_approved or is_approved(self.meeting):
            self._undo.clear()
        else:
            self._undo.append((inverse, self.cursor))
        self.cursor = cursor or self.cursor

    @contextlib.contextmanager
    def as_one_step(self) -> Iterator[None]:
        """Combine all that is done inside the `with` block to one step of undo."""
        mark, cursor = len(self._undo), self.cursor
        try:
            yield
        finally:
            steps = self._undo[mark:]
            if len(steps) > 1:
                self._undo[mark:] = [(Batch(tuple(edit for edit, _ in reversed(steps))), cursor)]

    def note(self, record_id: str, **fields: object) -> None:
        """Record what the program found out; approved minutes are not changed."""
        if not is_approved(self.meeting):
            self._apply(Change(record_id, fields))

    def undo(self) -> Cursor | None:
        """Undo the last edit; give the cursor from before it, or None if there was none."""
        return self._turn(self._undo, self._redo)

    def redo(self) -> Cursor | None:
        """Redo the edit that was undone last; give the cursor from after it, or None if there was none."""
        return self._turn(self._redo, self._undo)

    def _turn(self, from_: Steps, to: Steps) -> Cursor | None:
        if not from_:
            return None
        edit, cursor = from_.pop()
        to.append((self._apply(edit), self.cursor))
        return cursor

    def _apply(self, edit: Edit) -> Edit:
        try:
            self.meeting, inverse = apply(self.meeting, edit, self._taken)
        except IllegalEditError:
            self._taken = ids(self.meeting)  # parts of a failed batch may have been recorded
            raise
        self.revision += 1
        return inverse
