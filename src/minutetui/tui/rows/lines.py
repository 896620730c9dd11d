"""The lines of an agenda item as rows: time, tag and text in columns, nested ones indented, long ones wrapped."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import cast

from rich.cells import cell_len

from minutetui.core.model import TAGS, Line
from minutetui.core.queries import walk_lines
from minutetui.tui.rows.cells import join, pad, short_day
from minutetui.tui.widgets.rows import Part, Row, wrap
from minutetui.words import say

TIME = 7
INDENT = 2
STYLE_OF_TAG = {"success": "success", **{tag: tag for tag in TAGS if tag != "success"}}


@dataclass
class LineRows:
    """Builds the rows, and keeps those of lines that did not change: the records are frozen.

    Args:
        language: Of the screen.
        width: Cells of a row.
        today: The meeting's day.
    """

    language: str
    width: int
    today: dt.date
    _kept: dict[tuple[int, int], tuple[Line, tuple[Row, ...]]] = field(default_factory=dict)

    def rows(self, lines: tuple[Line, ...]) -> list[Row]:
        """Lay out lines with all below them."""
        kept: dict[tuple[int, int], tuple[Line, tuple[Row, ...]]] = {}
        rows: list[Row] = []
        for line, depth in walk_lines(lines):
            place = (id(line), depth)
            kept[place] = self._kept.get(place) or (line, tuple(self._lay_out(line, depth)))
            rows.extend(kept[place][1])
        self._kept = kept
        return rows

    def _lay_out(self, line: Line, depth: int) -> list[Row]:
        tag_width = tag_column(self.language) + 2
        lead: tuple[Part, ...] = (
            (pad(f"{line.at:%H:%M}" if line.at and depth == 0 else "", TIME), "dim"),
            (" " * INDENT * depth, "text"),
            (pad(say(self.language, f"tag-{line.tag}"), tag_width), STYLE_OF_TAG[line.tag]),
        )
        indent = TIME + INDENT * depth + tag_width
        opening = opening_of(line, self.language)
        texts = wrap(opening + line.text, max(10, self.width - indent - 1))
        blank: Part = (" " * indent, "text")
        rows = [Row((*lead, *_styled(texts[0], opening)), line.id)]
        rows += [Row((blank, (text, "text")), line.id) for text in texts[1:]]
        right = answerable(line, self.language, self.today)
        if right:
            room = self.width - indent - cell_len(texts[-1]) - sum(cell_len(text) for text, _ in right)
            if room >= 3:
                rows[-1] = Row(rows[-1].parts, line.id, right)
            else:
                rows.append(Row((blank,), line.id, right))
        return rows


def opening_of(line: Line, language: str) -> str:
    """Give what stands before the text: who said it, and the label."""
    colon = say(language, "colon")
    said = (
        f"{line.speaker}{line.verb and say(language, 'said', verb=line.verb)}{colon}" if line.speaker else ""
    )
    label = f"{line.label}{colon if line.text else ''}" if line.label else ""
    return said + label


def answerable(line: Line, language: str, today: dt.date) -> tuple[Part, ...]:
    """Give who answers for a line and by when; what an open action lacks is said in the warning colour."""
    asked = line.tag == "action" and line.status == "open"
    parts: list[Part] = []
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
    spaced = [part for pair in zip(parts, [("  ", "text")] * len(parts), strict=True) for part in pair]
    return tuple(cast(list[Part], spaced))


def tag_column(language: str) -> int:
    """Give the cells that the longest tag word takes."""
    return max(cell_len(say(language, f"tag-{tag}")) for tag in TAGS)


def _styled(text: str, opening: str) -> tuple[Part, ...]:
    """Part the first row of a line into its opening, in bold, and the rest."""
    cut = len(opening) if text.startswith(opening.rstrip()) else len(text)
    return ((text[:cut], "strong"), (text[cut:], "text"))
