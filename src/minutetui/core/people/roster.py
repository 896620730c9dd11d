"""The roster: the people the user often meets with.

When somebody is added to a meeting by name, role, unit and aliases come from the roster.
"""

from __future__ import annotations

from minutetui.core.meeting.model import Attendee, Name, Text
from minutetui.core.meeting.record import Record
from minutetui.core.text.characters import folded


class Person(Record):
    """A person the user often meets with."""

    name: Name
    aliases: tuple[Name, ...] = ()
    """Other names: 张总, "the Director"."""
    role: Text = ""
    unit: Text = ""


class Roster(Record):
    """The people the user often meets with, in the order in which they are offered."""

    people: tuple[Person, ...] = ()

    def find(self, called: str) -> Person | None:
        """Give the person with this name or alias; None where nobody has it, or several have."""
        key = folded(called.strip())
        exact = [one for one in self.people if folded(one.name) == key]
        fitting = exact or [one for one in self.people if key in map(folded, one.aliases)]
        return fitting[0] if len(fitting) == 1 else None

    def attendee(self, called: str) -> Attendee:
        """Make an attendee from a name, with what the roster knows about the person."""
        person = self.find(called)
        if person is None:
            return Attendee(name=called.strip())
        return Attendee(name=person.name, aliases=person.aliases, role=person.role, unit=person.unit)
