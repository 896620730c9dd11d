"""The roster: people the user often meets with; and pasted lists of people.

When somebody is added to a meeting by name, role, unit and aliases come from the roster.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from minutetui.core.meeting.model import Attendee, Name, Record, Text
from minutetui.core.people.calling import TITLES, looks_like_name
from minutetui.core.text.characters import folded, is_han
from minutetui.core.vocabulary import Attendance


class Person(Record):
    """A person the user often meets with."""

    name: Name
    """The full name."""
    aliases: tuple[Name, ...] = ()
    """Other names: 张总, "the Director"."""
    role: Text = ""
    """The person's function."""
    unit: Text = ""
    """Department, group or team."""


class Roster(Record):
    """The people the user often meets with, in the order in which they are offered."""

    people: tuple[Person, ...] = ()

    def find(self, called: str) -> Person | None:
        """Give the person with this name or alias; None where nobody has it, or several have."""
        key = folded(called.strip())
        exact = [one for one in self.people if folded(one.name) == key]
        fitting = exact or [one for one in self.people if key in map(folded, one.aliases)]
        return fitting[0] if len(fitting) == 1 else None

    def attendee(self, called: str) -> Attendee:
        """Make an attendee from a name, with what the roster knows about the person."""
        person = self.find(called)
        if person is None:
            return Attendee(name=called.strip())
        return Attendee(name=person.name, aliases=person.aliases, role=person.role, unit=person.unit)


HEADINGS: dict[str, Attendance] = {
    **dict.fromkeys(("present", "attendees", "participants", "attending"), "present"),
    **dict.fromkeys(
        ("出席", "出席人员", "参会", "参会人员", "参加人员", "与会人员", "到会", "主持人", "主持"), "present"
    ),
    **dict.fromkeys(("chair", "recorder", "记录人", "记录"), "present"),
    **dict.fromkeys(("in attendance", "列席", "列席人员"), "in-attendance"),
    **dict.fromkeys(("apologies", "apologies for absence", "请假", "请假人员"), "apologies"),
    **dict.fromkeys(("absent", "缺席", "缺席人员"), "absent"),
}
"""What may stand over people, or before them with a colon."""

_BULLET = re.compile(r"^\s*(?:[-*•·–]\s*|[（(]?\d{1,3}[.)、．）]\s*)?")
_ADDRESS = re.compile(r"\s*<[^<>]*>|\s*\b\S+@\S+\.\S+")
BRACKET = re.compile(r"^(.+?)\s*[（(]([^（）()]*)[）)]$")
"""A name and what is said of the person behind it."""
_COLUMNS = re.compile(r"\t+|\s*\|\s*| {2,}")
_UNIT = re.compile(r"(部|部门|处|科|组|中心|公司|办公室|委员会|department|dept|team|office|group|division|unit)$", re.I)
_ROLE = re.compile(
    r"(员|师|秘书|代表|助理|负责人|director|manager|lead|head|chair|chairman|chairwoman|secretary|engineer|officer|clerk|"
    r"president|treasurer|analyst|developer|designer|assistant|supervisor|consultant|coordinator|planner|buyer)$"
    r"|^(head|chair|director|vice|deputy|c[a-z]o)\b",
    re.IGNORECASE,
)


def attendees_from(text: str, roster: Roster | None = None) -> tuple[Attendee, ...]:
    """Make attendees of a list of people: one to a line, or several parted by commas or 、.

    Role and unit are taken from brackets, columns or what stands beside the name, else from the roster. A heading
    (Apologies, 列席：) says how those below it attend. Nobody is listed twice.

    Args:
        text: As pasted.
        roster: Who is known already.
    """
    roster = roster or Roster()
    found: dict[str, Attendee] = {}
    how: Attendance = "present"
    lines = [line for line in text.splitlines() if line.strip(" \t|")]
    for line in lines:
        bare = _ADDRESS.sub("", _BULLET.sub("", line)).strip(" \t|,，;；。")
        head, colon, rest = re.sub("：", ":", bare).partition(":")
        heading = HEADINGS.get(head.strip().casefold())
        how = heading or how
        if heading and not rest.strip():
            continue
        for name, *details in _people(rest if heading and colon else bare, roster, alone=len(lines) == 1):
            attendee = detailed(roster.attendee(name), details).with_(attendance=how)
            found.setdefault(attendee.name, attendee)
    return tuple(found.values())


def _people(line: str, roster: Roster, *, alone: bool) -> Iterator[list[str]]:
    """Yield the people of one line, each as the name and what is said of the person."""
    columns = [cell.strip() for cell in _COLUMNS.split(line.strip()) if cell.strip()]
    if len(columns) > 1 and not all(_is_person(cell, roster) for cell in columns):
        yield _name_first(columns, roster)
        return
    parts = [part for cell in columns for part in split_list(cell) if part]
    commas = not re.search("[、；;]", line) and len(parts) in (2, 3)
    described = [not _is_person(part, roster) and (not alone or _says_what(part)) for part in parts]
    if commas and any(described[1:]):
        yield _name_first(parts, roster)
        return
    for part in parts:
        yield from _beside(part, roster)


def split_list(text: str, at: str = "、；;,，") -> list[str]:
    """Split a text at some characters, but not inside brackets."""
    return [part.strip() for part in re.split(rf"[{at}](?![^（(]*[）)])", text)]


def _beside(part: str, roster: Roster) -> Iterator[list[str]]:
    """Part a name from what stands beside it: in brackets, before a space, or directly."""
    bracket = BRACKET.match(part)
    if bracket:
        yield [bracket[1], *split_list(bracket[2])]
        return
    words = part.split()
    if len(words) > 1 and all(is_han(word[0]) for word in words):
        if all(_is_person(word, roster) for word in words):
            yield from ([word] for word in words)
        else:
            yield _name_first(words, roster)
        return
    for length in (2, 3, 4):
        if roster.find(part) is None and looks_like_name(part[-length:]) and _says_what(part[:-length]):
            yield [part[-length:], part[:-length]]
            return
    yield [part]


def _name_first(cells: list[str], roster: Roster) -> list[str]:
    """Put the cell that is a name in front, if one is; the first one else."""
    name = next((cell for cell in cells if _is_person(cell, roster)), cells[0])
    return [name, *(cell for cell in cells if cell != name)]


def _is_person(text: str, roster: Roster) -> bool:
    return roster.find(text) is not None or (looks_like_name(text) and not _says_what(text))


def _says_what(text: str) -> bool:
    """Tell whether a text names a function or a unit."""
    return bool(_ROLE.search(text) or _UNIT.search(text)) or text.endswith(TITLES)


def detailed(attendee: Attendee, details: Iterable[str]) -> Attendee:
    """Give an attendee the role and the unit that were said."""
    for detail in filter(None, details):
        field = "unit" if _UNIT.search(detail) and not _ROLE.search(detail) else "role"
        attendee = attendee.with_(**{field: detail})
    return attendee
