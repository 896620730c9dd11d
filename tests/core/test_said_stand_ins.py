"""A unit or a role after a guest and a comma, and who stands in for somebody who is away."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.reading import Attend, Scene, SetFacts, Several
from minutetui.core.meeting.model import Attendee, Meeting
from minutetui.core.people.groups import how_many
from minutetui.core.people.names import Names

DAY = dt.date(2026, 11, 27)
PEOPLE = (
    *(("Freya Nott", "Chair"), ("Ravi Pell", "Treasurer"), ("Owen Tash", "Biology"), ("Bo Marsh", "")),
    *(("Sofia Cruz", ""), ("Tess Dean", "")),
)
HELD = Meeting(
    title="M",
    status="live",
    date=DAY,
    started=dt.datetime(2026, 11, 27, 17, 30, tzinfo=dt.UTC),
    attendees=tuple(Attendee(name=name, role=role) for name, role in PEOPLE),
)
SCENE = Scene(HELD, Names(HELD), DAY)


def told(text: str) -> str:
    """Give how each person attends, and what is said of that person."""
    act = read(text, SCENE).act
    told = []
    for one in act.acts if isinstance(act, Several) else (act,):
        if isinstance(one, SetFacts):
            told += [f"{name} {value}" for name, value in one.facts]
        if isinstance(one, Attend):
            for name, more in zip(one.people, one.details, strict=True):
                said = ", ".join(filter(None, (more.role, more.unit and f"of {more.unit}", more.remark)))
                told.append(f"{name} {more.way or one.way}{f' ({said})' if said else ''}")
    return "; ".join(told)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Guest: Alan Burke, Biology", "Alan Burke in-attendance (of Biology)"),
        ("In attendance: Alan Burke, Treasurer", "Alan Burke in-attendance (Treasurer)"),
        (
            "In attendance: Alan Burke, Chemistry, Bea Long, Dean of Science",
            "Alan Burke in-attendance (of Chemistry); Bea Long in-attendance (Dean of Science)",
        ),
        ("Observer: Mrs Burke, Lecturer in Marine Science", "Mrs Burke in-attendance (Lecturer in Marine Science)"),
        ("Visitor: Alan Burke, Savills, on Zoom", "Alan Burke in-attendance (Savills, on Zoom)"),
        ("Guest: Alan Burke, Biology, Hallam College", "Alan Burke in-attendance (of Biology, Hallam College)"),
        (
            "Observers: Alan Burke, SENCO, Jo Lee, parent",
            "Alan Burke in-attendance (SENCO); Jo Lee in-attendance (parent)",
        ),
        ("Speaker: Alan Burke, Dean of Science", "Alan Burke in-attendance (Dean of Science)"),
        ("Also here: Alan Burke, Bea Long", "Alan Burke in-attendance; Bea Long in-attendance"),
        ("Observers: 2 trainee governors", "2 trainee governors in-attendance"),
        ("Present: Matron Bo Marsh, Sgt Hart", "Bo Marsh present; Sgt Hart present"),
        ("Guest: Alan Burke, Arts and Crafts", "Alan Burke in-attendance (of Arts and Crafts)"),
        ("Visitor: Alan Burke, a neighbour", "Alan Burke in-attendance (a neighbour)"),
        ("Guest: Alan Burke, Sofia", "Alan Burke in-attendance; Sofia Cruz in-attendance"),
        ("Guest: Alan Burke, Bea Long", "Alan Burke in-attendance; Bea Long in-attendance"),
        ("Present: Bo, Treasurer", "Bo Marsh present; Ravi Pell present"),
        ("Present: Sam Hill, Chair, Treasurer", "Sam Hill present; Freya Nott present; Ravi Pell present"),
        ("In attendance: Alan Burke, Dean", "Alan Burke in-attendance; Tess Dean in-attendance"),
    ],
)
def test_what_follows_a_guest_and_a_comma_is_nobody_else(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Bo on leave, Sofia on behalf of Bo", "Bo Marsh apologies (on leave); Sofia Cruz present (for Bo Marsh)"),
        ("Bo ill. Sofia covering for Bo.", "Bo Marsh apologies (ill); Sofia Cruz present (for Bo Marsh)"),
        ("Bo on leave, Sofia on his behalf", "Bo Marsh apologies (on leave); Sofia Cruz present (for Bo Marsh)"),
        ("Bo on leave, Sofia on Bo's behalf", "Bo Marsh apologies (on leave); Sofia Cruz present (for Bo Marsh)"),
        ("Bo on leave, Sofia on behalf of the trust", "Bo Marsh apologies (on leave)"),
        ("Bo on leave, Sofia covering for Ravi", "Bo Marsh apologies (on leave)"),
        ("Apologies: Alan Burke, Biology", "Alan Burke apologies (of Biology)"),
        ("Apologies: Bo, Sofia (proxy for Bo)", "Bo Marsh apologies; Sofia Cruz present (for Bo Marsh)"),
        ("Bo away, Sofia voting as his proxy", "Bo Marsh apologies (away); Sofia Cruz present (for Bo Marsh)"),
        (
            "Sofia voting as Bo's proxy",
            "Sofia Cruz present (for Bo Marsh); Bo Marsh apologies (represented by Sofia Cruz)",
        ),
        ("Apols from Bo", "Bo Marsh apologies"),
        ("Absent w/out apology: Bo", "Bo Marsh absent"),
        ("No Bo this week, on leave", "Bo Marsh apologies (on leave)"),
        ("No Bo tonight - at a funeral", "Bo Marsh apologies (at a funeral)"),
        ("Bo absent w/o apology", "Bo Marsh absent"),
        ("4 members of public", "4 members of public in-attendance"),
        ("No Bo today", "Bo Marsh absent"),
        ("Bo on jury service", "Bo Marsh apologies (on jury service)"),
        ("Quorate with 6 of 9", "headcount 6; expected 9"),
    ],
)
def test_who_is_away_and_who_stands_in(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Speaker: Alan Burke (against the plan)",
            "Speaker: Bo (Treasurer)",
            "Speaker: broken",
            "Speaker: Alan Burke, 20 minutes",
            "Guest: Alan Burke, thanked for coming",
            "Also here: the boiler",
        ),
        *(
            "Sofia voting as his proxy",
            "No progress this week",
            "No Bo",
            "Bo as deputy",
            "Declarations of interest: none",
        ),
    ],
)
def test_what_may_say_something_else_stays_text(text: str) -> None:
    assert told(text) == ""


def test_people_who_are_only_counted_are_as_many_as_is_said() -> None:
    entries = ("4 members of the public", "Two parents", "an observer", "群众代表3人", "三名家长", "Ann Lee")
    assert [how_many(one) for one in entries] == [4, 2, 1, 3, 3, 1]
