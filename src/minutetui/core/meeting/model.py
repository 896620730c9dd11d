"""The meeting as data: what one meeting file holds, format 1.

Every record is frozen: a change of a meeting is an edit (`core.meeting.edits`), which builds a new one. Keys that
this version does not know are kept as extras and written back. The fields have the order of the file.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import field
from typing import Annotated, Any

from minutetui.core.meeting.record import Record, Rule
from minutetui.core.text.characters import without_surrogates
from minutetui.core.vocabulary import Attendance, ItemState, LineStatus, MeetingStatus, Tag
from minutetui.words import Language

FORMAT = 1

Text = Annotated[str, Rule(without_surrogates)]
Name = Annotated[str, Rule(without_surrogates)]
Count = Annotated[int, Rule(ge=0)]


class Vote(Record):
    """How a decision was voted on."""

    for_: Count | None = None
    """Votes in favour."""
    against: Count | None = None
    """Votes against."""
    abstain: Count | None = None
    """Abstentions."""
    moved: Name = ""
    """Who moved it."""
    seconded: Name = ""
    """Who seconded it."""
    how: tuple[Text, ...] = ()
    """How it was decided: unanimous, nem-con, consensus, show-of-hands, voice, roll-call, ballot, acclamation,
    casting-vote, amended, in-principle; or what was said."""
    result: Text = ""
    """carried, lost, withdrawn, deferred, tabled or unseconded; unclear, where the words were not understood; or what
    was said. Empty: the outcome is not known."""


class Line(Record):
    """One captured entry; lines nest, so an issue holds its discussion, decisions and actions."""

    id: str = ""
    """Stable and unique in the file; given on reading where it is missing."""
    at: dt.datetime | None = None
    """When it was captured, with its zone."""
    tag: Tag = "note"
    """What the line is."""
    label: Text = ""
    """A short lead-in shown in bold before the text; the title of an issue."""
    speaker: Name = ""
    """Who said it: the name of an attendee, or free text."""
    verb: Text = ""
    """How it was said, as typed: 强调, stressed; empty for plain saying."""
    text: Text = ""
    """What was said; may be empty when label and nested lines say it all."""
    owners: tuple[Name, ...] = ()
    """People or units who answer for it."""
    support: tuple[Name, ...] = ()
    """Those of the owners who support the others (配合); the others lead (牵头)."""
    due: Text = ""
    """The deadline as it was said."""
    due_date: dt.date | None = None
    """The day it resolves to; only when it does."""
    status: LineStatus = "open"
    """Of an action: open, done, dropped, carried; of an issue: open or deferred."""
    origin: Text = ""
    """Where a carried action or issue comes from: FILE#ID, the copy in the meeting before."""
    confidential: bool = False
    """Left out of the public summary."""
    placed: bool = False
    """Whether a person put it here while another agenda item was minuted; its time then says nothing about its item."""
    vote: Vote | None = None
    """The vote on a decision."""
    lines: tuple[Line, ...] = ()
    """Lines that belong to this one, in order."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Callable[[Any], Any]) -> Any:
        """Let pydantic accept a day as the deadline."""
        return Rule(_date_as_due, before=True).__get_pydantic_core_schema__(source, handler)


def _date_as_due(data: Any) -> Any:
    """Accept `due = 2026-03-19`, which a person writes by hand, as a phrase and its day."""
    if isinstance(data, dict) and isinstance(data.get("due"), dt.date):
        day = data["due"]
        day = day.date() if isinstance(day, dt.datetime) else day
        return {"due_date": day, **data, "due": day.isoformat()}
    return data


class AgendaItem(Record):
    """A heading the meeting walks through, with its lines; may hold items of its own."""

    id: str = ""
    """Stable and unique in the file, among the lines' ids too."""
    title: Text
    """The heading."""
    session: Text = ""
    """Items with the same session are under one heading: a day, a half-day."""
    led_by: tuple[Name, ...] = ()
    """Names, roles, units or free text; an attendee's role is put before the name."""
    led_as: Text = ""
    """The label before `led_by`; default: the template's."""
    minutes: Count | None = None
    """Planned length in minutes."""
    started: dt.datetime | None = None
    """When it was first taken up."""
    ended: dt.datetime | None = None
    """When it was last left."""
    spent: Count = 0
    """Seconds spent on it, returns counted, without the visit under way."""
    state: ItemState = "open"
    """open, done or deferred."""
    confidential: bool = False
    """Left out of the public summary, with its lines and the items in it."""
    intro: Text = ""
    """A paragraph under the heading."""
    lines: tuple[Line, ...] = ()
    """What was captured under it, in order."""
    items: tuple[AgendaItem, ...] = ()
    """Agenda items inside this one: group reports, strategies."""


class Absence(Record):
    """When somebody left the room and came back."""

    left: dt.datetime
    back: dt.datetime

    @property
    def in_a_minute(self) -> bool:
        """Whether both were in the same minute, so that the times say nothing."""
        return f"{self.left:%F %H:%M}" == f"{self.back:%F %H:%M}"


class Attendee(Record):
    """Somebody who was invited, or who came."""

    name: Name
    """The full name, or how the person is called."""
    initials: Text = ""
    """What the note-taker types before a colon; default: from the name."""
    aliases: tuple[Name, ...] = ()
    """Other names: 张总, "the Director"."""
    role: Text = ""
    """The person's function, put before the name in the summary."""
    unit: Text = ""
    """Department, group or team."""
    email: Text = ""
    """The address for mail, to which actions can be sent."""
    attendance: Attendance = "present"
    """present, apologies, absent, or in-attendance (列席)."""
    remark: Text = ""
    """Why the person was away, or how they attended: ill, on leave, 出差, online. Never an office."""
    arrived: dt.datetime | None = None
    """When the person came, if late."""
    left: dt.datetime | None = None
    """When the person left, if early."""
    absences: tuple[Absence, ...] = ()
    """The times out of the room, each with the return."""
    voting: bool = True
    """Whether the person counts towards the quorum."""
    interests: tuple[Text, ...] = ()
    """Agenda items in which an interest was declared; an empty text is one that was declared in no item."""
    stakes: tuple[Text, ...] = ()
    """What else was said of each of these interests, in their order: pecuniary; owns the land."""


class Unit(Record):
    """A department, group or team, in the order the plan lists them."""

    name: Name
    """The unit's name."""
    leads: tuple[Name, ...] = ()
    """Who leads it; default: the owners of its actions."""
    due: Text = ""
    """Prose for the unit's deadline; default: from its actions."""


class Aim(Record):
    """One numbered aim under the background section."""

    title: Text = ""
    """The aim in a few words."""
    text: Text = ""
    """The aim in a sentence."""


class Prose(Record):
    """Paragraphs around a section of the summary; paragraphs are parted by an empty line."""

    before: Text = ""
    """Paragraphs before what the section draws from the meeting."""
    after: Text = ""
    """Paragraphs after it."""


class Approval(Record):
    """Who approved the minutes, and when."""

    by: Name = ""
    """A name."""
    on: dt.date | None = None
    """The day of the approval."""


class Waiver(Record):
    """A finding the chair accepted, with the reason."""

    finding: str
    """The code of the finding."""
    line: str = ""
    """The id of the line it is about."""
    item: str = ""
    """Or the id of the agenda item."""
    section: str = ""
    """Or the id of the summary's section; with none of the three it is about the whole meeting."""
    reason: Text = ""
    """The reason why the finding may stay."""


class Event(Record):
    """Something that happened to the minutes as a document."""

    at: dt.datetime | None = None
    """When."""
    what: Text = ""
    """ended, approved, reopened, amended."""
    note: Text = ""
    """Of an amendment: the words before and after."""


class Meeting(Record):
    """One meeting: the whole of one file."""

    format: Annotated[int, Rule(ge=1)] = FORMAT
    """The version of this format; a newer one opens read-only."""
    title: Text
    """The meeting's name; the summary adds its own suffix where the template has one."""
    kind: str = "retrospective"
    """The template: retrospective, strategy, monthly, quarterly, minutes, notes, or one of your own."""
    language: Language = "en"
    """Of the document: zh or en."""
    status: MeetingStatus = "draft"
    """draft, live, ended, or final (approved and locked)."""
    date: dt.date | None = None
    """The (first) day of the meeting."""
    end_date: dt.date | None = None
    """The last day, of a meeting of several days."""
    starts: dt.datetime | None = None
    """When it is to begin, as the invitation says."""
    started: dt.datetime | None = None
    """When it began: the first line captured."""
    ended: dt.datetime | None = None
    """When it closed."""
    place: Text = ""
    """Where."""
    organiser: Text = ""
    """Who called it: a person or a unit."""
    body: Text = ""
    """Whose meeting it is: the board, the committee, the company."""
    number: Text = ""
    """The number of the minutes: 第3期."""
    series: Text = ""
    """The series the meeting belongs to."""
    previous: Text = ""
    """The file of the meeting before this one."""
    earlier_done: Count = 0
    """How many actions of the meeting before were done already when this one was prepared."""
    next: Text = ""
    """The file of the meeting that what was unfinished here was carried over to."""
    carried: tuple[str, ...] = ()
    """The ids of the lines that were open here and were carried over to `next`."""
    chair: Name = ""
    """A name from the attendees, or free text."""
    acting: bool = False
    """Whether the chair is an acting one (代主持)."""
    recorder: Name = ""
    """Who takes the minutes."""
    headcount: int | Text | None = None
    """How many were there, a number or words; default: the attendees present."""
    expected: Count | None = None
    """How many were due to attend (应到)."""
    nobody: tuple[Attendance, ...] = ()
    """Kinds of attendance of which it was said that nobody is: 缺席：无."""
    quorum: Count | None = None
    """How many voting members must be there."""
    next_meeting: dt.datetime | dt.date | Text | None = None
    """A date, or prose."""
    approved: Approval | None = None
    """The approval that made it final."""
    circulate: tuple[Text, ...] = ()
    """Who gets a copy (分送)."""
    issued_by: Text = ""
    """Who issues the minutes (编发单位)."""
    send_to: tuple[Text, ...] = ()
    """Whom they are addressed to (主送)."""
    copy_to: tuple[Text, ...] = ()
    """Who is sent a copy for information (抄送)."""
    printed_by: Text = ""
    """Who prints and sends them (印发机关)."""
    printed_on: dt.date | None = None
    """When they are sent out (印发日期)."""
    attachments: tuple[Text, ...] = ()
    """What is attached (附件)."""
    secrecy: Text = ""
    """How far they are secret (密级)."""
    current: str = ""
    """The id of the agenda item being minuted."""
    attendees: tuple[Attendee, ...] = ()
    """The people, in the order they are listed and numbered."""
    units: tuple[Unit, ...] = ()
    """The units, in the order of the plan."""
    aims: tuple[Aim, ...] = ()
    """Numbered under the background section."""
    agenda: tuple[AgendaItem, ...] = ()
    """The agenda, in order."""
    prose: dict[str, Prose] = field(default_factory=dict)
    """Paragraphs by the id of the summary's section: background, organisation, agenda, issues, plan, …"""
    waived: tuple[Waiver, ...] = ()
    """Findings accepted as they are."""
    history: tuple[Event, ...] = ()
    """What happened to the minutes, oldest first."""
