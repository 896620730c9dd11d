"""Confidential lines: set by a key, marked on the screen, and in nothing that others see."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import Screen, meeting_file, opened
from helpers_confidential import SECRET, WITH, WITHOUT
from minutetui.tui.app import MinuteApp
from minutetui.tui.start import ActionsOf, Start
from minutetui.tui.theme import first_theme


async def test_a_key_makes_a_line_confidential_and_public_again(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("The dock is open")
        await screen.press("up", "*")
        assert screen.lines()[0]["confidential"] is True
        screen.shows("confidential")
        await screen.press("*")
        assert "confidential" not in screen.lines()[0]
        screen.shows("No longer confidential")
        await screen.press("ctrl+z")
        assert screen.lines()[0]["confidential"] is True


async def test_the_read_back_hides_confidential_lines_unless_asked(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("=Keep two shifts")
        await screen.line(f"=Take {SECRET}")
        await screen.press("up", "*", "escape", "f9")
        screen.shows("Keep two shifts", still=True)
        assert SECRET not in screen.text
        await screen.press("f4")
        screen.shows(SECRET)
        await screen.press("f4")
        screen.hides(SECRET)


async def test_the_read_back_marks_the_confidential_lines_it_shows(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("=Keep two shifts")
        await screen.press("ctrl+g", "*", "escape", "f9")
        screen.shows("no decision and no action")
        await screen.press("f4")
        screen.shows("Keep two shifts")
        screen.shows("confidential")


async def test_a_typed_sign_makes_a_line_or_an_item_confidential(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type(f"Take {SECRET} *")
        screen.shows("confidential")
        await screen.press("enter")
        assert screen.lines()[0]["confidential"] is True
        await screen.type("*")
        screen.shows("public")
        await screen.press("enter")
        assert "confidential" not in screen.lines()[0]
        await screen.line("# Pay *")
        screen.shows("confidential item")
        assert [item.get("confidential", False) for item in screen.saved()["agenda"]] == [False, True, False]


async def test_a_key_or_the_palette_makes_an_agenda_item_confidential(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press("ctrl+g", "down", "*")
        screen.shows("* Shifts")
        assert [item.get("confidential", False) for item in screen.saved()["agenda"]] == [False, True]
        await screen.press("ctrl+z")
        screen.hides("* Shifts")
        await screen.press("escape", "ctrl+p")
        await screen.press(*"agenda item conf", "enter")
        screen.shows("confidential item")
        assert [item.get("confidential", False) for item in screen.saved()["agenda"]] == [True, False]


async def test_the_list_of_actions_leaves_confidential_ones_out_unless_asked(tmp_path: Path) -> None:
    meeting_file(tmp_path, WITH)
    app = MinuteApp(Start(actions=ActionsOf((tmp_path,)), language="en", theme=first_theme("")[0]))
    async with app.run_test(size=(100, 30)) as pilot:
        screen = Screen(app, pilot, tmp_path)
        await screen.settle()
        screen.shows("1 open")
        assert SECRET not in screen.text
        await screen.press("f4")
        screen.shows(SECRET)
        screen.shows("4 open")


@pytest.mark.parametrize("form", ["1", "2", "3"])
async def test_what_is_copied_is_that_of_the_file_without_the_confidential_lines(tmp_path: Path, form: str) -> None:
    copies = []
    for text in (WITH, WITHOUT):
        async with opened(meeting_file(tmp_path, text)) as screen:
            await screen.press("ctrl+o", "f7", form)
            screen.shows("Copied to the clipboard")
            copies.append(screen.app.clipboard)
    assert copies[0] == copies[1]
    assert "Count the racks" in copies[1]
