"""The names of people as address books write them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from minutetui.core.meeting.model import Attendee
from minutetui.core.text.characters import visible

_LAST_FIRST = re.compile(r"([^\W\d_][\w'’ -]*), ([^\W\d_][\w'’. -]*)")
_ADDRESS = re.compile(r"\s*[<(（]?[^\s<>()（）@]+@[^\s<>()（）]+[>)）]?\s*")


def name_of(said: str, address: str) -> str:
    """Give a person's name: `Lee, Ann` is Ann Lee; without a name, the part of the address before the @."""
    bare = visible(said).strip().strip("\"'“”").strip()
    name = _ADDRESS.sub("", bare).strip()
    if name:
        swapped = _LAST_FIRST.fullmatch(name)
        return f"{swapped[2]} {swapped[1]}" if swapped else name
    before = (address or bare).partition("@")[0]
    if re.fullmatch(r"[a-z]+([._][a-z]+)+", before):
        return " ".join(part.capitalize() for part in re.split("[._]", before))
    return before


def named_once(people: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """Leave out people without a name, and join people who are listed twice: the answer to the invitation counts."""
    found: dict[str, Attendee] = {}
    for one in people:
        key = one.email.casefold() or one.name
        if one.name and (key not in found or one.attendance != "present"):
            found[key] = one if key not in found else found[key].with_(attendance=one.attendance)
    by_name: dict[str, Attendee] = {}
    for one in found.values():
        by_name.setdefault(one.name, one)
    return tuple(by_name.values())
