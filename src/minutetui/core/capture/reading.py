"""What a typed line means: the acts that Enter can do, and the scene that a text is read in.

Plain data only. `core.capture.grammar` makes a `Reading` from a text and a `Scene`; `core.capture.edits` makes
an edit from a reading; the live screen shows it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from minutetui.core.due import Due
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import OpenIssue
from minutetui.core.people.attendance import OFFICES, AttendanceWay, Office
from minutetui.core.people.details import PersonDetails
from minutetui.core.people.lateness import is_expected
from minutetui.core.people.names import Names
from minutetui.core.series.next_meeting import NextMeeting
from minutetui.core.text.days import IsWorkday, is_weekday
from minutetui.core.vocabulary import Tag
from minutetui.words import Language, Saying


@dataclass(frozen=True)
class Habits:
    """What a note-taker wants read, and how; each can be set in the configuration."""

    motions: bool = True
    """Whether a bracket at the end of a decision can be its motion and vote."""
    attendance: bool = True
    """Whether `Arrived: Ann` is attendance; else its word is a label."""
    next_meeting: bool = True
    """Whether `Next meeting: 2 April 14:00, room 1` says when that is; else it is a line with a label."""
    day_first: bool = False
    """Whether 12/1 is the twelfth of January in an English meeting."""


@dataclass(frozen=True)
class Scene:
    """The state of the meeting in which a text is read."""

    meeting: Meeting
    names: Names
    today: dt.date
    """The meeting's day, which deadlines count from."""
    item: AgendaItem | None = None
    chain: tuple[Line, ...] = ()
    """The lines that the next one belongs to, outermost first; normally one issue, or none."""
    left: tuple[Line, ...] = ()
    """The chain that was left last, which Backspace steps back into."""
    last: Line | None = None
    """The line said last: a lone sign, `@3`, `+2w` or `s/old/new/` amends it, and `- ` goes under it."""
    last_parent: Line | None = None
    """The line above `last`; None at the top of its item."""
    last_was_child: bool = False
    """Whether `last` was typed with `- `: the next `- ` is then its sibling, not its child."""
    issues: Sequence[OpenIssue] = ()
    owners_before: tuple[str, ...] = ()
    """The owners said last, which `@@` repeats."""
    due_before: Due | None = None
    """The deadline said last, which `++` repeats."""
    is_workday: IsWorkday = is_weekday
    habits: Habits = field(default_factory=Habits)

    @property
    def language(self) -> Language:
        """The meeting's language."""
        return self.meeting.language

    @property
    def default_tag(self) -> Tag:
        """The tag of a line without a sign: discussion under an issue, else a note."""
        return "discussion" if self.chain and self.chain[-1].tag == "issue" else "note"


@dataclass(frozen=True)
class Add:
    """Put a new line under `parent` (a line's id; empty: straight under the current item)."""

    line: Line
    """As it will be stored, without id and time."""
    parent: str = ""
    child: bool = False
    """Whether it was typed with `- `."""
    time: dt.time | None = None
    """When it was said, if the text says so (`[10:05] Ann: …`); else now."""
    new: tuple[str, ...] = ()
    """Owners who become attendees with it (`@Kowalski0`)."""
    holds_over: str = ""
    """The id of the agenda item that it puts off as a whole: Item deferred."""


@dataclass(frozen=True)
class AddItem:
    """Add an agenda item after the current one, or inside it."""

    title: str
    nested: bool = False
    confidential: bool = False
    minutes: int | None = None
    """The planned minutes, if they were said."""
    led_by: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The key of the words that say so."""
        return "new-nested-item" if self.nested else "new-item"


@dataclass(frozen=True)
class TakeUp:
    """Take up an agenda item that the meeting has: its title was typed as that of a new one."""

    item: AgendaItem
    key = "takes-up"
    """The key of the words that say so."""

    @property
    def title(self) -> str:
        """The title of the item."""
        return self.item.title


@dataclass(frozen=True)
class Amend:
    """Give the last line other values; `line` is how it will then be."""

    line: Line
    fields: tuple[str, ...]
    """The names of the fields that change."""
    new: tuple[str, ...] = ()
    """Owners who become attendees with it."""


@dataclass(frozen=True)
class Attend:
    """Note that people came, went or are away, or do something for the meeting."""

    way: AttendanceWay | Office
    people: tuple[str, ...]
    """Full names; unknown people become attendees."""
    details: tuple[PersonDetails, ...]
    """What was said of each of them: role, unit, reason, times."""
    time: dt.time | None = None
    """When they came or went, if it was said."""
    about: str = ""
    """The agenda item an interest is declared in; empty where it is in none."""
    stake: str = ""
    """What else was said of the interest: its kind, and the reason."""
    acting: bool = False
    nobody: tuple[AttendanceWay, ...] = ()
    """The kinds of attendance of which it was said that there is nobody: 缺席：无."""
    headcount: int | None = None
    """How many were present in all: 张三、李四等6人."""
    unread: tuple[str, ...] = ()
    """What was said of a person but is not stored: a role where another one is known."""
    again: bool = False
    """Whether those who came are back."""
    late: bool = False
    """Whether it was said, without the time, that those who came were late."""
    heard: tuple[tuple[str, str], ...] = ()
    """Names that nobody has, and the attendees who sound the same and are taken: 黎明, 李明."""
    aside: tuple[str, ...] = ()
    """What was said beside a name of another attendee: Arthur (Judith away)."""

    @property
    def said(self) -> str:
        """The key of the words for what was said of the people."""
        way = "back" if self.again else "late" if self.late and self.way == "arrived" else self.way
        late = self.way == "absent" and bool(self.details) and all(is_expected(one.remark) for one in self.details)
        return "acting-chair" if self.acting else "way-expected" if late else f"way-{way}"

    @property
    def plain(self) -> tuple[str, ...]:
        """Those who attend as `way` says, or hold that office."""
        named = zip(self.people, self.details, strict=True)
        others = [office for office in OFFICES if self.way in OFFICES and office != self.way]
        return tuple(name for name, one in named if not one.way and one.office not in others)

    @property
    def noted(self) -> tuple[str, ...]:
        """What is noted of people besides the attendance, with the name if they are several: the reason, a proxy."""
        named = zip(self.people, self.details, strict=True)
        alone = len(self.people) == 1
        return tuple(one.remark if alone else f"{name}: {one.remark}" for name, one in named if one.remark)

    @property
    def hours(self) -> str:
        """When they came or went, and came back: 10:35–10:50; empty if it was not said."""
        back = next((one.back for one in self.details if one.back), None)
        return "–".join(f"{time:%H:%M}" for time in (self.time, back) if time)

    @property
    def others(self) -> tuple[tuple[str, str], ...]:
        """Who holds an office or attends in another way: the key of the words for it, and the name; empty: nobody."""
        named = list(zip(self.people, self.details, strict=True))
        offices = (
            ("acting-chair" if one.acting and one.office == "chair" else f"way-{one.office}", name)
            for name, one in named
            if one.office and one.office != self.way
        )
        late = {name for name, one in named if one.way == "absent" and is_expected(one.remark)}
        ways = (("way-expected" if name in late else f"way-{one.way}", name) for name, one in named if one.way)
        return (*offices, *ways, *((f"way-{way}", "") for way in self.nobody if way != self.way))


@dataclass(frozen=True)
class SetFacts:
    """Set facts of the meeting: venue, times, quorum, numbers due and present, head and foot of the minutes."""

    facts: tuple[tuple[str, str | int | tuple[str, ...] | dt.time | dt.date], ...]
    """Fields of the meeting and their values; a start and an end as times of day."""


@dataclass(frozen=True)
class Meet:
    """Note when and where the next meeting is."""

    next: NextMeeting


@dataclass(frozen=True)
class Several:
    """Note each of what the parts of one text say; at most the last one is a line, of what was no fact."""

    acts: tuple[Attend | SetFacts | Meet | Add, ...]


@dataclass(frozen=True)
class GoOn:
    """Go on with an open issue raised earlier (`!2` alone)."""

    issue: OpenIssue


@dataclass(frozen=True)
class StepOut:
    """Leave the innermost line of the chain (Enter on an empty input)."""


@dataclass(frozen=True)
class Nothing:
    """Enter does nothing, and the text stays in the input."""

    why: Saying | None = None
    """The reason, in one sentence; None for an empty input."""


Act = Add | AddItem | TakeUp | Amend | Attend | SetFacts | Meet | Several | GoOn | StepOut | Nothing


def parts_of(act: Act) -> tuple[Act, ...]:
    """Give the acts that an act consists of."""
    return act.acts if isinstance(act, Several) else (act,)


def joining(act: Attend, meeting: Meeting) -> tuple[str, ...]:
    """Give the people of an act who attend; not one who is known to hold an office, and need not attend for that."""
    offices = (act.way if act.way in OFFICES else one.office for one in act.details if _only_office(act, one))
    held = {getattr(meeting, office) for office in offices if office}
    return tuple(name for name in act.people if name not in held)


def _only_office(act: Attend, one: PersonDetails) -> bool:
    """Tell whether an act says nothing but an office of a person: Minutes: Bo; not Present: Ann, Bo; minutes: Bo."""
    return act.way in OFFICES or one.office_only


def states_fact(act: Act) -> bool:
    """Tell whether an act notes a fact of the meeting, such as who is there."""
    return isinstance(act, Attend | SetFacts | Meet | Several)


def added(act: Act) -> Add | None:
    """Give the new line of an act, if it has one."""
    last = parts_of(act)[-1]
    return last if isinstance(last, Add) else None


@dataclass(frozen=True)
class Choice:
    """One row of a numbered list: an attendee or unit, a deadline, an open issue; 0: who becomes an attendee."""

    number: int
    text: str
    detail: str = ""
    insert: str = ""
    """What replaces the typed sign and the text after it when the choice is taken with Tab."""


@dataclass(frozen=True)
class Choices:
    """The numbered list that the word under the cursor asks for."""

    of: Literal["owner", "due", "issue", "task"]
    start: int
    """The index in the typed text at which the word to be replaced starts (at its sign)."""
    rows: tuple[Choice, ...]


@dataclass(frozen=True)
class Reading:
    """The meaning of a typed text: shown while typing, done on Enter."""

    act: Act
    unknown: tuple[str, ...] = ()
    """Owners that are neither attendees nor units; kept, but flagged."""
    unread: tuple[str, ...] = ()
    """Parts of the text that were not understood; they stay in the text, and the reading line shows them."""
    remarks: tuple[Saying, ...] = ()
    """What is not stored as it may have been meant: signs that stay text, a deadline that is no date."""
    find_choices: Callable[[], Choices | None] = field(default=lambda: None, repr=False, compare=False)
    """Finds the open list, which only a screen shows."""

    @cached_property
    def choices(self) -> Choices | None:
        """The list open at the end of the text, if any; an action with owners needs no offer of one."""
        found, act = self.find_choices(), self.act
        done = isinstance(act, Add | Amend) and act.line.tag == "action" and bool(act.line.owners)
        return None if found is not None and found.of == "task" and done else found
