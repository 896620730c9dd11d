"""Knows which meetings two people have: a list shows one of the copies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from itertools import combinations


@dataclass(frozen=True)
class TeamMeeting:
    """A meeting in the database."""

    file: int
    person: str
    """Whose file it is."""
    path: str
    """Of the file on that person's machine."""
    changed: float
    """When the file was changed, in seconds since 1970."""
    digest: str
    title: str
    day: dt.date | None
    kind: str
    next: str
    """The file of the next meeting, as it is written in the file."""


FilePairs = Collection[tuple[int, int]]


def copies_among(
    meetings: Iterable[TeamMeeting], me: str, alike: Callable[[FilePairs], FilePairs]
) -> dict[int, TeamMeeting]:
    """Find the meetings that another person has, too.

    Two files of different people are copies if they have the same title and day and at least half of the lines of the
    shorter one are in the other, with the same id and text. One's own copy counts, else the one that was changed last.

    Args:
        meetings: All of them.
        me: The person whose own copies count first.
        alike: Selects the pairs of files that have so many lines in common.

    Returns:
        For the file of each copy that does not count: the meeting that does.
    """
    named: dict[tuple[str, dt.date | None], list[TeamMeeting]] = {}
    for meeting in meetings:
        named.setdefault((meeting.title, meeting.day), []).append(meeting)
    pairs = [pair for group in named.values() for pair in _pairs(group, me)]
    similar = alike([(best.file, other.file) for best, other in pairs if best.digest != other.digest])
    found: dict[int, TeamMeeting] = {}
    for best, other in pairs:
        if best.digest == other.digest or (best.file, other.file) in similar:
            found.setdefault(other.file, found.get(best.file, best))
    return found


def _pairs(group: list[TeamMeeting], me: str) -> list[tuple[TeamMeeting, TeamMeeting]]:
    """Pair the files of different people, the one that counts first; the pairs of the best file come first."""
    if len(group) < 2:
        return []
    ranked = sorted(group, key=lambda one: (one.person != me, -one.changed, one.file))
    return [(best, other) for best, other in combinations(ranked, 2) if best.person != other.person]
