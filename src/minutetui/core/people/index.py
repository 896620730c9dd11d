"""The index of the attendees by what they are called; units, numbers and offices are not in it.

A short form fits in this order: words of the name, initials in capitals, pinyin, a name with a title; and in a place
where only people are named, a part that is seldom used alone: Chris for Christine, 古丽 for 阿依古丽.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from minutetui.core.meeting.model import Attendee
from minutetui.core.people.calling import (
    COMRADE,
    DEPUTY,
    FAMILIAR,
    HONORIFIC,
    NO_FAMILIAR,
    SHORT_TITLES,
    TITLES,
    family_length,
    holds_title,
)
from minutetui.core.people.groups import counts_people
from minutetui.core.people.latin import latin_forms, latin_key, without_maiden
from minutetui.core.people.positions import POSITION
from minutetui.core.people.sounds import Sounds
from minutetui.core.text.characters import folded, has_han, is_han, spelled_out
from minutetui.core.text.patterns import lazy

_INFORMAL = ("大姐", "大哥", "阿姨", "师父", "姐", "哥", "叔", "姨", "嫂")
"""What follows the name of somebody well known: 王姐."""
_RANKS = lazy(r"(?:pc|pcso|dc|ds|pastor|bishop|father|sister|brother|major|nurse|coach|chef)\.? ", re.IGNORECASE)
"""Titles that begin other texts too, so that they count only before the name of an attendee."""
_OFFICES = lazy(
    r"(?P<office>(?:(?:Vice|Deputy|Acting|Town|City|County)[ -])?(?:Director|President|Treasurer|Secretary|Mayor|"
    r"Superintendent))?(?(office)|(?:Board )?(?:Trustee|Commissioner|Member|Governor|Supervisor|Warden|Delegate|"
    r"Alder(?:man|woman)|Select(?:man|woman|person)|(?:Council|Committee|Assembly) ?(?:[Mm]ember|[Mm]an|[Ww]oman)))\.? "
    r"(?=[^\W\d_a-z]|(?:van|von|de|der|da) )"
)
"""What precedes the name of an attendee: an `office` that one person holds, or what many are called, Trustee."""
OFFICE_FIRST = frozenset(
    (
        *("Vice", "Vice-President", "Deputy", "Acting", "Town", "City", "County", "Director", "President", "Treasurer"),
        *("Secretary", "Mayor", "Superintendent", "Board", "Trustee", "Commissioner", "Member", "Governor", "Warden"),
        *("Supervisor", "Delegate", "Alderman", "Alderwoman", "Selectman", "Selectwoman", "Selectperson", "Council"),
        *("Councilmember", "Councilman", "Councilwoman", "Committee", "Committeeman", "Committeewoman", "Assembly"),
        *("Committeemember", "Assemblymember", "Assemblyman", "Assemblywoman"),
    )
)
"""The words with which those begin."""
_HONOURS = lazy(r",? (?:esq|mbe|obe|cbe|mp|kc|qc|phd)\.?$", re.IGNORECASE)
_LONG_PART, _SHORT_PART, _NICKNAME = 4, 2, 3
"""汉字 of a part of a name that is shortened, and of what is left of it; letters of a nickname."""
_LONGEST, _LONGEST_OFFICE = 14, 40
"""汉字 of the longest name with a title; characters of the longest office before a name, with the beginning of it."""
_WORDS = lazy(r"[^\W\d_]+(?:['’ʼ.‐-]+(?!s\b)[^\W\d_]+)*(?:(?<![^\W\d_]{2})\.)?")
"""One word of a Latin name in a text; only an initial has a stop after it."""
_NO_INITIAL = lazy(r" (?:[a-z]{1,2}|A|I)$")
"""A last word that is a word of the sentence rather than the initial of a name."""
RUN = lazy(r"[^\W_]+")
"""Letters and figures without anything between them."""
_MOST_WORDS, _LONGEST_ALONE = 6, 8
"""Words of a name; letters from which pinyin in one word is surely a name."""
_SEPARATED = str.maketrans("", "", "·•・‧ ")
_SHORT_TITLE = lazy(
    "校(?![长对验准正园门内外友服庆区史医车])|局(?![长部面势限])|院(?![长内子校士墙])|处(?![长理置罚分室境])|科(?![长室技学研目普])|"
    "所(?![长有以需在属谓示得用提])|[厂镇县](?![长里内外区城级])"
)
_DEPUTIES = tuple(f"{DEPUTY}{title}" for title in TITLES)
_POSITION, _NAME_SIZES = lazy(POSITION), (4, 3, 2)
"""What precedes a full name, and the 汉字 of the name."""
Fits = dict[str, set[str]]


@dataclass
class NameIndex:
    """The attendees by what they are called, in small letters."""

    _roles: dict[str, str] = field(default_factory=dict)
    """The role of each attendee, by the full name."""
    _details: dict[str, str] = field(default_factory=dict)
    """The unit and the role of each, in one text."""
    _full: dict[str, str] = field(default_factory=dict)
    """The full name by itself, without its title, accents and hyphens, and by each alias."""
    _words: Fits = field(default_factory=dict)
    _letters: Fits = field(default_factory=dict)
    _spelled: Fits = field(default_factory=dict)
    """By pinyin in one word; a Latin name counts as pinyin."""
    _parts: Fits = field(default_factory=dict)
    """By a part of a double name: Jones for Smythe-Jones, 古丽 for 阿依古丽."""
    _given: Fits = field(default_factory=dict)
    """By the first word of a Latin name."""
    _nicknames: set[str] = field(default_factory=set)
    """The first letters of the first names, as many as the shortest nickname has."""
    _first_words: set[str] = field(default_factory=set)
    _first_letters: set[str] = field(default_factory=set)
    """Initials and syllables with which a short form begins; in a text they need a capital."""
    _sizes: set[int] = field(default_factory=set)
    """How many 汉字 the short forms have."""
    _first: set[str] = field(default_factory=set)
    """The first characters of the short forms."""
    _last: set[str] = field(default_factory=set)
    """The last characters of the names in 汉字."""

    def add(self, attendee: Attendee, short: Iterable[str], sounds: Sounds) -> None:
        """Index one attendee; `short` are the forms that the list of people shows."""
        name = attendee.name
        if counts_people(name):
            self._full.setdefault(folded(name), name)  # nobody is called by a word of it: 3 members of the public
            self._first.add(name[:1])
            return
        self._roles[name], self._details[name] = attendee.role, f"{attendee.unit}{attendee.role}"
        bare = HONORIFIC.sub("", name)
        forms = {folded(key) for key in short}
        for called in (name, bare, *attendee.aliases):
            self._full.setdefault(folded(called), name)
        if has_han(bare):
            self._full.setdefault(bare.translate(_SEPARATED), name)
            self._add_han(bare, forms, sounds, name)
            self._sizes |= {len(one.translate(_SEPARATED)) for one in (bare, *forms)}
        else:
            for one in dict.fromkeys((*without_maiden(bare), *without_maiden(spelled_out(bare)))):
                self._add_latin(one, forms, name, initials=not attendee.initials)
        _put(self._words, forms, name)
        keys = {*forms, folded(name), folded(bare), *map(folded, attendee.aliases)}
        self._first_words |= {run[0] for key in keys if (run := RUN.match(key))}
        self._first |= {key[:1] for key in (*keys, *self._first_words)}

    def _add_han(self, bare: str, forms: set[str], sounds: Sounds, name: str) -> None:
        self._last.add(bare[-1:])
        _put(self._spelled, sounds.full, name)
        _put(self._parts, (one for one in sounds.given if len(one) > _LONG_PART), name)
        for part in bare.split("·"):
            if len(part) >= _LONG_PART and family_length(part) == 1:
                ends = range(_SHORT_PART, len(part) - 1)
                shortened = {short for at in ends for short in (part[:at], part[at:])} - forms
                _put(self._parts, shortened, name)
                self._first |= {short[0] for short in shortened}
        self._first_letters |= {one[:at] for one in sounds.full for at in range(_SHORT_PART, len(one) + 1)}
        self._first |= {one[0] for one in (*sounds.full, *sounds.given)}

    def _add_latin(self, called: str, forms: set[str], name: str, *, initials: bool) -> None:
        words, letters = latin_forms(called)
        letters = letters if initials else frozenset()
        key = latin_key(called)
        tokens = key.split()
        self._full.setdefault(key, name)
        alone = {word for word in words if word in tokens} - set(map(latin_key, forms))
        forms |= words - alone
        _put(self._letters, letters, name)
        _put(self._parts, alone, name)
        _put(self._given, tokens[:1], name)
        self._nicknames.add(key[:_NICKNAME])
        if 1 < len(tokens) < _LONG_PART:
            _put(self._spelled, {"".join(tokens), "".join([tokens[-1], *tokens[:-1]])}, name)
        self._first_letters |= letters | {word.partition(" ")[0] for word in words}
        self._first_words |= {*tokens, *(one for one in forms if one.isalpha() and len(one) > _NICKNAME)}

    def fits(self, called: str) -> set[str]:
        """Give those whom a way of calling fits, of the kinds that count anywhere in a text."""
        key = folded(called)
        if full := self._full.get(key):
            return {full}
        if called.isupper() and (initials := self._letters.get(key)):
            return initials | self._words.get(key, set())
        if found := self._words.get(key):
            return found
        if is_han(called[:1]):
            return self._han(called)
        spelled = called if called.isascii() else spelled_out(called)
        return self._latin(called) or (self.fits(spelled) if spelled != called else None) or self._with_title(called)

    def people(self, called: str) -> set[str]:
        """Give those whom a way of calling fits where only people are named: by nicknames and parts of names too."""
        if not self.begins(called[:1]):
            return self.fits(called)
        key = called.casefold() if called.isascii() and called.isalpha() else latin_key(called) or called
        return self.fits(called) or self._parts.get(key) or self._nicknamed(key)

    def spelled(self, sounds: Iterable[str]) -> set[str]:
        """Give those whose names sound so."""
        return {name for one in sounds for name in self._spelled.get(one, ())}

    def _latin(self, called: str) -> set[str]:
        if not self.begins(called[:1]):
            return set()
        if called.isascii() and called.isalpha() and called[:3].casefold() != "mac":
            spelled = called.casefold()
        else:
            spelled = latin_key(called)
            if full := self._full.get(spelled):
                return {full}
            if found := self._words.get(spelled):
                return found
        glued = spelled.replace(" ", "")
        if sum(map(str.isupper, called)) > 1 and (found := self._letters.get(glued)):
            return found
        given, _, family = spelled.rpartition(" ")
        if not given and len(spelled) < _LONGEST_ALONE:
            return set()
        return self._spelled.get(glued) or self._spelled.get(f"{family}{given}".replace(" ", "")) or set()

    def _nicknamed(self, key: str) -> set[str]:
        """Find those whose first name begins so: Chris, Chris P, Chris Poole for Christine Poole."""
        first, _, rest = key.partition(" ")
        if len(first) < _NICKNAME or is_han(first[:1]) or first[:_NICKNAME] not in self._nicknames:
            return set()
        given = [one for one in self._given if one.startswith(first)]
        fits = [(self._words.get(f"{one} {rest}") if rest else self._given[one]) or set() for one in given]
        return set[str]().union(*fits)

    def _with_title(self, called: str) -> set[str]:
        """Find those whom a Latin title with a name, or a name with honours after it, fits: Dr Lee, Ann Lee OBE."""
        title = HONORIFIC.match(called) or _RANKS.match(called) or _OFFICES.match(called) if " " in called else None
        bare = _HONOURS.sub("", called[title.end() :] if title else called)
        found = self.fits(bare) if bare and bare != called else set()
        office = title.groupdict().get("office") if found and title else None
        return {name for name in found if self._can_hold(folded(office).replace("-", " "), name)} if office else found

    def _can_hold(self, office: str, name: str) -> bool:
        """Tell whether an attendee can be called by an office: by the role, or as one of the directors of a board."""
        holders = {
            other for other, role in self._roles.items() if f" {folded(role)}".replace("-", " ").endswith(f" {office}")
        }
        return name in holders or (office == "director" and not holders)

    def _han(self, called: str) -> set[str]:
        """Find those whom a name in 汉字 with a title fits: 王总, 佟护士长, 老张, 李明同志."""
        bare = called.removesuffix(COMRADE).translate(_SEPARATED)
        if bare != called and (found := self._named(bare)):
            return found
        if bare[:1] in tuple(FAMILIAR) and bare not in NO_FAMILIAR and len(bare) <= _NICKNAME:
            return self._words.get(bare[1:], set())
        if len(bare) > _LONGEST:
            return set()
        sizes = range(min(len(bare), _MOST_WORDS) - 1, 0, -1) if self.begins(bare[:1]) else ()
        titled = next((found for size in sizes if (found := self._holders(bare[:size], bare[size:]))), None)
        found = titled or self._after_unit(bare)
        return self._after_position(bare) if not found and bare[-1:] in self._last else found

    def _after_unit(self, called: str) -> set[str]:
        """Find those who have a unit or role that precedes a name with a title: 办公室陈主任."""
        for at in range(_SHORT_PART, len(called) - 1):
            there = {name for name, detail in self._details.items() if called[:at] in detail}
            if not there or (found := self.fits(called[at:]) & there):
                return there and found
        return set()

    def _after_position(self, called: str) -> set[str]:
        """Find who has the full name after a word for what that person is: 规培生韩冰."""
        sizes = (size for size in _NAME_SIZES if called[-size:] in self._full)
        named = next((size for size in sizes if _POSITION.fullmatch(called[:-size])), 0)
        return {self._full[called[-named:]]} if named else set()

    def _named(self, called: str) -> set[str]:
        full = self._full.get(called)
        return {full} if full else self._words.get(called) or set()

    def _holders(self, called: str, title: str) -> set[str]:
        """Give those who are called so and have a title: by their role, else the only one if it is a usual title."""
        named = self._named(called) or (self._parts.get(called, set()) if len(called) >= _SHORT_PART else set())
        exact = {name for name in named if holds_title(self._roles[name], title)}
        if exact or not named:
            return exact
        if title in SHORT_TITLES:
            return {name for name in named if title in self._roles[name]}
        return named if title.removeprefix(DEPUTY) in TITLES or title in _INFORMAL else set()

    @property
    def first_letters(self) -> frozenset[str]:
        """The characters with which a short form begins."""
        return frozenset(self._first)

    def begins(self, char: str) -> bool:
        """Tell whether a short form begins with a character."""
        return char in self._first or char.casefold() in self._first

    def may_begin(self, word: str) -> bool:
        """Tell quickly whether a Latin text can begin with an attendee; `word` is its first word as typed."""
        plain = word.isascii() and word.isalpha() and word[:3].casefold() != "mac"
        key = word.casefold() if plain else latin_key(word).partition(" ")[0]
        if key in self._first_words:
            return True
        return word[:1].isupper() and (key in self._first_letters or _RANKS.match(f"{word} ") is not None)

    def may_name(self, text: str, word: str) -> bool:
        """Tell whether a Latin text can begin with an attendee whose name is spelled in one `word`, or has a title."""
        titled = _RANKS.match(text) is not None or begins_with_office(text)
        return len(word) == 1 or word.casefold() in self._spelled or titled

    def at(self, text: str, start: int) -> Iterator[tuple[str, int]]:
        """Give the attendees whose short form of several words, or with a title, begins at an index, and its end."""
        if is_han(text[start : start + 1]):
            yield from self._han_at(text, start)
            return
        first = _WORDS.match(text, start)
        title = HONORIFIC.match(text[start:]) or _RANKS.match(text[start : start + _LONGEST])
        if first is None:
            return
        if title is None and first[0] in OFFICE_FIRST:
            title = _OFFICES.match(text[start : start + _LONGEST_OFFICE])
        if not (title or self.may_begin(first[0])):
            return
        ends = [first.end()]
        while len(ends) < _MOST_WORDS and (word := _WORDS.match(text, ends[-1] + 1)) and text[ends[-1]] == " ":
            ends.append(word.end())
        for end in ends[0 if title else 1 :]:
            name = only(self.fits(text[start:end]))
            ends_there = not (text[end : end + 1].isalnum() or _NO_INITIAL.search(text, start, end))
            if name is not None and ends_there:
                yield name, end

    def _han_at(self, text: str, start: int) -> Iterator[tuple[str, int]]:
        if text[start] not in self._first:
            return
        for size in self._sizes:
            called, after = text[start : start + size], start + size
            for name in self._named(called):
                if size > _LONG_PART and called != name:  # 阿依古丽买买提
                    yield name, after
                role = self._roles[name]
                usual = (*TITLES, *_DEPUTIES, *_INFORMAL) if called != name else ()
                short = _SHORT_TITLE.match(text, after) if called != name else None
                titles = (*usual, *((short[0],) if short else ()), *(role[at:] for at in range(len(role) - 1)))
                for title in titles if text.startswith(titles, after) else ():
                    if text.startswith(title, after) and only(self._holders(called, title)) == name:
                        yield name, after + len(title)


def begins_with_office(text: str) -> bool:
    """Tell whether a text begins with an office of a body before a name: Trustee Osei."""
    return text.partition(" ")[0] in OFFICE_FIRST and _OFFICES.match(text) is not None


def _put(fits: Fits, keys: Iterable[str], name: str) -> None:
    for key in keys:
        fits.setdefault(key, set()).add(name)


def only(names: set[str]) -> str | None:
    """Give the only name of a set; None where there are several, or none."""
    return next(iter(names)) if len(names) == 1 else None
