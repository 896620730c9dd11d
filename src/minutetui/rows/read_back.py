"""The read-back as rows: decisions and actions, two rows for each on a page, or a single one in wide lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from minutetui.core.meeting.model import Line
from minutetui.core.meeting.queries import is_action
from minutetui.core.review import ReviewEntry
from minutetui.core.text.days import short_day
from minutetui.core.vocabulary import tag_name
from minutetui.rows.cells import fit, join, width_of
from minutetui.rows.review import words_of
from minutetui.rows.row import BLANK, Part, Row
from minutetui.rows.wrapping import wrap
from minutetui.words import say

PAGE = 8
PAGE_LEAD = 4
MEASURE = 56
"""Cells of a row of a single entry, which is easy to read."""


def page_rows(
    entries: Sequence[ReviewEntry], selected: str, today: dt.date, language: str, size: tuple[int, int]
) -> list[Row]:
    """Lay out a page: each text, and below it owners and deadline; with empty rows between them if there is room.

    Args:
        entries: The entries of the page.
        selected: The key of the selected one.
        today: The meeting's day.
        language: Of the screens.
        size: Cells of a row, and the number of rows.
    """
    width, height = size
    if not entries:
        return [BLANK, Row(((say(language, "read-back-none"), "dim"),))]
    apart = [BLANK] if height >= PAGE * 3 else []
    rows: list[Row] = []
    for number, entry in enumerate(entries, 1):
        line = entry.line
        if line is not None:
            tag: Part = (f"{tag_name(line.tag, language)}  ", line.tag)
            text = fit(words_of(entry, language), width - PAGE_LEAD - width_of((tag,)))
            rows.append(
                Row(
                    ((f"{'>' if entry.key == selected else ' '}{number}  ", "accent"), tag, (text, "strong")), entry.key
                )
            )
            rows.append(Row(((" " * PAGE_LEAD, "text"), *_answer(line, today, language)), entry.key))
            rows += apart
    return rows


def alone_rows(entry: ReviewEntry, today: dt.date, language: str, size: tuple[int, int]) -> list[Row]:
    """Lay out a single entry in the middle: its text, owners and deadline."""
    width, height = size
    line = entry.line
    if line is None:
        return []
    measure = min(MEASURE, width - PAGE_LEAD)
    margin: Part = (" " * max(0, (width - measure) // 2), "text")
    rows = [Row((margin, (tag_name(line.tag, language), line.tag))), BLANK]
    rows += [Row((margin, (text, "strong"))) for text in wrap(words_of(entry, language), measure)]
    for part in _asked_of(line, today, language):
        rows += [BLANK, Row((margin, *part))]
    if entry.item is not None:
        rows += [BLANK, BLANK, Row((margin, (fit(entry.item.title, measure), "dim")))]
    return [*[BLANK] * max(0, (height - len(rows)) // 2), *rows]


def _answer(line: Line, today: dt.date, language: str) -> tuple[Part, ...]:
    """Write owners and deadline on one row."""
    spaced = [(*part, ("    ", "text")) for part in _asked_of(line, today, language)]
    return tuple(piece for part in spaced for piece in part)


def _asked_of(line: Line, today: dt.date, language: str) -> list[tuple[Part, ...]]:
    """Give the owners and the deadline of a line; what an open action lacks is in the warning colour."""
    hidden: list[tuple[Part, ...]] = [((say(language, "line-confidential"), "warning"),)] if line.confidential else []
    if line.tag != "action" and not is_action(line):
        return hidden
    asked = line.tag == "action" and line.status == "open"
    who: Part = (join(line.owners, language), "accent") if line.owners else (say(language, "no-owner"), "warning")
    when: Part | None = (say(language, "no-due"), "warning") if asked else None
    if line.due_date is not None:
        when = (short_day(line.due_date, language, today), "text")
    elif line.due:
        when = (line.due, "text")
    found = [*hidden, ((say(language, "owner"), "dim"), ("  ", "text"), who)]
    if when is not None:
        found.append(((say(language, "due"), "dim"), ("  ", "text"), when))
    if line.status != "open":
        found.append(((say(language, f"status-{line.status}"), "done"),))
    return found
