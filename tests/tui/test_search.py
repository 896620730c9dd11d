"""Searching the meeting from the live screen, and looking at what was found while another item is minuted."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import Screen, meeting_file, opened
from minutetui.tui.modes import Amending, Selected
from minutetui.tui.screens.search import SearchScreen


async def two_items(screen: Screen) -> None:
    """Take lines in two agenda items; the second is being minuted."""
    for line in ("! Scanner queue: ten minutes", "= Buy two", "", "Docks were closed", "> Order them @Bo"):
        await screen.line(line)
    await screen.press("f8")
    await screen.line("夜班排队")


def minuted(screen: Screen) -> str:
    """Give the id of the item whose clock runs."""
    return screen.live.session.cursor.item


def selected(screen: Screen) -> str:
    """Give the text of the selected line."""
    line = screen.live.rows("lines").selected
    return next((each.text for each in screen.live.session.meeting.agenda[0].lines if each.id == line), line)


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
async def test_a_line_of_another_item_is_looked_at_while_the_clock_runs_on(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with opened(meeting_file(tmp_path), size) as screen:
        await two_items(screen)
        before = screen.saved()["agenda"]
        await screen.press("ctrl+f", *"dock")
        screen.shows("1 of 5 lines")
        await screen.press("enter")
        assert selected(screen) == "Docks were closed"
        screen.shows("Buy two")
        screen.shows("“Shifts” keeps its clock")
        assert minuted(screen) == "a2"
        await screen.press("escape")
        screen.shows("夜班排队")
        assert "Buy two" not in screen.text
        assert not isinstance(screen.live.mode, Selected)
        assert screen.saved()["agenda"] == before


async def test_esc_goes_back_to_the_line_one_came_from(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await two_items(screen)
        await screen.press("up")
        here = screen.live.rows("lines").selected
        await screen.press("slash", *"order", "enter")
        assert selected(screen) == "Order them"
        await screen.press("escape")
        assert screen.live.rows("lines").selected == here
        await screen.press("escape")
        assert not isinstance(screen.live.mode, Selected)


async def test_what_is_typed_there_takes_the_item_up_and_not_before(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await two_items(screen)
        await screen.press("ctrl+f", *"dock", "enter", *"Two reopened")
        assert minuted(screen) == "a2"
        screen.shows("Docks were closed")
        screen.shows("Enter continues the minutes here; Esc returns to “Shifts”")
        await screen.press("enter")
        assert minuted(screen) == "a1"
        assert screen.lines(0)[-1]["text"] == "Two reopened"
        await screen.press("ctrl+f", *"yeban", "enter", *"So", "escape")
        assert (minuted(screen), screen.typed) == ("a1", "So")


async def test_a_half_typed_line_stays_with_its_item(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await two_items(screen)
        await screen.press(*"Night", "ctrl+f", *"dock", "enter", *" shift", "enter")
        assert screen.lines(1)[-1]["text"] == "Night shift"
        assert minuted(screen) == "a2"
        await screen.press(*"Late", "ctrl+f", *"dock", "enter", "f7")
        assert screen.lines(1)[-1]["text"] == "Late"


async def test_a_line_is_fixed_where_it_stands_and_one_is_back(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await two_items(screen)
        await screen.press("ctrl+f", *">", "enter", "+", *"2w", "enter")
        assert screen.lines(0)[-1]["due"] == "2w"
        assert minuted(screen) == "a2"
        screen.shows("夜班排队", still=True)
        assert "Buy two" not in screen.text


async def test_lines_of_the_item_being_minuted_come_first(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await two_items(screen)
        await screen.press("ctrl+f")
        assert screen.text.index("夜班排队") < screen.text.index("Docks were closed")
        await screen.press("1")
        assert screen.live.rows("lines").selected
        screen.shows("夜班排队", still=True)


async def test_digits_choose_and_can_be_looked_for(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("Ready by 14:30")
        await screen.line("Ready at last")
        await screen.press("ctrl+f", "9")
        assert isinstance(screen.app.screen, SearchScreen)
        screen.shows("0 of 2 lines")
        await screen.press("ctrl+u", "backslash", "3", "0")
        screen.shows("1 of 2 lines")
        await screen.press("ctrl+u", *"by 1")
        screen.shows("1 of 2 lines", still=True)
        await screen.press("enter")
        screen.shows("Ready by 14:30", still=True)
        assert isinstance(screen.live.mode, Selected)


async def test_tab_leaves_the_text_so_that_digits_choose(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await two_items(screen)
        await screen.press("ctrl+f", *"o", "tab")
        screen.shows(" 3 action")
        await screen.press("tab")
        screen.hides(" 3 action")
        await screen.press("tab", "7")
        screen.shows(" 3 action")
        await screen.press("3")
        assert selected(screen) == "Order them"


async def test_a_text_that_changes_takes_digits_again(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await two_items(screen)
        await screen.press("ctrl+f", *"doc", "tab", "k", "1")
        screen.shows("No line has “dock1”")


async def test_nothing_found_takes_nowhere_and_esc_leaves_the_input_as_it_was(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("Ready")
        await screen.press(*"half", "ctrl+f", *"xyz", "enter")
        assert isinstance(screen.app.screen, SearchScreen)
        screen.shows("0 of 1 lines")
        await screen.press("escape")
        assert screen.typed == "half"


async def test_the_list_is_walked_with_the_arrows(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await two_items(screen)
        await screen.press("ctrl+f", "down", "down", "down", "up", "enter")
        assert screen.live.session.meeting.agenda[0].lines[0].lines[0].id == screen.live.rows("lines").selected


async def test_the_slash_is_text_at_the_input_and_a_sign_in_the_lines(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press(*"a/b", "enter")
        assert screen.lines()[0]["text"] == "a/b"
        await screen.press("up", "、")
        assert isinstance(screen.app.screen, SearchScreen)


async def test_the_agenda_opens_on_the_item_that_is_looked_at(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await two_items(screen)
        await screen.press("ctrl+f", *"dock", "enter", "ctrl+g", "enter")
        assert minuted(screen) == "a1"


@pytest.mark.parametrize(("sign", "plain"), [("＠", "@"), ("＋", "+"), ("@", "@")])
async def test_full_width_signs_work_on_a_line(tmp_path: Path, sign: str, plain: str) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("> Order them")
        await screen.press("up", sign)
        assert isinstance(screen.live.mode, Amending)
        assert screen.typed == plain


async def test_what_is_looked_for_is_no_part_of_the_minutes(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press(*"half", "ctrl+f", *"dock")
        assert screen.app.saver.typed() == "half"


async def test_a_homophone_finds_the_line(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await two_items(screen)
        await screen.press("ctrl+f")
        await screen.type("叶班")
        screen.shows("夜班排队", still=True)
        screen.hides("Docks were closed")
