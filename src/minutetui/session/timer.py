"""The clock of the agenda item being minuted: it runs during a visit, and stops in a break."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from minutetui.core.agenda import clocks
from minutetui.core.meeting.model import AgendaItem
from minutetui.core.meeting.queries import find_item
from minutetui.session.history import History

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
        """When the meeting is expected to end; None if that cannot be computed."""
        meeting = self._history.meeting
        if meeting.status != "live":
            return None
        return clocks.projection(meeting, self._history.cursor.item, self._entered, self._clock())

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
