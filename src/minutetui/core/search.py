r"""Finds lines of the meeting while the user types: by words, by pinyin, by tag, by owner.

The typed text is split at spaces, and a line has to fit every part:

- a sign in front, `>`: lines of that tag;
- `@ann`: lines that she owns; names are narrowed as when an owner is typed, and `@` alone is any owner;
- a word: the line contains it, or it is the word for the line's tag. Letters that no line contains are read as
  pinyin, in full or by initials; 汉字 that no line contains are compared by sound;
- `\` before a sign or a digit: the character itself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import all_lines
from minutetui.core.people.calling import Pinyin
from minutetui.core.people.names import Names
from minutetui.core.text.characters import folded, is_han
from minutetui.core.text.narrowing import read_query, spelled
from minutetui.core.vocabulary import TAG_OF_WORD

FIRST_HAN = "\u3400"
"""The first 汉字 but 〇."""


@dataclass(frozen=True)
class FoundLine:
    """A line and its agenda item."""

    line: Line
    item: AgendaItem


class SearchIndex:
    """The lines of a meeting, prepared once for many searches."""

    def __init__(self, meeting: Meeting, names: Names, pinyin: Pinyin) -> None:
        self.names = names
        self.lines = tuple(FoundLine(line, item) for line, item in all_lines(meeting))
        self._texts = tuple(_searched(found.line) for found in self.lines)
        self._pinyin = pinyin
        self._sounds = _Sounds(pinyin, self._texts)

    def listen(self) -> None:
        """Index the lines by pinyin now; otherwise the first search by pinyin waits for it."""
        self._sounds.positions  # noqa: B018

    def find(self, text: str) -> tuple[FoundLine, ...]:
        """List the lines that fit every part, in the order of the meeting."""
        query = read_query(text)
        left: Collection[int] = range(len(self.lines))
        if query.tag is not None:
            left = [at for at in left if self.lines[at].line.tag == query.tag]
        for owner in query.owners:
            fits = self._owner(owner)
            left = [at for at in left if any(map(fits, self.lines[at].line.owners))]
        for word in query.words:
            left = self._with_word(word, left)
        return tuple(self.lines[at] for at in left)

    def _owner(self, beginning: str) -> Callable[[str], bool]:
        """Make a test for an owner: the name begins so, or that of a known person does in any of its forms."""
        named = {row.name for row in self.names.narrow(beginning)}
        key = folded(beginning)
        return lambda owner: owner in named or folded(owner).startswith(key)

    def _with_word(self, word: str, left: Collection[int]) -> Collection[int]:
        tag, texts = TAG_OF_WORD.get(word), self._texts
        if tag is None:
            found = [at for at in left if word in texts[at]]
        else:
            found = [at for at in left if word in texts[at] or self.lines[at].line.tag == tag]
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

    All texts are joined to one. For each syllable the positions of its 汉字 are known, so that a match is extended by
    a syllable if that has a 汉字 at the next position. No text is spelled in all its pinyin.
    """

    def __init__(self, pinyin: Pinyin, texts: tuple[str, ...]) -> None:
        self._pinyin = pinyin
        self._all = "\n".join(texts)
        self._starts = [0, *accumulate(len(text) + 1 for text in texts)]

    @cached_property
    def positions(self) -> dict[str, set[int]]:
        """The positions of the 汉字 of each syllable."""
        by_char: dict[str, list[int]] = {}
        for position, char in enumerate(self._all):
            if char >= FIRST_HAN:
                by_char.setdefault(char, []).append(position)
        positions: dict[str, set[int]] = {}
        for char in filter(is_han, by_char):
            for syllable in self._pinyin(char):
                positions.setdefault(syllable, set()).update(by_char[char])
        return positions

    def fitting(self, letters: str) -> set[int]:
        """Give the indices of the texts with 汉字 that these letters spell, in full or by initials."""
        ends = self._in_full(letters) | self._by_initials(letters)
        return {bisect_right(self._starts, position) - 1 for position in ends}

    def _in_full(self, letters: str) -> set[int]:
        """Split the letters into syllables in every way; the last syllable may be incomplete."""
        begins: list[set[int]] = [set() for _ in range(len(letters) + 1)]
        """The positions of the next 汉字 after so many letters; the first one can be anywhere."""
        ends: set[int] = set()
        for used in range(len(letters)):
            left = letters[used:]
            for syllable, positions in self.positions.items():
                if syllable.startswith(left):
                    ends |= positions & begins[used] if used else positions
                elif left.startswith(syllable):
                    here = positions & begins[used] if used else positions
                    begins[used + len(syllable)].update(position + 1 for position in here)
        return ends

    def _by_initials(self, letters: str) -> set[int]:
        here: set[int] | None = None
        for letter in letters:
            of_letter = [positions for syllable, positions in self.positions.items() if syllable[0] == letter]
            found = set().union(*(positions if here is None else positions & here for positions in of_letter))
            here = {position + 1 for position in found}
        return {position - 1 for position in here or ()}
