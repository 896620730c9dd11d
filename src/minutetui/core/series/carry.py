"""The next meeting of a series: what is carried over to it, and what changes in the meeting before.

1. The facts of the series, its people and the titles of the agenda are copied; what was said is not.
2. What is unfinished is copied into one agenda item, the matters arising: actions (and decisions with owners), then
   issues, each with the line it came from in `origin`.
3. The earlier meeting then marks these lines as carried over and names its successor: nothing is lost, and nothing
   counts twice.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from itertools import count
from typing import TYPE_CHECKING

from minutetui.core.agenda.invitation import numbered
from minutetui.core.meeting.edits import MEETING, Batch, Change
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Unit
from minutetui.core.meeting.queries import all_lines, confidential_ids, is_action, is_open_issue
from minutetui.core.people.remarks import attends_once
from minutetui.core.series.next_meeting import next_meeting_of
from minutetui.core.template.vocabulary import USUAL
from minutetui.core.text.numerals import chinese
from minutetui.core.vocabulary import LineStatus

if TYPE_CHECKING:
    from minutetui.core.template.model import Template

_MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"

_DATES = re.compile(
    r"\d{4}-\d{1,2}(?:-\d{1,2})?|\d{4}\s*年?\s*第?[一二三四1-4]\s*季度|(?:\d{4}\s*年)?\s*\d{1,2}\s*月份?(?:\s*\d{1,2}\s*[日号])?"
    rf"|\d{{4}}\s*年度?|第[一二三四]季度|(?:\d{{1,2}}\s+)?\b{_MONTHS}\s+\d{{4}}\b|\b\d{{1,2}}\s+{_MONTHS}\b"
    r"|\bQ[1-4](?:\s+\d{4})?\b"
)
"""Dates in a title; they would be wrong in the next meeting."""

_ARISING = re.compile(
    r"\bmatters arising\b|\bactions? (?:points? |items? )?from (?:the )?(?:last|previous)\b"
    r"|上(?:次|期|周|月|季度)?(?:会议|例会).{0,8}(?:落实|待办|办理|执行|跟踪|督办)",
    re.IGNORECASE,
)
"""The title of an agenda item for what was not finished in the meeting before."""

_EDGES = " \t\u3000-–—:：,，;；·/|"
"""Characters left at the ends of a title after a date was removed."""

_NUMERAL = re.compile(r"第(\d+|[一二三四五六七八九十百零]+)(?=[期次号届])")
_ANNUAL = re.compile(r"((?:19|20)\d\d)\s*年度?(?=[^\d第]{0,16}第(?:\d+|[一二三四五六七八九十百零]+)[期次号届])")
"""The year in which the meetings of a title are counted: 2026年第八次会议; it is kept."""
_FIGURES = re.compile(r"\d+")
_YEAR = re.compile(r"(?:19|20)\d\d")


_KEPT = (
    *("place", "organiser", "body", "series", "chair", "recorder", "quorum", "circulate"),
    *("issued_by", "send_to", "copy_to", "printed_by", "secrecy"),
)
"""The facts that are the same in every meeting of a series."""


def next_meeting(
    previous: Meeting, file: str, template: Template, title: str = "", planned: tuple[AgendaItem, ...] = ()
) -> Meeting:
    """Make the meeting that follows another one, whose file it names `file`.

    By default the title is that before without its date, and the agenda that of the meeting before.
    """
    agenda = _agenda(previous, file, template.words.arising, planned)
    return Meeting(
        title=next_title(previous, template, title),
        kind=template.name,
        language=template.language,
        date=next_day(previous),
        number=next_number(previous.number, _year(previous)),
        previous=file,
        earlier_done=len(finished(previous)),
        current="a1" if agenda else "",
        attendees=tuple(_expected(previous)),
        units=tuple(Unit(name=unit.name, leads=unit.leads) for unit in previous.units),
        agenda=agenda,
        **{field: getattr(previous, field) for field in _KEPT},
    )


def unfinished(meeting: Meeting) -> Iterator[Line]:
    """Yield what the next meeting has to take up: actions, also those marked as carried over, then issues."""
    lines = [line for line, _ in all_lines(meeting)]
    yield from (line for line in lines if is_action(line) and line.status in ("open", "carried", "deferred"))
    yield from (line for line in lines if line.tag == "issue" and (is_open_issue(line) or line.status == "deferred"))


def finished(meeting: Meeting) -> list[Line]:
    """List the actions that were decided in a meeting and are done by now, so that they are not carried over."""
    lines = (line for line, _ in all_lines(meeting))
    return [line for line in lines if is_action(line) and line.status == "done" and not line.origin]


def marks(line: Line | None) -> tuple[LineStatus, ...]:
    """List the statuses of a line that was carried over, in the order of the digits; none for any other line."""
    if line is None or not line.origin:
        return ()
    return ("done", "carried", "dropped", "open") if is_action(line) else ("deferred", "open")


def carried_over(meeting: Meeting, file: str) -> Batch:
    """Give the edit that marks what was carried over to the next meeting, and names the file of that."""
    changes = [
        Change(line.id, {"status": "carried" if is_action(line) else "deferred"}) for line in unfinished(meeting)
    ]
    carried = tuple(line.id for line in unfinished(meeting) if line.status == "open")
    return Batch((*changes, Change(MEETING, {"next": file, "carried": carried})))


def next_title(previous: Meeting, template: Template, title: str = "") -> str:
    """Give the title of the next meeting: as asked, else the title before without its date, else the template's."""
    return title or without_dates(previous.title, _year(previous)) or template.title


def _year(previous: Meeting) -> int:
    """Give the year of the next meeting as far as it is known, else that of the one before; 0 where neither is."""
    day = next_day(previous) or previous.date
    return day.year if day else 0


def without_dates(title: str, year: int = 0) -> str:
    """Remove the dates from a title, and increase its number by one: 第3次例会（2026年3月） → 第4次例会.

    A number that is counted by the year keeps its year. In a new year it begins again:
    2026年第八次会议 → 2026年第九次会议, 2027年第一次会议.
    """
    annual = _ANNUAL.search(title)
    anew = annual is not None and year > int(annual[1])
    text = title.replace(annual[0], "\0", 1) if annual else title
    text = _DATES.sub("", _next_in(text, anew=anew))
    text = re.sub(r"[（(〔\[]\s*[）)〕\]]", "", text)
    if annual:
        text = text.replace("\0", annual[0].replace(annual[1], str(year)) if anew else annual[0])
    return re.sub(r"\s{2,}", " ", text).strip(_EDGES)


def next_number(number: str, year: int = 0) -> str:
    """Increase the number of minutes by one: 第3期 → 第4期, No. 09 → No. 10; empty if it holds no number.

    One that names its year begins again in a new year: 〔2026〕12号 → 〔2027〕1号.
    """
    named = re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", number)
    anew = named is not None and year > int(named[0])
    if named and anew:
        number = f"{number[: named.start()]}{year}{number[named.end() :]}"
    if _NUMERAL.search(number):
        return _next_in(number, anew=anew)
    runs = list(_FIGURES.finditer(number))
    counts = [run for run in runs if not _YEAR.fullmatch(run[0])] or runs
    if not counts:
        return ""
    run = counts[-1]
    following = _one(run[0]) if anew and not _YEAR.fullmatch(run[0]) else _after(run[0])
    return f"{number[: run.start()]}{following}{number[run.end() :]}"


def _next_in(text: str, *, anew: bool) -> str:
    """Increase the numbers of a text by one, or begin again; a 届 is no number of a meeting within it: 第三届第二次."""
    several = len(_NUMERAL.findall(text)) > 1

    def following(found: re.Match[str]) -> str:
        if several and text[found.end()] == "届":
            return found[0]
        first = _one(found[1]) if found[1].isdecimal() else "一"
        return f"第{first}" if anew else _counted_on(found)

    return _NUMERAL.sub(following, text)


def _one(figures: str) -> str:
    """Give the first number, with as many digits as one that begins with a zero: 09 → 01, 12 → 1."""
    return "1".zfill(len(figures)) if figures.startswith("0") else "1"


def _counted_on(found: re.Match[str]) -> str:
    if found[1].isdecimal():
        return f"第{_after(found[1])}"
    number = _numbers().get(found[1])
    return f"第{chinese(number + 1)}" if number else found[0]


@cache
def _numbers() -> dict[str, int]:
    return {chinese(number): number for number in range(1, 1000)}


def _after(figures: str) -> str:
    """Give the following number with as many digits: 09 → 10."""
    return str(int(figures) + 1).zfill(len(figures))


def next_day(previous: Meeting) -> dt.date | None:
    """Give the date that the meeting before set for the next one; None if it set none."""
    following = next_meeting_of(previous.next_meeting)
    return following.day if following else None


def _expected(previous: Meeting) -> Iterator[Attendee]:
    """Yield who is expected again: not those who came only for somebody else or for some items, and have nothing to do.

    Arrival, leaving, interests and remarks belong to the meeting before.
    """
    needed = {name for item in previous.agenda for name in item.led_by}
    needed |= {name for line in unfinished(previous) for name in line.owners}
    for attendee in previous.attendees:
        if attends_once(attendee.remark) and attendee.name not in needed:
            continue
        attends = "in-attendance" if attendee.attendance == "in-attendance" else "present"
        yield attendee.with_(
            attendance=attends, arrived=None, left=None, remark="", interests=(), stakes=(), absences=()
        )


def _agenda(previous: Meeting, file: str, arising: str, planned: tuple[AgendaItem, ...] = ()) -> tuple[AgendaItem, ...]:
    """Make the agenda: the items planned, else those of the meeting before, and the matters arising.

    These come first unless the agenda has an item for them; deferred items come right after them.
    """
    lines = _matters(previous, file)
    agenda = planned or previous.agenda
    index = _index_of_matters(agenda, arising)
    deferred = [item for item in previous.agenda if item.state == "deferred"]
    taken = {item.title for item in planned} if planned or index is None else {agenda[index].title}
    due = [_heading(item) for item in deferred if item.title not in taken]
    if index is not None:
        matters = [_heading(agenda[index]).with_(lines=lines)]
    else:
        matters = [AgendaItem(title=arising, lines=lines)] if lines else []
    before, after = (
        [_heading(item) for item in part if item not in deferred]
        for part in (agenda[: index or 0], agenda[0 if index is None else index + 1 :])
    )
    return numbered((*before, *matters, *due, *after))


def _index_of_matters(agenda: tuple[AgendaItem, ...], arising: str) -> int | None:
    """Find the agenda item for matters arising: by its title in either language, else by a line carried over."""
    titles = [item.title for item in agenda]
    known = [title for title in (arising, *(usual["arising"] for usual in USUAL.values())) if title in titles]
    known += [title for title in titles if _ARISING.search(title)]
    if known:
        return titles.index(known[0])
    return next((index for index, item in enumerate(agenda) if item.lines and item.lines[0].origin), None)


def _matters(previous: Meeting, file: str) -> tuple[Line, ...]:
    """Copy what is unfinished; a line in something confidential becomes confidential itself."""
    hidden = confidential_ids(previous)
    ids = (f"k{number}" for number in count(1))
    lines = (_carried(line, ids, file) for line in unfinished(previous))
    return tuple(line.with_(confidential=True) if line.origin.rpartition("#")[2] in hidden else line for line in lines)


def _carried(line: Line, ids: Iterator[str], file: str) -> Line:
    """Copy an unfinished line with its notes, which say what is to be done; other lines below it come on their own."""
    return Line(
        id=next(ids),
        tag="issue" if line.tag == "issue" else "action",
        label=line.label,
        speaker=line.speaker,
        verb=line.verb,
        text=line.text,
        owners=line.owners,
        due=line.due,
        due_date=line.due_date,
        origin=f"{file}#{line.id}",
        confidential=line.confidential,
        lines=_notes(line, ids) if line.tag != "issue" else (),
    )


def _notes(line: Line, ids: Iterator[str]) -> tuple[Line, ...]:
    """Copy the notes below a line, with the notes below them."""
    notes = (below for below in line.lines if below.tag == "note")
    return tuple(note.with_(id=next(ids), at=None, lines=_notes(note, ids)) for note in notes)


def _heading(item: AgendaItem) -> AgendaItem:
    """Copy an agenda item without its lines; one that is deferred or only planned keeps its introduction."""
    return AgendaItem(
        title=item.title,
        session=item.session,
        led_by=item.led_by,
        led_as=item.led_as,
        minutes=item.minutes,
        confidential=item.confidential,
        intro=item.intro if item.state == "deferred" or not item.id else "",
        items=tuple(map(_heading, item.items)),
    )
