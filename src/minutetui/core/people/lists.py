"""A line of names, with what is said of each: 总经理王建国、李明（病假）; Ann Lee (Director), Bo and Jo."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from minutetui.core.people.calling import (
    HONORIFIC,
    TITLES,
    can_be_full_name,
    is_family_and_title,
    looks_like_name,
    says_something,
)
from minutetui.core.people.details import (
    FROM,
    MAIL,
    begins_reason,
    comes_late,
    is_count,
    is_remark,
    may_begin_reason,
    says_office,
    says_role,
    says_unit,
    says_what,
    tells_way,
)
from minutetui.core.text.characters import has_han, is_han
from minutetui.core.text.clocktime import time_at_end
from minutetui.core.text.patterns import lazy

Find = Callable[[str], str]
"""Gives the full name of somebody known; empty for anybody else."""
Called = tuple[str, list[str]]
"""A person as called, and the pieces of what was said beside the name."""

_BRACKET = lazy(r"^(.+?)\s*[（(]([^（）()]*)[）)](.*)$")
_SHARED_TITLES = {
    "Cllrs": "Cllr ",
    "Councillors": "Cllr ",
    "Messrs": "Mr ",
    "Drs": "Dr ",
    "Profs": "Prof ",
    "Professors": "Prof ",
    "Trustees": "",
    "Directors": "",
}
"""Titles said once for all the names after them, and what each of the names gets."""
_TIER = "(?:(?:County|District|Borough|City|Town|Parish) )?"
_PLURAL = lazy(rf"(?:^|(?<=[,;] )){_TIER}({'|'.join(_SHARED_TITLES)})\.? (?=[A-Z])([^;]+)")
"""A title before several names: Cllrs Marsh and Pike."""
_COMMA_INITIALS = lazy(
    r"(?:(?:[A-Z]['’])?[A-Z][^\W\d_]+(?:[' ’-][^\W\d_]+){0,2}, [A-Z]\.?(?:[ -][A-Z]\.?|[A-Z]\.)*(?:, |$))+"
)
"""Family names, each with initials after a comma; GP alone would be what somebody is."""
_FAMILY_NAME = lazy(r"(?:^|(?<=[,&/] )|(?<=\band ))([A-Z][\w'’-]+)(?=\s*(?:[(,&/]|and\b|$))(?![^(]*\))")
"""A name of one word in a list."""
_OF_ALL = lazy(r"(?:both|all(?: (?:two|three|four|of them))?) (.+)|(?:均|都|皆|全部)(?:是|为)?(.+)", re.IGNORECASE)
_SHARED_OFFICE = lazy("副.+|.*(?:委员|董事|监事|代表|律师|工程师|专员|评委|专家|民警|干事|顾问|积极分子|发展对象)")
"""An office that several people hold, so that it can be said once before their names."""
_NUMBERED = lazy(r"\d{1,4}(?=[号楼单栋幢班组队期届室区])")
"""A number in a unit: 3号楼, 2班."""
_BEFORE_TIME = lazy(r"\s+(?:from|since|until|till|to|at|by)$|[从自至到于]$", re.IGNORECASE)
"""Between a name and when the person came or went: Ann from 7:45 pm."""
_ADDRESS = lazy(rf"\s*<({MAIL.pattern})>|(?<=[^\W\d_]) ({MAIL.pattern})(?![)）])")
"""A person's address: Ann <a@b.org>, Ann a@b.org."""
_COMMAS = "、；;,，"
_IS = lazy(r"(?<=[a-z])(?<!who)['’]s(?= (?:at|on|in|away|ill|off|not|got|unwell|stuck|sick|working)\b)")
"""A short form of is, after a name: Tom's at a funeral."""
_GOES_ON = lazy(
    r"no (?:apolog|reason|word|notice|expl)|(?:at|on|in|by) (?!.*[A-Z])|"
    r"(?:both|all) (?=\w+ing\b|ill\b|sick|away|on |at |in |off|un)|"
    r"(?:not|without|off|out|as|because|since|due|back|sent|sends|is|was|has|again|till|until)\b"
)
"""How a part between commas begins that says more of the person before it: Roy, no reason given."""
_HAN = "[\u3400-\u9fff]"
_AND = lazy(
    rf"(?:\s+(?:and|&|with|(?:plus|\+)(?=\s[A-Z]))\s+|^(?:and|&|plus|also)\s+|(?<={_HAN}{{2}})(?:\s+|[和与及]|以及)(?={_HAN}{{2}})|"
    r"(?<! w)\s*/\s*)(?![^（(]*[）)])"
)
_GROUP = lazy("(?:班子|成员|人员|干部|职工|员工|群众|党员|居民|村民|业主|全体)$")
"""How groups of people end, which are no person with a role: 领导班子."""
_POLITE = lazy("(?:同志|先生|女士)$")
_ROLE_ALONE = lazy(r"(?!各|全体|有关|相关|部分|其他)[\u3400-\u9fff]{2,12}$")


def each_titled(text: str) -> str:
    """Give each of several names the title that is said once for all of them: Cllrs Marsh and Pike."""
    return _PLURAL.sub(lambda match: _FAMILY_NAME.sub(rf"{_SHARED_TITLES[match[1]]}\1", match[2]), text)


def split_list(text: str, at: str = _COMMAS) -> list[str]:
    """Split a text at some characters, but not inside brackets."""
    return [part.strip() for part in re.split(rf"[{at}](?![^（(]*[）)])", text)]


_TITLES_EN = r"(?:mr|mrs|ms|mx|dr|prof|cllr|rev|sir|lady|lord)\.?"
_COUPLE = lazy(rf"\b({_TITLES_EN}) (?:&|and) ({_TITLES_EN}) ([^\W\d_][^,;&()]*)", re.IGNORECASE)
"""Two people with one family name: Mr & Mrs Finch."""


def people_in(text: str, find: Find) -> list[Called]:
    """Read names joined by commas, 、, semicolons, "and", 和 or spaces, with roles before or after each."""
    text = _COUPLE.sub(r"\1 \3, \2 \3", text) if "&" in text or " and " in text else text
    text = _IS.sub("", each_titled(text))
    if "@" in text:
        text = _ADDRESS.sub(lambda match: f" ({match[1] or match[2]})", text)
    if swapped := _surnames_first(text, find):
        return swapped
    found: list[Called] = []
    for part in filter(None, split_list(text)):
        pieces = [part] if find(part) else list(filter(None, _AND.split(part)))
        pieces = [word for piece in pieces for word in _without_commas(piece, find)]
        for piece in _with_space_roles(pieces, find, part):
            called = _called(piece, find)
            if found and _belongs_before(called, found[-1], text) and not _is_another(called, found[-1], find):
                found[-1][1].append(called[0])
            else:
                found.append(called)
    return _shared_offices(_joined_roles(_shared_remarks(found)), text)


def _without_commas(piece: str, find: Find) -> list[str]:
    """Split names that have nothing but spaces between them: Ann Bo Tom."""
    words = piece.split(" ")
    return words if piece.isascii() and len(words) > 1 and not find(piece) and all(map(find, words)) else [piece]


def _surnames_first(text: str, find: Find) -> list[Called]:
    """Read `Lee, Ann; Chen, Bo`: one person between semicolons, the family name first; or `Ann Lee, Director; …`.

    Initials belong to the name before them: Lee, A., Chen, B.
    """
    if _COMMA_INITIALS.fullmatch(text):
        pairs = re.findall(r"([^,]+), ([^,]+)", text)
        return [(f"{initials} {family}".strip(), list[str]()) for family, initials in pairs]
    parts = [part for part in split_list(text, ";；") if part]
    pairs = [split_list(_BRACKET.sub(r"\1", part), ",，") for part in parts]
    if len(parts) < 2 or not all(len(pair) == 2 for pair in pairs):
        return []
    found: list[Called] = []
    for part, (first, second) in zip(parts, pairs, strict=True):
        bracket = _BRACKET.match(part)
        details = split_list(bracket[2]) if bracket else []
        if not find(f"{second} {first}") and (says_what(second) or is_remark(second) or " " in first):
            found.append((first, [second, *details]))
        else:
            found.append((f"{second} {first}", details))
    return found


def _with_space_roles(pieces: list[str], find: Find, text: str) -> Iterator[str]:
    """Join parts that belong to one person and have a space between them: 测试主管 李明; 党政办 戴莉."""
    waiting = ""
    for piece, following in pairwise([*pieces, ""]):
        beside = has_han(piece) and says_what(piece) and not waiting and following
        unit = says_unit(piece) and can_be_full_name(following) and f"{piece} {following}" in text
        if beside and (unit or not find(piece)):
            waiting = piece
            continue
        yield f"{waiting}{piece}" if waiting else piece
        waiting = ""


def _belongs_before(called: Called, before: Called, text: str) -> bool:
    """Tell whether a part only says something of the person before it: Sam Hill, Planner; 李明，病假."""
    name, details = called
    if details or "、" in text or any(f"{mark} {name}" in text for mark in ";；"):
        return False
    remark = (is_remark(name) and not looks_like_name(name)) or (
        says_something(name) and _GOES_ON.match(name) is not None
    )
    letters = re.fullmatch("[A-Z]{2,3}", name) is not None and " " in before[0]  # Mina Patel, GP
    return remark or (name.isascii() and (says_what(name) or letters) and not before[1])


def _is_another(called: Called, before: Called, find: Find) -> bool:
    """Tell whether a part names somebody known, by an office, who is not the one before it: Priya, the Clerk."""
    name = find(called[0])
    return bool(name) and name != find(before[0])


def _joined_roles(found: list[Called]) -> list[Called]:
    """Join a role that is a part of its own to the person after it: 党委书记、董事长张三."""
    joined: list[Called] = []
    waiting: list[str] = []
    for at, (name, details) in enumerate(found):
        follows = found[at + 1][1] if at + 1 < len(found) else []
        alone = not details and _ROLE_ALONE.match(name) and name.endswith(("书记", "董事长", "主席", "总经理", "主任"))
        if alone and len(name) > 2 and not looks_like_name(name) and any(map(says_what, follows)):
            waiting.append(name)
            continue
        joined.append((name, ["、".join([*waiting, details[0]]), *details[1:]] if waiting and details else details))
        waiting = []
    return joined


def _shared_remarks(found: list[Called]) -> list[Called]:
    """Give what a last bracket says of both or all to all of them: Ann, Bo (both ill); 李明、王芳（均出差）."""
    said = _OF_ALL.fullmatch(found[-1][1][0]) if len(found) > 1 and len(found[-1][1]) == 1 else None
    if said is None or any(details for _, details in found[:-1]):
        return found
    return [(name, [said[1] or said[2]]) for name, _ in found]


def _shared_offices(found: list[Called], text: str) -> list[Called]:
    """Give the office of 副总经理邵敏、陆广生 to both; only if everybody before them has an office too."""
    shared: list[Called] = []
    office = ""
    for at, (name, own) in enumerate(found):
        details = own
        if details:
            office = details[0] if _SHARED_OFFICE.fullmatch(details[0]) and f"{details[0]}{name}" in text else ""
        elif not office or not re.search(f"[、和]{re.escape(name)}", text):
            return found
        else:
            ends = at + 1 == len(found) or bool(found[at + 1][1]) or f"{name}，" in text
            if not ends or not found[at - 1][1]:
                return found
            details = [office]
        shared.append((name, details))
    return shared


def _called(part: str, find: Find) -> Called:
    """Split a name from the text beside it: in brackets, before it, after it."""
    details: list[str] = []
    while (bracket := _BRACKET.match(part)) and not is_count(bracket[2]):
        details = [*split_list(bracket[2]), *details]
        part = bracket[1] + bracket[3]
    part = part.strip(" .。")
    if _is_office_of(part, details, find):
        return details[0], [part]
    if find(part):
        return part, details
    if dash := _DASH.fullmatch(part):  # Ann Lee – unwell
        part, details = dash[1], [dash[2], *details]
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
    return _POLITE.sub("", name) or name, [*beside, *details]


def _is_office_of(part: str, details: list[str], find: Find) -> bool:
    """Tell whether the bracket after an office is the name of who holds it: 监理（闵捷）, Chair (Cllr Lee)."""
    office = len(details) == 1 and says_what(part) and not looks_like_name(part) and not says_what(details[0])
    return office and (looks_like_name(details[0]) or bool(find(details[0])))


def _latin(part: str, find: Find) -> Called | None:
    """Split a Latin name from what is before or after it: Clerk Ann Lee, Tom from Sales, 顾问Mark Lin, Bo by phone."""
    if role := _latin_role(part, find):
        return part.removeprefix(f"{role} "), [role]
    if (origin := _FROM.fullmatch(part)) and not says_what(origin[1]):
        return origin[1], [FROM + origin[2]]
    if latin := _LATIN_AFTER_ROLE.fullmatch(part):
        return latin[2], _unit_and_role(latin[1])
    status = _with_status(part, find)
    return (status[0], [status[1]]) if status else None


def _latin_role(part: str, find: Find) -> str:
    """Give the role before a Latin name, of up to three words: Clerk Carol Stubbs, Deputy Town Clerk Ann Lee."""
    words = part.split(" ")
    for at in (3, 2, 1) if len(words) > 2 and words[0][:1].isupper() and not has_han(part) else ():
        role, name = " ".join(words[:at]), " ".join(words[at:])
        if says_role(role) and not HONORIFIC.match(f"{role} ") and (find(name) or looks_like_name(name)):
            return role
    return ""


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
        if is_remark(said) and (find(name) or looks_like_name(name)) and not said[:1].isupper():
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
    ends = (size for size in (4, 3, 2) if size + 1 < len(bare) and not says_what(bare[-size:]))
    known = next((size for size in ends if find(bare[-size:])), 0)
    if known > 2 or (known and says_what(bare[:-known])):
        return bare[-known:], _unit_and_role(bare[:-known])
    before = [size for size in sizes if _is_role_and_name(bare[:-size], bare[-size:])]
    if before:
        size = next((size for size in before if looks_like_name(bare[-size:])), before[0])
        return bare[-size:], _unit_and_role(bare[:-size])
    for title in TITLES if bare.endswith(TITLES) else ():  # 专家组组长陶然教授
        named = _parted(bare[: -len(title)], find) if bare.endswith(title) and len(bare) > len(title) + 4 else None
        if named and named[1]:
            return named[0], [*named[1][:-1], f"{named[1][-1]}、{title}"]
    status = next((size for size in (2, 3, 4) if tells_way(bare[size:])), 0)
    if status and not says_what(bare[:status]):
        return bare[:status], [bare[status:]]
    for size in (2, 3, 4):
        rest = bare[size:]
        if len(rest) > 1 and looks_like_name(bare[:size]) and (_is_title(rest) or begins_reason(rest)):
            return bare[:size], [rest]
    return part, []


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
    titled = is_family_and_title(name)
    if titled and len(role) > 1 and says_unit(role):
        return True
    if says_office(role):
        return can_be_full_name(name)
    named = titled or not says_what(name)
    return says_what(role) and named and name[0] not in "的和与及各、" and name != "公室"  # 办公室 is one word


_FROM = lazy(r"([A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,2}) (?:from|of) (?:the )?([A-Z].*)")
"""A person and where from: Tom from Sales."""
_DASH = lazy(r"(.+?)\s+[–—-]\s+(.+)")
_LATIN_AFTER_ROLE = lazy(r"([\u3400-\u9fff]{2,12}) ?([A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*){0,3})")
"""A role in 汉字 before a Latin name: 外部顾问Mark Lin."""
_TITLE = lazy(
    "(?:常务|执行|代|副|总)*(?:总经理|经理|主任|书记|董事长|总裁|局长|处长|部长|科长|股长|室主任|组长|队长|院长|校长|厂长|所长|主席|"
    "委员|秘书长?|助理|工程师|总监|主管|教授|医生|律师|老师|专员|代表|负责人|董事|监事)"
)


def _is_title(text: str) -> bool:
    return _TITLE.fullmatch(text) is not None


def _unit_and_role(text: str) -> list[str]:
    """Split 生产部部长 into the unit and the role."""
    match = re.fullmatch(
        r"(.{2,}?(?:部|处|科|股|中心|公司|车间|办公室|委员会|[^主承督协经举待]办|局|室))((?:常务|执行|代|副)*[\u3400-\u9fff]{2,})",
        text,
    )
    return [match[1], match[2]] if match and _is_title(match[2]) else [text]
