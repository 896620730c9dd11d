"""Reads who said a sentence without a colon, and when: Ann thinks it is late, 张伟说备件不够, 10:25 Ann - late."""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.capture.lexicon import OFFICE, SAID_COMMA, SAID_PLAIN, SAYS, any_of, in_all, plain, quick
from minutetui.core.capture.signs import unshield
from minutetui.core.capture.spaced import is_plain_name
from minutetui.core.capture.speakers import (
    Said,
    kept_verb,
    known_of,
    may_speak,
    read_office,
    read_several,
    read_speakers,
    with_role,
)
from minutetui.core.people.names import Names
from minutetui.core.text.characters import is_han
from minutetui.core.text.clocktime import read_time
from minutetui.core.text.patterns import lazy

_ARTICLE = any_of("facts.article")
_COMMA, _LONGEST_TOLD = lazy("[，,]"), 20
"""How many characters who said something, and the verb, can have before a comma."""
_LONGEST_CALLED = 60
_WITH_ROLE = lazy(r"([^\W\d_][^,;:()]{1,40}?) \(([^()]{2,30})\) (?=[a-z])")
_OPINION, _OPINION_ENDS = any_of("lines.opinion", exact=True), plain("lines.opinion_ends")
_may_tell = quick(plain("lines.said_words"), spaced=False)
_HOURS = (
    r"\d{1,2}(?:[:：]\d\d|\.[0-5]\d(?![\d.]))(?: ?[ap]\.?m\b\.?)?"
    rf"|(?:{in_all('lines.halves')})?\d{{1,2}}(?:[:：]\d\d|{in_all('lines.hours')})"
)
_NO_TIME = lazy(
    r"[0-6]\.\d\d(?! ?[ap]\.?m)|(?:0?[1-9]|1[0-2])\.(?:0[1-9]|[12]\d|3[01])[,，、]?\s*(?=[\u4e00-\u9fff])",
    re.IGNORECASE,
)
"""An amount or the number of a section, and a day before 汉字: 3.50 Ann: refund, 10.12张华：…"""
_AFTER_TIME = "(?: +(?:[–—] )?|[,，、] ?|(?=[\u4e00-\u9fff]))"
_HALF_BEGINS = frozenset(plain("lines.half_begins"))
_BEFORE_TIME = _HALF_BEGINS | frozenset("[［【(（")
_LINE_TIME = lazy(
    r"[\[［【(（](\d{1,2}[:：.]\d\d(?: ?[ap]\.?m\.?)?)[\]］】)）] *"
    rf"|({_HOURS}){_AFTER_TIME}(?=([^\d:：]{{1,40}})[:：])",
    re.IGNORECASE,
)
_TOLD_TIME = lazy(f"({_HOURS}){_AFTER_TIME}", re.IGNORECASE)
"""A time before somebody who said something without a colon: 10:25 Bo - the van is late."""


def read_line_time(text: str, names: Names) -> tuple[str, dt.time | None]:
    """Remove the time from the beginning of a text: `[10:05] Ann: …`, `10:05 Ann: …`, 10：05张伟：…."""
    first = text[:1]
    match = _LINE_TIME.match(text) if first.isdecimal() or first in _BEFORE_TIME else None
    if match is None and (first.isdecimal() or first in _HALF_BEGINS):
        told = _TOLD_TIME.match(text)
        known = told and not _NO_TIME.match(text) and read_told(text[told.end() :], names)
        time = read_time(told[1]) if told and known else None
        return (text[told.end() :], time) if told and time else (text, None)
    if match is None or (first in "(（" and not _is_said(text[match.end() :], names)):
        return text, None
    sure = match[3] is None or (text[match.end() - 1] == " " and "." not in match[2])
    if not sure and (_NO_TIME.match(text) or read_speakers(match[3], names) is None):
        return text, None
    time = read_time(match[1] or match[2])
    return (text[match.end() :], time) if time else (text, None)


def _is_said(text: str, names: Names) -> bool:
    """Tell whether somebody may say a text, with a colon or without."""
    return ":" in text or "：" in text or read_told(text, names) is not None


def read_told(text: str, names: Names) -> tuple[Said, str] | None:
    """Read who said a shielded sentence without a colon, and what was said: Ann - the roof leaks; Ann thinks it's late.

    The initials of a department before a dash are no name: `IT - the server is down`.
    """
    if "(" in text[:_LONGEST_CALLED] and (bare := _without_role(text, names)):
        return read_told(bare, names)
    first = text[:1]
    for pattern in SAYS if (first.isascii() or not is_han(first)) and _may_begin(text, names) else ():
        match = pattern.match(text)
        if match is None:
            continue
        called, verb, rest = match["who"], (match["verb"] or "").strip().casefold(), text[match.end() :]
        found = names.speaker(called) or (("", "") if OFFICE.fullmatch(called) or names.holder(called) else None)
        who = (found[0] or names.holder(called)) if found is not None and not found[1] else None
        several = (read_several(called, names) or with_role(called, names)) if found is None else None
        people = (who,) if who else several.people if several and not several.verb else ()
        if not people and verb and (titled := read_speakers(called, names)) and not (titled.verb or titled.bracket):
            people = titled.people if all(map(names.attends, titled.people)) else ()
        if people and (verb or several or (_begins_speech(called, names) and not names.resolve(rest))):
            return Said(people, kept_verb(verb), not verb), rest
    return None if text.isascii() else _told_in_han(text, names)


def _without_role(text: str, names: Names) -> str:
    """Give a sentence without the bracket after an attendee that says a role of that one: Ann Lee (Chair) said."""
    match = _WITH_ROLE.match(text)
    who = names.resolve(match[1]) if match else None
    known = match and who and names.attends(who) and known_of(Said((who,)), match[2], names)
    return f"{match[1]} {text[match.end() :]}" if match and known else ""


def _may_begin(text: str, names: Names) -> bool:
    """Tell quickly whether a text can begin with somebody; with the article only before an office or a role."""
    if not names.may_begin(text):
        return False
    article = _ARTICLE.match(text)
    return article is None or OFFICE.match(text) is not None or names.may_begin(text[article.end() :])


def _told_in_han(text: str, names: Names) -> tuple[Said, str] | None:
    """Read who said a sentence, perhaps with a comma after the verb: 贺校长要求，各年级本周报计划; 张伟说备件不够."""
    after = _COMMA.search(text, 0, _LONGEST_TOLD)
    head = text[: after.start()] if after else ""
    opinion = _OPINION.match(text) if head.endswith(_OPINION_ENDS) else None
    if opinion and names.attends(names.resolve(opinion["who"]) or ""):
        by = read_speakers(opinion["who"], names)
        return (by, text[opinion.end("who") :]) if by else None
    if not head.endswith(SAID_COMMA):
        after = SAID_PLAIN.match(text) if _may_tell(text[:_LONGEST_TOLD]) else None
        head = text[: after.end()] if after else ""
    rest = text[after.end() :].strip() if after else ""
    if not rest or not may_speak(head, names):
        return None
    said = read_speakers(head, names) or read_office(head, unshield(rest), names)
    return (said, rest) if said and not said.bracket and not names.resolve(head) else None


def _begins_speech(called: str, names: Names) -> bool:
    """Tell whether a way of calling, before a dash, is no other word."""
    return not (called.isupper() or called.islower()) or is_plain_name(called, names)
