"""What can be counted and measured in a meeting, before any language puts it into words.

The last functions decide where a line is written: under its agenda item, or in the section that draws on its tag.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from minutetui.core.agenda.clocks import began_at
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.core.meeting.queries import all_lines, is_action, is_open_issue, walk_items, walk_lines
from minutetui.core.meeting.votes import is_resolution, worked_out
from minutetui.core.people.offices import only_assists
from minutetui.core.series.next_meeting import NextMeeting, next_meeting_of
from minutetui.core.template.model import Template, section_tags
from minutetui.core.vocabulary import Attendance


class Earlier(NamedTuple):
    """What became of the actions carried over from earlier meetings."""

    done: int
    dropped: int
    going: int

    @property
    def total(self) -> int:
        """How many there were."""
        return sum(self)


@dataclass
class Tally:
    """Counts one meeting as the summary of a template shows it."""

    meeting: Meeting
    template: Template

    @cached_property
    def sections(self) -> TagSections:
        """Where lines are written."""
        return TagSections(self.template)

    @cached_property
    def topics(self) -> list[str]:
        """The titles of the agenda items that were dealt with, without those that only collect results of others."""
        dealt_with = [item for item in self.meeting.agenda if _dealt_with(item)]
        own = [item for item in dealt_with if self.sections.shows(item) or "issue" in _tags(item.lines)]
        return [item.title.strip() for item in own]

    @cached_property
    def shown(self) -> list[str]:
        """The titles of the agenda items that a reader finds in the summary; only they are counted."""
        return [item.title.strip() for item in self.meeting.agenda if self.sections.shows(item)]

    @cached_property
    def deferred(self) -> list[str]:
        """The titles of the agenda items that were held over."""
        return [item.title for item in self.meeting.agenda if item.state == "deferred"]

    @cached_property
    def covered(self) -> int:
        """How many agenda items were covered.

        Nothing is said (0) while one is still open, nor of a single one if none was held over.
        """
        if any(item.state == "open" for item in self.meeting.agenda):
            return 0
        count = sum(item.state == "done" and self.sections.shows(item) for item in self.meeting.agenda)
        return 0 if count == 1 and all(item.state == "done" for item in self.meeting.agenda) else count

    @cached_property
    def all_taken(self) -> bool:
        """Whether every agenda item was taken, and nothing was held over."""
        taken = (item.state == "done" or item.started or _dealt_with(item) for item in self.meeting.agenda)
        return all(taken) and not self.deferred

    @cached_property
    def lines(self) -> list[Line]:
        """All lines in order."""
        return [line for line, _ in all_lines(self.meeting)]

    @cached_property
    def actions(self) -> list[Line]:
        """What somebody has to do and was not dropped; a decision that names an owner is one too."""
        return [line for line in self.lines if is_action(line) and line.status != "dropped"]

    @cached_property
    def action_numbers(self) -> dict[str, int]:
        """The number of each action in the table, by the id of its line."""
        return {line.id: number for number, line in enumerate(self.actions, 1)}

    @cached_property
    def titles(self) -> dict[str, str]:
        """The title of the agenda item of each line, by the id of the line."""
        return {line.id: item.title.strip() for line, item in all_lines(self.meeting)}

    @cached_property
    def follows_up(self) -> bool:
        """Whether the status of the actions matters: one was carried over, or is not open any more."""
        return any(line.origin or line.status != "open" for line in self.actions)

    @cached_property
    def tasks(self) -> list[Line]:
        """The actions alone, without decisions that name an owner: those are counted as decisions."""
        return [line for line in self.actions if line.tag == "action"]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """How many items, issues, decisions and actions there are."""
        tags = [tag for item, _ in walk_items(self.meeting) for tag in _tags(item.lines)]
        return {
            "items": len(self.shown),
            "issues": tags.count("issue"),
            "decisions": tags.count("decision"),
            "actions": len(self.tasks),
        }

    @cached_property
    def pending(self) -> int:
        """How many issues remain open; a deferred one does."""
        return sum(line.tag == "issue" and (is_open_issue(line) or line.status == "deferred") for line in self.lines)

    @cached_property
    def first_due(self) -> tuple[int, dt.date] | None:
        """How many open actions fall due first, and on which day."""
        days = [line.due_date for line in self.tasks if line.due_date is not None and line.status == "open"]
        return (days.count(min(days)), min(days)) if days else None

    @cached_property
    def earlier(self) -> Earlier:
        """What became of the actions carried over."""
        statuses = [line.status for line in self.lines if is_action(line) and line.origin]
        done, dropped = statuses.count("done"), statuses.count("dropped")
        return Earlier(done, dropped, len(statuses) - done - dropped)

    @cached_property
    def present(self) -> list[Attendee]:
        """Those who were there as members of the meeting, the chair among them."""
        return self.who("present")

    def who(self, attendance: Attendance) -> list[Attendee]:
        """List those who attended in one way; the clerk of a council is in attendance."""
        return [attendee for attendee in self.meeting.attendees if self._attends(attendee) == attendance]

    def _attends(self, attendee: Attendee) -> Attendance:
        assists = attendee.attendance == "present" and only_assists(attendee, self.meeting)
        return "in-attendance" if assists else attendee.attendance

    @cached_property
    def headcount(self) -> int | str:
        """How many were there: a number, or the words that the file has."""
        count = self.meeting.headcount
        return len(self.present) if count is None else count.strip() if isinstance(count, str) else count

    @cached_property
    def everybody_is_listed(self) -> bool:
        """Whether all who attended are listed."""
        count = self.meeting.headcount
        return count <= len(self.present) if isinstance(count, int) else not count

    @cached_property
    def stated(self) -> tuple[int, int] | None:
        """How many were due and how many came, if both were stated: 应到8人，实到6人."""
        due, came = self.meeting.expected, self.meeting.headcount
        return (due, came) if due and isinstance(came, int) else None

    @cached_property
    def voters(self) -> list[Attendee]:
        """Those who may vote, there or not."""
        return [one for one in self.meeting.attendees if one.voting and self._attends(one) != "in-attendance"]

    @cached_property
    def voters_here(self) -> int:
        """How many of them were there."""
        return sum(one.attendance == "present" for one in self.voters)

    @cached_property
    def next_meeting(self) -> NextMeeting | str:
        """When and where the next meeting is; as it was written if that begins with no date, empty if nothing was."""
        stored = self.meeting.next_meeting
        written = stored.strip().rstrip("。.") if isinstance(stored, str) else ""
        return next_meeting_of(stored) or written

    @cached_property
    def start(self) -> dt.datetime | None:
        """When it began; of a meeting that has not begun, when it is to begin."""
        return began_at(self.meeting) or (self.meeting.starts if self.meeting.status == "draft" else None)

    @cached_property
    def minutes(self) -> int:
        """The length in minutes; 0 if it is not known, or the meeting took several days."""
        meeting = self.meeting
        if self.start is None or meeting.ended is None or meeting.end_date is not None:
            return 0
        return _rounded(meeting.ended - self.start)

    @cached_property
    def half_days(self) -> int:
        """The length of a meeting of several days in half days; 0 for one of a single day.

        One that began after noon, or closed by one o'clock, took half of that day.
        """
        meeting = self.meeting
        if meeting.date is None or meeting.end_date is None or meeting.end_date <= meeting.date:
            return 0
        late = self.start is not None and self.start.hour >= 12
        early = meeting.ended is not None and meeting.ended.date() == meeting.end_date and meeting.ended.hour < 13
        return 2 * ((meeting.end_date - meeting.date).days + 1) - late - early


def _rounded(length: dt.timedelta) -> int:
    """Give a length in minutes, rounded to five; never below zero, whatever the clock did."""
    minutes = max(0, round(length.total_seconds() / 60))
    return minutes if minutes < 10 else round(minutes / 5) * 5


def is_failed_motion(line: Line) -> bool:
    """Tell whether a line is a motion that was not carried; its sentence says so itself."""
    if line.tag != "decision" or line.vote is None or is_resolution(line.vote):
        return False
    return bool(line.vote.result) or worked_out(line.vote) != "carried"


def _tags(lines: tuple[Line, ...], above: str = "") -> Iterator[str]:
    """Give the tags of lines with all below them, without motions that bound nobody.

    The parts of a line of the same tag count with it.
    """
    for line in lines:
        if line.tag != above and not is_failed_motion(line):
            yield line.tag
        yield from _tags(line.lines, line.tag)


def _dealt_with(item: AgendaItem) -> bool:
    return item.state == "done" or bool(item.lines or item.items or item.intro)


@dataclass(frozen=True)
class TagSections:
    """The sections of one template by tag; a tag without one stays under its agenda item, the default section."""

    template: Template

    @cached_property
    def section_of(self) -> dict[str, str]:
        """The section of each tag that has one."""
        return {tag: section.id for section in self.template.sections for tag in section_tags(section)}

    @cached_property
    def staying(self) -> dict[str, str]:
        """How the lines of a tag that has a section also stay under their item: numbered or full."""
        return {tag: one.stays for one in self.template.sections for tag in section_tags(one) if one.stays != "no"}

    @cached_property
    def naming(self) -> set[str]:
        """The tags of sections that name the agenda item a line comes from."""
        named = [one for one in self.template.sections if one.about or one.each == "topic"]
        return {tag for section in named for tag in section_tags(section)}

    def stays(self, line: Line, parent: Line | None = None) -> bool:
        """Tell whether a line is written where it was captured: not if another section has its tag, or none should."""
        if line.tag in self.template.omit:
            return False
        section = self.section_of.get(line.tag)
        if line.tag in self.staying:
            return line.status != "dropped" or line.tag != "action"
        return section is None or (parent is not None and self.section_of.get(parent.tag) == section)

    def shows(self, item: AgendaItem) -> bool:
        """Tell whether a reader finds an agenda item in the summary, so that it can be counted.

        An item has no heading there if all its lines went to other sections.
        """
        return (
            bool(item.intro.strip())
            or any(self.stays(line) for line in item.lines)
            or (bool(self.naming) and any(line.tag in self.naming for line, _ in walk_lines(item.lines)))
            or any(map(self.shows, item.items))
        )
