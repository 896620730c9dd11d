"""Gaps on the live screen: numbered all along, and closed from the empty input by a sign and a digit."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from helpers_app import SMALL, Screen, meeting_file, opened
from minutetui.tui.modes import Selected


async def with_gaps(screen: Screen) -> None:
    """Take lines that leave gaps in the first agenda item, and go on to the second."""
    for line in ("! Scanner queue: ten minutes", "> Order two +2w", "", "> Paint the docks @Bo"):
        await screen.line(line)
    await screen.press("f8")
    await screen.line("Night shift")


async def test_the_gaps_stand_beside_the_lines_by_the_numbers_of_the_review(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await with_gaps(screen)
        screen.shows("?1 Order two  no owner", still=True)
        screen.shows("?2 Paint the docks  no date", still=True)
        screen.shows("!1 ?3 Scanner queue", still=True)
        await screen.press("ctrl+r")
        rows = screen.text.splitlines()
        found = [next(row for row in rows if f" {number} " in row[:6]) for number in (1, 2, 3)]
        assert ["Order two" in found[0], "Paint" in found[1], "Scanner queue" in found[2]] == [True] * 3


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
async def test_a_gap_is_closed_without_leaving_the_input_or_the_item(tmp_path: Path, size: tuple[int, int]) -> None:
    async with opened(meeting_file(tmp_path), size) as screen:
        await with_gaps(screen)
        await screen.press("?")
        screen.shows("?1 Order two  no owner  ?2")
        await screen.press("1")
        assert screen.typed == "@"
        screen.shows("Order two", still=True)
        await screen.press("2", "enter")
        assert screen.lines(0)[0]["lines"][0]["owners"] == ["Bo Chen"]
        assert screen.live.session.cursor.item == "a2"
        assert screen.typed == ""
        assert "Paint the docks" not in "".join(row for row in screen.text.splitlines() if "?" not in row)
        await screen.type("？")
        await screen.press("1", "2", "w", "enter")
        assert screen.lines(0)[1]["due"] == "2w"
        await screen.press("?", "1", *"Buy two", "enter")
        assert screen.lines(0)[0]["lines"][-1]["tag"] == "decision"
        await screen.press("?")
        screen.shows("There are no gaps.")


async def test_a_question_mark_is_text_where_no_gap_has_the_number(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await with_gaps(screen)
        await screen.press(*"?7 docks", "enter")
        await screen.press(*"What?1", "enter")
        assert [line["text"] for line in screen.lines(1)[1:]] == ["?7 docks", "What?1"]


async def test_esc_leaves_the_gap_as_it_is(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await with_gaps(screen)
        await screen.press("?", "1", "escape", "escape")
        screen.shows("Night shift", still=True)
        assert (screen.typed, isinstance(screen.live.mode, Selected)) == ("", False)


async def test_no_clock_is_shown_where_none_is_wanted(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), clocks=False) as screen:
        await screen.line("Ready")
        assert "20" not in re.sub(r"\d\d:\d\d(:\d\d)?", "", screen.text)
        assert "0/20" not in screen.text
        assert "ends" not in screen.text
    async with opened(meeting_file(tmp_path), (80, 24), clocks=False) as screen:
        await screen.line("Ready")
        assert "0/20" not in screen.text


async def test_the_guide_keeps_its_row_beside_a_short_message(tmp_path: Path) -> None:
    text = SMALL.replace('"Throughput"', '"Overall progress"')
    async with opened(meeting_file(tmp_path, text), (80, 24)) as screen:
        await screen.press("ctrl+z")
        screen.shows("There is nothing to undo.")
        screen.shows("Still to cover", still=True)


async def test_the_message_of_a_break_goes_with_the_break(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("Ready")
        screen.live.action_break()
        await screen.settle()
        screen.shows("Break: the clocks")
        await screen.press("f8")
        assert "Break: the clocks" not in screen.text
