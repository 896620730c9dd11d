"""Changes of an agenda item from what was typed, and where items move."""

from __future__ import annotations

import pytest

from minutetui.core.agenda.heading import led_by, planned, toggled
from minutetui.core.meeting.edits import MEETING, Change, Move, indented, outdented, place_of, shifted
from minutetui.core.meeting.model import AgendaItem, Line, Meeting

ITEM = AgendaItem(id="a1", title="One", minutes=5)
INNER = AgendaItem(id="a3", title="Inner", lines=(Line(id="k1"), Line(id="k2")))
MEET = Meeting(title="M", agenda=(ITEM, AgendaItem(id="a2", title="Two", items=(INNER,))))


@pytest.mark.parametrize(
    ("text", "minutes"), [("20", 20), ("20 min", 20), ("20分钟", 20), ("２０", 20), ("", None), ("0", 0)]
)
def test_planned_minutes_are_read(text: str, minutes: int | None) -> None:
    assert planned(ITEM, text) == Change("a1", {"minutes": minutes})


@pytest.mark.parametrize("text", ["soon", "-5", "1441", "2h"])
def test_what_is_no_number_of_minutes_changes_nothing(text: str) -> None:
    assert planned(ITEM, text) is None


def test_names_are_parted_by_commas_of_both_kinds() -> None:
    assert led_by("@Ann Lee, Bo Chen、张华") == ("Ann Lee", "Bo Chen", "张华")
    assert led_by("  ") == ()


def test_a_state_is_taken_back_by_the_same_key() -> None:
    assert toggled(ITEM, "deferred") == "deferred"
    assert toggled(ITEM.with_(state="deferred"), "deferred") == "open"


def test_items_move_like_lines() -> None:
    assert shifted(MEET, "a1", 1) == Move("a1", MEETING, 1)
    assert shifted(MEET, "a1", -1) is None
    assert indented(MEET, "a2") == Move("a2", "a1")
    assert indented(MEET, "a1") is None
    assert outdented(MEET, "a3") == Move("a3", MEETING, 2)
    assert outdented(MEET, "a2") is None
    assert outdented(MEET, "k2") is None
    assert place_of(MEET, "a3") == ("a2", 0)


def test_moving_in_ends_at_a_level_that_files_can_hold() -> None:
    lines: tuple[Line, ...] = (Line(id="k0"), Line(id="k1"))
    for level in range(2, 60):
        lines = (Line(id=f"x{level}", lines=lines),)
    deep = Meeting(title="M", agenda=(AgendaItem(id="a1", title="One", lines=lines),))
    assert indented(deep, "k1") is None
