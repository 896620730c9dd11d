"""Searching the lines of many meetings: what is looked for, what fits, and how 汉字 are found by pinyin."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from minutetui.core.people.sounds import Pinyin
from minutetui.core.series.actions import Owner
from minutetui.core.series.outstanding import is_called
from minutetui.core.text.characters import folded
from minutetui.core.vocabulary import TAG_OF_WORD
from minutetui.words import say


class ArchiveQuery(NamedTuple):
    """What is looked for: every part has to fit."""

    words: tuple[str, ...] = ()
    """In any order, folded: each in the line, its agenda item or its meeting's title, and one at least in the line."""
    tag: str = ""
    owners: tuple[str, ...] = ()
    """How owners are called, as for `actions --owner`."""
    speaker: str = ""
    kind: str = ""
    """The template of the meeting."""
    status: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    confidential: bool = False


class FiledLine(NamedTuple):
    """A line of a meeting file."""

    file: str
    """The file as it is shown."""
    path: str
    """Its absolute path."""
    meeting: str
    """The title of the meeting."""
    day: str
    """Of the meeting: 2026-11-27, or empty."""
    kind: str
    number: int
    """Its index among all lines of the file."""
    id: str
    tag: str
    status: str
    speaker: str
    label: str
    text: str
    owners: tuple[str, ...]
    due: str
    due_date: str
    item: str
    """The title of its agenda item."""
    issue: str
    confidential: bool


_MOST_WAYS = 32
"""Ways to split letters into syllables that are told apart."""

_LONGEST_PATTERN = 20_000
"""Characters of the pattern of a rest that is split in every way."""

Test = Callable[[str], bool]
"""Tells whether a searched text has a word."""


def searched_text(text: str) -> str:
    """Give a text as it is searched: folded. Line breaks stay: they part the lines of a meeting."""
    return folded(text)


def line_text(line: FiledLine) -> str:
    """Join all of a line that is searched."""
    text = " ".join((line.label, line.speaker, line.text, *line.owners, line.due)).replace("\n", " ")
    return searched_text(text)


def facts_of(line: FiledLine, language: str) -> tuple[str, ...]:
    """List the facts of a line beside its text: owners, deadline, status, whether it is confidential."""
    status = say(language, f"status-{line.status}") if line.status not in ("", "open") else ""
    hidden = say(language, "actions-confidential") if line.confidential else ""
    return tuple(filter(None, (*line.owners, line.due_date or line.due, status, hidden)))


def fits_words(line: FiledLine, words: Mapping[str, Test]) -> bool:
    """Tell whether a line has every word, itself or by its agenda item and meeting, and one at least itself."""
    if not words:
        return True
    own = line_text(line)
    outside = [test for word, test in words.items() if not (test(own) or TAG_OF_WORD.get(word) == line.tag)]
    if not outside or len(outside) == len(words):
        return not outside
    around = searched_text(f"{line.item} {line.meeting}")
    return all(test(around) for test in outside)


def fits_people(line: FiledLine, query: ArchiveQuery, people: Mapping[str, Owner], pinyin: Pinyin) -> bool:
    """Tell whether a line has the owners and the speaker that are looked for; `people` have their other names."""
    owners = [people.get(name) or Owner(name) for name in line.owners]
    speaker = people.get(line.speaker) or Owner(line.speaker)
    return all(any(is_called(owner, called, pinyin) for owner in owners) for called in query.owners) and (
        not query.speaker or (bool(line.speaker) and is_called(speaker, query.speaker, pinyin))
    )


def pinyin_pattern(letters: str, syllables: Mapping[str, str]) -> re.Pattern[str] | None:
    """Make the pattern of the 汉字 that letters spell, in full (the last syllable may be begun) or by initials."""
    ways = [way for way in (_spelled(letters, syllables), _initials(letters, syllables)) if way]
    return re.compile("|".join(ways)) if ways else None


def initials_of(letters: str, syllables: Iterable[str]) -> tuple[str, ...]:
    """Give the first letters of 汉字 which these letters may spell: dengta is 灯塔 (dt), or six 汉字 by their initials.

    A word that can be spelled in very many ways has the first letter alone.
    """
    known = set(syllables)
    rest: dict[int, set[str]] = {len(letters): {""}}
    for start in range(len(letters) - 1, -1, -1):
        first, left = letters[start], letters[start:]
        ways = {first} if any(syllable.startswith(left) for syllable in known) else set()
        for end in range(start + 1, len(letters) + 1):
            if letters[start:end] in known:
                ways |= {first + way for way in rest[end]}
        rest[start] = ways if len(ways) <= _MOST_WAYS else {first}
    return tuple(sorted({letters, *rest[0]}))


def _spelled(letters: str, syllables: Mapping[str, str]) -> str:
    """Split letters into syllables in every way, from the end; the ways to split each rest are computed once.

    A rest that can be split in very many ways is split in one, which begins with its longest syllable: each way would
    double the pattern.
    """
    rest = {len(letters): ""}
    for start in range(len(letters) - 1, -1, -1):
        left = letters[start:]
        ways = [_one_of(chars for syllable, chars in syllables.items() if syllable.startswith(left))]
        ways += [
            f"[{chars}]{rest[start + len(syllable)]}"
            for syllable, chars in sorted(syllables.items(), key=lambda row: len(row[0]))
            if left.startswith(syllable) and rest.get(start + len(syllable))
        ]
        found = "|".join(filter(None, ways if sum(map(len, ways)) <= _LONGEST_PATTERN else ways[-1:]))
        rest[start] = f"(?:{found})" if found else ""
    return rest[0]


def _initials(letters: str, syllables: Mapping[str, str]) -> str:
    classes = [_one_of(chars for syllable, chars in syllables.items() if syllable[0] == letter) for letter in letters]
    return "".join(classes) if all(classes) else ""


def _one_of(chars: Iterable[str]) -> str:
    joined = "".join(chars)
    return f"[{joined}]" if joined else ""
