"""The people and units of a meeting as an index: who is meant by a full name, an alias, a title, initials or pinyin.

Every name has a fixed number: attendees in their order, then units, then the roster. A short form finds somebody
only if it fits exactly one person.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from minutetui.core.meeting.model import Attendee, Meeting
from minutetui.core.people.calling import (
    HONORIFIC,
    is_chinese_name,
    short_forms,
)
from minutetui.core.people.groups import counts_people
from minutetui.core.people.index import NameIndex, only
from minutetui.core.people.latin import latin_forms, latin_key
from minutetui.core.people.numbered import Cache, NameList, NameRow
from minutetui.core.people.offices import Offices
from minutetui.core.people.person import role_of
from minutetui.core.people.roster import Roster
from minutetui.core.people.sounds import Pinyin, silent, sounds_of
from minutetui.core.text.characters import (
    folded,
    has_han,
    spelled_out,
    without_accents,
)

DEPARTMENTS = ("ai", "ea", "hr", "it", "ot", "pa", "pm", "pr", "qa", "ux")
"""Letters that name a department rather than a person with these initials."""


@dataclass
class KnownNames:
    """Who is known in one meeting, as an index; the people of the roster are offered after those of the meeting."""

    meeting: Meeting
    pinyin: Pinyin = silent
    roster: Roster | None = None
    rows: tuple[NameRow, ...] = field(init=False, default=())
    _full: dict[str, str] = field(init=False, default_factory=dict)
    _spelled: dict[str, set[str]] = field(init=False, default_factory=dict)
    _index: NameIndex = field(init=False, default_factory=NameIndex)
    _people: set[str] = field(init=False, default_factory=set)
    _resolved: Cache[str | None] = field(init=False, compare=False)
    _persons: Cache[str | None] = field(init=False, compare=False)
    _holders: Cache[str | None] = field(init=False, compare=False)
    _familiar: Cache[str | None] = field(init=False, compare=False)
    _list: NameList = field(init=False)

    def __post_init__(self) -> None:
        rows = (*self._attendees(), *self._others())
        self.rows = tuple(replace(row, number=number) for number, row in enumerate(rows, 1))
        self._list = NameList(self.rows, self.pinyin)
        self._resolved, self._persons = Cache(self._resolve), Cache(self._person)
        self._holders, self._familiar = Cache(self._offices.holder), Cache(self._find_familiar)

    def _attendees(self) -> Iterator[NameRow]:
        for attendee in self.meeting.attendees:
            self._people.add(attendee.name)
            sounds = sounds_of(attendee.name, self.pinyin)
            bare = HONORIFIC.sub("", attendee.name)
            full: tuple[str, ...] = (attendee.name, *attendee.aliases, bare)
            short = [] if counts_people(attendee.name) else list(short_forms(attendee))
            if not (attendee.name.isascii() or has_han(attendee.name)):
                for plain in dict.fromkeys((without_accents(attendee.name), spelled_out(attendee.name))):
                    full, short = (*full, plain), [*short, *short_forms(attendee.with_(name=plain))]
            if not attendee.initials:
                short += sounds.initials
            self._index.add(attendee, short, sounds)
            detail = " ".join(filter(None, (attendee.role, attendee.unit)))
            yield self._row(attendee.name, full, detail, tuple(short))

    def _others(self) -> Iterator[NameRow]:
        """Give the units, and the people of the roster who are no attendees."""
        for unit in self.meeting.units:
            if folded(unit.name) not in self._full:
                yield self._row(unit.name, (unit.name,), "")
        for unit_name in dict.fromkeys(filter(None, map(_unit_of, self.meeting.attendees))):
            self._full.setdefault(folded(unit_name), unit_name)
        for person in self.roster.people if self.roster else ():
            if folded(person.name) not in self._full:
                detail = " ".join(filter(None, (person.role, person.unit)))
                yield self._row(person.name, (person.name, *person.aliases), detail)

    def _row(self, name: str, full: tuple[str, ...], detail: str, short: tuple[str, ...] = ()) -> NameRow:
        """Index one name; it gets its number when all rows are there."""
        for called in full:
            self._full.setdefault(folded(called), name)
        sounds = sounds_of(name, self.pinyin)
        for spelled in sounds.full:
            self._spelled.setdefault(spelled, set()).add(name)
        return NameRow(0, name, detail, tuple(folded(key) for key in (*full, *short)), sounds)

    def known(self, name: str) -> bool:
        """Tell whether this is the full name of an attendee, a unit or a person of the roster."""
        return self._full.get(folded(name)) == name

    def attends(self, name: str) -> bool:
        """Tell whether this is the full name of an attendee."""
        return name in self._people

    def detail(self, name: str) -> str:
        """Give the role and the unit of somebody, as they are shown."""
        return next((row.detail for row in self.rows if row.name == name), "")

    def is_person(self, name: str) -> bool:
        """Tell whether this is the full name of an attendee or of a person of the roster."""
        return self.attends(name) or (self.roster is not None and self.roster.find(name) is not None)

    def by_number(self, number: int) -> str | None:
        """Give the name with this number."""
        return self.rows[number - 1].name if 1 <= number <= len(self.rows) else None

    def resolve(self, called: str) -> str | None:
        """Give the one full name that fits; None where there is none, or more than one."""
        return self._resolved[called]

    def _resolve(self, called: str) -> str | None:
        bare = called.strip()
        return self._full.get(folded(bare)) or only(self._index.fits(bare))

    def person(self, called: str) -> str | None:
        """Give the one who is meant where only people are named: by an office, a nickname or a part of the name too."""
        return self._persons[called]

    def _person(self, called: str) -> str | None:
        return self.named(called) or self.familiar(called)

    def named(self, called: str) -> str | None:
        """Give the one who is called so by the name or by an office, not by a nickname."""
        return self.resolve(called) or self.holder(called)

    def familiar(self, called: str) -> str | None:
        """Give the attendee whom a nickname, or a part of the name, can mean: Chris, Jones for Smythe-Jones, 古丽."""
        return self._familiar[called]

    def _find_familiar(self, called: str) -> str | None:
        return self.resolve(called) or only(self._index.people(called.strip()))

    def are_initials(self, text: str, called: str) -> bool:
        """Tell whether a text beside a Latin name is only its initials: Ann Lee (AL)."""
        name = self.person(called) or called
        own = text.isupper() and text.isalpha() and latin_key(text) in latin_forms(HONORIFIC.sub("", name))[1]
        return own and not self.has_role(name, text)

    def fits_several(self, called: str) -> bool:
        """Tell whether a way of calling people can mean several attendees, so that it means nobody."""
        return self.person(called) is None and len(self._index.people(called.strip())) > 1

    def is_given(self, called: str) -> bool:
        """Tell whether a way of calling somebody in Latin letters is the given name, whole or in part: Mei, Mei Lin."""
        name = self.resolve(called)
        return name is not None and " " in name and folded(name).startswith(f"{folded(called)} ")

    def holder(self, office: str) -> str | None:
        """Give the attendee who holds an office: the Chair, the Clerk, a role that one person has; None for no one."""
        return self._holders[office]

    def holder_in(self, unit: str, role: str) -> str | None:
        """Give the only attendee of a unit who has a role: 保卫科科长."""
        return self._offices.holder_in(unit, role)

    def has_role(self, name: str, role: str) -> bool:
        """Tell whether this is the whole role of an attendee."""
        return self._offices.has_role(name, role)

    @cached_property
    def _offices(self) -> Offices:
        return Offices(self.meeting)

    def leader(self, called: str) -> str:
        """Give the attendee who is meant by who leads an item: Ruth, R.B., 张总; else, and of an office, the text."""
        return called if called.casefold() in DEPARTMENTS else self.resolve(called) or called

    def only_beginning(self, word: str) -> str | None:
        """Give the one name that a typed beginning fits, by letters or pinyin; None unless exactly one fits."""
        return self._list.only_beginning(word)

    def narrow(self, word: str) -> list[NameRow]:
        """List the names that a typed beginning fits, best first, else those that sound so: 张花 finds 张华."""
        return self._list.narrow(word)

    def sounding_like(self, name: str) -> tuple[str, ...]:
        """Give the known names that sound the same as an unknown one."""
        return self._list.sounding_like(name)

    def heard(self, called: str) -> str | None:
        """Give the one attendee who sounds like a name in 汉字 that nobody has: 黎明 is 李明."""
        if not is_chinese_name(called) or self.resolve(called) is not None:
            return None
        return only(self._index.spelled(sounds_of(called, self.pinyin).full))


def _unit_of(attendee: Attendee) -> str:
    """Give the unit of an attendee, also one that the role names: 安全部部长."""
    unit, *rest = role_of(attendee.role)
    return attendee.unit or (unit if rest else "")
