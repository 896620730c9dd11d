"""The words for votes that a language fills: who voted how, counts, and figures that are none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class VoteWords:
    """Votes: the sides, counts in figures and words, who voted how by name, and what only looks like a vote."""

    sides: Mapping[str, str]
    """The words for those in favour, against and abstaining."""
    counts: str
    """A count in words."""
    values: Mapping[str, int]
    """Plain words of counts that `core.text.numerals` does not read."""
    units: str
    """After a count, before its side."""
    verbs: str
    """After a unit, before a side: were."""
    mark: str
    """The counter of votes, after a count or a side."""
    side_ends: str
    """After a side, before its count."""
    count_ends: str
    """After that count."""
    voted: str
    """After a name: how that person voted, other than in favour."""
    aside: str
    """Who did not vote, in figures, and how many ballots there were: it stays in the text."""
    voters_after: str
    """Before a side and the names of those on it: with, and; empty if there is no such word."""
    voters_are: str
    """Between a side and the names of those on it, in place of a colon: in favour were Ann and Bo."""
    away: str
    """Before a colon and the names of those who did not vote: Absent: Ann."""
    voting: str
    """Before a side, where names follow: those voting against: Ann; empty if there is no such word."""
    voters_except: str
    """Before the names of those who did not vote like all others; empty if there is no such word."""
    all_voted: str
    """All others, as they are written before such a word: all bar Ann."""
    all_but: tuple[str, ...]
    """All but some voted in favour: the groups `all`, `but` (before attendees only), `who` and `voted`."""
    decided_before: str
    """Verbs of deciding, after which bare figures are a vote: ratified, 6-1; empty if there are none."""
    all_for: str
    """After a count: that many were all there were; empty if there is no such phrase."""
    nobody: str
    """Nobody was `against`, nobody did `abstain`; empty if there is no such phrase."""
    versus: str
    """Between two figures that are a vote."""
    figures_in_words: str
    """Two counts in words that are a vote: 三比四; can be empty."""
    level: str
    """After one figure that counts both sides of a tie: tied 2 all; empty if there is no such word."""
    ratio: str
    """Between two figures that can be something else."""
    proportions: str
    """Words after which two figures in brackets are no vote."""
    numbered: str
    """Words before three bare figures at the end that are no vote: version 4-1-0."""
    ranges: str
    """Words before two figures that are from one to another: open daily, 2-5."""
    ballots: str
    """After the first of two figures."""
    scores: str
    """How a text tells the score of a match, which is no vote: under-12s lost 2-5; can be empty."""
    straw: str
    """A vote that decides nothing: straw poll."""
    voted_stems: tuple[str, ...]
    """One of these is at the end of every text of `voted`."""
    figure_words: tuple[str, ...]
    """Plain words of a motion that begin with a figure and are no count."""
    weak_sides: tuple[str, ...]
    """Plain: a side before its count that alone can be anything: for 3."""
    ends: tuple[str, ...]
    """Plain: how votes that are only counted end."""
