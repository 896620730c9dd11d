"""Owners and deadline: found in the text, and taken out of it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from minutetui.core.capture.escape import unshield
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import COLON, DUE, OWNER, QUOTES
from minutetui.core.due import Due, due_choices, read_due
from minutetui.core.meeting.model import Line, Vote
from minutetui.core.people.calling import looks_like_name
from minutetui.core.people.names import Names
from minutetui.core.text.characters import is_han, is_punctuation
from minutetui.core.text.workdays import IsWorkday, is_weekday
from minutetui.words import Language


@dataclass(frozen=True)
class Answer:
    """What the end of a line says: who answers for it, by when, and how it was voted on."""

    owners: tuple[str, ...] = ()
    due: Due | None = None
    vote: Vote | None = None
    new: tuple[str, ...] = ()
    """Those of the owners who are to become attendees."""
    unread: tuple[str, ...] = ()
    """Parts of the text that were not understood; they stay in it."""


@dataclass(frozen=True)
class Around:
    """What the signs in a line refer to."""

    names: Names
    today: dt.date
    language: Language
    before: Answer = Answer()
    """The owners and the deadline said last, which `@@` and `++` repeat."""
    day_first: bool = False
    """Whether 12/1 is the twelfth of January in an English meeting."""
    is_workday: IsWorkday = is_weekday
    """The working days of the country."""

    def read_due(self, phrase: str) -> Due:
        """Read a deadline as it is said here."""
        return read_due(phrase, self.today, self.language, day_first=self.day_first, is_workday=self.is_workday)


def around(scene: Scene) -> Around:
    """Give what the signs in a line refer to where the meeting stands."""
    before = Answer(scene.owners_before, scene.due_before)
    return Around(scene.names, scene.today, scene.language, before, scene.habits.day_first, scene.is_workday)


_NOUGHT = re.compile(r"0(?![^\W_])")
_STRANGER = re.compile(rf"([^\W\d_](?:[^\d{OWNER}{DUE}{COLON}]*[^\W\d_])?){_NOUGHT.pattern}")


def answer_of(line: Line) -> Answer:
    """Give the owners and the deadline of a line."""
    due = Due(line.due, "date" if line.due_date else "event", line.due_date) if line.due else None
    return Answer(line.owners, due)


def read_tail(text: str, here: Around) -> tuple[str, Answer]:
    """Take owners and deadline out of a shielded text.

    Returns:
        The text without them, still shielded, and what they were.
    """
    text, due = _take_due(text, here)
    text, owners, new = _take_owners(text, here)
    return text, Answer(owners, due, new=new)


def starts_word(text: str, index: int) -> bool:
    """Tell whether a sign at this place can begin an owner or a deadline: not inside a word or an address."""
    if index == 0:
        return True
    before = text[index - 1]
    return before.isspace() or is_han(before) or is_punctuation(before) or "\ufdd0" <= before <= "\ufdef"


def signs(text: str, of: str) -> Iterator[int]:
    """Yield the places where one of these signs stands at the beginning of a word."""
    for index, char in enumerate(text):
        if char in of and starts_word(text, index):
            yield index


def quoted(text: str, start: int) -> tuple[str, int] | None:
    """Read a quoted stretch that begins at a place.

    Returns:
        What is between the quotes, and where it ends; None if there is no quote, or it does not close.
    """
    closing = QUOTES.get(text[start : start + 1])
    end = text.find(closing, start + 1) if closing else -1
    return (unshield(text[start + 1 : end]), end + 1) if end > start + 1 else None


def _take_due(text: str, here: Around) -> tuple[str, Due | None]:
    for index in signs(text, DUE):
        found = _due_at(text, index, here)
        if found is not None:
            due, end = found
            return _without(text, index, end), due
    return text, None


def _due_at(text: str, index: int, here: Around) -> tuple[Due, int] | None:
    """Read the deadline whose sign stands at a place, and tell where it ends."""
    quote = quoted(text, index + 1)
    if quote is not None:
        due = here.read_due(quote[0])
        return due, quote[1]
    if text[index + 1 : index + 2] in tuple(DUE):
        same = here.before.due
        return (same, index + 2) if same and text[index + 2 : index + 3] in ("", " ") else None
    owner = re.search(rf"\s[{OWNER}]", text[index:])
    end = index + owner.start() if owner else len(text)
    phrase = unshield(text[index + 1 : end]).strip()
    if phrase.isdecimal():
        choices = due_choices(here.today, here.language)
        return (choices[int(phrase) - 1], end) if 1 <= int(phrase) <= len(choices) else None
    due = here.read_due(phrase)
    return (due, end) if phrase and due.kind != "unread" else None


def _take_owners(text: str, here: Around) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    owners: list[str] = []
    new: list[str] = []
    index = 0
    while index < len(text):
        begins = text[index] in OWNER and starts_word(text, index)
        added = added_at(text, index + 1, here.names) if begins else None
        found = _owner_at(text, index, here) if begins and added is None else None
        if added is not None:
            new.append(added[0])
            found = (added[0],), added[1]
        if found is None:
            index += 1
            continue
        names, end = found
        owners += [name for name in names if name not in owners]
        text = _without(text, index, end)
        # What was taken out may have closed a gap, so the place before it is looked at again.
        index = max(0, index - 1)
    return text, tuple(owners), tuple(dict.fromkeys(new))


def added_at(text: str, start: int, names: Names) -> tuple[str, int] | None:
    """Read the name of a stranger with the nought behind it that makes the person an attendee: `@Kowalski0`.

    Returns:
        The name, and where the nought ends; None if there is no nought, or somebody is called so.
    """
    quote = quoted(text, start)
    match = _STRANGER.match(text, start) if quote is None else _NOUGHT.match(text, quote[1])
    name = unshield(match[1]) if match and quote is None else quote[0] if quote else ""
    if match is None or names.resolve(name) is not None:
        return None
    plain = quote is not None or " " not in name or looks_like_name(name)
    return (name, match.end()) if plain else None


def _owner_at(text: str, index: int, here: Around) -> tuple[tuple[str, ...], int] | None:
    """Read the owner whose sign stands at a place, and tell where it ends."""
    start = index + 1
    quote = quoted(text, start)
    if quote is not None:
        return (quote[0],), quote[1]
    follows = text[start : start + 1]
    if follows and follows in OWNER:
        same = here.before.owners
        return (same, start + 1) if same and text[start + 1 : start + 2] in ("", " ") else None
    if not (follows.isalnum() or is_han(follows)) or _is_address(text, start):
        return None
    numbered = _by_number(text, start, here.names)
    if numbered is not None:
        return numbered
    found = here.names.at(text, start)
    if found is None or found[0].isdecimal():
        return None
    return (unshield(found[0]),), found[1]


def _by_number(text: str, start: int, names: Names) -> tuple[tuple[str, ...], int] | None:
    """Read `@3`, or `@zh3`: letters that narrow the list, and the number of one that they leave."""
    match = re.compile(r"([^\W\d]*)(\d{1,3})(?![^\W_])").match(text, start)
    if match is None:
        return None
    name = names.by_number(int(match[2]))
    if name is None or (match[1] and names.resolve(match[0])):
        return None
    left = {row.number for row in names.narrow(match[1])}
    return ((name,), match.end()) if int(match[2]) in left else None


def _is_address(text: str, start: int) -> bool:
    return re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(?![A-Za-z0-9])").match(text, start) is not None


def _without(text: str, start: int, end: int) -> str:
    """Take a stretch out, and one of the two spaces it leaves; at the beginning, the punctuation behind it too."""
    head, rest = text[:start], text[end:]
    if not head.strip(" "):
        return rest.lstrip(" :：,，、")
    if head.endswith(" ") and (not rest or rest[0] in " ,.;:!?)，。；：！？）"):
        head = head[:-1]
    return head + rest
