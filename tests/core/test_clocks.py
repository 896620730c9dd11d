"""The clocks: seconds spent, and when the meeting will end."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.clocks import Projection, projection, spent
from minutetui.core.model import AgendaItem, Meeting

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
    assert projection(meeting, "a1", None, at(25)) == Projection(at(65), 15)


def test_the_minutes_of_an_item_hold_those_inside_it() -> None:
    inner = AgendaItem(id="a3", title="Inside", minutes=10, spent=300)
    outer = FIRST.with_(items=(inner,))
    assert told(outer, SECOND, current="a3", entered=5, now=8) == (50, 0)


def test_another_day_does_not_count() -> None:
    monday, tuesday = FIRST.with_(session="Monday"), SECOND.with_(session="Tuesday")
    assert told(monday, tuesday, current="a1", entered=0, now=5) == (20, 0)


@pytest.mark.parametrize("item", [FIRST.with_(minutes=None), FIRST.with_(started=at(-1440)), FIRST.with_(started=None)])
def test_nothing_is_told_that_cannot_be_known(item: AgendaItem) -> None:
    assert told(item, current="a1", entered=0, now=5) is None
