"""How many attended, where it was said in words: 三十余人, about thirty."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple


class Headcount(NamedTuple):
    """How many were there, and how exactly that is known."""

    number: int
    precision: str = ""
    """Empty for exactly, or one of: some, nearly, more, fewer."""


def read_headcount(
    said: re.Match[str] | None, precisions: dict[str, tuple[str, ...]], written: Callable[[int], str]
) -> Headcount | None:
    """Read what the pattern of a language found, with the words for how exact a number is, and how one is written."""
    word = said["number"].casefold() if said else ""
    number = int(word) if word.isdecimal() else next((n for n in range(1, 1000) if written(n) == word), 0)
    if said is None or not number:
        return None
    beside = {(said[name] or "").strip().casefold() for name in ("before", "after", "end")}
    return Headcount(number, next((how for how, known in precisions.items() if beside & set(known)), ""))
