r"""Finds lines of the meeting while the user types: by words, by pinyin, by tag, by owner.

The typed text is split at spaces, and a line has to fit every part:

- a sign in front, `>`: lines of that tag;
- `@ann`: lines that she owns; names are narrowed as when an owner is typed, and `@` alone is any owner;
- a word: the line contains it, or it is the word for the line's tag. Letters that no line contains are read as
  pinyin, in full or by initials; 汉字 that no line contains are compared by sound;
- `\` before a sign or a digit: the character itself.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, chain, islice
from typing import NamedTuple

from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import walk_items, walk_lines
from minutetui.core.people.names import Names
from minutetui.core.people.sounds import Pinyin
from minutetui.core.text.characters import folded, is_han
from minutetui.core.text.narrowing import read_query, spelled
from minutetui.core.vocabulary import TAG_OF_WORD


class FoundLine(NamedTuple):
    """A line and its agenda item."""

    line: Line
    item: AgendaItem


class SearchIndex:
    """The lines of a meeting, prepared once for many searches.

    It has no object for each line but texts: ten thousand would keep the garbage collector busy, and take memory.

    Args:
        meeting: The meeting to search.
        names: Its people and units.
        pinyin: Gives the pinyin of 汉字.
    """

    def __init__(self, meeting: Meeting, names: Names, pinyin: Pinyin) -> None:
        self.names = names
        self._pinyin = pinyin
        self._items: list[AgendaItem] = []
        self._first: list[int] = []
        """The number of the first line of each item."""
        self.lines: list[Line] = []
        for item, _ in walk_items(meeting):
            self._items.append(item)
            self._first.append(len(self.lines))
            self.lines += [line for line, _ in walk_lines(item.lines)]
        self._texts = tuple(map(_searched, self.lines))
        self._sounds = _Sounds(pinyin, self._texts)

    def listen(self) -> None:
        """Look up the pinyin of all 汉字 now; otherwise the first search by pinyin waits for it."""
        self._sounds.with_initial  # noqa: B018

    def find(self, text: str) -> Sequence[int]:
        """List the numbers of the lines that fit every part, in the order of the meeting."""
        query = read_query(text)
        left: Sequence[int] = range(len(self.lines))
        if query.tag is not None:
            left = [at for at in left if self.lines[at].tag == query.tag]
        for owner in query.owners:
            fits = self._owner(owner)
            left = [at for at in left if any(map(fits, self.lines[at].owners))]
        for word in query.words:
            left = self._with_word(word, left)
        return left

    def shown(self, numbers: Sequence[int], item_id: str, most: int) -> list[FoundLine]:
        """Give the first lines of those with these numbers, those of one agenda item before the others."""
        place = next((place for place, item in enumerate(self._items) if item.id == item_id), 0)
        first, after = (bisect_left(numbers, at) for at in (*self._first, len(self.lines), 0)[place : place + 2])
        order = chain(numbers[first:after], numbers[:first], numbers[after:])
        return [FoundLine(self.lines[at], self._items[bisect_right(self._first, at) - 1]) for at in islice(order, most)]

    def _owner(self, beginning: str) -> Callable[[str], bool]:
        """Make a test for an owner: the name begins so, or that of a known person does in any of its forms."""
        named = {row.name for row in self.names.narrow(beginning)}
        key = folded(beginning)
        return lambda owner: owner in named or folded(owner).startswith(key)

    def _with_word(self, word: str, left: Sequence[int]) -> Sequence[int]:
        tag, texts = TAG_OF_WORD.get(word), self._texts
        if tag is None:
            found = [at for at in left if word in texts[at]]
        else:
            found = [at for at in left if word in texts[at] or self.lines[at].tag == tag]
        if found or any(word in text for text in self._texts):
            return found
        letters = (word,) if word.isascii() and word.isalpha() else spelled(word, self._pinyin)
        sounding = set().union(*map(self._sounds.fitting, letters))
        return [at for at in left if at in sounding]


def _searched(line: Line) -> str:
    """Join all of a line that can be searched; line breaks become spaces, for a break ends the text of a line."""
    return folded(" ".join((line.label, line.speaker, line.text, *line.owners, line.due))).replace("\n", " ")


class _Sounds:
    """Finds texts by the pinyin of neighbouring 汉字.

    All texts are joined to one, which is searched for the 汉字 that can begin with the first letter. From each, a match
    is extended by a syllable if the next 汉字 has it. An index of all 汉字 would take longer than many searches.
    """

    def __init__(self, pinyin: Pinyin, texts: tuple[str, ...]) -> None:
        self._pinyin = pinyin
        self._all = "".join(f"{text}\n" for text in texts)
        self._starts = array("L", accumulate((len(text) + 1 for text in texts), initial=0))
        self._first: tuple[str, dict[str, list[int]]] = ("", {})

    @cached_property
    def _syllables(self) -> dict[str, tuple[str, ...]]:
        return {char: self._pinyin(char) for char in filter(is_han, set(self._all))}

    @cached_property
    def _initials(self) -> dict[str, tuple[str, ...]]:
        return {char: tuple({one[0] for one in syllables}) for char, syllables in self._syllables.items()}

    @cached_property
    def with_initial(self) -> dict[str, set[str]]:
        """The 汉字 whose pinyin can begin with each letter."""
        found: dict[str, set[str]] = {}
        for char, letters in self._initials.items():
            for letter in letters:
                found.setdefault(letter, set()).add(char)
        return found

    def fitting(self, letters: str) -> set[int]:
        """Give the indices of the texts with 汉字 that these letters spell, in full or by initials."""
        start = self._beginning_with(letters[0])
        ends = self._ends(letters, self._syllables, start) | self._ends(letters, self._initials, start)
        return {bisect_right(self._starts, position) - 1 for position in ends}

    def _beginning_with(self, letter: str) -> Mapping[str, Sequence[int]]:
        """Give the positions of each 汉字 that can begin with a letter; cached for the letters typed after it."""
        if self._first[0] != letter:
            chars = "".join(self.with_initial.get(letter, ()))
            found = re.finditer(f"[{chars}]", self._all) if chars else ()
            self._first = letter, self._grouped(one.start() for one in found)
        return self._first[1]

    def _ends(self, letters: str, parts: Mapping[str, tuple[str, ...]], start: Mapping[str, Sequence[int]]) -> set[int]:
        """Split the letters into parts in every way, the last of which may be incomplete; give where the last 汉字 are.

        Args:
            letters: What is spelled.
            parts: How each 汉字 can be spelled.
            start: The positions of each 汉字 that can be the first.
        """
        ends: set[int] = set()
        begins: list[set[int]] = [set() for _ in letters]
        """The positions of the next 汉字 after so many letters."""

        def follow(char: str, positions: Sequence[int], used: int) -> None:
            left = letters[used:]
            for part in parts.get(char, ()):
                if part.startswith(left):
                    ends.update(positions)
                elif left.startswith(part):
                    fitting = self.with_initial.get(left[len(part)], ())
                    begins[used + len(part)].update(at + 1 for at in positions if self._all[at + 1] in fitting)

        for used in range(len(letters)):
            for char, positions in (self._grouped(begins[used]) if used else start).items():
                follow(char, positions, used)
        return ends

    def _grouped(self, positions: Iterable[int]) -> dict[str, list[int]]:
        """Group positions by the character there."""
        found: dict[str, list[int]] = {}
        for position in positions:
            found.setdefault(self._all[position], []).append(position)
        return found
