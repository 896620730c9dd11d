"""Sentences that say who came, went, is away or does what: `Apologies from Ann and Bo`, 会议由王芳主持，李明记录."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from minutetui.core.capture.attendance_beside import listed_as, split_reasons, with_title
from minutetui.core.capture.attendance_clauses import read_told
from minutetui.core.capture.attendance_moves import read_move
from minutetui.core.capture.attendance_people import (
    Said,
    all_but,
    as_listed,
    attending,
    is_certain,
    on_behalf_of,
    read_all,
)
from minutetui.core.capture.deputies import deputy_in
from minutetui.core.capture.interests import read_interest
from minutetui.core.capture.lexicon import LEXICONS, SAID_COMMA, STATEMENTS, Sentences, any_of, in_each
from minutetui.core.capture.reading import Attend, Scene
from minutetui.core.capture.signs import unshield
from minutetui.core.people.attendance import OFFICES, AttendanceWay, Office
from minutetui.core.people.calling import is_familiar, is_family, is_family_and_title
from minutetui.core.people.details import PersonDetails, read_details, says_office
from minutetui.core.people.expected import says_something
from minutetui.core.people.functions import says_what
from minutetui.core.people.lateness import comes_late, may_be_late
from minutetui.core.people.lists import people_in
from minutetui.core.people.person import Called
from minutetui.core.people.remarks import is_remark
from minutetui.core.people.saying import begins_with_saying
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import TAG_OF_SIGN

LONGEST_STATEMENT = 120
"""Characters of the longest sentence that says who came, went or is away."""
_BESIDE = ("reason", "leave", "span", "length", "aside", "about", "why", "proxy")
"""The groups of a sentence that hold what is noted of a person."""
_STOPS = " .。!！"
_DIGIT = lazy(r"\d")
_CAPITAL = lazy(r"(?<![\w'’])[A-Z][\w'’-]+")
_CLAUSES = lazy("[，；,;]")
_WRITTEN_OUT = tuple(
    (lazy(short), full) for lexicon in LEXICONS.values() for short, full in lexicon.attendance.written_out
)
_SENTENCE_END = lazy(r"[a-z]{3,}\.$")
_COMES_LATE = in_each("attendance.comes_late")
_THIS_ITEM = any_of("attendance.this_item")


def read_statement(shielded: str, scene: Scene) -> Attend | None:
    """Read a sentence that only says who came, went, is away or does what for the meeting."""
    if not scene.habits.attendance or len(shielded) > LONGEST_STATEMENT or shielded[:1] in TAG_OF_SIGN:
        return None
    if "'" in shielded or "’" in shielded:
        for short, full in _WRITTEN_OUT:
            shielded = short.sub(full, shielded)
    act = read_told(shielded, scene) or read_move(shielded, scene) or _statement(shielded, scene)
    return as_listed(act and _of_item(act, scene), shielded.rstrip(_STOPS), scene)


def _of_item(act: Attend, scene: Scene) -> Attend:
    """Give who left for the current item with its title, if an interest in it was declared, in place of the words."""
    if act.way != "left" or scene.item is None:
        return act
    details = tuple(replace(one, remark="") if _THIS_ITEM.fullmatch(one.remark) else one for one in act.details)
    if details == act.details:
        return act
    declared = {one.name for one in scene.meeting.attendees if scene.item.title in one.interests}
    return replace(act, details=details, about=scene.item.title if declared.issuperset(act.people) else "")


def read_late(shielded: str, scene: Scene) -> Attend | None:
    """Read a sentence after one on attendance as saying who will be late."""
    match = next((match for pattern in _COMES_LATE if (match := pattern.fullmatch(unshield(shielded)))), None)
    return _stated(match.groupdict(), "present", scene) if match else None


def _adds_deputy(said: dict[str, str | None], text: str) -> bool:
    """Tell whether a sentence goes on with who attends for the person: Ann sent apologies, Bo Chen deputising."""
    beside = filter(None, map(said.get, ("why", "about")))
    return not has_han(text) and any(deputy_in(one) and f"- {one}" not in text for one in beside)


def _statement(shielded: str, scene: Scene) -> Attend | None:
    """Read how people attend: Apologies from Ann and Bo; 闻经理列席; 会议由王芳主持，李明记录."""
    for spaced in (True, False):
        if " " in shielded if spaced else not shielded.isascii():
            for may_state, sentences in STATEMENTS[spaced]:
                if may_state(shielded) and (act := _one_of(sentences, unshield(shielded), scene)):
                    return None if _is_quoted(shielded) else act
    return None


def _is_quoted(text: str) -> bool:
    """Tell whether a sentence is what somebody said, after a verb of saying and a comma: 张伟说，明天不来."""
    head, comma, _ = text.replace(",", "，").partition("，")
    return bool(comma) and head.endswith(SAID_COMMA)


def _one_of(sentences: Sentences[AttendanceWay], text: str, scene: Scene) -> Attend | None:
    """Read a text as one of some sentences on attendance, or on an interest."""
    for way, pattern in sentences.fitting(text):
        match = pattern.fullmatch(text)
        if match is None:
            continue
        said = match.groupdict()
        all_came = said.get("everybody") is not None  # also empty: 到齐了
        if not (all_came or any(said.values())):
            return Attend(way, (), (), nobody=(way,))
        if said.get("but") or all_came:
            act = _everybody(said, way, scene)
            more = act is not None and any(one.remark for one in act.details)
            return None if more and "known" in said else act
        if said.get("who") and not _adds_deputy(said, text) and (act := _stated(said, way, scene)):
            return act
        offices = [(office, said[office]) for office in OFFICES if said.get(office)]
        if offices and (act := _of_offices(offices, said, way, scene)):
            known = all(scene.names.attends(name) or is_familiar(name) for name in act.people)
            return act if "known" not in said or known else None
    return read_interest(text, scene)


def _stated(said: dict[str, str | None], way: AttendanceWay, scene: Scene) -> Attend | None:
    """Give how people attend whom a sentence calls `who`; None unless each is certainly a person."""
    if _SENTENCE_END.search(said["who"] or ""):
        return None  # it is of another sentence: Ann, Bo. Missing: Roy
    if any(read_statement(clause, scene) for clause in _CLAUSES.split(said["who"] or "")[:-1]):
        return None  # they attend otherwise: 柳青线上参会，赵海请假
    if "known" in said and has_han(said["who"] or "") and not scene.names.may_call(said["who"] or ""):
        return None
    people = people_in(said["who"] or "", lambda one: listed_as(one, scene.names))
    people = split_reasons(people, way, scene.names, strict=True) or []
    beside = _beside(said, scene)
    own = [len(people) > 1 and any(map(is_remark, parts)) for _, parts in people]  # 张华出差、李明病假
    listed = [(name, [*parts, *([] if has else beside)]) for (name, parts), has in zip(people, own, strict=True)]
    if _says_otherwise(people, said["who"] or "", scene):
        return None  # Bo chaired as Ann was; Bo taking the minutes; Bo left 8.10 as
    whom = said.get("whom")
    others = (read_statement(said.get(name) or "", scene) for name in ("why", "about"))
    if any(one.people for one in others if one):
        return None  # who attends otherwise is no reason: 冯丽请假，安娜列席
    called = (*(name for name, _ in listed), *([whom] if whom else ()))
    guest = is_family_and_title if way == "in-attendance" or whom else (lambda _: False)
    guest = _is_family if way == "apologies" and not whom else guest
    if "known" in said and not all(_is_plain(*one, said["who"] or "", scene) for one in people):
        return None
    sure = all(is_certain(name, scene.names) or guest(name) for name in called)
    act = attending(listed, way, scene, Said(strict=guest is not _is_family)) if sure else None
    if act and way == "in-attendance" and scene.meeting.chair in act.people:
        return None  # 董事长到会讲话: who chairs is no guest
    return _with_reason(act, scene.names.resolve(whom), said.get("reason") or "") if act and whom else act


def _says_otherwise(people: list[Called], text: str, scene: Scene) -> bool:
    """Tell whether what a text says beside the names is something else than who they are."""
    told = [part for name, part in _pairs(people) if f"{name} {part}" in text]
    joined = [part for name, part in _pairs(people) if f"{name}{part}" in text]
    reported = any(map(begins_with_saying, joined))  # 韩冰汇报配件没到
    return reported or any(_says_more(part, scene) for part in told) or any(map(scene.names.named_in, joined))


def _is_family(called: str) -> bool:
    """Tell whether somebody is called as a family, not as a group of people with a role: the Hendersons."""
    return is_family(called) and not says_what(called[:-1])


def _with_reason(act: Attend, whom: str | None, reason: str) -> Attend:
    """Note why somebody is away for whom another attends: Sue here for Tom, who is ill."""
    named = zip(act.people, act.details, strict=True)
    details = (
        replace(one, remark=", ".join(filter(None, (reason, one.remark)))) if name == whom else one
        for name, one in named
    )
    return replace(act, details=tuple(details))


def _pairs(people: list[Called]) -> Iterator[tuple[str, str]]:
    return ((name, part) for name, parts in people for part in parts)


def _names_another(part: str, scene: Scene) -> bool:
    """Tell whether what follows a Latin name names an attendee, too."""
    return any(scene.names.attends(scene.names.resolve(word) or "") for word in _CAPITAL.findall(part))


def _says_more(part: str, scene: Scene) -> bool:
    """Tell whether what follows a name says something of its own: is taking the minutes, runs this one."""
    if _names_another(part, scene) or says_office(part) or _DIGIT.search(part):
        return True
    return says_something(part) and not is_remark(part) and part.isascii()


def _is_plain(called: str, parts: list[str], said: str, scene: Scene) -> bool:
    """Tell whether an attendee is named with nothing beside it but a unit or a role: 甲方舒颖, not 建议舒颖."""
    beside = (part for part in parts if f"（{part}" not in said and f"({part}" not in said)
    return scene.names.attends(scene.names.person(called) or "") and all(map(says_what, beside))


def _beside(said: dict[str, str | None], scene: Scene) -> list[str]:
    """Give what a sentence says of a person besides the attendance: the reason, and who attends for whom."""
    beside = (name for name in _BESIDE if name != "reason" or not said.get("whom"))
    found = [text.strip(" ,，;；（()）") for name in beside if (text := said.get(name))]
    if whom := said.get("whom"):
        name = scene.names.person(whom) or whom
        found.append(on_behalf_of(name, scene))
    return found


def _everybody(said: dict[str, str | None], way: AttendanceWay, scene: Scene) -> Attend | None:
    """Give who is there if all are, perhaps but some: 全体到会; 除张华请假外，其余均到会; all here except Ann (ill)."""
    if but := said.get("but"):
        return all_but(but, way, scene)
    act = read_all(way, scene)
    return act if act.people else None


def _of_offices(
    offices: list[tuple[Office, str]], told: dict[str, str | None], way: AttendanceWay, scene: Scene
) -> Attend | None:
    """Give who holds the offices of the meeting, for whom; None unless each is certainly one person."""
    chair = next((one for one in scene.meeting.attendees if one.name == scene.meeting.chair), None)
    if chair and chair.left and "chair" in dict(offices):
        return None  # from then on somebody else chairs: the chair of the meeting stays who it was
    people: dict[str, PersonDetails] = {}
    for office, said in offices:
        found = _holder(said, way, scene)
        if found is None:
            return None
        name, details = found
        remark = told.get("instead") or details.remark
        acting = office == "chair" and bool(told.get("acting"))
        people[name] = replace(details, office=office, acting=acting, remark=remark)
    if len(people) != len(offices):
        return None
    if whom := told.get("whom") or told.get("whose"):
        away = scene.names.person(whom) or ""
        if not scene.names.attends(away) or away in people:
            return None
        people[away] = _away(away, told.get("reason") or "", scene)
    beside = tuple(filter(None, (told.get("beside"),)))
    return Attend(way, tuple(people), tuple(people.values()), unread=beside)


def _holder(said: str, way: AttendanceWay, scene: Scene) -> tuple[str, PersonDetails] | None:
    """Give the one person whom a text names as the holder of an office, and what it says of that person."""
    if holder := scene.names.holder(said):
        return holder, PersonDetails()
    listed = people_in(said, lambda one: listed_as(one, scene.names))
    if len(listed) != 1 or not is_certain(listed[0][0], scene.names):
        return None
    called, parts = listed[0]
    if any(f"{called} {part}" in said or (is_remark(part) and f"{called}{part}" in said) for part in parts):
        return None  # it says something else: 记录张华培训; Ann was ill so Bo
    titled, parts = with_title((called, parts), scene.names)
    return scene.names.person(titled) or titled, read_details(parts, way)


def _away(name: str, why: str, scene: Scene) -> PersonDetails:
    """Give how an attendee is away whose office another holds: as is known, else excused if a reason is said."""
    if comes_late(why) or may_be_late(why):
        return PersonDetails(way="present", remark=why)
    known = next(one.attendance for one in scene.meeting.attendees if one.name == name)
    way = known if known in ("apologies", "absent") else "apologies" if why else "absent"
    return PersonDetails(way=way, remark=why)
