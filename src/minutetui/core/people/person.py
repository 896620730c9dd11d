"""One person of a list, and what is said beside the name: 总经理王建国, Ann Lee (Director), Tom from Sales."""

from __future__ import annotations

import re
from collections.abc import Callable

from minutetui.core.people.calling import (
    HONORIFIC,
    SURE_TITLES,
    TITLES,
    calls,
    can_be_full_name,
    is_family_and_title,
    looks_like_name,
)
from minutetui.core.people.details import AS, FROM, is_count, says_office, tells_way
from minutetui.core.people.expected import says_something
from minutetui.core.people.functions import says_role, says_unit, says_what
from minutetui.core.people.lateness import comes_late
from minutetui.core.people.positions import POSITION
from minutetui.core.people.remarks import begins_reason, is_for_items, is_remark, may_begin_reason
from minutetui.core.text.characters import has_han, is_han
from minutetui.core.text.clocktime import time_at_end
from minutetui.core.text.patterns import lazy

Find = Callable[[str], str]
"""Gives the full name of somebody known; empty for anybody else."""
Called = tuple[str, list[str]]
"""A person as called, and the pieces of what was said beside the name."""

COMMAS = "、；;,，"
BRACKET = lazy(r"^(.+?)\s*[（(]([^（）()]*)[）)](.*)$")
"""What precedes a bracket, what is in it, and what follows it."""
_NUMBERED = lazy(r"\d{1,4}(?=[号楼单栋幢班组队期届室区])")
"""A number in a unit: 3号楼, 2班."""
_BEFORE_TIME = lazy(r"\s+(?:from|since|until|till|to|at|by)$|[从自至到于]$", re.IGNORECASE)
"""Between a name and when the person came or went: Ann from 7:45 pm."""
_GROUP = lazy("(?:班子|成员|人员|干部|职工|员工|群众|党员|居民|村民|业主|全体)$")
"""How groups of people end, which are no person with a role: 领导班子."""
_POLITE = lazy("(?:同志|先生|女士)$")
"""A form of address, which is no part of the name."""
_FROM = lazy(
    r"([A-Z][\w'’-]*\.?(?: [A-Z][\w'’-]*){0,2}) (?:from|of) (?:the )?"
    r"([A-Z].*|(?<=from the )(?!start|beginning|outset|end\b|item|break|chair|floor)[a-z]+(?: [a-z]+)?$)"
)
"""A person and where from: Tom from Sales."""
_DASH = lazy(r"(.+?)\s+[–—-]\s+(.+)")
"""A person, and what is said after a dash: Ann Lee – unwell."""
_LATIN_AFTER_ROLE = lazy(r"([\u3400-\u9fff]{2,12}) ?([A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*){0,3})")
"""A role in 汉字 before a Latin name: 外部顾问Mark Lin."""
_ROLE_WORDS, _ROLE_WORDS_OF_NEW = 6, 3
"""Words of a role before the name of somebody known, and of anybody else."""
_MADE_UP_ROLE = lazy(r"[A-Z][\w&'’-]+(?: (?:(?:of|for|and|to|the) )*[A-Z&][\w&'’-]*)+")
"""A role that no list of roles has, of two words at least; a single one may be a further given name."""
_JOINING = (" of", " in", " for", " at", " to")
"""How words end that are only the beginning of a role: Lecturer in."""
_RANK = "(?:常务|执行|代|副)*"
_TITLE = lazy(
    f"(?:常务|执行|代|副|总)*(?:{'|'.join(one for one in TITLES if len(one) > 1 and one not in SURE_TITLES)}"
    "|室主任|秘书|助理|专员|负责人|董事|监事)(?<!师傅)"
)
"""A whole title, perhaps with a rank before it: 副总经理."""
_OFFICE_ENDS = lazy("[^成增特生延专擅见伸拉加全身波边][长官]$")
"""How a text ends that, before a name, can only be an office: 轮机长, 首席财务官."""
_UNIT = "部|处|科|股|中心|公司|车间|办公室|委员会|[^主承督协经举待]办|局|室"
_EACH = lazy("^(?:全体|各位?|所有)(?=.*(?:负责人|领导|委员|成员|代表|[董监理]事|[部科处局站组]长|主任|经理)$)")
"""Before what all the people named next are: 全体委员, 各部门负责人."""
_UNIT_BEGINS = lazy(
    "医务|护理|财务|人事|人力|行政|技术|安全|教务|教导|总务|德育|办公|综合|信息|工程|研发|产品|质量|质检|运营|客户|客服|保卫|规划|计划|"
    "党群|党政|组织|纪检|宣传|审计|投资|战略|基建|科研|教学|外联|公关|机电|检验|药剂|放射|门诊|急诊|[内外儿妇骨]科|后勤|采购|销售|市场|仓储|"
    "生产|设备|法务|物业|物流|项目|策划|设计|招商|合规|风控|网络|数据|工会|团委"
)
"""How the names of units begin, where they follow a name."""
_UNIT_AND_ROLE = lazy(rf"(.{{2,}}?(?:{_UNIT}))({_RANK}[\u3400-\u9fff]{{2,}})")
"""The name of a unit, and a role in it: 生产部部长."""


_POSITION = lazy(POSITION)


def split_list(text: str, at: str = COMMAS) -> list[str]:
    """Split a text at some characters, but not inside brackets."""
    return [part.strip() for part in re.split(rf"[{at}](?![^（(]*[）)])", text)]


def read_person(part: str, find: Find) -> Called:
    """Split a name from the text beside it: in brackets, before it, after it."""
    details: list[str] = []
    while (bracket := BRACKET.match(part)) and not is_count(bracket[2]):
        details = [*([bracket[2]] if is_for_items(bracket[2]) else split_list(bracket[2])), *details]
        part = bracket[1] + bracket[3]
    part = part.strip(" .。")
    if _is_office_of(part, details, find):
        return details[0], _office_and_call(part, details[0])
    if find(part):
        name, beside = _known(part, find)
        return name, [*beside, *details]
    if dash := _DASH.fullmatch(part):  # Ann Lee – unwell
        office_first = says_what(dash[1]) and not find(dash[1]) and (looks_like_name(dash[2]) or bool(find(dash[2])))
        part, told = (dash[2], dash[1]) if office_first else (dash[1], dash[2])  # Head – Ann Lee
        details = [told, *details]
    if latin := _latin(part, find):
        return latin[0], [*latin[1], *details]
    rest, time = time_at_end(part)
    if time is not None and rest:
        bare = _BEFORE_TIME.sub("", rest)
        details.append(part[len(bare) :].strip())
        part = bare
    words = part.split()
    if len(words) > 1 and has_han(part) and is_remark(words[-1]):
        part, details = "".join(words[:-1]), [words[-1], *details]
    name, beside = _parted(part, find)
    bare = _POLITE.sub("", name)
    return bare if len(bare) > 1 else name, [*beside, *details]


def _office_and_call(part: str, name: str) -> list[str]:
    """Split how somebody is called from the office or unit before it: 工程部王工, of 王强."""
    at = next((at for at in range(-2, -5, -1) if calls(part[at:], name)), 0)
    return list(filter(None, (part[:at].rstrip(" ：:"), part[at:]))) if at else [part]


def _known(part: str, find: Find) -> Called:
    """Split the name of somebody known from a role before it, with which the person is called so, too."""
    position = _POSITION.match(part)
    if position and find(part[position.end() :]):
        return part[position.end() :], [position[0]]
    role = _latin_role(part, find)
    name = part.removeprefix(f"{role} ")
    if not role or find(name) != name:
        return part, []
    return name, [role if says_role(role) else f"{AS}{role}"]


def _is_office_of(part: str, details: list[str], find: Find) -> bool:
    """Tell whether the bracket after an office is the name of who holds it: 监理（闵捷）, Chair (Cllr Lee)."""
    office = len(details) == 1 and says_what(part) and not looks_like_name(part) and not says_what(details[0])
    return office and (looks_like_name(details[0]) or bool(find(details[0])))


def _latin(part: str, find: Find) -> Called | None:
    """Split a Latin name from what is before or after it: Clerk Ann Lee, Tom from Sales, 顾问Mark Lin, Bo by phone."""
    if role := _latin_role(part, find):
        return part.removeprefix(f"{role} "), [role if says_role(role) else f"{AS}{role}"]
    if (origin := _FROM.fullmatch(part)) and not (says_what(origin[1]) or says_role(part)):
        return origin[1], [FROM + origin[2]]
    if latin := _LATIN_AFTER_ROLE.fullmatch(part):
        return latin[2], role_of(latin[1])
    status = _with_status(part, find)
    return (status[0], [status[1]]) if status else None


def _latin_role(part: str, find: Find) -> str:
    """Give the role before a Latin name: Clerk Carol Stubbs, Head of Estates Ann Lee.

    Before the full name of somebody known, it may be any words with capitals: Lead Rigger Ann Lee.
    """
    words = part.split(" ")
    if len(words) < 2 or not words[0][:1].isupper() or has_han(part):
        return ""
    cuts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, min(_ROLE_WORDS + 1, len(words)))]
    for role, name in cuts:
        if find(name) == name and not HONORIFIC.match(f"{role.rpartition(' ')[2]} ") and _is_role(role, name, find):
            return role
    for role, name in reversed(cuts[:_ROLE_WORDS_OF_NEW]):
        named = looks_like_name(name) or (find(name) and not says_role(name))
        if name and says_role(role) and named and not HONORIFIC.match(f"{role} ") and not role.endswith(_JOINING):
            return role
    return ""


def _is_role(role: str, name: str, find: Find) -> bool:
    """Tell whether words directly before the full name of somebody known are what that person is."""
    if says_role(role):
        return not role.endswith(" of")
    made_up = " " in name and _MADE_UP_ROLE.fullmatch(role) is not None
    return made_up and not any(map(find, (role, *role.split(" "))))


def _with_status(part: str, find: Find) -> tuple[str, str] | None:
    """Split a Latin name from what is said after it without brackets: Emma on leave, Bo by phone, Sam Hill absent."""
    words = part.split(" ")
    ends = range(len(words) - 1, 0, -1)
    late = next((at for at in reversed(ends) if comes_late(" ".join(words[at:]))), 0)
    named = words[:late]
    if named and all(one[:1].isupper() and (one[-1] != "." or HONORIFIC.match(f"{one} ")) for one in named):
        return " ".join(named), " ".join(words[late:])
    known = next((at for at in ends if find(" ".join(words[:at]))), 0)
    if known and words[known][:1].islower() and says_something(" ".join(words[known:])):
        return " ".join(words[:known]), " ".join(words[known:])
    for at in ends:
        name, said = " ".join(words[:at]), " ".join(words[at:])
        if name[:1].isupper() and tells_way(said):
            return name, said
        if is_remark(said) and (find(name) or looks_like_name(name)) and (said.isupper() or not said[:1].isupper()):
            return name, said
    return None


def _parted(part: str, find: Find) -> Called:
    """Split a Chinese name from a role or unit that is written together with it: 总经理王建国, 王建国总经理."""
    bare = "".join(part.split()) if has_han(part) else part
    plain = all(is_han(char) or char == "·" for char in _NUMBERED.sub("", bare))
    if not plain or find(bare) or looks_like_name(bare) or _GROUP.search(bare):
        return part, []
    if first := _known_at_start(bare, find):
        rest = bare.removeprefix(first)
        return (first, [rest]) if is_remark(rest) or may_begin_reason(rest) or _is_title(rest) else (part, [])
    sizes = range(2, min(8, len(bare))) if "·" not in bare else range(len(bare) - 1, 4, -1)
    known = _known_at_end(bare, find)
    if known > 2 or (known and says_what(bare[:-known])):
        return bare[-known:], role_of(bare[:-known])
    before = [size for size in sizes if _is_role_and_name(bare[:-size], bare[-size:])]
    if before:
        size = next((size for size in before if looks_like_name(bare[-size:])), before[0])
        return bare[-size:], role_of(bare[:-size])
    for title in TITLES if bare.endswith(TITLES) else ():  # 专家组组长陶然教授
        named = _parted(bare[: -len(title)], find) if bare.endswith(title) and len(bare) > len(title) + 4 else None
        if named and named[1] and bare.endswith(f"{named[0]}{title}"):
            return named[0], [*named[1][:-1], f"{named[1][-1]}、{title}"]
    status = next((size for size in (2, 3, 4) if tells_way(bare[size:])), 0)
    if status and not says_what(bare[:status]):
        return bare[:status], [bare[status:]]
    for size in (2, 3, 4):
        rest = bare[size:]
        if len(rest) > 1 and looks_like_name(bare[:size]) and (_is_title(rest) or begins_reason(rest)):
            return bare[:size], [rest]
    return _before_unit(bare) or (part, [])


def _before_unit(text: str) -> Called | None:
    """Split a name from a unit after it, perhaps with a title: 王强医务科科长, 林涛技术部."""
    for size in (2, 3, 4):
        unit = _UNIT_BEGINS.match(text, size) if looks_like_name(text[:size]) else None
        if unit and (says_unit(text[size:]) or len(role_of(text[size:])) > 1):
            return text[:size], role_of(text[size:])
    return None


def _known_at_end(text: str, find: Find) -> int:
    """Give the size of the longest known name at the end of a longer text: 总经理王建国; 0 if there is none."""
    ends = (size for size in (4, 3, 2) if size + 1 < len(text) and not says_what(text[-size:]))
    known = next((size for size in ends if find(text[-size:])), 0)
    return 2 if known == 4 and find(text[-2:]) and says_role(text[-4:-2]) else known  # 业务院长姚清


def _known_at_start(text: str, find: Find) -> str:
    """Give the longest known name at the beginning of a text that goes on: 周晓东北京出差; empty if there is none.

    Where the name can be that of somebody unknown, with one more 汉字, it is not certain: 张华 in 张华强出差.
    """
    size = next((size for size in range(min(8, len(text) - 2), 1, -1) if find(text[:size])), 0)
    name, rest = text[:size], text[size:]
    office = says_what(name) and (says_unit(name) or find(name)[:1] != name[:1])
    if not size or (office and not begins_reason(rest)) or says_what(rest) or find(rest):
        return ""
    longer = begins_reason(rest[1:]) and not may_begin_reason(rest) and looks_like_name(text[: size + 1])
    return "" if longer else name


def _is_role_and_name(role: str, name: str) -> bool:
    """Tell whether a text before a name is a role or a unit, and the name can be one: 总经理 and 王建国."""
    titled = is_family_and_title(name)
    if titled and len(role) > 1 and says_unit(role):
        return True
    if says_office(role) or (_OFFICE_ENDS.search(role) and not role.endswith(TITLES)):
        return can_be_full_name(name)
    named = titled or not says_what(name)
    return says_what(role) and named and name[0] not in "的和与及各、" and name != "公室"  # 办公室 is one word


def _is_title(text: str) -> bool:
    return _TITLE.fullmatch(text) is not None


def role_of(text: str) -> list[str]:
    """Split 生产部部长 into the unit and the role; 全体委员 is what each of them is, 委员."""
    text = _EACH.sub("", text)
    match = _UNIT_AND_ROLE.fullmatch(text)
    return [match[1], match[2]] if match and _is_title(match[2]) else [text]
