"""The list of tasks: what a person does in a whole meeting, and the keys that it takes.

`tasks.LANGUAGE.tsv` has a row for each: what it is, the meeting file it begins with, the keys in the version before the
screens were changed (commit 70da72a), the keys now, and what the files have then. In keys, `«…»` are words, which are
not counted, `{…}` is a key by its name, `⏎` is Enter, and each other character is one key. What the files have are
pieces of their text, in this order, separated by ` | `.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.keystrokes.utterances import FOLDER

_KEYS = re.compile(r"«(?P<words>[^»]*)»|\{(?P<name>[^}]*)\}|(?P<sign>.)")


@dataclass(frozen=True)
class Task:
    """Something that is done in a meeting."""

    name: str
    begins_with: str
    """The name of the meeting file; empty: the start screen."""
    keys_before: str
    """The keys that it took in the version before; none may be added."""
    keys: str
    """The keys that it takes."""
    stored: str
    """What the files have then, and did not have before."""

    @property
    def count(self) -> int:
        """The number of keys beyond the words."""
        return _count(self.keys)

    @property
    def limit(self) -> int:
        """The number of keys that it took before."""
        return _count(self.keys_before)

    def is_in(self, text: str) -> bool:
        """Tell whether a text has all pieces, in their order."""
        at = 0
        for piece in self.stored.split(" | "):
            at = text.find(piece, at) + len(piece)
            if at < len(piece):
                return False
        return True


def tasks(language: str) -> list[Task]:
    """Read the list of a language."""
    with (FOLDER / f"tasks.{language}.tsv").open(encoding="utf-8", newline="") as file:
        _, *rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
    return [Task(*row) for row in rows]


def presses(keys: str) -> Iterator[tuple[str, bool]]:
    """Give each key as the screens name it or as its character, and whether it is one of the words."""
    for found in _KEYS.finditer(keys):
        words, name, sign = found.groups()
        if words is None:
            yield name or ("enter" if sign == "⏎" else sign), False
        else:
            yield from ((character, True) for character in words)


def _count(keys: str) -> int:
    return sum(not of_words for _, of_words in presses(keys))
