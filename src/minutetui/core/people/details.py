"""What is said of a person beside the name: role, unit, time, reason, office; mostly in brackets."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from minutetui.core.meeting.model import Attendee
from minutetui.core.people.attendance import AttendanceWay, Office
from minutetui.core.people.calling import TITLES, is_family_and_title
from minutetui.core.people.positions import POSITION
from minutetui.core.text.characters import has_han
from minutetui.core.text.clocktime import time_at_end, times_in
from minutetui.core.text.patterns import lazy

_UNIT = lazy(
    r"((?<!干)部|部门|单位|处|科|股|室|组|站|所|队|馆|中心|公司|集团|办公室|委员会|[居村业]委会|"
    r"(?<![主承督协经举待])办|车间|班组|局|院|厂|大学|学院|街道|支部|分会|协会|"
    r"事务所|研究所|(?:公司|集团|院|局|校|厂|行|市|县|区)领导|"
    r"department|dept|team|office|group|division|unit|committee|council|university|college|association|society|"
    r"ministry|\b(?:water|highways|police|bank|trust|school|hospital|energy|housing|insurance|solicitors|architects|"
    r"surveyors|"
    r"consult(?:ing|ants)|builders|contractors|services|systems|solutions|software|authority|agency|institute|"
    r"foundation|"
    r"partnership|llp)|\w (?:management|propert(?:y|ies)|electrical|plumbing|roofing|construction|landscaping|"
    r"scaffolding|engineering|developments|estates|holdings|catering|cleaning|logistics|technologies|international)|"
    r"(?:&|\band) (?:co|sons?|partners|associates)\.?|ltd\.?|limited|inc\.?|plc|llc|gmbh)$|"
    r"^(?:university|college|institute|ministry|department|bank|city) of\b|"
    "^(物业|社区|居委|村委|业委会|财务|法务|人事|行政|技术|质检|安监|采购|销售|市场|仓储|生产|设备|后勤|工会|食堂|保洁|绿化|门卫|"
    "监理方?|设计方?|施工方?|总包|分包|水电|土建|消防|弱电|勘察|造价|业主|"
    "[甲乙丙]方|厂家|供应商|工程|运维|客服|宣传|保卫)$",
    re.IGNORECASE,
)
_ROLE = lazy(
    r"(员|师|秘书|代表|助理|负责人|书记|董事长|总裁|主席|委员|director|manager|lead|leader|head|chair|chairman|"
    r"chairwoman|"
    r"chairperson|secretary|engineer|officer|clerk|president|treasurer|analyst|developer|designer|assistant|supervisor|"
    r"consultant|coordinator|planner|buyer|mayor|councillor|trustee|governor|member|auditors?|adviser|advisor|deputy|\brep|representative|"
    r"attorney|solicitor|lawyer|barrister|counsel|surveyor|architect|accountants?|bookkeeper|contractor|inspector)$"
    r"|^(head|chair|director|vice|deputy|assistant|c[a-z]o)\b|"
    "(干部|董秘|证代|独董|董事|监事|理事|民警|顾问|合伙人|专家|积极分子|发展对象|(?:规培|研究|博士|硕士|本科|大学|实习|进修|见习|选调|定向)生|志愿者|社工|义工|护工|护士|村官|博士后|网格长|楼组?长|审计|家属|家长|业主|"
    "住户|村民|监理|记者|保安|翻译|联络人|经办人|当事人|律师)$",
    re.IGNORECASE,
)
_POSITION = lazy(POSITION)
_REMARK = lazy(
    r"\b(ill|flu|covid|migraine|sick\w*|unwell|leave|holidays?|vacation|travel\w*|trip|abroad|away|conflict|"
    r"appointment|bereave\w*|pto|ooo|a/l|wfh|out of (?:the )?office|dentist|doctor|"
    r"(?:out|off|not in) (?:today|tonight|sick|ill|this|all|until|till?)|"
    r"family|funeral|maternity|paternity|childcare|commitments?|traffic|delayed|late|lateness|jury|hospital|"
    r"online|remote\w*|by phone|by video|video|zoom|teams|dial\w*|call\w* in|excused|unexcused)\b|"
    r"^all (?:day|week|month)$|^(?:un|')?till? (?:(?:the|next|this) )*(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|"
    r"may\b|june?\b|july?\b|aug|sept?|oct|nov|dec|week|month|year|new year|further|spring|summer|autumn|end)|"
    r"病|事假|年假|婚假|产假|丧假|休假|请假|探亲|假$|出差|外出|公务|公差|培训|学习|开会|在外|有事|因|住院|就医|值班|"
    r"带队|调研|陪同|出国|下乡|进修|挂职|借调|故障|抛锚|停电|晚到|晚些|晚点|稍后|线上|在线|远程|视频|电话|迟到|早退|堵车",
    re.IGNORECASE,
)
"""Why somebody is away, or how somebody attends: never a role."""
_BEGINS_REASON = lazy(
    "病|生病|患病|[事年婚产丧休探]亲?假|休|请|出差|出国|外出|外派|外地|公[出差务]|培训|学习|进修|参加|开会|"
    "有[事会课急病]|"
    "另有|因|由于|住院|就医|看病|值班|带|调研|陪|线上|远程|视频|电话|迟到|早退|晚到|晚些|稍后|堵车|在|去(?!年)|赴|下乡|"
    "挂职|借调|临时|家[里中]|身体|不舒服|今[天日晚]|[上下]午|正在|[接送]"
)
"""How a reason begins directly after a Chinese name."""
_TOLD = lazy(r"[a-z]+ .*\b[a-z]|(?:tonight|today|covering|again|instead)$")
"""How a text begins that says something of a person, and names nothing: in the vicar's absence."""
_BUSY = lazy(
    "发烧|感冒|手术|骨折|产检|家访|接待|抢修|抢险|防汛|加班|出警|出诊|出庭|考试|监考|[听上]课|答辩|赶集|娘家|老家|"
    "结婚|喜酒|奔丧|"
    "办事|检查|督查|巡查|驻村|下沉|拜访|送货|签约|[招评开]标|孩子|老人|搬家|高铁|航班|飞机"
)
"""What somebody does or has who is away, in words that can say something else too."""
_FOR_ANOTHER = lazy(
    r"(?:as )?(?:an? )?(?:proxy|substitute|deput(?:y|ising|izing)|stand(?:ing)?[- ]in) (?:for|of) (?P<whom>.+)|"
    r"(?:in place|instead|on behalf) of (?P<place>.+)|(?:representing|for) (?P<for>(?-i:[A-Z]).+)|"
    "(?:受(?P<by>.{2,8}?)委托|代表?(?P<as>[^表理办主记\\W].{1,3}?)|替(?P<instead>.{2,4}?))(?:出席|参会|参加|"
    "列席)?(?:会议)?",
    re.IGNORECASE,
)
"""For whom somebody attends."""
_BY_ANOTHER = lazy(
    "(?:(?:represented|deputi[sz]ed|substituted|replaced) by|proxy[: ]|via proxy|by proxy).*|"
    "(?:委托|授权|由).{2,12}?(?:代.{0,6}|参会|参加|出席|列席|表决|投票)?.{0,6}",
    re.IGNORECASE,
)
"""Who attends for somebody."""
_FOR_ITEMS = lazy(
    r"(?:for |only )?(?:agenda )?items? \d[\d ,&–-]*(?:(?:and|to) \d+)?(?: only)?|"
    "(?:作|做)?(?:汇报|介绍|说明|旁听|听会|指导|监督|见证)(?!人).{0,8}|(?:不|无|没有)[^，,。]{0,3}(?:投票|表决)权?|"
    "代表[^，,。]{2,12}|(?:仅|只|参加)*(?:列席|讨论)?(?:第?[一二三四五六七八九十\\d、至-]+(?:项|个)?议题|"
    "议题[一二三四五六七八九十\\d、至-]+)",
    re.IGNORECASE,
)
"""The agenda items for which somebody attends, or what for."""
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
_NUMBER_EN = (
    r"(?:an?|half an?|a quarter of an|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|"
    r"twenty(?:[- ]five)?|thirty|forty(?:[- ]five)?|few|a few|several|couple of|a couple of)"
)
_LENGTH_EN = (
    r"(?:(?:about|around|roughly|approx\.?|up to|at least) )?"
    rf"{_NUMBER_EN}[- ]?(?:(?:min(?:ute)?s?|hours?|hrs?|h|m|bit|little)(?: or so)?)?"
)
_LENGTH_ZH = (
    r"(?:了|大概|大约|约|近|差不多|最多)*"
    r"(?:一会儿?|一下|一点|片刻|[\d一二两三四五六七八九十半几多个]{1,6}(?:分钟?|小时|钟头|刻钟?)半?)"
)
_LATE_ONLY = (
    r"(?:(?:who )?(?:is|are|running|arriving|coming|(?:will|may|might)(?: be)?|going to be|expected|to be|"
    rf"join(?:ing)?|arrive) )*(?:{_LENGTH_EN} )?(?:late|delayed)(?: by {_LENGTH_EN})?|"
    rf"(?:会|要|将|可能|预计)*(?:迟到|晚到|晚来|稍后到|晚些到|晚点到|稍晚到)(?:{_LENGTH_ZH})?|晚{_LENGTH_ZH}(?:到|来)"
)
_LATE = lazy(
    rf"{_LATE_ONLY}|(?:(?:attending|joining) )?(?:(?:by|via|on) "
    r"(?:phone|video|zoom|teams|skype|telephone)|online|remote(?:ly)?)|(?:线上|远程|视频|电话)(?:参会|参加|出席)?",
    re.IGNORECASE,
)
"""What is said of somebody in a list of those who are away, but who comes."""
_JOINS = lazy(
    r"(?:(?:who|is|are|will|may|might|should|be|hopes?|hoping|to) )*"
    r"(?:(?:dial(?:l?ing|s)?|calling|zooming|join(?:ing|s)?|arriv(?:e|es|ing)|com(?:e|es|ing)|logging|attend(?:ing|s)?)"
    r"(?: (?:in|us|on))?|here|present)"
    r"(?:,? (?:late|later|later on|lateish|soon|shortly|online|remotely|virtually|"
    r"(?:by|via|on|over) (?:zoom|teams|(?:the )?phone|video|skype|telephone)))*"
    r"(?:,? (?:(?:at|from|about|around|after|by|before|for|circa|c|approx|in) )*(?:\d[\d:.]* ?(?:ish|am|pm|"
    r"min(?:ute)?s?|o['’]clock)?|half (?:past )?\w+|noon|lunch|the (?:break|start|beginning|second half)|items? \d+))?",
    re.IGNORECASE,
)
"""What is said of somebody who joins a meeting, beside the names of those who are away."""
_COMES_LATE = lazy(_LATE_ONLY, re.IGNORECASE)
_MAY_BE_LATE = lazy(
    r"\b(?:will|be|is|are|running|min(?:ute)?s?|hours?) late\b|\blate by\b|迟到|(?<![昨今明当])晚[到来]", re.IGNORECASE
)
_TO_COME = lazy(
    r"\b(?:running|will|may|might|going to|expected|arriving|coming|joining)\b.*\b(?:late|delayed)\b|"
    r"\b(?:stuck|held up|delayed) (?:in|on|at|by)\b|"
    r"(?:会|要|将|可能|预计)[^，,]{0,3}(?:迟到|晚[到来])|晚[点些][到来]|稍[后晚]到",
    re.IGNORECASE,
)
"""What is said of somebody who comes late and has not come yet."""
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
_MOST_BESIDE = 12
"""Characters that can be beside a time: arrived at, 提前离会."""
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
    way: AttendanceWay | None = None
    """Another attendance than the one said of all: Ann (absent)."""
    back: dt.time | None = None
    """When a person who left came back."""


FROM = "of "
"""Before the unit that somebody is from, as a piece beside the name."""
LISTED: tuple[AttendanceWay | Office, ...] = ("present", "in-attendance", "arrived")
"""The attendance that is said of lists of people, some of whom may be away."""
_IS = lazy("^(?:is|are|was|were) ")
_WORDS_ONLY = ("请假", "已请假", "告假", "excused")
"""Words that give no reason."""

MAIL = lazy(r"[^\s<>()（）,，;；]+@[^\s<>()（）,，;；@]+\.[A-Za-z]{2,}")
"""An address for mail."""


@lru_cache(maxsize=128)
def says_what(text: str) -> bool:
    """Tell whether a text names a function or a unit."""
    return bool(_ROLE.search(text) or _UNIT.search(text)) or text.endswith(TITLES)


def says_role(text: str) -> bool:
    """Tell whether a text names a function or an office."""
    return _ROLE.search(text) is not None or text.endswith(TITLES)


def says_unit(text: str) -> bool:
    """Tell whether a text names a unit."""
    return _UNIT.search(text) is not None and (not text.endswith(TITLES) or text == "施工")


@lru_cache(maxsize=128)
def is_remark(text: str) -> bool:
    """Tell whether a text is a reason or a way of attending."""
    found = _REMARK.search(text) or _BY_ANOTHER.fullmatch(text) or _FOR_ITEMS.fullmatch(text)
    return (found is not None and not _POSITION.fullmatch(text)) or bool(for_whom(text))


def is_by_another(text: str) -> bool:
    """Tell whether a text says that somebody else does it: 因故由周敏代; represented by Ann."""
    return _BY_ANOTHER.search(text) is not None


def begins_reason(text: str) -> bool:
    """Tell whether a text directly after a Chinese name can only be a reason or a way of attending."""
    return (may_begin_reason(text) and is_remark(text)) or _BUSY.match(text) is not None


def may_begin_reason(text: str) -> bool:
    """Tell whether a text begins as a reason does."""
    return _BEGINS_REASON.match(text) is not None


def may_be_reason(text: str) -> bool:
    """Tell whether a text after the name of somebody who is away can be the reason."""
    return is_remark(text) or _BUSY.search(text) is not None


def for_whom(text: str) -> str:
    """Give for whom somebody attends, as a bracket says: 代邓凯, proxy for Ann; empty if it does not."""
    found = _FOR_ANOTHER.fullmatch(text)
    whom = next(filter(None, found.groups()), "") if found else ""
    return "" if says_what(whom) and not is_family_and_title(whom) else whom


@lru_cache(maxsize=128)
def says_office(text: str) -> bool:
    """Tell whether a text names an office of the meeting: 记录, 主持人."""
    return any(pattern.fullmatch(text) for pattern in _OFFICES.values())


@lru_cache(maxsize=128)
def tells_way(text: str) -> bool:
    """Tell whether a text says that somebody in a list of those present is away, or only in attendance."""
    return any(pattern.fullmatch(text) for _, pattern in _WAYS)


@lru_cache(maxsize=128)
def comes_late(text: str) -> bool:
    """Tell whether a text only says that somebody comes late: ten minutes late, late by ten, 晚到十分钟."""
    return _COMES_LATE.fullmatch(text) is not None


def may_be_late(text: str) -> bool:
    """Tell whether a text seems to say that somebody comes late, so that it is no reason to be away."""
    return _MAY_BE_LATE.search(text) is not None


def is_to_come(remark: str) -> bool:
    """Tell whether a remark clearly says that somebody comes late who has not come yet: train, running late; 会迟到."""
    return _TO_COME.search(remark) is not None


def is_expected(remark: str) -> bool:
    """Tell whether a remark on somebody who is away says that the person comes late: late, traffic."""
    return is_to_come(remark) or (not has_han(remark) and any(map(comes_late, remark.split(", "))))


def is_count(text: str) -> bool:
    """Tell whether a bracket counts people, and so belongs to the name of a group: （三人）."""
    return _COUNT.fullmatch(text.strip()) is not None


def read_details(parts: Iterable[str], way: AttendanceWay | Office) -> PersonDetails:
    """Read the pieces beside a name, as in a bracket: 病假; Director; 15:30. `way` tells what a bare time means."""
    found = PersonDetails()
    for part in filter(None, (part.strip() for whole in parts for part in _offices_apart(whole))):
        found = _with_part(found, part, way)
    timed = found.role.islower() and (found.arrived or found.left) and not says_what(found.role)
    return replace(_with_remark(found, found.role), role="") if timed else found  # (train, from 10.20)


def _offices_apart(part: str) -> list[str]:
    """Split an office of the meeting from what somebody is: town clerk & minutes."""
    first, joined, last = part.rpartition(" & " if " & " in part else " and ")
    return [first, last] if joined and says_office(last) else [part]


def _with_part(found: PersonDetails, part: str, way: AttendanceWay | Office) -> PersonDetails:
    if MAIL.fullmatch(part) or part.startswith(FROM):
        return replace(found, unit=part.removeprefix(FROM)) if part.startswith(FROM) else replace(found, email=part)
    part = part.removeprefix("as ") if says_office(part.removeprefix("as ")) else part
    timed = _time(found, part, way)
    if timed is not None:
        return timed
    own = next((own for own, pattern in _WAYS if pattern.fullmatch(part)), None) if way in LISTED else None
    said = part.partition(" - ")[0]
    if way in ("apologies", "absent") and (_LATE.fullmatch(said) or _JOINS.fullmatch(said)):
        own = "present"
    if own is not None and own != way:
        found, part = replace(found, way=own), _IS.sub("", part)
        kept = is_remark(part) or comes_late(part) or (" " in part and _JOINS.fullmatch(part) is not None)
        return _with_remark(found, part) if kept and part not in _WORDS_ONLY else found
    if _ACTING.fullmatch(part):
        return replace(found, acting=True)
    away = way in ("apologies", "absent")
    for office, pattern in _OFFICES.items() if not away or _DOES.search(part) else ():
        if match := pattern.fullmatch(part):
            here = "present" if away else found.way
            return replace(found, office=office, acting=any(match.groups()) or found.acting, way=here)
    told = _TOLD.match(part) or (way in ("apologies", "absent", "arrived", "left") and not _may_be_firm(part, found))
    if is_remark(part) or (told and (not says_what(part) or _BEGINS_REASON.match(part))):
        return _with_remark(found, part)
    if _UNIT.search(part) and not _ROLE.search(part) and not part.endswith(TITLES):
        return replace(found, unit=part)
    return _with_role(found, part)


def _may_be_firm(part: str, found: PersonDetails) -> bool:
    """Tell whether a text beside a role can be the firm, as a word with a capital can: surveyor, Savills."""
    return bool(found.role) and part[:1].isupper() and not has_han(part)


def _with_role(found: PersonDetails, part: str) -> PersonDetails:
    """Add a role; beside one, a text is the unit, whichever comes first: (surveyor, Savills), (Kerr & Co, auditors)."""
    if not found.role or found.unit:
        return replace(found, role=f"{found.role}{'、' if has_han(part) else ', '}{part}" if found.role else part)
    firm_first = says_role(part) and not says_role(found.role)
    return replace(found, role=part, unit=found.role) if firm_first else replace(found, unit=part)


def _with_remark(found: PersonDetails, part: str) -> PersonDetails:
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
    said = not rest or _CAME.search(rest) or _WENT.search(rest) or rest in ("at", "于", "@")
    if not said or len(rest) > _MOST_BESIDE:
        return None
    went = _WENT.search(rest) or (way == "left" and not _CAME.search(rest))
    return replace(found, left=time) if went else replace(found, arrived=time)


def detailed(attendee: Attendee, details: PersonDetails) -> Attendee:
    """Give an attendee the role, the unit and the address that were said, unless they are known; and the remark."""
    return attendee.with_(
        role=attendee.role or details.role,
        unit=attendee.unit or (details.unit if details.unit not in attendee.role else ""),
        remark=details.remark or attendee.remark,
        email=attendee.email or details.email,
    )
