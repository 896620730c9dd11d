"""What a row of the grammar is: a pattern over a whole phrase, and the day it names."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from functools import cache

Rule = Callable[[re.Match[str], dt.date], "dt.date | None"]
Table = tuple[tuple[str, Rule], ...]

compiled = cache(re.compile)
"""A pattern, made when a phrase first comes to it: starting the program waits for none."""


def table(*rows: tuple[str, Rule]) -> Table:
    """Make a table of patterns and the rules that read what they match."""
    return rows


def look_up(rows: Table, text: str, today: dt.date) -> tuple[bool, dt.date | None]:
    """Read a text with the first row that fits it whole.

    Returns:
        Whether a row fits, and the day; None for one that does not exist.
    """
    for pattern, rule in rows:
        match = compiled(pattern).fullmatch(text)
        if match:
            return True, rule(match, today)
    return False, None


def on(reckon: Callable[[dt.date, int], dt.date], count: int) -> Rule:
    """Make the rule that counts on from the meeting's day, whatever the match."""
    return lambda _, today: reckon(today, count)
