"""Rules for the head of the minutes (chair, venue, time, attendance, quorum), for agenda items and for sections."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator

from minutetui.core.agenda.clocks import minutes_spent
from minutetui.core.agenda.guide import fills, missing_slots, plan_of
from minutetui.core.findings.finding import Finding, FindingRule, RuleContext
from minutetui.core.meeting.model import AgendaItem, Line, Meeting, Prose
from minutetui.core.meeting.queries import all_lines, walk_items
from minutetui.core.people.attendance import quorum_at, quorum_lost
from minutetui.core.text.patterns import lazy

ROUNDING = dt.timedelta(minutes=2)
"""How far the time of a line may be outside its item: the clock of an item starts with its first line."""

LEAST, SHARE = 3, 1.1
"""The minutes, and the share of the plan, from which an item counts as over time."""


_RECORDED: dict[str, Callable[[Meeting], bool]] = {
    r"(?:(?:dates?|day|time|place|venue)\b[\w ]* )?next meeting\b|下一?次(?:会议|例会)(?!.*(?:材料|准备|筹备))": (
        lambda meeting: bool(meeting.next_meeting)
    ),
    r"(?:declar|conflict)\w*[\w ]* interests?\b|interests?\W*$|(?:申报)?利益(?:申报|冲突|回避)|(?:申报)?回避": (
        lambda meeting: any(one.interests for one in meeting.attendees)
    ),
    r"(?:[\w ]{1,20} )?apologies\b|roll call|(?:请假|缺席|考勤|点名|签到)(?:情况|人员)?\W*$": (
        lambda meeting: bool(
            {"apologies", "absent"} & {*(one.attendance for one in meeting.attendees), *meeting.nobody}
        )
    ),
    r"(?:call to order|welcome|opening|open the meeting|start of (?:the )?meeting)(?: and [\w ]+)?\W*$": (
        lambda meeting: bool(meeting.chair and meeting.started)
    ),
    r"(?:clos(?:e|ing|ure)|adjourn(?:ment)?|end)(?: of (?:the )?meeting)?\W*$": lambda meeting: (
        meeting.ended is not None
    ),
}
_TITLES = {
    lazy(rf"[\W\d一二三四五六七八九十]*(?:{title})", re.IGNORECASE): recorded for title, recorded in _RECORDED.items()
}
"""Titles of items that are about a fact of the meeting, and whether it is recorded: the minutes tell it."""


def item_empty(context: RuleContext) -> Iterator[Finding]:
    """Find items that the meeting passed without a line, and without a fact of the meeting that they are about."""
    for item in _passed(context):
        if item.lines or item.items or item.intro.strip():
            continue
        if not any(title.match(item.title) and recorded(context.meeting) for title, recorded in _TITLES.items()):
            yield Finding("item-empty", "later", item=item)


def slot_empty(context: RuleContext) -> Iterator[Finding]:
    """Find items that say less than their template asks for.

    A line that fills no slot counts as one under another name: people say what matters in
    their own words. An item without a line is only empty, and approved minutes stay as approved.
    """
    if context.template is None or context.meeting.status == "final":
        return
    for item in _passed(context):
        plan = plan_of(context.meeting, item, context.template) if item.lines else None
        if plan is not None and plan.title.strip().casefold() == item.title.strip().casefold():
            missing = missing_slots(context.meeting, item, context.template)
            spare = [line for line in item.lines if not any(fills(line, slot) for slot in plan.slots)]
            if len(missing) > len(spare):
                slots = tuple(slot.label for slot in missing)
                yield Finding("slot-empty", "later", item=item, values={"slots": slots})


def _passed(context: RuleContext) -> Iterator[AgendaItem]:
    """Yield the items that should have lines by now: while the meeting runs, those before the item taken up last."""
    items = [item for item, _ in walk_items(context.meeting)]
    taken = [index for index, item in enumerate(items) if item.lines or item.id == context.meeting.current]
    passed = len(items) if context.over else max(taken, default=0)
    for index, item in enumerate(items):
        if context.begun and item.state != "deferred" and (index < passed or item.state == "done"):
            yield item


def over_time(context: RuleContext) -> Iterator[Finding]:
    """Find items that took much longer than planned, unless the minutes are approved."""
    if context.meeting.status == "final":
        return
    for item, _ in walk_items(context.meeting):
        spent, planned = minutes_spent(item), item.minutes or 0
        if planned and spent >= max(planned * SHARE, planned + LEAST):
            yield Finding("over-time", "later", item=item, values={"spent": spent, "planned": planned})


def time_elsewhere(context: RuleContext) -> Iterator[Finding]:
    """Find lines whose time does not fit their agenda item but another one: a merge of two versions can cause that.

    Only times of the clock count, which have seconds: a time to the minute was typed or written by hand.
    """
    if context.meeting.status == "final":
        return
    spans = {item.id: span for item, _ in walk_items(context.meeting) if (span := _span(item)) is not None}
    titles = {item.id: item.title for item, _ in walk_items(context.meeting)}
    for item, _ in walk_items(context.meeting):
        for line in _unplaced(item.lines):
            if line.at is None or not line.at.second or _fits(line.at, item, context.meeting):
                continue
            others = [titles[one] for one, (start, end) in spans.items() if one != item.id and start <= line.at <= end]
            if others:
                values: dict[str, object] = {"time": f"{line.at:%H:%M}", "other": others[0]}
                yield Finding("time-elsewhere", "later", line, item, values=values)


def _unplaced(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Yield the lines that no person put under another item, with those below them."""
    for line in lines:
        if not line.placed:
            yield line
            yield from _unplaced(line.lines)


def _span(item: AgendaItem) -> tuple[dt.datetime, dt.datetime] | None:
    """Give when an item was first taken up and last left; None if that is not known."""
    if item.started is None or item.ended is None or item.started.tzinfo is None or item.ended.tzinfo is None:
        return None
    return item.started, item.ended


def _fits(at: dt.datetime, item: AgendaItem, meeting: Meeting) -> bool:
    """Tell whether a time fits an item, or the items in it, or cannot be compared."""
    if at.tzinfo is None or (item.started is not None and item.started.tzinfo is None):
        return True
    if any(_fits(at, inner, meeting) for inner in item.items):
        return True
    if item.started is None:
        return False
    under_way = item.ended is None or item.ended.tzinfo is None or item.id == meeting.current
    return at >= item.started - ROUNDING and (under_way or at <= (item.ended or at) + ROUNDING)


def draft_prose(context: RuleContext) -> Iterator[Finding]:
    """Find sections that draft their own text because nobody wrote or accepted one; approving accepts them all."""
    if context.template is None or context.meeting.status == "final":
        return
    if not any(item.lines or item.items for item in context.meeting.agenda):
        return
    for section in context.template.sections:
        prose = context.meeting.prose.get(section.id, Prose())
        drafts = section.draft or section.draws == "facts"
        if drafts and not prose.before.strip() and not prose.after.strip():
            yield Finding("draft-prose", "later", section=section.id, values={"section": section.heading or section.id})


NO_TIME = dt.datetime.max
"""Represents the end of a meeting without a recorded beginning: everybody who left is gone."""


def missing_rule(field: str) -> FindingRule:
    """Make the rule that finds a meeting without a chair, a recorder or a venue."""
    return lambda context: _missing(f"{field}-missing", context, there=bool(getattr(context.meeting, field).strip()))


def times_missing(context: RuleContext) -> Iterator[Finding]:
    """Find a meeting without its day or beginning or, once it is over, without its end."""
    meeting = context.meeting
    ended = meeting.ended is not None or not context.over
    return _missing("times-missing", context, there=None not in (meeting.date, meeting.started) and ended)


EARLY = dt.timedelta(hours=1)
"""How long before the beginning people may come."""


def end_before_start(context: RuleContext) -> Iterator[Finding]:
    """Find an end before the beginning."""
    began, ended = _held(context.meeting)
    if began is not None and ended is not None and ended < began:
        yield Finding("end-before-start", "later", values={"time": f"{ended:%H:%M}", "start": f"{began:%H:%M}"})


def line_outside(context: RuleContext) -> Iterator[Finding]:
    """Find the first line that was said after the end, or long before the beginning; only typed times count."""
    began, ended = _held(context.meeting)
    if ended is None or (began is not None and ended < began):
        return
    for line, item in all_lines(context.meeting):
        at = _wall(line.at)
        if at is None or line.at is None or line.at.second:
            continue
        if _is_outside(at, began, ended):
            yield Finding("line-outside", "later", line, item, values={"time": f"{at:%H:%M}", "end": f"{ended:%H:%M}"})
            return


def time_outside(context: RuleContext) -> Iterator[Finding]:
    """Find the first person who came or left long before the beginning, or after the end."""
    began, ended = _held(context.meeting)
    if began is not None and ended is not None and ended < began:
        return
    for one in context.meeting.attendees:
        for moment in filter(None, (_wall(one.arrived), _wall(one.left))):
            if _is_outside(moment, began, ended):
                yield Finding("time-outside", "later", values={"name": one.name, "time": f"{moment:%H:%M}"})
                return


def _held(meeting: Meeting) -> tuple[dt.datetime | None, dt.datetime | None]:
    """Give when a meeting began and ended, as far as that is known."""
    return _wall(meeting.started), _wall(meeting.ended)


def _is_outside(moment: dt.datetime, began: dt.datetime | None, ended: dt.datetime | None) -> bool:
    """Tell whether a time is long before the beginning of a meeting, or after its end."""
    return (began is not None and moment < began - EARLY) or (ended is not None and moment > ended)


def _wall(moment: dt.datetime | None) -> dt.datetime | None:
    """Give a time to the minute and without its zone, for times written by hand have none."""
    return moment.replace(second=0, microsecond=0, tzinfo=None) if moment is not None else None


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
