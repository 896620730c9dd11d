"""A meeting, its cursor, and the steps of undo and redo.

Nothing else changes a meeting: `do` makes a person's edit, which `undone` reverses; `note` records what the program
finds out (the clocks, the item being minuted), which is no step of undo. Approving minutes, and changing
approved ones, cannot be undone either: both are recorded in the meeting's history, and clear the steps of undo.

The `Timer` is the clock of the agenda item being minuted: it runs during a visit, and stops in a break.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Iterator

from minutetui.core.agenda import clocks
from minutetui.core.meeting.closing import is_approved
from minutetui.core.meeting.cursor import Cursor
from minutetui.core.meeting.edits import Batch, Change, Edit, apply
from minutetui.core.meeting.model import AgendaItem, Meeting
from minutetui.core.meeting.queries import find_item, ids
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

    def undone(self) -> Cursor | None:
        """Undo the last edit; give the cursor from before it, or None if there was none."""
        return self._turn(self._undo, self._redo)

    def redone(self) -> Cursor | None:
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


Clock = Callable[[], dt.datetime]
"""Gives the time, with its zone."""


class Timer:
    """Counts the time of the item being minuted, and records it."""

    def __init__(self, history: History, clock: Clock) -> None:
        self._history = history
        self._clock = clock
        self._entered = clock() if history.meeting.status == "live" and history.cursor.item else None
        """When the visit under way began; None: no clock runs."""

    @property
    def running(self) -> bool:
        """Whether a visit is under way."""
        return self._entered is not None

    def spent(self, item: AgendaItem) -> int:
        """Give the seconds spent on an item, including the visit under way."""
        return clocks.spent(item, self._entered if item.id == self._history.cursor.item else None, self._clock())

    def minutes(self, item: AgendaItem) -> int:
        """Give the whole minutes spent on an item; where no clock runs, by when it was taken up and left."""
        return self.spent(item) // clocks.MINUTE if self.running else clocks.minutes_spent(item)

    @property
    def projection(self) -> clocks.Projection | None:
        """When the meeting is expected to end; None if that cannot be computed, or the end was typed."""
        meeting = self._history.meeting
        if meeting.status != "live" or meeting.ended is not None:
            return None
        return clocks.projection(meeting, self._history.cursor.item, self._entered, self._clock())

    @property
    def covered(self) -> tuple[int, int]:
        """How many of the planned minutes are covered, and all of them."""
        return clocks.covered(self._history.meeting, self._history.cursor.item, self._entered, self._clock())

    def start(self) -> None:
        """Begin a visit to the item being minuted."""
        self._entered = self._clock()
        item = find_item(self._history.meeting, self._history.cursor.item)
        if item is not None and item.started is None:
            self._history.note(item.id, started=self._entered)

    def stop(self) -> None:
        """End the visit, and record how long it took."""
        item = find_item(self._history.meeting, self._history.cursor.item)
        if item is not None and self._entered is not None:
            self._history.note(item.id, spent=self.spent(item), ended=self._clock())
        self._entered = None
