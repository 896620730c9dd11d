"""The review as entries in groups: the gaps in the order they are asked, or all lines by tag, or actions by owner."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from minutetui.core.findings import RULES, Finding, asked
from minutetui.core.meeting.model import AgendaItem, Line, Meeting, Waiver
from minutetui.core.meeting.queries import all_lines, find_item, find_line, is_action, item_of
from minutetui.core.vocabulary import TAGS, Tag

View = Literal["gaps", "tags", "owners"]
VIEWS: tuple[View, ...] = get_args(View)

PAGE = 9
"""How many entries have a digit at a time."""


@dataclass(frozen=True)
class Entry:
    """Something to look at: a finding, one that was accepted as it is, or a line."""

    key: str
    """Tells it from all others of the view, and stays while it stands there."""
    finding: Finding | None = None
    line: Line | None = None
    """What typed text is about; None: an agenda item, a section or the meeting."""
    item: AgendaItem | None = None
    """The agenda item it stands in."""
    waiver: Waiver | None = None
    """What was accepted."""

    @property
    def about(self) -> str:
        """The id of what it is about, the same for two findings of one line."""
        return self.line.id if self.line is not None else self.finding.about if self.finding is not None else ""


@dataclass(frozen=True)
class Group:
    """Entries under a heading."""

    word: str
    """The key of the heading's words; empty: the heading is its name or tag."""
    entries: tuple[Entry, ...]
    name: str = ""
    """Of an owner."""
    tag: Tag | None = None
    """Of the lines, in the view by tag."""


def groups(view: View, meeting: Meeting, found: Iterable[Finding], *, unfolded: bool) -> tuple[Group, ...]:
    """Lay out one view of the review; groups without entries fall away.

    Args:
        view: Which.
        meeting: As it stands.
        found: What is missing or odd in it.
        unfolded: Whether what can be fixed later is shown one by one.
    """
    made = {"gaps": lambda: _gaps(meeting, tuple(found), unfolded=unfolded), "tags": lambda: _by_tag(meeting)}
    return tuple(group for group in made.get(view, lambda: _by_owner(meeting))() if group.entries)


def later(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Keep what can be fixed afterwards."""
    return tuple(finding for finding in found if finding.severity == "later")


def accepted(meeting: Meeting) -> tuple[Waiver, ...]:
    """List the findings that were accepted as they are, as far as this version knows such findings."""
    return tuple(waiver for waiver in meeting.waived if waiver.finding in RULES)


def page_of(keys: tuple[str, ...], selected: str) -> tuple[str, ...]:
    """Give the entries that have the digits 1 to 9: the nine among which the selected one is."""
    start = keys.index(selected) // PAGE * PAGE if selected in keys else 0
    return keys[start : start + PAGE]


def read_back(meeting: Meeting, found: Iterable[Finding]) -> tuple[Entry, ...]:
    """List the decisions and actions as they are read back, those with a gap that must be asked aloud first."""
    gaps = {finding.about for finding in asked(found)}
    entries = [_entry(line, item) for line, item in all_lines(meeting) if line.tag == "decision" or is_action(line)]
    return tuple(sorted(entries, key=lambda entry: entry.about not in gaps))


def _gaps(meeting: Meeting, found: tuple[Finding, ...], *, unfolded: bool) -> Iterator[Group]:
    asks = tuple(map(_found, asked(found)))
    yield Group("ask-now", asks)
    known = {entry.about for entry in asks}
    taken_over = (
        (line, item) for line, item in all_lines(meeting) if line.origin and line.status == "open" and is_action(line)
    )
    yield Group("review-carried", tuple(_entry(line, item) for line, item in taken_over if line.id not in known))
    yield Group("review-later", tuple(map(_found, later(found))) if unfolded else ())
    yield Group("review-waived", tuple(_waived(meeting, one) for one in accepted(meeting)) if unfolded else ())


def _by_tag(meeting: Meeting) -> Iterator[Group]:
    lines = list(all_lines(meeting))
    for tag in (*TAGS[1:], TAGS[0]):  # plain notes last
        yield Group("", tuple(_entry(line, item) for line, item in lines if line.tag == tag), tag=tag)


def _by_owner(meeting: Meeting) -> Iterator[Group]:
    """List the actions under each of their owners, those of nobody first."""
    actions = [(line, item) for line, item in all_lines(meeting) if is_action(line) or line.tag == "action"]
    yield Group("no-owner", tuple(_entry(line, item) for line, item in actions if not line.owners))
    for owner in dict.fromkeys(owner for line, _ in actions for owner in line.owners):
        own = tuple(_entry(line, item, owner) for line, item in actions if owner in line.owners)
        yield Group("", own, owner)


def _found(finding: Finding) -> Entry:
    return Entry(f"{finding.code}:{finding.about}", finding, finding.line, finding.item)


def _waived(meeting: Meeting, waiver: Waiver) -> Entry:
    about = waiver.line or waiver.item or waiver.section
    line, item = find_line(meeting, waiver.line), find_item(meeting, waiver.item)
    return Entry(f"waived:{waiver.finding}:{about}", None, line, item or item_of(meeting, waiver.line), waiver)


def _entry(line: Line, item: AgendaItem, of: str = "") -> Entry:
    """Make an entry of a line; one action stands under several owners."""
    return Entry(f"line:{of}:{line.id}", None, line, item)
