"""Finds who does something by when in a sentence without signs. In an action it is read; elsewhere it is only offered.

》摸底登记 由市场科负责 月底前      > Change the mandate @Tom by 11 December      Ann to call the bank by Friday
"""

from __future__ import annotations

import re
from dataclasses import replace

from minutetui.core.capture.deadlines import DueReader
from minutetui.core.capture.doers import (
    NamedTask,
    doers_at,
    known_groups,
    likely_act,
    likely_task,
    people_of_group,
    tells_another,
)
from minutetui.core.capture.due_words import (
    AROUND,
    LONGEST_TASK,
    act_at,
    deadline_of,
    due_at_end,
    due_first,
    due_inside,
    insides,
    time_at,
)
from minutetui.core.capture.lexicon import (
    ASKS,
    BETWEEN_OWNERS,
    JOINER,
    NAMED,
    NO_DOER,
    PART,
    SAID_WHEN,
    any_of,
    in_all,
    in_each,
)
from minutetui.core.capture.named_last import read_beside, read_last, read_listed
from minutetui.core.capture.owners import Owners
from minutetui.core.capture.spaced import due_of_all, is_act, likely_doer, read_clause
from minutetui.core.due import Due
from minutetui.core.people.groups import looks_like_group, looks_like_unit
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy

_LEADER, _BY_WHOM = any_of("owners.leader"), any_of("assigned.led", exact=True)
_CHARGE = any_of("assigned.charge", exact=True)
_BEFORE_CLAUSE = lazy(rf"[，,；; ]+(?:{in_all('owners.asks')})?$")
_DONE_BEFORE = any_of("assigned.done_before", exact=True)
_CHECKS = any_of("assigned.checks", exact=True)
_CHECKS_LAST, _COMMA = lazy(rf"(?:{_CHECKS.pattern})$"), lazy("[，,；;]")
_PARTS, _PARTED = lazy("[-–—，,；;] ?"), lazy("[、和。]")
_NAMED_BY = any_of("owners.may_be_named", exact=True)
_MAY_BE_LAST = any_of("owners.may_be_last", exact=True)
_NEXT_CLAUSE, _SUPPORTED = any_of("owners.next_clause", exact=True), in_each("owners.supported", exact=True)
_JOINED_BEFORE = lazy(rf"(?:{JOINER.pattern})$")
GIVEN_TO = lazy(rf"(?:{in_all('assigned.given_to')})$")
_BOXED = lazy(r"[(\[]([^()\[\]]{2,30})[)\]] ")
_LAST_BRACKET = lazy(r" ?\([^()]*\)\.?$")
_CONTRACTED, _FULL_VERB = any_of("owners.contracted", exact=True), " will "
"""Ann'll call the bank: Ann will call the bank."""
_LISTED = lazy(" (?=[a-z])")
_DASH = lazy(r" (?:[-–—]{1,2}|[-=]{0,2}>|→) ")
_LISTED_APART = lazy(rf"{in_all('owners.and_word')}|[,&;(]")
"""What joins names that begin a text without being its owners: Lee and Chen families invited."""


def task_named(match: re.Match[str], names: Names, dues: DueReader) -> NamedTask | None:
    """Give the task of a sentence; None unless everybody is known or clearly a unit, and the deadline is a day."""
    said = match.groupdict()
    part = PART.search(said["what"])
    if part and (said.get("who") or part.end() == len(said["what"].strip(AROUND))):  # others have a part too
        return None
    if said.get("who") and _BY_WHOM.search(said["what"]):
        return None
    owners = dict.fromkeys(checking(said["what"], names), "") if said.get("who") else {}
    for group in ("who", "lead", "support"):
        for called in JOINER.split(said[group]) if said.get(group) else ():
            is_doer = looks_like_unit if group == "who" else looks_like_group
            asked = has_han(called) and ASKS.search(called)  # 建议由财务部牵头
            name = names.resolve(called) or (called if is_doer(called) and not asked else None)
            if name is None:
                return None
            owners.setdefault(name, group)
    when = (said.get("when") or "").strip()
    due = deadline_of(when, dues)
    if not owners or (when and due is None):
        return None
    support = tuple(name for name, group in owners.items() if group == "support")
    what = " ".join(filter(None, (said["what"].strip(AROUND), said.get("more"))))
    return NamedTask(what, tuple(owners), support, due)


def checking(what: str, names: Names) -> tuple[str, ...]:
    """Give the attendee or unit that checks the work, in the last clause before others: 法务部把关，市场部跟进."""
    found = None if what.isascii() else _CHECKS_LAST.search(what)
    name = names.resolve(_COMMA.split(what[: found.start()])[-1]) if found else None
    return (name,) if name else ()


def read_named(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read the owners that a shielded action names without a sign: 由市场科负责…; Ann to call the bank by Friday."""
    text = text.strip()
    if not text or len(text) > LONGEST_TASK:
        return None
    if text[0] in "([" and (boxed := _BOXED.match(text)) and names.resolve(boxed[1]) is not None:  # [Ben] measure up
        text = f"{boxed[1]} - {text[boxed.end() :]}"
    if (
        "ll " in text
        and (will := _CONTRACTED.search(text))
        and names.attends(names.resolve(text[: will.start()]) or "")
    ):
        text = f"{text[: will.start()]}{_FULL_VERB}{text[will.end() :]}"
    people, end = people_of_group(text, names) if "(" in text else ((), 0)
    if people and act_at(text, end):
        return NamedTask(text, people, (), None)
    leader = _LEADER.search(text) if "(" in text else None
    if leader is None:
        return _read_task(text, names, dues)
    task = _read_task(text[: leader.start()] + text[leader.end() :], names, dues)
    first = names.resolve(leader["who"] or leader["who_last"])
    if task is None or first not in task.owners:
        return _read_task(text, names, dues)
    others = tuple(name for name in task.owners if name != first)
    return replace(task, owners=(first, *others), support=others)


def _read_task(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    first = _read_first(text, names, dues) if _may_be_first(text, names) else None
    if first is not None:
        return first
    for pattern in NAMED if _NAMED_BY.search(text) else ():
        match = pattern.fullmatch(text)
        task = task_named(match, names, dues) if match else None
        if task is not None:
            return task
    if not (_MAY_BE_LAST.search(text) or _has_name_last(text, names)):
        return _read_inside(text, names, dues)
    readers = (_read_helped, read_last, _read_clause, read_beside, read_listed, _read_inside)
    return next((task for reader in readers if (task := reader(text, names, dues))), None)


def _read_helped(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read a task that ends with those who do it, and with those who support them: gate - Ann (with help from Bo)."""
    helpers = Owners()
    rest = _supported(text, 0, names, helpers)
    task = read_last(rest, names, dues) if helpers else None
    if task is None:
        return None
    return replace(task, owners=(*task.owners, *helpers.names), support=(*task.support, *helpers.names))


def _read_clause(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read who does something in a later clause, and who is at the end before its bracket: gate - Ann (Bo to help)."""
    found = read_clause(text, names, dues)
    opened = _LAST_BRACKET.search(text) if found else None
    first = read_last(text[: opened.start()], names, dues) if opened else None
    if found is None or first is None:
        return found
    return replace(found, owners=tuple(dict.fromkeys((*first.owners, *found.owners))), due=found.due or first.due)


def _read_inside(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read the attendees before a deadline inside a sentence; the text stays whole: 通知张伟周日前发出去.

    A clause that only says who completes it by when is taken off: 刷漆，张伟周五前完成.
    """
    found = insides(text)
    owners = [last_names(text[: inside.start()], names) for inside in found]
    if not owners or not all(owners):
        return None
    if len(found) == 1 and _CHARGE.fullmatch(text.rstrip("。"), found[0].end()):
        what = text[: text.rindex(owners[0][0], 0, found[0].start())]
        if begins := _BEFORE_CLAUSE.search(what, 2):
            return NamedTask(what[: begins.start()], tuple(owners[0]), (), due_inside(text, dues))
    everybody = tuple(dict.fromkeys(name for some in owners for name in some))
    return NamedTask(text, everybody, (), due_inside(text, dues), each_due=len(found) > 1)


def last_names(text: str, names: Names) -> list[str]:
    """Give the attendees with whom a Chinese text ends; nobody if something is given to them: 发给张伟."""
    owners: list[str] = []
    while name := next((text[-size:] for size in (4, 3, 2) if names.attends(text[-size:])), ""):
        owners.insert(0, name)
        text = text.removesuffix(name)
        joined = _JOINED_BEFORE.search(text)
        before = text[: joined.start()] if joined else text
        if not any(names.attends(before[-size:]) for size in (4, 3, 2)):
            break
        text = before
    return [] if GIVEN_TO.search(text) else owners


def _others_do(text: str, start: int, names: Names, owners: Owners) -> bool:
    """Add those who have a task of their own in the same text: Ann will draft it, Bo to check it."""
    before = len(owners.names)
    for clause in _NEXT_CLAUSE.finditer(text, start):
        name, end = names.at(text, clause.end()) or ("", 0)
        if names.attends(name) and is_act(text, end):
            owners.add((name,))
    return len(owners.names) > before


def _after_dash(what: str, owners: Owners, dues: DueReader) -> NamedTask:
    """Read the task after the owner and a dash: Bo - minutes out within a week."""
    due, what = due_at_end(what, dues)
    return NamedTask(what.strip(AROUND), owners.in_order, (), due)


def _supported(text: str, start: int, names: Names, owners: Owners) -> str:
    """Take those who support the others off the middle or the end of a task: …，办公室配合."""
    match = next((one for pattern in _SUPPORTED if (one := pattern.search(text, start))), None)
    known = known_groups(match["who"], names) if match else ()
    if match is None or not known:
        return text
    owners.add(known, "support")
    return text[: match.start()] + text[match.end() :]


def _may_be_first(text: str, names: Names) -> bool:
    """Tell quickly whether a task can begin with those who do it."""
    return not text.isascii() or names.may_begin(text) or SAID_WHEN.match(text) is not None


def _first_doers(text: str, names: Names, dues: DueReader) -> tuple[Owners, int, Due | None]:
    """Read those with whom a task begins, with their end, and a time before: 每周一刘洋发周报; nobody if unsure."""
    owners, end = doers_at(text, 0, names)
    if owners.names:
        return owners, end, None
    first, end = time_at(text, dues)
    end += len(text[end:]) - len(text[end:].lstrip("，, "))
    asks = ASKS.match(text, end) if first else None  # 每月5日前由财务科报送
    owners, end = doers_at(text, asks.end() if asks else end, names) if first else (owners, end)
    acts = act_at(text, end) or likely_act(text, end, several=len(owners.names) > 1)
    return (owners if acts else Owners()), end, first


def _time_between(text: str, end: int, dues: DueReader) -> tuple[Due | None, int]:
    """Read a time between those who do something, who end at an index, and what they do: Ann by Friday to call."""
    start = end + text.startswith(",", end) + 1
    due, length = time_at(text[start:], dues) if text[end : end + 1] in tuple(", ") else (None, 0)
    after = start + length + text.startswith(",", start + length)
    return (due, after) if due and act_at(text, after) else (None, end)


def _act_after(text: str, end: int, *, leads: bool) -> re.Match[str] | None:
    """Find what people do, who end at an index, perhaps after spaces; after who `leads`, perhaps after a comma."""
    spaces = end if text.isascii() else end + len(text[end:]) - len(text[end:].lstrip(" "))
    return act_at(text, spaces) or act_at(text, end + (leads and text.startswith(", ", end)))


def _are_listed(text: str, end: int, owners: Owners) -> bool:
    """Tell whether several people, who end at an index, stand before a mark that makes a list of them."""
    several = [*owners.names.values()].count("") > 1
    return several and _LISTED.match(text, end) is not None and not _LISTED_APART.search(text, 0, end)


def _read_first(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read a task that begins with those who do it: Clerk to write to the county; 由邓敏牵头，下周五前完成盘点."""
    asks = ASKS.match(text)
    owners, end, first = (*doers_at(text, asks.end(), names), None) if asks else _first_doers(text, names, dues)
    if not owners.names or NO_DOER.match(text, end) or _DONE_BEFORE.match(text, end) or tells_another(text, end, names):
        return None
    leads = "lead" in owners.names.values()
    if leads and _CHECKS.match(text, end):  # 财务部牵头、法务部会签: what the second does is said, too
        end = max(joiner.end() for joiner in BETWEEN_OWNERS.finditer(text, 0, end))
    text = _supported(text, end, names, owners)
    if set(owners.names.values()) == {"support"}:
        return None
    if first is None and text.isascii():
        first, end = _time_between(text, end, dues)
    rest = text[end:].lstrip("，,：: ")
    due, what = (None, rest) if first else due_first(rest, dues)
    if due is None:
        if (dash := _DASH.match(text, end)) and text[dash.end() :].strip():
            return _after_dash(text[dash.end() :], owners, dues)
        does = _act_after(text, end, leads=leads)
        if owners.unknown_beside or not (asks or leads or does or first or _are_listed(text, end, owners)):
            likely = likely_task if has_han(text) else likely_doer
            return likely(text, end, owners, names, dues)
        others = does is not None and does.end() > does.start() and _others_do(text, does.end(), names, owners)
        what = text if others else text[does.end() :] if does else rest
        due, what = (first, what) if first else (due_of_all if others else due_at_end)(what, dues)
    elif owners.unknown_beside:
        what = text[: len(text) - len(rest)] + what
    what = what.strip(AROUND)
    return NamedTask(what, owners.in_order, owners.support, due) if len(what) > 1 else None


def _has_name_last(text: str, names: Names) -> bool:
    """Tell quickly whether one of the last two parts of a Chinese text can be an attendee: 合同续签-陈立-12.15."""
    if text.isascii():
        return False
    parts = _PARTS.split(text)[1:][-2:]
    return any(names.resolve(_PARTED.split(part, maxsplit=1)[0]) is not None for part in parts)
