"""Texts that are only a sign, and `s/old/new/`: each is carried out, or refused with one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from minutetui.core.capture.reading import Amend, GoOn, Nothing, Scene
from minutetui.core.capture.signs import DUE, HIDE, OWNER
from minutetui.core.meeting.model import Line
from minutetui.core.meeting.queries import all_lines, walk_lines
from minutetui.core.text.characters import plain_quotes
from minutetui.words import Saying

SUBSTITUTION = re.compile(r"s/((?:\\/|[^/])+)/((?:\\/|[^/])*)/?")
_ALONE = re.compile(r"([!！?？:：@＠]) ?(\d{1,4})|([@＠+＋]{1,2})")


def alone(text: str, scene: Scene) -> Amend | GoOn | Nothing | None:
    """Read a text that is a sign and a number, or a sign alone; None if it is more, or is read elsewhere."""
    if len(text) == 1 and text in HIDE:
        return _hidden(scene)
    match = _ALONE.fullmatch(text)
    if match is None:
        return None
    if match[3]:
        return _bare(match[3], scene)
    sign, number = match[1], int(match[2])
    if sign in OWNER:
        known = scene.names.by_number(number) is not None
        return None if known else Nothing(Saying("no-such-name", number=number))
    if sign in "!！":
        issue = next((issue for issue in scene.issues if issue.number == number), None)
        return GoOn(issue) if issue is not None else Nothing(Saying("no-such-issue", number=number))
    return Nothing(Saying("no-such-gap" if sign in "?？" else "no-such-slot", number=number))


def _hidden(scene: Scene) -> Amend | Nothing:
    """Make the line said last confidential, or public again."""
    last = scene.last
    if last is None:
        return Nothing(Saying("nothing-to-amend"))
    return Amend(last.with_(confidential=not last.confidential), ("confidential",))


def _bare(signs: str, scene: Scene) -> Nothing | None:
    """Refuse a sign with nothing after it, and a sign that repeats what was not said yet."""
    owner = signs[0] in OWNER
    if len(signs) == 1:
        return Nothing(Saying("owner-wanted" if owner else "due-wanted"))
    if signs[1] not in (OWNER if owner else DUE):
        return None
    before = scene.owners_before if owner else scene.due_before
    return None if before else Nothing(Saying("no-owner-before" if owner else "no-due-before"))


def substituted(text: str) -> tuple[str, str] | None:
    """Read the old and the new words of `s/old/new/`; None if a text has another form."""
    match = SUBSTITUTION.fullmatch(text)
    if match is None:
        return None
    old, new = (part.replace("\\/", "/") for part in match.groups())
    return old, new


def substitution(text: str, scene: Scene) -> Amend | Nothing | None:
    """Read `s/old/new/`: it changes the nearest line that holds the old words."""
    words = substituted(text) if text.startswith("s/") else None
    if words is None:
        return None
    old, new = plain_quotes(words[0]), words[1]
    for line in _nearest(scene):
        for field in ("text", "label"):
            held: str = getattr(line, field)
            at = plain_quotes(held).find(old)
            if at >= 0:
                changed = (held[:at] + new + held[at + len(old) :]).strip()
                return Amend(line.with_(**{field: changed}), (field,))
    return Nothing(Saying("nowhere-said", words=words[0]))


def _nearest(scene: Scene) -> Iterator[Line]:
    """Yield the line said last, then the lines of the item from the end, then all others from the end."""
    if scene.last is not None:
        yield scene.last
    if scene.item is not None:
        yield from reversed([line for line, _ in walk_lines(scene.item.lines)])
    yield from reversed([line for line, _ in all_lines(scene.meeting)])
