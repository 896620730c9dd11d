"""Rules for what was kept as text although it tells more: a task, votes, or who attends."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from minutetui.core.capture.motion_lines import begins_with_outcome
from minutetui.core.capture.plain_lines import decision_in, task_in, tells_attendance, tells_votes
from minutetui.core.capture.reading import Scene
from minutetui.core.findings.finding import LINES_KEPT, Finding, RuleContext
from minutetui.core.meeting.model import Attendee, Line, Meeting, Unit
from minutetui.core.people.names import Names
from minutetui.core.text.days import IsWorkday
from minutetui.core.vocabulary import PLAIN_TAGS
from minutetui.words import Language

_HOLD_TASKS = (*PLAIN_TAGS, "issue", "decision", "action")
"""The tags of lines below which a task can be told."""


def task_in_text(context: RuleContext) -> Iterator[Finding]:
    """Find plain lines that give somebody a task; what is below a risk or a lesson says what is done about it."""
    reader = _reader_of(context)
    about = {below.id for line, _ in context.lines if line.tag not in _HOLD_TASKS for below in line.lines}
    for line, item in context.lines:
        task = reader.task(line) if line.tag in PLAIN_TAGS else None
        if task is not None and line.id not in about:
            who = tuple(filter(None, (*task.owners, task.due)))
            yield Finding("task-in-text", "later", line, item, values={"who": who, "becomes": task})


def votes_not_read(context: RuleContext) -> Iterator[Finding]:
    """Find plain lines and decisions with votes, or the outcome of a vote, that are only text.

    A line that says how a motion went is none where each motion of the agenda item has an outcome.
    """
    reader = _reader_of(context)
    outcomes: dict[str, list[bool]] = {}
    for line, item in context.lines:
        if line.tag == "decision" and line.vote is not None:
            outcomes.setdefault(item.id, []).append(line.vote.result not in ("", "unclear"))
    for line, item in context.lines:
        if not _may_lack_votes(line) or not _tells_votes(line.text, line.speaker):
            continue
        settled = item.id in outcomes and all(outcomes[item.id])
        if line.tag == "decision" or not (settled and begins_with_outcome(line.text)):
            yield Finding("votes-not-read", "later", line, item, values={"becomes": decision_in(line, reader.scene)})


def attendance_not_read(context: RuleContext) -> Iterator[Finding]:
    """Find plain lines that begin as those do that say who attends."""
    for line, item in context.lines:
        if line.tag in PLAIN_TAGS and tells_attendance(line):
            yield Finding("attendance-not-read", "later", line, item)


def _may_lack_votes(line: Line) -> bool:
    """Tell whether a line can have votes that are only text; a vote without an outcome is another finding."""
    if line.tag == "decision":
        return line.vote is None or (line.vote.for_ is None and not line.vote.result)
    return line.tag in PLAIN_TAGS


@lru_cache(maxsize=LINES_KEPT)
def _tells_votes(text: str, speaker: str) -> bool:
    return tells_votes(Line(text=text, speaker=speaker))


@dataclass(eq=False)
class _Reader:
    """Reads plain lines for one set of people, each text once: an edit leaves nearly all lines unchanged."""

    scene: Scene
    _tasks: dict[tuple[str, str], Line | None] = field(default_factory=dict)

    def task(self, line: Line) -> Line | None:
        """Give the action that a line would be with its sign."""
        key = line.label, line.text
        if key not in self._tasks:
            if len(self._tasks) >= LINES_KEPT:
                self._tasks.clear()
            self._tasks[key] = task_in(line, self.scene)
        task = self._tasks[key]
        return task and line.with_(
            tag="action",
            text=task.text,
            owners=task.owners,
            support=task.support,
            due=task.due,
            due_date=task.due_date,
        )


def _reader_of(context: RuleContext) -> _Reader:
    """Give the reader for the people of a meeting; days count from that of the meeting."""
    meeting = context.meeting
    said = (line.at.date() for line, _ in context.lines if line.at is not None)
    day = meeting.date or (meeting.started.date() if meeting.started else next(said, dt.date.min))
    people = meeting.attendees, meeting.units, meeting.chair, meeting.recorder
    return _reader(meeting.language, *people, day, context.is_workday)


@lru_cache(maxsize=4)
def _reader(
    language: Language,
    attendees: tuple[Attendee, ...],
    units: tuple[Unit, ...],
    chair: str,
    recorder: str,
    day: dt.date,
    is_workday: IsWorkday,
) -> _Reader:
    meeting = Meeting(
        title="", language=language, attendees=attendees, units=units, chair=chair, recorder=recorder, date=day
    )
    return _Reader(Scene(meeting, Names(meeting), day, is_workday=is_workday))
