"""Finds who does something by when in a sentence without signs. In an action it is read; elsewhere it is only offered.

》摸底登记 由市场科负责 月底前      > Change the mandate @Tom by 11 December      Ann to call the bank by Friday
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from minutetui.core.capture.deadlines import DueReader
from minutetui.core.capture.escape import unshield
from minutetui.core.capture.lexicon import JOINER, NAMED
from minutetui.core.due import Due
from minutetui.core.people.calling import looks_like_unit
from minutetui.core.people.names import Names

LONGEST_NAMED = 120
"""Characters of the longest text that is looked at."""
LONGEST_DATE = 30
_AROUND = " ,，、;；.。"


@dataclass(frozen=True)
class NamedTask:
    """What a sentence says is to be done, by whom and by when."""

    what: str
    owners: tuple[str, ...]
    """Full names; those who support come last."""
    support: tuple[str, ...]
    due: Due | None
    """A day; None if nothing was said."""


def task_named(match: re.Match[str], names: Names, dues: DueReader) -> NamedTask | None:
    """Give the task of a sentence; None unless everybody is known or clearly a unit, and the deadline is a day."""
    said = match.groupdict()
    owners: dict[str, str] = {}
    for group in ("who", "lead", "support"):
        for called in JOINER.split(said[group]) if said.get(group) else ():
            name = names.resolve(called) or (called if looks_like_unit(called) else None)
            if name is None:
                return None
            owners.setdefault(name, group)
    when = (said.get("when") or "").strip()
    due = dues.read(when) if when else None
    if not owners or (due is not None and due.kind != "date"):
        return None
    support = tuple(name for name, group in owners.items() if group == "support")
    what = " ".join(filter(None, (said["what"].strip(_AROUND), said.get("more"))))
    return NamedTask(what, tuple(owners), support, due)


def read_named(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read the owners that a shielded action names without a sign: 由市场科负责…, …财务科牵头，规划科配合."""
    if text.isascii() or len(text) > LONGEST_NAMED or not ("负责" in text or "牵头" in text or "落实" in text):
        return None
    for pattern in NAMED:
        match = pattern.fullmatch(text.strip())
        task = task_named(match, names, dues) if match else None
        if task is not None:
            return task
    return None


def date_after(text: str, end: int, dues: DueReader) -> tuple[Due, int, int] | None:
    """Read what follows the last owner of a shielded text as a deadline without a sign, if it is nothing but a day.

    Returns:
        The deadline, and its span.
    """
    phrase = text[end:].strip(_AROUND)
    if not phrase or len(phrase) > LONGEST_DATE:
        return None
    due = dues.read(unshield(phrase))
    return (due, end, len(text)) if due.kind == "date" else None
