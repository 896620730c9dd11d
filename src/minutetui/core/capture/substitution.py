"""`s/old/new/`: changes words in the nearest line that has them.

1. An input method may write it otherwise: `ｓ／old／new／`, `s、old、new、`, `S/old/new/`, `s /old/new/`.
2. `s/old/new/g` changes all of them in that line, else the first one is changed.
3. What begins so and is not whole, or whose words are nowhere, is refused, and the text stays in the input.
4. `S/4HANA/BW` and `s/he agreed` are text: with a capital the words must be in a line, and one stroke begins no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from minutetui.core.capture.reading import Amend, Nothing, Scene
from minutetui.core.meeting.model import Line
from minutetui.core.meeting.queries import all_lines, walk_lines
from minutetui.core.text.characters import is_han, plain_quotes
from minutetui.core.text.patterns import lazy
from minutetui.words import Saying

LETTERS = "sSｓＳ"
"""What such a text begins with."""
_PART, _EMPTY = r"((?:\\[/／]|[^/／])+)", r"((?:\\[/／]|[^/／])*)"
_WHOLE = lazy(rf"[{LETTERS}] ?[/／]{_PART}[/／]{_EMPTY}(?:([/／])([gGｇ]?))?")
_LISTED = lazy(rf"[{LETTERS}] ?、([^、]+)、([^、]*)(、)([gGｇ]?)")
"""The same where the input method writes a comma for the stroke; a list has none at its end: S、M、L."""
_BEGUN = lazy(r"[sｓ] ?[/／](?:[^\s/／]*$|.*[/／])|[SＳ] ?[/／](?:[/／]|(?P<han>[^\s/／]+)$)")


def substituted(text: str) -> tuple[str, str] | None:
    """Read the old and the new words of `s/old/new/`; None if a text has another form, or may be plain text."""
    match = _match(text)
    return (_plain(match[1]), _plain(match[2])) if match and not _may_be_text(match) else None


def substitution(text: str, scene: Scene) -> Amend | Nothing | None:
    """Read a text that changes words in the nearest line that has them; None if it is no such text."""
    if text[0] not in LETTERS:
        return None
    match = _match(text)
    if match is None:
        return Nothing(Saying("words-to-change-wanted")) if _begun(text) else None
    old, new = plain_quotes(_plain(match[1])), _plain(match[2])
    for line in _nearest(scene):
        for field in ("text", "label"):
            held: str = getattr(line, field)
            if changed := _changed(held, old, new, every=bool(match[4])):
                return Amend(line.with_(**{field: changed[0]}), (field,))
    return None if _may_be_text(match) else Nothing(Saying("nowhere-said", words=_plain(match[1])))


def _match(text: str) -> re.Match[str] | None:
    return (_WHOLE.fullmatch(text) or _LISTED.fullmatch(text)) if text[:1] in tuple(LETTERS) else None


def _may_be_text(match: re.Match[str]) -> bool:
    return match[0][0] in "SＳ" and match[3] is None


def _plain(words: str) -> str:
    return re.sub(r"\\([/／])", r"\1", words)


def _begun(text: str) -> bool:
    """Tell whether a text that is not whole can be meant for nothing else."""
    begun = _BEGUN.match(text)
    return begun is not None and (begun["han"] is None or is_han(begun["han"][0]))


def _changed(held: str, old: str, new: str, *, every: bool) -> tuple[str] | None:
    """Change the first of some words in a text, or all of them; quotes are all alike. None if it has them not."""
    parts, plain, start = [], plain_quotes(held), 0
    while (at := plain.find(old, start)) >= 0:
        parts += [held[start:at], new]
        start = at + len(old)
        if not every:
            break
    return ("".join((*parts, held[start:])).strip(),) if parts else None


def _nearest(scene: Scene) -> Iterator[Line]:
    """Yield the line said last, then the lines of the item from the end, then all others from the end."""
    if scene.last is not None:
        yield scene.last
    if scene.item is not None:
        yield from reversed([line for line, _ in walk_lines(scene.item.lines)])
    yield from reversed([line for line, _ in all_lines(scene.meeting)])
