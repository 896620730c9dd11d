"""The agenda pane as rows: the items with planned and spent minutes, and under them what hangs open."""

from __future__ import annotations

from rich.cells import cell_len

from minutetui.core.model import AgendaItem
from minutetui.core.queries import walk_items
from minutetui.session import Session
from minutetui.tui.rows.cells import fit, pad
from minutetui.tui.widgets.rows import Part, Row
from minutetui.words import say

MARKS = {"done": "\u2713", "deferred": "-", "open": " "}
NEAR, OVER = 0.8, 1.0
"""Where the clock of an item turns to the warning and to the error colour, as shares of the planned time."""


def agenda_rows(session: Session, language: str, width: int) -> list[Row]:
    """List the agenda: mark, number, title, minutes."""
    rows = [Row(((say(language, "agenda"), "dim"),))]
    heading = ""
    for number, item, depth in numbered_items(session):
        if item.session and item.session != heading and depth == 0:
            rows.append(Row(((fit(item.session, width - 1), "dim"),)))
        heading = item.session or heading
        rows.append(_item_row(session, item, number, width))
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


def _item_row(session: Session, item: AgendaItem, number: str, width: int) -> Row:
    current = item.id == session.place.item
    mark = ">" if current else MARKS[item.state]
    minutes, style = clock(session, item)
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
    current = item.id == session.place.item
    if item.minutes and (current or spent):
        share = session.timer.spent(item) / (item.minutes * 60)
        style = "error" if share >= OVER else "warning" if share >= NEAR else "dim"
        return f"{spent}/{item.minutes}", style if current else "dim"
    if item.minutes:
        return f"{item.minutes}", "dim"
    return (f"{spent}", "dim") if spent or current else ("", "dim")


def loop_rows(session: Session, language: str, width: int) -> list[Row]:
    """List what hangs open: the undecided issues by the number that `!2` goes on with, then the gaps."""
    rows: list[Row] = []
    for issue in session.open_issues:
        lead = f"!{issue.number} "
        title = fit(issue.line.label or issue.line.text, width - cell_len(lead) - 1)
        rows.append(Row(((lead, "issue"), (title, "text"))))
    counts: dict[str, int] = {}
    for finding in session.asked:
        counts[finding.code] = counts.get(finding.code, 0) + 1
    counts.pop("issue-undecided", None)
    for code, count in counts.items():
        key = f"count-{code}" if count > 1 else f"count-one-{code}"
        rows.append(Row(((fit(say(language, key, count=count), width - 1), "warning"),)))
    if rows:
        rows.insert(0, Row(((say(language, "open-loops"), "dim"),)))
    return rows
