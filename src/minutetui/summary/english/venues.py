"""The venue of a meeting with its preposition: at the Village Hall, in Room 4, online, by phone."""

from __future__ import annotations

import re

from minutetui.core.text.verbs import words

NO_ROOM = r"(?i)(?:online|remotely|virtually|by|via|at|in|on)\b"
"""How a venue begins that takes no preposition."""

REMOTE = r"(?i)(?:video|audio|tele|phone|telephone|conference|web)[ -]?(?:call|conference|conferencing|link|meeting)?"
"""A venue that is a way of meeting: by video call."""

ONLINE = r"(?i)(?:(?:ms|microsoft) )?(?:zoom|teams|google meet|skype|webex|discord|jitsi)(?: call| meeting)?"
"""A venue that is a program to meet with: on Zoom."""

_ROOM = r"\b(room|shed|boardroom|suite|studio|lounge|library|chamber|office|theatre|kitchen)\b"
"""A venue with the preposition "in"; any other has "at"."""

HOUSES = words("hotel club inn arms tavern legion institute")
"""The last word of a name of a venue that has an article: the Railway Club."""
FACILITIES = words("hall room centre center boardroom chamber library pavilion office clubhouse church school")
GENERIC = words(
    """
    village town parish community memorial council committee main meeting board church school sports conference reading
    staff common lecture function dining seminar music
    training civic youth upper lower new old
    """
)
"""Words of a venue that is no name, so that it has an article: the Village Hall."""


def located(place: str) -> str:
    """Give a venue its preposition: at the Village Hall, in Room 4, online, by phone."""
    if not place or re.match(NO_ROOM, place):
        return place
    if re.fullmatch(REMOTE, place):
        return f"by {place[:1].lower()}{place[1:]}"
    if re.fullmatch(ONLINE, place):
        return f"on {place}"
    where = place.partition(",")[0].casefold().removeprefix("the ")
    *before, last = where.split(" ")
    room = re.search(_ROOM, where)
    bare = not place.casefold().startswith("the ")
    common = last in FACILITIES and set(before) <= GENERIC
    article = "the " if bare and (common or (before and last in HOUSES)) else ""
    return f"{'in' if room else 'at'} {article}{place}"
