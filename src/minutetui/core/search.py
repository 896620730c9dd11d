r"""Finding lines across the meeting while one types: by words, by how 汉字 sound, by tag, by owner.

What is typed is parted by spaces, and a line has to fit all of it:

- a sign in front, `>`: lines of that tag;
- `@ann`: lines she answers for; names are narrowed as when an owner is typed, and `@` alone is anybody;
- a word: it stands somewhere in the line, or is a tag word and the line's tag. Letters that stand in no line at all
  are taken for pinyin, spelled in full or by initials;
- `\` before a sign or a digit: the character itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from minutetui.core.capture.signs import OWNER
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import all_lines
from minutetui.core.people.names import Names
from minutetui.core.people.pinyin import Pinyin
from minutetui.core.text.characters import is_han
from minutetui.core.vocabulary import TAG_OF_SIGN, TAG_OF_WORD, Tag

ESCAPED = re.compile(r"\\(?=[0-9{}])".format(re.escape("".join((*TAG_OF_SIGN, OWNER)))))

FIRST_HAN = "\u3400"
"""No 汉字 but 〇, which nobody looks for, comes before it."""


@dataclass(frozen=True)
class Query:
    """What is looked for."""

    tag: Tag | None
    owners: tuple[str, ...]
    """How the names of owners begin."""
    words: tuple[str, ...]
    """Casefolded."""


@dataclass(frozen=True)
class Found:
    """A line, and where it stands."""

    line: Line
    item: AgendaItem


def read_query(text: str) -> Query:
    """Read what is typed into the search."""
    text = text.strip()
    tag = TAG_OF_SIGN.get(text[:1])
    terms = text[1 if tag else 0 :].split()
    owners = tuple(term[1:] for term in terms if term[0] in OWNER)
    words = tuple(ESCAPED.sub("", term).casefold() for term in terms if term[0] not in OWNER)
    return Query(tag, owners, words)


class Index:
    """The lines of a meeting, made ready once for many searches.

    Args:
        meeting: Whose lines they are.
        names: Its people and units.
        pinyin: Gives the pinyin of 汉字.
    """

    def __init__(self, meeting: Meeting, names: Names, pinyin: Pinyin) -> None:
        self.names = names
        self.lines = tuple(Found(line, item) for line, item in all_lines(meeting))
        self._texts = tuple(_searched(found.line) for found in self.lines)
        self._sounds = _Sounds(pinyin, self._texts)

    def listen(self) -> None:
        """Learn how the lines sound, which the first search by pinyin would else wait for."""
        self._sounds.positions  # noqa: B018

    def find(self, text: str) -> tuple[Found, ...]:
        """List the lines that fit all that is typed, in the order of the meeting."""
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
        """Tell whether an owner is one of those whose name begins so, one nobody knows included."""
        named = {row.name for row in self.names.narrow(beginning)}
        key = beginning.casefold()
        return lambda owner: owner in named or owner.casefold().startswith(key)

    def _with_word(self, word: str, left: Collection[int]) -> Collection[int]:
        tag, texts = TAG_OF_WORD.get(word), self._texts
        if tag is None:
            found = [at for at in left if word in texts[at]]
        else:
            found = [at for at in left if word in texts[at] or self.lines[at].line.tag == tag]
        if found or not (word.isascii() and word.isalpha()) or any(word in text for text in self._texts):
            return found
        sounding = self._sounds.fitting(word)
        return [at for at in left if at in sounding]


def _searched(line: Line) -> str:
    """Write all of a line that can be looked for, in one piece; a line break would be a line's end."""
    return " ".join((line.label, line.speaker, line.text, *line.owners, line.due)).casefold().replace("\n", " ")


class _Sounds:
    """Finds texts by the pinyin of 汉字 that stand beside each other.

    The texts are looked at as one, of which it is known where a 汉字 of each syllable stands; a syllable goes on
    from there if the next 汉字 stands in the next position. So no text has to be spelled in all its ways.
    """

    def __init__(self, pinyin: Pinyin, texts: tuple[str, ...]) -> None:
        self._pinyin = pinyin
        self._all = "\n".join(texts)
        self._starts = [0, *accumulate(len(text) + 1 for text in texts)]

    @cached_property
    def positions(self) -> dict[str, set[int]]:
        """Where the 汉字 of each syllable stand."""
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
        """Give the numbers of the texts in which 汉字 are spelled with these letters, in full or by initials."""
        ends = self._in_full(letters) | self._by_initials(letters)
        return {bisect_right(self._starts, position) - 1 for position in ends}

    def _in_full(self, letters: str) -> set[int]:
        """Part the letters into syllables in every way, of which the last may only have begun."""
        begins: list[set[int]] = [set() for _ in range(len(letters) + 1)]
        """Where the next 汉字 has to stand once so many letters are used up; the first may stand anywhere."""
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
