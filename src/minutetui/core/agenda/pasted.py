"""Several pasted lines, read as each thing they can be: text, typed lines, an agenda, people.

`with_tabs` puts tabs between the cells of a table that has another separator.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from minutetui.core.agenda import tables
from minutetui.core.agenda.heading import IsPerson
from minutetui.core.agenda.outline import agenda_from, starts_as_agenda, unquoted
from minutetui.core.agenda.tables import agenda_table
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.meeting.queries import walk_items
from minutetui.core.people import pasted_people
from minutetui.core.people.calling import looks_like_name
from minutetui.core.people.names import Names
from minutetui.core.people.pasted_people import PeopleListed, completed, people_listed
from minutetui.core.people.roster import Roster
from minutetui.core.template.model import Template
from minutetui.core.text.characters import visible
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import TAG_OF_SIGN

PasteWay = Literal["text", "typed", "agenda", "people", "join", "replace"]
"""What pasted lines become; replace: agenda items instead of the untouched ones."""

_SENTENCE_ENDS = (".", "!", "?", "。", "！", "？", "；")
_NAMES_FILE = lazy(r"^[~/.\\]|^[A-Za-z]:[\\/]|\.[A-Za-z]{2,5}$")
_SEMICOLON = lazy("[；;]")
_BEFORE_NUMBER = lazy(
    r"(?:^|[\s；;，,。])\s*(?=(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.、．)）](?!\d))\s?\S)"
)
"""What is between the items of an agenda in one line, before their numbers."""
_CLEAR = 0.8
"""The share of lines that must be people in a list of people."""


@dataclass(frozen=True)
class Pasted:
    """What was pasted, read in each way."""

    lines: tuple[str, ...]
    """The lines with every character; only the space around them is left out."""
    items: tuple[AgendaItem, ...]
    """As an agenda; without ids."""
    listed: PeopleListed
    clearly: PasteWay = "text"
    """What they are for sure; text if that is not certain."""

    @property
    def people(self) -> tuple[Attendee, ...]:
        """The people of the list."""
        return self.listed.people

    @property
    def all_items(self) -> list[AgendaItem]:
        """All agenda items in order, with those inside others."""
        return _all(self.items)

    @property
    def signed(self) -> int:
        """How many lines begin with the sign of a tag."""
        return sum(_is_signed(line) for line in self.lines)


def read_pasted(text: str, names: Names) -> Pasted:
    """Read several pasted lines in every way."""
    is_person = person_test(names)
    lines = tuple(filter(None, (visible(line).strip() for line in text.splitlines())))
    text = with_tabs(unquoted(text), lambda cell: tables.heads_agenda(cell) or pasted_people.heads_people(cell))
    if agenda_table(text, is_person):
        return Pasted(lines, agenda_from(text, is_person), PeopleListed(), "agenda")
    pasted = Pasted(lines, agenda_from(text, is_person), people_listed(text, names.roster or Roster()))
    if _is_list_of_people(pasted, text, is_person):
        return replace(pasted, clearly="people")
    if starts_as_agenda(text) or _is_agenda(pasted):
        return replace(pasted, clearly="agenda")
    return replace(pasted, clearly="typed") if _is_signed_throughout(lines) else pasted


def agenda_in_one_line(text: str) -> tuple[str, ...]:
    """Split an agenda typed in one line, 一、听取汇报；二、审议预算; empty if the text may name a file."""
    if _NAMES_FILE.search(text):
        return ()
    between = _BEFORE_NUMBER if _BEFORE_NUMBER.match(text) else _SEMICOLON
    items = tuple(filter(None, (part.strip(" ;；,，。") for part in between.split(text))))
    return items if len(items) > 1 else ()


def person_test(names: Names) -> IsPerson:
    """Make a test that tells whether a text names a person, a role or a unit, who can lead an item."""
    known = {word for one in names.meeting.attendees for word in (one.role, one.unit) if word}
    return lambda called: called in known or names.resolve(called) is not None or looks_like_name(called)


def _is_list_of_people(pasted: Pasted, text: str, is_person: IsPerson) -> bool:
    sure = [one for one in pasted.people if is_person(one.name)]
    rows = sum(bool(line.strip()) for line in text.splitlines())
    return not _has_sentences(pasted) and len(sure) > 1 and len(sure) >= _CLEAR * max(len(pasted.people), rows - 3)


def _is_agenda(pasted: Pasted) -> bool:
    """Tell whether a third of the lines say how long they take or who leads them, and none is a sentence."""
    told = [item for item in pasted.all_items if item.minutes is not None or item.led_by]
    return not _has_sentences(pasted) and len(told) > 1 and 3 * len(told) >= len(pasted.lines)


def _has_sentences(pasted: Pasted) -> bool:
    return any(line.endswith(_SENTENCE_ENDS) for line in pasted.lines)


def is_untouched(meeting: Meeting) -> bool:
    """Tell whether nothing was done yet in any agenda item, so that another agenda may replace them."""
    items = [item for item, _ in walk_items(meeting)]
    return bool(items) and not any(item.lines or item.intro.strip() or item.state != "open" for item in items)


def is_planned(meeting: Meeting, template: Template | None) -> bool:
    """Tell whether all agenda items are from the template."""
    titles = {plan.title for plan in template.agenda} if template else set()
    return all(item.title in titles for item, _ in walk_items(meeting))


def _all(items: tuple[AgendaItem, ...]) -> list[AgendaItem]:
    return [one for item in items for one in (item, *_all(item.items))]


def _is_signed(line: str) -> bool:
    return line[0] in TAG_OF_SIGN and not line[1:2].isdecimal() and line[1:2] not in TAG_OF_SIGN


def _is_signed_throughout(lines: tuple[str, ...]) -> bool:
    """Tell whether most lines begin with signs, of at least two tags: a quoted mail has `>` before each line."""
    signs = {TAG_OF_SIGN[line[0]] for line in lines if _is_signed(line)}
    return len(signs) > 1 and 2 * sum(map(_is_signed, lines)) > len(lines)


def with_pasted(names: Names, people: tuple[Attendee, ...]) -> tuple[Attendee, ...]:
    """Add pasted people to the attendees; known ones get what was missing, and the attendance if one was said."""
    before = {one.name: one for one in names.meeting.attendees}
    after = dict(before)
    for one in people:
        old = after.get(names.person(one.name) or one.name)
        if old is None:
            after[one.name] = one
        else:
            attendance = old.attendance if one.attendance == "present" else one.attendance
            after[old.name] = completed(old, one).with_(attendance=attendance)
    return tuple(after.values())


IsHead = Callable[[str], bool]
"""Tells whether a text heads a column of a table."""

_SEPARATORS = ",;，； "
LEAST_HEADS = 2
MOST_HEADS = 8
"""How many columns a table has at the most if each cell has a line of its own."""
_COUNTED = lazy(r"[(（]?[\d一二三四五六七八九十]{1,3}[)）.、．]?")
_COUNTS = lazy(r"no\.?|#|序号|编号", re.IGNORECASE)


def with_tabs(text: str, is_head: IsHead) -> str:
    r"""Put tabs between the cells of a table that has none; any other text stays as it is.

    The first row must consist of heads of columns.

    Example:
        `with_tabs("Name,Role\nAnn Lee,Buyer", is_head)` gives `"Name\tRole\nAnn Lee\tBuyer"`.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) <= 1 or "\t" in text or "|" in lines[0]:
        return text
    rows = _between(lines, is_head) or _one_cell_a_line(lines, is_head)
    return "\n".join("\t".join(cell.strip() for cell in row) for row in rows) if rows else text


def _between(lines: list[str], is_head: IsHead) -> list[list[str]]:
    """Read rows with a separator between their cells; a cell in quotes may hold it."""
    for separator in _SEPARATORS:
        heads = [cell.strip() for cell in lines[0].split(separator)]
        if len(heads) < LEAST_HEADS or not all(map(is_head, heads)):
            continue
        rows = list(csv.reader(lines, delimiter=separator, skipinitialspace=True))
        if all(len(row) <= len(heads) for row in rows) and sum(len(row) > 1 for row in rows) > 1:
            return rows
    return []


def _one_cell_a_line(lines: list[str], is_head: IsHead) -> list[list[str]]:
    """Read a table whose rows were broken into lines: all heads first, then cell by cell."""
    count = next((number for number, line in enumerate(lines) if not is_head(line)), len(lines))
    if not LEAST_HEADS <= count <= MOST_HEADS or len(lines) == count or len(lines) % count:
        return []
    rows = [lines[at : at + count] for at in range(0, len(lines), count)]
    numbered = _COUNTS.fullmatch(rows[0][0]) is not None
    return rows if all(_COUNTED.fullmatch(row[0]) for row in rows[1:]) or not numbered else []
