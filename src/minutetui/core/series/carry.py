"""The next meeting of a series: what it takes over from the one before, and what that leaves behind there.

1. The series and its people are taken over, and the agenda's headings; what was captured stays where it is.
2. What is unfinished stands in one agenda item, the matters arising: actions (and decisions that name who does
   them), then issues, each with the place it comes from in `origin`.
3. The earlier meeting then marks the same lines as taken over and names its successor: nothing is lost, and
   nothing is there twice.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import count
from typing import TYPE_CHECKING

from minutetui.core.meeting.edits import MEETING, Batch, Change
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Unit
from minutetui.core.meeting.queries import all_lines, is_action, is_open_issue, walk_items, walk_lines
from minutetui.core.series.next_meeting import next_meeting_of
from minutetui.core.template.vocabulary import USUAL
from minutetui.core.text.numerals import chinese
from minutetui.core.vocabulary import LineStatus

if TYPE_CHECKING:
    from minutetui.core.template.model import Template

MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"

DATES = re.compile(
    r"\d{4}-\d{1,2}(?:-\d{1,2})?|\d{4}\s*年?\s*第?[一二三四1-4]\s*季度|(?:\d{4}\s*年)?\s*\d{1,2}\s*月份?(?:\s*\d{1,2}\s*[日号])?"
    rf"|\d{{4}}\s*年度?|第[一二三四]季度|(?:\d{{1,2}}\s+)?\b{MONTHS}\s+\d{{4}}\b|\b\d{{1,2}}\s+{MONTHS}\b"
    r"|\bQ[1-4](?:\s+\d{4})?\b"
)
"""The dates that a title may hold, which are stale in the next one."""

EDGES = " \t\u3000-–—:：,，;；·/|"
"""What is left dangling at a title's edge when a date was cut out."""

NUMERAL = re.compile(r"第(\d+|[一二三四五六七八九十百零]+)(?=[期次号届])")
FIGURES = re.compile(r"\d+")
YEAR = re.compile(r"(?:19|20)\d\d")


def next_meeting(previous: Meeting, file: str, template: Template, title: str = "") -> Meeting:
    """Make the meeting that follows another one.

    Args:
        previous: The meeting before; every line has an id.
        file: Its file, as the new one calls it.
        template: Of the new meeting's kind.
        title: Its name; default: the one before, without its date.
    """
    return Meeting(
        title=next_title(previous, template, title),
        kind=template.name,
        language=template.language,
        date=next_day(previous),
        place=previous.place,
        organiser=previous.organiser,
        body=previous.body,
        number=next_number(previous.number),
        series=previous.series,
        previous=file,
        earlier_done=len(finished(previous)),
        chair=previous.chair,
        recorder=previous.recorder,
        quorum=previous.quorum,
        circulate=previous.circulate,
        current="a1" if previous.agenda or any(unfinished(previous)) else "",
        attendees=tuple(map(_expected, previous.attendees)),
        units=tuple(Unit(name=unit.name, leads=unit.leads) for unit in previous.units),
        agenda=_agenda(previous, file, template.words.arising),
    )


def unfinished(meeting: Meeting) -> Iterator[Line]:
    """Yield what the next meeting has to come back to: actions first, then issues.

    An action that the meeting itself marked as carried over is not done: it goes on.
    """
    lines = [line for line, _ in all_lines(meeting)]
    yield from (line for line in lines if is_action(line) and line.status in ("open", "carried", "deferred"))
    yield from (line for line in lines if line.tag == "issue" and (is_open_issue(line) or line.status == "deferred"))


def finished(meeting: Meeting) -> list[Line]:
    """List the actions of a meeting that are done since, and so are not taken over; what came to it was told by it."""
    lines = (line for line, _ in all_lines(meeting))
    return [line for line in lines if is_action(line) and line.status == "done" and not line.origin]


def marks(line: Line) -> tuple[LineStatus, ...]:
    """List what can become of a line that was taken over, in the order of the digits; nothing of other lines."""
    if not line.origin:
        return ()
    return ("done", "carried", "dropped", "open") if is_action(line) else ("deferred", "open")


def taken_over(meeting: Meeting, file: str) -> Batch:
    """Give the edit that marks what the next meeting took over, and links to it.

    Args:
        meeting: The meeting before.
        file: The file of the next one, as this one calls it.
    """
    changes = [
        Change(line.id, {"status": "carried" if is_action(line) else "deferred"}) for line in unfinished(meeting)
    ]
    return Batch((*changes, Change(MEETING, {"next": file})))


def next_title(previous: Meeting, template: Template, title: str = "") -> str:
    """Name the next meeting: as asked, or as the one before without its date, or as its kind is called."""
    return title or without_dates(previous.title) or template.title


def without_dates(title: str) -> str:
    """Cut the dates out of a title, and count its number on."""
    text = DATES.sub("", NUMERAL.sub(_counted_on, title))
    text = re.sub(r"[（(〔\[]\s*[）)〕\]]", "", text)
    return re.sub(r"\s{2,}", " ", text).strip(EDGES)


def next_number(number: str) -> str:
    """Count a number of minutes on: 第3期 → 第4期, No. 09 → No. 10; one that is in no way a number is left out."""
    if NUMERAL.search(number):
        return NUMERAL.sub(_counted_on, number)
    runs = list(FIGURES.finditer(number))
    counts = [run for run in runs if not YEAR.fullmatch(run[0])] or runs
    if not counts:
        return ""
    run = counts[-1]
    return f"{number[: run.start()]}{_after(run[0])}{number[run.end() :]}"


def _counted_on(found: re.Match[str]) -> str:
    if found[1].isdecimal():
        return f"第{_after(found[1])}"
    number = _numbers().get(found[1])
    return f"第{chinese(number + 1)}" if number else found[0]


@cache
def _numbers() -> dict[str, int]:
    return {chinese(number): number for number in range(1, 1000)}


def _after(figures: str) -> str:
    """Give the number after one, as wide: 09 → 10."""
    return str(int(figures) + 1).zfill(len(figures))


def next_day(previous: Meeting) -> dt.date | None:
    """Give the day that the meeting before set for the next one, where it is a day."""
    following = next_meeting_of(previous.next_meeting)
    return following.day if following else None


def _expected(attendee: Attendee) -> Attendee:
    """Expect somebody again: who came, left or had an interest is of the meeting before."""
    attends = "in-attendance" if attendee.attendance == "in-attendance" else "present"
    return attendee.with_(attendance=attends, arrived=None, left=None, interests=())


def _agenda(previous: Meeting, file: str, arising: str) -> tuple[AgendaItem, ...]:
    """Lay out the agenda: the headings of the meeting before, with matters arising first unless they have a place.

    What was deferred comes right behind them.
    """
    lines = _matters(previous, file)
    place = _place_of_matters(previous, arising)
    before = previous.agenda[: place or 0]
    behind = previous.agenda[0 if place is None else place + 1 :]
    due = [item for item in (*before, *behind) if item.state == "deferred"]
    if place is not None:
        matters = [_heading(previous.agenda[place]).with_(lines=lines)]
    else:
        matters = [AgendaItem(title=arising, lines=lines)] if lines else []
    return _with_ids(
        (
            *(_heading(item) for item in before if item not in due),
            *matters,
            *map(_heading, due),
            *(_heading(item) for item in behind if item not in due),
        )
    )


def _place_of_matters(previous: Meeting, arising: str) -> int | None:
    """Find the agenda item for matters arising: by its title in either language, else by what came from before."""
    titles = [item.title for item in previous.agenda]
    known = [title for title in (arising, *(usual["arising"] for usual in USUAL.values())) if title in titles]
    if known:
        return titles.index(known[0])
    return next((index for index, item in enumerate(previous.agenda) if item.lines and item.lines[0].origin), None)


def _matters(previous: Meeting, file: str) -> tuple[Line, ...]:
    """Copy what is unfinished; what stood under confidential lines is so itself, now that it stands alone."""
    hidden = {below.id for line, _ in all_lines(previous) if line.confidential for below, _ in walk_lines(line.lines)}
    ids = (f"k{number}" for number in count(1))
    lines = (_carried(line, ids, file) for line in unfinished(previous))
    return tuple(line.with_(confidential=True) if _came_from(line) in hidden else line for line in lines)


def _came_from(line: Line) -> str:
    return line.origin.rpartition("#")[2]


def _carried(line: Line, ids: Iterator[str], file: str) -> Line:
    """Copy an unfinished line with the notes that say what is to be done.

    All else that hung under it is unfinished on its own, or stays behind.
    """
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
    """Copy the notes under a line, with those under them."""
    notes = (below for below in line.lines if below.tag == "note")
    return tuple(note.with_(id=next(ids), at=None, lines=_notes(note, ids)) for note in notes)


def _heading(item: AgendaItem) -> AgendaItem:
    """Copy an agenda item without what was said; one that was deferred keeps its introduction."""
    return AgendaItem(
        title=item.title,
        session=item.session,
        led_by=item.led_by,
        led_as=item.led_as,
        minutes=item.minutes,
        intro=item.intro if item.state == "deferred" else "",
        items=tuple(map(_heading, item.items)),
    )


def _with_ids(items: Iterable[AgendaItem]) -> tuple[AgendaItem, ...]:
    """Number agenda items in the order they are taken."""
    agenda = Meeting(title="", agenda=tuple(items))
    numbers = {id(item): f"a{number}" for number, (item, _) in enumerate(walk_items(agenda), 1)}

    def numbered(item: AgendaItem) -> AgendaItem:
        return item.with_(id=numbers[id(item)], items=tuple(map(numbered, item.items)))

    return tuple(map(numbered, agenda.agenda))
