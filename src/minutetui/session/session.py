"""The session that all screens share. It turns typed texts into edits, and gives the screens what they show.

It knows no screen, and reads only the clock it is given. Every change goes through `do` (a person's
edit, which undo reverses) or `note` (what the program found out).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial

from minutetui.core import capture
from minutetui.core.agenda.clocks import in_zone, moment
from minutetui.core.agenda.guide import missing_slots
from minutetui.core.capture.edits import edit_of, joined_by
from minutetui.core.capture.reading import AddItem, Amend, Attend, Reading, Scene, TakeUp, added, states_fact
from minutetui.core.findings import GAP_RULES, Finding, findings, first_gaps
from minutetui.core.findings.finding import GapLines, OpenIssues
from minutetui.core.meeting import closing, queries
from minutetui.core.meeting import cursor as cursors
from minutetui.core.meeting.cursor import Cursor
from minutetui.core.meeting.edits import MEETING, Change, Insert
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.people.attendance import AttendanceWay
from minutetui.core.people.details import PersonDetails
from minutetui.core.people.names import Names
from minutetui.core.template.model import Slot
from minutetui.core.text.days import IsWorkday
from minutetui.core.vocabulary import Tag
from minutetui.session.aids import Aids, Latest, SaidLast
from minutetui.session.disk import WRITABLE, Disk, Keeper, Reason
from minutetui.session.history import Clock, History, Timer
from minutetui.words import say

NUMBERED_GAPS = 9


class Session(History):
    """One meeting being worked on; every item and line has an id. Most arguments are those of `Disk`."""

    def __init__(
        self,
        meeting: Meeting,
        clock: Clock,
        keeper: Keeper | None = None,
        *,
        aids: Aids | None = None,
        why_read_only: Reason = WRITABLE,
        unsaved: bool = False,
    ) -> None:
        super().__init__(meeting, cursors.resumed(meeting))
        self.clock: Clock = lambda: in_zone(self.meeting, clock())
        """The time in the zone of the meeting."""
        self.timer = Timer(self, self.clock)
        self.disk = Disk(self, clock, keeper, why_read_only, unsaved=unsaved)
        self.aids = aids or Aids()
        numbers = (id_[1:] for id_ in queries.ids(meeting) if id_[:1] in "ak" and id_[1:].isdecimal())
        self._next_id = 1 + max(map(int, numbers), default=0)
        self._gap_lines = GapLines()
        self._said = SaidLast(meeting)
        self._latest = Latest()

    @property
    def item(self) -> AgendaItem | None:
        """The agenda item being minuted."""
        found = self.cursor.item
        return self._latest.get("item", (self.revision, found), lambda: queries.find_item(self.meeting, found))

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed: the file is read-only, or the minutes are approved."""
        return self.disk.read_only or closing.is_approved(self.meeting)

    @property
    def today(self) -> dt.date:
        """The day deadlines count from."""
        return queries.meeting_day(self.meeting, self.clock().date())

    @property
    def is_workday(self) -> IsWorkday:
        """The working days of the country."""
        return self.aids.workdays(self.meeting.language)

    @property
    def now_in_meeting(self) -> dt.datetime:
        """The time of the clock on the meeting's day, also if the minutes are written up on a later day."""
        return moment(self.meeting, self.clock())

    @property
    def paused(self) -> bool:
        """Whether the meeting is under way and no clock runs: a break."""
        return self.meeting.status == "live" and not self.timer.running

    @property
    def missing_slots(self) -> tuple[Slot, ...]:
        """The slots that the current item still has to bring out."""
        item = self.item
        if item is None:
            return ()
        return self._latest.get(
            "slots", (self.revision, item.id), lambda: missing_slots(self.meeting, item, self.aids.template)
        )

    def scene(self, line_id: str = "", cursor: Cursor | None = None) -> Scene:
        """Give the scene in which a typed text is read, at the cursor or where the next line would go.

        A text about a line changes it, and new lines go below it; else it is about the line said last, and the chain.
        """
        where, today = cursor or self.cursor, self.today
        return self._latest.get(
            "scene", (self.revision, where, line_id, today), lambda: self._scene_at(line_id, where, today)
        )

    def _scene_at(self, line_id: str, cursor: Cursor, today: dt.date) -> Scene:
        """Make the scene; records on the path to the line are looked up there: most others are never searched for."""
        meeting = self.meeting
        along = queries.records_along(meeting, queries.locate(meeting, line_id or cursor.last) or ())
        known = {record.id: record for record in along if not isinstance(record, Meeting)}

        def line_of(wanted: str) -> Line | None:
            line = known.get(wanted) or queries.find_line(meeting, wanted)
            return line if isinstance(line, Line) else None

        item = known.get(cursor.item) or queries.find_item(meeting, cursor.item)
        last = known.get(line_id or cursor.last)
        above = [record for record in known.values() if isinstance(record, Line) and record is not last]
        owners, due = self._latest.get("answers", self.revision, lambda: self._said.answers(line_of))
        return Scene(
            meeting=meeting,
            names=self.names,
            today=today,
            item=item if isinstance(item, AgendaItem) else None,
            chain=(last,) if line_id and isinstance(last, Line) else tuple(filter(None, map(line_of, cursor.chain))),
            left=tuple(filter(None, map(line_of, cursor.left))),
            last=last if isinstance(last, Line) else None,
            last_parent=above[-1] if above else None,
            last_was_child=cursor.last_was_child,
            issues=self.open_issues,
            owners_before=owners,
            due_before=due,
            is_workday=self.is_workday,
            habits=self.aids.habits,
        )

    @property
    def names(self) -> Names:
        """The meeting's people and units."""
        meeting = self.meeting
        people = (meeting.attendees, meeting.units, meeting.chair, meeting.recorder, meeting.headcount)
        return self._latest.get("names", people, lambda: Names(self.meeting, self.aids.pinyin, self.aids.roster))

    @property
    def open_issues(self) -> OpenIssues:
        """The open issues of the meeting by number."""
        return self._latest.get("issues", self.revision, lambda: OpenIssues(partial(self._gap_lines.of, self.meeting)))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, in the order of the review."""
        aids = self.aids
        found = partial(findings, self.meeting, aids.template, aids.vague, is_workday=self.is_workday)
        return self._latest.get("findings", self.revision, found)

    @property
    def gaps(self) -> tuple[Finding, ...]:
        """The findings that have to be asked before people leave; their rules run alone, which is much faster."""
        found = partial(findings, self.meeting, rules=GAP_RULES, finder=self._gap_lines)
        return self._latest.get("gaps", self.revision, found)

    @property
    def first_gaps(self) -> tuple[Finding, ...]:
        """The first of the gaps, which have a digit; with thousands of them this takes no longer than with a few."""
        return self._gaps_and_count[0]

    @property
    def gap_count(self) -> int:
        """How many gaps there are."""
        return self._gaps_and_count[1]

    @property
    def _gaps_and_count(self) -> tuple[tuple[Finding, ...], int]:
        found = partial(first_gaps, self.meeting, self._gap_lines, NUMBERED_GAPS)
        return self._latest.get("first gaps", self.revision, found)

    def read(self, text: str, line_id: str = "", cursor: Cursor | None = None) -> Reading:
        """Give the reading of a typed text: what Enter would store. The arguments are those of `scene`."""
        return self._read_in(text, self.scene(line_id, cursor))

    def _read_in(self, text: str, scene: Scene) -> Reading:
        return self._latest.get("reading", (text, self.revision, scene), lambda: capture.read(text, scene))

    def commit(self, text: str, line_id: str = "") -> Reading:
        """Make the edit that a typed text means, and give its reading; an IllegalEditError changes nothing."""
        scene = self.scene(line_id)
        reading = self._read_in(text, scene)
        if added(reading.act) and scene.item is None:
            self.begin_agenda()
            scene = self.scene(line_id)
        new_id = self.new_id("a" if isinstance(reading.act, AddItem) else "k")
        new = added(reading.act)
        cursor = self.cursor if line_id else cursors.after(self.cursor, new or reading.act, new_id, self.meeting)
        edit = edit_of(reading, scene, new_id, self.clock())
        if edit is None:
            self.cursor = cursor
            if isinstance(reading.act, TakeUp):
                self.go_to(reading.act.item.id)
            return reading
        changed = new or (reading.act if isinstance(reading.act, Amend) else None)
        if changed:
            self._said.note(new_id if new else changed.line.id, changed.line)
        # Apologies come in before the meeting begins.
        if new or not states_fact(reading.act):
            self.start()
        self.do(edit, cursor)
        if isinstance(reading.act, AddItem):
            self.go_to(new_id)
        return reading

    def attend(self, way: AttendanceWay, name: str) -> None:
        """Record that somebody comes, goes or is away now; who was no attendee becomes one."""
        now = self.clock()
        time = None if way == "arrived" and self.meeting.status == "draft" else now.time()
        edit = edit_of(Reading(Attend(way, (name,), (PersonDetails(),), time)), self.scene(), "", now)
        if edit is not None:
            self.do(edit)

    def begin_agenda(self) -> None:
        """Add the agenda item that the first line of a meeting without an agenda needs."""
        item = AgendaItem(id=self.new_id("a"), title=say(self.meeting.language, "general-item"))
        self.do(Insert(item))
        self.cursor = Cursor(item.id)

    def step_in(self) -> bool:
        """Restore the chain that was left last; tell whether there was one."""
        cursor = cursors.step_in(self.cursor)
        self.cursor = cursor or self.cursor
        return cursor is not None

    def new_id(self, kind: str = "k") -> str:
        """Give an id that the meeting never had while it was open: k… for a line, a… for an agenda item."""
        self._next_id += 1
        return f"{kind}{self._next_id - 1}"

    def undo(self) -> bool:
        """Undo the last edit; tell whether there was one."""
        return self._return_to(self.undone())

    def redo(self) -> bool:
        """Redo the edit that was undone last; tell whether there was one."""
        return self._return_to(self.redone())

    def _return_to(self, cursor: Cursor | None) -> bool:
        if cursor is not None:
            self.go_to(cursor.item)
            self.cursor = replace(cursor, item=self.cursor.item)
        return cursor is not None

    def rewrite(self, line_id: str, text: str) -> None:
        """Give a line the words, tag, owners and deadline of a text."""
        old = queries.find_line(self.meeting, line_id)
        if old is not None:
            scene = self.scene(line_id)
            act = capture.read_rewrite(text, scene).act
            if isinstance(act, Amend):
                change = Change(line_id, {name: getattr(act.line, name) for name in act.fields})
                self.do(joined_by(act.new, change, scene))

    def retag(self, line_id: str, tag: Tag) -> None:
        """Give a line another tag; of one that becomes an action the words are read."""
        scene = self.scene(line_id)
        if scene.last is not None:
            self.do(Change(line_id, capture.with_tag_given(scene.last, tag, scene)))

    def start(self) -> None:
        """Record, on the first line, that the meeting is under way."""
        now = self.clock()
        if self.meeting.status == "draft":
            facts: dict[str, object] = {"status": "live"}
            if self.meeting.started is None:  # else it was typed: Called to order at 7:02 pm
                facts["started"] = now
            if self.meeting.date is None:
                facts["date"] = now.date()
            self.note(MEETING, **facts)
        if self.paused:
            self.timer.start()

    def go_to(self, item_id: str) -> None:
        """Take up another agenda item: the clock of the one before stops, its own runs."""
        if item_id == self.cursor.item or queries.find_item(self.meeting, item_id) is None:
            return
        self.leave()
        self.cursor = cursors.at_item(self.meeting, item_id)
        self.note(MEETING, current=item_id)
        if self.meeting.status == "live":
            self.timer.start()

    def next_item(self, step: int = 1) -> bool:
        """Take up the agenda item after this one (-1: before it); going on marks an open item as done."""
        order = [item.id for item, _ in queries.walk_items(self.meeting)]
        index = (order.index(self.cursor.item) if self.cursor.item in order else -1) + step
        if not 0 <= index < len(order):
            return False
        if step > 0 and self.item is not None and self.item.state == "open" and self.meeting.status == "live":
            self.note(self.cursor.item, state="done")
        self.go_to(order[index])
        return True

    def leave(self) -> None:
        """Stop the clock of the item being minuted: before another is taken up, and before closing."""
        self.timer.stop()

    def take_break(self) -> None:
        """Stop the clocks until the next line, another item or another call."""
        if self.paused:
            self.timer.start()
        elif self.meeting.status == "live":
            self.leave()
