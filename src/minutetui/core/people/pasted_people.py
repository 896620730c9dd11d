"""Pasted people: lists under headings, address books, tables with or without a header row, Outlook's tracking."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from minutetui.core.meeting.model import Attendee
from minutetui.core.people.attendance import AttendanceWay, Office
from minutetui.core.people.calling import looks_like_name
from minutetui.core.people.details import MAIL, PersonDetails, detailed, read_details
from minutetui.core.people.functions import says_what
from minutetui.core.people.lists import RECIPIENTS, people_in, without_recipients
from minutetui.core.people.person import Called, split_list
from minutetui.core.people.remarks import is_remark
from minutetui.core.people.roster import Roster
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import Attendance
from minutetui.words import Language

_Listed = tuple[str, PersonDetails, Attendance]


@dataclass(frozen=True)
class PeopleListed:
    """A list of people: the attendees in order, and who of them holds an office of the meeting."""

    people: tuple[Attendee, ...] = ()
    offices: Mapping[Office, str] = field(default_factory=dict)
    """The names of the chair and the recorder, where the list says them."""


@dataclass(frozen=True)
class PeopleWords:
    """The words of a language in lists of people; those of all languages are read in every list."""

    headings: Mapping[Attendance, str]
    """The headings of lists, parted by commas; they can also precede a list with a colon."""
    columns: Mapping[str, str]
    """The heads of columns, parted by commas, by what a column holds."""
    statuses: Mapping[Attendance, str]
    """How a cell says that somebody is not simply present, as patterns."""
    offices: Mapping[Office, str]
    """Those of the headings that name the holder of an office, parted by commas."""
    other_tables: str
    """The pattern of heads of tables that are no lists of people."""
    tracking: str
    """The pattern of the cells of Outlook's tracking table beside the name."""
    room: str
    """The pattern of such a cell beside what is no person."""


PEOPLE_WORDS: dict[Language, PeopleWords] = {
    "en": PeopleWords(
        headings={
            "present": "present, attendees, participants, attending, members present, chair, recorder, secretary, "
            "organizer, organiser, required, optional, accepted, tentative",
            "in-attendance": "in attendance, guest, guests, observer, observers, visitor, visitors, invited",
            "apologies": "apologies, apologies for absence, regrets, excused, declined",
            "absent": "absent, not present",
        },
        columns={
            "name": "name, names, full name, attendee, attendees, participant, participants, people, invitee, "
            "invitees, name (original name), display name",
            "given": "first name, given name, forename",
            "family": "last name, family name, surname",
            "role": "role, roles, title, job title, position, post, function",
            "unit": "unit, units, department, departments, dept, team, group, organisation, organization, company",
            "status": "response, status, attendance, attending, reply",
            "email": "email, emails, e-mail, e-mails, mail, address, email address, e-mail address, user email",
            "other": "no, no., #, phone",
        },
        statuses={
            "apologies": "declined|apolog|regret|excused|^no$",
            "absent": "absent",
            "in-attendance": "in attendance|observer|guest",
        },
        offices={"chair": "chair", "recorder": "recorder, secretary"},
        other_tables="topic|agenda|item|subject|presenter|minutes|duration|task|action|owner|due|deadline",
        tracking="(?:meeting )?organi[sz]er|(?:required |optional )?attendee|presenter|resource|accepted|declined|"
        "tentative(?:ly accepted)?|none|no response|not responded",
        room="resource",
    ),
    "zh": PeopleWords(
        headings={
            "present": "出席, 出席人员, 参会, 参会人员, 参加人员, 与会人员, 到会, 主持人, 主持, 记录人, 记录, "
            "组织者, 必选, 必需, 可选, 接受, 已接受, 暂定",
            "in-attendance": "列席, 列席人员, 嘉宾, 特邀, 特邀嘉宾, 来宾",
            "apologies": "请假, 请假人员, 谢绝, 已谢绝, 拒绝, 已拒绝",
            "absent": "缺席, 缺席人员",
        },
        columns={
            "name": "姓名, 名称, 人员, 参会人, 参会人员, 与会人员, 出席人员",
            "given": "名",
            "family": "姓",
            "role": "职务, 岗位, 职位, 职称",
            "unit": "部门, 单位, 所属部门, 所在部门, 工作单位, 所在单位",
            "status": "响应, 回复, 答复, 出席, 出席情况, 参会情况, 状态, 是否参加, 是否参会",
            "email": "邮箱, 电子邮箱, 邮件, 电子邮件",
            "other": "序号, 编号, 电话, 签到",
        },
        statuses={"apologies": "谢绝|拒绝|婉拒|请假|不参加|^否$", "absent": "缺席|未到", "in-attendance": "列席"},
        offices={"chair": "主持人, 主持", "recorder": "记录人, 记录"},
        other_tables="议题|内容|汇报人|时长|主讲|任务|事项|责任人|时限|期限",
        tracking="(?:会议)?组织者|(?:必需|可选)(?:与会者|出席者?)?|已?接受|已?谢绝|已?拒绝|暂定|无(?:响应|答复)?|未响应",
        room="资源",
    ),
}

_EVERY = PEOPLE_WORDS.values()
_HEADINGS = {head: how for words in _EVERY for how, heads in words.headings.items() for head in heads.split(", ")}
_OFFICE_HEADINGS = {head: one for words in _EVERY for one, heads in words.offices.items() for head in heads.split(", ")}
_COLUMN_WORDS = {head: kind for words in _EVERY for kind, heads in words.columns.items() for head in heads.split(", ")}
_STATUSES: tuple[tuple[Attendance, re.Pattern[str]], ...] = tuple(
    (how, lazy("|".join(words.statuses[how] for words in _EVERY), re.IGNORECASE)) for how in PEOPLE_WORDS["en"].statuses
)
_NO_PEOPLE = lazy("|".join(words.other_tables for words in _EVERY), re.IGNORECASE)
_TRACKING = lazy("|".join(words.tracking for words in _EVERY), re.IGNORECASE)
_ROOM = lazy("|".join(words.room for words in _EVERY), re.IGNORECASE)
_RECIPIENTS = lazy(rf"^\s*(?:{RECIPIENTS})\s*[:：]\s*", re.IGNORECASE)

_TOLD = ("role", "unit", "email", "remark")
"""The fields of attendees that lists tell, beside name and attendance."""
_LAST_BRACKET = lazy(r"(?P<part>.+?)\s*[(（](?P<beside>[^()（）]+)[)）]")
_BULLET = lazy(r"^\s*(?:[-*•·–]\s*|[（(]?\d{1,3}[.)、．）]\s*)?")
_QUOTED = lazy(r'"([^"]*)"')
_MAIL = lazy(r"<[^<>]*>|\b\S+@\S+\.\w+")
_AFTER_HEADING = lazy(r"[:：\t]")
_COLUMNS = lazy(r"\t|\s*\|\s*| {2,}")


def attendees_from(text: str, roster: Roster | None = None) -> tuple[Attendee, ...]:
    """Make attendees of a list of people, as `people_listed` does."""
    return people_listed(text, roster).people


def people_listed(text: str, roster: Roster | None = None) -> PeopleListed:
    """Read a list of people: one to a line, several joined by commas, an address book, or a table.

    Role and unit come from brackets, columns or the text beside the name, else from the roster. A heading
    (Apologies, 列席：) tells the attendance of those below it, a bracket or a heading who chairs and records.
    Nobody is listed twice.
    """
    roster = roster or Roster()
    lines = [line for line in text.splitlines() if line.strip(" \t|")]
    header = _header(lines[0]) if lines else ()
    if header is None:
        return PeopleListed()
    rows = (_COLUMNS.split(line.strip(" |")) for line in lines[1:])
    return _listing(_rows(rows, header) if header else _listed(lines, roster), roster)


def attendees_in(rows: Sequence[Sequence[str]]) -> tuple[Attendee, ...]:
    """Make attendees of a table; none if its first row is not the header of a list of people."""
    is_list = bool(rows) and is_header(rows[0])
    return _listing(_rows(rows[1:], _named(_kinds(rows[0]))), Roster()).people if is_list else ()


def completed(attendee: Attendee, listed: Attendee) -> Attendee:
    """Fill what is not known yet of an attendee with what a list says of that person."""
    lacking = {name: getattr(listed, name) for name in _TOLD if not getattr(attendee, name)}
    return attendee.with_(**lacking)


def is_header(row: Sequence[str]) -> bool:
    """Tell whether a row is the header of a list of people: it has names, and something about them."""
    kinds = set(_named(_kinds(row))) - {"", "other"}
    return "name" in kinds and len(kinds) > 1


def _kinds(row: Sequence[str]) -> tuple[str, ...]:
    """Tell what each column holds, by its head; spaces inside 汉字 do not count."""
    heads = (re.sub(r"\s+", " " if cell.isascii() else "", cell.strip(" \t\n*:：")).casefold() for cell in row)
    return tuple(_COLUMN_WORDS.get(head, "") for head in heads)


def _named(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Take the column of given names as that of names if there is one of family names, and none of whole names."""
    divided = {"given", "family"} <= set(kinds) and "name" not in kinds
    return tuple("name" if divided and kind == "given" else kind for kind in kinds)


def _listing(rows: Iterable[_Listed], roster: Roster) -> PeopleListed:
    """Make attendees, nobody twice; an office that two people are said to hold is nobody's."""
    found: dict[str, Attendee] = {}
    holders: dict[Office, set[str]] = {}
    for name, details, how in rows:
        attendee = detailed(roster.attendee(name), details).with_(attendance=how)
        found.setdefault(attendee.name, attendee)
        if details.office:
            holders.setdefault(details.office, set()).add(attendee.name)
    return PeopleListed(tuple(found.values()), {office: min(who) for office, who in holders.items() if len(who) == 1})


def heads_people(cell: str) -> bool:
    """Tell whether a text heads a column of a list of people."""
    return bool(_kinds([cell])[0])


def _header(line: str) -> tuple[str, ...] | None:
    """Read a header row: what each column holds. Empty where the line is none; None for a table of other things."""
    cells = _COLUMNS.split(line.strip(" |"))
    kinds = _named(_kinds(cells))
    of_other = any(map(_NO_PEOPLE.search, cells)) and "\t" in line and sum(map(bool, kinds)) + 1 < len(kinds)
    if of_other and not {"name", "email"} <= set(kinds):
        return None
    return kinds if "name" in kinds and sum(map(bool, kinds)) > 1 else ()


def _rows(rows: Iterable[Sequence[str]], header: tuple[str, ...]) -> Iterator[_Listed]:
    """Read the rows of a table by its header; rules between rows are no rows."""
    for row in rows:
        if re.fullmatch(r"[\s|:+-]*", "".join(row)) or any(_ROOM.fullmatch(cell.strip()) for cell in row):
            continue
        pairs = [(kind, " ".join(cell.split())) for kind, cell in zip(header, row, strict=False)]
        cells = dict(reversed(pairs))  # the first column of a kind counts
        given, family = cells.get("name", ""), cells.get("family", "")
        whole = f"{family}{given}" if has_han(family) else f"{given} {family}".strip()
        name = _given_first(_MAIL.sub("", whole).strip(' "'))
        if name:
            mail = MAIL.search(cells.get("email", "") or cells.get("name", ""))
            role, unit = _TRACKING.sub("", cells.get("role", "")), cells.get("unit", "")
            details = PersonDetails(role=role, unit=unit, email=mail[0] if mail else "")
            statuses = (_status(cell) for kind, cell in pairs if kind == "status")
            yield name, details, next((how for how in statuses if how != "present"), "present")


def _status(said: str) -> Attendance:
    return next((how for how, pattern in _STATUSES if pattern.search(said)), "present")


def _listed(lines: list[str], roster: Roster) -> Iterator[_Listed]:
    """Read lines under headings."""
    how: Attendance = "present"
    office: Office | None = None
    one_each = _one_each(lines, roster)
    for line in lines:
        if any(_ROOM.fullmatch(cell) for cell in line.split("\t")):
            continue
        if addresses := list(_addressed(line)):
            yield from ((name, read_details(parts, how), how) for name, parts in addresses)
            continue
        bare = _MAIL.sub("", _BULLET.sub("", _RECIPIENTS.sub("", line))).strip(" \t|,，;；。")
        head, colon, rest = _AFTER_HEADING.sub(":", bare, count=1).partition(":")
        heading = _HEADINGS.get(head.strip().casefold())
        if heading:
            how, office = heading, _OFFICE_HEADINGS.get(head.strip().casefold())
        if heading and not rest.strip():
            continue
        said = rest if heading and colon else bare
        for (name, told_of), status in _people(said, roster, alone=len(lines) == 1, one_each=one_each):
            parts = [piece for part in told_of for piece in _without_status(part)]
            beside = [_HEADINGS[part.casefold()] for part in parts if not _is_detail(part)]
            told = next((one for one in (status, *beside) if one), how)  # Susan Pike - apologies
            details = read_details([part for part in parts if _is_detail(part)], told)
            yield name, details if details.office else replace(details, office=office), _lasting(details.way) or told


def _one_each(lines: list[str], roster: Roster) -> bool:
    """Tell whether each line is a person and one thing more, so that even what looks like a name is no person.

    So it is if at least half of the lines end in what is certainly no name: Ann Lee, East Ward; Bo Chen, Clerk.
    """
    pairs = [[part for part in split_list(_BULLET.sub("", line).strip()) if part] for line in lines]
    pairs = [pair for pair in pairs if len(pair) > 1]
    others = sum(not _is_person(pair[1], roster) for pair in pairs)
    return len(pairs) > 2 and all(len(pair) == 2 for pair in pairs) and others * 2 >= len(pairs)


def _is_person(said: str, roster: Roster) -> bool:
    """Tell whether a text, perhaps with a bracket, is the name of a person."""
    called = re.split(r"\s*[(（]", said, maxsplit=1)[0]
    return roster.find(called) is not None or (looks_like_name(called) and not says_what(called))


def _lasting(way: AttendanceWay | None) -> Attendance | None:
    """Give the attendance that a bracket says; coming, leaving and interests are none."""
    return way if way in ("present", "apologies", "absent", "in-attendance") else None


def _without_status(part: str) -> tuple[str, ...]:
    """Split the attendance in a bracket, or a remark on it, from what somebody is: Clerk (apologies)."""
    bracket = _LAST_BRACKET.fullmatch(part)
    if bracket is None:
        return (part,)
    beside = bracket["beside"].strip()
    is_status = beside.casefold() in _HEADINGS or _status(beside) != "present" or is_remark(beside)
    return (bracket["part"], beside) if is_status else (part,)


def _is_detail(part: str) -> bool:
    """Tell whether a piece beside a name says more than the attendance."""
    return part.casefold() not in _HEADINGS or part.casefold() in _OFFICE_HEADINGS


def _addressed(line: str) -> Iterator[Called]:
    """Read an address book: `Lee, Ann <a@b>; Chen, Bo <c@d>`; a comma in a name parts the family name."""
    if "@" not in line:
        return
    for part in re.split(r"[;；]|(?<=>)\s*,", without_recipients(line)):
        name = _BULLET.sub("", _MAIL.sub("", part)).strip(" \t,，")
        quoted = _QUOTED.fullmatch(name)
        name = quoted[1] if quoted else name
        name = _given_first(name)
        if name and (found := people_in(name, lambda _: "")):
            name, parts = found[0] if len(found) == 1 else (name, [])
            yield name, [*parts, *MAIL.findall(part)]


def _given_first(name: str) -> str:
    """Give `Lee, Ann` as Ann Lee; what follows the comma may also be a role."""
    family, comma, given = (piece.strip() for piece in name.partition(","))
    return f"{given} {family}" if comma and given and not says_what(given) else name


def _people(line: str, roster: Roster, *, alone: bool, one_each: bool) -> Iterator[tuple[Called, Attendance | None]]:
    """Read the people of one line; columns are one person, unless each is a name."""

    def find(called: str) -> str:
        found = roster.find(called)
        return found.name if found else ""

    cells = [cell.strip() for cell in _COLUMNS.split(line.strip()) if cell.strip()]
    status = next((_status(cell) for cell in cells[1:] if _status(cell) != "present"), None)
    cells = cells[:1] + [cell for cell in cells[1:] if not _TRACKING.fullmatch(cell)]
    if len(cells) > 1 and not all(_is_person(cell, roster) for cell in cells):
        name = next((cell for cell in cells if _is_person(cell, roster)), cells[0])
        yield (name, [cell for cell in cells if cell != name]), status
        return
    parts = [part for cell in cells for part in split_list(cell) if part]
    if one_each and len(parts) == len(cells) + 1 == 2:
        yield (parts[0], parts[1:]), status
        return
    commas = not re.search("[、；;]", line) and len(parts) in (2, 3)
    if commas and any(not _is_person(part, roster) and (not alone or says_what(part)) for part in parts[1:]):
        name = next((part for part in parts if _is_person(part, roster)), parts[0])
        yield (name, [part for part in parts if part != name]), status
        return
    for cell in cells:
        yield from ((called, status) for called in people_in(cell, find))
