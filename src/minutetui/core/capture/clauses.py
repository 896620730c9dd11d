"""Everybody who has a clause of their own in a Chinese action is an owner, or nobody is: 方婷出稿，沈佳琪切图."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from minutetui.core.capture.deadlines import DueReader
from minutetui.core.capture.doers import (
    CLAUSE_ENDS,
    NICKNAME,
    NamedTask,
    doers_at,
    is_called,
    likely_act,
    only_comes,
    tells_another,
)
from minutetui.core.capture.due_words import AROUND, act_at, deadline_of, due_at_end, has_time, time_at
from minutetui.core.capture.lexicon import ASKS, HELPS, NO_DOER, any_of, in_all
from minutetui.core.capture.named import GIVEN_TO
from minutetui.core.capture.owners import Owners
from minutetui.core.capture.signs import unshield
from minutetui.core.due import Due
from minutetui.core.people.calling import FAMILIAR
from minutetui.core.people.names import Names
from minutetui.core.text.patterns import lazy

_BEGINS = lazy(
    rf"^|[，,；;。：:（(→] ?|(?<=[\u4e00-\u9fff])[ \u3000](?=\w)|(?P<listed>、)|(?P<asked>{in_all('assigned.led')})"
)
_GAP = lazy("[ \u3000](?=[\\d\u4e00-\u9fff])")
_ENDS = frozenset("，,；;。、")
_SPACES = (" ", "\u3000")
_PART, _BRACKETS = lazy("[^，,；;。、：:（）()]+"), ("（", "(", "）", ")")
_DONE_BEFORE, _NO_TASK = any_of("assigned.done_before", exact=True), any_of("assigned.no_task", exact=True)
_NOUN_LAST = any_of("assigned.noun_last", exact=True)
_CHARGE, _PRAISED = any_of("assigned.charge", exact=True), any_of("assigned.praised", exact=True)
_DUE = lazy(rf"(?i:{in_all('assigned.due')})")
_COMMA, _SHORT_ACT = lazy("[，,；;]"), lazy("[\u4e00-\u9fff]{1,3}(?<![过了的好完前后])")
_ASKED_LAST = lazy(f"(?:{in_all('owners.asks')}|{in_all('assigned.given_to')})$")
_OBJECT_NEXT = lazy(rf"(?:(?:^|[，,；;。 \u3000])(?:{in_all('assigned.given_to')})|[给向跟与同对找替]|通知)$")
"""Before a space and somebody to whom something is done: 通知 唐宁, but 海报 唐宁 画."""
_COLON, _NUMBER = lazy("[：:]"), lazy(r"^\d{1,2}[.、．)）]\s*")
_LISTED = lazy(r"[；;。]\s*|\s+(?=[^\s：:；;，,]{1,8}[：:])|(?<=[）)\u4e00-\u9fff])\s*(?=\d{1,2}[.、．](?!\d))")
"""Between two tasks of a list."""
_NEXT_NAME = lazy("[，,]\\s*(?=[\u4e00-\u9fff]{2,4}[：:])")
_CHECKED_BY = lazy(rf"(?:{in_all('assigned.checked_by')}|{in_all('assigned.no_owners')})$")
_PLAN_LAST = any_of("assigned.plan_last", exact=True)
_TWO_ONLY = lazy(r"[\u4e00-\u9fff]{2}(?=[，,；;。]|$)")
_GROUP_ACTS = any_of("assigned.group_acts", exact=True)
_NO_TOPIC = any_of("assigned.no_topic", exact=True)


_FIGURE, _WORDS_APART = lazy(r"(?<=[\u4e00-\u9fff])[ \u3000]?\d"), lazy("[，,；;、 \u3000]+")


class _Clause(NamedTuple):
    """Those who do something, with their part."""

    owners: Owners
    start: int
    """Where the clause begins."""
    end: int
    """Where what they do begins."""
    known: bool
    """Whether the verb is known."""
    sure: bool
    """Whether it is known, or likely."""
    people: bool
    """Whether they are attendees."""
    charged: bool = False
    """Whether the clause only says that they do it, and not what: 段丽负责."""
    asked: bool = False
    """Whether the clause before ends with a word that asks them: 纪要请潘主任发各部门."""
    due: Due | None = None
    """A time beside their name."""


def of_everybody(task: NamedTask | None, text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Add those to a task who have a clause of their own; give None if somebody may have one and it is not sure."""
    if text.isascii() or not (task or names.named_in(text)):
        return task
    praised = _PRAISED.match(text)
    if praised and names.attends((names.at(text, praised.end()) or ("",))[0]):
        return None
    clauses = list(_clauses(text, names, dues))
    clauses += _after_topics(text, clauses, names)
    groups = _of_groups(text, clauses) if clauses else []
    if groups and not (all(one.sure for one in groups) or any(one.charged for one in clauses)):
        return None
    clauses += (one for one in groups if one.sure)
    if task is None:
        parallel = _are_parallel(clauses)
        return _with_all(NamedTask(text, (), (), None), text, clauses, dues) if parallel else None
    task, clauses = _without_topics(task, text, clauses, names)
    missing = [one for one in clauses if not _is_said(one, task)]
    if any(one.start == 0 and not _is_closed(text, one) for one in missing):
        return None if any(one.people and one.start == 0 for one in missing) else task
    return _with_all(task, text, clauses, dues) if missing else task


def _without_topics(
    task: NamedTask, text: str, clauses: list[_Clause], names: Names
) -> tuple[NamedTask, list[_Clause]]:
    """Leave out units to which something is done, where somebody else is charged with it: 化验室改造，段丽负责."""
    acting = {name for one in clauses if not one.charged for name in one.owners.names}
    charged = any(one.charged and one.people for one in clauses)
    if not charged and all(name in acting or not names.attends(name) for name in task.owners):
        return task, clauses
    topics = [one for one in clauses if not one.people and (not one.known or _TWO_ONLY.match(text, one.end))]
    of_topics = {name for one in topics for name in one.owners.names}
    owners = tuple(name for name in task.owners if name not in of_topics)
    return replace(task, owners=owners), [one for one in clauses if one not in topics]


def _is_said(clause: _Clause, task: NamedTask) -> bool:
    """Tell whether a task has all owners of a clause, with the part that they have there."""
    helping = {name for name, part in clause.owners.names.items() if part == "support"}
    alone = len(task.owners) == len(helping)
    return set(task.owners) >= set(clause.owners.names) and (alone or set(task.support) >= helping)


def without_gaps(text: str, names: Names) -> str:
    """Remove the space after each name that begins a clause, where several do: 方婷 出稿，沈佳琪 切图."""
    starts = [begins.end() for begins in _BEGINS.finditer(text)]
    found = {start: end for start in starts for name, end in [names.at(text, start) or ("", 0)] if names.attends(name)}
    if any(_OBJECT_NEXT.search(text[:start].rstrip()) for start in found):
        return text
    ends = sorted(set(found.values()))
    gaps = [end for end in ends if _GAP.match(text, end) and not names.known((names.at(text, end + 1) or ("",))[0])]
    for end in reversed(gaps if len(ends) > 1 else []):
        text = text[:end] + text[end + 1 :]
    return text


def _clauses(text: str, names: Names, dues: DueReader) -> Iterator[_Clause]:
    last = -1
    for begins in _BEGINS.finditer(text):
        object_next = begins[0].isspace() and _OBJECT_NEXT.search(text[: begins.start()])  # 通知 唐宁 发版
        skipped = object_next or (begins["listed"] and last < 0)
        clause = None if skipped else _clause_at(text, begins.end(), names, dues)
        last = -1 if clause is None else begins.end()
        if clause is not None:
            yield clause._replace(asked=begins["asked"] is not None)


def _clause_at(text: str, start: int, names: Names, dues: DueReader) -> _Clause | None:
    """Read a clause that says what somebody does, perhaps after a time: 每天10点曹毅报数."""
    asks = ASKS.match(text, start)
    at = asks.end() if asks else start
    owners, end = doers_at(text, at, names)
    due, length = (None, 0) if owners.names else time_at(text[at:], dues)
    if length:
        owners, end = doers_at(text, at + length, names)
    if not owners.names or NO_DOER.match(text, end) or _DONE_BEFORE.match(text, end):
        return None
    if tells_another(text, end, names):
        return None
    people = all(map(names.attends, owners.names))
    if HELPS.match(text, end):
        owners.names = {name: part or "support" for name, part in owners.names.items()}
    if any(owners.names.values()):
        return _Clause(owners, start, end, known=True, sure=True, people=people)
    if not (due or act_at(text, end)):
        due, length = time_at(text[end:], dues)
        end += length + (length > 0 and text.startswith(_SPACES, end + length))
    if start and only_comes(text, end, owners, names):  # 曹蕾发通知，各科室周四来开会
        return None
    known = act_at(text, end) is not None
    sure = known or likely_act(text, end, several=due is not None or len(owners.names) > 1)
    charge = _CHARGE.match(text, end)
    charged = charge is not None and text[charge.end() : charge.end() + 1] in CLAUSE_ENDS
    if not (people or known) and _PLAN_LAST.match(text, end):  # 合作社分红方案
        return None
    may_do = text[end : end + 1].isalnum() and not (_NO_TASK.match(text, end) or _NOUN_LAST.match(text, end))
    named = people and all(is_called(name, text[at:end], names) for name in owners.names)
    return _Clause(owners, start, end, known, sure, people, charged, due=due) if sure or (named and may_do) else None


def _after_topics(text: str, clauses: list[_Clause], names: Names) -> Iterator[_Clause]:
    """Read who does something after what it is about, beside other clauses: 价目表黎莉排版，史建华核价."""
    starts = {one.start for one in clauses}
    for part in _PART.finditer(text) if clauses or _each_named(text, names) else ():
        topic, said = part.start(), part[0]
        name, at, end = _inside(text, topic, part.end(), names)
        about_others = GIVEN_TO.search(text[topic:at]) or _NO_TOPIC.match(said) or act_at(text, topic)
        if not name or about_others or topic in starts or text[part.end() : part.end() + 1] in _BRACKETS:
            continue
        done = NO_DOER.match(text, end) or _DONE_BEFORE.match(text, end)
        if (act_at(text, end) or likely_act(text, end)) and not (done or at in starts):
            owners = Owners()
            owners.add((name,))
            yield _Clause(owners, at, end, known=True, sure=True, people=True)


def _inside(text: str, start: int, stop: int, names: Names) -> tuple[str, int, int]:
    """Find an attendee inside a part of a text, by the full name or as colleagues call them; also give both ends."""
    for name in names.attendees_in(text[start:stop]):
        if (at := text.find(name, start, stop)) > start + 1:
            return name, at, at + len(name)
    for at in range(start + 2, stop if names.may_call(text[start:stop]) else 0):
        familiar = names.resolve(text[at : at + NICKNAME]) if text[at] in tuple(FAMILIAR) else None
        name, end = (familiar, at + NICKNAME) if familiar else names.at(text, at) or ("", at)
        if names.attends(name) and end <= stop and (familiar or text[at] == name[0]):
            return name, at, end
    return "", start, start


def _each_named(text: str, names: Names) -> bool:
    """Tell whether each clause is a thing, one attendee and a short verb: 1号泵邓凯修，2号泵唐宁修，周五前."""
    parts = _COMMA.split(text.rstrip("；;。"))
    found = [(part, _inside(part, 0, len(part), names)) for part in parts]
    said = [part[end:] for part, (name, at, end) in found if name and not _ASKED_LAST.search(part[:at])]
    return len(said) > 1 and len(said) >= len(parts) - 1 and all(map(_SHORT_ACT.fullmatch, said))


def _of_groups(text: str, clauses: list[_Clause]) -> list[_Clause]:
    """Read groups whom nobody knows and who have a clause of their own: 邓凯切数据，外包公司上线."""
    starts, found = {one.start for one in clauses}, []
    for begins in _BEGINS.finditer(text):
        group = None if begins.end() in starts else _GROUP_ACTS.match(text, begins.end())
        end = group.end("who") if group else 0
        if group is None or any(one.match(text, end) for one in (HELPS, NO_DOER, _DONE_BEFORE, _NO_TASK, _NOUN_LAST)):
            continue
        owners, sure = Owners(), group["acts"] is not None or act_at(text, end) is not None or likely_act(text, end)
        owners.add((group["who"],))
        found.append(_Clause(owners, begins.end(), end, known=sure, sure=sure, people=False))
    return found


def _is_closed(text: str, clause: _Clause) -> bool:
    """Tell whether a comma ends a clause, and not a bracket or the end of the text."""
    return next((char in _ENDS for char in text[clause.end :] if not char.isalnum()), False)


def each_listed(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read a list that says who has which task, beside colons: 1. 采购：段丽，12月9日；2. 入库：文博."""
    owners: list[str] = []
    listed = _by_name(text, names) or [one for one in _LISTED.split(text) if _COLON.search(one)]
    for part in listed if len(listed) > 1 else ():
        before, after = (one.strip(" 　（(") for one in _COLON.split(part, maxsplit=1))
        if _DUE.fullmatch(before):
            continue
        called = names.resolve(_NUMBER.sub("", before)) or ""
        who, end = doers_at(after, 0, names)
        beside = after[end : end + 1]
        named = bool(who.names) and not beside.isalnum() and not _CHECKED_BY.search(before)
        if not (names.known(called) or named):
            return None
        owners += [called] if names.known(called) else who.names
    if len(set(owners)) < 2:
        return None
    due, what = due_at_end(text, dues)
    if due is None or has_time(what.replace(due.phrase, "", 1), dues):
        due, what = None, text
    return NamedTask(what, tuple(dict.fromkeys(owners)), (), due, each_due=due is None)


def _by_name(text: str, names: Names) -> list[str]:
    """Split a list in which attendees have a colon each: 方婷：3号楼，沈佳琪：5号楼; empty if it is none."""
    parts = _NEXT_NAME.split(text)
    called = [names.resolve(_COLON.split(one, maxsplit=1)[0].strip()) or "" for one in parts]
    return parts if len(parts) > 1 and all(map(names.attends, called)) else []


def each_beside(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read a list that says who has which task by when, with spaces between: 采购 段丽 周五前，验收 文博 周六前."""
    owners: list[str] = []
    for words in map(str.split, _COMMA.split(text.rstrip("；;。"))):
        at = next((at for at, word in enumerate(words) if names.attends(names.resolve(word) or "")), 0)
        when = "".join(words[at + 1 :])
        if not at or (when and deadline_of(unshield(when), dues) is None) or _CHECKED_BY.search(words[at - 1]):
            return None
        owners += filter(None, (names.resolve(words[at]),))
    due, what = due_at_end(text, dues)
    each = due is None or has_time(what, dues)
    several = tuple(dict.fromkeys(owners))
    return NamedTask(text if each else what, several, (), None if each else due, each_due=each) if several[1:] else None


def each_thing(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read a list that says who has which thing, which begins with a figure: 方婷 3号楼，沈佳琪 5号楼."""
    owners: list[str] = []
    due, what = due_at_end(text, dues) if _FIGURE.search(text) else (None, "")
    had = True
    for word in filter(None, _WORDS_APART.split(what)):
        name = names.full_at(word, 0)
        name = name if names.attends(name) else ""
        if name and not had:
            return None  # 方婷、沈佳琪 3号楼
        thing = word.removeprefix(name)
        if not (owners or name) or GIVEN_TO.search(thing):
            return None
        if name:
            owners, had = [*owners, name], False
        if thing and not had and (not thing[0].isdecimal() or time_at(thing, dues)[0]):
            return None
        had = had or bool(thing)
    several = tuple(dict.fromkeys(owners))
    return NamedTask(what, several, (), due, each_due=due is None) if had and several[1:] else None


def _are_parallel(clauses: list[_Clause]) -> bool:
    """Tell whether several people do something, each in a clause, or one is asked to do it."""
    names = {name for one in clauses for name in one.owners.names}
    people = all(one.people for one in clauses) and any(one.sure for one in clauses)
    leads = any(part != "support" for one in clauses for part in one.owners.names.values())
    if len(clauses) == 1:
        return clauses[0].asked and clauses[0].people
    return len(names) > 1 and leads and (people or all(one.sure for one in clauses))


def _with_all(task: NamedTask, text: str, clauses: list[_Clause], dues: DueReader) -> NamedTask:
    """Add the owners of all clauses, as they are named; the text stays whole, and so do deadlines of their own."""
    starts = {name: one.start for one in reversed(clauses) for name in one.owners.names}
    parts = {name: "support" if name in task.support else "" for name in task.owners}
    parts |= {name: part for one in reversed(clauses) for name, part in one.owners.names.items()}
    everybody = sorted(parts, key=lambda name: text.find(name) if name in text else starts.get(name, 0))
    helping = tuple(name for name in everybody if parts[name] == "support")
    support = helping if len(helping) < len(everybody) else ()
    owners = (*(name for name in everybody if name not in support), *support)
    due, what = due_at_end(text, dues)
    if due and has_time(what.replace(due.phrase, "", 1), dues):
        return NamedTask(text, owners, support, None, each_due=True)
    own = [one.due for one in clauses if one.due]
    if due is None and len(own) > 1:
        return NamedTask(text, owners, support, None, each_due=True)
    if due is None:
        due, what = task.due or next(iter(own), None), text
    return NamedTask(what.strip(AROUND), owners, support, due)
