"""The numbered list of the people and units of a meeting, narrowed by what is typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from minutetui.core.people.sounds import NO_SOUNDS, Pinyin, Sounds, sounds_of
from minutetui.core.text.characters import folded, has_han

_MOST_KEPT = 256
"""How many answers are kept: each key that is typed asks for nearly the same ones as the key before."""
_INSIDE = 5
"""The rank of a name that holds what was typed, but not at its beginning."""


_T = TypeVar("_T")


class Cache(dict[str, _T]):
    """The answers to questions that are asked again and again, each computed once; all are forgotten when full."""

    def __init__(self, compute: Callable[[str], _T]) -> None:
        super().__init__()
        self._compute = compute

    def __missing__(self, asked: str) -> _T:
        """Compute an answer, and keep it."""
        answer = self._compute(asked)
        if len(self) >= _MOST_KEPT:
            self.clear()
        self[asked] = answer
        return answer


@dataclass(frozen=True)
class NameRow:
    """One row of the numbered list."""

    number: int
    name: str
    detail: str
    """Role and unit, to be shown."""
    keys: tuple[str, ...]
    """All ways to call the person, casefolded."""
    sounds: Sounds = NO_SOUNDS

    def rank(self, key: str) -> int | None:
        """Give how well a typed beginning matches, 0 best; None if it does not."""
        sounds = self.sounds
        ways = (
            key in self.keys,
            any(known.startswith(key) for known in self.keys),
            key in sounds.initials or key in sounds.full,
            any(spelled.startswith(key) for spelled in (*sounds.full, *sounds.initials)),
            any(spelled.startswith(key) for spelled in sounds.given),
            any(key in known for known in self.keys),
        )
        return ways.index(True) if True in ways else None


@dataclass
class NameList:
    """The rows, and which of them a typed beginning leaves."""

    rows: tuple[NameRow, ...]
    pinyin: Pinyin
    _ranked: Cache[list[tuple[int, NameRow]]] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        self._ranked = Cache(self._rank)

    def _rank(self, key: str) -> list[tuple[int, NameRow]]:
        """List the rows that a folded beginning fits, each with its rank, best first."""
        ranked = [(rank, row) for row in self.rows if (rank := row.rank(key)) is not None]
        return sorted(ranked, key=lambda found: found[0])

    def narrow(self, word: str) -> list[NameRow]:
        """List the rows that a typed beginning fits, best first, else those that sound so: 张花 finds 张华."""
        key = folded(word)
        if not key:
            return list(self.rows)
        return [row for _, row in self._ranked[key]] or self._sounding(word)

    def only_beginning(self, word: str) -> str | None:
        """Give the one name that a typed beginning fits, by letters or pinyin; None unless exactly one fits."""
        fits = [row.name for rank, row in self._ranked[folded(word)] if rank < _INSIDE]
        return fits[0] if len(fits) == 1 else None

    def sounding_like(self, name: str) -> tuple[str, ...]:
        """Give the names that sound the same as another one."""
        spelled = sounds_of(name, self.pinyin).full
        return tuple(row.name for row in self.rows if row.name != name and spelled & row.sounds.full)

    def _sounding(self, word: str) -> list[NameRow]:
        spelled = tuple(sounds_of(word, self.pinyin).full) if has_han(word) else ()
        return [row for row in self.rows if any(full.startswith(spelled) for full in row.sounds.full)]
