"""The numbers that agenda items were typed with: `3. Finance`, `（一）财务`, `5.4 Paths`.

A document numbers its headings itself, so that a typed number is taken off; an agenda whose numbers are not simply
one, two, three keeps them where its items are the sections of the document. `2026 budget` and `3D printing` have none.
"""

from __future__ import annotations

import re
from itertools import pairwise

from minutetui.core.meeting.model import AgendaItem, Meeting
from minutetui.core.template.model import Template
from minutetui.core.text.numerals import chinese

_HAN = "[一二三四五六七八九十]"
_DOTTED = r"\d{1,3}(?:\.\d{1,3})+[.)、．]?(?:\s+|(?=[^\x00-\xff]))"
_SURE = re.compile(
    rf"(?:[(（]\s?(?P<a>\d{{1,2}}|{_HAN}{{1,3}})\s?[)）]|(?P<b>[①-⑳])|(?P<c>\d{{1,2}})\s?[.)）、．:：](?!\d)"
    rf"|(?P<d>{_HAN}{{1,3}})\s?[)）、.．](?!{_HAN})|第(?P<e>{_HAN}{{1,3}})[项个]?(?:议[题程])?[、：:．](?!{_HAN})"
    rf"|议[题程](?P<f>\d{{1,2}}|{_HAN}{{1,3}})\s?[、：:．\s]|(?:agenda )?item (?P<g>\d{{1,2}})\s?[.:)–—-])\s*(?=\S)",
    re.IGNORECASE,
)
"""A number that is certainly one of a list, with the mark after it."""
_DOUBTFUL = re.compile(rf"{_DOTTED}(?=\S)|\d{{1,2}}\s+(?=\S)|[a-z][.)]\s+(?=\S)", re.IGNORECASE)
"""A number only where its neighbours go on from it: `1 Finance` before `2 Roof`; `4.2 release` alone is a title."""


def typed_number(title: str) -> str:
    """Give what may be the number that a title begins with; its neighbours tell whether it is one."""
    match = _SURE.match(title) or _DOUBTFUL.match(title)
    return match[0] if match else ""


def with_document_numbers(meeting: Meeting, template: Template) -> Meeting:
    """Take the typed numbers off the titles of agenda items, unless the document keeps them."""
    if keeps_numbers(meeting, template):
        return meeting
    renamed: dict[str, str] = {}

    def plain(items: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
        numbers = _numbers(items)
        for item, number in zip(items, numbers, strict=True):
            renamed[item.title] = item.title[len(number) :]
        return tuple(item.with_(title=renamed[item.title], items=plain(item.items)) for item in items)

    agenda = plain(meeting.agenda)
    attendees = tuple(
        one.with_(interests=tuple(renamed.get(title, title) for title in one.interests)) for one in meeting.attendees
    )
    return meeting.with_(agenda=agenda, attendees=attendees)


def keeps_numbers(meeting: Meeting, template: Template) -> bool:
    """Tell whether the headings keep the typed numbers.

    They do where the items are the sections of the document, most have a number, and these are not simply 1, 2, 3 ….
    """
    if any(section.draws == "agenda" and section.heading for section in template.sections):
        return False
    numbers = _numbers(meeting.agenda)
    typed = [number for number in numbers if number]
    simple = all(_value(number) == place for place, number in enumerate(numbers, 1) if number)
    return 2 * len(typed) > len(numbers) and not (simple and typed)


def _numbers(items: tuple[AgendaItem, ...]) -> list[str]:
    """Give the typed number of each of some neighbours; empty for a title without one."""
    doubtful = [_DOUBTFUL.match(item.title) if not _SURE.match(item.title) else None for item in items]
    values = [_last(match[0]) for match in doubtful if match]
    going_on = len(values) > 1 and all(first < second for first, second in pairwise(values))
    sure = [_SURE.match(item.title) for item in items]
    several = sum(match is not None and match["c"] is not None for match in sure) > 1
    found = []
    for place, (certain, match) in enumerate(zip(sure, doubtful, strict=True), 1):
        alone = certain is not None and certain["c"] and not several and int(certain["c"]) != place
        found.append("" if alone else certain[0] if certain else match[0] if match and going_on else "")
    return found


def _value(number: str) -> int:
    """Give the value of a number without parts; 0 of one with parts: 5.4."""
    sure = _SURE.match(f"{number}x")
    said = next(filter(None, sure.groups()), "") if sure else number.strip().rstrip(".)、．")
    if "①" <= said <= "⑳":
        return ord(said) - ord("①") + 1
    han = next((n for n in range(1, 100) if chinese(n) == said), 0)
    return int(said) if said.isascii() and said.isdecimal() else han


def _last(number: str) -> tuple[int, ...]:
    """Give a number by which neighbours are compared: 5.4 before 5.10, a) before b)."""
    parts = number.strip().rstrip(".)、．").casefold().split(".")
    return tuple(int(part) if part.isdecimal() else ord(part) for part in parts)
