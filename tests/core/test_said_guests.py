"""Those who are in attendance: what they are, what they do for the meeting, and those who are only counted."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.edits import edit_of
from minutetui.core.capture.reading import Attend, Scene
from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting, Unit
from minutetui.core.people.names import Names

DAY = dt.date(2026, 11, 27)
NOW = dt.datetime(2026, 11, 27, 19, 5, tzinfo=dt.UTC)
NAMES = ("Tess Quill", "Milo Brandt", "Ivy Marlow")


def scene(*more: str) -> Scene:
    """Give a scene in a meeting with three people and some more."""
    people = tuple(Attendee(name=name) for name in (*NAMES, *more))
    item = AgendaItem(id="a1", title="Finance")
    held = Meeting(title="M", status="live", date=DAY, chair="Tess Quill", attendees=people, agenda=(item,))
    return Scene(held, Names(held), DAY, item)


def after(text: str) -> Meeting:
    """Give the meeting after a text was typed in it."""
    before = scene()
    edit = edit_of(read(text, before), before, "k1", NOW)
    assert edit is not None
    return apply(before.meeting, edit)[0]


@pytest.mark.parametrize(
    ("text", "ivy"),
    [
        ("In attendance: Milo, Ivy Marlow (minutes)", "in-attendance"),
        ("In attendance: Ivy (note-taker)", "in-attendance"),
        ("Also present: Ivy - taking minutes", "in-attendance"),
        ("Present: Tess, Milo. In attendance: Ivy (scribe)", "in-attendance"),
        ("Minutes: Ivy Marlow. In attendance: Ivy Marlow", "in-attendance"),
        ("In attendance: Ivy Marlow. Minutes: Ivy Marlow", "in-attendance"),
        ("Present: Tess (chair), Milo, Ivy (minutes)", "present"),
        ("Present: Tess, Milo. Minutes: Ivy", "present"),
        ("Present: Tess; apologies Milo; Ivy taking minutes", "present"),
        ("In attendance: Ivy (office manager & minutes)", "in-attendance"),
    ],
)
def test_who_writes_the_minutes_attends_as_was_said(text: str, ivy: str) -> None:
    held = after(text)
    assert (held.recorder, held.attendees[2].attendance) == ("Ivy Marlow", ivy)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In attendance: Jo Petty (Kerr & Co, auditors)", [("Jo Petty", "auditors", "Kerr & Co")]),
        ("In attendance: Jo Petty, Kerr & Co, auditors", [("Jo Petty", "auditors", "Kerr & Co")]),
        ("In attendance: Tom Fry (Savory, surveyor)", [("Tom Fry", "surveyor", "Savory")]),
        ("In attendance: Tom Fry (surveyor, Savory)", [("Tom Fry", "surveyor", "Savory")]),
        ("Also present: Dana Fox, attorney", [("Dana Fox", "attorney", "")]),
        ("In attendance: Dana Fox, HOA attorney, and Milo", [("Dana Fox", "HOA attorney", "")]),
        ("In attendance: Milo, Dana Fox, solicitor", [("Dana Fox", "solicitor", "")]),
        ("Also present: Milo, property manager; 11 homeowners", [("11 homeowners", "", "")]),
        ("Guests: Alan Reid (University of Selby)", [("Alan Reid", "", "University of Selby")]),
        ("In attendance: Nia Rhys (client rep)", [("Nia Rhys", "client rep", "")]),
        ("Guest: Lt. Ana Cole, bomb disposal officer", [("Lt. Ana Cole", "bomb disposal officer", "")]),
        (
            "In attendance: Hal Moss, crane supervisor, Deep Lift Ltd",
            [("Hal Moss", "crane supervisor", "Deep Lift Ltd")],
        ),
        ("Present: Tess (chair) Milo Ivy, Jo Petty (auditor)", [("Jo Petty", "auditor", "")]),
        ("In attendance: Milo & Jo Petty", [("Jo Petty", "", "")]),
        ("Present: Tess, Milo, Tom Fry, surveyor, Savory", [("Tom Fry", "surveyor", "Savory")]),
        ("Present: Tess, Tom Fry, surveyor, Savory, Milo", [("Tom Fry", "surveyor", "Savory")]),
        ("Guests: Tom Fry, Account Manager, Ferrol (by Teams)", [("Tom Fry", "Account Manager", "Ferrol")]),
        ("In attendance: Jo Petty, Estates, Tom Fry, IT", [("Jo Petty", "", "Estates"), ("Tom Fry", "", "IT")]),
        ("In attendance: Jo Petty, Legal & HR; Milo", [("Jo Petty", "", "Legal & HR")]),
        ("In attendance: Milo, Ivy, Estates, HR", [("Estates", "", ""), ("HR", "", "")]),
        ("In attendance: Chief Pharmacist Jo Petty", [("Jo Petty", "Chief Pharmacist", "")]),
        ("In attendance: Lead Rigger Milo Brandt, Maria Ivy Marlow", [("Maria Ivy Marlow", "", "")]),
        (
            "Present were Cllrs A Reid, Moss; officers B Hale",
            [("Cllr A Reid", "", ""), ("Cllr Moss", "", ""), ("B Hale", "", "")],
        ),
        ("Apologies: Lead Rigger Milo Brandt, Jo Petty (as Bell Warden)", [("Jo Petty", "Bell Warden", "")]),
        ("Guests: Mr Fry, surveyor, Savory; Milo", [("Mr Fry", "surveyor", "Savory")]),
        (
            "Guests: Tom Fry, auditor, PQR; Jo Petty, solicitor, Lister Moor",
            [("Tom Fry", "auditor", "PQR"), ("Jo Petty", "solicitor", "Lister Moor")],
        ),
        (
            "Guests: Tom Fry, Savory, Quantity Surveyor; Jo Petty",
            [("Tom Fry", "Quantity Surveyor", "Savory"), ("Jo Petty", "", "")],
        ),
        ("Apologies: Tom Fry, surveyor, Savory", [("Tom Fry", "surveyor", "Savory")]),
        ("Present: Jonas, manager, Priya", [("Jonas", "manager", ""), ("Priya", "", "")]),
        ("Present: Tom Fry (surveyor), Priya", [("Tom Fry", "surveyor", ""), ("Priya", "", "")]),
        ("Present: Tom Fry, clerk, Priya", [("Tom Fry", "clerk", ""), ("Priya", "", "")]),
        (
            "Guests: Tom Fry, Bridge Property Management; Jo Petty, Lane Committee; two visitors",
            [
                ("Tom Fry", "", "Bridge Property Management"),
                ("Jo Petty", "", "Lane Committee"),
                ("two visitors", "", ""),
            ],
        ),
        ("Guests: Tom Fry, Bell & Hale LLP; Milo", [("Tom Fry", "", "Bell & Hale LLP")]),
        ("In attendance: Tom Fry (Bell & Hale Solicitors)", [("Tom Fry", "", "Bell & Hale Solicitors")]),
        ("Guests: Jo Petty & Tom Fry", [("Jo Petty", "", ""), ("Tom Fry", "", "")]),
        ("Present: Jo Petty, Savory, Milo", [("Jo Petty", "", ""), ("Savory", "", "")]),
        (
            "Apologies from Sally Roe, the Hendersons and Pete W",
            [(n, "", "") for n in ("Sally Roe", "the Hendersons", "Pete W")],
        ),
    ],
)
def test_what_somebody_is_stands_after_the_name(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert [(one.name, one.role, one.unit) for one in after(text).attendees[3:]] == wanted


@pytest.mark.parametrize(
    "text", ["In attendance: Milo (Lane)", "In attendance: Milo (Lane Committee)", "Guests: Milo, Lane Committee; Ivy"]
)
def test_a_unit_of_the_meeting_is_where_somebody_is_from(text: str) -> None:
    before = scene()
    held = before.meeting.with_(units=(Unit(name="Lane Committee"), Unit(name="Works")))
    act = read(text, Scene(held, Names(held), DAY, before.item)).act
    assert isinstance(act, Attend)
    assert [(one.role, one.unit) for one in act.details][:1] == [("", "Lane Committee")]
    assert not act.unread


@pytest.mark.parametrize(
    "text", ["Members asked who moved the bench", "Members: the fee is too high", "> Send papers @members"]
)
def test_people_who_are_only_counted_are_not_called_by_a_word(text: str) -> None:
    counted = "3 members of the public"
    assert counted not in repr(read(text, scene(counted)).act)
    assert counted in repr(read(f"{counted}: the fee is too high", scene(counted)).act)


def test_a_reason_beside_a_time_is_no_role() -> None:
    milo = after("Present: Tess, Milo (from 19.20, train)").attendees[1]
    assert (milo.role, milo.remark, milo.arrived is not None) == ("", "train", True)


def test_who_sends_apologies_writes_no_minutes() -> None:
    held = after("Apologies: Milo (work), Ivy (minutes)")
    assert (held.recorder, held.attendees[2].attendance) == ("", "apologies")


def test_both_are_the_two_before_it() -> None:
    remarks = [one.remark for one in after("Apologies: Tess, Milo (both ill), Ivy (work)").attendees]
    assert remarks == ["ill", "ill", "work"]
    remarks = [one.remark for one in after("Apologies: Tess (work), Milo and Ivy (both ill)").attendees]
    assert remarks == ["work", "ill", "ill"]


def test_who_is_late_among_the_apologies_comes() -> None:
    ivy = after("Apologies: Milo (work), Ivy (late - train)").attendees[2]
    assert (ivy.attendance, ivy.remark) == ("present", "late - train")
