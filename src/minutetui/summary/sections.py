"""Sections that do not draw on the agenda: aims, how the meeting was held, attendance, the table of actions."""

from __future__ import annotations

from minutetui.core.meeting.model import Line
from minutetui.core.template.model import Section
from minutetui.core.vocabulary import Attendance
from minutetui.summary.blocks import Block, ListBlock, ListItem, ParagraphBlock, Source, Span, TableBlock
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
        if not people and how in voice.meeting.nobody:
            found.append(ParagraphBlock((Span(f"{word}{voice.colon}", strong=True), Span(words.none))))
        if people:
            names = voice.attendance_line(people)
            found.append(ParagraphBlock((Span(f"{word}{voice.colon}", strong=True), Span(names))))
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
    rows = tuple(zip(*columns.values(), strict=True))
    return [TableBlock(tuple(columns), rows, tuple(tally.action_numbers))] if rows else []


def _missing(line: Line, word: str) -> str:
    """Say that an owner or a deadline is missing, while that is still to be settled."""
    return word if line.status in ("open", "carried") else "–"
