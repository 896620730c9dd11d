"""Further owners, joined to one with a sign without a sign of their own: @Ann and Bo, ＠张伟、设备部, @Ann + IT.

A known name is one, and what is clearly a name, an office or a group of people.
"""

from __future__ import annotations

import re
from typing import Literal

from minutetui.core.capture.due_words import act_at
from minutetui.core.capture.lexicon import JOINER, PART, SAID_WHEN, any_of, in_all, in_each
from minutetui.core.capture.signs import DUE, OWNER, QUOTES
from minutetui.core.due import says_when
from minutetui.core.people.calling import COMRADE, HONORIFIC, looks_like_name
from minutetui.core.people.functions import says_what
from minutetui.core.people.groups import looks_like_unit
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_han, is_han
from minutetui.core.text.patterns import lazy

OwnerPart = Literal["", "lead", "support"]

ENDS = lazy(rf"\s*(?:$|[,.;:!?)\]，。；：！？）、】{OWNER}{DUE}])")
"""What follows a name with a sign, if nothing is said of the person."""
_UNKNOWN = lazy(
    rf"(?:{in_all('owners.unknown')})(?=\s*(?:$|[,;.)\]{OWNER}{DUE}/&]| and | (?:{in_all('owners.task_verbs')}) ))",
    re.IGNORECASE,
)
_FAMILY_NEXT = lazy(
    r" ([^\W\d_a-z](?:[^\W\d_]+|(?=['’]))(?:['’-][^\W\d_]+)*)"
    rf"(?=\s*(?:$|[,.;)/&]|\s(?:and )?[{OWNER}{DUE}]|\sand [^\W\d_a-z]|\s(?:{in_all('owners.task_verbs')}) )"
    rf"|(?i:{SAID_WHEN.pattern}|{in_all('deadlines.by')}))"
)
"""What can be a family name after a given one; nothing else follows it, or what is to be done."""
_NO_FAMILY, _GIVEN = any_of("owners.no_family"), lazy(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_GROUPS = in_each("owners.group", exact=True)
_VERB_AFTER = any_of("deadlines.verb_after", exact=True)
_DOUBTFUL, _THING = any_of("owners.doubtful", exact=True), any_of("owners.thing", exact=True)
_PLUS, _WITH = lazy(r"\+(?=[A-Za-z]{3})"), lazy(rf",? (?:{in_all('owners.with_words')}) ")
_IN_BRACKET = lazy(rf" ?[(\[](?:{in_all('owners.and_word')}|{in_all('owners.with_words')}|[+&]) ")
_DETAIL = lazy(r"[(（]([^()（）]{2,12})[)）]")
_CLOSING, _JOINS_APART = frozenset(QUOTES.values()), lazy(" (?:[A-Za-z]+|&) ")
"""After an owner in quotes and a space, only a word joins another; other joiners begin the text: @"Ann" 、周报."""
COMMAS = (",", "，")
_NO_DOUBT = (*COMMAS, ";", "；", "/", "／")


def after_detail(text: str, end: int, name: str, names: Names) -> int:
    """Pass 同志, or the role or the unit of a person in brackets, after the name: ＠顾盼（产品）; give the end."""
    end += len(COMRADE) if text[end : end + len(COMRADE)] == COMRADE else 0
    bracket = _DETAIL.match(text, end) if text[end : end + 1] in ("（", "(") else None
    if bracket is None:
        return end
    detail = names.detail(name)
    new = re.sub("|".join(map(re.escape, detail.split())), "", bracket[1]) if detail else bracket[1]
    return bracket.end() if bracket[1] in detail or not new.strip() else end


def joiner_at(text: str, end: int) -> re.Match[str] | None:
    """Find what joins a further owner, directly after a name."""
    joiner = _WITH.match(text, end) or JOINER.match(text, end) or _PLUS.match(text, end) or _IN_BRACKET.match(text, end)
    begins_text = joiner and text[end - 1] in _CLOSING and joiner[0][0] == " " and not _JOINS_APART.fullmatch(joiner[0])
    return None if begins_text else joiner


def joined_owner(text: str, end: int, names: Names) -> tuple[str, int] | None:
    """Read a further owner without a sign, and its end: a known name, or what is clearly a name or a group."""
    joiner = joiner_at(text, end)
    if joiner is None:
        return None if text.isascii() else _next_named(text, end, names)
    if not text[joiner.end() : joiner.end() + 1].isalnum():
        return None
    found = _owner_after(text, joiner, names)
    if found is None or joiner[0].lstrip()[0] not in "([":
        return found
    return (found[0], found[1] + 1) if text[found[1] : found[1] + 1] in (")", "]") else None


def _next_named(text: str, end: int, names: Names) -> tuple[str, int] | None:
    """Read a further attendee by the full name in 汉字 after a space, and before nothing or an act: ＠张伟 刘洋."""
    name = names.full_at(text, end + 1) if text[end : end + 1] == " " and is_han(text[end + 1 : end + 2]) else ""
    last = end + 1 + len(name)
    if not names.attends(name):
        return None
    last += len(COMRADE) if text.startswith(COMRADE, last) else 0
    goes_on = text[last : last + 1] == " " and (act_at(text, last + 1) or SAID_WHEN.match(text, last + 1))
    ends = goes_on or ENDS.match(text, last) or JOINER.match(text, last)
    return (name, last) if ends or _next_named(text, last, names) else None


def _owner_after(text: str, joiner: re.Match[str], names: Names) -> tuple[str, int] | None:
    start = joiner.end()
    if joiner[0].strip() in DUE and is_han(text[start]):  # a deadline may follow too
        name = names.full_at(text, start)
        group = None if name else group_at(text, start)
        return (name, start + len(name)) if name else group if group and ENDS.match(text, group[1]) else None
    name, stop = names.at(text, start) or ("", start)
    head = None if text.isascii() else names.head_at(text, name, stop)
    if head and ENDS.match(text, head[1]):
        return head
    stranger = stranger_at(text, start, stop, names)
    if stranger is not None and ENDS.match(text, stranger[1]) and _is_one_more(text, stranger[0][0], joiner, names):
        return stranger[0][0], stranger[1]
    known = names.known(name) and not head
    other = None if known else _office_at(text, start, names) or group_at(text, start)
    alone = not (names.known(name) or _WITH.fullmatch(f" {joiner[0].strip(' ,([')} "))
    other = other or (_unknown_at(text, start) if alone else None)
    if other is not None:
        return other
    if not names.known(name):
        name, stop = without_part(name, stop)
        alone = joiner[0].strip() in ("&", "/") and name[:1].isupper()
        likely = (looks_like_name(name) or looks_like_unit(name) or alone) and not says_when(name)  # ＠张伟，周五
        if not (names.known(name) or likely):
            return None
    # A comma may also begin what is to be done.
    if joiner[0].strip() in COMMAS and not (
        ENDS.match(text, stop) or PART.match(text, stop) or JOINER.match(text, stop)
    ):
        return None
    return name, stop


def stranger_at(text: str, start: int, end: int, names: Names) -> tuple[tuple[str, ...], int] | None:
    """Read somebody unknown by given and family name, where nothing else follows: @Raj Singh +Friday.

    Where an attendee has that family name and only a title, this is who is meant: @Priya Nair, of Cllr Nair.
    """
    called = text[start:end]
    given = called.istitle() and (_GIVEN.fullmatch(called) or names.is_given(called))
    family = _FAMILY_NEXT.match(text, end) if given else None
    if family is None or HONORIFIC.match(text[start:]) or _NO_FAMILY.fullmatch(family[1]):
        return None
    if says_what(family[1]) or says_when(family[1]):
        return None
    known = names.person(family[1])
    if names.is_given(called) or names.holder(family[1]):
        return None if known else ((text[start : family.end()],), family.end())
    if names.resolve(called):
        return None
    titled = known is not None and " " not in HONORIFIC.sub("", known)
    return (known if known and titled else text[start : family.end()],), family.end()


def _is_one_more(text: str, called: str, joiner: re.Match[str], names: Names) -> bool:
    """Tell whether two words with capitals are an owner, and not what is to be done: @Ann, Check Boiler."""
    return joiner[0].strip() not in COMMAS or names.known(called) or text[0] not in OWNER


def is_doubtful(text: str, end: int) -> bool:
    """Tell whether what is joined to an owner may be one more, and no task: @Bill and locksmith to fit the lock."""
    joiner = joiner_at(text, end)
    if joiner is None or _WITH.match(text, end):
        return False
    start = joiner.end()
    if joiner[0].strip() in DUE:  # a deadline may follow, too: @Bill + finance report
        return text[start - 1] == " " and _THING.match(text, start) is not None
    if joiner[0].strip() in _NO_DOUBT:
        return False
    tells = act_at(text, end) or act_at(text, start) or SAID_WHEN.match(text, start)
    return not tells and _DOUBTFUL.match(text, start) is not None


def _office_at(text: str, start: int, names: Names) -> tuple[str, int] | None:
    """Read a further owner who is called by an office that one attendee holds: @Hollis and the Clerk."""
    office = names.office_at(text, start)
    if office is None:
        return None
    ends = ENDS.match(text, office[1]) or PART.match(text, office[1]) or JOINER.match(text, office[1])
    due = text[office[1] :].lstrip(" ")[:1]
    return office if ends or (due and due in DUE) else None


def group_at(text: str, start: int) -> tuple[str, int] | None:
    """Read people whom nobody knows, up to what they do or the end: @Ann, two volunteers; ＠张伟和施工队清场."""
    group = next((match for pattern in _GROUPS if (match := pattern.match(text, start))), None)
    return (group["who"], group.end()) if group and not _says_by_when(group["who"]) else None


def _says_by_when(group: str) -> bool:
    """Tell whether a group begins with a time and what is done then: 三日内答复业主."""
    return not group.isascii() and any(says_when(group[: act.start()]) for act in _VERB_AFTER.finditer(group))


def group_of(called: str) -> str | None:
    """Give the people whom nobody knows, if a text is nothing but these: two volunteers, the auditors."""
    group = group_at(called, 0)
    return group[0] if group and group[1] == len(called) else None


def _unknown_at(text: str, start: int) -> tuple[str, int] | None:
    """Read a further owner who is unknown, up to the next sign or the end: @Ann + Hobart, @Ann and the caretaker."""
    other = _UNKNOWN.match(text, start)
    if other is None or has_han(other["who"]) or text[start - 1] in DUE or "," in text[start - 2 : start]:  # @ann+xmas
        return None
    if says_when(other["who"]):
        return None
    return other["who"], other.end()


def without_part(word: str, end: int) -> tuple[str, int]:
    """Take 牵头 and the like off the end of a word that no known name begins."""
    name, _ = said_part(word)
    return name, end - (len(word) - len(name))


def said_part(word: str) -> tuple[str, OwnerPart]:
    """Divide a name and the part said directly after it: 财务部牵头."""
    for start in range(2, len(word)) if PART.search(word, 2) else ():
        part = PART.fullmatch(word, start)
        if part is not None:
            return word[:start], "lead" if part["lead"] else "support"
    return word, ""
