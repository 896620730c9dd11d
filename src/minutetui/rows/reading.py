"""The reading line as rows: what Enter will store, under which line it goes, and the open list."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len

from minutetui.core.capture.attendance_moves import may_be_back
from minutetui.core.capture.items import told_details
from minutetui.core.capture.reading import (
    Add,
    AddItem,
    Amend,
    Attend,
    Choices,
    GoOn,
    Meet,
    Nothing,
    Reading,
    Scene,
    SetFacts,
    Several,
    StepOut,
    TakeUp,
    added,
)
from minutetui.core.capture.tail import told_owners
from minutetui.core.due import holidays_unknown
from minutetui.core.meeting.changed_words import told_fact
from minutetui.core.meeting.model import Line
from minutetui.core.meeting.queries import find_line
from minutetui.core.meeting.votes import told_vote
from minutetui.core.series.next_meeting import NextMeeting
from minutetui.core.text.days import short_day
from minutetui.core.vocabulary import tag_name
from minutetui.rows.lines import hidden_part, opening_of
from minutetui.rows.row import BLANK, Part, Row, fit, fit_middle, join, width_of
from minutetui.rows.wrapping import wrap
from minutetui.words import said, say

SPACER: Part = ("   ", "text")


def reading_rows(
    reading: Reading, scene: Scene, text: str, language: str, width: int, amends: str = "amends"
) -> list[Row]:
    """Show a reading in two rows: the act, and the list that is open or the remarks; else the rest of a long act.

    `amends` is the key of the words before a line that is changed.
    """
    second = choices_row(reading, language, width) if reading.choices else _remarks(reading, language)
    if not text and isinstance(reading.act, StepOut | Nothing):
        return [_waiting(scene, language), second]
    if reading.choices or second.parts:
        return [_act(reading, scene, language, width, amends), second]
    return _in_two(_act(reading, scene, language, width, amends, rows=2).parts, width)


def _remarks(reading: Reading, language: str) -> Row:
    """Show the remarks: what is not stored as it may have been meant."""
    remarks = say(language, "list-comma").join(said(language, remark) for remark in reading.remarks)
    return Row(((remarks, "warning"),) if remarks else ())


def _waiting(scene: Scene, language: str) -> Row:
    """Show, for an empty input, the tag of the next line and the line it would belong to."""
    tag = scene.default_tag
    parts: list[Part] = [(tag_name(tag, language), tag)]
    if scene.chain:
        parts += [SPACER, (say(language, "step-out"), "dim")]
    elif scene.left:
        parts += [SPACER, (say(language, "step-in"), "dim")]
    return Row(tuple(parts))


def _in_two(parts: tuple[Part, ...], width: int) -> list[Row]:
    """Lay out parts in two rows: those after a spacer that do not fit go to the second, where the longest are cut."""
    ends = [index for index, part in enumerate(parts) if part == SPACER and width_of(parts[:index]) <= width]
    if width_of(parts) <= width or not ends:
        return [Row(parts), BLANK]
    rest = parts[ends[-1] + 1 :]
    if width_of(rest) > width and len(rest) == 1:
        first, *more = wrap(rest[0][0], width - width_of(parts[: ends[-1] + 1]))
        return [Row((*parts[: ends[-1] + 1], (first, rest[0][1]))), Row.of(fit(" ".join(more), width), rest[0][1])]
    return [Row(parts[: ends[-1]]), Row(tuple(_squeezed(list(rest), width)))]


def _act(reading: Reading, scene: Scene, language: str, width: int, amends: str, rows: int = 1) -> Row:
    """Show what an act does; a line is cut where it has more than fits in so many rows."""
    match reading.act:
        case Add() as act:
            return Row(_line(act, reading, scene, language, width, rows))
        case Amend() as act:
            earlier = scene.last is not None and act.line.id != scene.last.id
            lead: tuple[Part, ...] = (
                (say(language, "amends-earlier" if earlier else amends), "accent"),
                ("  ", "text"),
            )
            return Row((*lead, *_line(act, reading, scene, language, width - width_of(lead), rows)))
        case AddItem() | TakeUp() as act:
            return Row(_item(act, language))
        case Attend() | SetFacts() | Meet() as act:
            return Row(_fact(act, reading, scene, language, width))
        case Several() as act:
            return Row(_several(act, reading, scene, language, width))
        case GoOn(issue=issue):
            name = issue.line.label or issue.line.text
            return Row(((say(language, "goes-on"), "accent"), SPACER, (name, "strong")))
        case Nothing(why=why):
            return Row(((said(language, why), "warning"),) if why is not None else ())
        case StepOut():
            return Row.of(say(language, "step-out"))


def _item(act: AddItem | TakeUp, language: str) -> tuple[Part, ...]:
    """Show which agenda item begins."""
    hidden = isinstance(act, AddItem) and act.confidential
    shown = ((f"  {detail}", "text") for detail in told_details(act, language))
    return (
        *((say(language, act.key), "accent"), SPACER, (act.title, "strong")),
        *shown,
        *_hidden(language, hidden=hidden),
    )


def _fact(act: Attend | SetFacts | Meet, reading: Reading, scene: Scene, language: str, width: int) -> tuple[Part, ...]:
    """Show one fact of the meeting; where names do not fit beside those whom nobody knows, they are only counted."""
    fresh = _not_stored(reading, language)
    told = (*_stated(act, scene, language), *fresh)
    if isinstance(act, Attend) and reading.unknown and width_of(told) > width:
        return (*_stated(act, scene, language, reading.unknown), *fresh)
    return told


def _several(act: Several, reading: Reading, scene: Scene, language: str, width: int) -> tuple[Part, ...]:
    """Show several facts, and the line that is added with them."""
    facts = [(SPACER, *_stated(one, scene, language)) for one in act.acts if not isinstance(one, Add)]
    new = added(act)
    rest = (SPACER, *_line(new, Reading(new), scene, language, width // 2)) if new else ()
    return (*(part for fact in facts for part in fact), *_not_stored(reading, language), *rest)[1:]


def _stated(
    act: Attend | SetFacts | Meet, scene: Scene, language: str, counted: tuple[str, ...] = ()
) -> tuple[Part, ...]:
    """Show which facts of the meeting are set; who came, went or is away, and what is noted of them.

    Where `counted` names the new people, the others are only counted: those who are new must be seen.
    """
    if isinstance(act, Meet):
        return _meet(act.next, scene, language)
    if isinstance(act, SetFacts):
        return ((join(tuple(told_fact(*fact, language) for fact in act.facts), language), "accent"),)
    nobody = say(language, "nobody")
    who = nobody if act.way in act.nobody else join(act.plain, language)
    if counted and act.plain:
        who = say(language, "people-counted", count=len(act.plain))
    way = say(language, act.said)
    parts: list[Part] = [(way, "accent"), SPACER, (who, "strong")]
    others = ((say(language, key), name or nobody) for key, name in act.others)
    parts += [part for word, name in others for part in (SPACER, (f"{word} {name}", "accent"))]
    interest = say(language, "way-interest") if act.about and act.way != "interest" else ""
    told = (act.hours, interest, act.about, act.stake, *act.noted)
    parts += [part for text in told if text for part in (SPACER, (text, "text"))]
    if act.again and _never_out(act, scene):
        parts += [SPACER, (say(language, "arrival-stays"), "dim")]
    if act.headcount is not None:
        parts += [SPACER, (say(language, "change-headcount", value=act.headcount), "text")]
    return tuple(parts)


def _never_out(act: Attend, scene: Scene) -> bool:
    """Tell whether nobody who is back was noted as gone or away, so that when they came does not change."""
    people = [one for one in scene.meeting.attendees if one.name in act.people]
    return not any(may_be_back([one], None) for one in people)


def _not_stored(reading: Reading, language: str) -> tuple[Part, ...]:
    """Show who is new to the list, and which words are not stored."""
    parts: list[Part] = []
    if reading.unknown:
        parts += [SPACER, (say(language, "new-attendee", name=join(reading.unknown, language)), "warning")]
    if reading.unread:
        parts += [SPACER, (say(language, "not-read", text=join(reading.unread, language)), "warning")]
    return tuple(parts)


def _meet(meeting: NextMeeting, scene: Scene, language: str) -> tuple[Part, ...]:
    """Show when and where the next meeting is."""
    when = short_day(meeting.day, language, scene.today) + (f" {meeting.time:%H:%M}" if meeting.time else "")
    parts: list[Part] = [(say(language, "next-meeting"), "accent"), SPACER, (when, "strong")]
    return (*parts, *((SPACER, (meeting.place, "text")) if meeting.place else ()))


LEAST_WORDS, LEAST_PART = 16, 14
"""Cells of the words, and of a long piece after them, that are shown even if there is not room for all."""


def _line(
    act: Add | Amend, reading: Reading, scene: Scene, language: str, width: int, rows: int = 1
) -> tuple[Part, ...]:
    """Show a line as it will be stored. The words are cut in the middle, then the longest pieces after them.

    With a second row nothing but the words is cut, and what does not fit beside them goes there.
    """
    line = act.line
    tag: Part = (tag_name(line.tag, language), line.tag)
    opening = fit(opening_of(line, language), max(LEAST_PART, width // 3))
    room = width - cell_len(tag[0] + opening) - 3
    words = min(LEAST_WORDS, cell_len(line.text))
    tail = [*_answers(act, reading, scene, language), *_outcome(act, reading, language)]
    if rows > 1 and width_of(tuple(tail)) > room - words:
        return (tag, ("  ", "text"), (opening, "strong"), (fit_middle(line.text, max(8, room)), "text"), *tail)
    tail = _squeezed(tail, room - words)
    body = fit_middle(line.text, max(8, room - width_of(tuple(tail))))
    return (tag, ("  ", "text"), (opening, "strong"), (body, "text"), *tail)


def _squeezed(parts: list[Part], room: int) -> list[Part]:
    """Cut the longest pieces, at their ends, until all fit or none is long."""
    parts = list(parts)
    while parts and (over := width_of(tuple(parts)) - room) > 0:
        longest = max(range(len(parts)), key=lambda index: cell_len(parts[index][0]))
        text, style = parts[longest]
        if cell_len(text) <= LEAST_PART:
            break
        second = max((cell_len(one) for index, (one, _) in enumerate(parts) if index != longest), default=0)
        parts[longest] = (fit(text, max(LEAST_PART, cell_len(text) - over, min(second, cell_len(text) - 1))), style)
    return parts


def _answers(act: Add | Amend, reading: Reading, scene: Scene, language: str) -> Iterator[Part]:
    """Show the owners and the deadline."""
    line = act.line
    known = tuple(owner for owner in line.owners if owner not in (*reading.unknown, *act.new))
    if known:
        yield from (SPACER, (say(language, "owner"), "dim"), (" ", "text"))
        yield join(told_owners(line, known, language), language), "accent"
    if reading.unknown:
        unknown = [
            f"{told} ({join(alike, language)}?)" if (alike := scene.names.sounding_like(name)) else told
            for name, told in zip(reading.unknown, told_owners(line, reading.unknown, language), strict=True)
        ]
        yield from (SPACER, (say(language, "unknown-owner", name=join(tuple(unknown), language)), "warning"))
    if act.new:
        yield from (SPACER, (say(language, "new-attendee", name=join(act.new, language)), "accent"))
    if line.due:
        yield from (SPACER, (say(language, "due"), "dim"), (" ", "text"), *_due(line, scene, language))


def _outcome(act: Add | Amend, reading: Reading, language: str) -> Iterator[Part]:
    """Show the vote, what was not read, and whether the line is confidential."""
    line = act.line
    if line.vote is not None and (vote := told_vote(line.vote, language) or say(language, "finding-vote-unclear")):
        yield from (SPACER, (vote, "accent"))
    if isinstance(act, Add) and act.holds_over:
        yield from (SPACER, (say(language, "holds-item-over"), "accent"))
    if reading.unread:
        yield from (SPACER, (say(language, "not-read", text=join(reading.unread, language)), "warning"))
    yield from _hidden(language, hidden=line.confidential)
    if isinstance(act, Amend) and act.fields == ("confidential",) and not line.confidential:
        yield from (SPACER, (say(language, "line-public"), "warning"))


def _hidden(language: str, *, hidden: bool) -> list[Part]:
    return [SPACER, hidden_part(language)] if hidden else []


def _due(line: Line, scene: Scene, language: str) -> tuple[Part, ...]:
    if line.due_date is None:
        return ((line.due, "text"), (" " + say(language, "as-said"), "dim"))
    day: Part = (short_day(line.due_date, language, scene.today), "done")
    if holidays_unknown(line.due, scene.today, line.due_date, scene.is_workday):
        return (day, (f" {say(language, 'holidays-not-counted')}", "warning"))
    return (day,)


def parent_of(reading: Reading, scene: Scene, text: str) -> Line | None:
    """Give the line that a text would belong to; None if it goes directly into the agenda item."""
    if not text:
        return scene.chain[-1] if scene.chain else None
    if not isinstance(reading.act, Add):
        return None
    within = next((line for line in scene.chain if line.id == reading.act.parent), None)
    return within or find_line(scene.meeting, reading.act.parent)


def choices_row(reading: Reading, language: str, width: int) -> Row:
    """Lay out the open list in one row: which keys take its first entry, the entries, and how many did not fit.

    Details are dropped first, then the entries that do not fit; the first one is cut in its middle.
    """
    choices = reading.choices
    if choices is None:
        return BLANK
    names = [choice.text if choice.number else say(language, "add-person", name=choice.text) for choice in choices.rows]
    detailed = [_choice(row.number, name, row.detail) for row, name in zip(choices.rows, names, strict=True)]
    lead: tuple[Part, ...] = ()
    if choices.rows[0].insert:
        lead = ((say(language, "tab-or-enter" if _enter_takes(reading, choices) else "tab-takes") + " ", "accent"),)
    room = width - width_of(lead)
    if sum(map(width_of, detailed)) > room:
        room_for_one = room - cell_len(f"{choices.rows[0].number} {say(language, 'choices-more', count=len(names))}  ")
        names[0] = fit_middle(names[0], max(LEAST_PART, room_for_one))
        detailed = [_choice(row.number, name, "") for row, name in zip(choices.rows, names, strict=True)]
    return Row((*lead, *_as_many(detailed, language, room)))


def _as_many(entries: list[tuple[Part, ...]], language: str, room: int) -> Iterator[Part]:
    """Give the entries that fit, and how many are left."""
    left = sum(map(width_of, entries))
    for number, entry in enumerate(entries):
        more: Part = (say(language, "choices-more", count=len(entries) - number), "dim")
        left -= width_of(entry)
        room -= width_of(entry)
        if room < (cell_len(more[0]) if left else -len(SPACER[0])):
            yield more
            return
        yield from entry


def _enter_takes(reading: Reading, choices: Choices) -> bool:
    """Tell whether Enter, too, takes the only entry."""
    act, first = reading.act, choices.rows[0]
    return len(choices.rows) == 1 and isinstance(act, Add | Amend) and first.text in act.line.owners


def _choice(number: int, text: str, detail: str) -> tuple[Part, ...]:
    shown: tuple[Part, ...] = ((f" {detail}", "dim"),) if detail else ()
    return ((f"{number} ", "accent"), (text, "text"), *shown, SPACER)
