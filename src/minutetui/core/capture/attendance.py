"""Attendance typed in one line: `Present: Ann (chair), Bo`, `Left: Ann 14:20`, `请假：李明（出差）`, `缺席：无`.

After such a word and one colon everything is people, known or not. Only what cannot be a name leaves the line text.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import get_args

from minutetui.core.capture.attendance_beside import LENIENT, begins_with_another, with_bracket
from minutetui.core.capture.attendance_clauses import TIMED
from minutetui.core.capture.attendance_labels import plain_word, with_groups, with_kind
from minutetui.core.capture.attendance_people import (
    EVERYBODY,
    Said,
    as_listed,
    attending,
    is_certain,
    read_people,
)
from minutetui.core.capture.attendance_sentences import read_statement
from minutetui.core.capture.colons import find_colon
from minutetui.core.capture.deputies import Deputy, with_deputies, without_deputies
from minutetui.core.capture.interests import listed_interests, without_others
from minutetui.core.capture.items import item_named
from minutetui.core.capture.lexicon import LEXICONS, OFFICE, any_of, in_all, plain
from minutetui.core.capture.motion_words import SIDES
from minutetui.core.capture.reading import Attend, Scene, Several
from minutetui.core.capture.signs import ATTENDANCE_WORDS, DOUBTFUL_WORDS, unshield
from minutetui.core.capture.tail import around, read_tail
from minutetui.core.people.attendance import OFFICES, AttendanceWay, Office
from minutetui.core.people.details import PersonDetails
from minutetui.core.people.functions import says_what
from minutetui.core.people.groups import counts_people
from minutetui.core.people.lateness import comes_late
from minutetui.core.people.lists import without_recipients
from minutetui.core.people.remarks import for_whom
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy

_NOTED = {word: said for lexicon in LEXICONS.values() for word, said in lexicon.attendance.noted.items()}
_ATTENDS: dict[str, AttendanceWay] = {way: way for way in get_args(AttendanceWay)}
_HOLDS: dict[str, Office] = {office: office for office in OFFICES}
_MAY_SPEAK = any_of("attendance.may_speak")
_TITLED = frozenset(plain("attendance.titled"))
_DEPUTIES = frozenset(plain("attendance.deputies"))
_ONE_GUEST = frozenset(plain("attendance.one_guest"))
_OF_MEETING = frozenset(plain("attendance.interests_of_meeting"))
_SIDE = lazy("|".join(SIDES.values()), re.IGNORECASE)
_NOBODY = lazy(rf"(?:{in_all('attendance.nobody')}|-+|—+)[.。]?", re.IGNORECASE)
_AWAY = plain("attendance.away")
_AWAY_WORDS = "|".join(_AWAY) or r"(?!)"
_WORDS = "|".join(sorted(map(re.escape, ATTENDANCE_WORDS), key=len, reverse=True))
_BEGINS_GROUP = r"(?:(?<=[;.:] )|(?<=[，；。、：])|(?:(?<=[,&] )|(?<=\band )|(?<=\bwith )|(?<=\bplus ))(?-i:(?=[a-z])))"
"""Before a word for a group: one in capitals begins a clause, elsewhere it could be a title."""
_FURTHER = lazy(
    rf"(?:^|[\s,，;；.。、]++)(?:{in_all('attendance.and_with')})?(?:(?P<word>{_WORDS})\s?[:：]|"
    rf"(?P<away>{_AWAY_WORDS})(?:{in_all('attendance.away_ends')})|{_BEGINS_GROUP}"
    rf"(?:(?P<guests>{in_all('attendance.guests')})|{in_all('attendance.members')})"
    rf"(?:\s?[:：]| (?=(?-i:[A-Z]))|[ \u3000]?(?=[\u3400-\u9fff]{{2}})))\s?(?![^（(]*[）)])",
    re.IGNORECASE,
)
"""Where further people begin who attend in another way: Ann, Bo; apologies from Leo; 王芳、李明，请假：张华."""
_GUESTS = next(word for word, way in ATTENDANCE_WORDS.items() if way == "in-attendance")
_PRESENT = next(one.attendance.attendance["present"][0] for one in LEXICONS.values() if not one.spaced)
_WHY_LAST = any_of("attendance.why_last")
_PARTY = any_of("attendance.parties")
_UNMARKED = (*_AWAY, *plain("attendance.unmarked"))
_DASHED = lazy(
    rf"({_WORDS}) [-–—=] (?=\S)|({'|'.join(_UNMARKED) or '(?!)'})"
    r"(?:[,:]? (?=[^\W\d_])|[ \u3000]+(?=[\u3400-\u9fff]))",
    re.IGNORECASE,
)
"""A word of attendance with a dash or = instead of the colon, or nothing: Apologies - Leo; Apologies Leo, Ann."""
_NEXT_UNMARKED = lazy(rf"[，；,;。]\s*(?:{'|'.join(_UNMARKED) or '(?!)'})[ \u3000]+(?=[\u3400-\u9fff])")
_BEGIN, _BEGIN_HAN = 4, 2
_BEGINNINGS = frozenset(word[:_BEGIN] for word in (*ATTENDANCE_WORDS, *_UNMARKED))
"""How such a line begins."""
_PLUS = any_of("attendance.plus")
_CLAUSE = lazy(r"[,，;；] ?| [-–—] ")
_ROUND = str.maketrans("【】〔〕［］[]", "（）（）（）()")
"""Other brackets are as good as round ones beside a name."""
_OTHER_LABEL = lazy(r"[\s，,；;、][^\W\d_][^\s，,；;、:：（()）]{0,9}[:：](?!\d)(?![^（(]*[）)])")
"""Another word with a colon among people: 鲁迪 林思齐，备注：待定."""
_UNIT_LABEL = lazy(r"(?:^|[；;，,。]\s?)([\u3400-\u9fff]{2,10})[:：](?!\d)")
_HELD = any_of("attendance.holds")
_FOR_NOW = any_of("attendance.for_now")
_NO_HOLDER = any_of("attendance.no_holder")
_ACTING_WORD = any_of("attendance.acting", exact=True)


def read_attendance(shielded: str, scene: Scene) -> Attend | Several | None:
    """Read a shielded text as attendance; None if it is not."""
    if not scene.habits.attendance:
        return None
    colon = find_colon(shielded)
    word = shielded[: colon[0]].strip().casefold() if colon and colon[1] == 1 else ""
    longer = word
    word, what = plain_word(word)
    if colon is None or word not in ATTENDANCE_WORDS:
        return _without_colon(shielded, scene) or _of_parties(shielded, colon, scene)
    further = list(_FURTHER.finditer(shielded, sum(colon)))
    starts = [sum(colon), *(match.end() for match in further)]
    ends = [*(match.start() for match in further), len(shielded)]
    parts = zip(_words(word, further), map(shielded.__getitem__, map(slice, starts, ends)), strict=True)
    acts = [_after_word(*said, scene) for said in parts if said[1].strip() or not further]
    if longer != word and _MAY_SPEAK.search(longer) and not all(_is_sure(act, scene) for act in acts):
        return None  # 列席专家：建议分期
    acts[:1] = [with_kind(act, what, scene) for act in acts[:1]]
    if len(acts) == 1:
        return None if _may_be_title(word, acts[0], scene) else acts[0]
    if None in acts:
        return None
    told = [one for act in acts for one in (act.acts if isinstance(act, Several) else (act,))]
    attends = [one for one in told if isinstance(one, Attend)]
    interests = [one for one in attends if one.way == "interest"]
    if not interests:
        return _together(attends)
    others = [one for one in attends if one.way != "interest"]
    return Several((*([_together(others)] if others else ()), *interests))  # each has a reason of its own


def _words(first: str, further: list[re.Match[str]]) -> list[str]:
    """Give the word of attendance for each part of a line; a group after those who are away is away, too."""
    words = [first]
    for match in further:
        away = ATTENDANCE_WORDS[words[-1]] in ("apologies", "absent")
        group = words[-1] if away else _GUESTS if match["guests"] and ATTENDANCE_WORDS[first] == "present" else first
        words.append((match["word"] or match["away"] or group).casefold())
    return words


def _without_colon(shielded: str, scene: Scene) -> Attend | None:
    """Read people after a word of attendance with a dash or a blank between them, if each is certainly a person."""
    begins = {shielded[:_BEGIN].casefold(), shielded[:_BEGIN_HAN]}
    dashed = _DASHED.match(shielded) if begins & _BEGINNINGS else None
    if dashed is None or _NEXT_UNMARKED.search(shielded, dashed.end()):
        return None  # the parts are read one by one: 出席 王芳；请假 李明
    word, called = (dashed[1] or dashed[2]).casefold(), shielded[dashed.end() :]
    if not (called[:1].isupper() or scene.names.may_begin(called) or has_han(called) or _NOBODY.match(called)):
        return None  # Present stock covers six weeks
    act = _after_word(word, called, scene)
    if not isinstance(act, Attend) or not all(is_certain(name, scene.names) for name in act.people):
        return None
    timed = act.way not in TIMED or act.time or any(one.arrived or one.left for one in act.details)
    known = called[:1].isupper() or has_han(called) or all(map(scene.names.attends, act.people))
    return act if (timed or dashed[1]) and known else None  # Late Ann Lee, founder of the club


def _of_parties(shielded: str, colon: tuple[int, int] | None, scene: Scene) -> Attend | None:
    """Read the people of several parties to a contract as present: 监理单位：周宏达；施工单位：谭浩、崔亮."""
    if colon is None or colon[1] != 1 or not _PARTY.fullmatch(shielded, 0, colon[0]):
        return None
    labels = [match[1] for match in _UNIT_LABEL.finditer(shielded)]
    if len(labels) < 2 or not all(map(_PARTY.fullmatch, labels)):
        return None
    act = _after_word(_PRESENT, shielded, scene)
    if not isinstance(act, Attend) or not _is_sure(act, scene):
        return None
    return act if all(says_what(one.role) for one in act.details if one.role) else None  # not 甲方：李伟（20万）；…


def _after_word(word: str, shielded: str, scene: Scene) -> Attend | Several | None:
    """Read the people after a word of attendance."""
    way = ATTENDANCE_WORDS[word]
    shielded = _PLUS.sub(",", shielded) if way in LENIENT else shielded
    rest, answer = read_tail(shielded, around(scene))
    if answer.due:
        return None
    words = without_others(without_recipients(unshield(rest)).translate(_ROUND).strip(" ,，、;；。."))
    if way == "interest" and not answer.owners:
        return _interests(word, words, scene)
    if way in ("apologies", "absent") and EVERYBODY.fullmatch(words):
        return None
    if way in LENIENT and _NOBODY.fullmatch(words):
        return Attend(way, (), (), nobody=(_ATTENDS[way],))
    words = f"{word}{words}" if words[:1].isdecimal() and counts_people(f"{word}{words}") else words
    words = _WHY_LAST.sub(r"\g<who>（\g<why>）", words) if way not in OFFICES else words
    words = _UNIT_LABEL.sub(_with_unit, with_groups(words, scene.names))
    words = with_bracket(words, scene.names) if word in _ONE_GUEST else words
    if _OTHER_LABEL.search(words):
        return None
    words, deputies = without_deputies(words, scene) if way in ("apologies", "absent") else (words, [])
    nobody = _NO_HOLDER.search(words) or _is_office(words, scene)
    no_name = way in OFFICES and nobody and not scene.names.named_in(words)
    act = None if no_name else read_people(words, way, answer.owners, scene, doubtful=word in DOUBTFUL_WORDS)
    if act is None and way in OFFICES:
        bare = _FOR_NOW.sub("", words)
        act = _holder(words, way, scene) or (
            read_people(bare, way, (), scene, doubtful=True) if bare != words else None
        )
    if act and _is_doubtful(word, act, scene):
        return None
    return _as_said(act, word, deputies, scene)


def _as_said(act: Attend | None, word: str, deputies: list[Deputy], scene: Scene) -> Attend | None:
    """Add what the word of attendance says itself, and who stands in: Late: Ann; Acting Chair: Bo."""
    if act and (noted := _NOTED.get(word)):
        late = act.way == "present" and comes_late(noted)  # who apologizes for that has not come yet
        details = tuple(replace(one, remark=one.remark or noted) for one in act.details)
        return replace(act, way="absent" if late else act.way, details=details)
    act = with_deputies(act, deputies, scene) if act and deputies else act
    acting = act is not None and ATTENDANCE_WORDS[word] == "chair" and _ACTING_WORD.search(word)
    return replace(act, acting=True) if act and acting else as_listed(act, word, scene)


def _is_office(words: str, scene: Scene) -> bool:
    """Tell whether a text in 汉字 is only an office, which no one attendee holds: 主持：院长."""
    office = has_han(words) and OFFICE.fullmatch(words) is not None
    return office and scene.names.resolve(words) is None and scene.names.holder(words) is None


def _with_unit(label: re.Match[str]) -> str:
    """Join a unit, or what people are, with a colon to the people of its group: 监理：石磊、沈佳；委员：阎丽娜."""
    return f"；{label[1]}" if says_what(label[1]) and label[1] not in ATTENDANCE_WORDS else label[0]


def _may_be_title(word: str, act: Attend | Several | None, scene: Scene) -> bool:
    """Tell whether what follows a word for an office may be no person, in a meeting with attendees: Minutes: Budget."""
    if word not in DOUBTFUL_WORDS or not isinstance(act, Attend) or act.way not in OFFICES:
        return False
    return bool(scene.meeting.attendees) and not all(is_certain(name, scene.names) for name in act.people)


def _is_doubtful(word: str, act: Attend, scene: Scene) -> bool:
    """Tell whether a word may begin another line, since nobody sure follows: 视频：播放失败; 未到：材料."""
    if any(_SIDE.fullmatch(one.role) for one in act.details):
        return True  # Roll call: Ann - aye, Bo - nay
    if any("：" in name for name in act.people):
        return True  # 领导班子：沈维民: what the word is cannot be told, and it is no part of a name
    if act.way == "absent" and word in DOUBTFUL_WORDS:
        return not any(is_certain(name, scene.names) for name in act.people)
    if word in _DEPUTIES:
        away = [one.way == "apologies" for one in act.details]
        return not any(away) or not all(
            gone or for_whom(one.remark) for gone, one in zip(away, act.details, strict=True)
        )
    if word in _NOTED and word in DOUBTFUL_WORDS:
        return not all(map(scene.names.attends, act.people))
    if word not in _TITLED:
        return False
    members = word in DOUBTFUL_WORDS and any(map(scene.names.attends, act.people))  # Speaker: Bo (Treasurer)
    return members or not all(map(_is_titled, act.details))


def _is_titled(one: PersonDetails) -> bool:
    """Tell whether somebody has a unit or a role; one in small letters has to be clear: not (against the plan)."""
    return bool(one.unit or (one.role and (says_what(one.role) or not one.role[:1].islower())))


def _interests(word: str, words: str, scene: Scene) -> Attend | Several | None:
    """Read who has an interest, after a word for that; after a doubtful one, only in an agenda item or for a reason."""
    acts = listed_interests(words, scene, of_meeting=word in _OF_MEETING)
    if word in DOUBTFUL_WORDS and not all(act.stake or item_named(act.about, scene) for act in acts):
        return None  # Conflicts: Ann and Bo over the shed
    return acts[0] if len(acts) == 1 else Several(tuple(acts)) if acts else None


def _is_sure(act: Attend | Several | None, scene: Scene) -> bool:
    return isinstance(act, Attend) and all(is_certain(name, scene.names) for name in act.people)


def _holder(words: str, way: AttendanceWay | Office, scene: Scene) -> Attend | None:
    """Read the attendee who holds an office where more is said after the name: Arthur in the vicar's absence."""
    named = scene.names.at(words, 0)
    rest = words[named[1] :] if named and scene.names.attends(named[0]) else ""
    if named is None or not (_HELD.match(rest) or _of_another(rest, named[0], scene)):
        return None
    return attending([(named[0], [rest.strip(" ,，;-–—()（）")])], way, scene, Said(strict=True))


def _of_another(rest: str, name: str, scene: Scene) -> bool:
    """Tell whether what follows a name is a clause on the attendance of somebody else: Dean, Marian on leave."""
    clause = _CLAUSE.match(rest)
    other = rest[clause.end() :] if clause else ""
    return begins_with_another(other, name, scene.names) and read_statement(other, scene) is not None


def _together(acts: list[Attend]) -> Attend:
    """Combine what one line says of several kinds of attendance: Present: Ann, Bo; apologies: Leo."""
    ways = [_ATTENDS.get(act.way) for act in acts]
    main: AttendanceWay = next(filter(None, ways), "present")
    people: dict[str, PersonDetails] = {}
    for act in acts:
        for name, one in zip(act.people, act.details, strict=True):
            here = _of_act(act, one)
            people[name] = _said_twice(people[name], here, main) if name in people else here
    details = [  # an office alone: as others do
        one if one.way else replace(one, way="present", office_only=one.office is not None) for one in people.values()
    ]
    return Attend(
        main,
        tuple(people),
        tuple(replace(one, way=None) if one.way == main else one for one in details),
        about=next((act.about for act in acts if act.about), ""),
        nobody=tuple(way for act in acts for way in act.nobody),
        headcount=next((act.headcount for act in acts if act.headcount is not None), None),
        unread=tuple(text for act in acts for text in act.unread),
        aside=tuple(text for act in acts for text in act.aside),
        heard=tuple(pair for act in acts for pair in act.heard),
    )


def _of_act(act: Attend, one: PersonDetails) -> PersonDetails:
    """Give what is said of somebody with what the act says of all: the attendance, the office, the time."""
    return replace(
        one,
        way=one.way or _ATTENDS.get(act.way),
        office=one.office or _HOLDS.get(act.way),
        acting=one.acting or act.acting,
        arrived=act.time if act.way == "arrived" else one.arrived,
        left=act.time if act.way == "left" else one.left,
    )


def _said_twice(first: PersonDetails, then: PersonDetails, main: AttendanceWay) -> PersonDetails:
    """Combine what one line says of a person in two places: how and as what somebody attends counts as said first.

    Another attendance than the main one counts most: Present: all; apologies: Bo.
    """
    ways = [way for way in (first.way, then.way) if way]
    return replace(
        then,
        way=next((way for way in ways if way != main), main if ways else None),
        office=first.office or then.office,
        acting=first.acting or then.acting,
        role=then.role or first.role,
    )
