"""One meeting being worked on: the meeting, its undo, where the next line hangs, and what is on disk.

All screens share one session. It knows nothing of a screen and reads no clock but the one it is given. Every
change goes through `do` (a person's edit, which undo takes back) or `note_fact` (what the program notes by
itself: the clocks, the item being minuted), and both through `core.edits.apply`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from minutetui.core import capture, clocks, closing, queries
from minutetui.core import place as places
from minutetui.core.capture.edits import edit_of
from minutetui.core.capture.motion import kept_vote
from minutetui.core.capture.reading import Add, AddItem, Attend, Reading, Scene
from minutetui.core.capture.tail import answer_of
from minutetui.core.due import Due
from minutetui.core.edits import MEETING, Change, Edit, Insert, apply
from minutetui.core.findings import ASKED, Finding, findings
from minutetui.core.guide import missing_slots
from minutetui.core.model import AgendaItem, Line, Meeting, Prose, Tag
from minutetui.core.names import Names
from minutetui.core.place import Place
from minutetui.core.prose import with_paragraph
from minutetui.core.readings import Readings
from minutetui.core.roster import Roster
from minutetui.core.template import Slot, Template
from minutetui.store.readings import readings
from minutetui.words import say

Clock = Callable[[], dt.datetime]


class Keeper(Protocol):
    """What a session needs to be saved: normally a `store.meetings.MeetingFile`."""

    def save(self, meeting: Meeting) -> object:
        """Put the meeting on stable storage."""

    def keep_draft(self, typed: str, meeting: Meeting | None) -> None:
        """Keep what is not in the file yet."""

    def beside(self) -> Path:
        """Name a new file beside it."""

    def save_beside(self, meeting: Meeting) -> Path:
        """Put the meeting into a new file beside its own."""

    def keep_theirs(self) -> Path:
        """Put what another program wrote into a file beside."""

    def save_as(self, path: Path, meeting: Meeting) -> Keeper:
        """Go on in a new file."""

    def release(self) -> None:
        """Let others write the file."""


@dataclass
class Session:
    """One meeting being worked on.

    Args:
        meeting: As loaded; every item and line has an id.
        clock: Gives the time, with its zone.
        keeper: Puts the meeting on disk; None keeps it in memory only.
        roster: People who are offered as owners after those of the meeting.
        readings: How 汉字 are read, so that names are found by their pinyin.
        template: Of the meeting's kind; None where there is none.
        vague: The person's own vague words.
        reads_attendance: Whether `Arrived: Ann` is read as attendance.
        reads_motions: Whether a bracket at the end of a decision can be its motion and vote.
        why_read_only: The word that says why nothing is written, and who or what is in the way; empty: it is.
    """

    meeting: Meeting
    clock: Clock
    keeper: Keeper | None = None
    roster: Roster = field(default_factory=Roster)
    readings: Readings = readings
    template: Template | None = None
    vague: tuple[str, ...] = ()
    reads_attendance: bool = True
    reads_motions: bool = True
    why_read_only: tuple[str, object] = ("", "")
    recovered: tuple[str, str] = ("", "")
    """The word that says what a crash left and was brought back, and the path it went to, if any."""
    half_typed: str = ""
    """The line that was being typed when the program last ended without being asked to."""
    place: Place = field(default_factory=Place)
    revision: int = 0
    saved_revision: int = 0
    saved_at: dt.datetime | None = None
    _undo: list[tuple[Edit, Place]] = field(default_factory=list)
    _redo: list[tuple[Edit, Place]] = field(default_factory=list)
    _entered: dt.datetime | None = None
    _next_id: int = 1
    _names: Names | None = None
    _answers: tuple[AgendaItem | None, tuple[str, ...], Due | None] = (None, (), None)
    _issues: tuple[int, tuple[queries.OpenIssue, ...]] = (-1, ())
    _found: tuple[int, tuple[Finding, ...]] = (-1, ())
    _asked: tuple[Meeting | None, tuple[Finding, ...]] = (None, ())

    def __post_init__(self) -> None:
        numbers = (id_[1:] for id_ in queries.ids(self.meeting) if id_[:1] in "ak" and id_[1:].isdecimal())
        self._next_id = 1 + max(map(int, numbers), default=0)
        self.place = places.resumed(self.meeting)
        if self.meeting.status == "live" and self.place.item:
            self._entered = self.clock()

    # -- what the screens show ---------------------------------------------------------------------------

    @property
    def item(self) -> AgendaItem | None:
        """The agenda item being minuted."""
        return queries.find_item(self.meeting, self.place.item)

    @property
    def unsaved(self) -> bool:
        """Whether something changed since the last save."""
        return self.revision != self.saved_revision

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed: of a newer format, held elsewhere, or approved."""
        return self.keeper is None or bool(self.why_read_only[0]) or closing.is_approved(self.meeting)

    @property
    def held(self) -> bool:
        """Whether someone else writes the file, from whom it may be taken over."""
        return self.why_read_only[0] in ("read-only-held", "read-only-lost")

    @property
    def today(self) -> dt.date:
        """The day deadlines count from."""
        return queries.meeting_day(self.meeting, self.clock().date())

    @property
    def now_in_meeting(self) -> dt.datetime:
        """The time by the clock, on the meeting's day: what happens now happened then, if minutes are made up later."""
        now = self.clock()
        return dt.datetime.combine(self.today, now.timetz())

    def spent(self, item: AgendaItem) -> int:
        """Give the seconds spent on an item, the visit under way counted."""
        return clocks.spent(item, self._entered if item.id == self.place.item else None, self.clock())

    @property
    def paused(self) -> bool:
        """Whether the meeting is under way and no clock runs: a break."""
        return self.meeting.status == "live" and self._entered is None

    @property
    def projection(self) -> clocks.Projection | None:
        """When the meeting will end as it goes; None where that cannot be told."""
        if self.meeting.status != "live":
            return None
        return clocks.projection(self.meeting, self.place.item, self._entered, self.clock())

    @property
    def missing_slots(self) -> tuple[Slot, ...]:
        """What the current item should still bring out."""
        return missing_slots(self.meeting, self.item, self.template) if self.item is not None else ()

    def scene(self, line_id: str = "") -> Scene:
        """Describe where the meeting stands, for reading a typed text.

        Args:
            line_id: The line that the text is about (amendments are meant for it, new lines hang under it);
                empty: the line said last, and the chain.
        """
        last = queries.find_line(self.meeting, line_id or self.place.last)
        about = (last,) if line_id and last else tuple(self._lines(self.place.chain))
        above = queries.lines_above(self.meeting, last.id) if last else ()
        owners, due = self._answers_before
        return Scene(
            meeting=self.meeting,
            names=self.names,
            today=self.today,
            item=self.item,
            chain=about,
            left=tuple(self._lines(self.place.left)),
            last=last,
            last_parent=above[-1] if above else None,
            last_was_child=self.place.last_was_child,
            issues=self.open_issues,
            owners_before=owners,
            due_before=due,
            reads_attendance=self.reads_attendance,
            reads_motions=self.reads_motions,
        )

    @property
    def _answers_before(self) -> tuple[tuple[str, ...], Due | None]:
        """The owners and the deadline said last in the current item; looked for once as long as it stays the same."""
        item = self.item
        if self._answers[0] is not item:
            lines = item.lines if item is not None else ()
            owners: tuple[str, ...] = ()
            due: Due | None = None
            for line in queries.answered_back(lines):
                owners = owners or line.owners
                due = due or (answer_of(line).due if line.due else None)
                if owners and due:
                    break
            self._answers = (item, owners, due)
        return self._answers[1:]

    @property
    def names(self) -> Names:
        """The meeting's people and units."""
        if self._names is None or (self._names.meeting.attendees, self._names.meeting.units) != (
            self.meeting.attendees,
            self.meeting.units,
        ):
            self._names = Names(self.meeting, self.readings, self.roster)
        return self._names

    @property
    def open_issues(self) -> tuple[queries.OpenIssue, ...]:
        """The open issues of the meeting by number."""
        if self._issues[0] != self.revision:
            self._issues = (self.revision, queries.open_issues(self.meeting))
        return self._issues[1]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is missing or odd, in the order it is asked."""
        if self._found[0] != self.revision:
            self._found = (self.revision, findings(self.meeting, self.template, self.vague))
        return self._found[1]

    @property
    def asked(self) -> tuple[Finding, ...]:
        """Of those, what must be asked aloud before people leave; looked for alone, which is much quicker."""
        if self._asked[0] is not self.meeting:
            self._asked = (self.meeting, findings(self.meeting, rules=ASKED))
        return self._asked[1]

    def read(self, text: str, line_id: str = "") -> Reading:
        """Read a typed text as Enter would take it."""
        return capture.read(text, self.scene(line_id))

    # -- capture -----------------------------------------------------------------------------------------

    def commit(self, text: str, line_id: str = "") -> Reading:
        """Do what a typed text stands for.

        Args:
            text: As typed.
            line_id: The line the text is about, as for `scene`; capture then stays where it stands.

        Returns:
            The reading that was done.

        Raises:
            IllegalEditError: The meeting cannot take it; nothing was changed.
        """
        scene = self.scene(line_id)
        reading = capture.read(text, scene)
        if isinstance(reading.act, Add) and self.item is None:
            self._begin_agenda()
            scene = self.scene(line_id)
        new_id = self.new_id("a" if isinstance(reading.act, AddItem) else "k")
        place = self.place if line_id else places.after(self.place, reading.act, new_id, self.meeting)
        edit = edit_of(reading, scene, new_id, self.clock())
        if edit is None:
            self.place = place
            return reading
        if not isinstance(reading.act, Attend):  # who sends apologies says so before the meeting begins
            self.start()
        self.do(edit, place)
        if isinstance(reading.act, AddItem):
            self.go_to(new_id)
        return reading

    def _begin_agenda(self) -> None:
        """Give a meeting without an agenda the item that its first line needs."""
        item = AgendaItem(id=self.new_id("a"), title=say(self.meeting.language, "general-item"))
        self.do(Insert(item))
        self.place = Place(item.id)

    def step_in(self) -> bool:
        """Step back into the chain last stepped out of; tell whether there was one."""
        place = places.step_in(self.place)
        self.place = place or self.place
        return place is not None

    def _lines(self, ids: tuple[str, ...]) -> Iterator[Line]:
        for line_id in ids:
            line = queries.find_line(self.meeting, line_id)
            if line is not None:
                yield line

    # -- edits and undo ----------------------------------------------------------------------------------

    def new_id(self, kind: str = "k") -> str:
        """Give an id that the meeting never had while it was open: k… for a line, a… for an agenda item."""
        self._next_id += 1
        return f"{kind}{self._next_id - 1}"

    def do(self, edit: Edit, place: Place | None = None, *, sealed: bool = False) -> None:
        """Make a person's edit; undo takes it back, and puts capture back where it stood.

        Args:
            edit: The change; approved minutes are left as they are,
            place: Where capture then stands; default: where it does.
            sealed: unless it is one of `core.closing`, meant for them too.

        Raises:
            IllegalEditError: The meeting cannot take it; nothing was changed.
        """
        if closing.is_approved(self.meeting) and not sealed:
            return
        meeting, inverse = apply(self.meeting, edit)
        self._undo.append((inverse, self.place))
        self._redo.clear()
        self._hold(meeting, place or self.place)

    def note_fact(self, record_id: str, **fields: object) -> None:
        """Note what the program knows by itself: it is saved, but no undo step; nothing of approved minutes."""
        if closing.is_approved(self.meeting):
            return
        meeting, _ = apply(self.meeting, Change(record_id, fields))
        self._hold(meeting, self.place)

    def undo(self) -> bool:
        """Take the last edit back; tell whether there was one."""
        return self._turn(self._undo, self._redo)

    def redo(self) -> bool:
        """Make the edit last taken back again; tell whether there was one."""
        return self._turn(self._redo, self._undo)

    def _turn(self, from_: list[tuple[Edit, Place]], to: list[tuple[Edit, Place]]) -> bool:
        if not from_:
            return False
        edit, place = from_.pop()
        meeting, inverse = apply(self.meeting, edit)
        to.append((inverse, self.place))
        self._hold(meeting, self.place)
        self.go_to(place.item)
        self.place = replace(place, item=self.place.item)
        return True

    def _hold(self, meeting: Meeting, place: Place) -> None:
        self.meeting = meeting
        self.place = place
        self.revision += 1

    # -- lines already there -----------------------------------------------------------------------------

    def rewrite(self, line_id: str, text: str) -> None:
        """Give a line the words, tag, owners and due that a text says."""
        old = queries.find_line(self.meeting, line_id)
        if old is None:
            return
        new = capture.read_line(text, self.scene(line_id))
        fields = {name: getattr(new, name) for name in capture.TYPED_FIELDS}
        fields["vote"] = kept_vote(old, new, self.names)
        if new.due == old.due:
            fields["due_date"] = old.due_date
        if not new.speaker and old.speaker and self.names.speaker(old.speaker) is None:
            fields |= {"speaker": old.speaker, "verb": old.verb}  # no attendee: it cannot be typed
        self.do(Change(line_id, fields))

    def retag(self, line_id: str, tag: Tag) -> None:
        """Give a line another tag where it stands."""
        self.do(Change(line_id, {"tag": tag}))

    # -- prose of the summary ----------------------------------------------------------------------------

    def prose(self, section: str) -> Prose:
        """Give the prose of a section of the summary."""
        return self.meeting.prose.get(section, Prose())

    def write_prose(self, section: str, prose: Prose) -> None:
        """Put other prose around a section; one without any is left out of the file."""
        written = {**self.meeting.prose, section: prose}
        if not (prose.before or prose.after):
            del written[section]
        self.do(Change(MEETING, {"prose": written}))

    def write_paragraph(self, section: str, part: str, number: int | None, text: str) -> None:
        """Write one paragraph of a section's prose; see `core.prose.with_paragraph`."""
        self.write_prose(section, with_paragraph(self.prose(section), part, number, text))

    # -- agenda and clocks -------------------------------------------------------------------------------

    def start(self) -> None:
        """Note that the meeting is under way, on its first line."""
        now = self.clock()
        if self.meeting.status == "draft":
            facts: dict[str, object] = {"status": "live", "started": now}
            if self.meeting.date is None:
                facts["date"] = now.date()
            self.note_fact(MEETING, **facts)
        if self._entered is None and self.meeting.status == "live":
            self._enter(self.place.item)

    def go_to(self, item_id: str) -> None:
        """Take up another agenda item: the clock of the one before stops, its own runs."""
        if item_id == self.place.item or queries.find_item(self.meeting, item_id) is None:
            return
        self.leave()
        self.place = places.at_item(self.meeting, item_id)
        self.note_fact(MEETING, current=item_id)
        if self.meeting.status == "live":
            self._enter(item_id)

    def next_item(self, step: int = 1) -> bool:
        """Take up the agenda item after (or, with -1, before) this one; one that is left behind is done."""
        order = [item.id for item, _ in queries.walk_items(self.meeting)]
        index = (order.index(self.place.item) if self.place.item in order else -1) + step
        if not 0 <= index < len(order):
            return False
        if step > 0 and self.item is not None and self.item.state == "open" and self.meeting.status == "live":
            self.note_fact(self.place.item, state="done")
        self.go_to(order[index])
        return True

    def leave(self) -> None:
        """Stop the clock of the item being minuted: before another is taken up, and before closing."""
        item = self.item
        if item is not None and self._entered is not None:
            self.note_fact(item.id, spent=self.spent(item), ended=self.clock())
        self._entered = None

    def take_break(self) -> None:
        """Stop the clocks until the next line, another item or another call."""
        if self.paused:
            self._enter(self.place.item)
        elif self.meeting.status == "live":
            self.leave()

    def _enter(self, item_id: str) -> None:
        self._entered = self.clock()
        item = queries.find_item(self.meeting, item_id)
        if item is not None and item.started is None:
            self.note_fact(item_id, started=self._entered)

    # -- disk --------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Put the meeting on disk if anything changed; safe to call from another thread.

        Raises:
            FileError: It could not be written; the file is as it was.
        """
        revision, meeting = self.revision, self.meeting
        if self.keeper is not None and not self.why_read_only[0] and revision != self.saved_revision:
            self.keeper.save(meeting)
            self._saved(revision)

    def _saved(self, revision: int) -> None:
        self.saved_revision = revision
        self.saved_at = self.clock()

    def keep_draft(self, typed: str) -> None:
        """Keep the half-typed line, and what could not be saved, beside the file.

        Raises:
            FileError: It could not be kept anywhere.
        """
        if self.keeper is not None and not self.why_read_only[0]:
            self.keeper.keep_draft(typed, self.meeting if self.unsaved else None)

    def give_up_writing(self) -> Path | None:
        """Go read-only; what is not saved goes into a file beside, whose path is given.

        Raises:
            FileError: It could not be written; the session is as it was.
        """
        revision = self.revision
        kept = self.keeper.save_beside(self.meeting) if self.keeper is not None and self.unsaved else None
        self._saved(revision)
        self.why_read_only = ("read-only-lost", "")
        return kept

    def keep_theirs(self) -> Path | None:
        """Let the next save replace what another program wrote, which is kept in a file beside.

        Raises:
            FileError: It could not be kept.
        """
        return self.keeper.keep_theirs() if self.keeper is not None else None

    def go_on_beside(self) -> Path | None:
        """Leave the file to another program's version, and go on in a new one beside it.

        Raises:
            FileError: It could not be written.
        """
        if self.keeper is None:
            return None
        path = self.keeper.beside()
        self.save_as(path)
        return path

    def save_as(self, path: Path) -> None:
        """Go on in a new file, also from one that is read-only here.

        Raises:
            FileError: It could not be written; the session is as it was.
        """
        if self.keeper is not None:
            revision, old = self.revision, self.keeper
            self.keeper = old.save_as(path, self.meeting)
            old.release()
            self.why_read_only = ("", "")
            self._saved(revision)

    def release(self) -> None:
        """Let others write the file."""
        if self.keeper is not None:
            self.keeper.release()
