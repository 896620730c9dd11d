"""An invitation becomes a meeting: its facts, its people and its agenda."""

from __future__ import annotations

import pytest

from minutetui.core.agenda.invitation import Invitation, invited
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting

PEOPLE = (Attendee(name="Ruth Bell", role="Treasurer"), Attendee(name="Sam Hill"), Attendee(name="张伟", role="总经理"))


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("Ruth", "Ruth Bell"),
        ("Bell", "Ruth Bell"),
        ("S.H.", "Sam Hill"),
        ("Treasurer", "Treasurer"),
        ("张总", "张伟"),
        ("小张", "张伟"),
        ("Bo", "Bo"),
    ],
)
def test_leaders_are_the_invited_people_who_are_meant(called: str, name: str) -> None:
    inner = AgendaItem(title="Rent", led_by=(called,))
    said = Invitation(attendees=PEOPLE, items=(AgendaItem(title="Money", items=(inner,)),))
    assert invited(Meeting(title="x"), said).agenda[0].items[0].led_by == (name,)
