"""A line of names, with what is said of each: 总经理王建国、李明（病假）; Ann Lee (Director), Bo and Jo."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from minutetui.core.people.calling import HONORIFIC, can_be_full_name, looks_like_name
from minutetui.core.people.details import FROM, MAIL, tells_way
from minutetui.core.people.expected import says_something
from minutetui.core.people.functions import is_unit_alone, says_role, says_unit, says_what
from minutetui.core.people.groups import counts_people
from minutetui.core.people.person import BRACKET, Called, Find, read_person, split_list
from minutetui.core.people.remarks import is_remark, may_be_reason, may_begin_reason
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy

_SHARED_TITLES = {
    "cllrs": "Cllr ",
    "councillors": "Cllr ",
    "messrs": "Mr ",
    "drs": "Dr ",
    "profs": "Prof ",
    "professors": "Prof ",
}
"""Titles said once for all the names after them, and what each of the names gets."""
_TIER = "(?:(?:County|District|Borough|City|Town|Parish) )?"
_FIRST = r"(?:^|(?<=[,;] )|(?<=and )|(?<=plus ))"
_GROUPS = (
    "(?:council |board |committee )?(?:[Tt]rustees|[Dd]irectors|[Oo]fficers|[Mm]embers|[Gg]overnors|volunteers|parents|"
    "staff(?: members)?|officer|member) (?=[A-Z])"
)
_UP_TO_NEXT = rf"((?:(?!(?:, (?:plus )?|and |plus ){_GROUPS})[^;])+)"
_GROUP = lazy(rf"{_FIRST}{_GROUPS}{_UP_TO_NEXT}")
"""What people are, said once before their names: officers Ann Lee and Bo Chen."""
_PAIR = lazy(r"^([^,()]+), ([^,()]+)$")
"""Two names, and not a name and a firm."""
_PLURAL = lazy(rf"{_FIRST}{_TIER}(?i:({'|'.join(_SHARED_TITLES)}))\.? (?=[A-Z]){_UP_TO_NEXT}")
"""A title before several names: Cllrs Marsh and Pike."""
_COMMA_INITIALS = lazy(
    r"(?:(?:[A-Z]['’])?[A-Z][^\W\d_]+(?:[' ’-][^\W\d_]+){0,2}, [A-Z]\.?(?:[ -][A-Z]\.?|[A-Z]\.)*(?:, |$))+"
)
"""Family names, each with initials after a comma; GP alone would be what somebody is."""
_FAMILY_NAME = lazy(
    r"(?:^|(?<=[,&/] )|(?<=\band ))((?:[A-Z]\.? ?){0,3}[A-Z][\w'’-]+)(?=\s*(?:[(,&/]|and\b|$))(?![^(]*\))"
)
"""A name of one word in a list, perhaps with initials."""
_OF_ALL = lazy(r"(?:both|all(?: (?:two|three|four|of them))?) (.+)|(?:均|都|皆|全部)(?:是|为)?(.+)", re.IGNORECASE)
"""A bracket that says the same of several people: both ill, 均出差."""
_SAID_OF_ALL = lazy(
    r"[，,；;]\s?(?:以上)?(?:[两二三四五]?[人位](?:同志)?)?(?:均|都|皆|全都?)(?:已经?|是|为)?"
    r"((?!来|到|在|参)[^，,；;、（(]{2,12}?)了?[。.]?$"
)
"""A last part that says the same of all: 请假：李明、王芳，均出差."""
_SHARED_OFFICE = lazy(
    "副.+|.*(?:委员|董事|监事|代表|律师|工程师|专员|评委|专家|民警|干事|顾问|积极分子|发展对象)|"
    "[\u4e00-\u9fff]{1,4}领导|.*(?:部门|科室|处室|单位|班组)负责人"
)
"""An office that several people hold, so that it can be said once before their names."""
_ADDRESS = lazy(rf"\s*<({MAIL.pattern})>|(?<=[^\W\d_]) ({MAIL.pattern})(?![)）])")
"""A person's address: Ann <a@b.org>, Ann a@b.org."""
RECIPIENTS = "to|b?cc|from|收件人|抄送|密送|发件人"
"""What precedes the addresses of a mail, as a pattern."""
_RECIPIENTS = lazy(rf"(?:^|[\s;；,，]+|(?<=>))(?:{RECIPIENTS})\s*[:：]\s*(?=[^:：]*@)", re.IGNORECASE)
"""Such a word, also several times in one line: To: Ann <a@b.org>; Cc: Bo <c@d.org>."""
_IS = lazy(r"(?<=[a-z])(?<!who)['’]s(?= (?:at|on|in|away|ill|off|not|got|unwell|stuck|sick|working|out|OOO|PTO|WFH)\b)")
"""The short form of "is" after a name: Tom's at a funeral."""
_GOES_ON = lazy(
    r"no (?:apolog|reason|word|notice|expl)(?!.* from )|(?:at|on|in|by) (?!.*[A-Z])|"
    r"(?:both|all) (?=\w+ing\b|ill\b|sick|away|on |at |in |off|un)|"
    r"(?:not|without|off|out|stuck|held up|as|because|since|due|back|sent|sends|is|was|has|again|till|until)\b"
)
"""How a part between commas begins that says more of the person before it: Roy, no reason given."""
_OCCUPATION = lazy(
    r"(?:(?:the|our|an?) )?(?:[a-z][\w'’&/-]* ){0,4}(?:[a-z-]{3,}(?:er|or|ist|ian|ant|ee|man|woman|person)|rep|"
    r"nurse|parent|resident|pupil|student|sister|clerk|chef|coach|vicar|priest|architect|warden|representative)"
)
"""What somebody is, in small letters: regional organiser, our fire adviser."""
_OF_THE_BODY = lazy(
    r"\b(?:vice|(?:chair|chairman|chairwoman|chairperson|clerk|secretary|treasurer|minutes|members?|councillor|trustee|"
    r"governor|mayor|president)\b)",
    re.IGNORECASE,
)
"""An office of those who meet, who need no firm."""
_LONG_NAME = 4
"""汉字 of a long name."""
_GROUPED = lazy("；|，(?=.*、)|、.*，")
"""Between groups of people."""
_HAN = "[\u3400-\u9fff]"
_FIRM_ENDS = (
    r"(?:Co|Sons?|Partners|Associates|(?:[A-Z][\w'’-]+ ){1,2}(?:LLP|Ltd|Limited|Inc|LLC|plc|PLC|GmbH|Solicitors|"
    r"Architects|Surveyors|Partners|Associates))\b"
)
"""How the name of a firm goes on after "and": Hale LLP."""
_AND_SPACED = rf"\s+(?:(?:and|&)(?! {_FIRM_ENDS})|with|\+|plus(?=\s(?:[A-Z]|the\s)))\s+"
_AND_FIRST = r"^(?:and|&|plus|also)\s+"
_HAN_TIME = "[一二两三四五六七八九十早晚上下中]{1,4}[点时午]"
_AND_IN_HAN = rf"(?<={_HAN}{{2}})(?:\s+|[和与及]|以及)(?!{_HAN_TIME})(?={_HAN}{{2}})"
_SLASH = r"(?<! w)\s*/(?![lL]\b)\s*"
_AND = lazy(rf"(?:{_AND_SPACED}|{_AND_FIRST}|{_AND_IN_HAN}|{_SLASH})(?![^（(]*[）)])")
"""What joins two names, not inside brackets."""
_ROLE_ALONE = lazy(rf"(?!各|全体|有关|相关|部分|其他){_HAN}{{2,12}}$")
_ROLES_BEFORE = ("书记", "董事长", "主席", "总经理", "主任")
"""How a role ends that is said before a second role of the same person: 党委书记、董事长张三."""
_TITLE_OF_COUPLE = r"(?:mr|mrs|ms|mx|dr|prof|cllr|rev|sir|lady|lord)\.?"
_COUPLE = lazy(rf"\b({_TITLE_OF_COUPLE}) (?:&|and) ({_TITLE_OF_COUPLE}) ([^\W\d_][^,;&()]*)", re.IGNORECASE)
"""Two people with one family name: Mr & Mrs Finch."""


def each_titled(text: str) -> str:
    """Give each of several names the title that is said once for all of them: Cllrs Marsh and Pike."""

    def titled(match: re.Match[str]) -> str:
        return _PAIR.sub(r"\1 and \2", _FAMILY_NAME.sub(rf"{_SHARED_TITLES[match[1].casefold()]}\1", match[2]))

    return _GROUP.sub(lambda match: _PAIR.sub(r"\1 and \2", match[1]), _PLURAL.sub(titled, text))


def without_recipients(text: str) -> str:
    """Leave To: and Cc: out of the addresses of a mail."""
    return _RECIPIENTS.sub("; ", text).removeprefix("; ") if "@" in text else text


def people_in(text: str, find: Find) -> list[Called]:
    """Read names joined by commas, 、, semicolons, "and", 和 or spaces, with roles before or after each."""
    text = _COUPLE.sub(r"\1 \3, \2 \3", text) if "&" in text or " and " in text else text
    text = _IS.sub("", each_titled(text))
    if "@" in text:
        text = _ADDRESS.sub(lambda match: f" ({match[1] or match[2]})", without_recipients(text))
    if swapped := _surnames_first(text, find):
        return swapped
    if said := _SAID_OF_ALL.search(text):
        people = people_in(text[: said.start()], find)
        return [(name, [*parts, said[1]]) for name, parts in people]
    clauses = split_list(text, ";") if ";" in text and not has_han(text) else []
    if len(clauses) > 1:
        first, *others = (_of_firm(clause, find) or people_in(clause, find) for clause in filter(None, clauses))
        return [*first, *(called for people in others for called in _all_away(people))]
    found: list[Called] = []
    for part, following in pairwise([*filter(None, split_list(text)), ""]):
        of_unit = bool(found) and _in_full(found[-1][0]) and is_unit_alone(part)  # Mei Lin, Legal & Compliance
        pieces = [part] if of_unit or find(part) else list(filter(None, _AND.split(part)))
        pieces = [word for piece in pieces for word in _without_commas(piece, find)]
        belongs = True  # to the person before the comma; what is joined to a name is somebody else: Bo + clerk
        for piece in _with_space_roles(pieces, find, part):
            called = read_person(piece, find)
            belongs = (belongs or has_han(piece)) and bool(found) and _belongs_before(called, found[-1], text)
            offices = bool(find(following)) and says_what(following)  # Sam Hill, Chair, Clerk: three people
            if belongs and not _is_another(called, found[-1], find, listed=offices):
                found[-1][1].extend((called[0], *called[1]))
            else:
                found.append(called)
    return _shared_offices(_shared_units(_joined_roles(_shared_remarks(found)), text, find), text)


def _of_firm(clause: str, find: Find) -> list[Called]:
    """Read what stands alone between semicolons as one person: Sam Hill, surveyor, Knight Frank; else nothing."""
    parts = split_list(clause, ",")
    if len(parts) != 3 or BRACKET.match(clause) or not _in_full(parts[0]):
        return []
    name, first, second = parts
    role_first, role_last = says_role(first), says_role(second)
    firm = second if role_first else first
    is_firm = role_first != role_last and firm[:1].isupper() and not find(firm)
    return [(name, [first, second])] if is_firm and not (role_last and looks_like_name(firm)) else []


def _in_full(called: str) -> bool:
    """Tell whether somebody is called by the full name, or with a title: Sam Hill, Mr Hill."""
    return (looks_like_name(called) or HONORIFIC.match(called) is not None) and not says_what(called)


def _all_away(people: list[Called]) -> list[Called]:
    """Give the people of one clause, all of whom are away if that is said of the last alone: …; Ann and Bo on leave."""
    said = people[-1][1] if people else []
    alone = len(people) > 1 and len(said) == 1 and not any(details for _, details in people[:-1])
    return [(name, said) for name, _ in people] if alone and tells_way(said[0]) else people


def _without_commas(piece: str, find: Find) -> list[str]:
    """Split names that have nothing but spaces between them: Ann Bo Tom, Ann (chair) Bo."""
    bracket = BRACKET.match(piece)
    others = _without_commas(bracket[3].strip(), find) if bracket and bracket[3][:1] == " " else []
    if bracket and others and find(bracket[1]) and all(map(find, others)):
        return [piece[: bracket.start(3)], *others]
    words = piece.split(" ")
    if says_role(words[-1]) and not _in_full(find(words[0]) or ""):
        return [piece]  # Estates Manager: an office with a unit in it, and no list
    if not piece.isascii() or len(words) < 2 or find(piece) or not all(map(find, words)):
        return [piece]
    return words if not (says_role(words[0]) and find(" ".join(words[1:]))) else [piece]  # Treasurer Bo Marsh


def _surnames_first(text: str, find: Find) -> list[Called]:
    """Read `Lee, Ann; Chen, Bo`: one person between semicolons, the family name first; or `Ann Lee, Director; …`.

    Initials belong to the name before them: Lee, A., Chen, B.
    """
    if _COMMA_INITIALS.fullmatch(text):
        pairs = re.findall(r"([^,]+), ([^,]+)", text)
        return [(f"{initials} {family}".strip(), list[str]()) for family, initials in pairs]
    parts = [part for part in split_list(text, ";；") if part]
    pairs = [split_list(BRACKET.sub(r"\1", part), ",，") for part in parts]
    if len(parts) < 2 or not all(len(pair) == 2 for pair in pairs):
        return []
    if any(find(first) and find(second) and find(first) != find(second) for first, second in pairs):
        return []
    found: list[Called] = []
    for part, (first, second) in zip(parts, pairs, strict=True):
        bracket = BRACKET.match(part)
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
    role = name.isascii() and (_says_what(name) or (_OCCUPATION.fullmatch(name) and not counts_people(name)))
    if _is_firm(called, before, text):
        return True
    if is_unit_alone(name) and not _in_full(before[0]):
        return False  # Bo, Estates, Finance: those who were not named
    if (
        (details and not role)
        or "、" in text
        or counts_people(before[0])
        or any(f"{mark} {name}" in text for mark in ";；")
    ):
        return False
    why = len(name) > _LONG_NAME and may_begin_reason(name) and may_be_reason(name)
    remark = ((is_remark(name) or why) and not looks_like_name(name)) or (
        says_something(name) and _GOES_ON.match(name) is not None
    )
    letters = re.fullmatch("[A-Z]{2,6}", name) is not None and " " in before[0]  # Mina Patel, GP; Mina Patel, SENCO
    letters = letters and not before[0].isupper()
    one = before[1][0] if len(before[1]) == 1 else ""  # Jo Petty, Kerr & Co, auditors; Jo Petty, auditor, Kerr & Co
    of_firm = (says_unit(one) and says_role(name)) or (says_role(one) and says_unit(name))
    return remark or bool((role or letters) and (of_firm or not before[1]))


def _is_firm(called: Called, before: Called, text: str) -> bool:
    """Tell whether one word can only be the firm of who was named in full with a role: Tom Fry, surveyor, Savills."""
    name, details = called
    role = before[1][0] if len(before[1]) == 1 and _in_full(before[0]) else ""
    word = name.isascii() and " " not in name and name[:1].isupper() and all(map(is_remark, details))
    outside = says_role(role) and not _OF_THE_BODY.search(role)
    return outside and word and not says_what(name) and f"{role}, {name}" in text


def _is_another(called: Called, before: Called, find: Find, *, listed: bool) -> bool:
    """Tell whether a part names somebody known, by an office, who is not the one before it: Priya, the Clerk.

    After somebody new it is what that person is: Sam Hill, surveyor; Sam Hill, Treasurer. A unit is where the one
    before it is from. `listed`: another office follows.
    """
    said, name, known = called[0], find(called[0]), find(before[0])
    if name == said and says_unit(name):
        return False
    of_new = said.isascii() and _in_full(before[0]) and not before[1] and not known
    is_role = said.islower() or (_says_what(said) and not listed and not said.startswith(("the ", "The ")))
    return bool(name) and name != known and not (of_new and is_role)


def _says_what(text: str) -> bool:
    """Tell whether a text beside a name says what somebody is, or where from."""
    return says_what(text) or is_unit_alone(text)


def _joined_roles(found: list[Called]) -> list[Called]:
    """Join a role that is a part of its own to the person after it: 党委书记、董事长张三."""
    joined: list[Called] = []
    waiting: list[str] = []
    for at, (name, details) in enumerate(found):
        follows = found[at + 1][1] if at + 1 < len(found) else []
        alone = not details and _ROLE_ALONE.match(name) and name.endswith(_ROLES_BEFORE)
        if alone and len(name) > 2 and not looks_like_name(name) and any(map(says_what, follows)):
            waiting.append(name)
            continue
        joined.append((name, ["、".join([*waiting, details[0]]), *details[1:]] if waiting and details else details))
        waiting = []
    return joined


def _shared_remarks(found: list[Called]) -> list[Called]:
    """Give what a bracket says of both or all to those before it, too: Ann, Bo (both ill); 李明、王芳（均出差）."""
    for at, (_, details) in enumerate(found):
        said = _OF_ALL.fullmatch(details[0]) if at and len(details) == 1 else None
        first = at - 1 if details[:1] and details[0][:4].casefold() == "both" else 0
        if said and not any(others for _, others in found[first:at]):
            shared = [(name, [said[1] or said[2]]) for name, _ in found[first : at + 1]]
            return [*found[:first], *shared, *found[at + 1 :]]
    return found


def _shared_units(found: list[Called], text: str, find: Find) -> list[Called]:
    """Give the unit before the first of each group to the whole group: 业主冯敏；监理石磊、沈佳；施工方韦亮、唐浩."""
    if not _GROUPED.search(text):
        return found
    listed, found = found, [_without_unit(*called, find) for called in found]
    first = [re.search(rf"[、和]{re.escape(name)}", text) is None for name, _ in found]
    before = [bool(said) and says_unit(said[0]) and f"{said[0]}{name}" in text for name, said in found]
    groups = sum(map(all, zip(first, before, strict=True)))
    if groups < sum(before) or groups < (1 if "；" in text else 2):
        return listed  # 财务部王芳、工程部李明: each has a unit
    shared: list[Called] = []
    unit = ""
    for (name, said), begins, of_unit in zip(found, first, before, strict=True):
        unit = said[0] if of_unit else "" if begins else unit
        own = said[1:] if of_unit else said
        shared.append((name, [*own, f"{FROM}{unit}"] if unit and (of_unit or not said) else said))
    return shared


def _without_unit(name: str, said: list[str], find: Find) -> Called:
    """Split the unit that is written together with the name of somebody known: 监理石磊."""
    cuts = range(2, len(name) - 1) if not said and has_han(name) and find(name) else ()
    cut = next((cut for cut in cuts if says_unit(name[:cut]) and find(name[cut:]) == find(name)), 0)
    return (name[cut:], [name[:cut]]) if cut else (name, said)


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
