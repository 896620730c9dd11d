"""The lines of an agenda item as rows: time, tag and words in columns, nested ones indented, long ones wrapped.

What belongs to a line (its vote, owners and deadline) follows its words. Where there is little room the tag is
the sign that one types for it, which leaves more cells for the words.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from rich.cells import cell_len

from minutetui.core.meeting.votes import Voted, is_resolution, told_outcome
from minutetui.core.text.days import short_day
from minutetui.core.vocabulary import TAG_SPECS, TAGS, tag_name
from minutetui.rows.row import Part, Row, join, pad
from minutetui.rows.tall import Shown, TallRows
from minutetui.rows.wrapping import wrap
from minutetui.words import say

TIME = 6
SIGN = 2
_INDENT = 2
TICK = "\u2713"
"""The mark of an issue that was decided."""

EDGES = 4
"""Cells beside the words: the padding, the mark of the selected line, and one that is kept free."""

_MEASURE = 69
"""The most cells of a row of words, until there is room for both the agenda pane and the names of the tags.

So the words do not get narrower at 112 columns, where the agenda pane begins.
"""

RAIL_FROM, RAIL_WIDEST_AT = 112, 160
RAIL_NARROWEST, RAIL_WIDEST = 30, 44

MEMO_SIZE = 500
"""The number of lines whose rows are cached: more than a screen shows."""

Piece = tuple[Part, ...]
"""Parts of a row that stay together."""


def rail_width(columns: int) -> int:
    """Give the cells of the agenda pane, without its border; 0 on a screen that has no room for it.

    Example:
        >>> [rail_width(columns) for columns in (80, 111, 112, 136, 160, 200)]
        [0, 0, 30, 37, 44, 44]
    """
    if columns < RAIL_FROM:
        return 0
    grown = (columns - RAIL_FROM) * (RAIL_WIDEST - RAIL_NARROWEST) // (RAIL_WIDEST_AT - RAIL_FROM)
    return min(RAIL_WIDEST, RAIL_NARROWEST + grown)


def lines_width(columns: int) -> int:
    """Give the cells of a row in the pane of the lines."""
    rail = rail_width(columns)
    return columns - EDGES - (rail + 1 if rail else 0)


class Columns(NamedTuple):
    """The columns of the lines."""

    words: int
    """Cells of a row of words, if the line is not nested."""
    named: bool = False
    """Whether the tag is its name, and not its sign."""


def columns_of(columns: int, language: str) -> Columns:
    """Give the columns of the lines on a screen; on a wider screen the words never have fewer cells."""
    rail = rail_width(columns)
    room = lines_width(columns) - TIME
    with_names = room - name_column(language)
    if rail and with_names >= _MEASURE:
        return Columns(with_names, named=True)
    return Columns(min(_MEASURE, room - SIGN))


def anybody(name: str) -> bool:  # noqa: ARG001
    """Treat every owner as known: the people of the meeting are not loaded yet."""
    return True


@dataclass
class LineRows:
    """Builds the rows, and caches the heights for every agenda item: the records are frozen.

    `knows` tells whether a name is known in the meeting.
    """

    language: str
    columns: Columns
    today: dt.date
    knows: Callable[[str], bool] = anybody
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
        if text.isprintable() and not (line.speaker or line.label) and self._word_before(line) is None:
            cells = len(text) if text.isascii() else cell_len(text)
            if cells <= self._room(depth):
                return len(flow(cells, self._stored(line), self._room(depth)))
        return len(self.own_rows(line, depth))

    def _indent(self, depth: int) -> int:
        return TIME + _INDENT * depth + (name_column(self.language) if self.columns.named else SIGN)

    def _room(self, depth: int) -> int:
        """Count the cells that a line's words have on a row."""
        return max(10, self.columns.words - _INDENT * depth)

    def _word_before(self, line: Shown) -> Part | None:
        """Give the name of a tag that has no sign, to go before the words; a note needs none."""
        if self.columns.named or line.tag == "note" or sign_of(line.tag):
            return None
        return f"{tag_name(line.tag, self.language)}  ", line.tag

    def _lay_out(self, line: Shown, depth: int) -> list[Row]:
        lead: tuple[Part, ...] = (
            (pad(f"{line.at:%H:%M}" if line.at and depth == 0 else "", TIME), "dim"),
            (" " * _INDENT * depth, "text"),
            self._tag(line),
        )
        before: list[Part] = [part for part in (self._word_before(line),) if part is not None]
        before.append((opening_of(line, self.language), "strong"))
        texts = wrap("".join(text for text, _ in before) + line.text, self._room(depth))
        flowed = flow(cell_len(texts[-1]), self._stored(line), self._room(depth))
        blank: Part = (" " * self._indent(depth), "text")
        rows = [(*lead, *_styled(texts[0], before)), *((blank, (text, "text")) for text in texts[1:])]
        rows[-1] = (*rows[-1], *flowed[0])
        return [Row(parts, line.id) for parts in (*rows, *((blank, *parts) for parts in flowed[1:]))]

    def _tag(self, line: Shown) -> Part:
        """Write the tag: its name or its sign; an issue that was decided is ticked off."""
        tick, style = (TICK, "dim") if has_decision(line) else ("", line.tag)
        if self.columns.named:
            return pad(f"{tag_name(line.tag, self.language)} {tick}", name_column(self.language)), style
        return pad(tick or sign_of(line.tag), SIGN), style

    def _stored(self, line: Shown) -> tuple[Piece, ...]:
        """Give what follows the words."""
        return tuple(stored_with(line, self.language, self.today, self.knows))


def flow(used: int, pieces: Iterable[Piece], room: int) -> list[list[Part]]:
    """Lay pieces out after words; give the parts on the last row of the words, then those of further rows.

    `used` are the cells of the last row of the words.
    """
    rows: list[list[Part]] = [[]]
    for piece in _narrowed(pieces, room):
        needed = sum([cell_len(text) for text, _ in piece])
        if used and used + 2 + needed > room:
            rows.append([])
            used = 0
        if used:
            rows[-1].append(("  ", "text"))
            used += 2
        rows[-1].extend(piece)
        used += needed
    return rows


def _narrowed(pieces: Iterable[Piece], room: int) -> Iterator[Piece]:
    """Divide the pieces that are wider than a row: by names, and long texts by words."""
    for piece in pieces:
        if sum([cell_len(text) for text, _ in piece]) <= room:
            yield piece
        else:
            parts = [part for part in piece if part[0].strip()]
            yield from (((row, style),) for text, style in parts for row in wrap(text, room))


def in_full(line: Shown, language: str, today: dt.date) -> list[str]:
    """Give the words of a line, and all that is stored with it."""
    stored = stored_with(line, language, today)
    return [opening_of(line, language) + line.text, *("".join(text for text, _ in piece) for piece in stored)]


def sign_of(tag: str) -> str:
    """Give the sign that one types for a tag; empty if it has none."""
    spec = TAG_SPECS.get(tag)  # type: ignore[call-overload]  # a tag of the first frame is any text
    return spec.signs[:1] if spec is not None else ""


def has_decision(line: Shown) -> bool:
    """Tell whether a line is an issue with a decision somewhere below it."""
    return line.tag == "issue" and _has_decision(line)


def _has_decision(line: Shown) -> bool:
    return any(below.tag == "decision" or _has_decision(below) for below in line.lines)


def opening_of(line: Shown, language: str) -> str:
    """Give the words before the text: the speaker and the label."""
    colon = say(language, "colon")
    said = f"{line.speaker}{line.verb and say(language, 'said', verb=line.verb)}{colon}" if line.speaker else ""
    label = f"{line.label}{colon if line.text else ''}" if line.label else ""
    return said + label


def stored_with(line: Shown, language: str, today: dt.date, knows: Callable[[str], bool] = anybody) -> Iterable[Piece]:
    """Give what is stored with a line besides its words; what an open action lacks is in the warning colour."""
    if line.confidential:
        yield (hidden_part(language),)
    if line.vote is not None:
        yield (outcome_part(line.vote, language),)
    if line.owners:
        yield _owners(line.owners, language, knows)
    elif is_open_action(line):
        yield (owners_part(line, language),)
    if due := due_part(line, language, today):
        yield (due,)
    if line.status not in ("open", "deferred") or (line.tag == "issue" and line.status != "open"):
        yield ((say(language, f"status-{line.status}"), "dim"),)


def is_open_action(line: Shown) -> bool:
    """Tell whether an owner and a deadline are asked for."""
    return line.tag == "action" and line.status == "open"


def hidden_part(language: str) -> Part:
    """Say that a line is confidential."""
    return say(language, "line-confidential"), "warning"


def outcome_part(vote: Voted, language: str) -> Part:
    """Say how a motion was voted on, in the warning colour if nothing was decided."""
    return told_outcome(vote, language), "done" if is_resolution(vote) else "warning"


def owners_part(line: Shown, language: str) -> Part:
    """Name the owners, or say in the warning colour that there are none."""
    return (join(line.owners, language), "accent") if line.owners else (say(language, "no-owner"), "warning")


def due_part(line: Shown, language: str, today: dt.date) -> Part | None:
    """Give the deadline; if an open action has none, say so in the warning colour."""
    if line.due_date is not None or line.due:
        return short_day(line.due_date, language, today) if line.due_date is not None else line.due, "text"
    return (say(language, "no-due"), "warning") if is_open_action(line) else None


def _owners(owners: tuple[str, ...], language: str, knows: Callable[[str], bool]) -> Piece:
    """List owners; one whom nobody knows has a question mark."""
    if all(map(knows, owners)):
        return ((join(owners, language), "accent"),)
    comma = (say(language, "list-comma"), "text")
    names = [(name, "accent") if knows(name) else (f"{name}?", "warning") for name in owners]
    return tuple(part for name in names for part in (comma, name))[1:]


def answerable(line: Shown, language: str, today: dt.date) -> tuple[Part, ...]:
    """Give what is stored with a line, as parts for the right edge of a list."""
    return tuple(part for piece in stored_with(line, language, today) for part in (*piece, ("  ", "text")))


def name_column(language: str) -> int:
    """Give the cells for the name of a tag, the tick of a decided issue, and the gap before the words."""
    ticked = cell_len(f"{tag_name('issue', language)} {TICK}")
    return max(tag_column(language), ticked) + 2


@cache  # of two languages
def tag_column(language: str) -> int:
    """Give the cells that the longest tag word takes."""
    return max(cell_len(tag_name(tag, language)) for tag in TAGS)


def _styled(text: str, before: Sequence[Part]) -> tuple[Part, ...]:
    """Split the first row of a line into what is before its words, and the words."""
    parts: list[Part] = []
    for piece, style in before:
        parts.append((text[: len(piece)], style))
        text = text[len(piece) :]
    return (*parts, (text, "text"))
