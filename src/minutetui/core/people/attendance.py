"""Attendance: what changes when people come and go, who is in the room at a time, and the quorum."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from minutetui.core.meeting.model import Absence, Attendee, Meeting
from minutetui.core.meeting.votes import votes_in
from minutetui.core.text.patterns import lazy

AttendanceWay = Literal["present", "arrived", "left", "apologies", "absent", "in-attendance", "interest"]
"""What can be said of a person's attendance; an interest is declared in an agenda item."""
Office = Literal["chair", "recorder"]
"""What one person does for a meeting; also the name of the meeting's field."""
OFFICES: tuple[Office, ...] = get_args(Office)


_ONLY_LATE = lazy(
    r"(?:(?:will|may|might) be |running |is |a bit |a little |\w+ min\w* )*(?:late|delayed)|"
    "(?:会|要|将|可能)*(?:迟到|晚到|晚些到|稍后到|晚点到)",
    re.IGNORECASE,
)
"""What was said of somebody who had not come yet, and is told by the time once the person has."""
_LEAST_ABSENCE = 60
"""Seconds; who is back sooner was not away: it was a slip."""


def with_attendance(
    attendee: Attendee, way: AttendanceWay | Office, at: dt.datetime | None, about: str = "", stake: str = ""
) -> Attendee:
    """Record what happened for an attendee; `at` is when the person came or left, None means from the beginning.

    Arriving makes somebody present, or in attendance as before; coming back undoes leaving, but not a leaving after it.
    Why somebody was away before stays if it is known when the person came. `about` says what an interest is in (empty:
    no agenda item), `stake` what else was said of it.
    """
    match way:
        case "arrived":
            how = "in-attendance" if attendee.attendance == "in-attendance" else "present"
            stays = attendee.left is not None and at is not None and _before(at, attendee.left)
            arrived = attendee.arrived if attendee.left and not stays else at
            left = attendee.left if stays else None
            away = attendee.attendance in ("apologies", "absent")
            remark = "" if at is None and away else _without_late(attendee.remark)
            return attendee.with_(attendance=how, arrived=arrived, left=left, remark=remark)
        case "left":
            return attendee.with_(left=at)
        case "interest":
            declared = interests_of(attendee)
            before = declared.get(about, "")
            more = stake if before and stake not in before.split("; ") else ""
            return with_interests(attendee, declared | {about: "; ".join(filter(None, (before, more))) or stake})
        case "chair" | "recorder":
            return attendee
    return attendee.with_(attendance=way, arrived=None, left=None, remark="", absences=())


def _without_late(remark: str) -> str:
    """Give a remark without what only says that somebody was going to be late: train, running late."""
    comma = "，" if "，" in remark else ", "
    return comma.join(part for part in remark.split(comma) if not _ONLY_LATE.fullmatch(part))


def interests_of(attendee: Attendee) -> dict[str, str]:
    """Give the interests of a person, each with what else was said of it."""
    return {**dict.fromkeys(attendee.interests, ""), **dict(zip(attendee.interests, attendee.stakes, strict=False))}


def with_interests(attendee: Attendee, interests: dict[str, str]) -> Attendee:
    """Give a person interests, each with what else was said of it."""
    stakes = tuple(interests.values()) if any(interests.values()) else ()
    return attendee.with_(interests=tuple(interests), stakes=stakes)


def with_absence(attendee: Attendee, back: dt.datetime | None, *, again: bool = False) -> Attendee:
    """Record that a person who left was out until now; not if that was so short that leaving was a slip.

    `again` says that the person came back, so that leaving was no slip, and one after that was only typed late.
    """
    left = attendee.left
    if again and left and back and _before(back, left):
        return attendee.with_(left=back)
    least = dt.timedelta(seconds=0 if again else _LEAST_ABSENCE)
    if left is None or back is None or _before(back, left + least):
        return attendee
    return attendee.with_(absences=(*attendee.absences, Absence(left=left, back=back)))


def natural(attendee: Attendee, *, begun: bool = True) -> AttendanceWay:
    """Give what most likely happens next: people present leave (before the meeting: send apologies), others come."""
    here = attendee.attendance in ("present", "in-attendance") and attendee.left is None
    return ("left" if begun else "apologies") if here else "arrived"


STANDINGS: tuple[AttendanceWay, ...] = ("present", "left", "apologies", "absent", "in-attendance")
"""The kinds of attendance, in the order that the arrow keys go through."""


def standing(attendee: Attendee) -> AttendanceWay:
    """Give a person's attendance now: left, arrived late, or what the field says."""
    if attendee.left is not None:
        return "left"
    return "arrived" if attendee.arrived is not None and attendee.attendance == "present" else attendee.attendance


def stepped(attendee: Attendee, step: int) -> AttendanceWay:
    """Give the attendance before (-1) or after (1) the present one; a person who comes back has arrived."""
    now = standing(attendee)
    index = STANDINGS.index("present" if now == "arrived" else now)
    way = STANDINGS[(index + step) % len(STANDINGS)]
    return "arrived" if way == "present" and now != "in-attendance" else way


def is_there(attendee: Attendee, at: dt.datetime) -> bool:
    """Tell whether a person is in the room at a time."""
    came = attendee.arrived is None or not _before(at, attendee.arrived)
    stays = attendee.left is None or _before(at, attendee.left)
    out = any(not _before(at, one.left) and _before(at, one.back) for one in attendee.absences)
    return attendee.attendance in ("present", "in-attendance") and came and stays and not out


def present_at(meeting: Meeting, at: dt.datetime) -> tuple[Attendee, ...]:
    """List who is in the room at a time, those in attendance (列席) among them."""
    return tuple(one for one in meeting.attendees if is_there(one, at))


@dataclass(frozen=True)
class Quorum:
    """The voting members in the room, and how many of them the meeting needs."""

    here: int
    needed: int

    @property
    def lost(self) -> bool:
        """Whether too few are there."""
        return self.here < self.needed


def quorum_at(meeting: Meeting, at: dt.datetime) -> Quorum | None:
    """Count the voting members in the room at a time, with those who are not listed; None without a quorum."""
    if not meeting.quorum:
        return None
    here = [one for one in present_at(meeting, at) if votes_in(meeting, one)]
    return Quorum(len(here) + unlisted(meeting), meeting.quorum)


def unlisted(meeting: Meeting) -> int:
    """Tell how many were counted beside the people who are listed: 43 owners present, of whom 8 are listed."""
    listed = sum(one.attendance == "present" for one in meeting.attendees)
    return max(0, meeting.headcount - listed) if isinstance(meeting.headcount, int) else 0


def quorum_lost(meeting: Meeting) -> dt.datetime | None:
    """Give the first time without a quorum: the beginning, or when somebody left; None if there always was one."""
    moments = [meeting.started] if meeting.started else []
    moments += sorted((one.left for one in meeting.attendees if one.left), key=_wall)
    over = meeting.ended
    within = [moment for moment in moments if over is None or _before(moment, over)]
    return next((moment for moment in within if _is_lost(meeting, moment)), None)


def _is_lost(meeting: Meeting, at: dt.datetime) -> bool:
    quorum = quorum_at(meeting, at)
    return quorum is not None and quorum.lost


def changed_attendees(meeting: Meeting, changed: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """Replace the attendees of the same names; new ones come last."""
    by_name = {one.name: one for one in changed}
    kept = [by_name.pop(one.name, one) for one in meeting.attendees]
    return (*kept, *by_name.values())


def _before(one: dt.datetime, other: dt.datetime) -> bool:
    """Compare two times; one without a zone, from a file written by hand, is local time."""
    if (one.tzinfo is None) != (other.tzinfo is None):
        return _wall(one) < _wall(other)
    return one < other


def _wall(moment: dt.datetime) -> dt.datetime:
    return moment.replace(tzinfo=None)
