"""The next meeting typed in one line: `Next meeting: 2 April 14:00, room 1`, `下次会议：4月2日下午2点 一号会议室`.

It is read only if all behind the colon is a date to come, a time and a place. Else the words are a label like any
other.
"""

from __future__ import annotations

import datetime as dt

from minutetui.core.capture.appointment import understood
from minutetui.core.capture.escape import unshield
from minutetui.core.capture.lead import find_colon
from minutetui.core.capture.reading import Meet, Scene
from minutetui.core.capture.signs import NEXT_MEETING_WORDS
from minutetui.core.due import read_due
from minutetui.core.series.next_meeting import NextMeeting


def read_next_meeting(shielded: str, scene: Scene) -> Meet | None:
    """Read a shielded text as when and where the next meeting is; None if it does not say that, or not only."""
    colon = find_colon(shielded) if scene.habits.next_meeting else None
    if colon is None or colon[1] != 1 or shielded[: colon[0]].strip().casefold() not in NEXT_MEETING_WORDS:
        return None

    def day_of(phrase: str) -> dt.date | None:
        day = read_due(phrase, scene.today, scene.language, day_first=scene.habits.day_first).day
        return day if day and day >= scene.today else None

    found = understood(unshield(shielded[sum(colon) :]), day_of, scene.meeting.place)
    return Meet(found) if found else None


def typed_next_meeting(meeting: NextMeeting | None, *, chinese: bool) -> str:
    """Type the next meeting so that it can be changed; of none, as much as there is to go on from."""
    lead = "下次会议：" if chinese else "Next meeting: "
    return lead + (", ".join(filter(None, (meeting.when, meeting.place))) if meeting else "")
