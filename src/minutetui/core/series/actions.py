"""The actions of a meeting file, read from its raw tables: who has to do what, and where it was decided.

A thousand files are read at once, so there is no pydantic here, and little is created for each line. A value of
a wrong type counts as missing: loading the file reports it. Which actions are still to be done is decided in
`core.series.outstanding`.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from minutetui.core.meeting.votes import NOT_CARRIED
from minutetui.core.vocabulary import LINE_STATUSES

RawTable = dict[str, Any]


class Owner(NamedTuple):
    """The owner of an action: a person, a unit, or a name that the meeting does not know."""

    name: str
    unit: str = ""
    """The unit of the person; for a unit, the unit itself."""
    calls: tuple[str, ...] = ()
    """Other names of the person: aliases, initials."""
    email: str = ""


class Action(NamedTuple):
    """One line that is an action, or that was one when it was carried over from another meeting."""

    file: str
    """The file as it is shown."""
    path: str
    """The absolute path of the file."""
    id: str
    """Its id in the file; empty if the file gives none. The second line with the id k7, after a merge, is k7~2."""
    number: int
    """Its index among all lines of the file: a line without an id of its own is found by it."""
    key: str
    """The line itself among all lines of all files: an absolute FILE#ID."""
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
    """Whether it, a line above it in its chain, or its agenda item is confidential."""
    meeting: str
    """The title of the meeting."""
    date: dt.date | None
    item: str
    """The title of the agenda item."""
    issue: str
    """The label or else the text of the issue it answers; empty if there is none."""
    first_id: str = ""
    """Its id in the meeting that decided it, which stays the same however often it is carried over."""

    @property
    def is_action(self) -> bool:
        """Whether somebody has to do something: an action, or a decision that names who does it."""
        return self.tag == "action" or (self.tag == "decision" and bool(self.owners) and self.binding)


class LineContext(NamedTuple):
    """What surrounds a line in its meeting."""

    item: str = ""
    issue: str = ""
    confidential: bool = False


LineInTable = tuple[RawTable, LineContext]
"""A line as it is in the file, and what surrounds it."""

_NO_ACTIONS = ("discussion", "note", "issue", "")
"""The tags of most lines, none of which is an action unless it was carried over."""


def actions_in(table: RawTable, file: str, here: str, beside: Callable[[str], str]) -> Iterator[Action]:
    """Yield the actions of a parsed meeting file in its order.

    `file` is its name as it is shown, `here` its absolute path; `beside` makes one from the name of a file beside it.
    """
    return actions_among(raw_lines(table), owners_of(table), table, file, here, beside)


def actions_among(
    lines: Sequence[LineInTable],
    owners: Mapping[str, Owner],
    table: RawTable,
    file: str,
    here: str,
    beside: Callable[[str], str],
) -> Iterator[Action]:
    """Yield the actions among the lines of a meeting; the arguments are those of `actions_in`, partly read already."""
    meeting, date = raw_text(table, "title"), raw_day(table.get("date"))
    ids = [raw_text(line, "id") for line, _ in lines]
    repeated = {line_id for line_id, count in Counter(ids).items() if line_id and count > 1}
    for number, (line, context) in enumerate(lines):
        if not _is_action(line):
            continue
        line_id = ids[number]
        shown_id, key = _names_of(line_id, number, ids[:number].count(line_id) if line_id in repeated else 0)
        due, due_date = raw_due(line)
        yield Action(
            file=file,
            path=here,
            id=shown_id,
            number=number,
            key=f"{here}#{key}",
            origin=_origin(raw_text(line, "origin"), beside),
            tag=raw_text(line, "tag"),
            label=raw_text(line, "label"),
            text=raw_text(line, "text"),
            owners=tuple(owners.get(name) or Owner(name) for name in raw_names(line, "owners")),
            due=due,
            due_date=due_date,
            status=status if (status := raw_text(line, "status")) in LINE_STATUSES else "open",
            binding=raw_text(_table(line, "vote"), "result") not in NOT_CARRIED,
            confidential=_hidden(line, context),
            meeting=meeting,
            date=date,
            item=context.item,
            issue=context.issue,
        )


def _is_action(line: RawTable) -> bool:
    """Tell whether a line is an action, was carried over as one, or is a decision with owners."""
    if "origin" not in line and line.get("tag") in _NO_ACTIONS:
        return False
    tag = raw_text(line, "tag")
    return bool(raw_text(line, "origin") or tag == "action" or (tag == "decision" and line.get("owners")))


def _names_of(line_id: str, number: int, before: int) -> tuple[str, str]:
    """Give the id of an action as it is shown, and the one that tells it from all in its file.

    Loading the file gives a new id where one is missing, or stands `before`: nothing can refer to it.
    """
    if line_id and not before:
        return line_id, line_id
    return f"{line_id}~{before + 1}" if line_id else "", f"{line_id}\0{number}"


def raw_lines(table: RawTable) -> list[LineInTable]:
    """List every line with its context, in order; a stack of what is left at each level allows any depth of nesting."""
    found: list[LineInTable] = []
    stack = [(iter(_tables(table, "agenda")), LineContext(), True)]
    while stack:
        records, context, are_items = stack[-1]
        for record in records:
            if are_items:
                inner = LineContext(raw_text(record, "title"), confidential=_hidden(record, context))
                stack.append((iter(_tables(record, "items")), inner, True))
                stack.append((iter(_tables(record, "lines")), inner, False))
                break
            found.append((record, context))
            if "lines" in record:
                stack.append((iter(_tables(record, "lines")), _below(record, context), False))
                break
        else:
            stack.pop()
    return found


def _below(line: RawTable, context: LineContext) -> LineContext:
    """Give the context of the lines below a line."""
    issue = raw_text(line, "label") or raw_text(line, "text") if line.get("tag") == "issue" else context.issue
    return LineContext(context.item, issue, _hidden(line, context))


def _hidden(record: RawTable, context: LineContext) -> bool:
    return context.confidential or record.get("confidential") is True


def owners_of(table: RawTable) -> dict[str, Owner]:
    """Collect the owners that the meeting knows, by name; who leads a unit belongs to it."""
    people = {raw_text(person, "name"): person for person in _tables(table, "attendees")}
    units = _tables(table, "units")
    leads = {name: raw_text(unit, "name") for unit in reversed(units) for name in raw_names(unit, "leads")}
    found = {name: Owner(name, unit) for name, unit in leads.items()}
    for name, person in people.items():
        calls = (*raw_names(person, "aliases"), *filter(None, [raw_text(person, "initials")]))
        found[name] = Owner(name, leads.get(name) or raw_text(person, "unit"), calls, raw_text(person, "email"))
    return found | {name: Owner(name, name) for unit in units if (name := raw_text(unit, "name"))}


def _origin(origin: str, beside: Callable[[str], str]) -> str:
    """Make the key of a line from FILE#ID as it is in a file; empty if it is no such name."""
    file, _, line_id = origin.rpartition("#")
    return f"{beside(file)}#{line_id}" if file and line_id else ""


def raw_due(line: RawTable) -> tuple[str, dt.date | None]:
    """Give the deadline as said and its day; a date written by hand (`due = 2026-03-19`) is both."""
    by_hand = raw_day(line.get("due"))
    return raw_text(line, "due") or (by_hand.isoformat() if by_hand else ""), raw_day(line.get("due_date")) or by_hand


def raw_day(value: object) -> dt.date | None:
    """Give the day of a date or a time; None for any other value."""
    if isinstance(value, dt.datetime):
        return value.date()
    return value if isinstance(value, dt.date) else None


def raw_text(table: RawTable, name: str) -> str:
    """Give a text without the spaces around it; empty if the value is no text."""
    value = table.get(name, "")
    return value.strip() if isinstance(value, str) else ""


def raw_texts(table: RawTable, *names: str) -> list[str]:
    """Give several texts, each as `raw_text` does; one call for many, because an archive has millions of them."""
    try:
        return [table.get(name, "").strip() for name in names]
    except AttributeError:  # a value is not a text
        return [raw_text(table, name) for name in names]


def raw_names(table: RawTable, name: str) -> tuple[str, ...]:
    """Give a list of names; a single name counts as a list."""
    value = table.get(name)
    values = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return tuple(one.strip() for one in values if isinstance(one, str) and one.strip())


def _table(table: RawTable, name: str) -> RawTable:
    value = table.get(name)
    return value if isinstance(value, dict) else {}


def _tables(table: RawTable, name: str) -> list[RawTable]:
    value = table.get(name)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
