"""The clocks: the time spent on an agenda item, and when the meeting will end.

Seconds are counted per visit, so returns to an item and breaks need no special case. A change to summer time does not
distort them, and a clock that is set back never makes them negative. A meeting may continue after midnight.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import NamedTuple

from minutetui.core.meeting.model import AgendaItem, Meeting
from minutetui.core.meeting.queries import all_lines, ancestors, meeting_day, walk_items, walk_lines
from minutetui.core.meeting.votes import is_resolution
from minutetui.core.text.clocktime import is_of_one_half, says_half

MINUTE = 60
NOON, DAY = 12 * 60, 24 * 60
"""Minutes of half a day, and of a day."""
NIGHT = 12 * 3600
"""Seconds of half a day: a meeting that began longer ago is not under way any more."""
LONGEST = 8 * 60
"""Minutes after the beginning in which a time without am or pm can be; and after the last known time, for the end."""
LONGEST_BEFORE = 60
"""Minutes before the beginning in which it can be, for those who come early."""
_LATEST_EVENING = 9
"""Hour without am or pm before which a meeting that is minuted in the afternoon did not begin in the morning."""
_EARLIEST_EVENING = 7
"""Hour without am or pm from which it may have begun in the evening; what is earlier is read as in the afternoon."""
_NOT_LIVE = 3600
"""Seconds from the planned beginning, or to it, of who writes up a meeting without being there."""
_LAST_UNCLEAR = 18
"""The last hour that can have been read from one without am or pm: 6.20 is read as 18:20."""


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
    """List the times of all agenda items; none if no item has a time or a decision. `spent` gives the whole minutes."""
    every = tuple(ItemTime(item.title, item.minutes, spent(item), _decisions(item)) for item, _ in walk_items(meeting))
    return every if any(time.planned or time.spent or time.decisions for time in every) else ()


def _decisions(item: AgendaItem) -> int:
    return sum(line.tag == "decision" and is_resolution(line.vote) for line, _ in walk_lines(item.lines))


def moment(meeting: Meeting, now: dt.datetime, said: dt.time | None = None) -> dt.datetime:
    """Give the time of an event in a meeting, by the clock or as it was said, on the meeting's day.

    So minutes that are written up on another day, or at another hour, keep their times. A time more than half a day
    before the meeting began belongs to the day after; not if the clock gave the beginning when they were written up.
    """
    day = meeting_day(meeting, now.date())
    wall = dt.datetime.combine(day, said or now.time(), now.tzinfo)
    began = beginning(meeting) if said else meeting.started
    began = began and _zoned(began, now)
    return wall + dt.timedelta(days=1) if began and began.date() <= day and _seconds(wall, began) > NIGHT else wall


def in_zone(meeting: Meeting, now: dt.datetime) -> dt.datetime:
    """Give the time of the clock in the zone of a meeting, which is that of its beginning.

    So a time that is typed is one of the place where the meeting is, also on a machine whose clock is set to another
    zone: with a beginning at 09:30+08:00 in the file, 10:20 is 10:20+08:00.
    """
    began = meeting.started or meeting.starts
    return now.astimezone(began.tzinfo) if began and began.tzinfo and now.tzinfo else now


def is_under_way(meeting: Meeting, now: dt.datetime) -> bool:
    """Tell whether a meeting can be under way by the clock: on its day, after it began, before it ended.

    A line that is typed at another time was typed late, and the clock does not tell when something happened.
    """
    if meeting.ended is not None and _seconds(_zoned(meeting.ended, now), now) > 0:
        return False
    began = beginning(meeting)
    if began is None or meeting.end_date is not None:
        return meeting_day(meeting, now.date()) == now.date()
    return 0 <= _seconds(_zoned(began, now), now) <= LONGEST * MINUTE


def beginning(meeting: Meeting) -> dt.datetime | None:
    """Give when a meeting began as far as people said: as typed, else as planned, else by the clock of the program.

    The clock says nothing about a meeting of another day than the one on which its minutes are written up.
    """
    began = meeting.started
    if began and not _is_by_clock(began, meeting):
        return began
    if meeting.starts and meeting.date in (None, meeting.starts.date()):
        return meeting.starts
    return began if began and meeting.date in (None, began.date()) else None


def began_at(meeting: Meeting) -> dt.datetime | None:
    """Give when a meeting began: as typed, or by the clock of the program, unless it was written up at another time.

    Whoever types a meeting an hour or more from its planned beginning, or on another day, was not typing it live.
    """
    began, planned = meeting.started, beginning(meeting)
    if began is None or planned == began or not _is_by_clock(began, meeting):
        return began
    live = planned is not None and abs(began.timestamp() - planned.timestamp()) < _NOT_LIVE
    return began if live else planned


def _is_by_clock(began: dt.datetime, meeting: Meeting) -> bool:
    """Tell whether the clock gave the beginning, with the first line; a typed time has no seconds."""
    first = next((line.at for line, _ in all_lines(meeting)), None)
    return bool(began.second or began.microsecond) or first == began


def as_meant(meeting: Meeting, time: dt.time | None, text: str) -> dt.time | None:
    """Give a time of day as it is meant in a meeting: 8.15 is 20:15 in one that began at seven in the evening.

    Args:
        meeting: The meeting, which may have begun, or have a planned beginning.
        time: As it was read.
        text: The text it was read in, which may say am.
    """
    began = beginning(meeting)
    if time is None or began is None or _is_exact(time, text):
        return time
    return next((one for one in (time, _opposite(time)) if _after(began.time(), one) <= LONGEST), time)


def end_as_meant(meeting: Meeting, time: dt.time | None, text: str) -> dt.time | None:
    """Give the time at which a meeting ended as it is meant: 8.52 is 20:52 if all that is known was in the evening."""
    known = _known_times(meeting)
    if time is None or not known or _is_exact(time, text):
        return time
    began = beginning(meeting)
    first = began.time() if began else min(known)
    last = max(_after(first, one) for one in known)
    both = ((_after(first, one), one) for one in (time, _opposite(time)))
    possible = [(after < last, after, one) for after, one in both if 0 <= after <= last + LONGEST]
    return min(possible)[2] if possible else time


def _is_exact(time: dt.time, text: str) -> bool:
    """Tell whether a time of day can be meant in one half of the day only."""
    return time.hour > _LAST_UNCLEAR or is_of_one_half(text)


def _opposite(time: dt.time) -> dt.time:
    """Give the same time in the other half of the day."""
    return time.replace(hour=(time.hour + 12) % 24)


def _after(began: dt.time, time: dt.time) -> int:
    """Give the minutes from a beginning to a time, after midnight too; negative for those who come early."""
    return (_minutes(time) - _minutes(began) + LONGEST_BEFORE) % DAY - LONGEST_BEFORE


def _known_times(meeting: Meeting) -> list[dt.time]:
    """List the times that were said in a meeting of one day; those of the clock nearly always have seconds.

    Where the minutes are written up afterwards, what is later than their first line is the clock's.
    """
    began, typed = beginning(meeting), meeting.started
    late = typed and began and _seconds(_zoned(began, typed), typed) > LONGEST_BEFORE * MINUTE
    moments = [one for attendee in meeting.attendees for one in (attendee.arrived, attendee.left)]
    moments += [line.at for line, _ in all_lines(meeting)]
    said = [at for at in moments if at and not at.second and not at.microsecond]
    said = [at for at in said if _seconds(typed, _zoned(at, typed)) < 0] if typed and late else said
    return [at.time() for at in filter(None, (began, *said))] if meeting.end_date is None else []


def span_as_meant(
    meeting: Meeting, times: tuple[dt.time, dt.time], said: tuple[str, str]
) -> tuple[dt.time | None, dt.time | None]:
    """Give beginning and end as they are meant where both were said: 7.00 pm to 8.52; 7.00-8.52 pm; 7.00-8.52."""
    first, last = map(says_half, said)
    begins: dt.time | None = times[0]
    if last and not first:
        later = _later(times[0])
        begins = later if later <= times[1] else times[0]
    elif not first:
        begins = start_as_meant(meeting, times[0], said[0])
    if begins is None or times[1] >= begins or _is_exact(times[1], said[1]):
        return begins, times[1]
    ends = _opposite(times[1])
    return begins, ends if 0 <= _after(begins, ends) < NOON else times[1]


def _later(time: dt.time) -> dt.time:
    return time.replace(hour=time.hour + 12) if time.hour < 12 else time


def start_as_meant(meeting: Meeting, time: dt.time | None, text: str) -> dt.time | None:
    """Give the time at which a meeting began as it is meant: 7.02 is 19:02 if it was planned for, or people came, then.

    Without such times the clock of the program tells: a meeting that is minuted in the afternoon did not begin at 7.02.
    """
    if time is None or _is_exact(time, text):
        return time
    known = _known_times(meeting.with_(started=None))
    if known:
        first = meeting.starts.time() if meeting.starts else min(known)
        return min((time, _opposite(time)), key=lambda one: abs((_minutes(one) - _minutes(first) + NOON) % DAY - NOON))
    began = meeting.started
    evening = began is not None and began.hour >= 12 and _EARLIEST_EVENING <= time.hour < _LATEST_EVENING
    return _later(time) if evening else time


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
