"""Corrections of the line said last: its deadline, its owners, or a day that its text holds exactly once.

更正：时限应为12月9日      Correction: owner is Bo      12月7日改为12月9日      scratch that, 9 Dec not 7 Dec
"""

from __future__ import annotations

import re

from minutetui.core.capture.interests import attendees_called
from minutetui.core.capture.lexicon import JOINER, in_each, plain
from minutetui.core.capture.parse import parse
from minutetui.core.capture.reading import Amend, Scene
from minutetui.core.capture.signs import shield
from minutetui.core.due import Due
from minutetui.core.meeting.model import Line

CORRECTING = plain("lines.correcting")
"""One of these is in every correction, in small letters."""
_CORRECTIONS = in_each("lines.corrections")
_LONGEST = 60
"""Characters of the longest text that is read as one."""


def correction(text: str, scene: Scene) -> Amend | None:
    """Read a text that corrects the line said last; None if that has no such field, or not the old day once."""
    if scene.last is None or len(text) > _LONGEST:
        return None
    matches = (pattern.fullmatch(text.rstrip(" .。")) for pattern in _CORRECTIONS)
    acts = (_corrected(scene.last, match, scene) for match in matches if match is not None)
    return next(filter(None, acts), None)


def _corrected(line: Line, match: re.Match[str], scene: Scene) -> Amend | None:
    said = match.groupdict()
    if owners := said.get("owners"):
        names = attendees_called(JOINER.split(owners), scene.names)
        fits = names and line.owners and not line.support
        return Amend(line.with_(owners=names), ("owners",)) if fits else None
    due, old = _due(said["new"] or "", scene), said.get("old")
    if due is not None and line.due and (old is None or _is_due(line, old, scene)):
        return _with_due(line, due)
    if old is None or _due(old, scene) is None or due is None or line.text.count(old) != 1:
        return None  # other words than a date would be guessed: B改为C can be what is to be done
    return Amend(line.with_(text=line.text.replace(old, said["new"] or "")), ("text",))


def _due(said: str, scene: Scene) -> Due | None:
    """Read a text that is a day and nothing else."""
    parsed = parse(shield(f"+{said}"), scene, "action")
    due = None if parsed.words else parsed.answer.due
    return due if due and due.day else None


def _is_due(line: Line, old: str, scene: Scene) -> bool:
    due = _due(old, scene)
    return due is not None and due.day == line.due_date


def _with_due(line: Line, due: Due) -> Amend | None:
    """Give a line another deadline, also where its text says the old one; None if it says that twice."""
    changed = line.with_(due=due.phrase, due_date=due.day)
    if line.due not in line.text:
        return Amend(changed, ("due", "due_date"))
    text = line.text.replace(line.due, due.phrase)
    return Amend(changed.with_(text=text), ("text", "due", "due_date")) if line.text.count(line.due) == 1 else None
