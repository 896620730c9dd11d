"""Knows which meetings two people have: a list shows one of the copies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping
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


MOST_COMPARED = 30
"""The most different meetings of one title and day of which every two are compared."""

FilePairs = Collection[tuple[int, int]]


def copies_among(
    meetings: Iterable[TeamMeeting], me: str, alike: Callable[[FilePairs], FilePairs]
) -> dict[int, TeamMeeting]:
    """Find the meetings that another person has, too; give, for the file of each copy, the meeting that counts.

    Two files of different people are copies if they have the same title and day and at least half of the lines of the
    longer one are in the other, with the same id and text, which `alike` finds out. My own copy counts, else the one
    that was changed last.
    """
    groups: dict[tuple[str, dt.date | None], list[TeamMeeting]] = {}
    for meeting in meetings:
        groups.setdefault((meeting.title, meeting.day), []).append(meeting)
    found: dict[int, TeamMeeting] = {}
    pairs: list[tuple[TeamMeeting, TeamMeeting]] = []
    for group in groups.values():
        ranked = sorted(group, key=lambda one: (one.person != me, -one.changed, one.file))
        found |= _same(ranked)
        pairs += _pairs([one for one in ranked if one.file not in found])
    similar = alike([(best.file, other.file) for best, other in pairs])
    for best, other in pairs:
        if (best.file, other.file) in similar:
            found.setdefault(other.file, best)
    return {file: _counting(one, found) for file, one in found.items()}


def _same(ranked: list[TeamMeeting]) -> dict[int, TeamMeeting]:
    """Find the files whose rows are those of another person's file; this one's copy counts."""
    found: dict[int, TeamMeeting] = {}
    kept: dict[str, list[TeamMeeting]] = {}
    for one in ranked:
        others = kept.setdefault(one.digest, [])
        best = next((other for other in others if other.person != one.person), None)
        if best is None:
            others.append(one)
        else:
            found[one.file] = best
    return found


def _pairs(ranked: list[TeamMeeting]) -> list[tuple[TeamMeeting, TeamMeeting]]:
    """Pair the files of different people, the one that counts first; of very many, only those of the same name."""
    return [
        (best, other)
        for best, other in combinations(ranked, 2)
        if best.person != other.person and (len(ranked) <= MOST_COMPARED or _name(best) == _name(other))
    ]


def _name(meeting: TeamMeeting) -> str:
    return meeting.path.rpartition("/")[2]


def _counting(meeting: TeamMeeting, found: Mapping[int, TeamMeeting]) -> TeamMeeting:
    """Follow copies to the one that counts: the ranks fall, so that there is no circle."""
    while meeting.file in found:
        meeting = found[meeting.file]
    return meeting
