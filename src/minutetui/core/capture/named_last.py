"""Finds those who do something at the end of a sentence without signs, and the deadline beside them.

Reclaim VAT - Susan, by 31 December      Order skips (Ann, Bo and Cy by Friday)      Ring them / Ann / Fri
"""

from __future__ import annotations

import re
from dataclasses import replace

from minutetui.core.capture.deadlines import DueReader
from minutetui.core.capture.doers import NamedTask, doers_at
from minutetui.core.capture.due_words import (
    AROUND,
    DUE_WORD,
    deadline_beside,
    deadline_of,
    due_at_end,
    is_no_deadline,
    phrase_at_end,
)
from minutetui.core.capture.joined import group_of
from minutetui.core.capture.lexicon import BETWEEN_OWNERS, HELPED, JOINER, NAMED_LAST, any_of, plain
from minutetui.core.capture.signs import unshield
from minutetui.core.capture.spaced import explains
from minutetui.core.due import Due
from minutetui.core.people.calling import is_family_and_title
from minutetui.core.people.groups import EACH_UNIT
from minutetui.core.people.latin import is_small_word
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy

PEOPLE_LAST = any_of("assigned.people_last", exact=True)
_ASKED, _ABBREVIATED = any_of("owners.asked"), any_of("owners.abbreviated")
_EVENT = any_of("deadlines.event")
_EVERYBODY = plain("owners.everybody")
"""Words for all people that can mean all of a thing."""
_BESIDE_LAST = lazy(r"(?<=\w) \(([^()]{2,30})\)(?=$|[,;] [^,;()]{3,30}$)")
_GIVEN = any_of("assigned.given_last")
_OPENS, _CLOSED = lazy("[(（]"), (")", "）", "）。")
_BETWEEN_BRACKETS = lazy(r"[)\]] ?[(\[](?=[^()\[\]]+[)\]]\.?$)")
_BETWEEN_SLASHES = lazy(r" / (?=(?:(?! / ).)+(?: / (?:(?! / ).)+)?$)")
_LIST_BEGINS = lazy(r"(?:[,;.] | (?:[-–—|]|--|[-=]{1,2}>|→) |[(\[])(?=(?:the )?[A-Z][^,;:()]*[,;] )")
"""Where owners may begin that commas join."""


def read_last(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read a task that ends with those who do it: Reclaim VAT - Susan, by 31 December; 盘活方案 邓敏、杜鹏."""
    for pattern in NAMED_LAST[has_han(text)]:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        called = [part for part in BETWEEN_OWNERS.split(match["who"]) if part]
        owners = _owners(called, match, names, dues)
        if len(owners) < len(called):
            continue
        inside = text[match.start("who") - 1] in tuple("([")
        if not all(_is_name(one, names) or (inside and _is_small(one, names)) for one in called):
            continue
        said = match.groupdict()
        when = DUE_WORD.sub("", said.get("when") or said.get("also") or "", count=1)
        led = text[match.end("who") : match.start("when")] if said.get("when") else ""
        due = _due_beside(unshield(when).strip(), led, text[match.end("who") :], dues) if when else None
        what = match["what"].strip(AROUND)
        if when and is_no_deadline(what, f" {when}"):  # no posters up before Monday, Ann
            continue
        if _is_explained(what, called, owners, names):
            continue
        others = any(names.full_at(what, opened.end()) for opened in _OPENS.finditer(what))
        listed = text.endswith(_CLOSED) and (others or PEOPLE_LAST.search(what))
        if (due or not when) and not listed and not ends_in_name(what, names, text[match.start("who") :]):
            return NamedTask(what, tuple(dict.fromkeys(owners)), _helpers(match["who"], names), due)
    return None


def _due_beside(when: str, led: str, after: str, dues: DueReader) -> Due | None:
    """Read the deadline beside the owners; with the word before it where that says more than by: before Xmas."""
    led = led.strip(f"{AROUND}-–—(")
    whole = deadline_of(f"{led} {when}", dues) if _EVENT.search(led) else None
    due = whole or deadline_of(when, dues)
    if due is None:  # before the next meeting, with its first word
        due = deadline_of(phrase_at_end(after.rstrip(")）"), 0), dues) or deadline_beside(when, dues)
    return due


def _owners(called: list[str], match: re.Match[str], names: Names, dues: DueReader) -> tuple[str, ...]:
    """Give those who are called so at the end of a task, and can own it: attendees, and groups nobody knows."""
    people = [names.named(one) for one in called]
    if called and _says_all(called[0]) and _is_timed(match, dues):  # by Friday (all)
        people = [people[0] or called[0], *people[1:]]
    people = [name or _group(one, joined=bool(people[0])) for name, one in zip(people, called, strict=True)]
    timed = bool(match.groupdict().get("when"))  # mince pies, Social Committee, 20 Dec

    def may_own(name: str) -> bool:
        return names.attends(name) or not names.known(name) or (timed and " " in name)

    return tuple(name for name in people if name is not None and may_own(name))


def _says_all(called: str) -> bool:
    """Tell whether words can mean all people, or all of a thing: all, all members."""
    return called.split(" ", 1)[0].casefold() in _EVERYBODY and EACH_UNIT.fullmatch(called) is not None


def _is_timed(match: re.Match[str], dues: DueReader) -> bool:
    """Tell whether a deadline is said beside those at the end of a task, so that they do it."""
    return bool(match.groupdict().get("when")) or due_at_end(match["what"].rstrip(), dues)[0] is not None


def _group(called: str, *, joined: bool) -> str | None:
    """Give people without names who end a task: everyone; or whom nobody knows, `joined` to somebody: Ann, auditors."""
    everybody = called.isascii() and EACH_UNIT.fullmatch(called) and not _says_all(called)
    return called if everybody else group_of(called) if joined else None


def read_beside(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read who does something, with words beside the name, which stay in the text: gate, Ann (PTO), by Friday."""
    for beside in _BESIDE_LAST.finditer(text) if text.isascii() else ():
        task = read_last(text[: beside.start()] + text[beside.end() :], names, dues)
        called = text[: beside.start()].rpartition(" ")[2].strip("(,")
        owner = names.resolve(called)
        if task and owner in task.owners:
            known = beside[1] in names.detail(owner or "")
            return task if known else replace(task, what=text[: beside.end()] if task.due else text)
    return None


def read_listed(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read owners joined by commas, or apart from the deadline by brackets or slashes: letter (Ann, Bo) [Friday]."""
    if not text.isascii():
        return None
    marked = _BETWEEN_BRACKETS.sub(", ", text)
    marked = _BETWEEN_SLASHES.sub(" | ", marked) if len(_BETWEEN_SLASHES.findall(marked)) > 1 else marked
    written = [marked] if marked != text else []
    for begins in _LIST_BEGINS.finditer(marked):
        owners, end = doers_at(marked, begins.end(), names)
        if len(owners.names) > 1 and all(map(names.attends, owners.names)):
            joined = JOINER.sub(" & ", marked[begins.end() : end])
            written.append(marked[: begins.end()] + joined + marked[end:])
    for one in written:
        task = read_last(one, names, dues)
        if task and text.startswith(task.what) and not _lists_people(task.what, names):
            return task
    return None


def _lists_people(what: str, names: Names) -> bool:
    """Tell whether names after a text belong to it: it ends with a name, or with those who are asked or thanked."""
    asked = what.endswith("s") and _ASKED.match(what)
    return bool(asked or PEOPLE_LAST.search(what)) or names.resolve(what.rpartition(" ")[2]) is not None


def _helpers(who: str, names: Names) -> tuple[str, ...]:
    """Give those who support the others in a list of owners: Maeve with help from Sam."""
    helped = HELPED.search(who)
    called = BETWEEN_OWNERS.split(who[helped.end() :].strip()) if helped else ()
    return tuple(name for one in called if (name := names.named(one)))


def ends_in_name(what: str, names: Names, then: str = "") -> bool:
    """Tell whether a Chinese text ends with an attendee: what follows is one more of several, and no owner.

    Not if something is given to somebody with a title, and a full name comes `then`: 录像拷给梁校长，韩雪.
    """
    called = "" if what.isascii() else next((what[-size:] for size in (2, 3, 4) if _attends(what[-size:], names)), "")
    given = is_family_and_title(called) and _GIVEN.search(what[: len(what) - len(called)])
    return bool(called) and not (given and names.attends(names.full_at(then.lstrip(AROUND), 0)))


def _attends(called: str, names: Names) -> bool:
    """Tell whether one attendee is called so."""
    return names.attends(names.resolve(called) or "")


def _is_name(called: str, names: Names) -> bool:
    """Tell whether a way of calling is plain enough to be one without a sign: a capital, two 汉字, or an office."""
    return any(map(str.isupper, called)) or (not called.isascii() and len(called) > 1) or names.resolve(called) is None


def _is_small(called: str, names: Names) -> bool:
    """Tell whether letters in a bracket are the given name or the initials of one attendee: (mei), (mt, Fri)."""
    name = names.resolve(called)
    if name is None or not names.attends(name) or is_small_word(called, 0, name, len(called)):
        return False
    initials = called.isalpha() and not _ABBREVIATED.fullmatch(called) and names.are_initials(called.upper(), name)
    return names.is_given(called) or initials


def _is_explained(what: str, called: list[str], owners: tuple[str, ...], names: Names) -> bool:
    """Tell whether the last words are the role of somebody named before them."""
    return any(explains(what, one, owner, names) for one, owner in zip(called, owners, strict=False))
