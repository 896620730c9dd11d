"""The lists of utterances, and what is counted of them.

`utterances.LANGUAGE.tsv` has a row for each: what it is, its words, what is typed here, what is typed by hand into a
Markdown file, and who owns it by when. In what is typed, `…` stands for the words, and each other character is one key:
`⏎` Enter, `⌫` Backspace, `⇤` a word to the left, `⇥` the end of the line. The hand may use what editors have: it goes
back by words and types again only what is different.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

WORDS = "…"
FOLDER = Path(__file__).parent
LANGUAGES = ("en", "zh")

GOALS = {"plain": 1, "issue": 2, "discussion": 2, "decision": 2, "action": 8, "amend": 6, "out": 1}
"""The most keys beyond the words, by what a row is; `amend` is a new owner or date for the last action, `out` the Enter
that steps out of an issue."""
TIMES = 4
"""How many times fewer keys than by hand, in total."""


@dataclass(frozen=True)
class Utterance:
    """One thing that is said, and how it is taken down."""

    kind: str
    """One of `GOALS`."""
    words: str
    """What is written of it either way; nothing for what only changes the line before."""
    typed: str
    """The keys here."""
    by_hand: str
    """The keys in an editor."""
    owner: str
    """Who is to do it."""
    due: str
    """By when, as a date."""

    @property
    def keys(self) -> int:
        """The keys here beyond the words."""
        return beyond_words(self.typed)

    @property
    def keys_by_hand(self) -> int:
        """The keys by hand beyond the words."""
        return beyond_words(self.by_hand)


def beyond_words(typed: str) -> int:
    """Count the keys of what is typed, without those of the words."""
    return len(typed.replace(WORDS, ""))


def utterances(language: str) -> list[Utterance]:
    """Read the list of a language."""
    with (FOLDER / f"utterances.{language}.tsv").open(encoding="utf-8", newline="") as file:
        _, *rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
    return [Utterance(*row) for row in rows]


def expected(said: list[Utterance]) -> list[tuple[str, str, tuple[str, ...], str]]:
    """List the lines that should be in the file: tag, words, owners and the day they fall due."""
    found: list[tuple[str, str, tuple[str, ...], str]] = []
    for one in said:
        owners = (one.owner,) if one.owner else ()
        if one.kind == "amend":
            found[-1] = (*found[-1][:2], owners, one.due)
        elif one.words:
            found.append(("note" if one.kind == "plain" else one.kind, one.words, owners, one.due))
    return found


def table(said: list[Utterance]) -> list[tuple[str, int, int, int, float]]:
    """Count by kind: how many there are, the most keys one takes, its goal, and what one takes by hand on average."""
    rows = []
    for kind, group in groupby(sorted(said, key=lambda one: list(GOALS).index(one.kind)), lambda one: one.kind):
        members = list(group)
        by_hand = sum(one.keys_by_hand for one in members) / len(members)
        rows.append((kind, len(members), max(one.keys for one in members), GOALS[kind], by_hand))
    return rows


def totals(said: list[Utterance]) -> tuple[int, int]:
    """Give the keys of all of it beyond the words: here, and by hand."""
    return sum(one.keys for one in said), sum(one.keys_by_hand for one in said)
