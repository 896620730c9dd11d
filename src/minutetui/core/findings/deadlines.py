"""Deadlines that nobody can keep: over before the meeting, or on a day without work."""

from __future__ import annotations

import re
from collections.abc import Iterator

from minutetui.core.findings.finding import Finding, RuleContext

_SPAN = re.compile(r"内|底|末|期间|\b(within|end of|in (the )?course of|weekend)\b", re.IGNORECASE)
"""A deadline said so is a span that happens to end on its day: within two weeks, 月底前. Nobody chose the day."""

SATURDAY = 6


def due_in_past(context: RuleContext) -> Iterator[Finding]:
    """Find open lines that were due before the meeting's day; what was carried over from another may be late."""
    day = context.meeting.date
    for line, item in context.open_lines:
        if day is not None and line.due_date is not None and line.due_date < day and not line.origin:
            yield Finding("due-in-past", "later", line, item, values={"due": line.due or line.due_date.isoformat()})


def due_on_weekend(context: RuleContext) -> Iterator[Finding]:
    """Find open lines that are due on a Saturday or Sunday which was named as the day, and is not over anyway."""
    day = context.meeting.date
    for line, item in context.open_lines:
        due = line.due_date
        if due is None or due.isoweekday() < SATURDAY or _SPAN.search(line.due):
            continue
        if not (line.origin and day is not None and due < day):
            yield Finding("due-on-weekend", "later", line, item, values={"day": due.isoformat()})
