"""A meeting under way as others in the room see it: the current item, what was said last, and what was decided.

What is confidential is left out. The rows serve a terminal and a browser alike.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from minutetui.core.agenda.clocks import MINUTE, NIGHT, spent
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import all_lines, find_item, numbered_items, walk_items, without_confidential
from minutetui.core.meeting.votes import is_resolution
from minutetui.rows.lines import Columns, LineRows, name_column
from minutetui.rows.row import BLANK, Row, wrapped
from minutetui.rows.where import Where, where_row
from minutetui.words import say

_EDGE = 8
"""Cells beside the words: the time, and one that is kept free."""

FEWEST_LINES = 4
"""Rows that what was said last gets at least."""

Entries = list[list[Row]]
"""A heading and lines, each as its rows."""


def follow_rows(meeting: Meeting, now: dt.datetime, width: int, height: int) -> list[Row]:
    """Lay out what others see of a meeting under way, in the language of its minutes."""
    public, language = without_confidential(meeting), meeting.language
    item = find_item(public, meeting.current) if meeting.current else next((one for one, _ in walk_items(public)), None)
    columns = Columns(max(10, width - _EDGE - name_column(language)), named=True)
    lines = LineRows(language, columns, now.date())
    state = say(language, f"meeting-{meeting.status}")
    top = [Row.of(public.title, "strong", right=((f"{state}  {now:%H:%M}", "dim"),)), BLANK]
    top.append(_where(public, item, now, language, width))
    said = list(lines.rows(item.lines, item.id)) if item is not None else []
    if next(all_lines(public), None) is None:
        said = wrapped(say(language, "follow-nothing"), width)
    outcomes = [_listed(word, found, lines, language) for word, found in _outcomes(public)]
    room = height - len(top) - 1
    for_said = max(FEWEST_LINES, room - sum(len(entry) for entries in outcomes for entry in entries), room // 2)
    said = said[-for_said:]
    return [*top, *said, BLANK, *_latest(outcomes, room - len(said))]


def _where(meeting: Meeting, item: AgendaItem | None, now: dt.datetime, language: str, width: int) -> Row:
    """Name the current item, with its clock; an item that is not shown is only said to be confidential."""
    if item is None:
        hidden = say(language, "follow-hidden") if meeting.current else ""
        return where_row(Where(title=hidden), language, width)
    number = next(number for number, one, _ in numbered_items(meeting) if one.id == item.id)
    minutes = spent(item, _entered(meeting, item, now), now) // MINUTE
    clock = f"{minutes}/{item.minutes}" if item.minutes else f"{minutes}" if minutes else ""
    return where_row(Where(number=number, title=item.title, minutes=(clock, "dim")), language, width)


def _entered(meeting: Meeting, item: AgendaItem, now: dt.datetime) -> dt.datetime | None:
    """Tell when the visit to the current item began: when it was first taken up, or the item before was left."""
    if meeting.status != "live" or item.started is None:
        return None
    times = [one.ended for one, _ in walk_items(meeting) if one.ended is not None] + [item.started]
    latest = max((at if at.tzinfo else at.replace(tzinfo=now.tzinfo) for at in times), key=dt.datetime.timestamp)
    return latest if now.timestamp() - latest.timestamp() < NIGHT else None


def _outcomes(meeting: Meeting) -> Iterator[tuple[str, list[Line]]]:
    """Give what was decided and what is to be done, each with the word for its heading."""
    every = [line for line, _ in all_lines(meeting)]
    yield (
        "follow-decisions",
        [line for line in every if line.tag == "decision" and (line.vote is None or is_resolution(line.vote))],
    )
    yield "actions-title", [line for line in every if line.tag == "action" and line.status != "dropped"]


def _listed(word: str, found: list[Line], rows: LineRows, language: str) -> Entries:
    """Lay out a heading with the number of lines, and each line without those below it."""
    heading = Row(((f"{say(language, word)} ", "heading"), (str(len(found)), "dim")))
    each = [rows.own_rows(line.with_(lines=()) if line.lines else line, 0) for line in found]
    return [[heading], *each] if found else []


def _latest(parts: list[Entries], room: int) -> list[Row]:
    """Give the headings and the latest lines for which there is room; the last part may take half of it at least."""
    rows: list[Row] = []
    for number, entries in enumerate(parts):
        others = sum(len(entry) for part in parts[number + 1 :] for entry in part)
        share = room - len(rows) - min(others, (room - len(rows)) // 2)
        rows += _cut(entries, share)
    return rows


def _cut(entries: Entries, room: int) -> list[Row]:
    """Give the heading, and as many of the last entries as there is room for."""
    if not entries or room <= 0:
        return []
    taken: list[Row] = []
    for entry in reversed(entries[1:]):
        if len(taken) + len(entry) >= room:
            break
        taken = [*entry, *taken]
    return [*entries[0], *taken]
