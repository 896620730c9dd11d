"""What corrects the line before: its deadline or its owner; anything else is a line of its own."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import language_of, scene
from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Amend
from minutetui.core.meeting.model import Line

LAST = Line(
    id="k1", tag="action", text="Order the pump", owners=("Bo Chen",), due="7 December", due_date=dt.date(2026, 12, 7)
)


@pytest.mark.parametrize(
    "text",
    [
        *("更正：上一条时限应为2026年12月9日", "2026年12月7日改为2026年12月9日", "不对，是2026年12月9日前"),
        *(
            "Correction: due 9 December 2026",
            "scratch that, 9 Dec 2026 not 7 Dec 2026",
            "change the deadline to 2026-12-09",
        ),
    ],
)
def test_a_correction_changes_the_deadline_of_the_line_before(text: str) -> None:
    act = read(text, scene(language_of(text), last=LAST)).act
    assert isinstance(act, Amend)
    assert (act.line.due_date, act.line.text, act.line.owners) == (dt.date(2026, 12, 9), LAST.text, LAST.owners)


def test_a_correction_changes_the_owner_of_the_line_before() -> None:
    act = read("Correction: owner is Ann", scene(last=LAST)).act
    assert isinstance(act, Amend)
    assert act.line.owners == ("Ann Lee",)


@pytest.mark.parametrize(
    "text",
    [
        "2026年12月6日改为2026年12月9日",
        "不对，12月9日要开会",
        "培训由线下改为线上",
        "Change the pump to a fan",
        "The owner should be told",
    ],
)
def test_what_cannot_be_applied_to_the_line_before_is_a_line(text: str) -> None:
    assert isinstance(read(text, scene(language_of(text), last=LAST)).act, Add)


def test_a_line_without_a_deadline_gets_none_from_a_correction() -> None:
    assert isinstance(read("更正：时限为12月9日", scene("zh", last=LAST.with_(due="", due_date=None))).act, Add)
