"""When and where the next meeting is, as the file stores it. `core.capture` reads it from what is typed."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

_STORED = r"(\d{4}-\d\d-\d\d)(?:[ T](\d\d?:\d\d)(?::\d\d)?)?(?:[,，;；]? *(?<![\d:])(\S.*))?"
_EDGES = " ,，、;；.。"


class NextMeeting(NamedTuple):
    """The next meeting, as far as it is known."""

    day: dt.date
    time: dt.time | None = None
    """Local time at the venue, without a zone: summer time may begin or end before that day."""
    place: str = ""

    @property
    def stored(self) -> dt.datetime | dt.date | str:
        """Give it as the file stores it: a date, a date with its time, or a text with both and the venue."""
        if self.place:
            return f"{self.when}, {self.place}"
        return dt.datetime.combine(self.day, self.time) if self.time else self.day

    @property
    def when(self) -> str:
        """Write day and time: 2026-04-02 14:00."""
        return f"{self.day.isoformat()}{f' {self.time:%H:%M}' if self.time else ''}"


def next_meeting_of(stored: dt.datetime | dt.date | str | None) -> NextMeeting | None:
    """Read what the file stores; None if it begins with no date."""
    if isinstance(stored, dt.datetime):
        return NextMeeting(stored.date(), stored.time())
    if isinstance(stored, dt.date):
        return NextMeeting(stored)
    match = re.fullmatch(_STORED, (stored or "").strip(_EDGES))
    try:
        day = dt.date.fromisoformat(match[1]) if match else None
        time = dt.time.fromisoformat(match[2].zfill(5)) if match and match[2] else None
    except ValueError:
        return None
    return NextMeeting(day, time, match[3] or "") if match and day else None
