"""Lines that say the same twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from minutetui.core.findings.finding import LINES_KEPT, Finding, RuleContext
from minutetui.core.meeting.model import AgendaItem, Line

LOOSE = re.compile(r"[\W_]+")
SHORTEST = 4
"""Characters below which the same words are no duplicate: agreed, 同意."""


def duplicate_line(context: RuleContext) -> Iterator[Finding]:
    """Find lines that repeat an earlier one: a decision or action anywhere, another line within its item.

    The same task for two owners is two tasks; the same task once with and once without its owner is one.
    """
    seen: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for line, item in context.lines:
        key = _key(line, item)
        earlier = seen.setdefault(key, [])
        if len(key[-1]) >= SHORTEST and any(
            not owners or not line.owners or owners == line.owners for owners in earlier
        ):
            yield Finding("duplicate-line", "later", line, item)
        earlier.append(line.owners)


def _key(line: Line, item: AgendaItem) -> tuple[str, ...]:
    """Give what must be equal in two lines that say the same; the words come last."""
    where = "" if line.tag in ("decision", "action") else item.id
    return line.tag, where, line.speaker, _words(line.label, line.text)


@lru_cache(maxsize=LINES_KEPT)
def _words(label: str, text: str) -> str:
    """Give the bare words of a line, without signs, spaces and case."""
    return LOOSE.sub("", label + text).casefold()
