"""What is said of a person beside the name: role, unit, time, reason, office; mostly in brackets."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from minutetui.core.meeting.model import Attendee
from minutetui.core.people.attendance import AttendanceWay, Office
from minutetui.core.people.functions import is_from, is_unit_alone, says_role, says_what
from minutetui.core.people.lateness import comes_late, joins, still_comes
from minutetui.core.people.remarks import bare_reason, is_remark, may_begin_reason
from minutetui.core.text.characters import has_han
from minutetui.core.text.clocktime import time_at_end, times_in
from minutetui.core.text.patterns import lazy

_IN_CHARGE_OF = lazy(r"(?:分管|主管|协管|负责|联系)[\u4e00-\u9fff]|(?:responsible for|in charge of) ")
"""How a text beside a role begins that says what it is for."""
_TOLD = lazy(r"[a-z]+ .*\b[a-z]|(?:tonight|today|covering|again|instead)$")
"""How a text begins that says something of a person, and names nothing: in the vicar's absence."""
_AWAY = (
    r"(?:on (?:[a-z]+ ){0,2}(?:leave|holidays?|vacation|pto|a/l|jury (?:duty|service)|hols)|pto|ooo|a/l|"
    r"out of (?:the )?office|(?:off|out)(?: sick| ill)?|not in|in hospital|ill|sick|unwell|away|"
    r"at (?:the |an? )?(?:dentist|doctor|hospital|funeral)(?:['’]?s)?)"
)
"""Where somebody is who is away."""
_HOW_LONG = (
    r"(?:(?:today|tonight|this (?:week|morning|afternoon|evening|month)|all (?:day|week|month)|"
    r"(?:un)?til [\w ]{2,15}|(?:till|for|from|since|back|with|in) [\w ]{2,15}))"
)
_WAYS: tuple[tuple[AttendanceWay, re.Pattern[str]], ...] = (
    (
        "absent",
        lazy(
            r"(?:is |was )?(?:absent|not present|no[- ]show)|(?:缺席|未到会?|未参会|缺勤|未出席|没来|未参加)(?:会议)?",
            re.IGNORECASE,
        ),
    ),
    (
        "apologies",
        lazy(
            r"(?:(?:sent|sends|gave|with) )?(?:(?:her|his|their) )?(?:apolog(?:y|ies)|apols?|regrets)"
            r"(?: (?:given|sent|received))?|(?:is |was )?excused|(?:已|因[^，,。]{1,8})?(?:请假|告假)"
            rf"|(?:(?:is|are|was|were|currently|still|off|out|away) )*{_AWAY}(?:,? {_HOW_LONG})?"
            "|[^，,。]{0,8}(?:(?:来|到|参加)不了|来不成|[不没](?:能|法|办法|便)?(?:来|到会|参会|参加|出席)|"
            "无法(?:来|到会|参会|参加|出席))(?:会议)?了?"
            "|[病事年婚产丧休探]亲?假|出差|公出|外出(?:开会|培训|学习|调研|考察)?|休假中?|住院|因[病公事][^，,。]{0,6}",
            re.IGNORECASE,
        ),
    ),
    ("in-attendance", lazy("(?:in attendance|observer)|列席", re.IGNORECASE)),
)
"""What is said beside a name in a list of those present, and means another attendance."""
_ACTING = lazy(r"acting|代|代理|代为主持|临时", re.IGNORECASE)
_OFFICES: dict[Office, re.Pattern[str]] = {
    "chair": lazy(
        r"(?:(acting) )?(?:(?:in |in the )?chair(?:man|woman|person|ing)?|presiding)|(代(?:理|为)?)?(?:会议)?主持人?",
        re.I,
    ),
    "recorder": lazy(
        r"(?:(acting) )?(?:min(?:ute)?s|minute[- ]taker|"
        r"note[- ]taker|(?:is )?(?:taking (?:the )?(?:minutes|notes)|minuting)|recorder|scribe)|"
        r"(代)?(?:会议)?记录[人员]?",
        re.I,
    ),
}
_DOES = lazy(r"\b(?:taking|minuting|chairing|presiding)\b", re.IGNORECASE)
"""What only somebody does who is there: …; apologies Bo; Ann taking minutes."""
_CAME = lazy(r"from|since|arriv|join|came|late|到|来|起|迟", re.IGNORECASE)
_WENT = lazy(r"until|till|to\b|left|leav|went|离|走|退|止", re.IGNORECASE)
_BARE_HOUR = lazy(r"^(from|since|until|till) (\d{1,2})$")
"""An hour that can be nothing else: until 8."""
_ABOUT = r"(?:around|about|circa|c\.|~|大?约)?"
_AT = lazy(rf"(?:at|于|@)? ?{_ABOUT} ?(?:-?ish|or so|左右|前后)?", re.IGNORECASE)
"""What says no more of a time than that it is one, or about one: around 11:00, 11点左右."""
_SINCE = lazy(rf"(?:from|since|[从自]) ?{_ABOUT}", re.IGNORECASE)
"""Before a time, of who left: gone from then on."""
_MOST_BESIDE = 12
"""Characters that can be beside a time: arrived at, 提前离会."""
_COMES = lazy("(?:到会?|到场|到达|来|赶[到来]|参会|加入|上线|接入|入会)了?$")
"""How what is said of somebody ends who comes after all: 10点半到."""
_PLACE = lazy(
    r"[A-Za-z]?\d{1,3}[A-Za-z]?(?:[-–—]\d{1,4}){1,3}|"
    r"(?:[初高][一二三]|[一二三四五六七八九]年级)?(?:[\dA-Za-z一二三四五六七八九十]{1,4}(?:号楼|号院|号|栋|幢|座|单元|楼|室|户|班|床|组)){1,3}(?:[\dA-Za-z-]{1,6})?|"
    "[\u3400-\u9fff]{0,8}(?:[师北人交科理工农医财政法海林民]大|附[中小]|[一二三四五六七八九十实][中小]|[小中]学|学校|幼儿园|"
    "银行|政府|社区|村|镇|乡|[区县市党]委|商会|联合会|基金会|学会|工作室|律所|课题组|实验室|项目部|电视台|报社|酒店)"
)
"""Where somebody is from who has it in a bracket: a flat or a class by its number, 5-1-302, 3号楼; 师大."""
_COUNT = lazy(r"(?:共|等)?[\d一二两三四五六七八九十]+[人名位]|\d+ (?:people|persons|members)|[x×] ?\d+", re.IGNORECASE)


@dataclass(frozen=True)
class PersonDetails:
    """What was said of a person."""

    role: str = ""
    unit: str = ""
    remark: str = ""
    """A reason, or how the person attends."""
    arrived: dt.time | None = None
    left: dt.time | None = None
    office: Office | None = None
    """What the person does for the meeting, if a bracket says so."""
    office_only: bool = False
    """Whether nothing but the office was said, so that the person may be known to hold it and not attend."""
    acting: bool = False
    email: str = ""
    alias: str = ""
    """How else the person is called: 老范."""
    way: AttendanceWay | None = None
    """Another attendance than the one said of all: Ann (absent)."""
    back: dt.time | None = None
    """When a person who left came back."""


FROM, AS = "of ", "as "
"""Before the unit that somebody is from, and before what somebody is, as a piece beside the name."""
LISTED: tuple[AttendanceWay | Office, ...] = ("present", "in-attendance", "arrived")
"""The attendance that is said of lists of people, some of whom may be away."""
_IS = lazy("^(?:is|are|was|were) ")
_WORDS_ONLY = ("请假", "已请假", "告假", "excused")
"""Words that give no reason."""

MAIL = lazy(r"[^\s<>()（）,，;；]+@[^\s<>()（）,，;；@]+\.[A-Za-z]{2,}")
"""An address for mail."""


@lru_cache(maxsize=128)
def says_office(text: str) -> bool:
    """Tell whether a text names an office of the meeting: 记录, 主持人."""
    return any(pattern.fullmatch(text) for pattern in _OFFICES.values())


@lru_cache(maxsize=128)
def tells_way(text: str) -> bool:
    """Tell whether a text says that somebody in a list of those present is away, or only in attendance."""
    return any(pattern.fullmatch(text) for _, pattern in _WAYS)


def is_count(text: str) -> bool:
    """Tell whether a bracket counts people, and so belongs to the name of a group: （三人）."""
    return _COUNT.fullmatch(text.strip()) is not None


def read_details(parts: Iterable[str], way: AttendanceWay | Office) -> PersonDetails:
    """Read the pieces beside a name, as in a bracket: 病假; Director; 15:30. `way` tells what a bare time means."""
    found = PersonDetails()
    for part in filter(None, (part.strip() for whole in parts for part in _offices_apart(whole))):
        role = part.removeprefix(AS)
        is_role = role != part and role[:1].isupper() and not says_office(role)  # as Lead Rigger
        found = _with_role(found, role) if is_role else _with_part(found, part, way)
    timed = found.role.islower() and (found.arrived or found.left) and not says_what(found.role)
    return replace(_with_remark(found, found.role), role="") if timed else found  # (train, from 10.20)


def _offices_apart(part: str) -> list[str]:
    """Split an office of the meeting from what somebody is: town clerk & minutes."""
    first, joined, last = part.rpartition(" & " if " & " in part else " and ")
    return [first, last] if joined and says_office(last) else [part]


def _with_part(found: PersonDetails, part: str, way: AttendanceWay | Office) -> PersonDetails:
    if MAIL.fullmatch(part) or part.startswith(FROM):
        return replace(found, unit=part.removeprefix(FROM)) if part.startswith(FROM) else replace(found, email=part)
    part = part.removeprefix(AS) if says_office(part.removeprefix(AS)) else part
    timed = _time(found, part, way)
    if timed is not None:
        comes = way in ("apologies", "absent") and timed.arrived and (_COMES.search(part) or joins(part))
        return replace(timed, way="present") if comes else timed
    own = next((own for own, pattern in _WAYS if pattern.fullmatch(part)), None) if way in LISTED else None
    said = part.partition(" - ")[0]
    if way in ("apologies", "absent") and still_comes(said):
        own = "present"
    if own is not None and own != way:
        found, part = replace(found, way=own), _IS.sub("", part)
        kept = is_remark(part) or comes_late(part) or (" " in part and joins(part))
        return _with_remark(found, part) if kept and part not in _WORDS_ONLY else found
    if _ACTING.fullmatch(part):
        return replace(found, acting=True)
    away = way in ("apologies", "absent")
    for office, pattern in _OFFICES.items() if not away or _DOES.search(part) else ():
        if match := pattern.fullmatch(part):
            here = "present" if away else found.way
            return replace(found, office=office, acting=any(match.groups()) or found.acting, way=here)
    told = _TOLD.match(part) or (way in ("apologies", "absent", "arrived", "left") and not _may_be_firm(part, found))
    unit = part[:1].isupper() and is_unit_alone(part)
    if is_remark(part) or (told and not unit and (not says_what(part) or may_begin_reason(part))):
        return _with_remark(found, part)
    if is_from(part) or _PLACE.fullmatch(part):
        joined = "、" if has_han(part) else ", "
        return replace(found, unit=f"{found.unit}{joined}{part}" if found.unit else part)
    return _with_role(found, part)


def _may_be_firm(part: str, found: PersonDetails) -> bool:
    """Tell whether a text beside a role can be the firm, as a word with a capital can: surveyor, Savills."""
    return bool(found.role) and part[:1].isupper() and not has_han(part)


def _with_role(found: PersonDetails, part: str) -> PersonDetails:
    """Add a role; beside one, a text is the unit, whichever comes first: (surveyor, Savills), (Kerr & Co, auditors)."""
    if not found.role or found.unit:
        return replace(found, role=f"{found.role}{'、' if has_han(part) else ', '}{part}" if found.role else part)
    if part[:1].islower() and not says_what(part):
        return _with_remark(found, part)  # (Lecturer, from 1 January)
    of_role = says_role(found.role) and (
        (says_role(part) and not part.endswith("领导")) or _IN_CHARGE_OF.match(part) is not None
    )
    if of_role:  # 党委副书记、总经理; Deputy Head, Treasurer; 副总经理，分管生产
        joiner = ", " if not has_han(part) else "、" if says_role(part) else "，"
        return replace(found, role=f"{found.role}{joiner}{part}")
    firm_first = says_role(part) and not says_role(found.role)
    return replace(found, role=part, unit=found.role) if firm_first else replace(found, unit=part)


def _with_remark(found: PersonDetails, part: str) -> PersonDetails:
    part = bare_reason(part)
    comma = "，" if has_han(part) else ", "
    return replace(found, remark=f"{found.remark}{comma}{part}" if found.remark else part)


def _time(found: PersonDetails, part: str, way: AttendanceWay | Office) -> PersonDetails | None:
    """Read a time: when somebody came (from 14:20, 14:20到) or went (until 15:30, 15:30离会)."""
    part = _BARE_HOUR.sub(r"\1 \2:00", part)
    times = list(times_in(part))
    if not times:
        rest, time = time_at_end(part)
        times = [(len(rest), len(part), time)] if time is not None else []
    if len(times) != 1:
        return None
    start, end, time = times[0]
    rest = f"{part[:start]} {part[end:]}".strip()
    said = _AT.fullmatch(rest) or _CAME.search(rest) or _WENT.search(rest)
    if not said or len(rest) > _MOST_BESIDE:
        return None
    went = _WENT.search(rest) or (way == "left" and (_SINCE.fullmatch(rest) or not _CAME.search(rest)))
    return replace(found, left=time) if went else replace(found, arrived=time)


def detailed(attendee: Attendee, details: PersonDetails) -> Attendee:
    """Give an attendee what was said: role, unit and address unless they are known, the remark, and an alias."""
    return attendee.with_(
        role=attendee.role or details.role,
        unit=attendee.unit or (details.unit if details.unit not in attendee.role else ""),
        remark=details.remark or attendee.remark,
        email=attendee.email or details.email,
        aliases=tuple(dict.fromkeys((*attendee.aliases, *filter(None, (details.alias,))))),
    )
