"""Questions about a meeting: where a record is, in which order records come, what is open, what a summary shows."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.core.meeting.votes import NOT_CARRIED
from minutetui.core.text.characters import folded

Path = tuple[tuple[str, int], ...]
"""The path from the meeting to a record: field and index, step by step."""

Parent = Meeting | AgendaItem | Line
Node = AgendaItem | Line


class OpenIssue(NamedTuple):
    """An issue that is neither decided nor deferred, by the number it has on the screen."""

    number: int
    line: Line
    item: AgendaItem


def children(record: Parent) -> Iterator[tuple[str, tuple[Node, ...]]]:
    """Yield the fields of a record that hold records with an id."""
    if isinstance(record, Meeting):
        yield "agenda", record.agenda
    elif isinstance(record, AgendaItem):
        yield "lines", record.lines
        yield "items", record.items
    else:
        yield "lines", record.lines


_ways: dict[str, Path] = {}
"""The paths where records were found last, in any meeting. Each is a guess, and is checked."""

_MOST_WAYS = 50_000


def locate(meeting: Parent, record_id: str) -> Path | None:
    """Find the path to the line or agenda item with this id; None if there is none.

    A record is usually where it was before: the search starts there, so it rarely goes through all lines.
    """
    guess = _ways.get(record_id)
    if guess is not None and _leads_to(meeting, guess, record_id):
        return guess
    found = _search(meeting, record_id)
    if found is not None:
        remember_path(record_id, found)
    return found


def remember_path(record_id: str, path: Path) -> None:
    """Remember where a record is, as a guess for the next time that it is looked for."""
    if len(_ways) >= _MOST_WAYS:
        _ways.clear()
    _ways[record_id] = path


def _leads_to(record: Parent, path: Path, record_id: str) -> bool:
    for field, index in path:
        records = getattr(record, field, ())
        if index >= len(records):
            return False
        record = records[index]
    return not isinstance(record, Meeting) and record.id == record_id


def _search(record: Parent, record_id: str) -> Path | None:
    """Search all records below a record; the last lines come first, because those are changed most often."""
    for field, records in children(record):
        for index in range(len(records) - 1, -1, -1):
            child = records[index]
            if child.id == record_id:
                return ((field, index),)
            if child.lines or field != "lines":
                below = _search(child, record_id)
                if below is not None:
                    return ((field, index), *below)
    return None


def records_along(meeting: Meeting, path: Path) -> list[Parent]:
    """List the records a path leads through, from the meeting itself to its end."""
    found: list[Parent] = [meeting]
    for field, index in path:
        found.append(getattr(found[-1], field)[index])
    return found


def find_line(meeting: Meeting, line_id: str) -> Line | None:
    """Give the line with this id, or None."""
    found = _find(meeting, line_id)
    return found if isinstance(found, Line) else None


def find_again(meeting: Meeting, number: int, line_id: str, words: tuple[str, str]) -> Line | None:
    """Find a line that was read from the file before: by its index among all lines, or else by its id.

    `words` are its label and its text; if these have changed, the line counts as gone.
    """
    lines = [line for line, _ in all_lines(meeting)]
    found = (*lines[number : number + 1], *(line for line in lines if line_id and line.id == line_id))
    return next((line for line in found if (line.label.strip(), line.text.strip()) == words), None)


def item_titled(meeting: Meeting, title: str) -> AgendaItem | None:
    """Find the agenda item with a title, whatever its case and the stops at its end; None if there is none."""
    wanted = _plain_title(title)
    return next((item for item, _ in walk_items(meeting) if _plain_title(item.title) == wanted), None)


@lru_cache(maxsize=256)
def _plain_title(title: str) -> str:
    """Give a title as it is compared."""
    return folded(" ".join(title.split())).rstrip(" .。:：")


def find_item(meeting: Meeting, item_id: str) -> AgendaItem | None:
    """Give the agenda item with this id, or None."""
    found = _find(meeting, item_id)
    return found if isinstance(found, AgendaItem) else None


def _find(meeting: Meeting, record_id: str) -> Parent | None:
    path = locate(meeting, record_id) if record_id else None
    return records_along(meeting, path)[-1] if path else None


def ancestors(meeting: Meeting, record_id: str) -> list[Parent]:
    """List the records that contain a record, from the meeting inwards; empty if it is unknown."""
    path = locate(meeting, record_id)
    return records_along(meeting, path)[:-1] if path else []


def lines_above(meeting: Meeting, line_id: str) -> tuple[Line, ...]:
    """List the lines that contain a line, outermost first."""
    return tuple(record for record in ancestors(meeting, line_id) if isinstance(record, Line))


def item_of(meeting: Meeting, line_id: str) -> AgendaItem | None:
    """Give the agenda item of a line."""
    items = [record for record in ancestors(meeting, line_id) if isinstance(record, AgendaItem)]
    return items[-1] if items else None


def walk_items(meeting: Meeting) -> Iterator[tuple[AgendaItem, int]]:
    """Yield all agenda items in the order they are taken, with their depth (0: straight in the agenda)."""

    def below(items: tuple[AgendaItem, ...], depth: int) -> Iterator[tuple[AgendaItem, int]]:
        for item in items:
            yield item, depth
            yield from below(item.items, depth + 1)

    yield from below(meeting.agenda, 0)


def numbered_items(meeting: Meeting) -> list[tuple[str, AgendaItem, int]]:
    """List the agenda items with their numbers (1, 2, 2.1) and depths."""
    counters: list[int] = []
    found = []
    for item, depth in walk_items(meeting):
        counters = counters[: depth + 1] if depth < len(counters) else [*counters, 0]
        counters[depth] += 1
        found.append((".".join(map(str, counters)), item, depth))
    return found


def walk_lines(lines: tuple[Line, ...], depth: int = 0) -> Iterator[tuple[Line, int]]:
    """Yield lines and the lines below them, in order, with their depth."""
    for line in lines:
        yield line, depth
        if line.lines:
            yield from walk_lines(line.lines, depth + 1)


def all_lines(meeting: Meeting) -> Iterator[tuple[Line, AgendaItem]]:
    """Yield every line of the meeting in order, with its agenda item."""
    for item, _ in walk_items(meeting):
        for line, _ in walk_lines(item.lines):
            yield line, item


def confidential_ids(meeting: Meeting) -> frozenset[str]:
    """Collect the ids of the lines and agenda items that are confidential: marked so, or in one that is."""
    found: set[str] = set()

    def look(records: tuple[Node, ...], *, hidden: bool) -> None:
        for record in records:
            inside = hidden or record.confidential
            if inside:
                found.add(record.id)
            if record.lines:
                look(record.lines, hidden=inside)
            if isinstance(record, AgendaItem):
                look(record.items, hidden=inside)

    look(meeting.agenda, hidden=False)
    return frozenset(found)


def confidential_items(items: Iterable[AgendaItem], *, within: bool = False) -> set[str]:
    """Collect the ids of confidential agenda items, and of all items in them; `within`: these are in one."""
    found: set[str] = set()
    for item in items:
        hidden = within or item.confidential
        found |= {item.id} if hidden else set()
        if item.items:
            found |= confidential_items(item.items, within=hidden)
    return found


def is_action(line: Line) -> bool:
    """Tell whether somebody has to do something: an action, or a decision that names who does it, unless voted down."""
    binding = line.vote is None or line.vote.result not in NOT_CARRIED
    return line.tag == "action" or (line.tag == "decision" and bool(line.owners) and binding)


def is_decided(issue: Line) -> bool:
    """Tell whether there is a decision below an issue, at any depth."""
    return any(line.tag == "decision" for line, _ in walk_lines(issue.lines))


def is_open_issue(line: Line) -> bool:
    """Tell whether a line is an issue that is neither decided nor deferred."""
    return line.tag == "issue" and line.status == "open" and not is_decided(line)


def contributions(meeting: Meeting) -> Counter[str]:
    """Count for each attendee the lines with that person as speaker, mover, seconder or owner.

    This is what was noted, not how long anybody spoke.
    """
    names = {called: one.name for one in meeting.attendees for called in (one.name, *one.aliases)}
    counts: Counter[str] = Counter()
    for line, _ in all_lines(meeting):
        movers = (line.vote.moved, line.vote.seconded) if line.vote is not None else ()
        counts.update({names[name] for name in (line.speaker, *movers, *line.owners) if name in names})
    return counts


def last_line(item: AgendaItem | None) -> Line | None:
    """Give the last line of an item in order, including nested lines."""
    if item is None or not item.lines:
        return None
    line = item.lines[-1]
    while line.lines:
        line = line.lines[-1]
    return line


def meeting_day(meeting: Meeting, today: dt.date) -> dt.date:
    """Give the day that deadlines count from: the meeting's (last past) day, or today where it has none."""
    if meeting.date is None:
        return today
    last = meeting.end_date or meeting.date
    return min(max(today, meeting.date), last)


def ids(meeting: Meeting) -> set[str]:
    """Collect the ids of all agenda items and lines."""
    return {item.id for item, _ in walk_items(meeting)} | {line.id for line, _ in all_lines(meeting)}


def with_each_item(meeting: Meeting, changed: Callable[[AgendaItem], AgendaItem]) -> Meeting:
    """Give a meeting with each agenda item as it is changed, and those inside it, too."""

    def item(record: AgendaItem) -> AgendaItem:
        return changed(record).with_(items=tuple(map(item, record.items)))

    return meeting.with_(agenda=tuple(map(item, meeting.agenda)))


def as_circulated(meeting: Meeting) -> Meeting:
    """Show as open what was open when the meeting ended: it was carried over only later."""
    if not meeting.carried:
        return meeting

    def shown(line: Line) -> Line:
        status = "open" if line.id in meeting.carried and line.status in ("carried", "deferred") else line.status
        return line.with_(status=status, lines=tuple(map(shown, line.lines)))

    return with_each_item(meeting, lambda item: item.with_(lines=tuple(map(shown, item.lines))))


def without_confidential(meeting: Meeting) -> Meeting:
    """Leave out the lines and agenda items that are confidential, and interests declared in such items."""
    ids = confidential_ids(meeting)
    if not ids:
        return meeting

    def lines(records: tuple[Line, ...]) -> tuple[Line, ...]:
        return tuple(line.with_(lines=lines(line.lines)) for line in records if not line.confidential)

    def items(records: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
        return tuple(
            item.with_(lines=lines(item.lines), items=items(item.items)) for item in records if not item.confidential
        )

    titles = {item.id: item.title for item, _ in walk_items(meeting)}
    hidden = {titles[one] for one in ids & titles.keys()} - {titles[one] for one in titles.keys() - ids}
    people = tuple(without_interests(one, hidden) for one in meeting.attendees)
    return meeting.with_(agenda=items(meeting.agenda), attendees=people)


def without_interests(attendee: Attendee, hidden: Container[str]) -> Attendee:
    """Leave out the interests in some agenda items, and what was said of them."""
    kept = [at for at, about in enumerate(attendee.interests) if about not in hidden]
    stakes = tuple(attendee.stakes[at] for at in kept if at < len(attendee.stakes))
    return attendee.with_(interests=tuple(attendee.interests[at] for at in kept), stakes=stakes)
