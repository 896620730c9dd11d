"""The palette: one row a command, in groups, those used last first; found by everyday words and by pinyin."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import Screen, meeting_file, opened
from minutetui.commands.table import COMMANDS
from minutetui.tui.screens.palette import PaletteScreen
from minutetui.words import LANGUAGES, catalogue


def first(screen: Screen) -> str:
    """Give the id of the command that Enter would run."""
    assert isinstance(screen.app.screen, PaletteScreen)
    return screen.app.screen.view.selected


EVERYDAY = {
    "postpone": "defer-item",
    "table": "defer-item",
    "推迟": "defer-item",
    "tuichi": "defer-item",
    "word": "summary",
    "export": "summary",
    "colours": "change-theme",
    "baomi": "hide-item.live",
    "attendance": "people",
    "take back": "undo",
}


@pytest.mark.parametrize("language", ["en", "zh"])
async def test_everyday_words_and_pinyin_find_a_command(tmp_path: Path, language: str) -> None:
    found = {}
    async with opened(meeting_file(tmp_path), language=language) as screen:
        await screen.line("Hello")
        for typed in EVERYDAY:
            await screen.press("ctrl+p")
            await screen.type(typed)
            found[typed] = first(screen)
            await screen.press("escape")
            assert screen.app.screen is screen.live
    assert found == EVERYDAY


async def test_a_command_has_one_row_under_the_heading_of_its_place(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press("ctrl+p")
        screen.shows("While taking minutes")
        assert isinstance(screen.app.screen, PaletteScreen)
        view = screen.app.screen.view
        assert sorted(view.keys) == sorted(command.id for command in screen.app.commands_on(screen.live))
        assert {len(view.rows.span(key) or ()) for key in view.keys} == {1}


async def test_what_was_run_last_comes_first_and_a_digit_runs_it(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("Hello")
        for _ in range(2):
            await screen.press("ctrl+p")
            await screen.type("break")
            await screen.press("enter")
        await screen.press("ctrl+p")
        screen.shows("Used last")
        await screen.press("1")
        screen.shows("Break: the clocks stop")
        await screen.press("ctrl+p", *["down"] * len(screen.app.commands_on(screen.live)), "enter")
        assert not screen.app.is_running, "the last command of the list leaves"


async def test_tab_leaves_the_text_so_that_a_digit_runs_one_of_those_found(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press("ctrl+p", *"venue")
        assert " 1 venue" not in screen.text
        await screen.press("tab")
        screen.shows(" 1 venue")
        await screen.press("1")
        assert screen.typed.startswith("Venue")


async def test_nothing_found_is_said_and_runs_nothing(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press("ctrl+p")
        await screen.type("zzxq")
        screen.hides("a digit chooses")
        screen.shows("Nothing matches.")
        await screen.press("enter")
        assert isinstance(screen.app.screen, PaletteScreen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everyday_words_belong_to_a_command(language: str) -> None:
    names = {name for command in COMMANDS for name in (command.id, command.id.partition(".")[0])}
    assert {key.removeprefix("find-") for key in catalogue(language) if key.startswith("find-")} <= names


async def test_a_command_about_a_line_is_about_the_last_one_if_none_is_selected(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("> Order a scanner @bo")
        await screen.press("ctrl+p")
        await screen.type("copy the line")
        await screen.press("enter")
        assert screen.app.clipboard == "Order a scanner  Bo Chen  no date"
        screen.shows("Copied to the clipboard.")


async def test_the_first_command_is_shown_with_the_heading_above_it(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (80, 24)) as screen:
        await screen.press("ctrl+p")
        screen.shows("While taking minutes")
