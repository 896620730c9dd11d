"""How names in 汉字 sound: their pinyin without tones, spelled in full and by initials.

The core knows no pinyin. Who makes `Names` hands it a `Readings`; `store.readings` has the real one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice, product

from minutetui.core.people.calling import family_length, is_chinese_name
from minutetui.core.text.characters import is_han

Readings = Callable[[str], tuple[str, ...]]
"""Gives all the ways one 汉字 is read (曾: ceng, zeng), the usual one first; nothing where it knows none."""

MOST = 48
"""Spellings of one name at most: all readings of three 汉字 with three each, and some."""


def silent(_: str) -> tuple[str, ...]:
    """Know no reading: names are then found by their 汉字 alone."""
    return ()


@dataclass(frozen=True)
class Sounds:
    """How one name sounds."""

    full: frozenset[str] = frozenset()
    """zhanghua; zengmin and cengmin."""
    given: frozenset[str] = frozenset()
    """The given name alone: hua."""
    initials: frozenset[str] = frozenset()
    """zh; zm and cm."""


NONE = Sounds()


def sounds_of(name: str, readings: Readings) -> Sounds:
    """Spell a name; one without 汉字, or with one that has no reading, has no sounds."""
    if not any(map(is_han, name)):
        return NONE
    each = [readings(char) if is_han(char) else (char.casefold(),) for char in name if not char.isspace()]
    if not all(each):
        return NONE
    spelled = list(islice(product(*each), MOST))
    family = family_length(name) if is_chinese_name(name) else 0
    return Sounds(
        frozenset("".join(syllables) for syllables in spelled),
        frozenset("".join(syllables[family:]) for syllables in spelled if family),
        frozenset("".join(syllable[0] for syllable in syllables) for syllables in spelled),
    )
