"""Owners in a text: `@Ann and @Bo`, `＠张伟、刘洋`, `@3`, `@@`, `＠安全部牵头 ＠设备部配合`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from minutetui.core.capture.joined import (
    COMMAS,
    ENDS,
    OwnerPart,
    after_detail,
    group_at,
    is_doubtful,
    joined_owner,
    stranger_at,
    without_part,
)
from minutetui.core.capture.lexicon import HELPED, JOINER, PART, any_of, in_all
from minutetui.core.capture.signs import (
    COLON,
    DUE,
    FIELD_SIGNS,
    HOST,
    OWNER,
    in_quotation,
    quoted,
    starts_word,
    unshield,
)
from minutetui.core.due import says_day
from minutetui.core.people.calling import COMRADE, FAMILIAR, HONORIFIC, NO_FAMILIAR, can_be_full_name, looks_like_name
from minutetui.core.people.functions import says_what
from minutetui.core.people.groups import EACH_UNIT, looks_like_unit
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_han, is_han
from minutetui.core.text.patterns import lazy

_NOUGHT = lazy(r"0(?![^\W_])")
_STRANGER = lazy(rf"([^\W\d_](?:[^\d{OWNER}{DUE}{COLON}]*[^\W\d_])?){_NOUGHT.pattern}")
PACKAGE = lazy(r"[a-z0-9][a-z0-9._-]*/[a-z0-9][a-z0-9._-]*(?![^\W_])")
_NUMBERED = lazy(
    rf"([^\W\d]*)(\d{{1,3}})(?![^\W_]|[.:：/／%％-][^\W_]|[%％]|{in_all('owners.after_price')})", re.IGNORECASE
)
"""The number of a name in the list; no price, time or fraction: @1.50, @2:30, @2 each."""
_CAPITALS = lazy(r"(?:[A-Z]\. ?){0,3}[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?")
_PRICE = lazy(r"^\d|[\u4e00-\u9fff]\d")
"""What is no name but an amount: @5元, @每台800元."""
_HANDLE = lazy(r"(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von)[A-Z])(?:[A-Z][a-z]+){2,}|[A-Za-z]{2,}\d+[A-Za-z]+")
"""What may be an account of a network: ElmGroveWatch, plot9ann."""
_AFTER_ACCOUNT = any_of("owners.after_account", exact=True)
_POSSESSIVE, _LONGEST_POSSESSIVE = any_of("owners.possessive", exact=True), 3
_BEFORE_SUPPORT = lazy(rf"\s*(?:[,，;；]\s*|([(（]))?(?:{in_all('owners.asks')})?")
_LONGEST_JOINED = 60
"""Characters of the longest name that begins a text and is joined to a sign."""
AND_INSIDE = any_of("owners.and_inside", exact=True)
_LONGEST_FAMILIAR, _LONGEST_UNKNOWN = 3, 4
"""汉字 of 老钱, and of a name that is no name at sight, where what is to be done follows."""


@dataclass
class Owners:
    """The owners found in a text, and their spans."""

    names: dict[str, OwnerPart] = field(default_factory=dict)
    """Each owner, with the part that was said."""
    new: list[str] = field(default_factory=list)
    """Those who become attendees."""
    spans: list[tuple[int, int]] = field(default_factory=list)
    """The spans to remove from the text, in order."""
    unknown_beside: bool = False
    """Whether a bracket beside a name says something new of the person, so that it has to stay."""
    doubtful: bool = False
    """Whether what is joined to one of them may be one more, who is not read, so that all of them are in doubt."""
    parts: list[tuple[int, int]] = field(default_factory=list)
    """The words that say a part. They stay in a text where no other owner has another part."""

    def __bool__(self) -> bool:
        """Tell whether there is one."""
        return bool(self.names)

    @property
    def support(self) -> tuple[str, ...]:
        """Those who support the others; empty where nobody leads or nobody supports.

        Who is named before the first who leads, without a part, leads, too: 邓凯、唐宁牵头.
        """
        parts = list(self.names.values())
        if len(parts) < 2 or set(parts) in ({""}, {"support"}):
            return ()
        first = parts.index("lead") if "lead" in parts else len(parts)
        return tuple(
            name
            for at, (name, part) in enumerate(self.names.items())
            if part == "support" or (part == "" and at > first)
        )

    @property
    def in_order(self) -> tuple[str, ...]:
        """All owners; those who support come last."""
        support = self.support
        return (*(name for name in self.names if name not in support), *support)

    def add(self, names: tuple[str, ...], part: OwnerPart = "") -> None:
        """Add owners; one who is there already keeps the part said first."""
        for name in names:
            self.names[name] = self.names.get(name) or part


def find_owners(text: str, names: Names, before: tuple[str, ...], *, numbers: bool, strict: bool = False) -> Owners:
    """Find the owners of a shielded text; `before` are those said last, for `@@`.

    `numbers`: `@2` is a number of the list, and no text. `strict`: a name that nobody has needs a capital.
    """
    found = Owners()
    end = 0
    for match in FIELD_SIGNS[OWNER].finditer(text):
        index = match.start()
        if index < end or not (index == end or starts_word(text, index)) or in_quotation(text, index):
            continue
        one = owner_at(text, index, names, before, found, numbers=numbers, strict=strict)
        if one is not None:
            first = None if found.spans else _joined_before(text, index, names)
            end = _group(text, one, names, found)
            if first:
                found.names = {first: found.names[one[0][-1]], **found.names}
            found.spans.append((0 if first else index, end))
    return found


def _joined_before(text: str, index: int, names: Names) -> str:
    """Give the attendee with whom a text begins, joined to the sign of another: Ann & @Bo to check it."""
    joiners = JOINER.finditer(text, 0, index) if index <= _LONGEST_JOINED else ()
    joiner = next((one for one in joiners if one.end() == index), None)
    name = names.resolve(text[: joiner.start()].strip()) if joiner else None
    return name if name and names.attends(name) else ""


def _group(text: str, one: tuple[tuple[str, ...], int], names: Names, found: Owners) -> int:
    """Take owners that are joined without a sign of their own, and the parts of them; tell where they end.

    A part belongs to those after the last comma: ＠王芳，财务部、办公室配合.
    """
    group, end = list(one[0]), after_detail(text, one[1], one[0][-1], names)
    apart = 0
    while True:
        joined, part = joined_owner(text, end, names), PART.match(text, end)
        if joined is None and part is not None:
            found.parts.append(part.span())
            if part[0].lstrip()[0] in "(（":  # Ann, Bo (support)
                apart = len(group) - 1
            found.add(tuple(group[:apart]))
            found.add(tuple(group[apart:]), "lead" if part["lead"] else "support")
            group, apart, end = [], 0, part.end()
            joined = joined_owner(text, end, names)
        if joined is None:
            found.add(tuple(group))
            found.doubtful |= is_doubtful(text, end)
            return end
        if HELPED.match(text, end + 1):  # @Ann with help from Bo
            found.add(tuple(group))
            found.add((joined[0],), "support")
            group, apart, end = [], 0, joined[1]
            continue
        apart = len(group) if text[end:].lstrip(" ")[:1] in COMMAS else apart
        group.append(joined[0])
        end = after_detail(text, joined[1], joined[0], names)


def supporting_at(text: str, start: int, names: Names, found: Owners) -> tuple[int, int] | None:
    """Read those who support the owners after a deadline, and their span: ＠王芳 ＋周五，财务部配合; else None."""
    begins = _BEFORE_SUPPORT.match(text, start) if PART.search(text, start) else None
    one = _by_name(text, begins.end(), names, strict=True) if begins else None
    if begins is None or one is None or not (names.known(one[0][0]) or looks_like_unit(one[0][0])):
        return None
    more = Owners()
    end = _group(text, one, names, more)
    closed = end + (text[end : end + 1] in ("）", ")"))
    if set(more.names.values()) != {"support"} or not ENDS.match(text, closed) or (closed > end) != bool(begins[1]):
        return None
    found.add(tuple(more.names), "support")
    return start, closed


def added_at(text: str, start: int, names: Names) -> tuple[str, int] | None:
    """Read an unknown name with a zero after it, which makes the person an attendee, and its end: `@Kowalski0`."""
    quote = quoted(text, start)
    match = _STRANGER.match(text, start) if quote is None else _NOUGHT.match(text, quote[1])
    name = unshield(match[1]) if match and quote is None else quote[0] if quote else ""
    if match is None or names.resolve(name) is not None:
        return None
    plain = quote is not None or " " not in name or looks_like_name(name)
    return (name, match.end()) if plain else None


def owner_at(
    text: str, index: int, names: Names, before: tuple[str, ...], found: Owners, *, numbers: bool, strict: bool
) -> tuple[tuple[str, ...], int] | None:
    """Read the owner whose sign is at an index, and give the end of the name."""
    start = index + 1
    added = added_at(text, start, names) if "0" in text else None
    if added is not None:
        found.new.append(added[0])
        return (added[0],), added[1]
    quote = quoted(text, start)
    if quote is not None:
        return (quote[0],), quote[1]
    follows = text[start : start + 1]
    if follows and follows in OWNER:
        ends = text[start + 1 : start + 2] in ("", " ") or ENDS.match(text, start + 1)
        return (before, start + 1) if before and ends else None
    if not (follows.isalnum() or is_han(follows)):
        return None
    return _by_number(text, start, names, numbers=numbers) or _by_name(text, start, names, strict=strict)


def _by_number(text: str, start: int, names: Names, *, numbers: bool) -> tuple[tuple[str, ...], int] | None:
    """Read `@3`, or `@zh3`: letters that narrow the list, and the number of one that they leave."""
    match = _NUMBERED.match(text, start)
    if match is None or not (match[1] or numbers):
        return None
    name = names.by_number(int(match[2]))
    if name is None or (match[1] and names.resolve(match[0])):
        return None
    left = {row.number for row in names.narrow(match[1])}
    return ((name,), match.end()) if int(match[2]) in left else None


def _titled_at(text: str, start: int) -> int:
    """Find the end of a name with a title that nobody has: Dr. Ivor Penn; 0 if there is none."""
    title = HONORIFIC.match(text[start:])
    name = _CAPITALS.match(text, start + title.end()) if title and text[start].isupper() else None
    return name.end() if name else 0


def _company_at(text: str, start: int, end: int) -> int:
    """Find the end of a group of several words with capitals, whose first ends at an index: @Sparky Ltd; else 0."""
    group = group_at(text, start) if text[end : end + 1] == " " and text[start].isupper() else None
    return group[1] if group and all(word[0].isupper() for word in group[0].split()[:-1]) else 0


def _everyone_at(text: str, start: int, *, strict: bool) -> tuple[tuple[str, ...], int] | None:
    """Read those who are all meant, and their end: @All members."""
    everyone = EACH_UNIT.match(text, start) if text[start].isascii() else None
    return ((everyone[0],), everyone.end()) if everyone and not (strict and text[start].islower()) else None


def _by_name(text: str, start: int, names: Names, *, strict: bool) -> tuple[tuple[str, ...], int] | None:
    name, end = names.at(text, start) or ("", start)
    if not names.known(name):
        name, end = names.office_at(text, start) or (name, end)
    head = None if text.isascii() else names.head_at(text, name, end)
    known = names.known(name)
    whose = _POSSESSIVE.search(text, end if known else start, end + _LONGEST_POSSESSIVE)
    if whose and whose.start() <= end:
        return None  # thank @Ann's sister
    everyone = None if known else _everyone_at(text, start, strict=strict)
    stranger = ((head[0],), head[1]) if head else everyone or stranger_at(text, start, end, names)
    if stranger or known:
        return stranger or ((name,), end)
    if titled := _titled_at(text, start) or _company_at(text, start, end):
        return (unshield(text[start:titled]),), titled
    if not name or name.isdecimal() or HOST.match(text, start) or PACKAGE.match(text, start):
        return None
    name, end = without_part(unshield(name), end)
    name = name.removesuffix(COMRADE)
    parts = AND_INSIDE.split(name)
    if len(parts) > 1 and all(names.resolve(part) or looks_like_name(part) or looks_like_unit(part) for part in parts):
        return tuple(names.resolve(part) or part for part in parts), end
    called = names.person(name) or names.only_beginning(name) or names.resolve(name.upper())
    is_word = _PRICE.search(name) or (strict and name.isascii() and name.islower())
    if called is None and (is_word or _is_account(name, text, start, end) or says_day(name)):
        return None
    if called is None and start == 1 and has_han(name) and not _is_plausible(name, alone=strict or end == len(text)):
        return None  # ！@功能点击无反应
    return (called or name,), end


def _is_account(name: str, text: str, start: int, end: int) -> bool:
    """Tell whether an unknown name is an account of a network: @moss_council; bar @ElmGroveWatch from filming."""
    inside = _HANDLE.fullmatch(name) and text[: start - 1].strip() and _AFTER_ACCOUNT.match(text, end)
    return "_" in name or bool(inside)


def _is_plausible(name: str, *, alone: bool) -> bool:
    """Tell whether somebody unknown, with whom a text begins, can be an owner; `alone`: no task says so."""
    if looks_like_name(name) or can_be_full_name(name) or says_what(name) or "·" in name:
        return True
    familiar = name[0] in FAMILIAR and name not in NO_FAMILIAR and len(name) <= _LONGEST_FAMILIAR
    return familiar or len(name) == 1 or (not alone and len(name) <= _LONGEST_UNKNOWN)
