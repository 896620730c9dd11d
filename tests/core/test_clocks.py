"""The clocks: seconds spent, and when the meeting will end."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from minutetui.core.agenda.clocks import ItemTime, Projection, began_at, covered, item_times, moment, projection, spent
from minutetui.core.meeting.model import AgendaItem, Line, Meeting, Vote
from minutetui.core.vocabulary import ItemState

NINE = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)


def at(minutes: int) -> dt.datetime:
    """Give the time so many minutes after nine."""
    return NINE + dt.timedelta(minutes=minutes)


def told(*agenda: AgendaItem, current: str, entered: int, now: int) -> tuple[int, int] | None:
    """Give the projected end in minutes after nine, and how late that is."""
    found = projection(Meeting(title="M", status="live", agenda=agenda), current, at(entered), at(now))
    return None if found is None else (int((found.ends - NINE).total_seconds() / 60), found.late)


FIRST = AgendaItem(id="a1", title="One", minutes=20, started=NINE)
SECOND = AgendaItem(id="a2", title="Two", minutes=30)


@pytest.mark.parametrize(("now", "seconds"), [(5, 360), (0, 60), (-30, 60)])
def test_returns_count_and_a_clock_set_back_takes_nothing_away(now: int, seconds: int) -> None:
    assert spent(AgendaItem(title="One", spent=60), NINE, at(now)) == seconds
    assert spent(AgendaItem(title="One", spent=60), None, at(now)) == 60


@pytest.mark.parametrize(("now", "ends"), [(5, (50, 0)), (20, (50, 0)), (32, (62, 12))])
def test_an_overrun_moves_the_end(now: int, ends: tuple[int, int]) -> None:
    assert told(FIRST, SECOND, current="a1", entered=0, now=now) == ends


def test_what_is_done_early_or_held_over_moves_it_forward() -> None:
    done = FIRST.with_(state="done", spent=600)
    assert told(done, SECOND, current="a2", entered=10, now=10) == (40, -10)
    assert told(FIRST, SECOND.with_(state="deferred"), current="a1", entered=0, now=5) == (20, -30)


def test_a_break_moves_the_end() -> None:
    meeting = Meeting(title="M", status="live", agenda=(FIRST.with_(spent=600), SECOND))
    assert projection(meeting, "a1", None, at(25)) == Projection(at(65), 15, 25)


def test_the_minutes_of_an_item_hold_those_inside_it() -> None:
    inner = AgendaItem(id="a3", title="Inside", minutes=10, spent=300)
    outer = FIRST.with_(items=(inner,))
    assert told(outer, SECOND, current="a3", entered=5, now=8) == (50, 0)


def test_another_day_does_not_count() -> None:
    monday, tuesday = FIRST.with_(session="Monday"), SECOND.with_(session="Tuesday")
    assert told(monday, tuesday, current="a1", entered=0, now=5) == (20, 0)


@pytest.mark.parametrize(
    "item",
    [FIRST.with_(minutes=None), FIRST.with_(started=at(-1440)), FIRST.with_(started=at(60)), FIRST.with_(started=None)],
)
def test_nothing_is_told_that_cannot_be_known(item: AgendaItem) -> None:
    assert told(item, current="a1", entered=0, now=5) is None


def by(text: str, zone: dt.tzinfo | None = None) -> dt.datetime:
    """Give a time as it is in a file, or as the clock of a zone shows it."""
    moment = dt.datetime.fromisoformat(text)
    return moment if zone is None else moment.replace(tzinfo=zone)


LONDON = ZoneInfo("Europe/London")
SHANGHAI = ZoneInfo("Asia/Shanghai")

VISITS: list[tuple[str, str, dt.tzinfo | None, int]] = [
    ("2026-11-23T14:00:00+08:00", "2026-11-23T14:40:00+08:00", None, 40),
    ("2026-11-23T23:50:00", "2026-11-24T00:20:00", SHANGHAI, 30),
    ("2026-12-31T23:30:00", "2027-01-01T00:45:00", SHANGHAI, 75),
    ("2026-11-23T16:00:00", "2026-11-25T16:00:00", SHANGHAI, 2 * 24 * 60),
    # Summer time ends at 02:00, which is 01:00 again; it begins at 01:00, which is then 02:00.
    ("2026-10-25T00:30:00", "2026-10-25T02:30:00", LONDON, 180),
    ("2026-10-25T00:30:00+01:00", "2026-10-25T02:30:00+00:00", None, 180),
    ("2026-10-24T23:00:00", "2026-10-25T09:00:00", LONDON, 660),
    ("2027-03-28T00:30:00", "2027-03-28T02:30:00", LONDON, 60),
    ("2027-03-28T00:30:00+00:00", "2027-03-28T02:30:00+01:00", None, 60),
    # The laptop was carried to another zone, or its zone was fixed.
    ("2026-11-23T14:00:00+08:00", "2026-11-23T07:10:00+01:00", None, 10),
    # The clock was set back: by a little, to another day.
    ("2026-11-23T14:00:00", "2026-11-23T13:59:59", SHANGHAI, 0),
    ("2026-11-23T14:00:00", "2025-01-01T00:00:00", SHANGHAI, 0),
]


@pytest.mark.parametrize(("entered", "now", "zone", "minutes"), VISITS, ids=[f"{row[0]} {row[1]}" for row in VISITS])
def test_a_visit_takes_what_really_went_by(entered: str, now: str, zone: dt.tzinfo | None, minutes: int) -> None:
    for before in (0, 600):
        item = AgendaItem(title="One", spent=before)
        assert spent(item, by(entered, zone), by(now, zone)) == before + 60 * minutes


def test_the_hour_that_comes_twice_is_told_apart() -> None:
    entered, now = by("2026-10-25T01:30:00", LONDON), by("2026-10-25T01:30:00", LONDON).replace(fold=1)
    assert spent(AgendaItem(title="One"), entered, now) == 3600


@pytest.mark.parametrize(
    ("began", "now", "ends", "late"),
    [
        ("2026-11-23T23:30:00", "2026-11-24T00:10:00", "2026-11-24T00:20:00", 0),
        ("2026-11-23T23:30:00", "2026-11-24T00:40:00", "2026-11-24T00:40:00", 20),
        ("2026-10-25T00:30:00", "2026-10-25T01:05:00", "2026-10-25T01:20:00", 0),
    ],
)
def test_the_end_is_told_behind_midnight_and_in_a_night_of_changing_clocks(
    began: str, now: str, ends: str, late: int
) -> None:
    item = AgendaItem(id="a1", title="One", minutes=50, started=by(began, LONDON))
    meeting = Meeting(title="M", status="live", agenda=(item,))
    found = projection(meeting, "a1", by(began, LONDON), by(now, LONDON))
    assert found is not None
    assert (found.ends, found.late) == (by(ends, LONDON), late)


def test_times_without_a_zone_are_those_of_here() -> None:
    meeting = Meeting(
        title="M",
        status="live",
        started=by("2026-11-23T09:00:00"),
        agenda=(FIRST.with_(started=by("2026-11-23T09:00:00")),),
    )
    assert projection(meeting, "a1", at(0), at(5)) == Projection(at(20), 0, 5)
    assert moment(meeting, at(5)) == at(5)


@pytest.mark.parametrize(
    ("now", "said", "expected"),
    [
        ("2026-11-23T22:40:00", None, "2026-11-23T22:40:00"),
        ("2026-11-24T00:30:00", None, "2026-11-24T00:30:00"),
        ("2026-11-24T00:30:00", "23:50", "2026-11-23T23:50:00"),
        ("2026-11-24T00:30:00", "00:20", "2026-11-24T00:20:00"),
        ("2026-11-23T22:05:00", "21:45", "2026-11-23T21:45:00"),
        # Minutes made up on the next morning keep the times of the evening.
        ("2026-11-24T09:30:00", "22:40", "2026-11-23T22:40:00"),
        ("2026-11-26T23:10:00", None, "2026-11-23T23:10:00"),
    ],
)
def test_what_happens_in_a_meeting_has_its_time_there(now: str, said: str | None, expected: str) -> None:
    meeting = Meeting(title="M", date=dt.date(2026, 11, 23), started=by("2026-11-23T22:00:00", SHANGHAI))
    time = dt.time.fromisoformat(said) if said else None
    assert moment(meeting, by(now, SHANGHAI), time) == by(expected, SHANGHAI)


def test_on_the_second_day_it_is_the_second_day() -> None:
    meeting = Meeting(
        title="M",
        date=dt.date(2026, 11, 23),
        end_date=dt.date(2026, 11, 24),
        started=by("2026-11-23T14:00:00", SHANGHAI),
    )
    assert moment(meeting, by("2026-11-24T09:05:00", SHANGHAI)) == by("2026-11-24T09:05:00", SHANGHAI)


def test_times_of_items_planned_or_taken_up() -> None:
    inner = AgendaItem(title="Inside", started=NINE, ended=at(4))
    agenda = (FIRST.with_(spent=25 * 60 + 59, items=(inner,)), SECOND, AgendaItem(title="Any other business"))
    found = item_times(Meeting(title="M", agenda=agenda))
    assert found[:3] == (ItemTime("One", 20, 25, 0), ItemTime("Inside", None, 4, 0), ItemTime("Two", 30, 0, 0))
    assert found[3:] == (ItemTime("Any other business", None, 0, 0),)
    assert item_times(Meeting(title="M", agenda=agenda[2:])) == ()
    assert [time.spent for time in item_times(Meeting(title="M", agenda=agenda), lambda _: 7)] == [7, 7, 7, 7]


def test_the_decisions_made_on_an_item_are_counted() -> None:
    lost, carried = (Line(tag="decision", text="So", vote=Vote(result=result)) for result in ("lost", "carried"))
    issue = Line(tag="issue", text="Why", lines=(lost, carried, Line(tag="decision", text="Yes")))
    agenda = (AgendaItem(title="One", lines=(issue,)), AgendaItem(title="Two", lines=(Line(text="Yes"),)))
    assert item_times(Meeting(title="M", agenda=agenda)) == (
        ItemTime("One", None, 0, 2),
        ItemTime("Two", None, 0, 0),
    )


@pytest.mark.parametrize(("now", "state", "minutes"), [(5, "open", 5), (25, "open", 20), (30, "done", 20)])
def test_what_is_covered_is_what_has_elapsed_on_time(now: int, state: ItemState, minutes: int) -> None:
    current, entered = ("a2", now) if state == "done" else ("a1", 0)
    meeting = Meeting(title="M", status="live", agenda=(FIRST.with_(state=state), SECOND))
    found = projection(meeting, current, at(entered), at(now))
    assert found is not None
    assert covered(meeting, current, at(entered), at(now)) == (minutes, 50)
    assert found.late == found.elapsed - minutes


def test_what_is_covered_is_known_without_a_clock() -> None:
    meeting = Meeting(title="M", agenda=(FIRST.with_(spent=610), SECOND, AgendaItem(id="a3", title="Any other")))
    assert covered(meeting, "a1", None, at(500)) == (10, 50)
    assert covered(Meeting(title="M"), "", None, at(0)) == (0, 0)


@pytest.mark.parametrize(
    ("typed", "planned", "began"),
    [
        (4, 0, 4),  # live, by the clock
        (335, 0, 0),  # written up in the afternoon
        (-1700, 0, 0),  # written up on the day before
        (335, None, 335),
    ],
)
def test_a_meeting_that_is_written_up_later_began_as_planned(typed: int, planned: int | None, began: int) -> None:
    first = at(typed).replace(second=22)
    held = Meeting(
        title="M",
        date=NINE.date(),
        started=first,
        starts=None if planned is None else at(planned),
        agenda=(AgendaItem(id="a1", title="One", lines=(Line(id="k1", at=first, text="Said"),)),),
    )
    told = began_at(held)
    assert told is not None
    assert told.replace(second=0) == at(began)


def test_a_beginning_that_was_typed_counts_whatever_was_planned() -> None:
    assert began_at(Meeting(title="M", date=NINE.date(), started=at(335), starts=NINE)) == at(335)
