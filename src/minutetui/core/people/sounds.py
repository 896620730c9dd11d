"""How names in 汉字 sound, in pinyin.

The core has no table of pinyin: the caller of `Names` passes a `Pinyin` function. `store.libraries` has the real one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice, product

from minutetui.core.people.calling import family_length, is_chinese_name
from minutetui.core.text.characters import has_han, is_han

Pinyin = Callable[[str], tuple[str, ...]]
"""Gives every pinyin of one 汉字, the most common one first (曾: ceng, zeng); () where it has none."""

MOST_SPELLINGS = 48
"""The most spellings of one name: enough for three 汉字 with three pinyin each."""


def silent(_: str) -> tuple[str, ...]:
    """Give no pinyin: names are then found by their 汉字 alone."""
    return ()


@dataclass(frozen=True)
class Sounds:
    """The pinyin of one name."""

    full: frozenset[str] = frozenset()
    """zhanghua; zengmin and cengmin."""
    given: frozenset[str] = frozenset()
    """The given name alone: hua."""
    initials: frozenset[str] = frozenset()
    """zh; zm and cm."""


NO_SOUNDS = Sounds()


def sounds_of(name: str, pinyin: Pinyin) -> Sounds:
    """Spell a name in pinyin; a name without 汉字, or with a 汉字 that has no pinyin, has no sounds."""
    if not has_han(name):
        return NO_SOUNDS
    each = [pinyin(char) if is_han(char) else (char.casefold(),) for char in name if not char.isspace()]
    if not all(each):
        return NO_SOUNDS
    spelled = list(islice(product(*each), MOST_SPELLINGS))
    family = family_length(name) if is_chinese_name(name) else 0
    return Sounds(
        frozenset("".join(syllables) for syllables in spelled),
        frozenset("".join(syllables[family:]) for syllables in spelled if family),
        frozenset("".join(syllable[0] for syllable in syllables) for syllables in spelled),
    )
