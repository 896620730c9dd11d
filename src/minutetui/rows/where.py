"""The rows around the input; the first says where the next line goes, and how much is still open.

It is drawn before the meeting is loaded, so this module needs neither the model nor the session.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from rich.cells import cell_len

from minutetui.rows.row import BLANK, Part, Row, fit, width_of
from minutetui.words import say

RULE = "\u2500"
"""What the row is drawn with."""

_TERSE, _SHORT = 64, 100
"""Cells below which all counts are numbers only, and below which those of minutes and slots are."""

_SHORTEST = 8
"""The fewest cells of the item's title; what else says where the line goes is left out first."""


class InputBlock(NamedTuple):
    """The rows around the input."""

    where: Row
    """Where the next line goes, and what is open."""
    above: Row = BLANK
    """What can be picked: an input method's window covers what is below the input."""
    reading: Row = BLANK
    """What Enter would do."""
    below: Row = BLANK
    """What is shown instead of the keys: remarks on the reading."""

    def with_message(self, told: list[Row], width: int, *, hidden: bool) -> InputBlock:
        """Put the rows of a message into the block; `hidden` tells whether the row above the input is.

        A message of one row goes above the input; into the row of the reading, if something can be picked and there is
        room; instead of the keys, if the row above is hidden. One of two rows takes both rows below the input, one of
        three also the row above it.
        """
        if not told:
            return self
        if len(told) > 1:
            *above, reading, below = told
            return self._replace(above=above[0] if above else self.above, reading=reading, below=below)
        read = (*self.reading.parts, ("   ", "text")) if self.reading.parts else ()
        beside = (*read, *told[0].parts)
        if self.above.parts and width_of(beside) <= width:
            return self._replace(reading=Row(beside))
        return self._replace(below=told[0]) if hidden else self._replace(above=told[0])

    def top(self, *, above_hidden: bool, below_hidden: bool) -> Row:
        """Give the first row: where the next line goes, or what has no row of its own while a long text is typed."""
        shown = (self.above if above_hidden else BLANK, self.below if below_hidden else BLANK)
        return next((row for row in shown if row.parts), self.where)


@dataclass(frozen=True)
class Where:
    """Where the next line goes, and what is open."""

    number: str = ""
    """The number of the agenda item."""
    title: str = ""
    warning: str = ""
    """What must be known of the item; it is never left out."""
    led_by: str = ""
    under: Part = ("", "text")
    """The line that it would belong to, in the style of that line's tag."""
    minutes: Part = ("", "dim")
    """The clock of the item."""
    gaps: int = 0
    slots: int = 0
    """What the item should still bring out."""


def where_row(where: Where, language: str, width: int) -> Row:
    """Lay out the row: the item and the line above on the left, the counts on the right."""
    right = _counts(where, language, width)
    lead: tuple[Part, ...] = ((f"{RULE}{RULE} ", "rule"),)
    if where.title:
        lead += ((f"{say(language, 'in-item')} ", "dim"), (f"{where.number} " if where.number else "", "accent"))
    warning: tuple[Part, ...] = (("  ", "text"), (where.warning, "warning")) if where.warning else ()
    room = width - width_of(lead) - width_of(warning) - width_of(right) - 3
    more = _more(where, language, room)
    title: Part = (fit(where.title, max(0, room - width_of(more))), "strong")
    left = (*lead, title, *warning, *more)
    gap = " " if where.title else ""
    rule = RULE * max(0, width - width_of(left) - width_of(right) - len(gap))
    return Row((*left, (gap + rule, "rule"), *right))


def _more(where: Where, language: str, room: int) -> tuple[Part, ...]:
    """Give what follows the title as far as there is room: the line above, then who leads the item."""
    room -= min(cell_len(where.title), max(_SHORTEST, room // 2))
    found: tuple[Part, ...] = ()
    name, style = where.under
    if name:
        lead: tuple[Part, ...] = ((f" {RULE}{RULE} ", "rule"), (f"{say(language, 'under')} ", "dim"))
        left = room - width_of(lead)
        found = (*lead, (fit(name, left), style)) if left >= _SHORTEST else ()
    led_by: Part = (f"  {where.led_by}", "dim")
    return (led_by, *found) if where.led_by and width_of((*found, led_by)) <= room else found


def _counts(where: Where, language: str, width: int) -> tuple[Part, ...]:
    """Give the clock, the number of gaps and of slots, each with the sign that lists them."""
    terse = width < _TERSE
    minutes, style = where.minutes
    parts: list[Part] = []
    if minutes:
        told = minutes if width < _SHORT else say(language, "minutes", minutes=minutes)
        parts += [(f" {told}", style), (f" {RULE}", "rule")]
    if where.gaps:
        word = "gaps-count.one" if where.gaps == 1 else "gaps-count.many"
        told = f"{where.gaps}" if terse else say(language, word, count=where.gaps)
        parts += [(" ? ", "accent"), (told, "warning"), (f" {RULE}", "rule")]
    if where.slots:
        told = f"{where.slots}" if width < _SHORT else say(language, "slots-count", count=where.slots)
        parts += [(" : ", "accent"), (told, "text"), (f" {RULE}", "rule")]
    return tuple(parts)
