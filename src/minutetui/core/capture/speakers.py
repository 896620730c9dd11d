"""Reads the text before a colon as the speaker: one attendee, several, or somebody who is clearly a person."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

from minutetui.core.capture.lexicon import (
    JOINER,
    LEXICONS,
    OFFICE,
    SAID_ENDS,
    SAID_HOW,
    any_of,
    in_all,
    plain,
)
from minutetui.core.capture.signs import unshield
from minutetui.core.people.calling import (
    COMPOUND,
    COMRADE,
    DOUBTFUL_TITLES,
    FAMILIAR,
    FAMILIES,
    HONORIFIC,
    NO_FAMILIAR,
    ORDINARY_TITLES,
    SURE_TITLES,
    TITLES,
    looks_like_name,
)
from minutetui.core.people.functions import says_what
from minutetui.core.people.groups import looks_like_unit
from minutetui.core.people.lists import each_titled
from minutetui.core.people.names import Names
from minutetui.core.people.saying import PLAIN_VERBS, verbs_at_end
from minutetui.core.text.characters import has_han
from minutetui.core.text.clocktime import read_time
from minutetui.core.text.patterns import lazy
from minutetui.words import Language

_BRACKET = lazy(r"(.{1,40}?) ?([(（\[【〔]([^()（）\[\]【】〔〕]{1,30})[)）\]】〕])")
_OPENED, _CLOSED = frozenset("(（[【〔"), tuple(")）]】〕")
_TIME_LAST = lazy(
    r"(?P<who>.+?)(?:[,，、@]| at )? ?(?<![\d.:：])(?P<time>\d{1,2}[:：.]\d\d(?: ?[ap]\.?m\.?)?)", re.IGNORECASE
)
_ADDRESS = lazy(
    r"(?P<who>[^\d,]{2,40}), (?:\d{1,4}[A-Za-z]?|(?-i:[A-Z])[\w'’]+) [A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,3}"
)
_IN_OFFICE = any_of("lines.in_office")
_MEMBER = any_of("lines.member_titles")
_INITIALS = lazy(r"(?:[A-Z]\. ?){2,4}|(?:[A-Z]\.? ){1,2}[A-Z][\w'’-]+")
_ALSO_WORDS = frozenset((*plain("owners.also_words"), *plain("lines.no_nicknames")))
_FAMILIAR = lazy(rf"[{FAMILIAR}]([\u4e00-\u9fff])")
_FIRST_WORDS = lazy("[^,，;；.。、(（:：–—]+")
_MAY_SPEAK = lazy(
    f"^(?:[{FAMILIAR}{''.join(sorted(FAMILIES))}]|{'|'.join(COMPOUND)})"
    f"|{'|'.join(one for one in TITLES if len(one) > 1)}|{COMRADE}|长|[A-Za-z]"
)
"""What is in a text in 汉字 that names somebody unknown: a family name at its beginning, or a title."""
_SPACE, _LONGEST_BEFORE = lazy(" "), 8
"""汉字 of a family name, with what that person is called before it: 客户代表王."""
_WORDS_OF = lazy(r"[^\W\d_]+")
_HOLDS = lazy(rf"(?:{in_all('lines.vacant')})?[.。]?", re.IGNORECASE)
"""Words after an office that say nobody holds it."""
_TELLS = any_of("lines.tells")
"""Words with which an office says something of an attendee."""
_NO_HOLDER = any_of("attendance.no_holder")
_ELECTED = any_of("lines.elected")


@dataclass(frozen=True)
class Said:
    """Who said something, and how."""

    people: tuple[str, ...]
    """Names of attendees; or free text, for one who is clearly a person."""
    verb: str = ""
    """The verb of saying; empty for plain saying."""
    exact: bool = True
    """Whether nothing but the names was typed, not even a plain verb."""
    time: dt.time | None = None
    bracket: str = ""
    """A bracket after the name that is neither a time nor known of the person."""

    @property
    def speaker(self) -> str:
        """The names as one text."""
        language: Language = "zh" if has_han("".join(self.people)) else "en"
        return LEXICONS[language].lines.together.join(self.people)


def may_speak(head: str, names: Names) -> bool:
    """Tell quickly whether a text in 汉字 can name a speaker: somebody known, or a family name or a title."""
    return names.may_call(head[:1]) or names.named_in(head) or _MAY_SPEAK.search(head) is not None


def read_speakers(head: str, names: Names) -> Said | None:
    """Read the text before a colon as speakers; None if it names nobody."""
    head = unshield(head).strip()
    found = names.speaker(head)
    if found is not None:
        exact = not found[1] and not head.casefold().endswith(PLAIN_VERBS)
        return Said((found[0],), found[1], exact)
    if not head or len(head) > 60:
        return None
    for way in (
        _with_time,
        _in_brackets,
        read_several,
        _one,
        with_role,
        _with_office,
        _with_address,
        _said_how,
        _familiar,
    ):
        if said := way(head, names):
            return said
    return None


def _said_how(head: str, names: Names) -> Said | None:
    """Read a verb of saying with words beside it: 张伟最后强调, 张伟和刘洋都说, Ann also noted."""
    if not head.endswith(SAID_ENDS):
        return None
    bare = _without_verb(head)[0]
    tried = bare if bare.isalpha() and has_han(bare) else ""  # the other ways have read it as one name
    for pattern in SAID_HOW:
        match = pattern.fullmatch(head)
        said = read_speakers(match["who"], names) if match and match["who"] != tried else None
        if match and said and not (said.verb or said.bracket):
            return replace(said, verb=match["verb"], exact=False)
    return None


_LONGEST_OFFICE = 6
"""汉字 of an office that nobody is known to hold."""


def read_office(head: str, rest: str, names: Names) -> Said | None:
    """Read an office as the speaker, `Treasurer: we have 300 left`; None if nobody knows it, or `rest` names one."""
    bare, verb = _without_verb(unshield(head).strip())
    holder = names.holder(bare)
    known = OFFICE.fullmatch(bare) is not None or (holder is not None and names.has_role(holder, bare))
    if not (known or (holder is not None and says_what(bare))) or _HOLDS.fullmatch(rest.strip()):
        return None
    first = _FIRST_WORDS.match(rest)
    called = first[0].strip() if first else ""
    if rest.isascii() and (_only_names(rest, names) or _elects(rest, names)):
        return None
    if len(rest) <= _LONGEST_OFFICE and not rest.isascii() and rest.rstrip("。 ").endswith(TITLES):
        return None  # 主持人：院长
    named = looks_like_name(called) and not _NO_HOLDER.search(called)
    if not called or names.resolve(called) or named or HONORIFIC.match(called):
        return None
    return _said_by(holder or bare, verb)


def _only_names(rest: str, names: Names) -> bool:
    """Tell whether a text after an office begins with an attendee and says nothing of that one: Ann and Bo jointly."""
    named = names.at(rest.strip(), 0)
    return named is not None and names.attends(named[0]) and not _TELLS.search(rest.strip(), named[1])


def _elects(rest: str, names: Names) -> bool:
    """Tell whether a text after an office says whom the meeting chose for it: Ann elected unopposed."""
    named = names.at(rest, 0)
    return named is not None and names.attends(named[0]) and _ELECTED.match(rest, named[1]) is not None


def with_role(head: str, names: Names) -> Said | None:
    """Read an attendee after what is known of that person: 法务Anna Li, 财务部王芳强调, 主持人张伟, Treasurer Ann."""
    bare, verb = _without_verb(head)
    if head.isascii():
        at = next((found.start() for found in _SPACE.finditer(bare) if _attends(bare[found.end() :], names)), 0)
        before, called = bare[:at], bare[at:].strip()
    else:
        called = bare.removesuffix(COMRADE)
        name = next((row.name for row in names.rows if called.endswith(row.name) and names.attends(row.name)), "")
        before, called = called.removesuffix(name).strip(), name
    who = names.resolve(called) if before else None
    member = who is not None and _MEMBER.fullmatch(before) and names.holder(before) in (None, who)
    if who is None or not (member or known_of(Said((who,)), before, names)):
        return None
    return _said_by(who, verb)


def _attends(called: str, names: Names) -> bool:
    """Tell whether a way of calling somebody means one attendee."""
    who = names.resolve(called)
    return who is not None and names.attends(who)


def _in_brackets(head: str, names: Names) -> Said | None:
    """Read `Ann (10:05)`, 张伟（安全部）, 张伟（安全部）强调, 安全部（张伟）, `Chair (Ann)` and 张伟（插话）."""
    if _OPENED.isdisjoint(head):
        return None
    bare, verb = (head, "") if head[-1] in _CLOSED else _without_verb(head)
    match = _BRACKET.fullmatch(bare)
    if match is None:
        return None
    called, bracket = match[1], match[2]
    inner = bracket[1:-1].strip()
    who = names.resolve(inner)
    if looks_like_unit(called) or (who and names.attends(who) and (names.holder(called) == who or names.known(called))):
        called, bracket, inner = inner, f"{bracket[0]}{called}{bracket[-1]}", called
    said = read_speakers(called, names)
    if said is None:
        return None
    if verb:
        said = replace(said, verb=kept_verb(verb), exact=False)
    if time := read_time(inner):
        return replace(said, time=time)
    if not verb and any((how := one.fullmatch(f"。{inner}")) and how["verb"] == inner for one in SAID_HOW):
        return replace(said, verb=kept_verb(inner), exact=False)
    if not any(map(names.is_person, said.people)):  # Mr Gale (Mill Lane)
        return replace(said, people=(bare,))
    return said if known_of(said, inner, names) else replace(said, bracket=bracket)


def known_of(said: Said, about: str, names: Names) -> bool:
    """Tell whether something beside the name of a speaker is known: the role, the unit, an office in the meeting."""
    details = " ".join(row.detail for row in names.rows if row.name in said.people).casefold()
    inside = f" {about.casefold()} " in f" {details} " if about.isascii() else about in details
    if about.isascii() and not inside:
        inside = _abbreviates(about.casefold(), details)
    return inside or names.holder(_IN_OFFICE.sub("", about)) in said.people


def _abbreviates(about: str, details: str) -> bool:
    """Tell whether each word is the beginning of a word of what is known of somebody, in order: Vice Pres., Treas."""
    words, short = iter(_WORDS_OF.findall(details)), _WORDS_OF.findall(about)
    return bool(short) and all(len(one) > 2 and any(word.startswith(one) for word in words) for one in short)


def _with_time(head: str, names: Names) -> Said | None:
    """Read when somebody said it, after the name: `Bo 10:05`, `Cllr Hart (Ward 3), 10.05`, 张伟 10:05."""
    match = _TIME_LAST.fullmatch(head) if head[-1].isdecimal() or head[-1] in "mM." else None
    time = read_time(match["time"]) if match else None
    said = read_speakers(match["who"], names) if match and time else None
    return replace(said, time=time) if said else None


def _with_office(head: str, names: Names) -> Said | None:
    """Read the office of an attendee after the name and a comma: Ann Lee, Chair."""
    called, comma, about = head.partition(",")
    who = names.resolve(called) if comma else None
    if who is None or not names.attends(who):
        return None
    said = Said((who,))
    return said if known_of(said, about.strip(), names) else None


def _with_address(head: str, names: Names) -> Said | None:
    """Read somebody who is no attendee with the address after the name: Mr Dhillon, 22 High Street."""
    match = _ADDRESS.fullmatch(head) if "," in head else None
    said = read_speakers(match["who"], names) if match else None
    return replace(said, people=(head,)) if said and not any(map(names.is_person, said.people)) else None


def read_several(head: str, names: Names) -> Said | None:
    """Read several attendees who say something together: Ann & Bo, 王芳 李明."""
    head = each_titled(head)
    parts = [part.strip() for part in JOINER.split(head) if part.strip()] if len(head) > 2 else []
    if len(parts) == 1 and not head.isascii() and all(map(names.attends, head.split())):
        parts = head.split()  # 王芳 李明
    if len(parts) < 2:
        return None
    *first, last = parts
    people = [names.resolve(part) for part in first]
    said = names.speaker(last)
    if said is None or not all(name and names.attends(name) for name in people):
        return None
    return Said((*filter(None, people), said[0]), said[1], last.casefold() == last or not said[1])


def _one(head: str, names: Names) -> Said | None:
    """Read initials, 老张, 张伟同志, and a title with a family name that no attendee has."""
    bare, verb = _without_verb(head)
    if not has_han(bare):
        return _latin(bare, verb, names)
    called = bare.removesuffix(COMRADE)
    familiar = _FAMILIAR.fullmatch(called)
    if familiar and called not in NO_FAMILIAR:
        known = names.resolve(familiar[1])
        if known is not None and names.attends(known):
            return _said_by(known, verb)
        return _said_by(called, verb) if familiar[1] in FAMILIES else None
    if called != bare:
        known = names.resolve(called)
        who = known if known and names.attends(known) else bare if looks_like_name(called) else None
        return _said_by(who, verb) if who else None
    for title in filter(bare.endswith, TITLES):
        family = bare.removesuffix(title)
        if title in SURE_TITLES and family[-1:] in FAMILIES and len(family) <= _LONGEST_BEFORE:
            return _said_by(bare, verb)  # 客户王先生
        if family in COMPOUND or (len(family) == 1 and family in FAMILIES):
            return _said_by(bare, verb) if verb or title not in DOUBTFUL_TITLES else None
    return None


def _latin(bare: str, verb: str, names: Names) -> Said | None:
    """Read initials with stops (A.L., A. Lee), and an honorific with a name that no attendee has."""
    if _INITIALS.fullmatch(bare):
        letters = re.sub(r"[. ]", "", bare)
        known = names.resolve(letters) or names.resolve(bare)
        return _said_by(known, verb) if known and names.attends(known) else None
    who = _by_initial(bare, names)
    if who is not None:
        return _said_by(who, verb)
    ordinary = bare.casefold().startswith(ORDINARY_TITLES) or OFFICE.fullmatch(bare) or names.holder(bare)
    title = None if ordinary else HONORIFIC.match(bare)
    rest = bare[title.end() :] if title else ""
    capitals = rest[:1].isupper() and rest.split()[-1][:1].isupper()  # and not Cllr Fox moved
    if title and bare[:1].isupper() and capitals and len(rest.split()) <= 3:
        return _said_by(bare, verb)
    return None


def _by_initial(bare: str, names: Names) -> str | None:
    """Find the one attendee of a title and the first letter of the family name: Prof W."""
    title = HONORIFIC.match(bare)
    letter = bare[title.end() :].rstrip(".") if title else ""
    if not title or len(letter) != 1 or not letter.isupper():
        return None
    rows = (row.name for row in names.rows if names.attends(row.name))
    found = [name for name in rows if name.startswith(title[0].strip(" .")) and name.split(" ")[-1][0] == letter]
    return found[0] if len(found) == 1 else None


def _familiar(head: str, names: Names) -> Said | None:
    """Read a nickname, or a part of a name, that can mean one attendee: Chris, Jones for Smythe-Jones, 古丽."""
    bare, verb = _without_verb(head)
    known = None if bare.islower() or bare.casefold() in _ALSO_WORDS else names.familiar(bare)
    return _said_by(known, verb) if known and names.attends(known) else None


def _without_verb(head: str) -> tuple[str, str]:
    """Take a verb of saying off the end of the text before a colon, and give both."""
    for verb in verbs_at_end(head):
        bare = head[: len(head) - len(verb)]
        if not verb.isascii() or bare.endswith(" "):
            return bare.strip(), verb
    return head, ""


def _said_by(who: str, verb: str) -> Said:
    """Give one speaker with the verb that was typed after the name, which may be empty."""
    return Said((who,), kept_verb(verb), not verb)


def kept_verb(verb: str) -> str:
    """Give a verb of saying as it is stored: not at all if it is a plain one."""
    return "" if verb in PLAIN_VERBS else verb
