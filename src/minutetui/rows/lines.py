"""The lines of an agenda item as rows: time, tag and text in columns, nested ones indented, long ones wrapped."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from rich.cells import cell_len

from minutetui.core.meeting.votes import is_resolution, told_outcome
from minutetui.core.text.days import short_day
from minutetui.core.vocabulary import TAGS, tag_name
from minutetui.rows.cells import join, pad
from minutetui.rows.row import Part, Row
from minutetui.rows.tall import Shown, TallRows
from minutetui.rows.wrapping import wrap
from minutetui.words import say

TIME = 7
INDENT = 2

MEMO_SIZE = 500
"""The number of lines whose rows are cached: more than a screen shows."""


@dataclass
class LineRows:
    """Builds the rows, and caches the heights for every agenda item: the records are frozen.

    Args:
        language: The language of the screens.
        width: Cells of a row.
        today: The day of the meeting.
    """

    language: str
    width: int
    today: dt.date
    _shown: dict[str, TallRows] = field(default_factory=dict)
    _made: dict[int, tuple[Shown, int, list[Row]]] = field(default_factory=dict)

    def rows(self, lines: Sequence[Shown], item: str = "") -> TallRows:
        """Lay out the lines of an agenda item with all below them; the same lines give the same rows."""
        shown = self._shown[item] = self._shown.get(item, TallRows(self)).renewed(lines)
        return shown

    def own_rows(self, line: Shown, depth: int) -> list[Row]:
        """Build the rows of a line, without the lines below it; cached, because a pane often shows the same rows."""
        made = self._made.get(id(line))
        if made is not None and made[0] is line and made[1] == depth:
            return made[2]
        if len(self._made) >= MEMO_SIZE:
            self._made.clear()
        rows = self._lay_out(line, depth)
        self._made[id(line)] = line, depth, rows
        return rows

    def height(self, line: Shown, depth: int) -> int:
        """Count the rows of a line, without the lines below it; most need one row and are not laid out for it."""
        text = line.text
        if text.isprintable() and not (line.speaker or line.label):
            cells = len(text) if text.isascii() else cell_len(text)
            if cells <= self._room(depth):
                right = answerable(line, self.language, self.today)
                return 1 if _has_room(right, self.width - self._indent(depth) - cells) else 2
        return len(self.own_rows(line, depth))

    def _indent(self, depth: int) -> int:
        return TIME + INDENT * depth + tag_column(self.language) + 2

    def _room(self, depth: int) -> int:
        """Count the cells that a line's words have on a row."""
        return max(10, self.width - self._indent(depth) - 1)

    def _lay_out(self, line: Shown, depth: int) -> list[Row]:
        lead: tuple[Part, ...] = (
            (pad(f"{line.at:%H:%M}" if line.at and depth == 0 else "", TIME), "dim"),
            (" " * INDENT * depth, "text"),
            (pad(tag_name(line.tag, self.language), tag_column(self.language) + 2), line.tag),
        )
        opening = opening_of(line, self.language)
        texts = wrap(opening + line.text, self._room(depth))
        blank: Part = (" " * self._indent(depth), "text")
        rows = [Row((*lead, *_styled(texts[0], opening)), line.id)]
        rows += [Row((blank, (text, "text")), line.id) for text in texts[1:]]
        right = answerable(line, self.language, self.today)
        if _has_room(right, self.width - self._indent(depth) - cell_len(texts[-1])):
            rows[-1] = Row(rows[-1].parts, line.id, right)
        else:
            rows.append(Row((blank,), line.id, right))
        return rows


def _has_room(right: tuple[Part, ...], left: int) -> bool:
    """Tell whether the parts at the right edge fit into the cells left, with a gap before them."""
    return not right or left - sum(cell_len(text) for text, _ in right) >= 3


def opening_of(line: Shown, language: str) -> str:
    """Give the words before the text: the speaker and the label."""
    colon = say(language, "colon")
    said = f"{line.speaker}{line.verb and say(language, 'said', verb=line.verb)}{colon}" if line.speaker else ""
    label = f"{line.label}{colon if line.text else ''}" if line.label else ""
    return said + label


def answerable(line: Shown, language: str, today: dt.date) -> tuple[Part, ...]:
    """Give the vote, the owners and the deadline of a line; what an open action lacks is in the warning colour."""
    asked = line.tag == "action" and line.status == "open"
    if not (
        asked or line.confidential or line.owners or line.due or line.due_date or line.vote or line.status != "open"
    ):
        return ()  # the usual case
    parts: list[Part] = [(say(language, "line-confidential"), "warning")] if line.confidential else []
    if line.vote is not None:
        parts.append((told_outcome(line.vote, language), "done" if is_resolution(line.vote) else "warning"))
    if line.owners:
        parts.append((join(line.owners, language), "accent"))
    elif asked:
        parts.append((say(language, "no-owner"), "warning"))
    if line.due_date is not None:
        parts.append((short_day(line.due_date, language, today), "text"))
    elif line.due:
        parts.append((line.due, "text"))
    elif asked:
        parts.append((say(language, "no-due"), "warning"))
    if line.status not in ("open", "deferred") or (line.tag == "issue" and line.status != "open"):
        parts.append((say(language, f"status-{line.status}"), "dim"))
    spaced: list[Part] = [piece for part in parts for piece in (part, ("  ", "text"))]
    return tuple(spaced)


@cache  # of two languages
def tag_column(language: str) -> int:
    """Give the cells that the longest tag word takes."""
    return max(cell_len(tag_name(tag, language)) for tag in TAGS)


def _styled(text: str, opening: str) -> tuple[Part, ...]:
    """Split the first row of a line into its opening, in bold, and the rest."""
    cut = len(opening) if text.startswith(opening.rstrip()) else len(text)
    return ((text[:cut], "strong"), (text[cut:], "text"))
