"""What is said beside those who attend or hold an office, of them or of others."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.edits import edit_of
from minutetui.core.capture.reading import Scene
from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.meeting.queries import all_lines
from minutetui.core.people.names import Names

DAY = dt.date(2026, 11, 27)
EVENING = dt.datetime(2026, 11, 27, 19, 0, tzinfo=dt.UTC)
PEOPLE = {"Nora Quist": "Chair", "Hal Brook": "Deputy Chair", "Ida Voss": "Member", "Ted Lowe": "Clerk", "Mo Aziz": ""}


def after(text: str) -> Meeting:
    """Give the meeting after a text was typed; it is planned for seven in the evening, and Nora chairs it."""
    people = tuple(Attendee(name=name, role=role) for name, role in PEOPLE.items())
    item = AgendaItem(id="a1", title="Finance")
    held = Meeting(
        title="M",
        language="en",
        date=DAY,
        starts=EVENING,
        chair="Nora Quist",
        recorder="Ted Lowe",
        attendees=people,
        agenda=(item,),
    )
    scene = Scene(held, Names(held), DAY, item)
    edit = edit_of(read(text, scene), scene, "k1", EVENING)
    return held if edit is None else apply(held, edit)[0]


def told(meeting: Meeting) -> dict[str, tuple[str, str]]:
    """Give the attendance and the remark of those of whom anything was said, and of new people."""
    each = {one.name.split()[0]: (one.attendance, one.remark) for one in meeting.attendees}
    return {name: said for name, said in each.items() if said != ("present", "") or len(each) > len(PEOPLE)}


def lines(meeting: Meeting) -> list[str]:
    return [f"{line.speaker and line.speaker + ' said '}{line.label}: {line.text}" for line, _ in all_lines(meeting)]


@pytest.mark.parametrize(
    ("text", "chair", "recorder", "people"),
    [
        ("Chair: Hal in the vicar's absence", "Hal Brook", "Ted Lowe", {"Hal": ("present", "in the vicar's absence")}),
        ("Chair: Hal tonight", "Hal Brook", "Ted Lowe", {"Hal": ("present", "tonight")}),
        ("Chair: Hal Brook until Nora arrives", "Hal Brook", "Ted Lowe", {"Hal": ("present", "until Nora arrives")}),
        ("Chair - Hal in Nora's absence", "Hal Brook", "Ted Lowe", {"Hal": ("present", "in Nora's absence")}),
        ("Secretary: Ida in place of Ted", "Nora Quist", "Ida Voss", {"Ida": ("present", "in place of Ted")}),
        ("Chair: Ida to item 3, then Mo", "Ida Voss", "Ted Lowe", {"Ida": ("present", "to item 3, then Mo")}),
        ("Clerk: Ida, Ted on leave", "Nora Quist", "Ida Voss", {"Ted": ("apologies", "on leave")}),
        ("Present: Hal as chair, Mo", "Hal Brook", "Ted Lowe", {}),
        ("Present: Hal, Mo; Ida taking notes", "Nora Quist", "Ida Voss", {}),
        ("Clerk: Ida covering", "Nora Quist", "Ida Voss", {"Ida": ("present", "covering")}),
        ("In the chair: Hal, standing in", "Hal Brook", "Ted Lowe", {"Hal": ("present", "standing in")}),
        ("Chair: Hal (Nora away)", "Hal Brook", "Ted Lowe", {"Nora": ("apologies", "away")}),
        ("Clerk: Ida (Ted off sick)", "Nora Quist", "Ida Voss", {"Ted": ("apologies", "off sick")}),
        ("Present: Ida, Hal - Mo on Zoom", "Nora Quist", "Ted Lowe", {"Mo": ("present", "on Zoom")}),
    ],
)
def test_who_holds_an_office_and_what_is_said_beside(
    text: str, chair: str, recorder: str, people: dict[str, tuple[str, str]]
) -> None:
    meeting = after(text)
    assert (meeting.chair, meeting.recorder, told(meeting), lines(meeting)) == (chair, recorder, people, [])


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Apologies: Ida and Mo both on hols", {"Ida": ("apologies", "on hols"), "Mo": ("apologies", "on hols")}),
        ("Apologies: Mo sent his", {"Mo": ("apologies", "sent his")}),
        ("Absent: Mo without reason", {"Mo": ("absent", "without reason")}),
        ("Absent: Mo again, no apology sent", {"Mo": ("absent", "again, no apology sent")}),
        ("Present: Nora in chair, Hal, Mo", {}),
        ("Present: Nora, Hal + Mo online", {"Mo": ("present", "online")}),
        ("Apologies: Ida & Mo, both working", {"Ida": ("apologies", "working"), "Mo": ("apologies", "working")}),
        ("Apologies: Ida, Mo all away", {"Ida": ("apologies", "away"), "Mo": ("apologies", "away")}),
        ("Apologies: Ida (new baby), Mo w/ flu", {"Ida": ("apologies", "new baby"), "Mo": ("apologies", "w/ flu")}),
        ("Apologies: Ida, at her sister's", {"Ida": ("apologies", "at her sister's")}),
        ("Apologies recd from Mo; Ida running late", {"Mo": ("apologies", ""), "Ida": ("absent", "running late")}),
    ],
)
def test_words_after_the_name_of_an_attendee_are_a_remark(text: str, people: dict[str, tuple[str, str]]) -> None:
    meeting = after(text)
    assert (told(meeting), len(meeting.attendees), lines(meeting)) == (people, len(PEOPLE), [])


@pytest.mark.parametrize(
    "text",
    [
        "Apologies: nobody rang in",
        "Apologies: see email from Mo",
        "Apologies: none recd, Mo absent",
        "Apologies: Mo - and his for last mtg too",
        "Present: full council",
        "Present: Ida, Mo's wife",
        "Absent: Mo's wife says he is ill",
        "Also present: Jo Finn and her dog",
        "Chair: Ida and Hal jointly",
        "Chair: Ida / Hal",
        "In attendance: Jo Finn (Arup), her colleague",
        "Quorum: 3, we had 5",
    ],
)
def test_what_is_no_name_makes_nobody_an_attendee(text: str) -> None:
    meeting = after(text)
    assert (told(meeting), lines(meeting)) == ({}, [text])


@pytest.mark.parametrize(
    ("text", "joined", "headcount"),
    [
        ("Present: Ida, Mo + 9 parents", ["9 parents"], None),
        ("Present: Ida, Mo plus 4 residents", ["4 residents"], None),
        ("Present: Ida, Mo + public x4", ["public x4"], None),
        ("Present: Ida, Mo, 3 others", [], 5),
        ("Present: Ida, Mo plus 2 more", [], 4),
    ],
)
def test_people_who_are_only_counted(text: str, joined: list[str], headcount: int | None) -> None:
    meeting = after(text)
    new = [one.name for one in meeting.attendees if one.name not in PEOPLE]
    assert (new, meeting.headcount, lines(meeting)) == (joined, headcount, [])


@pytest.mark.parametrize(
    ("text", "started", "ended"),
    [
        ("Started 7.04 (late as the hall was locked)", "19:04", ""),
        ("Called to order 7.04 by Hal", "19:04", ""),
        ("Started at 7.04, waiting for Ida", "19:04", ""),
        ("Adjourned 8.15 as Mo was unwell", "", "20:15"),
        ("Adjourned 8.15 as a break was needed", "", ""),
        ("Started the survey 7.04 as planned", "", ""),
    ],
)
def test_a_beginning_or_an_end_with_more_is_stored_and_stays_a_line(text: str, started: str, ended: str) -> None:
    meeting = after(text)
    assert [f"{at:%H:%M}" if at else "" for at in (meeting.started, meeting.ended)] == [started, ended]
    assert lines(meeting) == [f": {text}"]


@pytest.mark.parametrize(
    ("text", "chair", "line"),
    [
        ("Chair: Hal (Nora hoarse)", "Hal Brook", "Chair: Hal (Nora hoarse)"),
        ("Chair: Hal - NQ has laryngitis", "Hal Brook", "Chair: Hal - NQ has laryngitis"),
        ("In the chair: Hal, vice Nora", "Hal Brook", "In the chair: Hal, vice Nora"),
        ("Recorder: Ida (Ted's wedding)", "Nora Quist", "Recorder: Ida (Ted's wedding)"),
        ("Present: Hal (chair for this mtg), Mo", "Nora Quist", "Present: Hal (chair for this mtg), Mo"),
        ("Present: Nora, Hal (Ted's deputy tonight)", "Nora Quist", "Present: Nora, Hal (Ted's deputy tonight)"),
        ("Chair: Hal is right about the hedge", "Nora Quist", "Nora Quist said : Hal is right about the hedge"),
        ("Clerk: Hal to reply by Thurs", "Nora Quist", "Ted Lowe said : Hal to reply by Thurs"),
        ("Secretary: Hal today rang the council", "Nora Quist", "Ted Lowe said : Hal today rang the council"),
        ("Chair: Hal as treasurer reported a loss", "Nora Quist", "Nora Quist said : Hal as treasurer reported a loss"),
        ("Chair: Hal gave the wrong figure", "Nora Quist", "Nora Quist said : Hal gave the wrong figure"),
    ],
)
def test_what_is_in_no_field_is_kept_in_a_line(text: str, chair: str, line: str) -> None:
    meeting = after(text)
    assert (meeting.chair, told(meeting), lines(meeting)) == (chair, {}, [line])
