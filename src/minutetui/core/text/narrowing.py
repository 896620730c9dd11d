r"""Typed texts that search: `read_query` splits one, `fits` narrows a list by one, `chosen` chooses by number.

A query for lines has `>` in front for a tag, `@ann` for an owner, words, and `\` before a sign or a digit.

Titles are longer than names, so they are not spelled out (`core.people.calling`): the typed letters are matched
along them; each 汉字 matches the beginning of one of its pinyin, each word its own beginning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from minutetui.core.people.sounds import Pinyin, sounds_of
from minutetui.core.text.characters import folded, has_han, is_han
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import OWNER_SIGNS, TAG_OF_SIGN, Tag

LONGEST = 40
"""The number of typed characters that are used."""

_PIECES = lazy(r"[^\W_]")


def fits(typed: str, texts: Iterable[str], pinyin: Pinyin) -> bool:
    """Tell whether every typed word is found in one of the texts: as written, by sound or by initials."""
    known = [folded(text) for text in texts]
    return all(any(_finds(word, text, pinyin) for text in known) for word in folded(typed[:LONGEST]).split())


def spelled(typed: str, pinyin: Pinyin) -> tuple[str, ...]:
    """Give the ways to spell a text with 汉字 in pinyin, for a search by sound; nothing for a text without."""
    return tuple(sorted(sounds_of(typed, pinyin).full)) if has_han(typed) else ()


def _finds(word: str, text: str, pinyin: Pinyin) -> bool:
    if word in text:
        return True
    units = _units(text, pinyin)
    return any(_laid(word, units[start:]) for start in range(len(units)))


def _units(text: str, pinyin: Pinyin) -> list[tuple[str, ...]]:
    """List how each 汉字 and each word of a text can be typed."""
    units: list[tuple[str, ...]] = []
    before = ""
    for char in text:
        if is_han(char):
            units.append((char, *pinyin(char)))
        elif _PIECES.match(char):
            if _PIECES.match(before) and not is_han(before):
                units[-1] = (units[-1][0] + char,)
            else:
                units.append((char,))
        before = char
    return units


def _laid(letters: str, units: Sequence[tuple[str, ...]]) -> bool:
    """Tell whether letters are beginnings of these units, one after the other."""
    if not letters or not units:
        return not letters
    beginnings = (unit[:size] for unit in units[0] for size in range(len(unit), 0, -1))
    return any(letters.startswith(part) and _laid(letters[len(part) :], units[1:]) for part in beginnings)


def chosen(digits: str, numbers: Sequence[str]) -> tuple[str, bool]:
    """Give the number that several typed digits mean ("": none), and whether no other number begins with it.

    The first digits are dropped until a number begins with the rest.
    """
    for start in range(len(digits)):
        said = digits[start:]
        longer = [number for number in numbers if number.startswith(said)]
        if said in longer:
            return said, len(longer) == 1
        if longer:
            return longer[0], False
    return "", False


ESCAPED = lazy(r"\\(?=[0-9{}])".format(re.escape("".join((*TAG_OF_SIGN, OWNER_SIGNS)))))


@dataclass(frozen=True)
class SearchQuery:
    """A typed search, split into its parts."""

    tag: Tag | None
    owners: tuple[str, ...]
    """Beginnings of the owners' names."""
    words: tuple[str, ...]
    """Casefolded."""


def read_query(text: str) -> SearchQuery:
    """Split a typed search into its parts."""
    text = text.strip()
    tag = TAG_OF_SIGN.get(text[:1])
    terms = text[1 if tag else 0 :].split()
    owners = tuple(term[1:] for term in terms if term[0] in OWNER_SIGNS)
    words = tuple(folded(ESCAPED.sub("", term)) for term in terms if term[0] not in OWNER_SIGNS)
    return SearchQuery(tag, owners, words)
