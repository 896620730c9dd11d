"""What the grammar of capture needs to know of a language: one class for each subject."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from minutetui.core.capture.lexicon.of_deadlines import DeadlineWords
from minutetui.core.capture.lexicon.of_lines import LineWords
from minutetui.core.capture.lexicon.of_meetings import AttendanceWords, FactWords
from minutetui.core.capture.lexicon.of_motions import MotionLexicon, ResultWords
from minutetui.core.capture.lexicon.of_owners import AssignedWords, OwnerWords
from minutetui.core.capture.lexicon.of_votes import VoteWords


@dataclass(frozen=True)
class TypedWords:
    """How the program types lines, so that a person can change them: plain words; `{…}` is filled in."""

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
    """The brackets around a motion."""
    motion_lead: str
    """Before a motion of which nothing else is known."""
    comma: str
    """Between the parts of a motion."""
    next_meeting: str
    """Before the day of the next meeting."""
    proxy_of: str
    """What is noted of somebody who attends for `{name}`."""
    by_proxy: str
    """What is noted of somebody for whom `{name}` attends."""
    came_late: str
    """What is noted of somebody who came late, where nobody knows when."""
    left_early: str
    """What is noted of somebody who left, where nobody knows when."""
    was_out: str
    """What is noted of somebody who left and came back, where nobody knows when."""
    left_for: str
    """What is noted of somebody with an interest who left for an `{item}`, where nobody knows when."""
    came_back: str
    """What is noted of somebody who came back at a `{time}`, where nobody knows when the person left."""
    names: str
    """Between the names of a list."""
    facts: Mapping[str, str]
    """The facts of a meeting that can be typed, by name."""


@dataclass(frozen=True)
class Lexicon:
    """The words of one language, by subject."""

    spaced: bool
    """Whether words have spaces between them."""
    lines: LineWords
    """The words of a line's beginning: tags, speakers, what the meeting did, agenda items."""
    owners: OwnerWords
    """Who does something: the words around owners, and whole actions that name them without a sign."""
    assigned: AssignedWords
    """Who does something, as a language says it that has no space after a name."""
    deadlines: DeadlineWords
    """By when something is done: the words of deadlines without a sign, and around those with one."""
    attendance: AttendanceWords
    """Who attends: the words before a colon and people, and whole sentences."""
    facts: FactWords
    """Facts of the meeting: venue, times, numbers of people, head and foot, the next meeting."""
    motion: MotionLexicon
    """Motions: who moved them, how they begin and end, what they are called."""
    votes: VoteWords
    """Votes: the sides, the counts, who voted how."""
    results: ResultWords
    """How a motion came out."""
    typed: TypedWords
    """How the program types lines."""
