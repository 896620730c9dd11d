"""What the grammar needs to know of a language to read who attends, facts of the meeting, and motions with their votes.

The texts are regular expressions where nothing else is said; plain words are compared as they are, in lower case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from minutetui.core.people.attendance import AttendanceWay, Office

Move = tuple[Literal["arrived", "left"], str]
"""Whether a person came or went, and the pattern of a sentence that says so of `who`, in which a clock stands for each
time of day. `clause`: it begins with who it was, and says why;
`back`: who went came again; `away`: who came was there before; `late`: the minutes."""
Statement = tuple["AttendanceWay", str]
"""How people attend, and the pattern of a whole sentence that says so."""


@dataclass(frozen=True)
class ClauseWords:
    """Clauses that begin with attendees and say with one verb how they attend: 何静去银行，15:20先走.

    A clock stands for each time of day, as in a `Move`.
    """

    may_say: tuple[str, ...]
    """One of these is in every such clause."""
    before: str
    """Before the attendees."""
    after_names: str
    """After them: how many they are."""
    how: str
    """Before the verb; it is not stored."""
    verbs: tuple[Statement, ...]
    """The verbs. `late`, `length`, `delay`: by how long somebody is late; `how`, `means`, `by`
    and `why` are noted; `again`: who came was there before."""
    timed: tuple[Statement, ...]
    """Verbs that mean this only where a time of day is said."""
    ends: str
    """After the verb; it is not stored."""
    beside: str
    """How the text after it begins."""
    reason: str
    """A whole text that says why or how somebody attends; `said`: the part that is stored."""
    no_reason: str
    """One of these is in a text that is no reason."""
    returned: str
    """A whole text that says that somebody came back."""
    around_time: str
    """A time of day with the words around it."""
    length: str
    """By how long somebody is late."""
    lengths: Mapping[str, int]
    """Lengths without a number, in minutes."""


@dataclass(frozen=True)
class AttendanceWords:
    """Who attends: the words before a colon and people, and whole sentences."""

    attendance: Mapping[AttendanceWay | Office, tuple[str, ...]]
    """Plain words before one colon and people: who comes, goes, is away, or does what for the meeting."""
    doubtful: tuple[str, ...]
    """Those of them that also begin other lines: only what looks like a name after them is one."""
    statements: tuple[Statement, ...]
    """Whole sentences that say of `who`, or of `chair` and `recorder`, how they attend; where `known` is a group,
    which is empty, only attendees are meant."""
    may_move: tuple[str, ...]
    """One of these is in every sentence of `moves`."""
    moves: tuple[Move, ...]
    """Whole sentences that say who came or went."""
    nobody: str
    """After a word of attendance: there is nobody."""
    everybody: str
    """After it: all attendees."""
    all_but: tuple[str, ...]
    """After it: all attendees but `who`."""
    plus: str
    """Before people who are only counted: plus 4 residents."""
    others: tuple[str, ...]
    """After names: how many more, `<n>`: and 4 others."""
    counted: tuple[str, ...]
    """After names: how many in all, `<n>`: 等6人."""
    and_more: str
    """After names: there are more of them."""
    away: tuple[str, ...]
    """Plain words that need no colon between other people and those who are away: Ann, Bo; apologies from Leo."""
    away_ends: str
    """After these words, before the people; can be empty."""
    unmarked: tuple[str, ...]
    """Plain words that need no colon at the beginning of a line, too."""
    and_with: str
    """Before such a word."""
    longer: tuple[str, ...]
    """Words before a colon that contain a `word` of attendance: Trustees present, Apologies received and accepted."""
    holds: str
    """After the name of an attendee behind a word for an office, what says that this one holds it, and why."""
    acting: str
    """In a word for who chairs: only for this meeting."""
    states: tuple[str, ...]
    """Plain: one of these is in every sentence of `statements`."""
    longest_move: int
    """Characters of the longest sentence of `moves`."""
    stands_in: str
    """A whole part of a text after one on somebody who is away: `who` attends for that person."""
    comes_late: str
    """A whole sentence after one on attendance: `who` will be late, as `about` says, perhaps with a reason, `why`."""
    noted: Mapping[str, str]
    """Plain words before one colon and people, and what they say of each: will be late; 线上参会."""
    no_clause: str
    """After the name at the beginning of a `clause` of `moves`: it is about somebody else."""
    groups: tuple[tuple[str, str], ...]
    """Who comes and goes as a group, and what is in the names of those of its people who are in attendance."""
    returns: str
    """One of these is in every text that says that somebody came back."""
    interest_words: tuple[str, ...]
    """Plain: one of these is in every sentence of `interests`."""
    interests: tuple[str, ...]
    """Whole sentences that say of `who` that they have an interest: its `kind`, what it is in, `about`, and `why`."""
    interest_kinds: str
    """What kind of interest it is."""
    interest_reasons: str
    """One of these is in every reason for an interest."""
    interest_in: str
    """Before what an interest is in."""
    abbreviated: str
    """Words with a full stop that ends no sentence."""
    first_part: tuple[str, ...]
    """Plain: one of these is in the first part of every text with several facts, between commas or in sentences."""
    longer_words: tuple[str, ...]
    """Plain: one of these is in every text of `longer`."""
    chairs: str
    """One of these is in every text about who chairs."""
    joins: str
    """What joins a fact to another, like a comma: opened at 7 pm with Ann in the chair."""
    all_came: str
    """A whole part of a text that says that all of a group are there; empty if it is not written so."""
    bare_hours: tuple[str, ...]
    """A word and an hour without minutes, as two groups, which count as a time of day in `moves`: at 8."""
    clauses: ClauseWords
    """Clauses that begin with attendees."""


@dataclass(frozen=True)
class FactWords:
    """Facts of the meeting: venue, times, numbers of people, head and foot, the next meeting."""

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
    counts: tuple[str, ...]
    """Plain: one of these is in each of them."""
    between: str
    """Between two numbers."""
    listed: str
    """Before the numbers."""
    moments: tuple[tuple[str, str], ...]
    """Whole texts that say when the meeting began or ended; a group has the time."""
    moment_words: tuple[str, ...]
    """One of these is in each of them."""
    meeting: str
    """How a sentence about the meeting begins, with the blank after it."""
    weekdays: str
    times: str
    """Before a time, and between two."""
    next_meeting_kinds: str
    """Before the colon and the date of the next meeting, whatever kind of meeting it is."""
    next_meeting_words: tuple[str, ...]
    """Plain: one of these is in every text with these words."""
    next_meeting_is: str
    """Between these words and the date where there is no colon."""
    undivided: tuple[str, ...]
    """Plain words of fields that need no blank before their value."""
    until: str
    """One character between two times of day, besides dashes; can be empty."""
    time_ends: str
    """How a time of day ends, besides figures."""
    article: str
    """Before a venue; it is not stored."""
    places: tuple[str, ...]
    """Venues, whole texts with the group `place`."""
    named_places: tuple[str, ...]
    """A venue by its name alone, a whole text with the group `place`, in which capitals count: in the Boathouse."""
    place_last: str
    """Any venue, a whole text with the group `place`, where nothing else can be meant: beside a date and a time."""
    undecided: str
    """What is said instead of a venue."""
    moved_to: str
    """Before a venue: that it was changed, or chosen; it is not stored."""
    same_place: str
    """The usual venue."""
    not_met_on: str
    """In a day on which no meeting is: a deadline."""
    dated: str
    """A part of a date, which no venue contains."""
    around_moments: str
    """Before or after what says when the meeting began or ended; it is not stored."""
    moment_tails: str
    """What may follow the time of beginning or end, and stays a line beside it: by whom, why."""
    meeting_tails: str
    """The same where the meeting is named, so that nothing else can have begun or ended then."""
    beside_time: str
    """What joins a date or a venue to the time beside it."""


@dataclass(frozen=True)
class MotionLexicon:
    """Motions and votes."""

    outcomes: Mapping[str, tuple[str, ...]]
    """The words for each result, by its name."""
    told: Mapping[str, str]
    """Clauses at the end of a text that say a result with more words: deferred to January; they stay in the text."""
    told_whole: Mapping[str, str]
    """Whole texts that say a result: Item held over to the next meeting."""
    why: str
    """What may follow a result other than that it was carried: a mark or a word, and then why, or what comes next."""
    conditions: str
    """Before the condition on which a motion was carried; with the mark before it."""
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
    counted_first: str
    """How a text begins that says how the vote went before what was decided; empty if that is not written so.

    `how` is the part that says it: resolved unanimously to …; without it, all of the text may.
    """
    decides: str
    """How a sentence without a sign begins that is a decision if it ends in a vote: Approved the accounts, nem con."""
    moved_first: str
    """How a motion begins with those who moved and seconded it: Proposed Ann, seconded Bo that …; Ann moved to ….

    The groups are `mover`, and `seconder` or `second`.
    """
    moved_first_words: tuple[str, ...]
    """One of these plain words is in every such text."""
    moved_last: str
    """In a sentence without a sign that ends with them: …, proposed by Ann and seconded by Bo, nem con."""
    aside: str
    """Who did not vote, in figures, and how many ballots there were: it stays in the text."""
    stated: str
    """Before a colon, after what was decided: who moved it, how it went; empty if that is not written so."""
    voters_after: str
    """Before a side and the names of those on it: with, and; empty if there is no such word."""
    voters_except: str
    """Before the names of those who did not vote like all others; empty if there is no such word."""
    all_but: str
    """All but some voted in favour: the groups `all`, `but`, `who` and `voted`; empty if it is not said so."""
    decided_before: str
    """Verbs of deciding, after which bare figures are a vote: ratified, 6-1; empty if there are none."""
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
    motions: str
    """Before a colon, what begins a motion; the group `label` is kept as a label."""
    amendment: str
    """How a text begins that is about an amendment; its mover can follow; the group `label` is kept as a label."""
    amendment_last: str
    """The same after the name of its mover: Ann's amendment."""
    main_motion: str
    """How a text begins that is about the motion which was amended."""
    decision_heads: str
    """Before the colon of a decision, what was decided; it is no label: Object: access and drainage."""
    content: str
    """A decision in which words of a vote are what was decided: no objection to a planning application."""
    any_motion: str
    """How a text begins that is about a motion."""
    about_motion: str
    """How a motion begins that is itself before the colon: motion to adjourn."""
    result_heads: str
    """Before a colon and the outcome of the decision before."""
    doubts: str
    """Words that make an outcome unclear."""
    mild: str
    """An outcome that, after a comma, can as well be part of the decision."""
    moved_pair: str
    """Before a mover and a seconder with a slash between them: moved Lee/Chen; can be empty."""
    proposal: str
    """A proposal that is the object of the decision: 同意王建国提议; can be empty."""
    put_off: tuple[str, ...]
    """One of these is in every text of `told` and `told_whole`."""
    chair: tuple[str, ...]
    """Plain words for the chair as a mover."""
    no_outcome: str
    """How a text begins that is no outcome of the motion before; can be empty."""
    second_words: tuple[str, ...]
    """Plain: one of these is in every text of `moved_last`."""
    amendment_words: tuple[str, ...]
    """Plain: one of these is in every text of `amendment` and `amendment_last`."""
    begins_motion: str
    """One of these is in the beginning of every motion that has a colon."""
    mover_words: str
    """One of these is in every text that says who moved or seconded."""
    voted_stems: tuple[str, ...]
    """One of these is at the end of every text of `voted`."""
    from_: str
    """After the colon before a mover."""
    and_: str
    """Before a further word of a motion."""
    figure_words: tuple[str, ...]
    """Plain words of a motion that begin with a figure and are no count."""
    weak_sides: tuple[str, ...]
    """Plain: a side before its count that alone can be anything: for 3."""
    stems: tuple[str, ...]
    """One of these is in every motion without brackets, unless one of `ends` is at its end."""
    ends: tuple[str, ...]
    """Plain: how votes that are only counted end."""
    repeated: str
    """Words that say nothing else of a vote than who, how many and what, where the text repeats what is stored."""
    repeated_results: Mapping[str, str]
    """The words that repeat each result, by its name."""
    repeated_manners: Mapping[str, str]
    """The words that repeat how a result was reached, by its name."""
