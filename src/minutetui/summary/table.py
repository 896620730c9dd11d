"""The actions as a table: number, what, who, by when, and how it stands."""

from __future__ import annotations

from minutetui.core.meeting.model import Line, Meeting
from minutetui.core.meeting.queries import all_lines, is_action
from minutetui.summary.blocks import Block, Table
from minutetui.summary.wording import Wording


def table(meeting: Meeting, wording: Wording) -> list[Block]:
    """Compose the table of actions; what was dropped is left out."""
    actions = [line for line, _ in all_lines(meeting) if is_action(line) and line.status != "dropped"]
    rows = tuple(_row(number, line, wording) for number, line in enumerate(actions, 1))
    sources = tuple(line.id for line in actions)
    return [Table(wording.words.columns, rows, sources)] if rows else []


def _row(number: int, line: Line, wording: Wording) -> tuple[str, ...]:
    what = wording.colon.join(filter(None, (line.label, line.text.strip()))).rstrip("。.")
    what = what if wording.zh else f"{what[:1].upper()}{what[1:]}"
    return (
        str(number),
        what,
        wording.names(line.owners) or wording.words.nobody,
        wording.due_in_table(line) or wording.words.nobody,
        wording.words.status.get(line.status, ""),
    )
