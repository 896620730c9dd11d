"""The agenda pane as rows: the items with planned and spent minutes, the missing slots, the projected end.

And what an item without lines shows instead of them.
"""

from __future__ import annotations

from rich.cells import cell_len

from minutetui.commands.keys import Keys
from minutetui.core.agenda.clocks import Projection
from minutetui.core.capture.signs import HIDE
from minutetui.core.meeting.model import AgendaItem, Meeting
from minutetui.core.meeting.queries import confidential_items, numbered_items
from minutetui.core.people.attendance import standing
from minutetui.rows.bars import MARK, PLAIN_MARK, gauge, timeline
from minutetui.rows.row import BLANK, Part, Row, fit, join, pad, width_of, wrapped
from minutetui.rows.wrapping import wrap
from minutetui.session import Session
from minutetui.words import say

MARKS = {"done": "\u2713", "deferred": "-", "open": " "}
_NEAR, _OVER = 0.8, 1.0
"""Shares of the planned time from which the clock of an item has the warning and the error colour."""

WITH_BARS = 36
"""Cells of the agenda pane from which all items have a bar."""

SMALL_BAR, MINUTES = 6, 6
"""Cells of such a bar, and of the minutes after it."""

_LEAST_BAR = 4
"""Cells of the bar of the whole meeting at least."""

MOST_NAMED = 5
"""People who are named; the others are counted."""

BAR_INDENT = "    "

NUMBERED_SLOTS = 9
"""Slots that a digit can select."""


def agenda_rows(session: Session, language: str, width: int, *, clocks: bool, blocks: bool) -> list[Row]:
    """List the agenda: mark, number, title and, if clocks are on, minutes; of the current item as a bar."""
    rows = [Row.of(say(language, "agenda"))]
    heading, hidden = "", confidential_items(session.meeting.agenda)
    for number, item, depth in numbered_items(session.meeting):
        if item.session and item.session != heading and depth == 0:
            rows.append(Row.of(fit(item.session, width - 1)))
        heading = item.session or heading
        sign = confidential_mark(item, hidden)
        bar = clocks and bool(item.minutes) and item.id == session.cursor.item
        right = _minutes(session, item, width, blocks=blocks) if clocks and not bar else ()
        rows.append(_item_row(session, item, number, sign, right, width))
        if bar:
            rows.append(_bar_row(session, item, width, blocks=blocks))
    return rows


def _item_row(
    session: Session, item: AgendaItem, number: str, sign: tuple[Part, ...], right: tuple[Part, ...], width: int
) -> Row:
    current = item.id == session.cursor.item
    mark = ">" if current else MARKS[item.state]
    lead = f"{mark} {number} "
    room = width - cell_len(lead) - width_of(sign) - width_of(right) - 2
    title = "strong" if current else "dim" if item.state != "open" else "text"
    parts: tuple[Part, ...] = (
        (lead, "accent" if current else "dim"),
        *sign,
        (pad(fit(item.title, room), room), title),
    )
    return Row(parts, item.id, (*right, (" ", "dim")))


def _minutes(session: Session, item: AgendaItem, width: int, *, blocks: bool) -> tuple[Part, ...]:
    """Write the minutes of an item; in a wide pane with a bar before them."""
    minutes = clock_part(session, item)
    if width < WITH_BARS or not item.minutes:
        return (minutes,)
    bar = gauge(session.timer.spent(item) // 60, item.minutes, SMALL_BAR, blocks=blocks, style="dim")
    return (*bar, (minutes[0].rjust(MINUTES), minutes[1]))


def _bar_row(session: Session, item: AgendaItem, width: int, *, blocks: bool) -> Row:
    minutes, style = clock_part(session, item)
    cells = max(1, width - len(BAR_INDENT) - cell_len(minutes) - 2)
    bar = gauge(session.timer.spent(item) // 60, item.minutes or 0, cells, blocks=blocks)
    return Row(((BAR_INDENT, "text"), *bar), item.id, ((minutes, style), (" ", "dim")))


def confidential_mark(item: AgendaItem, hidden: set[str]) -> tuple[Part, ...]:
    """Give the sign before the title of a confidential agenda item; `hidden` has the ids of all of them."""
    return ((f"{HIDE[0]} ", "warning"),) if item.id in hidden else ()


def clock_part(session: Session, item: AgendaItem) -> tuple[str, str]:
    """Give the spent and planned minutes of an item, and their colour, which changes with the minutes only."""
    spent = session.timer.spent(item) // 60
    current = item.id == session.cursor.item
    if item.minutes and (current or spent):
        share = spent / item.minutes
        style = "error" if share >= _OVER else "warning" if share >= _NEAR else "dim"
        return f"{spent}/{item.minutes}", style if current else "dim"
    if item.minutes:
        return f"{item.minutes}", "dim"
    return (f"{spent}", "dim") if spent or current else ("", "dim")


def guide_rows(session: Session, language: str, width: int) -> list[Row]:
    """List the missing slots with their numbers, one on each row."""
    slots = session.missing_slots[:NUMBERED_SLOTS]
    rows = [Row(((f":{number} ", "dim"), (fit(slot.label, width - 4), "dim"))) for number, slot in enumerate(slots, 1)]
    return [Row.of(say(language, "to-bring-out")), *rows] if rows else []


def guide_line(session: Session, language: str, width: int) -> Row:
    """List the missing slots in one row, as far as there is room."""
    slots = session.missing_slots[:NUMBERED_SLOTS]
    if not slots:
        return BLANK
    listed = "  ".join(f":{number} {slot.label}" for number, slot in enumerate(slots, 1))
    return Row.of(fit(f"{say(language, 'to-bring-out')}  {listed}", width))


def projection_rows(session: Session, language: str, width: int) -> list[Row]:
    """Say when the meeting will end, in the warning colour if that is late."""
    told = session.timer.projection
    if told is None:
        return []
    part: Part = (fit(ends_words(told, language), width - 1), "warning" if told.late > 0 else "dim")
    return [Row((part,))]


def ends_words(told: Projection, language: str) -> str:
    """Say when the meeting will end, and how far that is from the plan."""
    key = "ends-late" if told.late > 0 else "ends-early" if told.late < 0 else "ends"
    return say(language, key, time=f"{told.ends:%H:%M}", minutes=abs(told.late))


def progress_rows(session: Session, language: str, width: int, *, blocks: bool) -> list[Row]:
    """Show in one row how much of the agenda is covered, with a mark for now; and when the meeting will end."""
    covered, planned = session.timer.covered
    if not planned:
        return []
    name, number = say(language, "whole-meeting"), f"{covered}/{planned}"
    cells = max(_LEAST_BAR, width - cell_len(name) - cell_len(number) - 4)
    right: tuple[Part, ...] = ((number, "dim"), (" ", "dim"))
    told = session.timer.projection
    if told is None:
        return [Row(((f"{name}  ", "dim"), *gauge(covered, planned, cells, blocks=blocks)), right=right)]
    now = say(language, "now-is", time=f"{session.clock():%H:%M}")
    first, *rest = wrap(f"{now}{ends_words(told, language)}", width - 2)
    style, mark = "warning" if told.late > 0 else "dim", MARK if blocks else PLAIN_MARK
    return [
        Row(((f"{name}  ", "dim"), *timeline(covered, planned, told.elapsed, cells, blocks=blocks)), right=right),
        Row(((f"{mark} ", "strong"), (first, style))),
        *(Row.of(f"  {text}", style) for text in rest),
    ]


def empty_rows(meeting: Meeting, keys: Keys, language: str, width: int) -> tuple[Row, ...]:
    """Say what can be typed first."""
    present = (one.name for one in meeting.attendees if standing(one) in ("present", "arrived"))
    here = tuple(dict.fromkeys(filter(None, (meeting.chair, *present))))
    names = join(here[:MOST_NAMED], language)
    if len(here) > MOST_NAMED:
        names = say(language, "empty-more", names=names, count=len(here) - MOST_NAMED)
    people = "empty-people" if here else "empty-nobody"
    told = (
        say(language, people, names=names, key=keys),
        say(language, "empty-signs"),
        say(language, "empty-help", key=keys),
    )
    return tuple(row for text in told for row in wrapped(text, width))
