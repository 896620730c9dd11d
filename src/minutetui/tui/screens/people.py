"""The list of attendees: records attendance by key. A digit records what that person most likely does next.

Somebody present leaves, somebody absent comes; the arrows go through all kinds. All changes are edits of the session.
"""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from minutetui.core.meeting.model import Attendee, Meeting
from minutetui.core.meeting.queries import contributions
from minutetui.core.people.attendance import AttendanceWay, natural, stepped
from minutetui.rows.people import Noted, person_row, quorum_parts
from minutetui.rows.row import BLANK, Row
from minutetui.rows.wrapping import wrap
from minutetui.store.config import draws_blocks
from minutetui.tui.screens.base import bindings
from minutetui.tui.screens.narrowed import MeetingList, Option

STRANGER = "\n"
"""The key of the row that adds the typed name; no name contains a line feed."""


class PeopleScreen(MeetingList):
    """Lists the attendees, their attendance and since when."""

    SCOPES = ("people",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("people")]
    _counted: tuple[Meeting, Noted] | None = None

    @property
    def person(self) -> Attendee | None:
        """The selected attendee."""
        return next((one for one in self.session.meeting.attendees if one.name == self.view.selected), None)

    def options(self, width: int) -> list[Option]:
        """List the attendees by the numbers they have after `@`."""
        noted = self._noted()
        return [
            Option(
                person_row(number, one, self.language, width, noted),
                str(number),
                (one.name, *one.aliases, one.initials, one.role, one.unit),
            )
            for number, one in enumerate(self.session.meeting.attendees, 1)
        ]

    def in_full(self) -> list[str]:
        """Give the whole of the selected person."""
        one = self.person
        return [one.name, " ".join(filter(None, (one.role, one.unit)))] if one is not None else []

    def above(self) -> list[Row]:
        """Show the quorum, where the meeting has one, and the heading of the contributions noted."""
        parts = quorum_parts(self.session, self.language)
        return [*([Row(parts), BLANK] if parts else []), *self._noted().head(self.language)]

    def _noted(self) -> Noted:
        """Count the contributions noted of each person, again only after a change of the meeting."""
        meeting = self.session.meeting
        if self._counted is None or self._counted[0] is not meeting:
            self._counted = meeting, Noted(contributions(meeting), draws_blocks())
        return self._counted[1]

    def below(self, width: int, typed: str) -> list[Row]:
        """Offer to add an unknown name, or say that the list is empty."""
        if typed:
            return [Row.of(self.say("add-person", name=typed), "accent", key=STRANGER)]
        texts = [] if self.session.meeting.attendees else wrap(self.say("nobody-yet"), width)
        return [Row.of(text) for text in texts]

    def choose(self, key: str) -> None:
        """Record what somebody most likely does next; an unknown person comes."""
        if key == STRANGER:
            self._note("arrived", self.entry.value.strip())
        elif person := next((one for one in self.session.meeting.attendees if one.name == key), None):
            self._note(natural(person, begun=self.session.meeting.status != "draft"), key)

    def action_stand(self, step: int) -> None:
        """Give the selected person the previous or next kind of attendance."""
        if self.person is not None:
            self._note(stepped(self.person, step), self.person.name)

    def _note(self, way: AttendanceWay, name: str) -> None:
        """Record it, and clear the input for the next person."""
        if self.session.read_only:
            self.tell_why("read-only")
            return
        self.session.attend(way, name)
        self.entry.start_afresh()
        self.changed()
        self.view.select(name)
