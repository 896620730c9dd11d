"""Rules for agenda items and sections: empty, less than the template asks for, far over time, prose still a draft."""

from __future__ import annotations

from collections.abc import Iterator

from minutetui.core.agenda.guide import fills, missing_slots, plan_of
from minutetui.core.findings.finding import Finding, RuleContext
from minutetui.core.meeting.model import AgendaItem, Prose
from minutetui.core.meeting.queries import walk_items

MINUTE = 60
LEAST, SHARE = 3, 1.1
"""The minutes, and the share of the plan, from which an item counts as over time."""


def item_empty(context: RuleContext) -> Iterator[Finding]:
    """Find items that the meeting passed without a line."""
    for item in _passed(context):
        if not (item.lines or item.items or item.intro.strip()):
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
        spent, planned = _minutes(item), item.minutes or 0
        if planned and spent >= max(planned * SHARE, planned + LEAST):
            yield Finding("over-time", "later", item=item, values={"spent": spent, "planned": planned})


def _minutes(item: AgendaItem) -> int:
    """Give the whole minutes spent on an item: by its clock, else from when it was taken up and left."""
    spent = item.spent
    if not spent and item.started and item.ended and (item.started.tzinfo is None) == (item.ended.tzinfo is None):
        spent = int((item.ended - item.started).total_seconds())
    return spent // MINUTE


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
