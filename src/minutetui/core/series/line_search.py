"""Searching the lines of many meetings: what is looked for, what fits, and how 汉字 are found by pinyin."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from minutetui.core.series.actions import Owner
from minutetui.core.series.outstanding import is_called
from minutetui.core.text.characters import folded
from minutetui.core.vocabulary import TAG_OF_WORD
from minutetui.words import say


@dataclass(frozen=True)
class ArchiveQuery:
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
    """Whether confidential lines are wanted, too."""


@dataclass(frozen=True)
class FiledLine:
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
    around = searched_text(f"{line.item} {line.meeting}")
    inside = [test(own) or TAG_OF_WORD.get(word) == line.tag for word, test in words.items()]
    return any(inside) and all(has or test(around) for has, test in zip(inside, words.values(), strict=True))


def is_owned(line: FiledLine, called: str, people: Mapping[str, Owner]) -> bool:
    """Tell whether somebody with this name owns a line."""
    return any(is_called(people.get(name) or Owner(name), called) for name in line.owners)


def is_spoken(line: FiledLine, called: str, people: Mapping[str, Owner]) -> bool:
    """Tell whether somebody with this name said a line."""
    return bool(line.speaker) and is_called(people.get(line.speaker) or Owner(line.speaker), called)


def pinyin_pattern(letters: str, syllables: Mapping[str, str]) -> re.Pattern[str] | None:
    """Make the pattern of the 汉字 that letters spell, in full (the last syllable may be begun) or by initials.

    Args:
        letters: As typed, a to z.
        syllables: The 汉字 that have each syllable.

    Returns:
        None where no 汉字 fit.
    """
    ways = [way for way in (_spelled(letters, syllables), _initials(letters, syllables)) if way]
    return re.compile("|".join(ways)) if ways else None


def _spelled(letters: str, syllables: Mapping[str, str]) -> str:
    """Split letters into syllables in every way, from the end; what is left of each place is worked out once."""
    rest = {len(letters): ""}
    for start in range(len(letters) - 1, -1, -1):
        left = letters[start:]
        ways = [_one_of(chars for syllable, chars in syllables.items() if syllable.startswith(left))]
        ways += [
            f"[{chars}]{rest[start + len(syllable)]}"
            for syllable, chars in syllables.items()
            if left.startswith(syllable) and rest.get(start + len(syllable))
        ]
        found = "|".join(filter(None, ways))
        rest[start] = f"(?:{found})" if found else ""
    return rest[0]


def _initials(letters: str, syllables: Mapping[str, str]) -> str:
    classes = [_one_of(chars for syllable, chars in syllables.items() if syllable[0] == letter) for letter in letters]
    return "".join(classes) if all(classes) else ""


def _one_of(chars: Iterable[str]) -> str:
    joined = "".join(chars)
    return f"[{joined}]" if joined else ""
