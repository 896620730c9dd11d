"""The people and units of a meeting, and the ways they are called: full name, alias, family name and title.

Every name has a fixed number: attendees in their order, then units. Nothing is guessed: a way of calling
someone counts only if it fits exactly one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from minutetui.core.characters import is_han, is_punctuation
from minutetui.core.model import Attendee, Meeting

COMPOUND = (
    "欧阳",
    "司马",
    "上官",
    "诸葛",
    "东方",
    "皇甫",
    "尉迟",
    "公孙",
    "慕容",
    "令狐",
    "司徒",
    "夏侯",
    "端木",
)
TITLES = (
    *(
        "总经理",
        "副总",
        "总监",
        "总工",
        "总",
        "经理",
        "主任",
        "主管",
        "组长",
        "队长",
        "处长",
        "部长",
        "科长",
        "局长",
    ),
    *(
        "院长",
        "校长",
        "厂长",
        "所长",
        "书记",
        "主席",
        "教授",
        "博士",
        "老师",
        "医生",
        "律师",
        "师傅",
        "先生",
        "女士",
    ),
    *("董", "工", "导"),
)
HONORIFIC = re.compile(r"^(mr|mrs|ms|miss|dr|prof|sir|dame)\.?\s+", re.IGNORECASE)

PLAIN_VERBS = ("说道", "说", "讲", "said", "says")
"""Plain saying: not worth keeping."""

VERBS = (
    *PLAIN_VERBS,
    *(
        "表示",
        "认为",
        "指出",
        "强调",
        "提出",
        "建议",
        "要求",
        "介绍",
        "汇报",
        "补充",
        "提问",
        "回应",
        "反映",
        "回答",
    ),
    *("询问", "指示", "总结", "说明", "确认", "反对", "同意", "提醒", "报告", "通报", "解释", "问", "答"),
    *(
        "noted",
        "notes",
        "stressed",
        "stresses",
        "emphasised",
        "emphasized",
        "reported",
        "reports",
        "suggested",
    ),
    *(
        "suggests",
        "asked",
        "asks",
        "explained",
        "explains",
        "added",
        "adds",
        "replied",
        "replies",
        "proposed",
    ),
    *("proposes", "confirmed", "confirms", "objected", "objects", "agreed", "agrees", "reminded", "warned"),
)


@dataclass(frozen=True)
class Name:
    """One row of the numbered list."""

    number: int
    name: str
    detail: str
    """Role and unit, for the eye."""
    keys: tuple[str, ...]
    """What it is found by while typing; readings in pinyin would come here."""


@dataclass
class Names:
    """The names of one meeting.

    Args:
        meeting: Whose attendees and units they are.
    """

    meeting: Meeting
    rows: tuple[Name, ...] = field(init=False)
    _full: dict[str, str] = field(init=False, default_factory=dict)
    _short: dict[str, set[str]] = field(init=False, default_factory=dict)
    _people: set[str] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        rows: list[Name] = []
        for attendee in self.meeting.attendees:
            self._people.add(attendee.name)
            for full in (attendee.name, *attendee.aliases):
                self._full.setdefault(full.casefold(), attendee.name)
            short = tuple(short_forms(attendee))
            for key in short:
                self._short.setdefault(key.casefold(), set()).add(attendee.name)
            detail = " ".join(filter(None, (attendee.role, attendee.unit)))
            keys = (attendee.name, *attendee.aliases, *short)
            rows.append(Name(len(rows) + 1, attendee.name, detail, tuple(key.casefold() for key in keys)))
        for unit in self.meeting.units:
            if unit.name.casefold() not in self._full:
                self._full[unit.name.casefold()] = unit.name
                rows.append(Name(len(rows) + 1, unit.name, "", (unit.name.casefold(),)))
        self.rows = tuple(rows)

    def known(self, name: str) -> bool:
        """Tell whether a name is an attendee's or a unit's."""
        return self._full.get(name.casefold()) == name

    def by_number(self, number: int) -> str | None:
        """Give the name with a number."""
        return self.rows[number - 1].name if 1 <= number <= len(self.rows) else None

    def resolve(self, called: str) -> str | None:
        """Give the one full name that a way of calling fits, or None."""
        key = called.strip().casefold()
        if key in self._full:
            return self._full[key]
        fitting = self._short.get(key) or self._titled(called.strip())
        return next(iter(fitting)) if len(fitting) == 1 else None

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
        return (self.resolve(word) or word, end) if word else None

    def _starting(self, text: str, start: int) -> Iterable[tuple[str, int]]:
        rest = text[start:].casefold()
        for key, name in self._full.items():
            end = start + len(key)
            if rest.startswith(key) and _ends_there(text, end):
                yield name, end
        for title in TITLES:
            for family in (1, 2):
                end = start + family + len(title)
                if text.startswith(title, start + family):
                    fitting = self._short.get(text[start : start + family], set())
                    if len(fitting) == 1:
                        yield next(iter(fitting)), end

    def narrow(self, word: str) -> list[Name]:
        """List the names that a typed beginning fits, best first; all of them for an empty one."""
        key = word.casefold()
        if not key:
            return list(self.rows)
        begins = [row for row in self.rows if any(known.startswith(key) for known in row.keys)]
        holds = [row for row in self.rows if row not in begins and any(key in known for known in row.keys)]
        return begins + holds


def short_forms(attendee: Attendee) -> Iterable[str]:
    """Give the shorter ways of calling an attendee: family name, given name, initials."""
    if attendee.initials:
        yield attendee.initials
    name = attendee.name
    if all(map(is_han, name)) and 2 <= len(name) <= 4:
        family = 2 if name.startswith(COMPOUND) and len(name) > 2 else 1
        if name[family:] not in TITLES:
            yield from (name[:family], name[family:])
        return
    parts = HONORIFIC.sub("", name).split()
    if len(parts) > 1:
        yield from (parts[0], parts[-1])
        if not attendee.initials:
            yield "".join(part[0] for part in parts)


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
