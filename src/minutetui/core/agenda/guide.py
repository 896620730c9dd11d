"""The guide: what an agenda item should bring out, after its template, and what of it is still missing.

An item of the meeting and one of the template belong together

1. if they are called the same, capitals aside;
2. else if what stands between two such items is as many in the meeting as in the template: an item that was
   renamed keeps its place. A meeting that shares no title with its template has no guide.

An item inside another is guided by what that one is: the report of each group by the slots of the reports.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from operator import attrgetter

from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import ancestors
from minutetui.core.template.model import AgendaPlan, Slot, Template

TAG, LABEL = attrgetter("tag"), attrgetter("label")


def missing_slots(meeting: Meeting, item: AgendaItem, template: Template | None) -> tuple[Slot, ...]:
    """List what an agenda item should still bring out, in the order of the template.

    Args:
        meeting: The meeting.
        item: One of its agenda items.
        template: Of the meeting's kind; None where there is none to be found.
    """
    plan = plan_of(meeting, item, template)
    if plan is None:
        return ()
    tags, labels = _said(item)
    return tuple(slot for slot in plan.slots if slot.tag not in tags and _plain(slot.label) not in labels)


def fills(line: Line, slot: Slot) -> bool:
    """Tell whether a line says what a slot asks for: by its label, or by the tag that the slot is about."""
    return _plain(line.label) == _plain(slot.label) or (slot.tag is not None and line.tag == slot.tag)


def plan_of(meeting: Meeting, item: AgendaItem, template: Template | None) -> AgendaPlan | None:
    """Give the item of the template that an item of the meeting was made from, or one of the same name."""
    if template is None:
        return None
    above = [record for record in ancestors(meeting, item.id) if isinstance(record, AgendaItem)]
    top = above[0] if above else item
    plans = [_plain(plan.title) for plan in template.agenda]
    titles = [_plain(one.title) for one in meeting.agenda]
    if not set(plans) & set(titles):
        return None
    for what, start, end, first, last in SequenceMatcher(None, plans, titles, autojunk=False).get_opcodes():
        if what == "equal" or (what == "replace" and end - start == last - first):
            for plan, one in zip(template.agenda[start:end], meeting.agenda[first:last], strict=True):
                if one.id == top.id:
                    return plan
    # Moved about, so out of the order of the template.
    return next((plan for plan in template.agenda if _plain(plan.title) == _plain(top.title)), None)


def _said(item: AgendaItem) -> tuple[set[str | None], set[str]]:
    """Collect the tags and labels in an item and those inside it: a line fills a slot by either."""
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
