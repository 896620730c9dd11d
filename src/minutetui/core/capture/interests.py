"""Interests: who declared one, of what kind, in which agenda item, and why.

Bo declared a pecuniary interest in item 7, owns the land      Interests: Bo item 7 (personal), Ann
王芳回避（其配偶在投标单位）      回避：王芳（亲属关系）、李明
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from minutetui.core.capture.items import item_named
from minutetui.core.capture.lexicon import JOINER, any_of, in_all, in_each, plain
from minutetui.core.capture.reading import Attend, Scene
from minutetui.core.meeting.model import AgendaItem
from minutetui.core.people.calling import HONORIFIC
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
_BESIDE = lazy(rf"{in_all('attendance.interest_and')}| & ")
_PREPOSITION = any_of("attendance.interest_in")
_BRACKET = lazy(r"[（(]([^（）()]*)[）)]")
_ITEMS = in_each("attendance.interest_items")
_NUMBER = lazy(r"\d+(?:\.\d+)*")
_APART = lazy(r" [-–—] ")
_STOP = lazy(r"([\w)）]{2,})(?:\. |。)(?=\S)(?![^（(]*[）)])")
"""Between two sentences, each on one person: Bo, item 3 (owner). Ann, item 4."""
_NO_MATTER = any_of("attendance.no_matter")
_SURE = any_of("attendance.sure_reasons")
_NO_OTHERS = lazy(rf"(?:[,，;；.。]| [-–—])\s*(?:{in_all('attendance.no_others')})[.。]?$", re.IGNORECASE)
_NOTHING = lazy(rf"(?:{in_all('attendance.nobody')}|nothing)[.。]?", re.IGNORECASE)
_EDGES = " ,，、;；:：.。-–—"


def without_others(text: str) -> str:
    """Give a text on people without the words at its end that say that there are no others: Ann; none otherwise."""
    return _NO_OTHERS.sub("", text)


def no_others(text: str) -> str:
    """Give the words at the end of a text on people that say that there are no others; empty without them."""
    said = _NO_OTHERS.search(text)
    return said[0].strip(_EDGES) if said else ""


def read_interest(text: str, scene: Scene) -> Attend | None:
    """Read a sentence that says that somebody has an interest; None if it says anything else."""
    if not has_any(text, _WORDS):
        return None
    text = without_others(text)
    for pattern in _SENTENCES:
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
    pieces = (f" {piece.strip(_EDGES)}" for piece in split_list(_BRACKET.sub(r"\1, ", said)))
    return [_AND.sub("", piece, count=1) if _AND.match(piece) else piece for piece in pieces]  # and will leave the room


def attendees_called(called: Iterable[str], names: Names) -> tuple[str, ...]:
    """Give the full names of the attendees who are called so; none if somebody else is among them."""
    listed = [names.person(one.strip()) or "" for one in called]
    return tuple(listed) if all(map(names.attends, listed)) else ()


def _declared(people: tuple[str, ...], about: str, stake: str, *, of_meeting: bool = False) -> Attend | None:
    details = (PersonDetails(),) * len(people)
    return Attend("interest", people, details, about=about, stake=stake) if about or of_meeting else None


def interest_in(
    said: Iterable[str], scene: Scene, reasons: Iterable[str] = (), *, of_meeting: bool = False
) -> tuple[str, str]:
    """Give the agenda item that an interest is in, or what it is in, and what else was said: its kind, the reason.

    Args:
        said: The pieces that say something of it; without an item, it is in the item being minuted.
        scene: The state of the meeting.
        reasons: Further pieces, which say an agenda item or why.
        of_meeting: Whether it was declared for the whole meeting; without an item, it is in none.
    """
    matter, more = "", list[str]()
    for piece in filter(None, (one.strip(_EDGES) for one in said)):
        item = _item(piece, scene)
        if item is not None:
            matter = matter or item.title
        elif (
            matter or _KIND.fullmatch(piece) or _REASON.search(piece) or (of_meeting and not _PREPOSITION.match(piece))
        ):
            more.append(f"{piece} interest" if piece.endswith(" of") else piece)
        else:
            matter = _PREPOSITION.sub("", piece) or piece
    for piece in filter(None, (one.strip(_EDGES) for one in reasons)):
        item = _item(piece, scene)
        matter = matter or (item.title if item else "")
        more += [] if item else [piece]
    matter = matter or ("" if of_meeting else _title(scene))
    return matter, say(scene.language, "semicolon").join(more)


def listed_interests(words: str, scene: Scene, *, of_meeting: bool) -> list[Attend]:
    """Read people after a word for interests, and what is said of each: Bo item 7 (pecuniary), Ann; none if unclear.

    What is said of only one, and is no reason, is said of all; after a word for the interests of the whole meeting
    that has to be an agenda item.
    """
    found = _people_and_said(words, scene)
    without = tuple(name for name, pieces in found if pieces and all(map(_NOTHING.fullmatch, pieces)))
    found = [(name, pieces) for name, pieces in found if name not in without]
    said = [pieces for _, pieces in found if pieces]
    pieces = [piece for one in said for piece in one]
    own = any(_several_items(piece) or _REASON.search(piece) for piece in pieces)
    own = own or (of_meeting and not any(item_named(_PREPOSITION.sub("", piece), scene) for piece in pieces))
    if len(said) < 2 and not (own and said):
        people = tuple(dict.fromkeys(name for name, _ in found))
        about = interest_in(said[0] if said else (), scene, of_meeting=of_meeting)
        acts = [_declared(people, *about, of_meeting=of_meeting)] if people else []
    else:
        acts = [act for name, pieces in found for act in _in_each_item(name, pieces, scene, of_meeting=of_meeting)]
    told = [act for act in acts if act is not None]
    told = [replace(act, unread=without) for act in told]  # who said that there are none stays in the text
    return told if len(told) == len(acts) else []


def _in_each_item(name: str, pieces: list[str], scene: Scene, *, of_meeting: bool) -> list[Attend | None]:
    """Read what is said of one person's interest, in each of the agenda items that it names: items 3 and 6 (tutor)."""
    named = next(filter(None, map(_several_items, pieces)), [])
    others = [piece for piece in pieces if not _several_items(piece)]
    about = (interest_in([item, *others], scene, of_meeting=of_meeting) for item in named or [""])
    return [_declared((name,), *one, of_meeting=of_meeting) for one in about]


def _several_items(piece: str) -> list[str]:
    """Name each of the agenda items where a piece names several: items 3 and 6; none elsewhere."""
    match = next((match for pattern in _ITEMS if (match := pattern.fullmatch(piece))), None)
    return [f"{match['word']}{match['blank']}{number}" for number in _NUMBER.findall(match["numbers"])] if match else []


def _people_and_said(words: str, scene: Scene) -> list[tuple[str, list[str]]]:
    """List the attendees whom a text names, each with what is said of the interest; none if it begins otherwise."""
    found: list[tuple[str, list[str]]] = []
    for pattern in _ITEMS:
        words = pattern.sub(lambda match: match[0].replace(",", " &").replace("、", "&"), words)
    for part in filter(None, (part for sentence in _sentences(words) for part in split_list(sentence))):
        people = [_person_first(piece, scene) for piece in _BESIDE.split(part)]
        if len(people) > 1 and all(people):  # what is said of the last is said of both: Bo and Ann, item 3
            named = list(filter(None, people))
            found += [(name, pieces or named[-1][1]) for name, pieces in named]
            continue
        for piece in _pieces(part, scene):
            if person := _person_first(piece, scene):
                found.append(person)
            elif found:
                found[-1][1].extend(_apart(piece))
            else:
                return []
    return found


def _sentences(words: str) -> list[str]:
    """Split a text between two sentences, but not after a title: Bo, item 3. Dr. Lee, item 4."""
    stops = (match for match in _STOP.finditer(words) if not HONORIFIC.fullmatch(f"{match[1]} "))
    cuts = [0, *(match.end() for match in stops), len(words)]
    return [words[start:end].rstrip(" .。") for start, end in pairwise(cuts)]


def _pieces(part: str, scene: Scene) -> list[str]:
    return [part] if _person_first(part, scene) or _several_items(_bare(part)) else _AND.split(part)


def _bare(part: str) -> str:
    return _BRACKET.sub("", part).strip(_EDGES)


def _apart(text: str) -> list[str]:
    """Split what is said of an interest from what is in brackets, or after a dash: item 3 (owner), item 3 - owner."""
    inside = (piece for bracket in _BRACKET.findall(text) for piece in split_list(bracket))
    return [*filter(None, (*_APART.split(_bare(text)), *inside))]


def _person_first(part: str, scene: Scene) -> tuple[str, list[str]] | None:
    """Split the attendee at the beginning of a part from what is said of the interest."""
    words = _bare(part).split(" ")
    for at in range(len(words), 0, -1):
        called = " ".join(words[:at]).strip(_EDGES)
        name = scene.names.person(called) if at == len(words) else scene.names.resolve(called)
        if name is not None and scene.names.attends(name):
            return name, _apart(part[part.find(words[at - 1]) + len(words[at - 1]) :])
    return None
