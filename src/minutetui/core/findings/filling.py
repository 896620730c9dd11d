"""What is typed for a field of the meeting: its place, a person, the people who were there."""

from __future__ import annotations

from dataclasses import dataclass

from minutetui.core.capture import read_line
from minutetui.core.capture.reading import Scene
from minutetui.core.findings.fixes import FixKind
from minutetui.core.meeting.edits import MEETING, Change
from minutetui.core.people.pasted_people import attendees_from
from minutetui.words import say


@dataclass(frozen=True)
class Filling:
    """What a field will say."""

    change: Change
    shown: str
    """For the eye."""
    unknown: bool = False
    """Whether it is a person whom the meeting does not know."""


def filling_of(kind: FixKind, text: str, scene: Scene) -> Filling | None:
    """Read a typed text as what a field says; None where it says nothing that the field can hold.

    Args:
        kind: What is missing: chair, recorder, place or people.
        text: As typed; a person by name, by any way of calling them, or by @ and a number.
        scene: Where it is typed.
    """
    text = text.strip()
    if not text or kind == "attendance":
        return None
    if kind == "people":
        return _people(text, scene)
    if kind == "place":
        return Filling(Change(MEETING, {"place": text}), text)
    name = person(text, scene)
    return Filling(Change(MEETING, {kind: name}), name, not scene.names.known(name))


def person(text: str, scene: Scene) -> str:
    """Give the name of the person that a text calls; the text itself where nobody is called so."""
    owners = read_line(text, scene, "action").owners
    return owners[0] if owners else scene.names.resolve(text) or text


def _people(text: str, scene: Scene) -> Filling:
    """Take a list of people; what is none is a head count: 18, 约三十."""
    attendees = attendees_from(text, scene.names.roster)
    if attendees and not text.isdecimal():
        return Filling(
            Change(MEETING, {"attendees": attendees}),
            say(scene.language, "list-comma").join(one.name for one in attendees),
        )
    return Filling(Change(MEETING, {"headcount": int(text) if text.isdecimal() else text}), text)
