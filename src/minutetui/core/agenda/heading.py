"""One line of a pasted agenda: its mark, its title, its planned minutes, and who leads it.

The last functions read the same details of one item where they are typed alone.

A detail is removed from the end of a title only if all of it is understood: `(Ann Lee, 20 min)` is, `(draft)` stays. A
bracket with a length is a detail in any case: `(you, 20 min)` names nobody, and of `(second reading, 20 min)` the first
part stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import chain

from minutetui.core.agenda.hours import LONGEST_ITEM, read_span, read_start, take_hours, with_start
from minutetui.core.meeting.edits import Change
from minutetui.core.meeting.model import AgendaItem
from minutetui.core.people.calling import looks_like_name
from minutetui.core.people.functions import says_role, says_what
from minutetui.core.text.characters import has_han, is_han
from minutetui.core.text.numerals import chinese
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import ItemState

IsPerson = Callable[[str], bool]
"""Tells whether a text names a person or a unit."""

_HAN_NUMBER = "[一二三四五六七八九十]{1,3}"
TITLE_MARKS = {
    "heading": r"#{1,6}\s+",
    "dotted": r"\d{1,2}(?:\.(?:[1-9]|1\d)(?!\d))+[.、．]?(?:\s+|(?=[\u3400-\u9fff])(?![小个万亿元倍天年月米吨点]))",
    "number": r"\d{1,2}\s?[)）、．:：](?!\d)\s*|\d{1,2}\.(?!\d)\s*|\d{1,2}\s?[\t|]\s*",
    "bracketed number": r"[(（]\s?\d{1,2}\s?[)）]\s*|[①-⑳]\s*",
    "bracketed han": rf"[(（]\s?{_HAN_NUMBER}\s?[)）]\s*",
    "han": rf"(?:{_HAN_NUMBER}\s?[、.．]|第{_HAN_NUMBER}[项节]?[、：:．\s]|议[题程]{_HAN_NUMBER}\s?[、：:．\s])\s*",
    "word": r"(?:agenda )?item \d{1,2}\s?[.:)]?\s+|议[题程]\d{1,2}\s?[、：:．\s]\s*",
    "letter": r"[(（]?[a-z][.)）]\s+|[(（][ivx]{1,4}[)）]\s*|[ivx]{1,4}[.)]\s+",
    "bullet": r"[-*–—‣]\s+|[•·▪◦●○■□]\s*",
    "symbol": r"[\uf000-\uf0ff]\s*|[o§ØüvnlqØ➢➤►◆★✓→»](?:\t\s*|\s{2,})",
}
"""What may come before a title, by name. Word writes its bullets as symbols before a tab: o, §, U+F0B7."""

_MARK = lazy("|".join(f"(?P<m{number}>{mark})" for number, mark in enumerate(TITLE_MARKS.values())), re.IGNORECASE)
_NUMBERS = lazy(rf"\d+|{_HAN_NUMBER}")
_NUMBER_MARKS = ("number", "bracketed number", "bracketed han", "han")
"""The marks that are a whole number."""
_CHECKBOX = lazy(r"\[[ xX]\]\s+")

_MINUTES = lazy(
    r"(?:大?约|不超过|about |approx(?:\.|imately)? |max(?:\.|imum)? |up to |~|≈)?(?:\d{1,3}\s?[-–—~～至到]\s?)?"
    r"(\d{1,3})\s?(?:min(?:ute)?s?\.?|mins?\.?|['’′]|分钟|分)(?:\s?(?:max(?:\.|imum)?|approx\.?|左右|以内))?",
    re.IGNORECASE,
)
"""A length in minutes; of 15-20 min the longer one."""
_HOURS = lazy(r"(\d(?:\.\d{1,2})?|半|一|两|三|an?|half an)\s?个?半?\s?(?:h|hrs?|hours?|小时)\.?", re.IGNORECASE)
_SAID_HOURS = {"半": 0.5, "一": 1, "两": 2, "三": 3, "a": 1, "an": 1, "half an": 0.5}

_LEADER = lazy(
    r"(?:(?:presenters?|presented by|speakers?|led by|lead|owner|introduced by)(?:\s?[:：]\s*|\s+)"
    r"|(?:主讲人?|汇报人?|报告人|发言人?|主持人?|负责人|牵头人?)\s?[:：]?\s*)",
    re.IGNORECASE,
)
_LENGTH = lazy(r"(?:time|duration|length|时间|时长|用时)\s?[:：]\s*", re.IGNORECASE)
BETWEEN_PEOPLE = lazy(r"\s*[,，、;；/&+|｜\t]\s*(?:(?:and|with)\s+)?|\s+(?:and|with)\s+|\s{2,}", re.IGNORECASE)
_BETWEEN_NAME_AND_ROLE = lazy(
    r"\s*[,，](?!\s*(?:and|with)\s)\s*|\s+[-–—]+\s+|\s*[:：]\s*(?=[^\W\d])|(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])"
)
"""Between a name and the office of that person; `and` is between two people."""
_INNER_BRACKET = lazy(r"([(（\[【][^()（）\[\]【】]+?)\s*[(（]([^()（）]+)[)）]([^()（）\[\]【】]*[)）\]】])$")
NOBODY = lazy(
    r"you|me|us|we|all|every(?:one|body)|(?:the )?(?:whole )?(?:team|group|room)|tb[acd]|n/?a|"
    "[你我您]们?|大家|全体(?:人员|成员|与会人员)?|全员|所有人|待定",
    re.IGNORECASE,
)
"""Words in the place of a leader that name nobody."""
_NO_LEADER = lazy(
    r"(?:\w*(?:ion|ment|ing|al|ew)|updates?|info|reports?|papers?|drafts?|notes?|votes?|actions?|breaks?|lunch|tea|coffee|"
    r"remote|online|demo|intro|new|old|closed|open|part|annex|appendix|item|first|second|third|final|zoom|teams|room|"
    r"strategy|budget|finance|safety|policy|risks?|sales|design|public|private|video|slides|urgent|am|pm|aob|"
    r"minutes|matters|business|date|welcome|elections?|apologies|correspondence|introductions?)",
    re.IGNORECASE,
)
"""A word beside a length that says what is done, where or in which part: Discussion, Approval, Paper 3."""
_READER = lazy("you|me|us|[你我您]们?", re.IGNORECASE)
_SPEAKS = lazy(
    "(?<=[\u3400-\u9fff]{2})(?:汇报|报告|主讲|介绍|牵头|负责|通报|主持|发言)$"
    r"|(?<=\w) (?:to (?:lead|present|report|introduce|open|chair)|leads|leading|presenting)$"
)
_SHORT_LENGTH = lazy(r"(\d{1,3})\s?m", re.IGNORECASE)
"""A length beside something else: (Ann, 10m); 10m alone can be metres."""
_NAME_WORD = r"[^\W\d_a-z](?:[^\W\d_]|[.'’-])*"
_MAY_LEAD = lazy(rf"(?=.*[^\W\d_]{{2}}){_NAME_WORD}(?: {_NAME_WORD}){{0,2}}")
_LIST = lazy(r"\s*[,，、;；|｜\t]\s*")
_LAST_BRACKET = lazy(r"^(.*?)\s*[(（\[【]([^()（）\[\]【】]+)[)）\]】]$")
_LAST_PART = lazy(r"^(.*?)(?:\s+[-–—]+\s+|\s*[—–]+\s*|\s*[,，;；|\t]\s*|\s{2,})([^,，;；|\t]+)$")
_LAST_DASH = lazy(r"^(.*(?:\s|[)）]))[-–—]+\s*([^-–—\s][^-–—]*)$")
_LAST_WORDS = lazy(rf"^(.*?[^\d.\s])\s+({_MINUTES.pattern}|{_HOURS.pattern})$", re.IGNORECASE)
_NAMED_LENGTH = lazy(rf"^([^:：]*[^\d:：\s])\s?[:：]\s*({_MINUTES.pattern}|{_HOURS.pattern})$", re.IGNORECASE)
_TAB = lazy(r"\s*\t\s*")
_ENDS = " \t\u3000,，;；:：。—–-|"


@dataclass(frozen=True)
class AgendaLine:
    """One line of an agenda."""

    title: str
    mark: str = ""
    """Which of `TITLE_MARKS` came before it; for headings and dotted numbers with the depth; empty: none."""
    minutes: int | None = None
    led_by: tuple[str, ...] = ()
    at: int | None = None
    """When it begins, in minutes of the day."""

    @property
    def detailed(self) -> bool:
        """Whether more than a title is said."""
        return self.minutes is not None or bool(self.led_by) or self.at is not None


def read_heading(text: str, is_person: IsPerson) -> AgendaLine:
    """Read one line of an agenda, given without its indent."""
    text = text.strip(" \t\u3000|")
    inner = _INNER_BRACKET.search(text)
    if inner and says_role(inner[2]):  # (Sam Hill (Treasurer), 20 min)
        text = f"{text[: inner.start()]}{inner[1]}, {inner[2]}{inner[3]}"
    found = _take_times(AgendaLine(text))
    mark, rest = _take_mark(found.title)
    found = replace(found, mark=mark, title=_CHECKBOX.sub("", rest, count=1) if mark == "bullet" else rest)
    if found.at is None:
        found = _take_times(found)
    while (less := _take_detail(found, is_person)) is not None:
        found = less
    title = _TAB.sub(" ", found.title.strip(_ENDS))
    return replace(found, title=title) if title else AgendaLine(_TAB.sub(" ", text.strip(_ENDS)) or text, mark)


def with_details(title: str, is_person: IsPerson) -> AgendaLine:
    """Read who leads an item, and how long it takes, in a bracket after its title: Gate (Ann, 20 min).

    Also after a dash or a comma, if a length is said: Gate - Ann, 20 min.
    """
    match = _LAST_BRACKET.match(title)
    if match is not None and match[1]:
        bare = AgendaLine(match[1])
        found = _understood(bare, match[2], is_person) or _partly_understood(bare, match[2], is_person)
        return found if found and (found.at is None or found.minutes is not None) else AgendaLine(title)
    part = _LAST_PART.match(title) or (_LAST_WORDS.match(title) if has_han(title) else None)
    if part is None or all(read_minutes(one) is None for one in _with_length(part[2].strip())):
        return AgendaLine(title)
    found = AgendaLine(title)
    while (less := _take_detail(found, is_person)) is not None:
        found = less
    head, _, last = found.title.strip(_ENDS).rpartition(" ")
    if has_han(last) and head and is_person(last):  # 食堂 王芳 20分钟
        found = replace(found, title=head, led_by=(*found.led_by, last))
    return replace(found, title=found.title.strip(_ENDS))


def read_detail(text: str, is_person: IsPerson) -> AgendaLine | None:
    """Read a line that only says who leads the item above it, or how long that takes; None if it says more."""
    length = _LENGTH.match(text)
    if length is None and _LEADER.match(text) is None:
        return None
    return _understood(AgendaLine(""), text[length.end() :] if length else text, is_person)


def without_number(title: str, shown: str) -> str:
    """Give a title without the number before it, if that is the one the agenda shows for it: 四、食堂; 4. Canteen.

    A Chinese title loses any number that begins it, because the agenda shows its own: ＃三、食堂 as the fifth item.
    """
    mark, rest = _take_mark(title)
    said = _NUMBERS.findall(title[: len(title) - len(rest)])
    own = shown.split(".")[-len(said) :]
    wanted = (own, [chinese(int(number)) for number in own])
    numbered = mark in _NUMBER_MARKS and is_han(rest[0]) and not _NUMBERS.match(rest)
    return rest if numbered or said in wanted else title


def _take_mark(text: str) -> tuple[str, str]:
    match = _MARK.match(text)
    if match is None or match.end() == len(text):
        return "", text
    name = list(TITLE_MARKS)[next(number for number in range(len(TITLE_MARKS)) if match[f"m{number}"] is not None)]
    deep = match[0].strip()
    if name == "heading":
        name += f" {len(deep)}"
    elif name == "dotted":
        name += f" {len(deep.rstrip('.、．').split('.'))}"
    elif name == "symbol":
        name += f" {deep}"
    return name, text[match.end() :]


def _take_times(found: AgendaLine) -> AgendaLine:
    rest, at, minutes = take_hours(found.title)
    if at is None:
        return found
    return replace(found, title=rest.strip(_ENDS), at=at, minutes=found.minutes if minutes is None else minutes)


def _take_detail(found: AgendaLine, is_person: IsPerson) -> AgendaLine | None:
    """Remove one detail from the end of the title; None if none is left there."""
    title = found.title.strip(_ENDS)
    for pattern in (_LAST_BRACKET, _LAST_PART, _LAST_DASH, _LAST_WORDS):
        match = pattern.match(title)
        if match is not None and match[1].strip(_ENDS):
            less = _understood(replace(found, title=match[1]), match[2], is_person)
            if less is None and pattern is _LAST_BRACKET:
                less = _partly_understood(replace(found, title=match[1]), match[2], is_person)
            if less is not None:
                return less
    return None


def _partly_understood(found: AgendaLine, said: str, is_person: IsPerson) -> AgendaLine | None:
    """Read a bracket that says a length: what is neither that nor a leader stays in it.

    None without a length, unless it only says to whom the agenda was sent: (you).
    """
    leader = _LEADER.match(said)
    said = without_roles(said[leader.end() :] if leader else said, is_person)
    parts = [part for part in _LIST.split(said) if part]
    minutes, led_by, kept = None, list(found.led_by), []
    for part in chain.from_iterable(map(_with_length, parts)):
        short, span = _SHORT_LENGTH.fullmatch(part) if len(parts) > 1 else None, read_span(part)
        start = read_start(part, beside=len(parts) > 1) if found.at is None else None
        length = int(short[1]) if short else span[1] if span else read_minutes(part)
        people = [_SPEAKS.sub("", called) for called in BETWEEN_PEOPLE.split(part) if not NOBODY.fullmatch(called)]
        if length is not None:
            minutes, found = length, replace(found, at=span[0]) if span and found.at is None else found
        elif start is not None:
            found = replace(found, at=start)
        elif leader or all(is_person(called) or may_lead(called) for called in people):
            led_by += people
        else:
            kept.append(part)
    if minutes is None:
        return found if _READER.fullmatch(said.strip()) else None
    rest = "" if not kept else f"（{'，'.join(kept)}）" if has_han(found.title) else f" ({', '.join(kept)})"
    return replace(found, title=found.title + rest, minutes=minutes, led_by=tuple(led_by))


def without_roles(said: str, is_person: IsPerson) -> str:
    """Leave out of a list of people the office after or before a name: Sam Hill, Treasurer; 财务总监王芳.

    An office without a name stays: it is who leads.
    """

    def names(part: str) -> bool:
        known = looks_like_name(part) or is_person(part) or _MAY_LEAD.fullmatch(part)
        return bool(known) and not says_what(part) and not any(map(is_topic_word, part.split()))

    found: list[tuple[str, str]] = []
    at, before = 0, ""
    for between in [*_BETWEEN_NAME_AND_ROLE.finditer(said), None]:
        part = said[at : between.start() if between else len(said)].strip()
        last = BETWEEN_PEOPLE.split(found[-1][1])[-1] if found else ""
        office = _with_length(BETWEEN_PEOPLE.split(part)[0])[0]  # of `Clerk and Bo Chen` and `Clerk 20 min`
        if found and says_role(office) and names(last):
            found[-1] = (found[-1][0], f"{found[-1][1]}{part[len(office) :]}")
        else:
            found.append((before, _without_role_before(part)))
        at, before = (between.end(), between[0]) if between else (0, "")
    if len(found) > 1 and names(_with_length(found[1][1])[0]):
        apart = not found[1][0].isspace()  # 财务部 王芳 is one person, 财务部，王芳 may be two
        alone = all(read_minutes(part) is not None for _, part in found[2:])
        if alone and (says_role if apart else says_what)(found[0][1]) and not BETWEEN_PEOPLE.search(found[0][1]):
            found[:2] = [("", found[1][1])]
    text = "".join(f"{between}{part}" for between, part in found).strip()
    return re.sub(r",\s+(?:and|with)\s+", ", ", text)


def _without_role_before(part: str) -> str:
    """Take the office or the unit off a Chinese name after it: 财务总监王芳, 财务部：王芳."""
    for start in range(2, len(part) - 1) if has_han(part) else ():
        name, before = part[start:], part[:start].rstrip(":： ")
        if looks_like_name(name) and says_what(before) and not says_what(name):
            return name
    return part


def is_topic_word(word: str) -> bool:
    """Tell whether a word with a capital says what an item is about, and is no name: Budget, Report, Approval."""
    return _NO_LEADER.fullmatch(word) is not None


def may_lead(called: str) -> bool:
    """Tell whether a text beside a length can be who leads: a name, an office, a unit."""
    if has_han(called):
        return says_what(called) or called.startswith("各")
    words = called.split()
    return says_what(called) or bool(_MAY_LEAD.fullmatch(called) and not any(map(is_topic_word, words)))


def _understood(found: AgendaLine, said: str, is_person: IsPerson) -> AgendaLine | None:
    """Add people and a length to a line; None unless the text is nothing else. After `led by:` everything is people."""
    leader = _LEADER.match(said)
    told = leader is not None and leader[0].rstrip().endswith((":", "："))
    said = without_roles(said[leader.end() :] if leader else said, is_person)
    parts = [said] if is_person(said) else [part for part in BETWEEN_PEOPLE.split(said) if part]
    whole = [piece for part in parts for piece in _with_length(part)]
    for part in whole:
        minutes, span, start = read_minutes(part), read_span(part), read_start(part, beside=len(whole) > 1)
        if span is not None and found.at is None:
            found = replace(found, at=span[0], minutes=span[1])
        elif start is not None and found.at is None:
            found = replace(found, at=start)
        elif minutes is not None:
            found = replace(found, minutes=minutes)
        elif NOBODY.fullmatch(part) and len(whole) > 1:
            continue
        elif told or is_person(part) or (found.at is not None and says_role(part)):
            found = replace(found, led_by=(*found.led_by, part))
        else:
            return None
    return found if whole else None


def _with_length(part: str) -> tuple[str, ...]:
    """Split a name from the length or the time of day after it: Ann Lee 20 min, Ann Lee: 20 min, Ann Lee 19:00."""
    part = _LENGTH.sub("", part, count=1)
    match = _NAMED_LENGTH.match(part) or _LAST_WORDS.match(part)
    return (match[1], match[2]) if match and read_minutes(part) is None else with_start(part)


def read_minutes(text: str) -> int | None:
    """Read a whole text as a length in minutes: 20 min, 20分钟, 1.5 h, 半小时."""
    minutes, hours = _MINUTES.fullmatch(text.strip()), _HOURS.fullmatch(text.strip())
    if minutes:
        return int(minutes[1])
    if hours:
        said = hours[1].casefold()
        whole = _SAID_HOURS[said] if said in _SAID_HOURS else float(said)
        return int(60 * (whole + (0.5 if re.search("个半|[^半]半", text) else 0)))
    return None


BETWEEN_NAMES = lazy(r"\s*[,，、;；]\s*")
_PLAN = lazy(r"(\d{1,4})\s*(?:min|minutes|分钟|分)?")


def toggled(item: AgendaItem, state: ItemState) -> ItemState:
    """Give the new state of an item: the one asked for, or open if the item has that one already."""
    return "open" if item.state == state else state


def planned(item: AgendaItem, text: str) -> Change | None:
    """Read planned minutes and give the change; an empty text clears them. None if it is no number of minutes."""
    if not text.strip():
        return Change(item.id, {"minutes": None})
    match = _PLAN.fullmatch(text.strip())
    if match is None or int(match[1]) > LONGEST_ITEM:
        return None
    return Change(item.id, {"minutes": int(match[1])})


def led_by(text: str) -> tuple[str, ...]:
    """Read names separated by commas."""
    return tuple(name for name in BETWEEN_NAMES.split(text.strip().lstrip("@＠")) if name)
