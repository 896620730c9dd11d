"""Sections that do not draw on the agenda: aims, how the meeting was held, attendance, the actions and the plan."""

from __future__ import annotations

from dataclasses import dataclass, field

from minutetui.core.meeting.model import Line, Unit
from minutetui.core.meeting.queries import is_action
from minutetui.core.template.model import Section
from minutetui.core.vocabulary import Attendance
from minutetui.summary.blocks import Block, HeadingBlock, ListBlock, ListItem, ParagraphBlock, Source, Span, TableBlock
from minutetui.summary.voice import Voice


def aims(voice: Voice) -> list[Block]:
    """Write the meeting's aims as a numbered list."""
    items = []
    for aim in voice.meeting.aims:
        title, text = aim.title.strip(), aim.text.strip()
        if title or text:
            label = f"{aim.title}{voice.colon if text else ''}" if title else ""
            items.append(ListItem((Span(label, strong=True), Span(aim.text))))
    return [ListBlock(tuple(items), ordered=True)] if items else []


def organisation(voice: Voice, section: Section) -> list[Block]:
    """Write a paragraph on how the meeting was held."""
    text = voice.organisation()
    return [ParagraphBlock((Span(text),), Source("draft", section.id))] if text else []


def attendance(voice: Voice) -> list[Block]:
    """Write one line for each way of attending that somebody attended in: 出席、列席、请假; Present, Apologies."""
    words = voice.words
    groups: dict[Attendance, str] = {
        "present": words.present,
        "in-attendance": words.in_attendance,
        "apologies": words.apologies,
        "absent": words.absent,
    }
    found: list[Block] = []
    for how, word in groups.items():
        people = sorted(voice.tally.who(how), key=lambda one: one.name != voice.meeting.chair)
        if people or how in voice.meeting.nobody:
            names = voice.attendance_line(people) if people else words.none
            found.append(ParagraphBlock((Span(f"{word}{voice.colon}", strong=True), Span(names))))
    word, recorder = voice.recorded_by()
    if found and recorder:
        found.append(ParagraphBlock((Span(f"{word}{voice.colon}", strong=True), Span(recorder))))
    return found


def action_table(voice: Voice, section: Section) -> list[Block]:
    """Write the actions as a table: number, what, who, by when. Dropped ones are left out.

    The agenda item has a column if the section says so, and the status if there is one to tell.
    """
    words, tally = voice.words, voice.tally
    number, action, _, due, status = words.columns
    (owner, owners), *others = voice.owner_columns(tally.actions).items()
    columns = {
        number: [str(tally.action_numbers[line.id]) for line in tally.actions],
        action: [voice.task_in_table(line) for line in tally.actions],
        **({words.item_column: [tally.titles[line.id] for line in tally.actions]} if section.about else {}),
        owner: [name or _missing(line, words.nobody) for line, name in zip(tally.actions, owners, strict=True)],
        **dict(others),
        due: [voice.due_in_table(line) or _missing(line, words.nobody) for line in tally.actions],
        **({status: [words.status.get(line.status, "") for line in tally.actions]} if tally.follows_up else {}),
    }
    rows = tuple(tuple((Span(text),) for text in row) for row in zip(*columns.values(), strict=True))
    return [TableBlock(tuple(columns), rows, tuple(tally.action_numbers))] if rows else []


def time_table(voice: Voice) -> list[Block]:
    """Write the planned and the spent minutes of the agenda items that have either as a table."""
    from minutetui.core.agenda.clocks import item_times  # noqa: PLC0415 - few templates have this table

    rows = tuple(
        ((Span(time.title),), (Span("–" if time.planned is None else str(time.planned)),), (Span(str(time.spent)),))
        for time in item_times(voice.meeting)
        if time.planned or time.spent
    )
    return [TableBlock(voice.words.time_columns, rows)] if rows else []


def _missing(line: Line, word: str) -> str:
    """Say that an owner or a deadline is missing, while that is still to be settled."""
    return word if line.status in ("open", "carried") else "–"


@dataclass
class Share:
    """What one unit, or one person without a unit, has to do."""

    name: str
    unit: Unit | None = None
    actions: list[Line] = field(default_factory=list)


def plan(voice: Voice, level: int, depth: int) -> list[Block]:
    """Compose the plan; dropped actions are left out, those without an owner come last."""
    blocks: list[Block] = []
    for share in shares(voice):
        blocks.append(HeadingBlock(level, share.name, Source("unit", share.name), depth))
        blocks.append(ListBlock(tuple(_points(share, voice))))
    return blocks


def shares(voice: Voice) -> list[Share]:
    """Divide the actions: by unit in the meeting's order, then by person, then those without an owner."""
    by_name = {unit.name: Share(unit.name, unit) for unit in voice.meeting.units}
    last = Share(voice.words.nobody)
    for line in voice.tally.actions:
        name = unit_of(line, voice)
        share = by_name.setdefault(name, Share(name)) if name else last
        share.actions.append(line)
    return [share for share in (*by_name.values(), last) if share.actions]


def unit_of(action: Line, voice: Voice) -> str:
    """Tell which unit does an action: that of its first owner, else the owner alone."""
    for owner in action.owners:
        if any(unit.name == owner for unit in voice.meeting.units):
            return owner
        lead = next((unit.name for unit in voice.meeting.units if owner in unit.leads), "")
        attendee = voice.people.get(owner)
        return lead or (attendee.unit if attendee is not None else "") or owner
    return ""


def _points(share: Share, voice: Voice) -> list[ListItem]:
    items = []
    leads = _leads(share)
    if leads:
        names = [voice.with_role(name) for name in leads]
        items.append(_labelled(voice.words.responsible, voice.names(names), voice))
    dues = {voice.due(action) for action in share.actions}
    common = share.unit.due.strip() if share.unit is not None else ""
    if not common and len(dues) == 1 and len(share.actions) > 1:
        common = dues.pop()
    tasks = tuple(_task(action, leads, voice, dated=not common) for action in share.actions)
    label = Span(f"{voice.words.tasks}{voice.colon}", strong=True)
    items.append(ListItem((label,), (ListBlock(tasks),)))
    if common:
        items.append(_labelled(voice.words.deadline, common, voice))
    return items


def _leads(share: Share) -> list[str]:
    """Give who leads: as the unit says, else the people who own its actions."""
    if share.unit is not None and share.unit.leads:
        return list(share.unit.leads)
    owners = (owner for action in share.actions for owner in action.owners[:1])
    return [owner for owner in dict.fromkeys(owners) if owner != share.name]


def _task(action: Line, leads: list[str], voice: Voice, *, dated: bool) -> ListItem:
    """Write a task: its text, who else is in it, and its own deadline where the unit has no common one."""
    others = [owner for owner in action.owners if owner not in leads]
    shared = action.with_(owners=tuple(others) if len(action.owners) > 1 or len(leads) > 1 else ())
    if len(leads) > 1 and not set(leads) <= set(action.owners):
        shared = action.with_(owners=action.owners)
    if not dated:
        shared = shared.with_(due="", due_date=None)
    spans = [Span(f"{action.label}{voice.colon}", strong=True)] if action.label else []
    text = Span(voice.finished(voice.with_note(action.text, voice.status(action) + voice.answer(shared))))
    inner = tuple(
        ListItem((Span(voice.finished(line.text)),), source=Source("line", line.id))
        for line in action.lines
        if line.text.strip() and not is_action(line)  # an action is a task of its own
    )
    return ListItem((*spans, text), (ListBlock(inner),) if inner else (), Source("line", action.id))


def _labelled(word: str, text: str, voice: Voice) -> ListItem:
    return ListItem((Span(f"{word}{voice.colon}", strong=True), Span(text)))
