"""A grammar as a list of rules: a pattern for a whole phrase, and the day it stands for."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from functools import cache

Match = re.Match[str]
DayOf = Callable[[Match, dt.date], dt.date | None]

compiled = cache(re.compile)
"""Compile a pattern on first use, so that importing the grammar costs nothing."""


class Rules:
    """Rules in the order they are tried."""

    def __init__(self) -> None:
        self._rules: list[tuple[str, DayOf]] = []

    def rule(self, pattern: str) -> Callable[[DayOf], DayOf]:
        """Put a function under a pattern: it gives the day, or None if the phrase is not for it after all."""

        def add(day_of: DayOf) -> DayOf:
            self._rules.append((pattern, day_of))
            return day_of

        return add

    def read(self, text: str, today: dt.date) -> dt.date | None:
        """Give the day a text stands for by the first rule that takes it, or None.

        Raises:
            ValueError, OverflowError: The text is a date, but there is no such day.
        """
        for pattern, day_of in self._rules:
            match = compiled(pattern).fullmatch(text)
            if match and (day := day_of(match, today)) is not None:
                return day
        return None
