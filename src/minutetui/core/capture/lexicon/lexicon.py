"""What the grammar of capture needs to know of a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from minutetui.core.vocabulary import Tag


@dataclass(frozen=True)
class TypedWords:
    """How the program types lines in one language, so that a person can change them; `{…}` is filled in."""

    said: str
    """The verb of plain saying."""
    lead: str
    """After an owner who leads others."""
    support: str
    """After an owner who supports."""
    moved: str
    seconded: str
    votes: tuple[str, str, str]
    """The counts for, against and abstaining."""
    motion: str
    motion_lead: str
    """Before a motion of which nothing else is known."""
    """The brackets around a motion."""
    comma: str
    """Between the parts of a motion."""
    next_meeting: str
    facts: Mapping[str, str]
    """The facts of a meeting that can be typed, by name."""


@dataclass(frozen=True)
class Lexicon:
    """The words of one language; the texts are regular expressions where nothing else is said."""

    meeting_said: Mapping[str, tuple[Tag, str]]
    """Plain words before a colon by which the meeting decides or stresses: the tag, and the verb that is stored."""
    decided: str
    """Before a colon or a comma, what a meeting does to decide; what the group `kept` finds stays in the text."""
    motions: str
    """Before a colon, what begins a motion; the group `label` is kept as a label."""
    about_motion: str
    """How a motion begins that is itself before the colon: motion to adjourn."""
    offices: str
    """Offices whose holders speak in a meeting, by themselves."""
    tasks_of: str
    """Before a colon, a task and the group `who`, which names its owners."""
    outcomes: str
    """Before a colon and the outcome of the decision before."""
    doubts: str
    """Words that make an outcome unclear."""
    emphatic: tuple[str, ...]
    """Plain verbs: what a person says with one of them is emphasis."""
    item: str
    """The words before the colon that begin an agenda item."""
    joiners: str
    """Between two owners."""
    leads: str
    """After an owner who leads."""
    supports: str
    """After an owner who supports."""
    owner_fields: str
    """Before the colon and the names of owners."""
    lead_fields: str
    """Before the colon and the names of those who lead."""
    support_fields: str
    """Before the colon and the names of those who support."""
    due_fields: str
    """Before the colon and a deadline."""
    together: str
    """Plain text between two speakers, as it is stored."""
    offered: tuple[str, ...]
    """Whole sentences with the groups `who` and `what`, and perhaps `lead`, `support` and `when`."""
    typed: TypedWords
    """Plain words, with which the program types a line."""
