"""The read-back as rows: decisions and actions, as many as fit on a page, or a single one in wide lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from minutetui.core.capture.tail import told_owners
from minutetui.core.meeting.model import Line
from minutetui.core.meeting.queries import is_action
from minutetui.core.meeting.votes import told_movers, told_outcome
from minutetui.core.review import NUMBERED_ENTRIES, ReviewEntry
from minutetui.core.vocabulary import tag_name
from minutetui.rows.lines import due_part, flow, hidden_part, outcome_part, owners_part, stored_with
from minutetui.rows.review import words_of
from minutetui.rows.row import BLANK, Part, Row, fit, join, pad, width_of, wrapped
from minutetui.rows.wrapping import wrap
from minutetui.words import say

_LEAD = 3
"""Cells of the number."""

_MARGIN = 4
"""The fewest cells at each side of a single entry."""


@dataclass(frozen=True)
class ReadBackPages:
    """Lays out the entries on pages; `knows` tells whether the meeting knows an owner."""

    today: dt.date
    language: str
    width: int
    height: int
    knows: Callable[[str], bool]

    def pages(self, entries: Sequence[ReviewEntry]) -> list[list[list[Row]]]:
        """Give for each page the rows of each entry on it: as many as fit, at least one, at most nine."""
        pages: list[list[list[Row]]] = []
        used = self.height
        for entry in entries:
            number = len(pages[-1]) + 1 if pages else 1
            rows = self._entry(entry, number)
            if used + len(rows) > self.height or number > NUMBERED_ENTRIES:
                pages.append([])
                rows, used = self._entry(entry, 1), 0
            pages[-1].append(rows)
            used += len(rows)
        return pages

    def rows(self, page: Sequence[list[Row]]) -> list[Row]:
        """Lay out a page, with empty rows between the entries if there is room."""
        if not page:
            return [BLANK, *wrapped(say(self.language, "read-back-none"), self.width)]
        apart = [BLANK] if sum(map(len, page)) + len(page) <= self.height else []
        return [row for rows in page for row in (*rows, *apart)]

    def _entry(self, entry: ReviewEntry, number: int) -> list[Row]:
        """Lay out the words of an entry, wrapped, and after them what is stored with it."""
        line = entry.line
        if line is None:
            return []
        names = [*(tag_name(tag, self.language) for tag in ("decision", "action")), say(self.language, "motion")]
        tag: Part = (pad(_name(line, self.language), max(map(cell_len, names)) + 2), line.tag)
        lead: Part = (pad(str(number), _LEAD), "accent")
        indent = width_of((lead, tag))
        words = wrap(words_of(entry, self.language), self.width - indent)
        told = dict(zip(told_owners(line, line.owners, self.language), line.owners, strict=True))
        with_parts = line.with_(owners=tuple(told))
        stored = [
            *([((told_movers(line.vote, self.language), "accent"),)] if told_movers(line.vote, self.language) else ()),
            *stored_with(with_parts, self.language, self.today, lambda owner: self.knows(told[owner])),
        ]
        after, *more = flow(cell_len(words[-1]), stored, self.width - indent)
        rows: list[list[Part]] = [[(text, "strong")] for text in words]
        rows[-1].extend(after)
        before: list[tuple[Part, ...]] = [(lead, tag), *[((" " * indent, "text"),)] * (len(rows) + len(more) - 1)]
        return [Row((*start, *parts), entry.key) for start, parts in zip(before, [*rows, *more], strict=True)]


def alone_rows(entry: ReviewEntry, today: dt.date, language: str, size: tuple[int, int]) -> list[Row]:
    """Lay out a single entry in the middle: its text in the whole width, the vote, owners and deadline."""
    width, height = size
    line = entry.line
    if line is None:
        return []
    measure = max(1, width - 2 * _MARGIN)
    parts: list[tuple[Part, ...]] = [((_name(line, language), line.tag),), ()]
    parts += [((text, "strong"),) for text in wrap(words_of(entry, language), measure)]
    for part in _asked_of(line, today, language):
        parts += [(), part]
    if entry.item is not None:
        parts += [(), (), ((fit(entry.item.title, measure), "dim"),)]
    margin: Part = (" " * max(0, (width - max(map(width_of, parts))) // 2), "text")
    return [*[BLANK] * max(0, (height - len(parts)) // 2), *(Row((margin, *part)) for part in parts)]


def _name(line: Line, language: str) -> str:
    """Name the tag of a line; a decision whose outcome nobody knows is a motion."""
    undecided = line.vote is not None and line.vote.result in ("", "unclear")
    return say(language, "motion") if line.tag == "decision" and undecided else tag_name(line.tag, language)


def _owners(line: Line, language: str) -> Part:
    """Name the owners with the part of each, or say in the warning colour that there are none."""
    if not line.owners:
        return owners_part(line, language)
    return join(told_owners(line, line.owners, language), language), "accent"


def _asked_of(line: Line, today: dt.date, language: str) -> list[tuple[Part, ...]]:
    """Give the vote, the owners and the deadline of a line; what an open action lacks is in the warning colour."""
    found: list[tuple[Part, ...]] = [(hidden_part(language),)] if line.confidential else []
    if line.vote is not None:
        if told_outcome(line.vote, language):
            found.append((outcome_part(line.vote, language),))
        if movers := told_movers(line.vote, language):
            found.append(((movers, "accent"),))
    if line.tag != "action" and not is_action(line):
        return found
    found.append(((say(language, "owner"), "dim"), ("  ", "text"), _owners(line, language)))
    if due := due_part(line, language, today):
        found.append(((say(language, "due"), "dim"), ("  ", "text"), due))
    if line.status != "open":
        found.append(((say(language, f"status-{line.status}"), "done"),))
    return found
