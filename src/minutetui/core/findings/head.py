"""Rules for the head of the minutes: chair, recorder, venue, time, attendance and quorum."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from minutetui.core.findings.finding import Finding, RuleContext
from minutetui.core.people.attendance import quorum_at, quorum_lost

NO_TIME = dt.datetime.max
"""Represents the end of a meeting without a recorded beginning: everybody who left is gone."""


def chair_missing(context: RuleContext) -> Iterator[Finding]:
    """Find a meeting without a chair."""
    return _missing("chair-missing", context, there=bool(context.meeting.chair.strip()))


def recorder_missing(context: RuleContext) -> Iterator[Finding]:
    """Find minutes without a recorder."""
    return _missing("recorder-missing", context, there=bool(context.meeting.recorder.strip()))


def place_missing(context: RuleContext) -> Iterator[Finding]:
    """Find a meeting without a venue."""
    return _missing("place-missing", context, there=bool(context.meeting.place.strip()))


def times_missing(context: RuleContext) -> Iterator[Finding]:
    """Find a meeting without its day or beginning or, once it is over, without its end."""
    meeting = context.meeting
    ended = meeting.ended is not None or not context.over
    return _missing("times-missing", context, there=None not in (meeting.date, meeting.started) and ended)


def attendance_missing(context: RuleContext) -> Iterator[Finding]:
    """Find a meeting that says neither who attended nor how many."""
    there = bool(context.meeting.attendees) or context.meeting.headcount is not None
    return _missing("attendance-missing", context, there=there)


def quorum_was_lost(context: RuleContext) -> Iterator[Finding]:
    """Find a meeting with fewer voting members than its quorum, at its beginning or when one left."""
    meeting = context.meeting
    at = quorum_lost(meeting) or meeting.started or NO_TIME
    quorum = quorum_at(meeting, at) if context.begun and meeting.attendees else None
    if quorum is not None and quorum.lost:
        values = {"time": "--:--" if at == NO_TIME else f"{at:%H:%M}", "here": quorum.here, "needed": quorum.needed}
        yield Finding("quorum-lost", "later", values=values)


def _missing(code: str, context: RuleContext, *, there: bool) -> Iterator[Finding]:
    """Yield the finding unless its fact is there; a meeting that has not begun may still get it."""
    if context.begun and not there:
        yield Finding(code, "later")
