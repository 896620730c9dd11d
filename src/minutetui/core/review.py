"""The review as entries in groups: the gaps, or all lines by tag, or actions by owner. The view of times has none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from minutetui.core.findings import RULES, Finding, gaps
from minutetui.core.meeting.model import AgendaItem, Line, Meeting, Waiver
from minutetui.core.meeting.queries import all_lines, confidential_ids, find_item, find_line, is_action, item_of
from minutetui.core.vocabulary import TAGS, Tag

ReviewView = Literal["gaps", "tags", "owners", "times"]
REVIEW_VIEWS: tuple[ReviewView, ...] = get_args(ReviewView)

NUMBERED_ENTRIES = 9
"""The number of entries that have a digit at the same time."""


@dataclass(frozen=True)
class ReviewEntry:
    """A row of the review: a finding, a waived finding, or a line."""

    key: str
    """Unique in the view, and the same as long as the entry is there."""
    finding: Finding | None = None
    """The finding that is fixed first."""
    others: tuple[Finding, ...] = ()
    """The other findings of the same line."""
    line: Line | None = None
    """The line that a typed text changes; None where the entry is about an agenda item, a section or the meeting."""
    item: AgendaItem | None = None
    """The agenda item that holds it."""
    waiver: Waiver | None = None
    omitted: bool = False
    """Whether the template leaves the line out of the minutes."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings of the row."""
        return (self.finding, *self.others) if self.finding is not None else ()

    @property
    def asked(self) -> bool:
        """Whether it is a gap, to be asked before people leave."""
        return self.finding is not None and self.finding.severity == "ask"

    @property
    def about(self) -> str:
        """The id of what it is about; two findings of one line have the same."""
        return self.line.id if self.line is not None else self.finding.about if self.finding is not None else ""


@dataclass(frozen=True)
class ReviewGroup:
    """Entries under a heading."""

    word: str
    """The key of the heading's words; empty: the heading is its name or tag."""
    entries: tuple[ReviewEntry, ...]
    name: str = ""
    """The name of an owner."""
    tag: Tag | None = None
    """The tag of the lines, in the view by tag."""


def groups(
    view: ReviewView,
    meeting: Meeting,
    found: Iterable[Finding],
    *,
    unfolded: bool,
    omit: tuple[Tag, ...] = (),
) -> tuple[ReviewGroup, ...]:
    """Build one view of the review without empty groups; `unfolded`: findings that can wait are listed one by one."""
    made: dict[ReviewView, Callable[[], Iterable[ReviewGroup]]] = {
        "gaps": lambda: _gaps(meeting, tuple(found), omit, unfolded=unfolded),
        "tags": lambda: _by_tag(meeting),
        "owners": lambda: _by_owner(meeting),
        "times": lambda: (),
    }
    return tuple(group for group in made[view]() if group.entries)


ENDING = (
    *("task-in-text", "votes-not-read", "attendance-not-read"),
    *("item-empty", "times-missing", "attendance-missing", "quorum-lost"),
)
"""The codes of what is asked before the meeting ends besides the gaps: only the people in the room can answer it."""


def before_ending(finding: Finding) -> bool:
    """Tell whether a finding is asked before the meeting ends."""
    return finding.severity == "ask" or finding.code in ENDING


def later(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Keep the findings that can be fixed afterwards."""
    return tuple(finding for finding in found if finding.severity == "later" and not before_ending(finding))


def settled(meeting: Meeting, found: Iterable[Finding]) -> tuple[int, int]:
    """Count the issues and actions without a gap, and all of them."""
    lacking = {finding.about for finding in gaps(found)}
    lines = [line for line, _ in all_lines(meeting) if line.tag in ("issue", "action")]
    return sum(line.id not in lacking for line in lines), len(lines)


def omitted(meeting: Meeting, omit: tuple[Tag, ...]) -> tuple[ReviewEntry, ...]:
    """List the lines that the template leaves out of the minutes."""
    lines = ((line, item) for line, item in all_lines(meeting) if line.tag in omit and (line.text or line.label))
    return tuple(ReviewEntry(f"omitted:{line.id}", line=line, item=item, omitted=True) for line, item in lines)


def accepted(meeting: Meeting) -> tuple[Waiver, ...]:
    """List the waivers whose rule this version knows."""
    return tuple(waiver for waiver in meeting.waived if waiver.finding in RULES)


@dataclass
class EntryNumbers:
    """Gives each entry a number when it is first listed; it keeps the number when others go.

    What is asked next about the same line has the number of what was answered. Nine entries at a time have a digit.
    Which nine changes only by `turn`, or when none of them is left.
    """

    _numbers: dict[str, int] = field(default_factory=dict)
    _page: int = 0

    def of(self, key: str) -> int:
        """Give the number of an entry, counted from 1."""
        return self._numbers.setdefault(key, len(self._numbers) + 1)

    def turn(self, key: str) -> None:
        """Give the digits to the nine entries that are numbered with this one."""
        self._page = (self.of(key) - 1) // NUMBERED_ENTRIES

    def page(self, keys: Iterable[str]) -> dict[int, str]:
        """Give the digits 1 to 9 to the entries of the page; if none is left, to those of the first entry's page."""
        keys = tuple(keys)
        gone = {_about(key): key for key in self._numbers if key not in keys}
        for key in keys:
            if key not in self._numbers and (before := gone.pop(_about(key), None)) is not None:
                self._numbers[key] = self._numbers.pop(before)
            self.of(key)
        found = self._digits(keys)
        if keys and not found:
            self.turn(keys[0])
            found = self._digits(keys)
        return found

    def _digits(self, keys: Iterable[str]) -> dict[int, str]:
        digits = {self.of(key) - self._page * NUMBERED_ENTRIES: key for key in keys}
        return {digit: key for digit, key in digits.items() if 1 <= digit <= NUMBERED_ENTRIES}


def _about(key: str) -> str:
    """Give the part of a key that stays when something else is asked about the same."""
    return key.rpartition(":")[2]


def read_back(meeting: Meeting, found: Iterable[Finding]) -> tuple[ReviewEntry, ...]:
    """List the decisions and actions for the read-back, those with a gap first."""
    lacking = {finding.about for finding in gaps(found)}
    hidden = confidential_ids(meeting)
    entries = [
        _entry(line.with_(confidential=True) if line.id in hidden else line, item)
        for line, item in all_lines(meeting)
        if line.tag == "decision" or is_action(line)
    ]
    return tuple(sorted(entries, key=lambda entry: entry.about not in lacking))


def _gaps(
    meeting: Meeting, found: tuple[Finding, ...], omit: tuple[Tag, ...], *, unfolded: bool
) -> Iterator[ReviewGroup]:
    asks = _by_line(gaps(found))
    yield ReviewGroup("gaps-first", asks)
    known = {entry.about for entry in asks}
    carried = (
        (line, item) for line, item in all_lines(meeting) if line.origin and line.status == "open" and is_action(line)
    )
    yield ReviewGroup("review-carried", tuple(_entry(line, item) for line, item in carried if line.id not in known))
    yield ReviewGroup("review-ending", _by_line((one for one in found if one.code in ENDING), "ending"))
    yield ReviewGroup("review-later", _by_line(later(found)) if unfolded else ())
    yield ReviewGroup("review-omitted", omitted(meeting, omit) if unfolded else ())
    yield ReviewGroup("review-waived", tuple(_waived(meeting, one) for one in accepted(meeting)) if unfolded else ())


def _by_tag(meeting: Meeting) -> Iterator[ReviewGroup]:
    lines = list(all_lines(meeting))
    for tag in (*TAGS[1:], TAGS[0]):  # plain notes last
        yield ReviewGroup("", tuple(_entry(line, item) for line, item in lines if line.tag == tag), tag=tag)


def _by_owner(meeting: Meeting) -> Iterator[ReviewGroup]:
    """Group the actions by owner, those without one first."""
    actions = [(line, item) for line, item in all_lines(meeting) if is_action(line) or line.tag == "action"]
    yield ReviewGroup("no-owner", tuple(_entry(line, item) for line, item in actions if not line.owners))
    for owner in dict.fromkeys(owner for line, _ in actions for owner in line.owners):
        own = tuple(_entry(line, item, owner) for line, item in actions if owner in line.owners)
        yield ReviewGroup("", own, owner)


def _by_line(found: Iterable[Finding], group: str = "") -> tuple[ReviewEntry, ...]:
    """Make one entry of the findings of a line in a group, and one of each finding about something else."""
    entries: dict[str, ReviewEntry] = {}
    for one in found:
        key = f"{group or one.severity}:{one.line.id}" if one.line is not None else f"{one.code}:{one.about}"
        known = entries.get(key)
        if known is None:
            entries[key] = ReviewEntry(key, one, line=one.line, item=one.item)
        else:
            entries[key] = replace(known, others=(*known.others, one))
    return tuple(entries.values())


def _waived(meeting: Meeting, waiver: Waiver) -> ReviewEntry:
    about = waiver.line or waiver.item or waiver.section
    line, item = find_line(meeting, waiver.line), find_item(meeting, waiver.item)
    item = item or item_of(meeting, waiver.line)
    return ReviewEntry(f"waived:{waiver.finding}:{about}", line=line, item=item, waiver=waiver)


def _entry(line: Line, item: AgendaItem, of: str = "") -> ReviewEntry:
    """Make an entry from a line; an action can be listed under several owners."""
    return ReviewEntry(f"line:{of}:{line.id}", line=line, item=item)
