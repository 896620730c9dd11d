"""The guide: what the template asks an agenda item to bring out, and what is still missing.

An item of the meeting corresponds to one of the template

1. if both have the same title, whatever the capitals;
2. else by position, where meeting and template have equally many items between two that correspond: so an item
   keeps its guide when it is renamed. A meeting that shares no title with its template has no guide.

An item inside another has the guide of the outer one: the report of each group has the slots of the reports.
"""

from __future__ import annotations

from operator import attrgetter

from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import ancestors
from minutetui.core.template.model import AgendaPlan, Slot, Template

TAG, LABEL = attrgetter("tag"), attrgetter("label")


def missing_slots(meeting: Meeting, item: AgendaItem, template: Template | None) -> tuple[Slot, ...]:
    """List what an agenda item still lacks, in the order of the template; nothing without a template."""
    plan = plan_of(meeting, item, template)
    if plan is None:
        return ()
    tags, labels = _said(item)
    return tuple(slot for slot in plan.slots if slot.tag not in tags and _plain(slot.label) not in labels)


def fills(line: Line, slot: Slot) -> bool:
    """Tell whether a line has the label or the tag that a slot asks for."""
    return _plain(line.label) == _plain(slot.label) or (slot.tag is not None and line.tag == slot.tag)


def plan_of(meeting: Meeting, item: AgendaItem, template: Template | None) -> AgendaPlan | None:
    """Give the item of the template that corresponds to an item of the meeting; None if there is none."""
    if template is None:
        return None
    above = [record for record in ancestors(meeting, item.id) if isinstance(record, AgendaItem)]
    top = above[0] if above else item
    plans = [_plain(plan.title) for plan in template.agenda]
    titles = [_plain(one.title) for one in meeting.agenda]
    if not set(plans) & set(titles):
        return None
    from difflib import SequenceMatcher  # noqa: PLC0415 - few meetings have a template with an agenda

    for what, start, end, first, last in SequenceMatcher(None, plans, titles, autojunk=False).get_opcodes():
        if what == "equal" or (what == "replace" and end - start == last - first):
            for plan, one in zip(template.agenda[start:end], meeting.agenda[first:last], strict=True):
                if one.id == top.id:
                    return plan
    # An item that was moved is not in the order of the template.
    return next((plan for plan in template.agenda if _plain(plan.title) == _plain(top.title)), None)


def _said(item: AgendaItem) -> tuple[set[str | None], set[str]]:
    """Collect the tags and the labels of all lines in an item and in the items inside it."""
    tags: set[str | None] = set()
    labels: set[str] = set()

    def look(lines: tuple[Line, ...]) -> None:
        tags.update(map(TAG, lines))
        labels.update(map(LABEL, lines))
        for line in [line for line in lines if line.lines]:
            look(line.lines)

    look(item.lines)
    for inner in item.items:
        inner_tags, inner_labels = _said(inner)
        tags |= inner_tags
        labels |= inner_labels
    return tags, set(map(_plain, labels))


def _plain(text: str) -> str:
    return text.strip().casefold()
