"""The facts a template's sentences ask for, each written as it stands in a sentence of the language.

The names are those of `core.pattern.FACTS`; what is not known, and a count of nothing, is empty.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.core.meeting.queries import all_lines, is_action, is_open_issue, walk_items
from minutetui.core.series.next_meeting import next_meeting_of
from minutetui.core.text.days import chinese_days, chinese_time, english_days, english_time
from minutetui.core.text.numerals import chinese_count, counted, english, english_count
from minutetui.core.vocabulary import LineStatus
from minutetui.summary.heads import heads
from minutetui.summary.organisation import lasted
from minutetui.summary.places import Places
from minutetui.summary.wording import Wording

NOUNS = {
    "items": ("项", "item"),
    "issues": ("个", "issue"),
    "decisions": ("项", "decision"),
    "actions": ("项", "action"),
}
"""How things are counted in each language."""

NO_ROOM = r"(?i)(?:online|remotely|by|via|at|in|on)\b"
"""What a place can begin with that takes no "in"."""


def facts(meeting: Meeting, wording: Wording) -> dict[str, str]:
    """Gather the facts of a meeting, by name."""
    return _Gathering(meeting, wording).all()


@dataclass
class _Gathering:
    meeting: Meeting
    wording: Wording

    def all(self) -> dict[str, str]:
        meeting, wording = self.meeting, self.wording
        found = {
            "title": meeting.title.strip(),
            "body": wording.body(meeting),
            "subject": wording.subject(meeting),
            "number": meeting.number.strip(),
            "organiser": meeting.organiser.strip(),
            "place": meeting.place.strip(),
            "date": self._date(),
            "start": self._time(meeting.started),
            "end": self._time(meeting.ended),
            "chair": wording.chair(meeting) if meeting.chair else "",
            "chair_name": meeting.chair,
            "recorder": wording.called(meeting.recorder, meeting) if meeting.recorder else "",
            "recorder_name": meeting.recorder,
            "headcount": heads(meeting, wording),
            "length": lasted(meeting, wording),
            "interests": self._interests(),
            "purpose": wording.names([aim.title.strip() for aim in meeting.aims if aim.title.strip()]),
            "topics": wording.titles(self.topics),
            "studied": self._studied(),
            "first_due": self._first_due(),
            "pending": self._pending(),
            "earlier": self._earlier(),
            "next_meeting": self._next(),
            "approved_by": meeting.approved.by if meeting.approved else "",
            "approved_on": wording.date(meeting.approved.on) if meeting.approved and meeting.approved.on else "",
            "circulate": wording.names(meeting.circulate),
            "counts": self._clauses(),
        }
        found |= self._quorum()
        return found | {name: self._counted(name, number) for name, number in self.numbers.items()}

    # -- counts ------------------------------------------------------------------------------------------

    @cached_property
    def topics(self) -> list[str]:
        """The titles of the agenda items that were dealt with; not of those that only gathered what came of others."""
        dealt_with = [item for item in self.meeting.agenda if _dealt_with(item)]
        places = Places(self.wording.template)
        own = [item for item in dealt_with if places.shows(item) or any(tag == "issue" for tag in _tags(item.lines))]
        return [item.title.strip() for item in own]

    @cached_property
    def shown(self) -> list[str]:
        """The titles of those that a reader finds in the summary; only they are counted."""
        places = Places(self.wording.template)
        return [item.title.strip() for item in self.meeting.agenda if places.shows(item)]

    @cached_property
    def lines(self) -> list[Line]:
        """All lines in order."""
        return [line for line, _ in all_lines(self.meeting)]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """How many there are of what is counted."""
        tags = [tag for item, _ in walk_items(self.meeting) for tag in _tags(item.lines)]
        return {
            "items": len(self.shown),
            "issues": tags.count("issue"),
            "decisions": tags.count("decision"),
            "actions": len(self.actions),
        }

    @cached_property
    def actions(self) -> list[Line]:
        """The actions that were not dropped."""
        return [line for line in self.lines if line.tag == "action" and line.status != "dropped"]

    def _counted(self, name: str, number: int) -> str:
        """Write a count: 四个, four issues; nothing for none."""
        if not number:
            return ""
        measure, noun = NOUNS[name]
        return f"{chinese_count(number)}{measure}" if self.wording.zh else counted(number, noun)

    def _clauses(self) -> str:
        """Say in one clause what was dealt with; what there was none of is left out."""
        zh = {"items": "共研究议题", "issues": "梳理问题", "decisions": "形成决定", "actions": "明确任务"}
        en = {"items": "considered ", "issues": "identified ", "decisions": "took ", "actions": "assigned "}
        verbs = zh if self.wording.zh else en
        clauses = [f"{verbs[name]}{self._counted(name, number)}" for name, number in self.numbers.items() if number]
        return "，".join(clauses) if self.wording.zh else self.wording.names(clauses)

    def _pending(self) -> str:
        """Say how many issues remain open; a deferred one is."""
        count = sum(line.tag == "issue" and (is_open_issue(line) or line.status == "deferred") for line in self.lines)
        if not count:
            return ""
        if self.wording.zh:
            return f"{chinese_count(count)}个问题待下次会议研究"
        text = f"{counted(count, 'issue')} {'remains' if count == 1 else 'remain'} open"
        return f"{text[:1].upper()}{text[1:]}"

    def _studied(self) -> str:
        """Say what was studied: 专题研究甲; 研究甲、乙两项议题; 研究甲、乙、丙等五项议题."""
        count = len(self.shown)
        if not self.wording.zh:
            return self.wording.titles(self.shown)
        if count <= 1:
            return f"专题研究{self.shown[0]}" if count else ""
        shown = self.shown[:3]
        return f"研究{'、'.join(shown)}{'等' if count > len(shown) else ''}{chinese_count(count)}项议题"

    def _first_due(self) -> str:
        """Say how many actions fall due first, and when; nothing unless all but a few have a day."""
        days = [line.due_date for line in self.actions if line.due_date is not None and line.status == "open"]
        if not days:
            return ""
        first = min(days)
        count = days.count(first)
        if self.wording.zh:
            return f"{self.wording.date(first)}前须完成{chinese_count(count)}项任务"
        return f"{english_count(count)} {'falls' if count == 1 else 'fall'} due by {self.wording.date(first)}"

    def _earlier(self) -> str:
        """Say what became of the actions carried over from earlier meetings, and how many were done before this one."""
        statuses = [line.status for line in self.lines if is_action(line) and line.origin]
        before = self.meeting.earlier_done
        if not statuses:
            return self._done_before(before) if before else ""
        if self.wording.zh:
            return self._taken_over(statuses) + (f"，另有{chinese_count(before)}项会前已完成" if before else "")
        more = f"; {english_count(before)} more {'was' if before == 1 else 'were'} completed before the meeting"
        return self._taken_over(statuses) + (more if before else "")

    def _taken_over(self, statuses: list[LineStatus]) -> str:
        done, dropped = statuses.count("done"), statuses.count("dropped")
        going = len(statuses) - done - dropped
        if self.wording.zh:
            clauses = {"已完成{}项": done, "{}项继续推进": going, "{}项取消": dropped}
            parts = [clause.format(chinese_count(count)) for clause, count in clauses.items() if count]
            return f"上次会议{chinese_count(len(statuses))}项任务中，{'，'.join(parts)}"
        states = {"complete": done, "carried forward": going, "dropped": dropped}
        parts = [f"{english_count(n)} {'is' if n == 1 else 'are'} {state}" for state, n in states.items() if n]
        return f"Of {counted(len(statuses), 'earlier action')}, {self.wording.names(parts)}"

    def _done_before(self, count: int) -> str:
        if self.wording.zh:
            return f"上次会议{chinese_count(count)}项任务会前已完成"
        were = "was" if count == 1 else "were"
        return f"{counted(count, 'earlier action').capitalize()} {were} completed before the meeting"

    # -- people ------------------------------------------------------------------------------------------

    def _quorum(self) -> dict[str, str]:
        """Tell how many voting members there were of how many, and whether that was a quorum."""
        members = [one for one in self.meeting.attendees if one.voting and one.attendance != "in-attendance"]
        here = [one for one in members if one.attendance == "present"]
        if not members:
            return {}
        say: Callable[[int], str] = chinese_count if self.wording.zh else english
        text = f"{say(len(here))} of {say(len(members))}"
        if self.wording.zh:
            text = f"应到{say(len(members))}人，实到{say(len(here))}人"
        found = {"expected": say(len(members)), "attended": say(len(here))}
        if self.meeting.quorum:
            found["quorum" if len(here) >= self.meeting.quorum else "no_quorum"] = text
        return found

    def _interests(self) -> str:
        declared = [one for one in self.meeting.attendees if one.interests]
        return ("；" if self.wording.zh else "; ").join(map(self._interest, declared))

    def _interest(self, attendee: Attendee) -> str:
        titles = {item.title for item in self.meeting.agenda}
        quotes = "“{}”" if self.wording.zh else "the item “{}”"
        subjects = self.wording.names([quotes.format(one) if one in titles else one for one in attendee.interests])
        if self.wording.zh:
            return f"{attendee.name}就{subjects}申报利益关系"
        return f"{attendee.name} declared an interest in {subjects}"

    # -- days and times ----------------------------------------------------------------------------------

    def _date(self) -> str:
        if self.meeting.date is None:
            return ""
        return (chinese_days if self.wording.zh else english_days)(self.meeting.date, self.meeting.end_date)

    def _time(self, moment: dt.datetime | None) -> str:
        if moment is None:
            return ""
        return (chinese_time if self.wording.zh else english_time)(moment.time())

    def _next(self) -> str:
        """Say when and where the next meeting is; what begins with no date stands as it was written."""
        stored, zh = self.meeting.next_meeting, self.wording.zh
        following = next_meeting_of(stored)
        if following is None:
            return self._next_as_said(stored if isinstance(stored, str) else "")
        day, time, place = self.wording.date(following.day), "", following.place
        if following.time:
            time = (chinese_time if zh else english_time)(following.time)
        if zh:
            return f"下次会议定于{day}{time}{f'在{place}' if place else ''}召开"
        where = place and (f", {place}" if re.match(NO_ROOM, place) else f" in {place}")
        return f"The next meeting will be held on {day}{f' at {time}' if time else ''}{where}"

    def _next_as_said(self, said: str) -> str:
        text, zh = said.strip().rstrip("。."), self.wording.zh
        if text[:1].isdecimal() and self.wording.own(text):
            return f"下次会议定于{text}召开" if zh else f"The next meeting will be held on {text}"
        return f"{'下次会议：' if zh else 'Next meeting: '}{text}" if text else ""


def _tags(lines: tuple[Line, ...], above: str = "") -> Iterator[str]:
    """Give the tags of lines with all below them; the parts of one of the same tag count with it."""
    for line in lines:
        if line.tag != above:
            yield line.tag
        yield from _tags(line.lines, line.tag)


def _dealt_with(item: AgendaItem) -> bool:
    return item.state == "done" or bool(item.lines or item.items or item.intro)
