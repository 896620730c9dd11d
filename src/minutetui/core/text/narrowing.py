"""Narrowing a list by what is typed: words, 汉字, pinyin, initials; and choosing from it by number.

Titles are longer than names, so they are not spelled out (`core.people.pinyin`): the typed letters are matched
along them; each 汉字 takes the beginning of one of its pinyin, each word a beginning of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from minutetui.core.people.pinyin import Pinyin, sounds_of
from minutetui.core.text.characters import folded, is_han

LONGEST = 40
"""Characters that are looked at of what is typed."""

_PIECES = re.compile(r"[^\W_]")


def fits(typed: str, texts: Iterable[str], pinyin: Pinyin) -> bool:
    """Tell whether every word of what is typed is found in one of the texts: as it stands, by sound or by initials."""
    known = [folded(text) for text in texts]
    return all(any(_finds(word, text, pinyin) for text in known) for word in folded(typed[:LONGEST]).split())


def spelled(typed: str, pinyin: Pinyin) -> tuple[str, ...]:
    """Give the ways to spell a text with 汉字 in pinyin, for a search by sound; nothing for a text without."""
    return tuple(sorted(sounds_of(typed, pinyin).full)) if any(map(is_han, typed)) else ()


def _finds(word: str, text: str, pinyin: Pinyin) -> bool:
    if word in text:
        return True
    units = _units(text, pinyin)
    return any(_laid(word, units[start:]) for start in range(len(units)))


def _units(text: str, pinyin: Pinyin) -> list[tuple[str, ...]]:
    """Give what each 汉字 of a text, and each of its words, can be typed as."""
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
    """Tell which number digits mean that were pressed one after the other.

    Args:
        digits: As pressed; those before the last are forgotten where nothing has such a number.
        numbers: The numbers there are.

    Returns:
        The number ("" for none), and whether it is meant for sure: no other begins so.
    """
    for start in range(len(digits)):
        said = digits[start:]
        longer = [number for number in numbers if number.startswith(said)]
        if said in longer:
            return said, len(longer) == 1
        if longer:
            return longer[0], False
    return "", False
