"""The names of a meeting in a text: whether a text can have one, and which one begins at an index.

Who is meant by what somebody is called is in `known.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from minutetui.core.people.calling import (
    DEPUTY,
    FAMILIAR,
    HONORIFIC,
    NO_FAMILIAR,
    TITLES,
    family_length,
    is_chinese_name,
    is_family_and_title,
    looks_like_name,
    titled_forms,
)
from minutetui.core.people.groups import GROUPS_ALONE, HEAD
from minutetui.core.people.index import OFFICE_FIRST, RUN, begins_with_office, only
from minutetui.core.people.known import KnownNames
from minutetui.core.people.latin import is_small_word
from minutetui.core.people.numbered import Cache
from minutetui.core.people.saying import PLAIN_VERBS, verbs_at_end
from minutetui.core.text.characters import (
    end_of_name,
    folded,
    has_han,
    is_han,
    may_end_at,
)
from minutetui.core.text.patterns import lazy

_LATIN = lazy(r"[A-Za-z]")
_HEAD = lazy(f"{DEPUTY}?{HEAD}(?:助理)?")
"""Who heads a unit, or is the deputy, directly after the unit."""
_INITIALS_TYPED = lazy(r"(?:[A-Z]\.){2,4}")

_OFFICE_WORD = lazy(r"[A-Za-z]+(?:['’-][a-z]+)*\.?(?![^\W_])")
_OFFICE_WORDS, _LONGEST_OFFICE = 4, 40
"""Words and characters of the longest name of an office in a text."""
_ANYBODY = frozenset({"the", "all", "everyone", "everybody", *GROUPS_ALONE})
GIVEN = 2
"""汉字 of a given name that is used alone."""


class Names(KnownNames):
    """The names of one meeting, looked for in a text."""

    def named_in(self, text: str) -> bool:
        """Tell quickly whether a text can name a unit or an attendee: in full, or in 汉字 by given name or office."""
        return not self._written_begins.isdisjoint(text) and any(map(text.__contains__, self._written))

    def may_call(self, text: str) -> bool:
        """Tell quickly whether a text in 汉字 can call an attendee, a unit or an office: it has how one begins."""
        return not self._beginnings.isdisjoint(text) or _LATIN.search(text) is not None

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        full = frozenset(key[0] for key in self._full if key)
        return full | self._index.first_letters | self._offices.first_letters

    def given_at(self, text: str, start: int) -> tuple[str, int] | None:
        """Read the given name in 汉字 of one attendee at an index, and its end: 晓东, 热娜 of 热娜·买买提."""
        called = next((one for one in self._given if text.startswith(one, start)), "")
        name = self.resolve(called) if called else None
        return (name, start + len(called)) if name else None

    def written_in(self, name: str, text: str) -> bool:
        """Tell whether a name, or what an attendee is called for short in 汉字, is in a text."""
        return name in text or (self.attends(name) and any(part in text for part in _given_parts(name)))

    @cached_property
    def _given(self) -> tuple[str, ...]:
        """The given names in 汉字 that attendees have, the longest first."""
        given = (part for name in self._people if has_han(name) for part in _given_parts(name))
        return tuple(sorted(set(given), key=lambda part: (-len(part), part)))

    def attendees_in(self, text: str) -> list[str]:
        """List the attendees whose full names are in a text."""
        return [name for name in self._people if name in text]

    @cached_property
    def _written(self) -> frozenset[str]:
        titled = (form for one in self.meeting.attendees for form in titled_forms(one))
        families = {name[0] for name in self._people if is_chinese_name(name)}
        familiar = {f"{word}{family}" for word in FAMILIAR for family in families} - NO_FAMILIAR
        offices = (office for office in self._offices.in_han if office.endswith(TITLES))
        return frozenset((*self._full.values(), *self._given, *titled, *familiar, *offices))

    @cached_property
    def _written_begins(self) -> frozenset[str]:
        """The characters with which those begin that `named_in` finds."""
        return frozenset(one[:1] for one in self._written)

    def full_at(self, text: str, start: int) -> str:
        """Give the full name, as it is in the list, that begins at an index; empty if there is none."""
        if text[start : start + 1] not in self._first_written:
            return ""
        return max((name for name in self._full.values() if text.startswith(name, start)), key=len, default="")

    def office_at(self, text: str, start: int) -> tuple[str, int] | None:
        """Read an office that one attendee holds at an index, and its end: the Clerk, Vice Chair, 护士长."""
        if is_han(text[start : start + 1]):
            return self._offices.han_at(text, start)
        ends = [match.end() for match in _OFFICE_WORD.finditer(text, start, start + _LONGEST_OFFICE)]
        found = ((self.holder(text[start:end]), end) for end in reversed(ends[:_OFFICE_WORDS]))
        return next(((name, end) for name, end in found if name), None)

    def may_begin(self, text: str) -> bool:
        """Tell quickly whether a Latin text can begin with somebody: an attendee, a unit, a role or everyone."""
        if not text or is_han(text[0]):
            return False
        found = RUN.match(text)
        named = found is not None and (self._first[found[0]] or found[0] in OFFICE_FIRST)
        return named or HONORIFIC.match(text) is not None

    @cached_property
    def _first(self) -> Cache[bool]:
        return Cache(self._may_be_first)

    def _may_be_first(self, typed: str) -> bool:
        """Tell whether a word can be the first one of what somebody is called."""
        word = folded(typed)
        return word in self._first_words or self._index.may_begin(typed) or self._offices.may_begin(word)

    def begins(self, text: str) -> bool:
        """Tell quickly, by its first 汉字 or its first word, whether a text can begin with an attendee or a unit."""
        letter = text[:1]
        if letter.casefold() not in self._first_letters and not self._index.begins(letter):
            return letter.isupper() and begins_with_office(text)
        word = None if is_han(text[:1]) else RUN.match(text)
        return word is None or self._first[word[0]] or self._index.may_name(text, word[0])

    @cached_property
    def _first_letters(self) -> frozenset[str]:
        return frozenset((*(key[0] for key in self._full if key), *FAMILIAR))

    @cached_property
    def _first_written(self) -> frozenset[str]:
        """The characters with which the full names begin, as they are in the list."""
        return frozenset(name[:1] for name in self._full.values())

    @cached_property
    def _first_words(self) -> frozenset[str]:
        keys = (*self._full, *self._offices.ways_of_calling)
        runs = (RUN.match(key) for key in keys)
        return frozenset(run[0] for run in runs if run) | _ANYBODY

    def speaker(self, lead: str) -> tuple[str, str] | None:
        """Read the attendee and the verb of saying (empty for plain saying) from the words before a colon."""
        lead = lead.strip()
        for verb in ("", *verbs_at_end(lead)):
            called = lead[: len(lead) - len(verb)]
            if verb.isascii() and verb and not called.endswith(" "):
                continue
            name = self.resolve(called) or (self.heard(called) if looks_like_name(called) else None)
            if name is not None and name in self._people:
                return name, "" if verb in PLAIN_VERBS else verb
        return None

    def at(self, text: str, start: int) -> tuple[str, int] | None:
        """Read the name that begins at an index: the longest known one, else up to a space or punctuation.

        Gives the full name (or the typed word, where nobody fits) and the index after it; None if there is none.
        """
        best = max(self._starting(text, start), key=lambda found: found[1], default=None)
        if best is not None and is_small_word(text, start, *best):
            return text[start : best[1]], best[1]
        if best is not None:
            return best if self.attends(best[0]) else self._member(text, start, best)
        initials = _INITIALS_TYPED.match(text, start)
        end = initials.end() if initials else end_of_name(text, start)
        word = text[start:end]
        if not word:
            return None
        name = self.resolve(word)
        if name and is_small_word(text, start, name, end):
            return word, end
        name = name or only(self._spelled.get(folded(word), set())) or self.heard(word)
        return name or word, end

    def _member(self, text: str, start: int, unit: tuple[str, int]) -> tuple[str, int]:
        """Give the person whose name follows that of a unit (安全部张伟; 办公室陈主任 as typed), else the unit."""
        people = [found for found in self._starting(text, unit[1]) if self.attends(found[0])]
        end = end_of_name(text, unit[1])
        if not people and is_family_and_title(text[unit[1] : end]):
            return text[start:end], end
        return max(people, key=lambda found: found[1], default=unit)

    def head_at(self, text: str, unit: str, end: int) -> tuple[str, int] | None:
        """Read the office that follows the name of a unit, as who holds it, else as it was typed: 护理部主任."""
        head = _HEAD.match(text, end) if is_han(text[end : end + 1]) and not self.attends(unit) else None
        if head is None or not text.endswith(unit, 0, end):
            return None
        office = unit + head[0]
        return self.holder(office) or self.holder_in(unit, head[0]) or office, head.end()

    def _starting(self, text: str, start: int) -> Iterable[tuple[str, int]]:
        if folded(text[start : start + 1])[:1] in self._first_letters:
            rest = folded(text[start:])
            for key, name in self._full.items():
                end = start + len(key)
                if rest.startswith(key) and may_end_at(text, end):
                    yield name, end
        yield from self._index.at(text, start)


def _given_parts(name: str) -> tuple[str, ...]:
    """Give how a Chinese name is shortened: 晓东 of 王晓东, 欧阳 of 欧阳静, the parts of a name with ·."""
    if "·" in name:
        return tuple(part for part in name.split("·") if len(part) > 1)
    family = family_length(name)
    if family > 1:
        return (name[:family], *((name[family:],) if len(name) - family == GIVEN else ()))
    return (name[-GIVEN:],) if len(name) > GIVEN else ()
