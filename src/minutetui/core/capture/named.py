"""Finds who does something by when in a sentence without signs. In an action it is read; elsewhere it is only offered.

》摸底登记 由市场科负责 月底前      > Change the mandate @Tom by 11 December      Ann to call the bank by Friday
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from minutetui.core.capture.deadlines import DueReader
from minutetui.core.capture.lexicon import (
    ASKS,
    DOES,
    DUE_LAST,
    FIRST_WORD,
    JOINER,
    NAMED,
    NAMED_LAST,
    OFFICE,
    PART,
    WHEN,
)
from minutetui.core.capture.owners import Owners, said_part
from minutetui.core.capture.signs import unshield
from minutetui.core.due import Due
from minutetui.core.people.calling import EACH_UNIT, looks_like_unit
from minutetui.core.people.details import says_what
from minutetui.core.people.names import Names

LONGEST_NAMED = 120
"""Characters of the longest text that is looked at."""
LONGEST_DATE = 30
_EVENT_SAID = re.compile("^before |前(?:完成|办结|上报|报送|提交|到位|落实)?$")
"""A deadline in words that is no day: before the next meeting, 春节前完成."""
MOST_DUES = 3
"""How many commas at the end of a text are looked at for a deadline after them."""
LONGEST_UNIT = 8
"""汉字 of the longest unit that is known only by its part: 教办配合."""
_DUE_WORD = re.compile(
    r"\b(?:by|before|within|no later|due|deadline|today|tonight|tomorrow|tmrw?|asap|soon|(?:1st|first) thing)\b|"
    r"(?:[,;–—-]|\bon) .{0,24}"
    r"(?:\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|eo[mwd]|month|week|year|quarter)|\d\d?(?:st|nd|rd|th)\b)",
    re.IGNORECASE,
)
_DAY_ALONE = (",", ";", "-", "–", "—", "on")
_FOR_A_DAY = re.compile(
    r"\b(?:book|hire|reserve|invite|cover|advertise|rota|plan|move|reschedule|host|hold|run)\b|"
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$",
    re.IGNORECASE,
)
"""Before a day without "by", which may then be that of the event: Book the hall, 12 Dec."""
_THEN = re.compile(
    "(?P<day>[^，,。]{1,10}?[前内底末日号天一二三四五六])"
    "(?=报(?![告名表纸道])|交(?![通流接代])|发(?![生现展票])|送(?!别)|[给向将把])"
)
"""A day, and what is to be done then: 跟进材料，下周一报何书记."""
_SOON = ("asap", "as soon as possible", "a.s.a.p")
"""Words that name no day but are always a deadline."""
_DAY_CHAR, _BEFORE_DUE = re.compile("[月日号天周年季底末前内时晚早今明]"), re.compile("[，, ]")
_LAST, _FIRST = 14, 18
"""How many 汉字 are searched for a deadline in words: at the end, and at the beginning."""
_AROUND = " ,，、;；.。"
_NAMED_BY = ("负责", "牵头", "落实")
_MAY_BE_LAST = re.compile(r" [-–—] |—|[)）]\.?$|[^\x00-\x7f]\s|责任人|负责人|经办人|承办人|落实人")


@dataclass(frozen=True)
class NamedTask:
    """What a sentence says is to be done, by whom and by when."""

    what: str
    owners: tuple[str, ...]
    """Full names; those who support come last."""
    support: tuple[str, ...]
    due: Due | None
    """A day; None if nothing was said."""


def task_named(match: re.Match[str], names: Names, dues: DueReader) -> NamedTask | None:
    """Give the task of a sentence; None unless everybody is known or clearly a unit, and the deadline is a day."""
    said = match.groupdict()
    owners: dict[str, str] = {}
    for group in ("who", "lead", "support"):
        for called in JOINER.split(said[group]) if said.get(group) else ():
            name = names.resolve(called) or (called if looks_like_unit(called) else None)
            if name is None:
                return None
            owners.setdefault(name, group)
    when = (said.get("when") or "").strip()
    due = dues.read(when) if when else None
    if not owners or (due is not None and due.kind not in ("date", "event")):
        return None
    support = tuple(name for name, group in owners.items() if group == "support")
    what = " ".join(filter(None, (said["what"].strip(_AROUND), said.get("more"))))
    return NamedTask(what, tuple(owners), support, due)


def read_named(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read the owners that a shielded action names without a sign: 由市场科负责…; Ann to call the bank by Friday."""
    text = text.strip()
    if not text or len(text) > LONGEST_NAMED:
        return None
    first = _read_first(text, names, dues) if _may_be_first(text) else None
    if first is not None:
        return first
    for pattern in NAMED if not text.isascii() and any(word in text for word in _NAMED_BY) else ():
        match = pattern.fullmatch(text)
        task = task_named(match, names, dues) if match else None
        if task is not None:
            return task
    return _read_last(text, names, dues) if _MAY_BE_LAST.search(text) else None


def _after_dash(what: str, owners: Owners, dues: DueReader) -> NamedTask:
    """Read the task after the owner and a dash: Bo - minutes out within a week."""
    due, what = due_at_end(what, dues)
    return NamedTask(what.strip(_AROUND), owners.in_order, (), due)


def _later_does(rest: str, dues: DueReader) -> bool:
    """Tell whether a task begins with a time that is no day, and what is to be done: 下周内跟客户对账."""
    when = WHEN.match(rest) if not rest.isascii() else None
    return bool(
        when and dues.read(when["when"]).kind != "unread" and any(does.match(rest, when.end()) for does in DOES)
    )


def _supported(text: str, start: int, names: Names, owners: Owners) -> str:
    """Take those who support the others off the middle or the end of a task: …，办公室配合."""
    match = _SUPPORTED.search(text, start)
    called = [one for one in JOINER.split(match["who"]) if one] if match else []
    found = [names.resolve(one) or (one if looks_like_unit(one) else None) for one in called]
    known = tuple(name for name in found if name is not None)
    if match is None or len(known) < len(called):
        return text
    owners.add(known, "support")
    return text[: match.start()] + text[match.end() :]


_SUPPORTED = re.compile("[，,]\\s?(?P<who>[^，,；;。]{2,20}?)(?:配合|协助|协办)(?=[，,。]|$)")
_LISTED = re.compile(" (?=[a-z])")
_LISTED_APART = re.compile(r"\band\b|[,&;]")
"""What joins names that begin a text without being its owners: Lee and Chen families invited."""


def _may_be_first(text: str) -> bool:
    """Tell quickly whether a task can begin with those who do it."""
    if "/" in text or " + " in text or " - " in text:
        return True
    return any(pattern.search(text) for pattern in DOES) or (not text.isascii() and FIRST_WORD.search(text) is not None)


def _read_first(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read a task that begins with those who do it: Clerk to write to the county; 由邓敏牵头，下周五前完成盘点."""
    asks = ASKS.match(text)
    owners, end = _doers_at(text, asks.end() if asks else 0, names)
    if not owners.names:
        return None
    leads = "lead" in owners.names.values()
    text = _supported(text, end, names, owners) if leads else text
    rest = text[end:].lstrip("，, ")
    due, what = _due_first(rest, dues)
    if due is None:
        spaces = end if text.isascii() else end + len(text[end:]) - len(text[end:].lstrip(" "))
        does = next((match for pattern in DOES if (match := pattern.match(text, spaces))), None)
        listed = len(owners.names) > 1 and _LISTED.match(text, end) and not _LISTED_APART.search(text, 0, end)
        if text.startswith(" - ", end) and text[end + 3 :].strip():
            return _after_dash(text[end + 3 :], owners, dues)
        if not (asks or leads or does or listed or _later_does(rest, dues)):
            return None
        what = text[does.end() :] if does else rest
        due, what = due_at_end(what, dues)
    what = what.strip(_AROUND)
    return NamedTask(what, owners.in_order, owners.support, due) if len(what) > 1 else None


def _doers_at(text: str, start: int, names: Names) -> tuple[Owners, int]:
    """Read attendees and units of the meeting, joined, and the part of each; tell where they end."""
    owners, end = Owners(), start
    while (found := _doer_at(text, start, names)) is not None:
        name, end = found
        part = PART.match(text, end)
        owners.add((name,), "" if part is None else "lead" if part["lead"] else "support")
        end = part.end() if part else end
        joiner = JOINER.match(text, end)
        if joiner is None:
            break
        start = joiner.end()
    return owners, end


def _doer_at(text: str, start: int, names: Names) -> tuple[str, int] | None:
    """Read one attendee, unit or office at an index."""
    office = OFFICE.match(text, start)
    holder = names.holder(office[0]) if office else None
    if office and holder is not None:
        return holder, office.end()
    if each := EACH_UNIT.match(text, start):
        return each[0], each.end()
    found = names.at(text, start)
    if found is None or names.known(found[0]):
        return found
    name, part = said_part(found[0])  # 财政所牵头
    is_unit = part and len(name) <= LONGEST_UNIT and says_what(name)
    return (name, start + len(name)) if is_unit and text.startswith(name, start) else None


def _due_first(text: str, dues: DueReader) -> tuple[Due | None, str]:
    """Take a day off the beginning of a task: 12月5日前清完."""
    match = WHEN.match(text) if not text.isascii() and _DAY_CHAR.search(text, 0, _FIRST) else None
    due = dues.read(unshield(match["when"])) if match else None
    return (due, text[match.end() :]) if match and due and due.kind == "date" else (None, text)


def _may_end_in_due(text: str) -> bool:
    """Tell quickly whether a text can end in a deadline in words."""
    if text.isascii() or " by " in text:
        return _DUE_WORD.search(text) is not None
    return _DAY_CHAR.search(text[-_LAST:]) is not None and _BEFORE_DUE.search(text) is not None


def due_at_end(text: str, dues: DueReader) -> tuple[Due | None, str]:
    """Take a deadline in words off the end of a task: call the bank by Friday; 现场复测，明天上午."""
    if not _may_end_in_due(text):
        return None, text
    for match in list(DUE_LAST.finditer(text))[-MOST_DUES:]:
        if match[0].strip() in _DAY_ALONE and _FOR_A_DAY.search(text[: match.start()]):
            continue
        for start in (match.end(),) if match["word"] else (match.start(), match.end()):
            phrase = unshield(text[start:].strip(_AROUND))
            due = dues.read(phrase) if len(phrase) <= LONGEST_DATE else None
            said = phrase.casefold()
            waits = due is not None and due.kind == "event" and _EVENT_SAID.search(said)
            if due and (due.kind == "date" or waits or said in _SOON):
                return due, text[: match.start()]
            then = _THEN.match(phrase)
            day = dues.read(then["day"]) if then else None
            if then and day and day.kind == "date":
                return day, f"{text[: match.end()]}{phrase[then.end() :]}"
    return None, text


def read_due_in_words(text: str, dues: DueReader) -> tuple[Due | None, str]:
    """Take the deadline of a shielded action whose owners are known, said in words, off its beginning or its end."""
    if len(text) > LONGEST_NAMED:
        return None, text
    due, what = _due_first(text, dues)
    return (due, what) if due is not None and len(what) > 1 else due_at_end(text, dues)


def _read_last(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read a task that ends with those who do it: Reclaim VAT - Susan, by 31 December; 盘活方案 邓敏、杜鹏."""
    for pattern in NAMED_LAST:
        match = pattern.fullmatch(text)
        called = [part for part in JOINER.split(match["who"]) if part] if match else []
        people = [names.resolve(one) or names.holder(one) for one in called]
        owners = tuple(name for name in people if name is not None and names.attends(name))
        if match is None or len(owners) < len(called) or not all(_is_name(one) for one in called):
            continue
        said = match.groupdict()
        when = said.get("when") or said.get("also") or ""
        due = dues.read(unshield(when).strip()) if when else None
        if due is not None and due.kind == "event":  # before the next meeting, with its first word
            due = dues.read(unshield(text[match.end("who") :]).strip(_AROUND + "()（）"))
        if due is None or due.kind in ("date", "event"):
            return NamedTask(match["what"].strip(_AROUND), tuple(dict.fromkeys(owners)), (), due)
    return None


def _is_name(called: str) -> bool:
    """Tell whether a way of calling is plain enough to be one without a sign: a capital, or two 汉字."""
    return called[:1].isupper() or (not called.isascii() and len(called) > 1)


def date_after(text: str, end: int, dues: DueReader) -> tuple[Due, int, int] | None:
    """Read what follows the last owner of a shielded text as a deadline without a sign, if it is nothing but a day."""
    phrase = text[end:].strip(_AROUND)
    if not phrase or len(phrase) > LONGEST_DATE:
        return None
    due = dues.read(unshield(phrase))
    return (due, end, len(text)) if due.kind == "date" else None
