"""What the grammar of capture needs to know of a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from minutetui.core.vocabulary import Tag

if TYPE_CHECKING:
    from minutetui.core.people.attendance import AttendanceWay, Office


Move = tuple[Literal["arrived", "left"], str]
"""Whether a person came or went, and the pattern of a sentence that says so of `who`, in which a clock stands for each
time of day. `back`: who went came again; `away`: who came was there before; `late`: the minutes."""


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
    """The brackets around a motion."""
    motion_lead: str
    """Before a motion of which nothing else is known."""
    comma: str
    """Between the parts of a motion."""
    next_meeting: str
    names: str
    """Between the names of a list."""
    facts: Mapping[str, str]
    """The facts of a meeting that can be typed, by name."""


@dataclass(frozen=True)
class FactWords:
    """How facts of the meeting are typed, in one language."""

    attendance: Mapping[AttendanceWay | Office, tuple[str, ...]]
    """Plain words before one colon and people: who comes, goes, is away, or does what for the meeting."""
    doubtful: tuple[str, ...]
    """Those of them that also begin other lines: only what looks like a name after them is one."""
    next_meeting: tuple[str, ...]
    """Plain words before one colon and nothing but a date, a time and a place."""
    fields: Mapping[str, tuple[str, ...]]
    """Plain words before one colon that state a field of the meeting."""
    head_and_foot: Mapping[str, tuple[str, ...]]
    """Plain words before one colon that state what is in the head or the foot of formal minutes."""
    nothing: str
    """A value that says there is none."""
    told: str
    """Words after the colon that make it a sentence: such a text is a line."""
    number_words: tuple[str, ...]
    """Plain words before a colon and a number of people."""
    people: str
    """After a number of people."""
    numbers: tuple[tuple[str, tuple[str, ...]], ...]
    """Whole texts with numbers of people, `<n>`, and what may separate two of them, `<gap>`; what each number is."""
    between: str
    """Between two numbers."""
    listed: str
    """Before the numbers."""
    moments: tuple[tuple[str, str], ...]
    """Whole texts that say when the meeting began or ended; a group has the time."""
    moment_words: tuple[str, ...]
    """One of these is in each of them."""
    weekdays: str
    times: str
    """Before a time, and between two."""


@dataclass(frozen=True)
class MotionLexicon:
    """How a motion and its vote are said, in one language."""

    outcomes: Mapping[str, tuple[str, ...]]
    """The words for each result, by its name."""
    told: Mapping[str, str]
    """Clauses at the end of a text that say a result with more words: deferred to January; they stay in the text."""
    told_whole: Mapping[str, str]
    """Whole texts that say a result: Item held over to the next meeting."""
    manners: Mapping[str, tuple[str, ...]]
    """The words for how a result was reached, by its name."""
    sides: Mapping[str, str]
    """The words for those in favour, against and abstaining."""
    counts: str
    """A count in words."""
    values: Mapping[str, int]
    """Plain words of counts that `core.text.numerals` does not read."""
    units: str
    """After a count, before its side."""
    verbs: str
    """After a unit, before a side: were."""
    mark: str
    """The counter of votes, after a count or a side."""
    side_ends: str
    """After a side, before its count."""
    count_ends: str
    """After that count."""
    voted: str
    """After a name: how that person voted, other than in favour."""
    all_for: str
    """After a count: that many were all there were; empty if there is no such phrase."""
    nobody: str
    """Nobody was `against`, nobody did `abstain`; empty if there is no such phrase."""
    versus: str
    """Between two figures that are a vote."""
    ratio: str
    """Between two figures that can be something else."""
    proportions: str
    """Words after which two figures in brackets are no vote."""
    ballots: str
    """After the first of two figures."""
    moved: tuple[str, str]
    """Before the mover, and after."""
    seconded: tuple[str, str]
    """Before the seconder, and after."""
    by: str
    """After the words before a mover or seconder."""
    stops: str
    """Words that are no part of a mover's name."""
    name_ends: str
    """Words that end a mover's name without a space; empty where words have spaces between them."""
    begins: str
    """Where a motion begins without a comma before it, as an assertion; empty where there always is one."""
    sure: str
    """Words that certainly mean a motion or a vote, and say nothing of it."""
    noise: str
    """Other words that say nothing."""


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
    says: str
    """The beginning of a sentence that somebody, `who`, said, without a colon, perhaps with a `verb`; can be empty."""
    emphatic: tuple[str, ...]
    """Plain verbs: what a person says with one of them is emphasis."""
    item: str
    """The words before the colon that begin an agenda item."""
    goes_on: str
    """What may stand before the title of an agenda item that is taken up: Item 4:, Next item:, 四、."""
    item_number: tuple[str, ...]
    """Whole texts that name an agenda item by its `number`: Item 2.1, 进入（一）."""
    item_called: tuple[str, ...]
    """The same where the words are inside a sentence about something else, so that fewer words are certain: 第3项."""
    item_around: str
    """What may be before and after the title of an agenda item inside a sentence: the finance item; can be empty."""
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
    next_meeting: str
    """Before the colon and the date of the next meeting, whatever kind of meeting it is."""
    next_meeting_is: str
    """Between these words and the date where there is no colon."""
    may_move: str
    """One of these is in every sentence of `moves`."""
    moves: tuple[Move, ...]
    """Whole sentences that say who came or went."""
    named: tuple[str, ...]
    """Whole actions with the same groups, in which the owners are certain without a sign."""
    asks: str
    """Before the name of somebody who is asked to do something: 请; empty where none precedes it."""
    does: str
    """Directly after the name of one who does something; `dropped` finds what is no part of the task."""
    said_when: str
    """A time, before or after the name of one who does something; empty if none can be there."""
    no_doer: str
    """Directly after a name that is no owner: 李明的同事."""
    when: str
    """After that, a deadline `when` and what is to be done; empty if no deadline can be there."""
    when_ends: str
    """How such a deadline ends; empty if none can be there."""
    by: str
    """Before a deadline in words, after what is to be done; what the group `word` finds is not kept."""
    named_last: tuple[str, ...]
    """Whole actions, `what`, with those who do them, `who`, at the end; perhaps with a deadline, `when`."""
    statements: tuple[tuple[AttendanceWay, str], ...]
    """Whole sentences that say of `who`, or of `chair` and `recorder`, how they attend."""
    typed: TypedWords
    """Plain words, with which the program types a line."""
    facts: FactWords
    motion: MotionLexicon
    twice: tuple[str, ...]
    """Plain tag words that begin so many plain sentences that they always need two colons."""
    decided_comma: str
    """What precedes `decided` before a comma; empty where minutes put no comma there."""
    studied: str
    """How a sentence begins that says what a meeting decided; empty if there is no such phrase."""
