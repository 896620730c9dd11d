"""The lines of an agenda item as rows: time, tag and text in columns, nested ones indented, long ones wrapped."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter
from typing import Protocol

from rich.cells import cell_len

from minutetui.core.changed import renewed
from minutetui.tui.rows.cells import join, pad, short_day
from minutetui.tui.widgets.rows import TAG_STYLES, Part, Row
from minutetui.tui.widgets.wrapping import wrap
from minutetui.words import say

TIME = 7
INDENT = 2

ROWS = attrgetter("rows")


class Shown(Protocol):
    """What of a line is shown.

    A `core.model.Line`, or a line as the file has it: the first frame is drawn before the model is there, so
    this module does without it.
    """

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def at(self) -> dt.datetime | None: ...  # noqa: D102
    @property
    def tag(self) -> str: ...  # noqa: D102
    @property
    def label(self) -> str: ...  # noqa: D102
    @property
    def speaker(self) -> str: ...  # noqa: D102
    @property
    def verb(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def owners(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def due(self) -> str: ...  # noqa: D102
    @property
    def due_date(self) -> dt.date | None: ...  # noqa: D102
    @property
    def status(self) -> str: ...  # noqa: D102
    @property
    def lines(self) -> Sequence[Shown]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Laid:
    """A line laid out: its rows with those of all below it, and what hangs below it, laid out."""

    record: Shown
    rows: tuple[Row, ...]
    below: Sequence[Laid]


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
    _lines: Sequence[Shown] = ()
    _laid: Sequence[Laid] = ()
    _rows: tuple[Row, ...] = ()

    def rows(self, lines: Sequence[Shown]) -> tuple[Row, ...]:
        """Lay out lines with all below them; the same lines give the same rows."""
        if lines is not self._lines:
            self._laid = self._level(lines, 0, self._lines, self._laid)
            self._lines = lines
            self._rows = _all_rows(self._laid)
        return self._rows

    def _level(self, lines: Sequence[Shown], depth: int, old: Sequence[Shown], kept: Sequence[Laid]) -> list[Laid]:
        def lay_out(line: Shown, kept: Laid | None) -> Laid:
            own = self._lay_out(line, depth)
            if not line.lines:
                return Laid(line, tuple(own), ())
            was, laid = (kept.record.lines, kept.below) if kept is not None else ((), ())
            below = self._level(line.lines, depth + 1, was, laid)
            return Laid(line, (*own, *_all_rows(below)), below)

        return renewed(kept, old, lines, lay_out)

    def _lay_out(self, line: Shown, depth: int) -> list[Row]:
        tag_width = tag_column(self.language) + 2
        lead: tuple[Part, ...] = (
            (pad(f"{line.at:%H:%M}" if line.at and depth == 0 else "", TIME), "dim"),
            (" " * INDENT * depth, "text"),
            (pad(say(self.language, f"tag-{line.tag}"), tag_width), line.tag),
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


def _all_rows(laid: Sequence[Laid]) -> tuple[Row, ...]:
    return tuple(chain.from_iterable(map(ROWS, laid)))


def opening_of(line: Shown, language: str) -> str:
    """Give what stands before the text: who said it, and the label."""
    colon = say(language, "colon")
    said = f"{line.speaker}{line.verb and say(language, 'said', verb=line.verb)}{colon}" if line.speaker else ""
    label = f"{line.label}{colon if line.text else ''}" if line.label else ""
    return said + label


def answerable(line: Shown, language: str, today: dt.date) -> tuple[Part, ...]:
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
    spaced: list[Part] = [piece for part in parts for piece in (part, ("  ", "text"))]
    return tuple(spaced)


def tag_column(language: str) -> int:
    """Give the cells that the longest tag word takes."""
    return max(cell_len(say(language, f"tag-{tag}")) for tag in TAG_STYLES)


def _styled(text: str, opening: str) -> tuple[Part, ...]:
    """Part the first row of a line into its opening, in bold, and the rest."""
    cut = len(opening) if text.startswith(opening.rstrip()) else len(text)
    return ((text[:cut], "strong"), (text[cut:], "text"))
