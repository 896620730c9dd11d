"""The agenda pane as rows: the items with planned and spent minutes."""

from __future__ import annotations

from rich.cells import cell_len

from minutetui.core.meeting.model import AgendaItem
from minutetui.core.meeting.queries import walk_items
from minutetui.session import Session
from minutetui.tui.rows.cells import fit, pad
from minutetui.tui.widgets.rows import Part, Row
from minutetui.words import say

MARKS = {"done": "\u2713", "deferred": "-", "open": " "}
NEAR, OVER = 0.8, 1.0
"""Where the clock of an item turns to the warning and to the error colour, as shares of the planned time."""


def agenda_rows(session: Session, language: str, width: int, *, clocks: bool) -> list[Row]:
    """List the agenda: mark, number, title, minutes if they are wanted."""
    rows = [Row(((say(language, "agenda"), "dim"),))]
    heading = ""
    for number, item, depth in numbered_items(session):
        if item.session and item.session != heading and depth == 0:
            rows.append(Row(((fit(item.session, width - 1), "dim"),)))
        heading = item.session or heading
        rows.append(_item_row(session, item, number, width, clocks=clocks))
    return rows


def numbered_items(session: Session) -> list[tuple[str, AgendaItem, int]]:
    """List the agenda items with their numbers (1, 2, 2.1) and depths."""
    counters: list[int] = []
    found = []
    for item, depth in walk_items(session.meeting):
        counters = counters[: depth + 1] if depth < len(counters) else [*counters, 0]
        counters[depth] += 1
        found.append((".".join(map(str, counters)), item, depth))
    return found


def _item_row(session: Session, item: AgendaItem, number: str, width: int, *, clocks: bool) -> Row:
    current = item.id == session.cursor.item
    mark = ">" if current else MARKS[item.state]
    minutes, style = clock(session, item) if clocks else ("", "dim")
    lead = f"{mark} {number} "
    room = width - cell_len(lead) - cell_len(minutes) - 2
    title = "strong" if current else "dim" if item.state != "open" else "text"
    parts: tuple[Part, ...] = (
        (lead, "accent" if current else "dim"),
        (pad(fit(item.title, room), room), title),
    )
    return Row(parts, item.id, ((minutes, style), (" ", "dim")))


def clock(session: Session, item: AgendaItem) -> tuple[str, str]:
    """Write spent and planned minutes of an item, and the colour they are due."""
    spent = session.timer.spent(item) // 60
    current = item.id == session.cursor.item
    if item.minutes and (current or spent):
        share = session.timer.spent(item) / (item.minutes * 60)
        style = "error" if share >= OVER else "warning" if share >= NEAR else "dim"
        return f"{spent}/{item.minutes}", style if current else "dim"
    if item.minutes:
        return f"{item.minutes}", "dim"
    return (f"{spent}", "dim") if spent or current else ("", "dim")
