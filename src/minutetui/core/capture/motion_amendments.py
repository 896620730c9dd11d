"""Amendments: each is a motion of its own, with its own mover and outcome, and has the label that says so.

Amendment by Ann: two seats more. Lost 2-4      Ann's amendment: two seats more      Amendment lost 2-4
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from minutetui.core.capture.lexicon import ABOUT_MOTION, AMENDMENT, AMENDMENT_LAST, JOINER, LEXICONS, any_of, plain
from minutetui.core.capture.motion_ends import spoken_words
from minutetui.core.capture.motion_movers import MOVERS, person_named
from minutetui.core.capture.motion_spoken import take_spoken
from minutetui.core.capture.motion_words import COMMAS, MotionWords, joined_words, read_words
from minutetui.core.capture.signs import unshield
from minutetui.core.meeting.model import Line
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_any
from minutetui.core.text.patterns import lazy

_AROUND = " ,，()（）"
_DASH = lazy(r"^(?:-+ |[–—]+ ?|[:：] ?)")
"""Between the head of an amendment and what is to be amended."""
_APART = lazy(r"\)?(?: ?[:：]| [-–—]+ )")
_LONGEST_HEAD = 60
"""Characters in which a text has to say that it is about an amendment."""
_SHORT_HEAD = 16
"""The same where the mover may be named before: 韩冰提出修正案."""
_MOVED = any_of("motion.amendment_moved")
_WORDS = plain("motion.amendment_words")
_NAMED = tuple(
    (lazy(verb), called) for lexicon in LEXICONS.values() for verb, called in [lexicon.motion.amendment_named] if verb
)
"""What says that somebody moved an amendment, and its label: 提出修正 is 修正案."""


_TOO = tuple(
    (lazy(word), lazy(then), called)
    for lexicon in LEXICONS.values()
    for word, then, called in lexicon.motion.amendment_too
)


TOO_WORDS = plain("motion.amendment_too_words")
"""One of these is in every text that `usually_called` changes."""


def usually_called(text: str, rest: str = "") -> str:
    """Give a text with the usual word for an amendment, where it has another one and `rest`, or the text, shows it."""
    for word, then, called in _TOO:
        if word.search(text) and then.search(rest or text):
            return word.sub(called, text, count=1)
    return text


class Amendment(NamedTuple):
    """The beginning of a text that is about an amendment."""

    label: str
    words: MotionWords
    """Who moved it, if that is said."""
    rest: str
    apart: bool = False
    """Whether a dash precedes what is to be amended."""


def is_amendment(line: Line) -> bool:
    """Tell whether a line is an amendment to a motion, by its label, or by its first words if it has none."""
    if line.label:
        return any(pattern.match(line.label) for pattern in AMENDMENT)
    first = line.text[:_SHORT_HEAD] if has_any(line.text[:_SHORT_HEAD], _WORDS) else ""
    return any(pattern.match(first) for pattern in AMENDMENT) or any(one.search(first) for one in AMENDMENT_LAST)


def amendment_begun(text: str, names: Names) -> Amendment | None:
    """Read the beginning of a shielded text as an amendment, with its mover beside it; None if it is none."""
    if not has_any(text[:_LONGEST_HEAD], _WORDS):
        return None
    match = next(filter(None, (pattern.match(text) for pattern in AMENDMENT)), None)
    mover, end = _mover_after(text, match.end(), names) if match is not None else ("", 0)
    if match is None:
        match = next(filter(None, (pattern.search(text, 0, _LONGEST_HEAD) for pattern in AMENDMENT_LAST)), None)
        mover, end = (person_named(text[: match.start()], names), match.end()) if match else ("", 0)
        match = match if names.attends(mover) else None
    if match is None:
        return None
    movers = [mover] if mover else []
    joined = JOINER.match(text, end) if mover else None
    if joined and joined[0].strip() != ",":
        second, after = _mover_after(text, joined.end(), names)
        if not second and joined[0] == "/":
            return None
        if second:
            movers.append(second)
            end = after
    fields: dict[str, object] = dict(zip(MOVERS, movers, strict=False))
    if len(movers) < len(MOVERS) and (said := _movers_before(text, end if mover else match.end(), names)):
        fields, end = {**fields, **said[0]}, said[1]
    words = MotionWords(fields, sure=bool(fields))
    label = next((called for verb, called in _NAMED if verb.fullmatch(match["label"])), match["label"])
    rest = text[end:].lstrip(_AROUND) if fields else text[end:].lstrip(" ")
    what = _DASH.sub("", rest)
    return Amendment(label[:1].upper() + label[1:], words, what, apart=what != rest)


def _mover_after(text: str, end: int, names: Names) -> tuple[str, int]:
    """Find the attendee beside the word for an amendment: the name, empty if there is none, and where it ends."""
    at = end + len(text[end:]) - len(text[end:].lstrip(_AROUND))
    found = names.at(text, at)
    return found if found and names.attends(found[0]) else ("", end)


def _movers_before(text: str, start: int, names: Names) -> tuple[dict[str, object], int] | None:
    """Find who moved and seconded it before a colon or dash: Amendment by Ann, sec Bo - two seats more; else None."""
    apart = _APART.search(text, start)
    parts = COMMAS.split(text[start : apart.start()].strip(_AROUND)) if apart else ()
    said = joined_words(read_words(part.strip()) for part in parts)
    if apart is None or said is None or not said.fields or not said.fields.keys() <= set(MOVERS):
        return None
    fields: dict[str, object] = {name: person_named(str(called), names) for name, called in said.fields.items()}
    return (fields, apart.start()) if all(names.attends(str(one)) for one in fields.values()) else None


def amendment_head(bare: str, begun: Amendment) -> tuple[str, MotionWords] | None:
    """Read the words before a colon as an amendment: its label, and who moved and seconded it."""
    if not begun.rest:
        return begun.label, begun.words
    words = joined_words([begun.words, *(read_words(part.strip()) for part in COMMAS.split(begun.rest.strip(_AROUND)))])
    if words is not None and words.sure and words.fields:
        return begun.label, words
    return (unshield(bare), MotionWords()) if ABOUT_MOTION.fullmatch(bare) else None


def amendment_told(text: str, names: Names, is_motion_open: Callable[[], bool]) -> Amendment | None:
    """Read a text that says how an amendment went: Amendment lost 2-4; Amendment by Ann to paint it lost 2-4.

    Also one that moves it, while the outcome of a motion is open: 提出修正，改为三台.
    """
    begun = amendment_begun(text, names)
    if begun is None or not begun.rest:
        return None
    told = spoken_words(begun.rest, names, after=".")
    if told is None and (begun.words.fields or begun.apart):
        told = take_spoken(begun.rest, names, alone=False).words
    if told is None and begun.apart and begun.words.fields:
        return begun  # Amendment by Ann - two seats more
    if told is None and _MOVED.match(text) and is_motion_open():
        return begun._replace(rest=begun.rest.lstrip(_AROUND))
    return begun if told is not None else None
