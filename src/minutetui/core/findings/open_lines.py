"""Rules for lines: a gap, an unknown owner, a deadline that cannot be kept, a repeated line."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from minutetui.core.findings.finding import LINES_KEPT, Finding, RuleContext
from minutetui.core.findings.gaps import LineInItem
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import walk_items
from minutetui.core.people.names import Names
from minutetui.core.text.days import is_weekday, works_on


def action_without_owner(context: RuleContext) -> Iterator[Finding]:
    """Find open actions without an owner."""
    return _gaps("action-without-owner", context)


def action_without_due(context: RuleContext) -> Iterator[Finding]:
    """Find open actions without a deadline, unless one is given for the unit of an owner."""
    return _gaps("action-without-due", context)


def issue_undecided(context: RuleContext) -> Iterator[Finding]:
    """Find issues that are neither decided nor deferred."""
    return _gaps("issue-undecided", context)


def _gaps(code: str, context: RuleContext) -> Iterator[Finding]:
    return iter([Finding(code, "ask", line, item) for line, item in GAP_LINES[code](context)])


def _without_owner(context: RuleContext) -> list[LineInItem]:
    return [found for found in context.gap_lines if found[0].tag == "action" and not found[0].owners]


def _without_due(context: RuleContext) -> list[LineInItem]:
    dated = _dated(context.meeting)
    return [
        (line, item)
        for line, item in context.gap_lines
        if line.tag == "action" and not line.due and line.due_date is None and not dated.intersection(line.owners)
    ]


def _undecided(context: RuleContext) -> list[LineInItem]:
    return [found for found in context.gap_lines if found[0].tag == "issue"]


GAP_LINES: dict[str, Callable[[RuleContext], list[LineInItem]]] = {
    "action-without-owner": _without_owner,
    "action-without-due": _without_due,
    "issue-undecided": _undecided,
}
"""The lines of each kind of gap, by the code of its finding."""


def _dated(meeting: Meeting) -> set[str]:
    """Collect the units that have a deadline of their own, and their people."""
    units = [unit for unit in meeting.units if unit.due]
    names = {unit.name for unit in units}
    leads = {lead for unit in units for lead in unit.leads}
    return names | leads | {one.name for one in meeting.attendees if one.unit in names}


def owner_unknown(context: RuleContext) -> Iterator[Finding]:
    """Find owners who are no person, unit or role of the meeting; without people and units nobody is unknown."""
    meeting = context.meeting
    if not (meeting.attendees or meeting.units):
        return
    names, known = Names(meeting), known_names(meeting)
    for line, item in context.open_lines:
        unknown = [name for name in line.owners if name.casefold() not in known and names.resolve(name) is None]
        if unknown:
            yield Finding("owner-unknown", "later", line, item, values={"names": tuple(unknown)})


def known_names(meeting: Meeting) -> set[str]:
    """Collect who is named anywhere in the meeting's head, units and agenda, in folded case."""
    known = {meeting.chair, meeting.recorder, meeting.organiser, meeting.body, *meeting.circulate}
    for one in meeting.attendees:
        known |= {one.name, one.role, one.unit, f"{one.role}{one.name}", f"{one.role} {one.name}"}
    for unit in meeting.units:
        known |= {unit.name, *unit.leads}
    for item, _ in walk_items(meeting):
        known.update(item.led_by)
    return {name.casefold() for name in known if name}


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


LOOSE = re.compile(r"[\W_]+")
_SHORTEST = 4
"""Characters below which the same words are no duplicate: agreed, 同意."""


def duplicate_line(context: RuleContext) -> Iterator[Finding]:
    """Find lines that repeat an earlier one: a decision or action anywhere, another line within its item.

    The same task for two owners is two tasks; the same task once with and once without its owner is one.
    """
    seen: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for line, item in context.lines:
        key = _key(line, item)
        earlier = seen.setdefault(key, [])
        if len(key[-1]) >= _SHORTEST and any(
            not owners or not line.owners or owners == line.owners for owners in earlier
        ):
            yield Finding("duplicate-line", "later", line, item)
        earlier.append(line.owners)


def _key(line: Line, item: AgendaItem) -> tuple[str, ...]:
    """Give what must be equal in two lines that say the same; the words come last."""
    where = "" if line.tag in ("decision", "action") else item.id
    return line.tag, where, line.speaker, _words(line.label, line.text)


@lru_cache(maxsize=LINES_KEPT)
def _words(label: str, text: str) -> str:
    """Give the bare words of a line, without signs, spaces and case."""
    return LOOSE.sub("", label + text).casefold()
