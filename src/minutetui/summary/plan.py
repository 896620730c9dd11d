"""The plan: actions by unit, each with who leads, the tasks, and the deadline."""

from __future__ import annotations

from dataclasses import dataclass, field

from minutetui.core.meeting.model import Line, Meeting, Unit
from minutetui.core.meeting.queries import all_lines, is_action
from minutetui.summary.blocks import Block, Heading, ListBlock, ListItem, Source, Span
from minutetui.summary.wording import Wording, find_attendee


@dataclass
class Share:
    """What one unit, or one person without a unit, has to do."""

    name: str
    unit: Unit | None = None
    actions: list[Line] = field(default_factory=list)


def plan(meeting: Meeting, wording: Wording, level: int, depth: int) -> list[Block]:
    """Compose the plan; what was dropped is left out, what nobody answers for stands at the end."""
    blocks: list[Block] = []
    for share in shares(meeting, wording.words.nobody):
        blocks.append(Heading(level, share.name, Source("unit", share.name), depth))
        blocks.append(ListBlock(tuple(_points(share, meeting, wording))))
    return blocks


def shares(meeting: Meeting, nobody: str) -> list[Share]:
    """Part the actions: by unit in the meeting's order, then by person, then those of nobody."""
    by_name = {unit.name: Share(unit.name, unit) for unit in meeting.units}
    last = Share(nobody)
    for line, _ in all_lines(meeting):
        if is_action(line) and line.status != "dropped":
            name = unit_of(line, meeting)
            share = by_name.setdefault(name, Share(name)) if name else last
            share.actions.append(line)
    return [share for share in (*by_name.values(), last) if share.actions]


def unit_of(action: Line, meeting: Meeting) -> str:
    """Tell where an action stands: with the unit of its first owner, or with that person."""
    for owner in action.owners:
        if any(unit.name == owner for unit in meeting.units):
            return owner
        lead = next((unit.name for unit in meeting.units if owner in unit.leads), "")
        attendee = find_attendee(meeting, owner)
        return lead or (attendee.unit if attendee is not None else "") or owner
    return ""


def _points(share: Share, meeting: Meeting, wording: Wording) -> list[ListItem]:
    items = []
    leads = _leads(share)
    if leads:
        names = [wording.with_role(name, meeting) for name in leads]
        items.append(_labelled(wording.words.responsible, wording.names(names), wording))
    dues = {wording.due(action) for action in share.actions}
    common = share.unit.due.strip() if share.unit is not None else ""
    if not common and len(dues) == 1 and len(share.actions) > 1:
        common = dues.pop()
    tasks = tuple(_task(action, leads, wording, dated=not common) for action in share.actions)
    label = Span(f"{wording.words.tasks}{wording.colon}", strong=True)
    items.append(ListItem((label,), (ListBlock(tasks),)))
    if common:
        items.append(_labelled(wording.words.deadline, common, wording))
    return items


def _leads(share: Share) -> list[str]:
    """Give who leads: as the unit says, else the people who own its actions."""
    if share.unit is not None and share.unit.leads:
        return list(share.unit.leads)
    owners = (owner for action in share.actions for owner in action.owners[:1])
    return [owner for owner in dict.fromkeys(owners) if owner != share.name]


def _task(action: Line, leads: list[str], wording: Wording, *, dated: bool) -> ListItem:
    """Write a task: its text, who else is in it, and its own deadline where the unit has no common one."""
    others = [owner for owner in action.owners if owner not in leads]
    shared = action.with_(owners=tuple(others) if len(action.owners) > 1 or len(leads) > 1 else ())
    if len(leads) > 1 and not set(leads) <= set(action.owners):
        shared = action.with_(owners=action.owners)
    if not dated:
        shared = shared.with_(due="", due_date=None)
    spans = [Span(f"{action.label}{wording.colon}", strong=True)] if action.label else []
    text = Span(wording.with_note(action.text, wording.status(action) + wording.answer(shared)))
    inner = tuple(
        ListItem((Span(line.text),), source=Source("line", line.id))
        for line in action.lines
        if line.text.strip() and not is_action(line)  # what is to be done stands as a task of its own
    )
    return ListItem((*spans, text), (ListBlock(inner),) if inner else (), Source("line", action.id))


def _labelled(word: str, text: str, wording: Wording) -> ListItem:
    return ListItem((Span(f"{word}{wording.colon}", strong=True), Span(text)))
