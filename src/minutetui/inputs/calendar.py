"""Calendar files to invitations: the next meeting in them, or the one on a day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Any

from minutetui.core.agenda.invitation import Invitation
from minutetui.core.meeting.model import Attendee
from minutetui.core.text.characters import visible
from minutetui.core.vocabulary import Attendance
from minutetui.inputs.given import Given
from minutetui.inputs.opening import venue, without_notice
from minutetui.inputs.plain import looks_like_html, sheet_of_html, text_sheet
from minutetui.inputs.sheet import language_in, read_sheet
from minutetui.inputs.when import local
from minutetui.words import Saying

_Event = Any
"""An event of icalendar; each of its properties can have one of thirty types."""

_FOLD = re.compile(rb"\r?\n[ \t]")
_ROOMS = frozenset({"ROOM", "RESOURCE"})
_PREFIX = re.compile(
    r"(?:(?:re|fwd?|updated( invitation)?|invitation|canceled|cancelled|回复|转发|答复|邀请|更新)\s*[:：]\s*)+", re.I
)
LONGEST_SERIES = 20_000
"""Meetings of a series that is over that are counted to find its last one."""


def read_calendar(given: Given) -> Invitation:
    """Read a calendar file.

    Raises:
        FormatError: It is broken, has no meeting, none on the day asked for, or gives a time in an unknown zone.
    """
    return _invitation(_chosen(_calendar(given), given), given)


def _calendar(given: Given) -> Any:
    """Parse the file. Folds are removed from the bytes: they may divide a character."""
    import icalendar  # noqa: PLC0415

    icalendar.timezone.tzp.use_default()  # forgets the time zones that an earlier file defined under the same names
    text = given.decoded(_FOLD.sub(b"", given.data))
    begin = text.find("BEGIN:VCALENDAR")
    if begin < 0:
        raise given.refused("no-calendar", Saying("hint-agenda-again"))
    try:
        calendar = icalendar.Calendar.from_ical(text[begin:], multiple=True)[0]
    except (ValueError, IndexError, KeyError) as error:
        raise given.refused("broken-calendar", Saying("hint-agenda-again")) from error
    for event in calendar.walk("VEVENT"):
        for key in ("DTSTART", "DTEND", "RECURRENCE-ID"):
            _must_have_zone(event.get(key), given)
    return calendar


def _must_have_zone(value: Any, given: Given) -> None:
    """Refuse a time that names a zone which neither the file nor the system knows."""
    moment = getattr(value, "dt", None)
    zone = value.params.get("TZID") if value is not None and hasattr(value, "params") else None
    if zone and isinstance(moment, dt.datetime) and moment.tzinfo is None:
        raise given.refused("unknown-zone", Saying("hint-agenda-zone"), zone=zone)


def _chosen(calendar: Any, given: Given) -> _Event:
    """Choose the meeting on the day asked for, else the next one, else the last one."""
    import recurring_ical_events  # noqa: PLC0415

    events = [event for event in calendar.walk("VEVENT") if event.get("DTSTART") is not None]
    if not events:
        raise given.refused("no-meeting", Saying("hint-agenda-no-meeting"))
    if calendar.get("METHOD") == "CANCEL" or all(map(_is_cancelled, events)):
        raise given.refused("cancelled")
    query = recurring_ical_events.of(calendar, skip_bad_series=True)
    try:
        if given.on is not None:
            on = given.on
            found = _held(query.between(on, on + dt.timedelta(1)), on)
            if not found:
                raise given.refused("not-on-day", Saying("hint-agenda-on"), day=on.isoformat())
            return found[0]
        midnight = given.now.replace(hour=0, minute=0, second=0)
        coming: Iterator[_Event] = query.after(midnight)
        following = next((event for event in coming if not _is_cancelled(event)), None)
        return following or _last(query.all(), events)
    except (ValueError, TypeError, OverflowError, ArithmeticError) as error:
        raise given.refused("broken-series") from error


def _held(found: list[_Event], on: dt.date) -> list[_Event]:
    """Leave out what is cancelled or only ends on the day; the first of the day comes first."""
    held = [event for event in found if not _is_cancelled(event) and _day(event) == on]
    return sorted(held or [event for event in found if not _is_cancelled(event)], key=_begin)


def _last(occurrences: Iterator[_Event], events: list[_Event]) -> _Event:
    """Give the last meeting, when none is to come."""
    last = max(events, key=_begin)
    for number, event in enumerate(occurrences):
        if not _is_cancelled(event) and _begin(event) >= _begin(last):
            last = event
        if number > LONGEST_SERIES:
            break
    return last


def _is_cancelled(event: _Event) -> bool:
    return str(event.get("STATUS", "")).upper() == "CANCELLED"


def _begin(event: _Event) -> dt.datetime:
    begin = event["DTSTART"].dt
    return local(begin if isinstance(begin, dt.datetime) else dt.datetime.combine(begin, dt.time()))


def _day(event: _Event) -> dt.date:
    return _begin(event).date()


def _invitation(event: _Event, given: Given) -> Invitation:
    """Read one event."""
    people, rooms = _people(event)
    title = without_notice(_PREFIX.sub("", " ".join(str(event.get("SUMMARY", "")).split())))
    said = _described(event, given, people)
    begin = event["DTSTART"].dt
    timed = isinstance(begin, dt.datetime)
    organiser = event.get("ORGANIZER")
    chairs = [person for person in _calendar_users(event) if person.params.get("ROLE", "").upper() == "CHAIR"]
    return Invitation(
        title=title or said.title,
        date=_day(event),
        end_date=_end_day(event),
        starts=_begin(event) if timed else said.starts,
        place=venue(str(event.get("LOCATION", "")).replace("\n", "; ")) or "; ".join(rooms) or said.place,
        organiser=_name(organiser) if organiser is not None else said.organiser,
        chair=said.chair or (_name(chairs[0]) if chairs else ""),
        recorder=said.recorder,
        attendees=people or said.attendees,
        items=said.items,
        language=language_in(f"{title} {_description(event)}"),
    )


def _described(event: _Event, given: Given, people: tuple[Attendee, ...]) -> Invitation:
    """Read the description: text, or HTML; if the text has no agenda, the HTML that Outlook puts beside it."""
    text = _description(event)
    sheets = [sheet_of_html(text) if looks_like_html(text) else text_sheet(text)]
    other = event.get("X-ALT-DESC")
    if other is not None and looks_like_html(str(other)):
        sheets.append(sheet_of_html(str(other)))
    found = [read_sheet(sheet, given, people) for sheet in sheets]
    return next((one for one in found if one.items), found[0])


def _description(event: _Event) -> str:
    found = event.get("DESCRIPTION", "")
    return "\n\n".join(map(str, found)) if isinstance(found, list) else str(found)


def _end_day(event: _Event) -> dt.date | None:
    """Give the last day of a meeting of several days; a meeting that ends after midnight has one."""
    end = event.get("DTEND")
    if end is None:
        length = event.get("DURATION")
        end_at = _begin(event) + length.dt if length is not None else _begin(event)
    elif isinstance(end.dt, dt.datetime):
        end_at = local(end.dt)
    else:
        end_at = local(dt.datetime.combine(end.dt, dt.time()) - dt.timedelta(1))
    long = end_at - _begin(event) >= dt.timedelta(hours=20)
    return end_at.date() if long and end_at.date() > _day(event) else None


def _calendar_users(event: _Event) -> list[Any]:
    found = event.get("ATTENDEE", [])
    return found if isinstance(found, list) else [found]


def _people(event: _Event) -> tuple[tuple[Attendee, ...], list[str]]:
    """Sort the attendees into people and rooms."""
    people: list[Attendee] = []
    rooms: list[str] = []
    for user in _calendar_users(event):
        kind = str(user.params.get("CUTYPE", "")).upper()
        if kind in _ROOMS:
            rooms.append(_name(user))
        elif kind != "GROUP":
            people.append(Attendee(name=_name(user), email=_address(user), attendance=_attendance(user)))
    organiser = event.get("ORGANIZER")
    if organiser is not None and people:
        people.insert(0, Attendee(name=_name(organiser), email=_address(organiser)))
    return named_once(people), rooms


def _attendance(user: Any) -> Attendance:
    if str(user.params.get("PARTSTAT", "")).upper() == "DECLINED":
        return "apologies"
    return "in-attendance" if str(user.params.get("ROLE", "")).upper() == "NON-PARTICIPANT" else "present"


def _address(user: Any) -> str:
    """Give the mail address of a person; any other kind of address is ignored."""
    said = str(user.params.get("EMAIL", "") or user)
    address = re.sub(r"^mailto:", "", said, flags=re.IGNORECASE).strip()
    return address if re.fullmatch(r"[^\s@<>]+@[^\s@<>]+", address) else ""


def _name(user: Any) -> str:
    return name_of(str(user.params.get("CN", "")), _address(user))


_LAST_FIRST = re.compile(r"([^\W\d_][\w'’ -]*), ([^\W\d_][\w'’. -]*)")
_ADDRESS = re.compile(r"\s*[<(（]?[^\s<>()（）@]+@[^\s<>()（）]+[>)）]?\s*")


def name_of(said: str, address: str) -> str:
    """Give a person's name: `Lee, Ann` is Ann Lee; without a name, the part of the address before the @."""
    bare = visible(said).strip().strip("\"'“”").strip()
    name = _ADDRESS.sub("", bare).strip()
    if name:
        swapped = _LAST_FIRST.fullmatch(name)
        return f"{swapped[2]} {swapped[1]}" if swapped else name
    before = (address or bare).partition("@")[0]
    if re.fullmatch(r"[a-z]+([._][a-z]+)+", before):
        return " ".join(part.capitalize() for part in re.split("[._]", before))
    return before


def named_once(people: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """Leave out people without a name, and join people who are listed twice: the answer to the invitation counts."""
    found: dict[str, Attendee] = {}
    for one in people:
        key = one.email.casefold() or one.name
        if one.name and (key not in found or one.attendance != "present"):
            found[key] = one if key not in found else found[key].with_(attendance=one.attendance)
    by_name: dict[str, Attendee] = {}
    for one in found.values():
        by_name.setdefault(one.name, one)
    return tuple(by_name.values())
