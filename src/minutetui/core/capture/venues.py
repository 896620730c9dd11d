"""Venues told in other ways than after a word for one: `Held in the Scout Hut as …`, 在小区活动室开的, `Room: 2.14`."""

from __future__ import annotations

from functools import lru_cache

from minutetui.core.capture.lexicon import any_of, holds_word, in_each, plain
from minutetui.core.capture.next_meeting import read_place
from minutetui.core.text.patterns import lazy

_HELD, _may_be_held = in_each("facts.held"), holds_word("facts.held_words")
_ROOM_WORDS = frozenset(plain("facts.room_words"))
_ROOM = any_of("facts.rooms", exact=True)
_WORD = lazy(r"[^\W\d_]{3,}")


def room(word: str, value: str) -> str:
    """Give the venue that a word for a room and its value name: Room 2.14; empty if the value names no room."""
    return (value if _WORD.search(value) else f"{word.strip()} {value}") if _ROOM.fullmatch(value) else ""


def is_room(word: str) -> bool:
    """Tell whether a word before a colon is one for a room, after which anything can be said."""
    return word.strip().casefold() in _ROOM_WORDS


@lru_cache(maxsize=8)
def held_at(text: str) -> tuple[str, bool]:
    """Give the venue of a sentence that says where the meeting is held, and whether it says more; else empty."""
    found = (pattern.fullmatch(text) for pattern in _HELD) if _may_be_held(text) else ()
    match = next(filter(None, found), None)
    place = read_place(match["place"].strip()) if match else None
    return (place, bool(match["more"])) if match and place else ("", False)
