"""A time of day that is typed counts from the beginning as typed or planned, whenever the minutes are written up."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.edits import edit_of
from minutetui.core.capture.reading import Scene
from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.core.people.names import Names

DAY = dt.date(2026, 11, 27)


def at(text: str) -> dt.datetime | None:
    """Give a time of the file: 27 10:00; nothing for nothing."""
    return dt.datetime.fromisoformat(f"2026-11-{text.replace(' ', 'T')}+00:00") if text else None


def stored(text: str, starts: str, started: str, *, written: str = "") -> list[str]:
    """Type a text into a meeting whose first line was written at its beginning, or later; list the times stored."""
    first = Line(id="k1", text="We begin", at=at(written or started))
    people = tuple(Attendee(name=name) for name in ("Ann Lee", "Raj Bhatt", "巴图"))
    meeting = Meeting(
        title="M",
        status="live",
        date=DAY,
        starts=at(starts),
        started=at(started),
        attendees=people,
        agenda=(AgendaItem(id="a1", title="One", lines=(first,)),),
    )
    here = Scene(meeting, Names(meeting), DAY, meeting.agenda[0])
    edit = edit_of(read(text, here), here, "k2", at(started) or dt.datetime.now(dt.UTC))
    assert edit is not None
    after = apply(meeting, edit)[0]
    moments: list[dt.datetime | None] = [
        moment for one in after.attendees for away in one.absences for moment in (away.left, away.back)
    ]
    moments += [moment for one in after.attendees for moment in (one.arrived, one.left)]
    moments += [line.at for line in after.agenda[0].lines[1:]]
    moments += [after.started] if after.started != meeting.started else []
    return [f"{moment:%d %H:%M}" for moment in (*moments, after.ended) if moment]


@pytest.mark.parametrize("started", ["27 22:22:14", "27 22:40:00", "28 09:31:05", "27 10:02:40"])
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Raj dropped off 10:40 (bleep), back 10:55", ["27 10:40", "27 10:55"]),
        ("巴图中途掉线，10:25-10:40", ["27 10:25", "27 10:40"]),
        ("Raj left 11.15", ["27 11:15"]),
        ("Late: Raj Bhatt (10.20)", ["27 10:20"]),
        ("Raj 10 min late", ["27 10:10"]),
        ("巴图迟到10分钟", ["27 10:10"]),
        ("巴图11点半离会", ["27 11:30"]),
        ("10:12 Raj: the extract is late", ["27 10:12"]),
        ("Raj (10:15): the extract is late", ["27 10:15"]),
        ("Raj left 1.20", ["27 13:20"]),
        ("Started 10.05", ["27 10:05"]),
        ("Ended 11.45", ["27 11:45"]),
        ("11:45散会", ["27 11:45"]),
        ("Ended 9.30", ["27 09:30"]),  # review asks
    ],
)
def test_a_meeting_of_the_morning(text: str, started: str, wanted: list[str]) -> None:
    assert stored(text, "27 10:00", started) == wanted


@pytest.mark.parametrize("started", ["27 22:22:14", "28 09:31:05", "27 19:02:40"])
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Raj left 7.20", ["27 19:20"]),
        ("巴图7:20掉线，7:35回来", ["27 19:20", "27 19:35"]),
        ("Ann Lee arrived 6.55", ["27 18:55"]),
        ("Left: Raj 8.10", ["27 20:10"]),
        ("Arrived: Raj 7.25", ["27 19:25"]),
        ("Present: Raj (from 7.15)", ["27 19:15"]),
        ("Raj was 10 minutes late", ["27 19:10"]),
        ("7:40 Raj: agreed", ["27 19:40"]),
        ("Raj left 8.15 am", ["27 08:15"]),
        ("巴图早上8点离会", ["27 08:00"]),
        ("Raj left 1.10", ["28 01:10"]),
        ("Opened 7.02", ["27 19:02"]),
        ("Closed 9.10", ["27 21:10"]),
        ("12点10分散会", ["28 00:10"]),
    ],
)
def test_a_meeting_of_the_evening(text: str, started: str, wanted: list[str]) -> None:
    assert stored(text, "27 19:00", started) == wanted


@pytest.mark.parametrize("started", ["28 09:31:05", "27 22:03:11"])
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Raj left 11.40", ["27 23:40"]),
        ("Raj left 12.30", ["28 00:30"]),
        ("巴图23:50掉线，0:10回来", ["27 23:50", "28 00:10"]),
        ("Ended 1.40", ["28 01:40"]),
        ("凌晨1点20散会", ["28 01:20"]),
        ("Time: 10.00 pm - 1.30", ["27 22:00", "28 01:30"]),
    ],
)
def test_a_meeting_over_midnight(text: str, started: str, wanted: list[str]) -> None:
    assert stored(text, "27 22:00", started) == wanted


@pytest.mark.parametrize(
    ("text", "started", "wanted"),
    [
        ("Raj left 8.15", "27 19:02:40", ["27 20:15"]),  # the clock, where nobody said more
        ("Raj left 8.15", "28 19:02:40", ["27 08:15"]),  # it says nothing of another day
    ],
)
def test_without_a_planned_beginning(text: str, started: str, wanted: list[str]) -> None:
    assert stored(text, "", started) == wanted


def test_a_beginning_that_was_typed_counts_before_the_planned_one() -> None:
    assert stored("Left: Raj 10.10", "27 19:00", "27 09:00", written="27 09:04:31") == ["27 10:10"]
