"""The guide and the clocks on the live screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import SMALL, meeting_file, opened
from minutetui.commands.keys import Keys
from minutetui.core.meeting.model import Attendee, Meeting
from minutetui.rows.agenda import empty_rows
from minutetui.rows.lines import lines_width

GUIDED = SMALL.replace('"Throughput"', '"Overall progress"')


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_what_is_missing_is_listed_and_goes_when_it_is_said(tmp_path: Path, size: tuple[int, int]) -> None:
    async with opened(meeting_file(tmp_path, GUIDED), size) as screen:
        screen.shows(":1 Milestones reached")
        await screen.line("Milestones reached: the new gate is in use")
        screen.shows(":1 Progress against")
        await screen.line("Two docks were closed")
        screen.shows(":1 Progress against", still=True)


@pytest.mark.parametrize("colon", [":", "："])
async def test_a_colon_and_a_digit_put_the_label_in_front(tmp_path: Path, colon: str) -> None:
    async with opened(meeting_file(tmp_path, GUIDED), (80, 24)) as screen:
        await screen.type(colon)
        await screen.press("3")
        assert screen.typed == "People and cost: "
        await screen.line("two more drivers")
        assert screen.lines()[0]["label"] == "People and cost"


async def test_a_digit_that_takes_nothing_is_text(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, GUIDED)) as screen:
        await screen.press("3")
        assert screen.typed == "3"
        await screen.press("backspace")
        await screen.type(":")
        await screen.press("9")
        assert screen.typed == ":9"


async def test_a_slot_about_a_tag_begins_with_its_sign(tmp_path: Path) -> None:
    text = SMALL.replace('"Throughput"', '"Issues and solutions"')
    async with opened(meeting_file(tmp_path, text)) as screen:
        await screen.type(":")
        await screen.press("3")
        await screen.line("Order a second scanner")
        assert screen.lines()[0]["tag"] == "decision"
        screen.shows(":2 Views", still=True)
        assert "Decision" not in screen.text


async def test_the_end_is_told_and_a_break_stops_the_clocks(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, GUIDED)) as screen:
        await screen.line("Hello")
        screen.shows("ends ")
        screen.live.action_break()
        await screen.settle()
        assert screen.live.session.paused
        screen.shows("the clocks stop")
        await screen.line("Back again")
        assert not screen.live.session.paused


async def test_both_can_be_switched_off(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, GUIDED), guide=False, projection=False) as screen:
        await screen.line("Hello")
        assert "Milestones" not in screen.text
        assert "ends " not in screen.text


async def test_the_palette_offers_a_break(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, GUIDED)) as screen:
        await screen.line("Hello")
        await screen.press("ctrl+p")
        await screen.press(*"break")
        await screen.settle()
        screen.shows("break: stop or restart", still=True)
        await screen.press("enter")
        screen.shows("Break: the clocks stop")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_an_empty_item_names_the_keys_in_three_rows_at_eighty_columns(language: str) -> None:
    people = tuple(Attendee(name=name) for name in ("欧阳建国", "Ann Lee", "阿依古丽"))
    keys = Keys(language=language)
    rows = empty_rows(Meeting(title="Docks", attendees=people), keys, language, lines_width(80))
    here, _, helps = (row.parts[0][0] for row in rows)
    assert f"{keys:people}" in here
    assert f"{keys:palette}" in helps
