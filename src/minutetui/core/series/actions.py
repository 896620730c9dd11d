"""The actions of a meeting file, read from its raw tables: who has to do what, and where it was decided.

A thousand files are read in one go, so there is no pydantic here. A value of a wrong type counts as missing: the
full reading says what is wrong with it. Which of them are still to be done is for `core.series.outstanding`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from minutetui.core.meeting.votes import NOT_CARRIED
from minutetui.core.vocabulary import LINE_STATUSES

Table = dict[str, Any]


@dataclass(frozen=True)
class Owner:
    """Somebody who answers for an action: a person, a unit, or a name that the meeting does not know."""

    name: str
    unit: str = ""
    """Where the person belongs; of a unit, the unit itself."""
    calls: tuple[str, ...] = ()
    """Other ways of calling the person: aliases, initials."""


@dataclass(frozen=True)
class Action:
    """One line that is an action, or that was one when it was carried over from another meeting."""

    file: str
    """The file, as it is called in what is shown."""
    path: str
    """The file, as an absolute path."""
    id: str
    """Its id in the file; empty where the file gives none."""
    number: int
    """Which of all lines of the file it is, from 0: by this it is found where it has no id of its own."""
    key: str
    """The line itself, among all lines of all files: an absolute FILE#ID."""
    origin: str
    """The key of the line that it was carried over from; empty if it began here."""
    tag: str
    label: str
    text: str
    owners: tuple[Owner, ...]
    due: str
    """The deadline as it was said."""
    due_date: dt.date | None
    status: str
    binding: bool
    """False for a motion that was not carried."""
    confidential: bool
    """Whether it, or a line it stands under, is marked so."""
    meeting: str
    """The title of the meeting."""
    date: dt.date | None
    """The day of the meeting."""
    item: str
    """The title of the agenda item."""
    issue: str
    """The issue it answers, by its label or else its text; empty if it stands under none."""

    @property
    def is_action(self) -> bool:
        """Whether somebody has to do something: an action, or a decision that names who does it."""
        return self.tag == "action" or (self.tag == "decision" and bool(self.owners) and self.binding)


@dataclass(frozen=True)
class _Place:
    """Where in a meeting a line stands."""

    item: str = ""
    issue: str = ""
    confidential: bool = False


def actions_in(table: Table, file: str, here: str, beside: Callable[[str], str]) -> Iterator[Action]:
    """Yield the actions of a meeting in the order of its file.

    Args:
        table: The file as parsed.
        file: What to call it.
        here: Its absolute path.
        beside: Makes an absolute path of the name of a file beside this one.
    """
    owners = _owners(table)
    meeting, date = _text(table, "title"), _day(table.get("date"))
    keys: set[str] = set()
    for number, (line, place) in enumerate(_lines(table)):
        origin, line_id, tag = _text(line, "origin"), _text(line, "id"), _text(line, "tag")
        if not (origin or tag == "action" or (tag == "decision" and line.get("owners"))):
            continue
        due, due_date = _due(line)
        # An id that is missing or repeated is given anew when the file is next opened: nothing can refer to it.
        key = f"{here}#{line_id}"
        key = f"{key}\0{number}" if not line_id or key in keys else key
        keys.add(key)
        yield Action(
            file=file,
            path=here,
            id=line_id,
            number=number,
            key=key,
            origin=_origin(origin, beside),
            tag=tag,
            label=_text(line, "label"),
            text=_text(line, "text"),
            owners=tuple(owners.get(name, Owner(name)) for name in _names(line, "owners")),
            due=due,
            due_date=due_date,
            status=status if (status := _text(line, "status")) in LINE_STATUSES else "open",
            binding=_text(_table(line, "vote"), "result") not in NOT_CARRIED,
            confidential=place.confidential or line.get("confidential") is True,
            meeting=meeting,
            date=date,
            item=place.item,
            issue=place.issue,
        )


def next_file(table: Table, beside: Callable[[str], str]) -> str:
    """Give the absolute path of the meeting that a file names as the next one; empty if it names none."""
    return beside(named) if (named := _text(table, "next")) else ""


def _lines(table: Table) -> Iterator[tuple[Table, _Place]]:
    """Yield every line with where it stands, in order; by a stack, so that no depth of nesting is too much."""
    stack = [(item, _Place(), True) for item in reversed(_tables(table, "agenda"))]
    while stack:
        record, place, is_item = stack.pop()
        if is_item:
            inner = _Place(item=_text(record, "title"))
        else:
            yield record, place
            issue = _text(record, "label") or _text(record, "text") if record.get("tag") == "issue" else place.issue
            inner = _Place(place.item, issue, place.confidential or record.get("confidential") is True)
        stack += [(item, inner, True) for item in reversed(_tables(record, "items")) if is_item]
        stack += [(line, inner, False) for line in reversed(_tables(record, "lines"))]


def _owners(table: Table) -> dict[str, Owner]:
    """Gather whom the meeting knows, by name: a lead belongs to the unit, else a person to the one given."""
    people = {_text(person, "name"): person for person in _tables(table, "attendees")}
    units = _tables(table, "units")
    leads = {name: _text(unit, "name") for unit in reversed(units) for name in _names(unit, "leads")}
    found = {name: Owner(name, unit) for name, unit in leads.items()}
    for name, person in people.items():
        calls = (*_names(person, "aliases"), *filter(None, [_text(person, "initials")]))
        found[name] = Owner(name, leads.get(name) or _text(person, "unit"), calls)
    return found | {name: Owner(name, name) for unit in units if (name := _text(unit, "name"))}


def _origin(origin: str, beside: Callable[[str], str]) -> str:
    """Make of FILE#ID, as a file has it, the key of that line; empty where it is no such thing."""
    file, _, line_id = origin.rpartition("#")
    return f"{beside(file)}#{line_id}" if file and line_id else ""


def _due(line: Table) -> tuple[str, dt.date | None]:
    """Give the deadline as said and its day; `due = 2026-03-19`, which a person writes by hand, is both."""
    by_hand = _day(line.get("due"))
    return _text(line, "due") or (by_hand.isoformat() if by_hand else ""), _day(line.get("due_date")) or by_hand


def _day(value: object) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return value.date()
    return value if isinstance(value, dt.date) else None


def _text(table: Table, name: str) -> str:
    value = table.get(name, "")
    return value.strip() if isinstance(value, str) else ""


def _names(table: Table, name: str) -> tuple[str, ...]:
    """Give a list of names; a single one that is no list counts as one."""
    value = table.get(name)
    values = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return tuple(one.strip() for one in values if isinstance(one, str) and one.strip())


def _table(table: Table, name: str) -> Table:
    value = table.get(name)
    return value if isinstance(value, dict) else {}


def _tables(table: Table, name: str) -> list[Table]:
    value = table.get(name)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
