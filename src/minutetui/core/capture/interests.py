"""Interests: who declared one, of what kind, in which agenda item, and why.

Bo declared a pecuniary interest in item 7, owns the land      Interests: Bo item 7 (personal), Ann
王芳回避（其配偶在投标单位）      回避：王芳（亲属关系）、李明
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from minutetui.core.capture.items import item_named
from minutetui.core.capture.lexicon import JOINER, any_of, in_all, in_each, plain
from minutetui.core.capture.reading import Attend, Scene
from minutetui.core.meeting.model import AgendaItem
from minutetui.core.people.details import PersonDetails
from minutetui.core.people.names import Names
from minutetui.core.people.person import split_list
from minutetui.core.text.characters import has_any
from minutetui.core.text.patterns import lazy
from minutetui.words import say

_WORDS = plain("attendance.interest_words")
"""One of these is in every sentence that declares an interest."""
_SENTENCES = in_each("attendance.interests")
_KIND, _REASON = any_of("attendance.interest_kinds"), any_of("attendance.interest_reasons")
_AND = any_of("attendance.interest_and")
_PREPOSITION = any_of("attendance.interest_in")
_BRACKET = lazy(r"[（(]([^（）()]*)[）)]")
_NO_MATTER = any_of("attendance.no_matter")
_SURE = any_of("attendance.sure_reasons")
_NO_OTHERS = lazy(rf"(?:[,，;；.。]| [-–—])\s*(?:{in_all('attendance.no_others')})[.。]?$", re.IGNORECASE)
_EDGES = " ,，、;；:：.。-–—"


def without_others(text: str) -> str:
    """Give a text on people without the words at its end that say that there are no others: Ann; none otherwise."""
    return _NO_OTHERS.sub("", text)


def read_interest(text: str, scene: Scene) -> Attend | None:
    """Read a sentence that says that somebody has an interest; None if it says anything else."""
    text = without_others(text) if has_any(text, _WORDS) else text
    for pattern in _SENTENCES if has_any(text, _WORDS) else ():
        match = pattern.fullmatch(text)
        people = attendees_called(filter(str.strip, JOINER.split(match["who"])), scene.names) if match else ()
        if match and people:
            said = match.groupdict()
            if "known" in said and not _is_sure(said, scene):
                continue  # a hobby: Ann has an interest in old maps
            pieces = (said.get("kind") or "", *split_list(said.get("about") or said.get("matter") or ""))
            return _declared(people, *interest_in(pieces, scene, _reasons(said.get("why") or "")))
    return None


def _is_sure(said: dict[str, str | None], scene: Scene) -> bool:
    about, why = said.get("about") or "", said.get("why") or ""
    return _SURE.match(why.strip(_EDGES)) is not None or bool(about and _item(about, scene))


def _title(scene: Scene) -> str:
    """Give the title of the item being minuted; empty for one that nobody has an interest in: Apologies."""
    title = scene.item.title if scene.item else ""
    return "" if _NO_MATTER.search(title) else title


def _item(about: str, scene: Scene) -> AgendaItem | None:
    """Give the agenda item that a piece names, or the one being minuted: item 3; this item."""
    named = _PREPOSITION.sub("", about)
    return item_named(named, scene) if named else scene.item


def _reasons(said: str) -> list[str]:
    return split_list(said.strip(_EDGES + "（()）"))


def attendees_called(called: Iterable[str], names: Names) -> tuple[str, ...]:
    """Give the full names of the attendees who are called so; none if somebody else is among them."""
    listed = [names.person(one.strip()) or "" for one in called]
    return tuple(listed) if all(map(names.attends, listed)) else ()


def _declared(people: tuple[str, ...], about: str, stake: str) -> Attend | None:
    details = (PersonDetails(),) * len(people)
    return Attend("interest", people, details, about=about, stake=stake) if about else None


def interest_in(said: Iterable[str], scene: Scene, reasons: Iterable[str] = ()) -> tuple[str, str]:
    """Give the agenda item that an interest is in, or what it is in, and what else was said: its kind, the reason.

    Args:
        said: The pieces that say something of it; without an item, it is in the item being minuted.
        scene: The state of the meeting.
        reasons: Further pieces, which say an agenda item or why.
    """
    matter, more = "", list[str]()
    for piece in filter(None, (one.strip(_EDGES) for one in said)):
        item = _item(piece, scene)
        if item is not None:
            matter = matter or item.title
        elif matter or _KIND.fullmatch(piece) or _REASON.search(piece):
            more.append(f"{piece} interest" if piece.endswith(" of") else piece)
        else:
            matter = piece
    for piece in filter(None, (one.strip(_EDGES) for one in reasons)):
        item = _item(piece, scene)
        matter = matter or (item.title if item else "")
        more += [] if item else [piece]
    matter = matter or _title(scene)
    return matter, say(scene.language, "semicolon").join(more)


def listed_interests(words: str, scene: Scene) -> list[Attend]:
    """Read people after a word for interests, and what is said of each: Bo item 7 (pecuniary), Ann; none if unclear.

    What is said of only one, and is no reason, is said of all.
    """
    found = _people_and_said(words, scene)
    said = [pieces for _, pieces in found if pieces]
    if len(said) < 2 and not any(_REASON.search(piece) for pieces in said for piece in pieces):
        people = tuple(dict.fromkeys(name for name, _ in found))
        acts = [_declared(people, *interest_in(said[0] if said else (), scene))] if people else []
    else:
        acts = [_declared((name,), *interest_in(pieces, scene)) for name, pieces in found]
    told = [act for act in acts if act is not None]
    return told if len(told) == len(acts) else []


def _people_and_said(words: str, scene: Scene) -> list[tuple[str, list[str]]]:
    """List the attendees whom a text names, each with what is said of the interest; none if it begins otherwise."""
    found: list[tuple[str, list[str]]] = []
    parts = filter(None, split_list(words))
    for piece in (piece for part in parts for piece in _pieces(part, scene)):
        if person := _person_first(piece, scene):
            found.append(person)
        elif found:
            found[-1][1].append(piece)
        else:
            return []
    return found


def _pieces(part: str, scene: Scene) -> list[str]:
    return [part] if _person_first(part, scene) else _AND.split(part)


def _person_first(part: str, scene: Scene) -> tuple[str, list[str]] | None:
    """Split the attendee at the beginning of a part from what is said of the interest."""
    inside = _BRACKET.findall(part)
    bare = _BRACKET.sub("", part).strip(_EDGES)
    words = bare.split(" ")
    for at in range(len(words), 0, -1):
        name = scene.names.resolve(" ".join(words[:at]).strip(_EDGES))
        if name is not None and scene.names.attends(name):
            rest = " ".join(words[at:])
            return name, [*filter(None, (rest,)), *(piece for text in inside for piece in split_list(text))]
    return None
