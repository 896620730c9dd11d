"""Those who do something, where a Chinese action names them without a sign: 邓凯、唐宁入户核实, 冯丽娟同志整理材料."""

from __future__ import annotations

from dataclasses import dataclass

from minutetui.core.capture.deadlines import DueReader
from minutetui.core.capture.due_words import AROUND, act_at, deadline_of, due_at_end
from minutetui.core.capture.joined import OwnerPart, after_detail, group_at, said_part
from minutetui.core.capture.lexicon import (
    ASKS,
    BETWEEN_OWNERS,
    HELPED,
    JOINER,
    OFFICE,
    PART,
    SAID_WHEN,
    any_of,
    in_all,
    in_each,
    plain,
)
from minutetui.core.capture.owners import Owners
from minutetui.core.capture.signs import unshield
from minutetui.core.due import Due
from minutetui.core.people.calling import DEPUTY, FAMILIAR, begins_with_title, is_family_and_title
from minutetui.core.people.functions import says_what
from minutetui.core.people.groups import EACH_UNIT, HEAD, looks_like_group
from minutetui.core.people.names import Names
from minutetui.core.people.positions import POSITION
from minutetui.core.text.characters import is_han
from minutetui.core.text.patterns import lazy

LONGEST_ROLE, MOST_WORDS = 40, 4
"""Characters and words of the longest role that is looked for."""
_ROLE = lazy(r"[^\W\d_]+(?= )")
_GROUP_PEOPLE = in_each("owners.group_people", exact=True)
_LETS = plain("owners.lets")
_CHARGE = any_of("assigned.charge", exact=True)
CLAUSE_ENDS = ("", *"，,；;。")
"""What follows a clause: nothing, or one of these."""
_OPENS, _COMMAS = ("(", "（"), ("，", ",", "；", ";")
_ENDS_NAME = ("", *"，,；;、。")
_AFTER_GIVEN = ("", *"，,；;：: ")
ALSO_WORDS = frozenset(plain("owners.also_words"))
"""Names that begin a task or a sentence as words, too."""
NICKNAME = 2
"""汉字 of 小王."""
LONGEST_UNIT = 8
"""汉字 of the longest unit that is known only by its part: 教办配合."""
_BESIDE, _NO_TASK = any_of("assigned.beside", exact=True), any_of("assigned.no_task", exact=True)
_OCCASION = any_of("assigned.occasion", exact=True)
_TURN, _IN_CHARGE = any_of("assigned.turn", exact=True), any_of("assigned.in_charge", exact=True)
_PEOPLE_BESIDE = lazy(
    rf" \((?P<beside>(?:{in_all('owners.with_words')}|{in_all('owners.and_word')}|[+&]) ?)?(?P<who>[^()]{{2,40}})\)"
)
_SAID_BESIDE = any_of("assigned.said_beside", exact=True)
_NOUN_LAST, _TASK_SIGN = any_of("assigned.noun_last", exact=True), any_of("assigned.task_sign", exact=True)
_BEFORE_NAME = any_of("assigned.next_part", exact=True)
_DASHES = "-–—|｜"
_APART, _DASH = lazy(rf"[{_DASHES}，, ]+"), lazy(f"[{_DASHES}](?=[^{_DASHES}]+$)")
_HEAD, _POSITION, _FUNCTION = lazy(HEAD), lazy(POSITION), any_of("assigned.function", exact=True)
_LATIN_GIVEN = lazy(r"[A-Z][a-z]+(?=[\u4e00-\u9fff])")
_VERB_AND_OBJECT = lazy(r"[\u4e00-\u9fff]{2,3}(?=[，,；;。、）)]|$)")
"""A clause that is a verb of one 汉字 and its object: 出稿, 送材料."""
_COMPOUND = any_of("assigned.compound", exact=True)
_FIRST, _GOES_ON = any_of("assigned.first", exact=True), any_of("assigned.goes_on", exact=True)
_USUAL_UNIT, _PLACE = any_of("assigned.usual_units", exact=True), any_of("assigned.unit_places", exact=True)
_OBJECT = lazy(r"[\u4e00-\u9fff]{2}")
"""What something is done to, after a verb."""
_ASKED = lazy(f"(?:{in_all('owners.asks')})$")
_VERBS, _EVENTS = frozenset(plain("assigned.verbs")), plain("assigned.events")


@dataclass(frozen=True)
class NamedTask:
    """What a sentence says is to be done, by whom and by when."""

    what: str
    owners: tuple[str, ...]
    """Full names; those who support come last."""
    support: tuple[str, ...]
    due: Due | None
    """A day; None if nothing was said."""
    each_due: bool = False
    """Whether several have a deadline of their own, which stays in the text."""


def doers_at(text: str, start: int, names: Names) -> tuple[Owners, int]:
    """Read attendees and units of the meeting, joined, and the part of each; tell where they end."""
    owners, end, helps, comma = Owners(), start, False, False
    while (found := _doer_at(text, start, names) or _group_joined(text, start, owners)) is not None:
        if comma and "lead" in owners.names.values() and act_at(text, found[1]) and not PART.match(text, found[1]):
            break  # 邓凯牵头，唐宁画图
        name, end = found
        end = _people_beside(text, end, name, names, owners) or _beside(text, start, end, name, names, owners)
        part = PART.match(text, end)
        helped = part and not part["lead"] and "lead" not in owners.names.values() and is_han(text[part.end() :][:1])
        if part and (helped or _BEFORE_NAME.match(text, end)):  # 各部门配合财务部对账; 主责邓凯 协助唐宁
            part = None
        said: OwnerPart = "" if part is None else "lead" if part["lead"] else "support"
        owners.add((name,), said or ("support" if helps else ""))
        end = part.end() if part else end
        joiner = BETWEEN_OWNERS.match(text, end)
        if joiner is None and not _full_name_next(text, end, names):
            return owners, _helpers_next(text, end, names, owners) if said == "lead" else end
        helps = helps or (joiner is not None and HELPED.fullmatch(joiner[0].strip()) is not None)
        comma = joiner is not None and joiner[0].strip() in _COMMAS
        start = joiner.end() if joiner else end + text.startswith(" ", end)
    return owners, end


def tells_another(text: str, end: int, names: Names) -> bool:
    """Tell whether somebody, whose name ends at an index, only tells another what to do: 明华要祝融改论文."""
    return text[end : end + 1] in _LETS and names.known((names.at(text, end + 1) or ("",))[0])


def only_comes(text: str, end: int, owners: Owners, names: Names) -> bool:
    """Tell whether those after whose name and time an index is only come to what another arranges: 各科室周四来开会."""
    occasion = _OCCASION.match(text, end)
    return occasion is not None and (bool(occasion["comes"]) or not any(map(names.attends, owners.names)))


def _group_joined(text: str, start: int, owners: Owners) -> tuple[str, int] | None:
    """Read people whom nobody knows, joined to those before, but not by a comma: 邓凯、施工队清场, Ann & auditor."""
    comma = text[start - 1 : start] in _COMMAS or text[start - 2 : start] == ", "
    return group_at(text, start) if owners.names and not comma else None


def _helpers_next(text: str, start: int, names: Names, owners: Owners) -> int:
    """Read those who support a leader, directly after that part: 邓凯牵头安全部、设备部配合; give the end."""
    others, end = doers_at(text, start, names)
    if [*others.names.values()][-1:] != ["support"]:
        return start
    owners.add(tuple(others.names), "support")
    return end


def _full_name_next(text: str, end: int, names: Names) -> bool:
    """Tell whether a further full name in 汉字 follows, after a space or at once: 邓凯 唐宁 核数据."""
    start = end + text.startswith(" ", end)
    return not text.isascii() and names.attends(names.full_at(text, start))


def _people_beside(text: str, end: int, name: str, names: Names, owners: Owners) -> int:
    """Read people in brackets after a unit, or with somebody: Stores (Ann), Tom (w/ Ann); give the end, or 0."""
    bracket = _PEOPLE_BESIDE.match(text, end) if text.startswith(" (", end) else None
    if bracket is None or not (bracket["beside"] or not names.attends(name)):
        return 0
    people = known_groups(bracket["who"], names)
    if not people or not all(map(names.attends, people)):
        return 0
    owners.add((name,))
    owners.add(people, "support" if HELPED.match(bracket["beside"] or "") else "")
    return bracket.end()


def _beside(text: str, start: int, end: int, name: str, names: Names, owners: Owners) -> int:
    """Pass a title, 同志, or a role or unit in brackets after a full name or a given name; give the end."""
    called = text[start:end]
    if not (called == name or names.given_at(called, 0) == (name, len(called))) or not names.attends(name):
        return end
    role = next((part for part in names.detail(name).split() if text.startswith(part, end)), "")
    titled = None if role else _IN_CHARGE.match(text, end)
    if titled and text[titled.end() : titled.end() + 1] in _ENDS_NAME:  # 邓凯牵头人，唐宁
        owners.unknown_beside = True
        return titled.end()
    beside = None if role else _BESIDE.match(text, end)
    if beside is None:
        return end + len(role)
    if not beside["about"] or (known := after_detail(text, end, name, names)) > end:
        return known if beside["about"] else beside.end()
    turn = _TURN.fullmatch(beside["about"]) and (owners.names or BETWEEN_OWNERS.match(text, beside.end()))
    if not (turn or says_what(beside["about"]) or _SAID_BESIDE.fullmatch(beside["about"])):
        return end
    owners.unknown_beside = True
    return beside.end()


def _doer_at(text: str, start: int, names: Names) -> tuple[str, int] | None:
    """Read one attendee, unit or office at an index."""
    called = text[start : start + 2]
    if called[:1] in tuple(FAMILIAR) and (name := names.resolve(called)) is not None:  # 小刘和小赵
        return name, start + 2
    office = OFFICE.match(text, start)
    holder = names.holder(office[0]) if office else None
    if office and holder is not None:
        named = names.at(text, office.end() + 1) if text[office.end() : office.end() + 1] == " " else None
        return named if named and named[0] == holder else (holder, office.end())  # Treasurer Lee
    held = None if text.isascii() or office else names.office_at(text, start)
    if held and held[1] - start >= len(names.full_at(text, start)):  # 校医, not 校医室
        return held
    if each := EACH_UNIT.match(text, start):
        return each[0], each.end()
    found, given = names.at(text, start), _given_at(text, start, names)
    if given and not (found and names.attends(found[0]) and found[1] > given[1]):  # 欧阳, not 欧阳总
        return given
    if found is None or names.known(found[0]):
        return _head_at(text, found, names) if found and not text.isascii() else found
    return _role_at(text, start, names) if text.isascii() else _unknown_at(text, start, found[0], names)


def _unknown_at(text: str, start: int, word: str, names: Names) -> tuple[str, int] | None:
    """Read a person after the function: 甲方吴总; before 汉字: Amy看; or a unit that nobody knows: 财政所牵头."""
    latin = _LATIN_GIVEN.match(text, start)
    if latin and (called := names.resolve(latin[0])) and names.attends(called):
        return called, latin.end()
    function = _FUNCTION.match(text, start) or _POSITION.match(text, start)
    person = names.at(text, function.end()) if function else None
    if person and names.attends(person[0]):
        return person
    unit = _USUAL_UNIT.match(text, start)
    if unit and _unit_acts(text, unit.end(), asked=_ASKED.search(text, 0, start) is not None):
        return unit[0], unit.end()
    name, part = said_part(word)
    is_unit = (
        part and len(name) <= LONGEST_UNIT and not ASKS.search(name) and (says_what(name) or looks_like_group(name))
    )
    return (name, start + len(name)) if is_unit and text.startswith(name, start) else None


def _unit_acts(text: str, end: int, *, asked: bool) -> bool:
    """Tell whether a unit that nobody knows, whose name ends at an index, surely does what follows.

    法务部审一下合同      请法务部审合同      物业周五前签合同      物业清理楼道
    """
    if _HEAD.match(text, end) or begins_with_title(text[end:]):
        return False  # 保卫科科长, 街道办王科长
    if _FIRST.match(text, end) or _COMPOUND.match(text, end):
        return False  # 由法务部审核后签订; 财务部打印机
    if PART.match(text, end):
        return True
    when = SAID_WHEN.match(text, end)
    after = when.end() if when else end
    act = act_at(text, after)
    if when or asked:
        return act is not None or likely_act(text, after, several=True)
    if _PLACE.match(text[:end]) or _GOES_ON.search(text, end):
        return False
    if act is None:
        return _TASK_SIGN.match(text, end) is not None and likely_act(text, end, several=True)
    return _OBJECT.match(text, act.end()) is not None


def is_called(name: str, said: str, names: Names) -> bool:
    """Tell whether a text names somebody so that nothing else can be meant: 王晓东, 晓东, 小王, 王主任."""
    if names.written_in(name, said):
        return True
    nickname = said[:1] in tuple(FAMILIAR) and len(said) == NICKNAME
    titled = nickname or is_family_and_title(said.replace(DEPUTY, "", 1))
    return titled and names.resolve(said) == name


def people_of_group(text: str, names: Names) -> tuple[tuple[str, ...], int]:
    """Give the attendees in brackets after a group at the beginning of a text, and their end: Panel (Ann, Bo) to meet.

    Nobody unless all attend.
    """
    match = next((found for pattern in _GROUP_PEOPLE if (found := pattern.match(text))), None)
    said = [one for one in JOINER.split(match["who"]) if one] if match else []
    people = [names.named(one) or "" for one in map(str.strip, said)]
    known = match is not None and bool(people) and all(map(names.attends, people))
    return (tuple(dict.fromkeys(people)), match.end()) if match and known else ((), 0)


def known_groups(said: str, names: Names) -> tuple[str, ...]:
    """Give all of several joined names, each known or clearly a group of people; nobody unless all are."""
    called = [one for one in JOINER.split(said) if one]
    found = [names.resolve(one) or (one if looks_like_group(one) else None) for one in called]
    known = tuple(name for name in found if name is not None)
    return known if len(known) == len(called) else ()


def _head_at(text: str, unit: tuple[str, int], names: Names) -> tuple[str, int] | None:
    """Pass the title of whoever heads a unit, after its name: 市场部负责人; a person named after it is who is meant."""
    if names.attends(unit[0]):
        return unit
    person = names.full_at(text, unit[1] + 1) if text[unit[1] : unit[1] + 1] in _OPENS else ""
    if names.attends(person) and text[unit[1] + 1 + len(person) :][:1] in (")", "）"):  # 总务科（张伟）
        return person, unit[1] + len(person) + 2
    head = _HEAD.match(text, unit[1])
    if head is None:
        return None if begins_with_title(text[unit[1] :]) else unit  # 街道办王科长, whom nobody knows
    person = names.full_at(text, head.end())
    if names.attends(person):
        return person, head.end() + len(person)
    called = f"{unit[0]}{head[0]}"
    return names.holder_in(unit[0], head[0]) or names.holder(called) or called, head.end()


def _given_at(text: str, start: int, names: Names) -> tuple[str, int] | None:
    """Read a given name in 汉字 that one attendee has, before what is said of a person: 晓东把旧牌拆了."""
    name, end = (None if text.isascii() else names.given_at(text, start)) or ("", start)
    if not names.attends(name) or text[start:end] in ALSO_WORDS or (not start and text.startswith(_EVENTS, end)):
        return None
    follows = text[end : end + 1] in _AFTER_GIVEN or BETWEEN_OWNERS.match(text, end)
    beside = text[end : end + 1] not in _OPENS and _BESIDE.match(text, end)
    charge = _CHARGE.match(text, end)
    charged = charge is not None and text[charge.end() : charge.end() + 1] in CLAUSE_ENDS
    sure = follows or beside or charged or PART.match(text, end) or act_at(text, end) or SAID_WHEN.match(text, end)
    return (name, end) if sure or likely_act(text, end) else None


def _role_at(text: str, start: int, names: Names) -> tuple[str, int] | None:
    """Read a role that one attendee has, before what is to be done: Headteacher to order salt, PO to update it."""
    for words in reversed(list(_ROLE.finditer(text, start, start + LONGEST_ROLE))[:MOST_WORDS]):
        does, joiner = act_at(text, words.end()), JOINER.match(text, words.end())
        goes_on = joiner is not None and joiner[0] != ", " and _doer_at(text, joiner.end(), names) is not None
        acts = does is not None and does.end() > words.end()
        called = text[start : words.end()]
        if (acts or goes_on) and (name := names.holder(called) or _titled(called, names)):
            return name, words.end()
        if acts and called[0].isupper() and (name := _unit_begun(called, names)):
            return name, words.end()
    return None


def _unit_begun(called: str, names: Names) -> str | None:
    """Give the one unit whose name begins with these words: Northgate, of Northgate Scaffolding."""
    name = names.only_beginning(called)
    return name if name and not names.attends(name) and name.startswith(f"{called} ") else None


def _titled(called: str, names: Names) -> str | None:
    """Give the attendee whose role and family name a text is: Director Lee."""
    role, _, family = called.rpartition(" ")
    holder = names.holder(role) if role else None
    return holder if holder is not None and names.resolve(family) == holder else None


def likely_act(text: str, at: int, *, several: bool = False) -> bool:
    """Tell whether what follows a name, or `several`, is likely what they do, though the verb is not known."""
    noun = not (several or _VERB_AND_OBJECT.match(text, at)) and _NOUN_LAST.match(text, at)
    return text[at : at + 1] in _VERBS and not (noun or _NO_TASK.match(text, at))


def likely_task(text: str, end: int, owners: Owners, names: Names, dues: DueReader) -> NamedTask | None:
    """Read a Chinese task that begins with full names and whose verb is not known; the names stay in the text."""
    apart = _APART.match(text, end)
    start = apart.end() if apart else end
    named = next((name for name in owners.names if is_called(name, text[:end], names)), "")
    if text.isascii() or len(text) < start + 2 or _NO_TASK.match(text, start) or not named:
        return None
    acts = owners.unknown_beside and act_at(text, start) is not None
    person = names.attends(named) or EACH_UNIT.fullmatch(named) is not None
    sure = acts or apart or _TASK_SIGN.match(text, start)
    if (not sure and not (person or len(owners.names) > 1)) or not (sure or likely_act(text, start)):
        return None
    rest = text[start:] if apart and not owners.unknown_beside else text
    first, _, then = rest.partition(" ")
    if apart and then and (due := deadline_of(unshield(first), dues)):  # 苏婉 12月3日 寄样品
        return NamedTask(then.strip(AROUND), owners.in_order, owners.support, due)
    due, what = due_at_end(_DASH.sub("，", rest) if apart and apart[0] in _DASHES else rest, dues)
    return NamedTask(what.strip(AROUND), owners.in_order, owners.support, due)
