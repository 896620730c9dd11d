"""A first look at a meeting file: what the first frame shows, before pydantic is loaded.

Nothing is validated here. An invalid value is shown as nothing; loading the file, a moment later,
says what is wrong.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from minutetui.core.meeting.votes import RawVote
from minutetui.core.vocabulary import LINE_STATUSES, MEETING_STATUSES, TAGS
from minutetui.errors import MinuteError
from minutetui.store.toml import BOM, read_bytes
from minutetui.store.toml_parser import loads

if TYPE_CHECKING:
    from minutetui.core.text.days import Week

LARGEST_PEEK = 48 * 1024
"""Size in bytes up to which the lines of a file are parsed: each few kilobytes take a millisecond."""

_HEAD = 8 * 1024
"""Bytes of a larger file in which the title is searched."""


class RawLine(NamedTuple):
    """A line as the file has it."""

    id: str
    at: dt.datetime | None
    tag: str
    label: str
    speaker: str
    verb: str
    text: str
    owners: tuple[str, ...]
    due: str
    due_date: dt.date | None
    status: str
    vote: RawVote | None
    confidential: bool
    lines: tuple[RawLine, ...]


class Peek(NamedTuple):
    """What is known about a meeting before it is loaded."""

    title: str
    item: str = ""
    """The title of the current agenda item."""
    lines: tuple[RawLine, ...] = ()
    status: str = ""
    """draft, live, ended or final; empty where the file has no known status."""
    open_actions: int | None = None
    """Actions still to be done, except confidential ones; None if they were not counted."""
    weeks: tuple[tuple[Week, int], ...] = ()
    """How many of them have their deadline in each week; weeks without any are left out."""
    gaps: int = 0
    """What is still to be asked: open actions without owner or deadline, undecided issues; waived ones do not count."""
    held: dt.date | None = None
    """Its day, if that is known."""
    kind: str = ""
    """Its template; empty if it was not looked for."""
    next: str = ""
    """The file of the meeting that follows it, if there is one."""
    starts: dt.datetime | None = None
    """When it is to begin, if that is known."""


def peek(path: Path, today: dt.date | None = None) -> Peek:
    """Look at a meeting file; without a day, no weeks are counted. A FileError: it cannot be read."""
    data = read_bytes(path).removeprefix(BOM)
    if len(data) > LARGEST_PEEK:
        # The part before the first table is valid TOML.
        data = data[:_HEAD].partition(b"\n[")[0]
    try:
        table = loads(data.decode())
    except ValueError:
        return Peek(path.stem)
    item = _current(table)
    status = _text(table, "status") or "draft"
    lines = [line for one in _public_items(table.get("agenda")) for line in _public_lines(one)]
    waived = {one.get("line") for one in _tables(table.get("waived"))}
    actions = [line for line in lines if _is_open(line, "action")]
    return Peek(
        _text(table, "title") or path.stem,
        _text(item, "title"),
        _lines(item),
        status if status in MEETING_STATUSES else "",
        len(actions) if "agenda" in table else None,
        _weeks(actions, today) if today is not None else (),
        sum(_has_gap(line) and line.get("id") not in waived for line in lines),
        _day(table),
        _text(table, "kind"),
        _text(table, "next"),
        starts if isinstance(starts := table.get("starts"), dt.datetime) else None,
    )


def look_at(path: Path, today: dt.date | None = None) -> Peek:
    """Look at a meeting file; if it cannot be read, only its name is known."""
    try:
        return peek(path, today)
    except MinuteError:
        return Peek(path.stem)


def _current(table: dict[str, Any]) -> dict[str, Any]:
    """Find the current agenda item, else the first."""
    items = list(_items(table.get("agenda")))
    wanted = table.get("current")
    return next((item for item in items if wanted and item.get("id") == wanted), items[0] if items else {})


def _items(found: object) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = []
    for item in _tables(found):
        items += [item, *_items(item.get("items"))]
    return items


def _public_items(found: object) -> list[dict[str, Any]]:
    """List the agenda items that are not confidential, in order."""
    return [one for item in _public(found) for one in (item, *_public_items(item.get("items")))]


def _lines(table: dict[str, Any]) -> tuple[RawLine, ...]:
    return tuple(
        RawLine(
            _text(line, "id"),
            at if isinstance(at := line.get("at"), dt.datetime) else None,
            _text(line, "tag") if line.get("tag") in TAGS else "note",
            _text(line, "label"),
            _text(line, "speaker"),
            _text(line, "verb"),
            _text(line, "text"),
            tuple(filter(None, map(str, owners if isinstance(owners := line.get("owners"), list) else ()))),
            _text(line, "due"),
            due if isinstance(due := line.get("due_date"), dt.date) else None,
            _text(line, "status") if line.get("status") in LINE_STATUSES else "open",
            _vote(vote) if isinstance(vote := line.get("vote"), dict) else None,
            line.get("confidential") is True,
            _lines(line),
        )
        for line in _tables(table.get("lines"))
    )


def _vote(table: dict[str, Any]) -> RawVote:
    pro, contra, abstained = (
        count if isinstance(count := table.get(name), int) else None for name in ("for", "against", "abstain")
    )
    how = table.get("how")
    manners = tuple(map(str, how)) if isinstance(how, list) else ()
    return RawVote(
        pro, contra, abstained, _text(table, "moved"), _text(table, "seconded"), manners, _text(table, "result")
    )


def _public_lines(table: dict[str, Any]) -> list[dict[str, Any]]:
    """List the lines of an item or a line with those below them, except confidential ones."""
    return [one for line in _public(table.get("lines")) for one in (line, *_public_lines(line))]


def _is_open(line: dict[str, Any], tag: str) -> bool:
    return line.get("tag") == tag and line.get("status", "open") == "open"


def _weeks(actions: list[dict[str, Any]], today: dt.date) -> tuple[tuple[Week, int], ...]:
    from minutetui.core.text.days import WEEKS, week_of  # noqa: PLC0415 - the first frame counts no weeks

    found = [week_of(_due(line), today) for line in actions]
    return tuple((week, found.count(week)) for week in WEEKS if week in found)


def _due(line: dict[str, Any]) -> dt.date | None:
    due = line.get("due_date")
    return due if isinstance(due, dt.date) and not isinstance(due, dt.datetime) else None


def _has_gap(line: dict[str, Any]) -> bool:
    """Tell whether an open action lacks an owner or a deadline, or nothing was decided on an issue."""
    if _is_open(line, "issue"):
        return not any(below.get("tag") == "decision" for below in _public_lines(line))
    return _is_open(line, "action") and not (line.get("owners") and (line.get("due") or line.get("due_date")))


def _day(table: dict[str, Any]) -> dt.date | None:
    """Give the day of a meeting: its date, else that of its beginning."""
    day = table.get("date") or table.get("started") or table.get("starts")
    if isinstance(day, dt.datetime):
        return day.date()
    return day if isinstance(day, dt.date) else None


def _public(found: object) -> list[dict[str, Any]]:
    return [table for table in _tables(found) if table.get("confidential") is not True]


def _tables(found: object) -> list[dict[str, Any]]:
    return [table for table in found if isinstance(table, dict)] if isinstance(found, list) else []


def _text(table: dict[str, Any], name: str) -> str:
    value = table.get(name, "")
    return value if isinstance(value, str) else ""
