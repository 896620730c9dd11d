"""Tables of agendas and of people, read by their header row: 序号 议题 汇报人 时长, No. Topic Presenter Minutes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from minutetui.core.agenda.heading import AgendaLine, IsPerson, read_heading, read_minutes
from minutetui.core.agenda.outline import nested
from minutetui.core.meeting.model import AgendaItem, Attendee
from minutetui.core.text.clocktime import times_in
from minutetui.core.vocabulary import Attendance

Rows = Sequence[Sequence[str]]

AGENDA_COLUMNS: dict[str, str] = {
    "number": "no|nr|number|item no|item number|#|序号|编号|顺序|次序",
    "title": "items?|topics?|agenda( items?| topics?)?|subjects?|title|descriptions?|activity|sessions?|"
    "议题|议程|内容|议题名称|议程内容|会议内容|会议议题|会议议程|事项|议事内容|汇报内容|环节|主题",
    "leader": "presenters?|presented by|speakers?|leads?|leaders?|led by|owners?|responsible|facilitators?|who|"
    "汇报人|主讲|主讲人|负责人|报告人|发言人|责任人|牵头人|主持人|汇报单位|汇报部门|责任单位|负责部门|汇报人员",
    "minutes": "minutes|mins?|durations?|length|time allotted|allotted time|时长|用时|分钟|预计时长|预计用时|所需时间",
    "start": "times?|starts?|start time|begins?|from|when|时间|开始|开始时间|起止时间|时间安排",
    "end": "ends?|end time|finish|to|until|结束|结束时间",
}
"""The names of the columns of an agenda, as patterns."""

PEOPLE_COLUMNS: dict[str, str] = {
    "name": "names?|full name|attendees?|participants?|people|invitees?|姓名|参会人|参会人员|与会人员|出席人员|人员",
    "role": "roles?|title|job title|position|function|职务|职位|岗位|职称",
    "unit": "units?|departments?|dept|organi[sz]ation|company|team|group|单位|部门|所在部门|工作单位|所在单位",
    "attendance": "attendance|status|response|attending|出席情况|参会情况|出席|是否参加|是否参会|状态",
    "email": "e-?mails?|e-?mail address|address|mail|邮箱|电子邮箱|邮件|电子邮件",
}
"""The names of the columns of a list of people."""

ATTENDANCES: dict[Attendance, str] = {
    "apologies": "apolog|declined|excused|no$|请假|不参加|否$|婉拒|谢绝",
    "absent": "absent|缺席",
    "in-attendance": "in attendance|observer|guest|列席",
}
"""How the last column of people says that somebody is not simply present."""

HEAD_ROWS = 8
"""The header is looked for in so many rows from the top: a title and facts may stand above it."""

_BRACKET = re.compile(r"\s*[(（\[].*?[)）\]]\s*")
_TOTAL = re.compile(r"total|sum|合计|总计|共计|小计", re.IGNORECASE)
_LIST = re.compile(r"\s*[,，、;；/&\n|]\s*|\s+and\s+", re.IGNORECASE)


def agenda_in(rows: Rows, is_person: IsPerson) -> tuple[AgendaItem, ...]:
    """Make agenda items, without ids, from a table; none where no row is the header of an agenda."""
    head, columns = _header(rows, AGENDA_COLUMNS)
    if "title" not in columns or len(columns) < 2:
        return ()
    found: list[tuple[int, AgendaLine]] = []
    for row in rows[head + 1 :]:
        line = _line(row, columns, is_person)
        if line is not None:
            found.append((_depth(_cell(row, columns, "number")), line))
    return nested(found)


def people_in(rows: Rows) -> tuple[Attendee, ...]:
    """Make attendees from a table; none where no row is the header of a list of people."""
    head, columns = _header(rows, PEOPLE_COLUMNS)
    if "name" not in columns or len(columns) < 2:
        return ()
    people: dict[str, Attendee] = {}
    for row in rows[head + 1 :]:
        name = _cell(row, columns, "name")
        if name and not _TOTAL.fullmatch(name):
            role, unit = _cell(row, columns, "role"), _cell(row, columns, "unit")
            how = attendance_said(_cell(row, columns, "attendance"))
            email = _cell(row, columns, "email")
            people.setdefault(
                name, Attendee(name=name, role=role, unit=unit, attendance=how, email=email if "@" in email else "")
            )
    return tuple(people.values())


def header_at(rows: Rows) -> int | None:
    """Find the header row of an agenda or of a list of people; None if the table has none."""
    for names, needed in ((AGENDA_COLUMNS, "title"), (PEOPLE_COLUMNS, "name")):
        head, columns = _header(rows, names)
        if needed in columns and len(columns) > 1:
            return head
    return None


def attendance_said(text: str) -> Attendance:
    """Read a word on how somebody attends: declined and 请假 are apologies; anything else is present."""
    folded = text.strip().casefold()
    return next((how for how, words in ATTENDANCES.items() if re.search(words, folded)), "present")


def _header(rows: Rows, names: Mapping[str, str]) -> tuple[int, dict[str, int]]:
    """Find the row that names most columns, and where each of them is."""
    best: tuple[int, dict[str, int]] = (0, {})
    for number, row in enumerate(rows[:HEAD_ROWS]):
        columns: dict[str, int] = {}
        for index, cell in enumerate(row):
            name = next((name for name, words in names.items() if re.fullmatch(words, _name(cell))), "")
            if name:
                columns.setdefault(name, index)
        if len(columns) > len(best[1]):
            best = (number, columns)
    return best


def _name(cell: str) -> str:
    """Give the name of a column without its unit, spaces inside 汉字 and marks: 时 长（分钟） is 时长."""
    bare = _BRACKET.sub("", cell).strip(" \t\n*:：.").casefold()
    return re.sub(r"\s+", "" if not bare.isascii() else " ", bare) or cell.strip()


def _cell(row: Sequence[str], columns: Mapping[str, int], name: str) -> str:
    index = columns.get(name, len(row))
    return " ".join(row[index].split()) if index < len(row) else ""


def _line(row: Sequence[str], columns: Mapping[str, int], is_person: IsPerson) -> AgendaLine | None:
    """Read a row as one line of the agenda; None where it has no title."""
    text = _cell(row, columns, "title")
    if not text or _TOTAL.fullmatch(text):
        return None
    heading = read_heading(text, is_person)
    said = _cell(row, columns, "minutes")
    start, end = (_cell(row, columns, name) for name in ("start", "end"))
    minutes = _length(said) or read_minutes(start) or _between(f"{start} {end}") or heading.minutes
    times = list(times_in(start))
    led_by = tuple(filter(None, _LIST.split(_cell(row, columns, "leader")))) or heading.led_by
    at = times[0][2].hour * 60 + times[0][2].minute if times else heading.at
    return AgendaLine(heading.title, minutes=minutes, led_by=led_by, at=at)


def _length(text: str) -> int | None:
    """Read a cell as a length: 15, 15.0, 0:15, 15 min."""
    clock = re.fullmatch(r"(\d{1,2}):(\d{2})(?::\d{2})?", text)
    if clock:
        return int(clock[1]) * 60 + int(clock[2])
    return int(float(text)) if re.fullmatch(r"\d{1,3}(\.\d+)?", text) else read_minutes(text)


def _between(text: str) -> int | None:
    """Give the minutes between the two times of day in a text."""
    times = [time for _, _, time in times_in(re.sub(r"[-–—~～至到]+", " ", text))]
    if len(times) != 2:
        return None
    begins, ends = (time.hour * 60 + time.minute for time in times)
    return ends - begins if ends > begins else None


def _depth(number: str) -> int:
    """Count the levels of a number: 2 is 0, 2.1 is 1."""
    dotted = re.fullmatch(r"\d{1,2}((?:\.\d{1,2})*)\.?", number)
    return dotted[1].count(".") if dotted and not dotted[1].endswith(".0") else 0
