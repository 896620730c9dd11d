"""Offices and roles of people: a further owner joined to one with a sign, and who else is at a meeting."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added
from minutetui.core.capture import read
from minutetui.core.capture.reading import Attend, Scene
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.people.names import Names
from minutetui.words import Language

PEOPLE: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (("Cllr Sue Hallam", ""), ("Karen Lund", "Clerk"), ("Ann Leigh", "Treasurer"), ("Roy Mercer", "Chair")),
    "zh": (("何永", "安全部部长"), ("吴茜", "办公室主任"), ("周建业", "总经理"), ("赵敏芝", "财务总监")),
}


def scene(language: Language) -> Scene:
    """Give a scene in a meeting where most have a role."""
    people = tuple(Attendee(name=name, role=role) for name, role in PEOPLE[language])
    held = Meeting(
        title="M", language=language, status="live", attendees=people, agenda=(AgendaItem(id="a1", title="T"),)
    )
    return Scene(held, Names(held), dt.date(2026, 11, 27), held.agenda[0])


@pytest.mark.parametrize(
    ("language", "text", "words", "owners"),
    [
        ("en", "> Order it @Cllr Hallam and the Clerk +before Christmas", "Order it", "Cllr Sue Hallam, Karen Lund"),
        ("en", "> Order it @Hallam & Treasurer", "Order it", "Cllr Sue Hallam, Ann Leigh"),
        ("en", "> Order it @Hallam, Clerk +Friday", "Order it", "Cllr Sue Hallam, Karen Lund"),
        ("en", "> Order it @Hallam/Clerk", "Order it", "Cllr Sue Hallam, Karen Lund"),
        ("en", "> Order it @the Clerk and the Chair", "Order it", "Karen Lund, Roy Mercer"),
        ("en", "> Order it @Hallam, the Clerk and the Chair", "Order it", "Cllr Sue Hallam, Karen Lund, Roy Mercer"),
        ("zh", "》下单 @何永和办公室主任 +12月4日", "下单", "何永, 吴茜"),
        ("zh", "》下单 @何永、财务总监", "下单", "何永, 赵敏芝"),
        ("zh", "》下单 @办公室主任及总经理", "下单", "吴茜, 周建业"),
        # Another thing than the office, or somebody who does something else.
        ("en", "> Order it @Hallam and the clerk's office", "Order it and the clerk's office", "Cllr Sue Hallam"),
        ("en", "> Order it @Hallam and the caretaker", "Order it and the caretaker", "Cllr Sue Hallam"),
        ("en", "> Order it @Hallam, chair the panel", "Order it, chair the panel", "Cllr Sue Hallam"),
        ("en", "> Order it @Hallam, Treasurer to be told", "Order it, Treasurer to be told", "Cllr Sue Hallam"),
        ("zh", "》下单 @何永，总经理办公会上汇报", "下单，总经理办公会上汇报", "何永"),
        ("zh", "》下单 @何永和办公室主任助理", "下单 和办公室主任助理", "何永"),
    ],
)
def test_an_office_joined_to_an_owner(language: Language, text: str, words: str, owners: str) -> None:
    line = added(text, scene(language))
    assert (line.text, ", ".join(line.owners)) == (words, owners)


@pytest.mark.parametrize(
    ("text", "way", "people"),
    [
        ("Also attending: Yusuf Karam, auditor", "in-attendance", "Yusuf Karam"),
        ("Also attending: Yusuf Karam (auditor), Tess Hurst (solicitor)", "in-attendance", "Yusuf Karam, Tess Hurst"),
        ("Also present: Yusuf Karam, auditor", "in-attendance", "Yusuf Karam"),
        ("Attending: Hallam, Roy Mercer", "present", "Cllr Sue Hallam, Roy Mercer"),
    ],
)
def test_who_else_attends_is_no_member(text: str, way: str, people: str) -> None:
    act = read(text, scene("en")).act
    assert isinstance(act, Attend)
    assert (act.way, ", ".join(act.people)) == (way, people)
