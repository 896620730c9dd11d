"""Who holds an office of the meeting or a role: the Chair, the Clerk, PO for Product Owner."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from minutetui.core.people.calling import DEPUTY, TITLES, holds_title
from minutetui.core.people.groups import counts_people
from minutetui.core.text.characters import folded, has_han
from minutetui.core.text.patterns import lazy

if TYPE_CHECKING:
    from minutetui.core.meeting.model import Attendee, Meeting

OFFICE_WORDS: dict[str, tuple[str, ...]] = {
    "chair": ("chair", "chairman", "chairwoman", "chairperson", "主持人", "会议主持人", "会议主席", "主席"),
    "recorder": ("clerk", "secretary", "recorder", "scribe", "minute taker", "记录人", "记录员"),
}
"""What those are called who hold an office of the meeting."""

_ALSO_ROLES = (*OFFICE_WORDS["recorder"], "主席")
"""Such a word means first who has that role: the Town Clerk may not be the one who takes the minutes."""

_DEPUTY = lazy(r"(?:vice|deputy|assistant)\b", re.IGNORECASE)
"""Who is not called by the office alone."""

_COURTESY = lazy(r"^(?:(?:the|our|mr|madam|mme|honorary|hon|hon\.|(?:right )?hon['’]ble) )+", re.IGNORECASE)
"""What precedes the name of an office: the Clerk, Madam Chair, Hon. Treasurer."""
_JOINED = lazy(r"(?:, | ?[/&;、，] ?| and |兼)")
_OF_PUBLIC = lazy(
    r"\b(?:public|press|visitors?|observers?|journalists?|reporters?)\b|"
    r"^(?:旁听(?:群众|人员|代表)?|媒体|媒体?记者)\s?\d+[人名位]$|^\d+[名位](?:旁听(?:群众|人员|代表)?|媒体?记者)$",
    re.IGNORECASE,
)
"""A group of people who watch a meeting, in the name by which it is listed."""
_CLERK = lazy(
    r"(?:(?:the|town|parish|county|city|village|community|district|deputy|assistant|acting) )*clerk"
    r"(?: to the (?:council|board|governors|trustees))?"
    r"(?:(?: ?[/&] ?| and |, )(?:rfo|responsible financial officer|proper officer))?",
    re.IGNORECASE,
)
"""The whole role of somebody who is no member of a council, but works for it."""
_COUNCIL = lazy(r"\b(?:(?:town|parish|city|county|village|district|community|borough) council|governing body)\b", re.I)
"""What a body is called whose clerk is no member."""
_COUNCILLOR = lazy(r"\b(?:cllrs?|councill?ors?|governors?)\b", re.IGNORECASE)

_SHORTEST, _INITIALS_MOST, _LONGEST = 2, 3, 8
"""Letters of an abbreviated role; of its initials at the most."""
_WHOLE_WORDS = {
    "asst": "assistant",
    "coord": "coordinator",
    "dep": "deputy",
    "dev": "developer",
    "mgr": "manager",
    "pres": "president",
    "rep": "representative",
    "sec": "secretary",
    "treas": "treasurer",
}
"""What words of roles are also written as."""
_SHORT_WORD = lazy(rf"\b({'|'.join(_WHOLE_WORDS)})\b\.?")
_NO_INITIALS = frozenset({"of", "the", "and", "for", "&"})
_LEAST_CUT = 3
"""Letters at the least that a word of an office cut short leaves out: Prop for Property, and no Event for Events."""


@dataclass(frozen=True)
class Offices:
    """The offices and roles of the attendees of one meeting."""

    meeting: Meeting

    def holder(self, office: str) -> str | None:
        """Give the attendee who holds an office: the Chair, the Clerk, a role that one person has; None for no one."""
        called = _COURTESY.sub("", office.strip())
        key = _compared(called)
        named = {"chair": self.meeting.chair, "recorder": self.meeting.recorder}
        name = next(
            (named[of] for of, words in OFFICE_WORDS.items() if key in words and named[of] in self._people), None
        )
        short = called != office.strip()
        fits = self._by_role.get(key) or self._by_end.get(key) or self._abbreviated(called, short=short)
        fits = fits or {name for role, name in self.roles if role.startswith(f"{key} of ")}  # Chair of Trustees
        held = next(iter(fits)) if len(fits) == 1 else None
        return (held or name) if key in _ALSO_ROLES else name or held

    def han_at(self, text: str, start: int) -> tuple[str, int] | None:
        """Read an office in 汉字 that is more than a title at an index, with its holder and its end: 护士长, 校医."""
        if not text.startswith(self.in_han, start):
            return None
        office = max((one for one in self.in_han if text.startswith(one, start)), key=len)
        name = self.holder(office)
        return (name, start + len(office)) if name else None

    @cached_property
    def in_han(self) -> tuple[str, ...]:
        """The offices in 汉字 that are more than a title."""
        titled = (one for one in (*self._by_role, *self._by_end) if one.endswith(TITLES) and len(one) > _SHORTEST)
        roles = (one for one in self._by_role if one not in TITLES)
        return tuple(dict.fromkeys(one for one in (*titled, *roles) if has_han(one) and len(one) > 1))

    def has_role(self, name: str, role: str) -> bool:
        """Tell whether this is the whole role of an attendee, or its letters."""
        called = _COURTESY.sub("", role)
        abbreviated = self._abbreviated(called, short=called != role)
        return (_compared(called), name) in self.parts or name in abbreviated

    def _abbreviated(self, office: str, *, short: bool = False) -> set[str]:
        """Find those whose role is abbreviated: PO for Product Owner, HoD for Head of Department, Head for Headteacher.

        `short`: a title says that it is an office, so that three letters do: Hon Sec.
        """
        if office[:1].isupper() and " " in office:
            return self._cut_short(_compared(office).replace(".", "").split())
        if not office[:1].isupper() or not office.isalpha() or not _SHORTEST <= len(office) <= _LONGEST:
            return set()
        if lettered := self._lettered.get(office):
            return lettered
        key, whole = folded(office), short or len(office) > _INITIALS_MOST
        if office.isupper():
            letters = (key, key.removesuffix("o"))
            return {name for role, name in self.roles if len(own := _first_letters(role)) > 1 and own in letters}
        return {name for role, name in self.roles if whole and role.startswith(key) and " " not in role}

    @cached_property
    def _lettered(self) -> dict[str, set[str]]:
        """The names of those whose role has small words, by all its letters: HoD, HOD."""
        found: dict[str, set[str]] = {}
        for role, name in self.roles:
            for letters in _all_letters(role):
                found.setdefault(letters, set()).add(name)
        return found

    def _cut_short(self, words: list[str]) -> set[str]:
        """Find those whose role has these words, each whole or only its beginning: Chief Exec, Prop Mgr."""
        return {name for role, name in self.roles if _begin(words, role.split())}

    def holder_in(self, unit: str, role: str) -> str | None:
        """Give the only attendee of a unit who has a role: 保卫科科长."""
        names = [one.name for one in self.meeting.attendees if (one.unit, one.role) == (unit, role)]
        return names[0] if len(names) == 1 else None

    @cached_property
    def first_letters(self) -> frozenset[str]:
        """The characters with which an office or a role begins."""
        return frozenset(one[0] for one in (*self._by_role, *self._by_end, *self.ways_of_calling) if one)

    def may_begin(self, word: str) -> bool:
        """Tell whether the name of a role begins with a word."""
        return f"\n{word}" in self._role_lines

    @cached_property
    def _role_lines(self) -> str:
        """The names of the roles, and of the offices at their ends, each after a line break."""
        return "".join(f"\n{role}" for role in (*self._by_role, *self._by_end))

    @cached_property
    def ways_of_calling(self) -> frozenset[str]:
        """The words and the letters that stand for an office or a role."""
        letters = [_first_letters(role) for role, _ in self.roles] + [one.casefold() for one in self._lettered]
        words = (word for words in OFFICE_WORDS.values() for word in words)
        return frozenset((*words, *letters, *(f"{one}o" for one in letters)))

    @cached_property
    def _people(self) -> frozenset[str]:
        return frozenset(one.name for one in self.meeting.attendees)

    @cached_property
    def _by_role(self) -> dict[str, set[str]]:
        """The names of those who have a role."""
        found: dict[str, set[str]] = {}
        for role, name in self.parts:
            found.setdefault(role, set()).add(name)
        return found

    @cached_property
    def _by_end(self) -> dict[str, set[str]]:
        """The names of those whose role ends with an office: Site Warden is the Warden, 教育局局长 the 局长.

        No deputy is: 教育局副局长 is the 副局长.
        """
        found: dict[str, set[str]] = {}
        for role, name in self.parts:
            spaces = (at for at, char in enumerate(role) if char == " " and not _DEPUTY.match(role))
            titles = (title for title in TITLES if title in role and holds_title(role, title)) if has_han(role) else ()
            deputy = (role[role.rindex(DEPUTY) :],) if DEPUTY in role else ()
            for office in (*(role[at + 1 :] for at in spaces), *titles, *deputy):
                found.setdefault(office, set()).add(name)
        return found

    @cached_property
    def roles(self) -> list[tuple[str, str]]:
        """The role of each attendee who has one, and the name."""
        return [(_compared(one.role), one.name) for one in self.meeting.attendees if one.role]

    @cached_property
    def parts(self) -> list[tuple[str, str]]:
        """The same, and each part of a role of several: Clerk and RFO, Councillor, Vice-Chair."""
        parts = [(part, name) for role, name in self.roles for part in _JOINED.split(role)]
        return list(dict.fromkeys((*self.roles, *parts)))


def only_assists(attendee: Attendee, meeting: Meeting) -> bool:
    """Tell whether somebody is surely no member: 7 members of the public; the clerk of a council of councillors."""
    if _OF_PUBLIC.search(attendee.name) and (counts_people(attendee.name) or has_han(attendee.name)):
        return True
    if not _CLERK.fullmatch(attendee.role) or _COUNCILLOR.search(attendee.name) or attendee.name == meeting.chair:
        return False
    if _COUNCIL.search(f"{meeting.title}\n{meeting.body}"):
        return True
    others = [one for one in meeting.attendees if one.name not in (attendee.name, meeting.chair)]
    members = sum(_COUNCILLOR.search(f"{one.name} {one.role}") is not None for one in others)
    return members > 0 and 2 * members >= len(others)


def _compared(role: str) -> str:
    """Give a role or an office as it is compared: in small letters, without hyphens, with whole words."""
    return _SHORT_WORD.sub(lambda match: _WHOLE_WORDS[match[1]], folded(role).replace("-", " "))


def _first_letters(role: str) -> str:
    """Give the first letters of the words of a role: ht for headteacher."""
    apart = role.replace("headteacher", "head teacher")
    return "".join(word[0] for word in apart.split() if word not in _NO_INITIALS)


def _all_letters(role: str) -> tuple[str, ...]:
    """Give the first letters of all words of a role that has small ones, as they are written: HoD, HOD."""
    words = role.split()
    small = [word in _NO_INITIALS and word.isalpha() for word in words]
    if not any(small) or len(words) < _SHORTEST + 1:
        return ()
    letters = "".join(word[0] if less else word[0].upper() for word, less in zip(words, small, strict=True))
    return letters, letters.upper()


def _begin(words: list[str], role: list[str]) -> bool:
    """Tell whether each word is one of a role, or the beginning of it."""
    return len(words) == len(role) and all(
        whole == word or (whole.startswith(word) and _SHORTEST <= len(word) <= len(whole) - _LEAST_CUT)
        for word, whole in zip(words, role, strict=True)
    )
