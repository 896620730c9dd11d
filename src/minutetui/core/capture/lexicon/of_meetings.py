"""What the grammar needs to know of a language to read who attends and the facts of the meeting.

The texts are regular expressions where nothing else is said; plain words are compared as they are, in lower case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from minutetui.core.people.attendance import AttendanceWay, Office

CLOCK = "\u231a"
"""Stands for each time of day in a sentence on attendance while it is read."""

Move = tuple[Literal["arrived", "left"], str, str]
"""Whether a person came or went, plain words as in a `Sentence`, and the pattern of a sentence that says so of `who`,
in which a clock stands for each time of day. `clause`: it begins with who it was, and says why;
`back`: who went came again; `away`: who came was there before; `late`: the minutes."""
Sentence = tuple["AttendanceWay", str, str]
"""How people attend, the plain words of which one is in the sentence, with bars between them, and its pattern."""
Statement = tuple["AttendanceWay", str]
"""How people attend, and the pattern of the words that say so."""


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
    """The verbs. `late`, `length`, `delay`: by how long somebody is late; `how`, `means`, `by`, `why` and `later`
    are noted; so is `errand`, on which somebody left who came back; `again`: who came was there before."""
    timed: tuple[Statement, ...]
    """Verbs that mean this only where a time of day is said."""
    ends: str
    """After the verb; it is not stored."""
    beside: str
    """How the text after it begins."""
    reason: str
    """A whole text that says why or how somebody attends; `said`: the part that is stored."""
    short_reason: str
    """A whole text after a comma that can be the reason where a time was said before it: Tom left 8.35, fire alarm."""
    no_reason: str
    """One of these is in a text that is no reason."""
    returned: str
    """A whole text that says that somebody came back."""
    around_time: str
    """A time of day with the words around it."""
    length: str
    """By how long somebody is late."""
    to_come: str
    """Before a verb with the group `soon`: whoever it is said of has not come yet."""
    minutes: str
    """After the number of minutes."""
    lengths: Mapping[str, int]
    """Lengths without a number, in minutes."""


@dataclass(frozen=True)
class AttendanceWords:
    """Who attends: the words before a colon and people, and whole sentences."""

    attendance: Mapping[AttendanceWay | Office, tuple[str, ...]]
    """Plain words before one colon and people: who comes, goes, is away, or does what for the meeting."""
    doubtful: tuple[str, ...]
    """Those of them that also begin other lines: only what looks like a name after them is one."""
    rolls: tuple[str, ...]
    """Plain words for who comes, which beside several people, or the chair, say who is there."""
    titled: tuple[str, ...]
    """Those of them that begin other lines, too: everybody after them is named with a role or a unit."""
    one_guest: tuple[str, ...]
    """Those of them after which one guest is named, with a role or a unit after a comma: Guest."""
    deputies: tuple[str, ...]
    """Those of them after which everybody is named with an attendee for whom the person attends."""
    may_speak: str
    """How a longer word ends after which somebody may say something: everybody after it has a sure name."""
    statements: tuple[Sentence, ...]
    """Whole sentences that say of `who`, or of `chair` and `recorder`, how they attend; where `known` is a group,
    which is empty, only attendees are meant."""
    may_move: tuple[str, ...]
    """One of these is in every sentence of `moves`; the more exactly it is said, the fewer texts are looked at."""
    moves: tuple[Move, ...]
    """Whole sentences that say who came or went."""
    nobody: str
    """After a word of attendance: there is nobody."""
    no_others: str
    """After it and people: there are no others; it is not stored."""
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
    ends_no_name: str
    """After the name of an attendee, a verb that looks like the end of a longer name: 苗青到."""
    this_item: str
    """What somebody left for: the agenda item that is being minuted."""
    excused_last: str
    """At the end of what is said of somebody who is away: excused; it is not stored."""
    unexcused: str
    """In what is said of somebody who is away: without apologies."""
    by_means: str
    """How a text begins that says by what means somebody attends: on Zoom."""
    written_out: tuple[tuple[str, str], ...]
    """What is short after the name at the beginning of a sentence, and how it is written out: Tom's on the minutes."""
    away_ends: str
    """After these words, before the people; can be empty."""
    unmarked: tuple[str, ...]
    """Plain words that need no colon at the beginning of a line, too."""
    and_with: str
    """Before such a word."""
    guests: str
    """Words for a group before the names of people who are only in attendance: officers Ann Lee, Bo Chen."""
    members: str
    """Words for a group before the names of those who meet: members Ann Lee, Bo Chen."""
    longer: tuple[str, ...]
    """Words before a colon that contain a `word` of attendance: Trustees present, Apologies received and accepted.

    `what`: what all people after it are; `told`: the same, or where they are from, if it is a function or a unit."""
    for_now: str
    """After the name of a person who does something for the meeting: only this time; it is not stored."""
    holds: str
    """After a word for an office and the name of an attendee, what says that this one holds it, and why."""
    no_person: str
    """In a text between the names of a list that is no name, but says something: 书面意见已提交."""
    no_holder: str
    """In a text after a word for an office that is no name but what somebody said: 主席：同意方案."""
    acting: str
    """In a word for who chairs: only for this meeting."""
    states: tuple[str, ...]
    """One of these is in every sentence of `statements`; the more exactly it is said, the fewer texts are looked at."""
    longest_move: int
    """Characters of the longest sentence of `moves`."""
    deputy_attends: str
    """At the end of a clause that sends a deputy, who then is there: 派罗勇参会; can be empty."""
    stands_in: str
    """A whole part of a text after one on somebody who is away: `who` attends for that person."""
    deputises: str
    """How such a part of a list of names begins."""
    roll_begins: str
    """How a plain line begins that says who attends or is away, though it could not be read: Apologies from …."""
    roll_first: str
    """Plain characters with which `roll_begins` begins."""
    comes_late: str
    """A whole sentence after one on attendance: `who` will be late, as `about` says, perhaps with a reason, `why`."""
    noted: Mapping[str, str]
    """Plain words before one colon and people, and what they say of each: will be late; 线上参会."""
    no_clause: str
    """After the name at the beginning of a `clause` of `moves`: it is about somebody else."""
    groups: tuple[tuple[str, str], ...]
    """Who comes and goes as a group, and what is in the names of those of its people who are in attendance."""
    came_late: str
    """One of these is in every text that says that somebody came late."""
    returns: str
    """One of these is in every text that says that somebody came back."""
    interest_words: tuple[str, ...]
    """Plain: one of these is in every sentence of `interests`."""
    interests: tuple[str, ...]
    """Whole sentences that say of `who` that they have an interest: its `kind`, what it is in, `about`, and `why`.

    Where `known` is a group, which is empty, the interest is in an agenda item, or for a sure reason."""
    interest_items: str
    """Several agenda items: a `word`, a `blank` if there is one between, and the `numbers`."""
    interest_kinds: str
    """What kind of interest it is."""
    interest_reasons: str
    """One of these is in every reason for an interest."""
    sure_reasons: str
    """How a reason begins after which `known` is an interest even in no agenda item: as he wants to buy it."""
    interest_and: str
    """What joins two people or matters of interests."""
    interests_of_meeting: tuple[str, ...]
    """Words before a colon and people with interests that are in no agenda item unless one is named: Interests."""
    no_matter: str
    """In the title of an agenda item that nobody has an interest in: Welcome and apologies."""
    interest_in: str
    """Before what an interest is in."""
    abbreviated: str
    """Words with a full stop that ends no sentence."""
    first_part: tuple[str, ...]
    """One of these, or a word that every single fact needs, is in the first part of each text with several facts."""
    why_last: str
    """After a word of attendance, one person, `who`, and the reason, `why`, after a word that says that it is one."""
    parties: str
    """A whole word before a colon for a party to a contract; two of them with people say who came from each."""
    party_words: tuple[str, ...]
    """One of these is in every such text."""
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
    at_first: tuple[str, ...]
    """Those of them that do so only before the first line of the minutes."""
    head_and_foot: Mapping[str, tuple[str, ...]]
    """Plain words before one colon that state what is in the head or the foot of formal minutes."""
    nothing: str
    """A value that says there is none."""
    told: str
    """Words after the colon that make it a sentence: such a text is a line."""
    number_words: tuple[str, ...]
    """Plain words before a colon and a number of people."""
    roll_call: tuple[str, ...]
    """Plain words before a colon and facts that say who is there and who is not."""
    people: str
    """After a number of people."""
    numbers: tuple[tuple[str, tuple[str, ...]], ...]
    """Whole texts with numbers of people, `<n>`, and what may separate two of them, `<gap>`; what each number is."""
    counts: tuple[str, ...]
    """One of these is in each of them."""
    moment_inside: str
    """How a meeting opened or closed, between the verb and the time: with prayer; can be empty."""
    quorate: str
    """Says that there is a quorum, of whatever number."""
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
    end_last: str
    """How a last clause begins that says when the meeting ended: …, and the meeting closed at 8.31."""
    weekdays: str
    """The days of the week, which a bracket after a date may name."""
    times: str
    """Before a time, and between two."""
    next_meeting_kinds: str
    """Before the colon and the date of the next meeting, whatever kind of meeting it is."""
    next_meeting_words: tuple[str, ...]
    """Plain: one of these is in every text with these words."""
    next_week: str
    """In these words: the week after this one, in which a weekday after them is."""
    next_meeting_is: str
    """Between these words and the date where there is no colon."""
    undivided: tuple[str, ...]
    """Plain words of fields that need no blank before their value."""
    until: str
    """One character between two times of day, besides dashes; can be empty."""
    time_ends: str
    """How a time of day ends, besides figures."""
    marked_times: str
    """What a time of day has that no number of a room has."""
    article: str
    """Before a venue; it is not stored."""
    places: tuple[str, ...]
    """Venues, whole texts with the group `place`."""
    named_places: tuple[str, ...]
    """A venue by its name alone, a whole text with the group `place`, in which capitals count: in the Boathouse."""
    place_last: str
    """Any venue, a whole text with the group `place`, where nothing else can be meant: beside a date and a time."""
    named_last: str
    """A venue by its name alone, a whole text with the group `place` after a date and a time; capitals count."""
    held: str | tuple[str, ...]
    """Whole texts that say where the meeting is held, `place`, and perhaps `more`, as why."""
    held_words: tuple[str, ...]
    """One of these is in each of them."""
    room_words: tuple[str, ...]
    """Plain words of the field `place` that also begin other lines: only a room of `rooms` is a venue after them."""
    rooms: str
    """A room, by its number or name; capitals count."""
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
    moment_heads: str
    """What may precede that and stays a line beside it, too: the Chair thanked Ann and; can be empty."""
    moment_tails: str
    """What may follow the time of beginning or end, and stays a line beside it: by whom, why."""
    meeting_tails: str
    """The same where the meeting is named, so that nothing else can have begun or ended then."""
    beside_time: str
    """What joins a date or a venue to the time beside it."""
