"""Deadlines that nobody can keep: over before the meeting, or on a day without work."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from minutetui.core.findings.finding import Finding, RuleContext
from minutetui.core.meeting.model import AgendaItem, Line
from minutetui.core.text.workdays import is_weekday, works_on

_SPAN = re.compile(r"内|底|末|期间|\b(within|end of|in (the )?course of|weekend|\d* ?(h|hrs?|hours?))\b", re.IGNORECASE)
"""A deadline said so is a span that happens to end on its day: within two weeks, 月底前. Nobody chose the day."""


def due_in_past(context: RuleContext) -> Iterator[Finding]:
    """Find open lines that were due before the meeting's day; what was carried over from another may be late."""
    day = context.meeting.date
    for line, item in context.open_lines:
        if day is not None and line.due_date is not None and line.due_date < day and not line.origin:
            yield Finding("due-in-past", "later", line, item, values={"due": line.due or line.due_date.isoformat()})


def due_on_weekend(context: RuleContext) -> Iterator[Finding]:
    """Find open lines that are due on a Saturday or Sunday without work."""
    for line, item, day in _chosen_days(context):
        if not is_weekday(day) and not works_on(day, context.is_workday):
            yield Finding("due-on-weekend", "later", line, item, values={"day": day.isoformat()})


def due_on_holiday(context: RuleContext) -> Iterator[Finding]:
    """Find open lines that are due on a public holiday from Monday to Friday."""
    for line, item, day in _chosen_days(context):
        if is_weekday(day) and not works_on(day, context.is_workday):
            yield Finding("due-on-holiday", "later", line, item, values={"day": day.isoformat()})


def _chosen_days(context: RuleContext) -> Iterator[tuple[Line, AgendaItem, dt.date]]:
    """Yield open lines whose deadline names one day; those that an earlier meeting left late are left out."""
    held = context.meeting.date
    for line, item in context.open_lines:
        due = line.due_date
        if due is not None and not _SPAN.search(line.due) and not (line.origin and held is not None and due < held):
            yield line, item, due
