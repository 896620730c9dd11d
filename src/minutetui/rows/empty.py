"""What an agenda item without lines shows: who is here, the four signs, and where everything else is listed."""

from __future__ import annotations

from minutetui.commands.keys import Keys
from minutetui.core.meeting.model import Meeting
from minutetui.core.people.attendance import standing
from minutetui.rows.cells import fit, join
from minutetui.rows.people import AWAY
from minutetui.rows.row import Row
from minutetui.words import say

MOST_NAMED = 5
"""People who are named; the others are counted."""


def empty_rows(meeting: Meeting, keys: Keys, language: str, width: int) -> tuple[Row, ...]:
    """Say in three rows what can be typed first."""
    here = tuple(one.name for one in meeting.attendees if standing(one) not in AWAY)
    names = join(here[:MOST_NAMED], language)
    if len(here) > MOST_NAMED:
        names = say(language, "empty-more", names=names, count=len(here) - MOST_NAMED)
    people = "empty-people" if here else "empty-nobody"
    told = (
        say(language, people, names=names, key=keys),
        say(language, "empty-signs"),
        say(language, "empty-help", key=keys),
    )
    return tuple(Row(((fit(text, width), "dim"),)) for text in told)
