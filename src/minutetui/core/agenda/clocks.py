"""The clocks: the time spent on an agenda item, and when the meeting will end.

Seconds are counted per visit, so returns to an item and breaks need no special case. A change to summer time does not
distort them, and a clock that is set back never makes them negative. A meeting may continue after midnight.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from minutetui.core.meeting.model import AgendaItem, Meeting
from minutetui.core.meeting.queries import all_lines, ancestors, meeting_day, walk_items, walk_lines
from minutetui.core.meeting.votes import is_resolution
from minutetui.core.text.patterns import lazy

MINUTE = 60
NIGHT = 12 * 3600
"""Seconds of half a day: a meeting that began longer ago is not under way any more."""
LONGEST_EVENING = 6 * 60
"""Minutes after the beginning in which a time without am or pm can be in the evening."""
LONGEST_BEFORE = 60
"""Minutes before the beginning in which it can be, for those who come early."""
_EARLIEST_EVENING, _LATEST_EVENING = 7, 9
"""Hours without am or pm between which a meeting may have begun in the evening."""
_LEADING_ZERO = lazy(r"(?<![\d.:：])0\d")
_MORNING = lazy(r"\d ?a\.?m\b|早|上午", re.IGNORECASE)
_SAYS_HALF = lazy(r"\d ?[ap]\.?m\b|[早午晚]|noon|midday", re.IGNORECASE)


class Projection(NamedTuple):
    """When a meeting will end if the rest of the agenda takes as long as planned."""

    ends: dt.datetime
    late: int
    """Minutes later than planned; negative: earlier."""
    elapsed: int
    """Minutes since the meeting began."""

    @property
    def planned(self) -> dt.datetime:
        """When it was planned to end, to the minute."""
        return self.ends - dt.timedelta(minutes=self.late)


def spent(item: AgendaItem, entered: dt.datetime | None, now: dt.datetime) -> int:
    """Give the seconds spent on an item; `entered` is when the visit under way began, None if there is none."""
    visit = _seconds(entered, now) if entered is not None else 0
    return item.spent + max(0, visit)


def minutes_spent(item: AgendaItem) -> int:
    """Give the whole minutes spent on an item: by its clock, else from when it was taken up and left."""
    taken = item.spent
    if not taken and item.started and item.ended and (item.started.tzinfo is None) == (item.ended.tzinfo is None):
        taken = int((item.ended - item.started).total_seconds())
    return max(0, taken) // MINUTE


class ItemTime(NamedTuple):
    """The planned and the spent time of an agenda item, and what came of it."""

    title: str
    planned: int | None
    """Minutes; None: nothing was planned."""
    spent: int
    """Whole minutes, without those of the items inside it."""
    decisions: int
    """The decisions made on it; motions that were not carried do not count."""


def item_times(meeting: Meeting, spent: Callable[[AgendaItem], int] = minutes_spent) -> tuple[ItemTime, ...]:
    """List the times of the agenda items that have any, or a decision; `spent` gives the whole minutes spent on one."""
    every = (ItemTime(item.title, item.minutes, spent(item), _decisions(item)) for item, _ in walk_items(meeting))
    return tuple(time for time in every if time.planned or time.spent or time.decisions)


def _decisions(item: AgendaItem) -> int:
    return sum(line.tag == "decision" and is_resolution(line.vote) for line, _ in walk_lines(item.lines))


def moment(meeting: Meeting, now: dt.datetime, said: dt.time | None = None) -> dt.datetime:
    """Give the time of an event in a meeting, by the clock or as it was said, on the meeting's day.

    So minutes that are written up on another day keep their times. A time more than half a day before the meeting
    began belongs to the day after; not if the clock gave the beginning when the minutes were written up.
    """
    day = meeting_day(meeting, now.date())
    wall = dt.datetime.combine(day, said or now.time(), now.tzinfo)
    said_to_begin = beginning(meeting)
    began = said_to_begin and _zoned(said_to_begin, now)
    return wall + dt.timedelta(days=1) if began and began.date() <= day and _seconds(wall, began) > NIGHT else wall


def beginning(meeting: Meeting) -> dt.datetime | None:
    """Give when a meeting began as far as people said: as typed, else as planned, else by the clock of the program."""
    began = meeting.started
    by_clock = began is None or began.second or began.microsecond
    planned = meeting.starts if meeting.starts and meeting.date in (None, meeting.starts.date()) else None
    return (planned or began) if by_clock else began


def as_meant(meeting: Meeting, time: dt.time | None, text: str) -> dt.time | None:
    """Give a time of day as it is meant in a meeting: 8.15 is 20:15 in one that began at seven in the evening.

    Args:
        meeting: The meeting, which may have begun, or have a planned beginning.
        time: As it was read.
        text: The text it was read in, which may say am.
    """
    began = beginning(meeting)
    if time is None or began is None or time >= began.time() or time.hour >= 12 or _MORNING.search(text):
        return time
    later = _later(time)
    return later if -LONGEST_BEFORE <= _minutes(later) - _minutes(began.time()) <= LONGEST_EVENING else time


def end_as_meant(meeting: Meeting, time: dt.time | None, text: str) -> dt.time | None:
    """Give the time at which a meeting ended as it is meant: 8.52 is 20:52 if all that is known was in the evening."""
    known = sorted(_known_times(meeting))
    if time is None or not known or _minutes(time) >= known[-1] or time.hour >= 12 or _MORNING.search(text):
        return time
    later = _later(time)
    return later if known[0] <= _minutes(later) <= known[-1] + LONGEST_EVENING else time


def _known_times(meeting: Meeting) -> Iterator[int]:
    """Yield the minute of the day of what was said to have happened in a meeting of one day.

    Times of lines count if they have no seconds: those were typed.
    """
    began = meeting.started
    by_clock = began is not None and meeting.starts is not None and began.second  # minutes typed after the meeting
    moments = [None if by_clock else began, meeting.starts]
    moments += [moment for one in meeting.attendees for moment in (one.arrived, one.left)]
    moments += [line.at for line, _ in all_lines(meeting) if line.at and not line.at.second]
    for at in filter(None, moments):
        if meeting.end_date is None and at.date() in (meeting.date, None if meeting.date else at.date()):
            yield _minutes(at.time())


def span_as_meant(
    meeting: Meeting, times: tuple[dt.time, dt.time], said: tuple[str, str]
) -> tuple[dt.time | None, dt.time | None]:
    """Give beginning and end as they are meant where both were said: 7.00 pm to 8.52; 7.00-8.52 pm; 7.00-8.52."""
    first, last = (_SAYS_HALF.search(text) is not None for text in said)
    begins: dt.time | None = times[0]
    if last and not first:
        later = _later(times[0])
        begins = later if later <= times[1] else times[0]
    elif not first:
        begins = start_as_meant(meeting, times[0], said[0])
    if begins is None or last or times[1] >= begins:
        return begins, times[1]
    ends = _later(times[1])
    return begins, ends if ends >= begins else times[1]


def _later(time: dt.time) -> dt.time:
    return time.replace(hour=time.hour + 12) if time.hour < 12 else time


def start_as_meant(meeting: Meeting, time: dt.time | None, text: str) -> dt.time | None:
    """Give the time at which a meeting began as it is meant: 7.02 is 19:02 if it was planned for, or people came, then.

    Without such times the clock of the program tells: a meeting that is minuted in the afternoon did not begin at 7.02.
    """
    if time is None or not _EARLIEST_EVENING <= time.hour < 12 or _MORNING.search(text) or _LEADING_ZERO.search(text):
        return time
    later = _later(time)
    known = [moment.time() for one in meeting.attendees for moment in (one.arrived, one.left) if moment]
    said = [meeting.starts.time(), *known] if meeting.starts else known
    if said:
        first = _minutes(min(said))
        return later if abs(first - _minutes(later)) < abs(first - _minutes(time)) else time
    began = meeting.started
    evening = began is not None and began.hour >= 12 and time.hour < _LATEST_EVENING
    return later if evening else time


def _minutes(time: dt.time) -> int:
    return time.hour * 60 + time.minute


def projection(meeting: Meeting, current: str, entered: dt.datetime | None, now: dt.datetime) -> Projection | None:
    """Compute when a meeting will end, and how far that is from the plan; `entered` is None during a break.

    Only the items in the session (day, half-day) of the current item count. None if it cannot be computed: nothing is
    planned, or the meeting did not begin within the last half day.
    """
    items = _of_session(meeting, current)
    planned = sum(map(_planned, items))
    began = min((_zoned(at, now) for item in items for at in _begins(item)), key=dt.datetime.timestamp, default=None)
    if not planned or began is None or not 0 <= _seconds(began, now) < NIGHT:
        return None
    left, elapsed = sum(_left(item, current, entered, now) for item in items), _seconds(began, now)
    late = int((elapsed + left) / MINUTE) - planned
    return Projection(now + dt.timedelta(seconds=left), late, elapsed // MINUTE)


def covered(meeting: Meeting, current: str, entered: dt.datetime | None, now: dt.datetime) -> tuple[int, int]:
    """Give how many of the planned minutes need no more time, and all of them; the arguments are as for `projection`.

    A meeting that is on time has covered as many as have elapsed.
    """
    items = _of_session(meeting, current)
    planned = sum(map(_planned, items))
    return planned - -(-sum(_left(item, current, entered, now) for item in items) // MINUTE), planned


def _seconds(earlier: dt.datetime, later: dt.datetime) -> int:
    """Count the seconds between two times; Python ignores a change to summer time within one zone."""
    return int(later.timestamp() - earlier.timestamp())


def _zoned(at: dt.datetime, now: dt.datetime) -> dt.datetime:
    """Give a time a zone; a file written by hand may have times without one, which are local."""
    return at if at.tzinfo else at.replace(tzinfo=now.tzinfo)


def _of_session(meeting: Meeting, current: str) -> tuple[AgendaItem, ...]:
    """List the top-level items of the current item's session; an item without a session continues the one before."""
    sessions: list[str] = []
    for item in meeting.agenda:
        sessions.append(item.session or (sessions[-1] if sessions else ""))
    if not any(sessions):
        return meeting.agenda
    tops = {record.id for record in ancestors(meeting, current) if isinstance(record, AgendaItem)} | {current}
    here = next((name for item, name in zip(meeting.agenda, sessions, strict=True) if item.id in tops), "")
    return tuple(item for item, name in zip(meeting.agenda, sessions, strict=True) if name == here)


def _planned(item: AgendaItem) -> int:
    """Give the minutes planned for an item: its own, which include its inner items, else the sum of those."""
    return item.minutes if item.minutes is not None else sum(map(_planned, item.items))


def _begins(item: AgendaItem) -> Iterator[dt.datetime]:
    """Yield when an item, and each of those inside it, began."""
    if item.started is not None:
        yield item.started
    for inner in item.items:
        yield from _begins(inner)


def _left(item: AgendaItem, current: str, entered: dt.datetime | None, now: dt.datetime) -> int:
    """Give the seconds that an item will still take."""
    if item.state != "open" and not _holds(item, current):
        return 0
    if item.minutes is None:
        return sum(_left(inner, current, entered, now) for inner in item.items)
    return max(0, item.minutes * 60 - _spent_in(item, current, entered, now))


def _spent_in(item: AgendaItem, current: str, entered: dt.datetime | None, now: dt.datetime) -> int:
    own = spent(item, entered if item.id == current else None, now)
    return own + sum(_spent_in(inner, current, entered, now) for inner in item.items)


def _holds(item: AgendaItem, item_id: str) -> bool:
    return item.id == item_id or any(_holds(inner, item_id) for inner in item.items)
