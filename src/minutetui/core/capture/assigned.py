"""Finds the part of a Chinese action that only says who does it and by when: 采购服务器：邓凯牵头、唐宁配合，一周内.

It follows a colon, a comma or a space, or is in brackets. What is not understood stays, and the text with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from minutetui.core.capture.deadlines import DueReader
from minutetui.core.capture.doers import CLAUSE_ENDS, NamedTask, doers_at, known_groups, likely_act, only_comes
from minutetui.core.capture.due_words import AROUND, act_at, deadline_beside, deadline_of, due_at_end, time_at
from minutetui.core.capture.joined import OwnerPart
from minutetui.core.capture.lexicon import HELPS, PART, any_of, in_all, plain
from minutetui.core.capture.named import GIVEN_TO, checking, last_names
from minutetui.core.capture.named_last import PEOPLE_LAST, ends_in_name
from minutetui.core.capture.owners import Owners
from minutetui.core.capture.signs import unshield
from minutetui.core.due import Due
from minutetui.core.people.calling import FAMILIAR, TITLES
from minutetui.core.people.groups import EACH_UNIT
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_any
from minutetui.core.text.patterns import lazy

_APART = lazy(r"(?:[，,；;、。|｜→()（）\s]|\.(?!\d)|——?|[-–]|/(?!\d)|(?<!\d)/)+")
_BEGINS = lazy(rf"[，,；;。|｜→\s]+|——?|[-–]|(?<!\d)/|(?={in_all('assigned.led')})|(?:{in_all('assigned.topic')})")
_COMMA = lazy("[，,；;。|｜]")
_PARTED, _PART_OF = lazy("[，,、；; ]"), any_of("assigned.part_of", exact=True)
_BRACKET = lazy(r"[（(【\[]((?:[^（）()【】\[\]]|[（(][^（）()]{1,12}[）)]){2,40})[）)】\]]")
_BY = any_of("assigned.by", exact=True)
_BEFORE, _FUNCTION = any_of("assigned.before", exact=True), any_of("assigned.function", exact=True)
_CHECKED_BY = any_of("assigned.checked_by", exact=True)
_CHARGE, _DUE = any_of("assigned.charge", exact=True), any_of("assigned.due", exact=True)
_DAYS, _TIMED = any_of("assigned.days", exact=True), any_of("assigned.timed", exact=True)
_CHARGED, _NOT_CHARGED = any_of("assigned.charged", exact=True), any_of("assigned.not_charged", exact=True)
_OF_THING, _HANDED_IN = any_of("assigned.of_thing", exact=True), any_of("assigned.handed_in", exact=True)
_NO_OWNERS = any_of("assigned.no_owners", exact=True)
_PART_STEMS = plain("assigned.part_stems")
_SUPPORTING = any_of("assigned.supporting", exact=True)
_THING, _DONE = any_of("assigned.thing", exact=True), any_of("assigned.done_before", exact=True)
_CALLED = lazy(
    f"[\u4e00-\u9fff](?:总(?![结体])|{'|'.join(title for title in TITLES if len(title) > 1)})|"
    f"[{FAMILIAR}][\u4e00-\u9fff]"
)
"""Somebody called as colleagues are, or a word that looks so: 蒋老师, 刘总, 小刘."""
_SOMEBODY = lazy(f"{_CALLED.pattern}|[\u4e00-\u9fff](?:{'|'.join(TITLES)})")
"""Perhaps somebody nobody knows: 张工."""
_SHORTEST_ACT = 2
"""汉字 of the longest word after 每月 that can be a thing, though it may begin as a verb: 补贴."""
_MOST = 8
"""The most places in a text where such a part may begin that are tried."""


@dataclass
class _Assigned:
    """What such a part says."""

    owners: Owners
    due: str = ""
    """The deadline as said."""
    more: bool = False
    """Whether there were words that say neither: 周三前必须到."""
    due_last: int = 0
    """How many characters at the end say the deadline and nothing else."""
    likely: bool = False
    """Whether somebody does something whose verb is not known."""
    charged: bool = False
    """Whether a word said that they do it, and not the names alone."""
    verb_alone: bool = False
    """Whether all that is said of what they do is a verb of one 汉字: 灯坏了，邓凯换."""
    sees_to_it: bool = False
    """Whether a word said only that they see to it, so that what follows is of the task: 跟进."""
    leads: bool = False
    """Whether somebody does more than support others."""


def read_assigned(text: str, names: Names, dues: DueReader, *, label: str = "") -> NamedTask | None:
    """Read the part of a shielded action that only says who does it: after a `label`, all of it or nothing."""
    if text.isascii() or not (
        names.named_in(text) or EACH_UNIT.search(text) or has_any(text, _PART_STEMS) or _CALLED.search(text)
    ):
        return _shared_out(text, names, dues) if "（" in text and not label else None
    if label:
        listed = _NO_OWNERS.search(label) or PEOPLE_LAST.search(label)
        found = _whole(text, names, dues)
        if found and listed and not (found.charged or any(found.owners.names.values())):  # 优秀员工：邓凯
            return None
        return _task(_kept(text, found) if found.more else "", found, dues) if found else None
    return (
        _in_bracket(text, names, dues)
        or _at_end(text, names, dues)
        or _alone(text, names, dues)
        or _each_part(text, names)
        or _charged(text, names, dues)
        or _after_thing(text, names, dues)
    )


def _shared_out(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read a bracket in which several people, called as colleagues are, share a task: （小阎跑1-6栋，老汤跑7-12栋）."""
    shared = _in_bracket(text, names, dues) if names.may_call(text) else None
    return shared if shared and len(shared.owners) > 1 and not _OF_THING.search(text, text.index("（")) else None


def _charged(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read the attendees inside a sentence who see to it; the text stays whole: 卫生邓凯每周检查, 搬家邓凯盯着."""
    for charge in _CHARGED.finditer(text):
        before = text[: charge.start()]
        owners = last_names(before, names)
        topic = before[: before.rfind(owners[0])] if owners else ""
        end = charge.end()
        acts = act_at(text, end) or (likely_act(text, end) and _next(text, end) > end + _SHORTEST_ACT)
        if topic and not _NOT_CHARGED.search(topic) and (acts or not charge["again"]):
            due, what = due_at_end(text, dues)
            return NamedTask(what, tuple(owners), (), due)
    return None


def _after_thing(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read those who do something with a thing that is named before them; the text stays whole: 合同邓凯周五前审完."""
    for thing in _THING.finditer(text):
        owners, end = doers_at(text, thing.end(), names)
        if not owners.names or GIVEN_TO.search(text[: thing.end()]) or act_at(text, thing.end()):
            continue
        due, length = time_at(text[end:], dues)
        acts = act_at(text, end + length) or likely_act(text, end + length)
        if (
            acts
            and not only_comes(text, end, owners, names)
            and not (_OF_THING.search(text, end) or _DONE.match(text, end))
        ):
            late, what = due_at_end(f"{text[:end]}{text[end + length :]}", dues)
            return NamedTask(what, owners.in_order, owners.support, due or late)
    return None


def _alone(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read a text that only says who leads and who supports; it stays whole."""
    found = _whole(text, names, dues) if PART.search(text) else None
    leads = found is not None and "lead" in found.owners.names.values()
    return _task(_kept(text, found), found, dues) if found and leads else None


def _task(what: str, found: _Assigned, dues: DueReader) -> NamedTask | None:
    if not found.leads:
        return None
    due = deadline_beside(found.due, dues) if found.due else None
    return NamedTask(what, found.owners.in_order, found.owners.support, due)


def _each_part(text: str, names: Names) -> NamedTask | None:
    """Read who has each of several parts, times or places; the text stays whole: 北片邓凯，南片唐宁."""
    owners: list[str] = []
    for part in _PARTED.split(text):
        match = _PART_OF.match(part)
        found = names.full_at(part, match.end()) if match else ""
        if found and names.attends(found) and (match and match.end() + len(found) == len(part)):
            owners.append(found)
    return NamedTask(text, tuple(dict.fromkeys(owners)), (), None) if len(owners) > 1 else None


def _kept(text: str, found: _Assigned) -> str:
    """Give a text that keeps what was not understood, without a deadline that ends it."""
    return text[: len(text) - found.due_last].rstrip(AROUND)


def _at_end(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    for begins in list(_BEGINS.finditer(text))[-_MOST:]:
        what = text[: begins.start()].rstrip(AROUND)
        found = _whole(text[begins.end() :], names, dues) if len(what) > 1 else None
        if found is None or (found.verb_alone and not found.due and _SOMEBODY.search(what)):
            continue
        if found.more and found.likely:
            found.owners.names = {**_doing(what, names), **found.owners.names}
        found.owners.names = {**dict.fromkeys(checking(what, names), ""), **found.owners.names}
        found.more |= begins[0][-1:].isalnum()  # 供应商那边邓凯去催
        if PART.search(what) and "lead" not in found.owners.names.values():  # somebody leads who was not read
            return None
        sure = found.charged or not (_NO_OWNERS.search(what) or ends_in_name(what, names, text[begins.end() :]))
        kept = _named_between(what, text[begins.end() :], found, names) or _kept(text, found)
        return _task(kept if found.more else what, found, dues) if sure else None
    return None


def _named_between(what: str, said: str, found: _Assigned, names: Names) -> str:
    """Give a text without the names between commas and the time after them: 编清单，邓凯，周五前报总工办."""
    _, end = doers_at(said, 0, names)
    rest = said[end:].strip(AROUND)
    if found.charged or found.likely or not found.due or not _PARTED.match(said, end) or not rest.startswith(found.due):
        return ""
    then = rest.removeprefix(found.due)
    return f"{what}，{then}" if _HANDED_IN.match(then) else ""


def _doing(what: str, names: Names) -> dict[str, OwnerPart]:
    """Give the attendees who do something inside a text, before others who do: 清单邓凯写，唐宁审."""
    found = sorted((what.find(name), name) for name in names.attendees_in(what))
    doing = (name for at, name in found if likely_act(what, at + len(name)) and not GIVEN_TO.search(what[:at]))
    return dict.fromkeys(doing, "")


def _in_bracket(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read brackets that say who and when, at the end or inside: 报告（邓凯，12月11日前），抄送董事; 【邓凯】核对."""
    read = [(bracket, _whole(bracket[1], names, dues)) for bracket in _BRACKET.finditer(text)]
    brackets = [(bracket, found) for bracket, found in read if found and not _told(text, bracket, found)]
    if not brackets:
        return None
    (bracket, found), *others = brackets
    for _, other in others:  # each has a task of its own, and perhaps a day
        for name, part in other.owners.names.items():
            found.owners.add((name,), part)
        found.more, found.due = True, ""
    before, after = text[: bracket.start()].rstrip(), text[bracket.end() :]
    follows = _BRACKET.match(after)
    if follows and not found.due and _when(follows[1], 0, dues, found) == len(follows[1]) and not found.more:
        after = after[follows.end() :]
    if before and not found.due and deadline_of(unshield(after.strip(AROUND)), dues):  # 服装【邓凯】12.20前
        found.due, after = unshield(after.strip(AROUND)), ""
    inside = before and after[:1] not in CLAUSE_ENDS and not found.due and (found.more or not found.charged)
    if inside or found.more:
        return None if inside else _task(text, found, dues)
    what = before + (after if before else after.lstrip(AROUND))
    if found.due:
        return _task(what, found, dues)
    late, what = due_at_end(what, dues)
    return NamedTask(what.strip(AROUND), found.owners.in_order, found.owners.support, late)


def _told(text: str, bracket: re.Match[str], found: _Assigned) -> bool:
    """Tell whether a bracket says something of people or a thing, and not who does it: 候选人（…）, 资料（X提供的）."""
    before = text[: bracket.start()].rstrip()
    of_thing = found.more and not found.due and _OF_THING.search(bracket[1][-1:])
    return bool(of_thing or PEOPLE_LAST.search(before) or (_NO_OWNERS.search(before) and not found.due))


def _whole(text: str, names: Names, dues: DueReader) -> _Assigned | None:
    """Read a text of which every part says who or when; None if one does not, or nobody is named."""
    found, at = _Assigned(Owners()), 0
    while (skipped := _APART.match(text, at)) or at < len(text):
        at = skipped.end() if skipped else at
        if at >= len(text):
            break
        end = _who(text, at, names, dues, found) or _when(text, at, dues, found) or _timed(text, at, names, found)
        if end is None:
            return None
        at = end
    sure = not found.likely or found.verb_alone or found.due or len(found.owners.names) > 1
    return found if found.owners.names and sure else None


def _who(text: str, at: int, names: Names, dues: DueReader, found: _Assigned) -> int | None:
    """Read names, with a word before or after them that says what they do; give their end."""
    owners, end = doers_at(text, at, names)
    word = None if owners.names else _BEFORE.match(text, at) or _FUNCTION.match(text, at)
    said = word.groupdict() if word else {}
    part: OwnerPart = "lead" if said.get("lead") else "support" if said.get("support") else ""
    if word:
        owners, end = doers_at(text, word.end(), names)
    if not owners.names:
        checks = _CHECKED_BY.match(text, at)
        found.more |= checks is not None
        return _next(text, checks.end()) if checks else _supporting(text, at, names, found)
    charge, due, end = _charge_and_time(text, end, dues, found)
    if end < len(text) and only_comes(text, end, owners, names):
        return None
    if end < len(text) and not _APART.match(text, end):
        known = act_at(text, end) is not None
        found.verb_alone = not known and end + 1 == _next(text, end)
        if not (known or likely_act(text, end, several=due is not None)):
            return None
        found.likely |= not known
        found.leads |= HELPS.match(text, end) is None
        found.more, found.charged, end = True, True, _act_end(text, end, dues)
    else:
        found.leads |= part != "support" and set(owners.names.values()) != {"support"}
    found.more |= owners.unknown_beside
    found.more |= charge is not None and charge["acts"] is not None  # 水泵由邓凯催: without the verb no task is left
    found.charged |= bool(word or charge or any(owners.names.values()))
    led = "lead" in (*found.owners.names.values(), *owners.names.values())
    for name, own in owners.names.items():
        found.owners.add((name,), own or part or ("lead" if charge and led else ""))
    return end


def _charge_and_time(
    text: str, end: int, dues: DueReader, found: _Assigned
) -> tuple[re.Match[str] | None, Due | None, int]:
    """Read after names, in either order, that they do it, and by when; give where that ends, too."""
    charge = _CHARGE.match(text, end)
    if charge and (charge.end() == len(text) or _APART.match(text, charge.end())):
        end, found.sees_to_it = charge.end(), True
    if end == len(text) or found.due or _APART.match(text, end):
        return charge, None, end
    due, length = time_at(text[end:], dues)  # 邓凯今晚发
    found.due, end = (due.phrase, end + length) if due else (found.due, end)
    charge = charge or _CHARGE.match(text, end)  # 邓凯周五前完成
    return charge, due, charge.end() if due and charge and _next(text, end) == charge.end() else end


def _supporting(text: str, at: int, names: Names, found: _Assigned) -> int | None:
    """Read groups that support one who leads, though nobody knows them: 总包牵头，监理参加; give their end."""
    clause = _SUPPORTING.match(text, at) if "lead" in found.owners.names.values() else None
    known = known_groups(clause["who"], names) if clause else ()
    if clause is None or not known:
        return None
    found.owners.add(known, "support")
    found.more |= clause["support"] is None
    return clause.end()


def _when(text: str, at: int, dues: DueReader, found: _Assigned) -> int | None:
    """Read a deadline up to the next comma or space, perhaps with what is to be done by then; give its end."""
    word = _DUE.match(text, at)
    start = word.end() if word else at
    for end in _ends(text, start):
        phrase = unshield(text[start:end]).strip()
        if not found.due and deadline_beside(phrase, dues):
            found.due, found.due_last = phrase, len(text) - at if not text[end:].strip(AROUND) else 0
            return end
    by = _BY.match(text, start, end)
    if found.due or not by or not deadline_of(unshield(by[0]), dues):
        return None
    found.due, found.more = unshield(by[0]), True
    return end


def _timed(text: str, at: int, names: Names, found: _Assigned) -> int | None:
    """Pass what clearly says when but is not read, or a clause after somebody who leads; it stays in the text.

    Also one that names nobody, after somebody who sees to it: 嘉豪跟进，下周会上过一遍.
    """
    timed = _TIMED.match(text, at) if found.owners.names else None
    goes_on = found.sees_to_it and not names.named_in(text[at : _next(text, at)])
    goes_on = (goes_on or "lead" in found.owners.names.values()) and _COMMA.match(text, at - 1) is not None
    if timed is None and not goes_on:
        return None
    found.more = True
    return timed.end() if timed else _next(text, at)


def _ends(text: str, start: int) -> Iterator[int]:
    """Yield where a deadline may end: the end of the text, before the next comma, before the next space."""
    days = _DAYS.match(text, start)
    space = _APART.search(text, days.end() if days else start + 1)
    yield from dict.fromkeys((_next(text, start), space.start() if space else len(text)))


def _act_end(text: str, start: int, dues: DueReader) -> int:
    """Find the end of what somebody does: the next comma, or a space before a time: 邓凯发 周五前."""
    end = _next(text, start)
    space = text.find(" ", start, end)
    return space if space > 0 and time_at(text[space + 1 :], dues)[0] else end


def _next(text: str, start: int) -> int:
    """Find the next comma, or the end of the text."""
    comma = _COMMA.search(text, start)
    return comma.start() if comma else len(text)
