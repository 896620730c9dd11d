"""The people and units of a meeting, and the ways they are found: full name, alias, title, initials, sound.

Every name has a fixed number: attendees in their order, then units, then the roster. Nothing is guessed: a way
of calling someone counts only if it fits exactly one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from minutetui.core.meeting.model import Meeting
from minutetui.core.people.calling import HONORIFIC, PLAIN_VERBS, TITLES, VERBS, short_forms
from minutetui.core.people.pinyin import NO_SOUNDS, Pinyin, Sounds, silent, sounds_of
from minutetui.core.people.roster import Roster
from minutetui.core.text.characters import is_han, is_punctuation


@dataclass(frozen=True)
class Name:
    """One row of the numbered list."""

    number: int
    name: str
    detail: str
    """Role and unit, for the eye."""
    keys: tuple[str, ...]
    """How the person is called, casefolded."""
    sounds: Sounds = NO_SOUNDS
    """The name in pinyin."""

    def rank(self, key: str) -> int | None:
        """Tell how well a typed beginning fits, 0 best; None if it does not."""
        sounds = self.sounds
        ways = (
            key in self.keys,
            any(known.startswith(key) for known in self.keys),
            key in sounds.initials or key in sounds.full,
            any(spelled.startswith(key) for spelled in (*sounds.full, *sounds.initials)),
            any(spelled.startswith(key) for spelled in sounds.given),
            any(key in known for known in self.keys),
        )
        return ways.index(True) if True in ways else None


@dataclass
class Names:
    """The names of one meeting, indexed once.

    Args:
        meeting: Whose attendees and units they are.
        pinyin: Gives the pinyin of 汉字; without it names are found by 汉字 alone.
        roster: People who are offered after those of the meeting.
    """

    meeting: Meeting
    pinyin: Pinyin = silent
    roster: Roster | None = None
    rows: tuple[Name, ...] = field(init=False, default=())
    _full: dict[str, str] = field(init=False, default_factory=dict)
    _short: dict[str, set[str]] = field(init=False, default_factory=dict)
    _spelled: dict[str, set[str]] = field(init=False, default_factory=dict)
    _people: set[str] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        rows = [*self._attendees(), *self._others()]
        self.rows = tuple(
            Name(number, row.name, row.detail, row.keys, row.sounds) for number, row in enumerate(rows, 1)
        )

    def _attendees(self) -> Iterator[Name]:
        for attendee in self.meeting.attendees:
            self._people.add(attendee.name)
            sounds = sounds_of(attendee.name, self.pinyin)
            short = list(short_forms(attendee))
            if not attendee.initials:
                short += sounds.initials
            for key in short:
                self._short.setdefault(key.casefold(), set()).add(attendee.name)
            detail = " ".join(filter(None, (attendee.role, attendee.unit)))
            yield self._row(attendee.name, (attendee.name, *attendee.aliases), detail, tuple(short))

    def _others(self) -> Iterator[Name]:
        """Give the units and the roster's people, but for those who attend."""
        for unit in self.meeting.units:
            if unit.name.casefold() not in self._full:
                yield self._row(unit.name, (unit.name,), "")
        for person in self.roster.people if self.roster else ():
            if person.name.casefold() not in self._full:
                detail = " ".join(filter(None, (person.role, person.unit)))
                yield self._row(person.name, (person.name, *person.aliases), detail)

    def _row(self, name: str, full: tuple[str, ...], detail: str, short: tuple[str, ...] = ()) -> Name:
        """Index one name; its number comes when all are known."""
        for called in full:
            self._full.setdefault(called.casefold(), name)
        sounds = sounds_of(name, self.pinyin)
        for spelled in sounds.full:
            self._spelled.setdefault(spelled, set()).add(name)
        return Name(0, name, detail, tuple(key.casefold() for key in (*full, *short)), sounds)

    def known(self, name: str) -> bool:
        """Tell whether a name is an attendee's, a unit's or the roster's."""
        return self._full.get(name.casefold()) == name

    def attends(self, name: str) -> bool:
        """Tell whether a name is an attendee's."""
        return name in self._people

    def is_person(self, name: str) -> bool:
        """Tell whether a name is an attendee's or in the roster, and so no unit's."""
        return self.attends(name) or (self.roster is not None and self.roster.find(name) is not None)

    def by_number(self, number: int) -> str | None:
        """Give the name with a number."""
        return self.rows[number - 1].name if 1 <= number <= len(self.rows) else None

    def resolve(self, called: str) -> str | None:
        """Give the one full name that a way of calling fits, or None."""
        key = called.strip().casefold()
        if key in self._full:
            return self._full[key]
        return _only(self._short.get(key) or self._titled(called.strip()))

    def _titled(self, called: str) -> set[str]:
        """Find whom a family name with a title fits: 王总, Dr Lee."""
        bare = HONORIFIC.sub("", called)
        if bare != called:
            return self._short.get(bare.casefold(), set())
        for title in TITLES:
            if called.endswith(title) and 1 <= len(called) - len(title) <= 2:
                return self._short.get(called[: -len(title)].casefold(), set())
        return set()

    def speaker(self, lead: str) -> tuple[str, str] | None:
        """Read who said something, and the verb of saying, from what stands before a colon.

        Returns:
            The attendee's name and the verb (empty for plain saying), or None.
        """
        lead = lead.strip()
        for verb in ("", *VERBS):
            if not lead.casefold().endswith(verb) or len(verb) >= len(lead):
                continue
            called = lead[: len(lead) - len(verb)]
            if verb.isascii() and verb and not called.endswith(" "):
                continue
            name = self.resolve(called)
            if name is not None and name in self._people:
                return name, "" if verb in PLAIN_VERBS else verb
        return None

    def at(self, text: str, start: int) -> tuple[str, int] | None:
        """Read the name that begins at a place: the longest known one, else up to a space or punctuation.

        Returns:
            The full name (or what was typed, where nobody fits) and where it ends; None if nothing stands there.
        """
        best = max(self._starting(text, start), key=lambda found: found[1], default=None)
        if best is not None:
            return best
        end = end_of_word(text, start)
        word = text[start:end]
        return (self.resolve(word) or _only(self._spelled.get(word.casefold())) or word, end) if word else None

    def _starting(self, text: str, start: int) -> Iterable[tuple[str, int]]:
        rest = text[start:].casefold()
        for key, name in self._full.items():
            end = start + len(key)
            if rest.startswith(key) and _ends_there(text, end):
                yield name, end
        honorific = HONORIFIC.match(text[start:])
        if honorific:
            end = end_of_word(text, start + honorific.end())
            titled = _only(self._short.get(text[start + honorific.end() : end].casefold()))
            if titled is not None:
                yield titled, end
        for title in TITLES:
            for family in (1, 2):
                end = start + family + len(title)
                if text.startswith(title, start + family):
                    titled = _only(self._short.get(text[start : start + family]))
                    if titled is not None:
                        yield titled, end

    def narrow(self, word: str) -> list[Name]:
        """List the names that a typed beginning fits, best first; all of them for an empty one.

        Where no name begins so, 汉字 are taken by their sound: 张花 finds 张华.
        """
        key = word.casefold()
        if not key:
            return list(self.rows)
        ranked = [(rank, row) for row in self.rows if (rank := row.rank(key)) is not None]
        ranked.sort(key=lambda found: found[0])
        return [row for _, row in ranked] or self._sounding(word)

    def sounding_like(self, name: str) -> tuple[str, ...]:
        """Name those who sound just like a name that is unknown."""
        spelled = sounds_of(name, self.pinyin).full
        return tuple(row.name for row in self.rows if row.name != name and spelled & row.sounds.full)

    def _sounding(self, word: str) -> list[Name]:
        spelled = tuple(sounds_of(word, self.pinyin).full) if any(map(is_han, word)) else ()
        return [row for row in self.rows if any(full.startswith(spelled) for full in row.sounds.full)]


def _only(names: set[str] | None) -> str | None:
    """Give the one name of a set; None where there are several, or none."""
    return next(iter(names)) if names and len(names) == 1 else None


def end_of_word(text: str, start: int) -> int:
    """Find where a name ends that begins at `start`: at a space or punctuation, but not at that of O'Neill."""
    end = start
    while end < len(text):
        char = text[end]
        joins = char in "'’·-" and end > start and text[end + 1 : end + 2].isalpha()
        if char.isspace() or (is_punctuation(char) and not joins) or "\ufdd0" <= char <= "\ufdef":
            break
        end += 1
    return end


def _ends_there(text: str, end: int) -> bool:
    """Tell whether a known name may end here: Latin letters must not go on."""
    return not (text[end - 1].isascii() and text[end : end + 1].isascii() and text[end : end + 1].isalnum())
