"""The screen that searches all meetings: narrowed with every key, opened at the line."""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from helpers_app import SMALL, Screen
from minutetui.store.archive import reading
from minutetui.store.recent import remember, remember_folder
from minutetui.tui.app import MinuteApp
from minutetui.tui.screens.archive import ArchiveScreen
from minutetui.tui.screens.live import LiveScreen
from minutetui.tui.start import Start
from minutetui.tui.theme import first_theme

LINES = """
[[agenda.lines]]
id = "k1"
tag = "decision"
speaker = "张华"
text = "The gate is painted in autumn 秋季粉刷大门"

[[agenda.lines]]
id = "k2"
tag = "action"
text = "Ask three suppliers"
owners = ["Bo Chen"]

[[agenda.lines]]
id = "k3"
tag = "decision"
text = "The rent is raised"
confidential = true
"""


@contextlib.asynccontextmanager
async def searching(folder: Path, language: str = "en") -> AsyncIterator[Screen]:
    """Show the search over a meeting that was opened before, from the start screen."""
    path = folder / "meeting.toml"
    path.write_text(SMALL + LINES, encoding="utf-8")
    remember(path)
    app = MinuteApp(Start(language=language, theme=first_theme("")[0]))
    async with app.run_test(size=(90, 24)) as pilot:
        screen = Screen(app, pilot, path)
        await screen.settle()
        await screen.press("ctrl+f")
        await screen.settle()
        assert isinstance(app.screen, ArchiveScreen)
        yield screen


@pytest.mark.parametrize("typed", ["autumn", "大门", "gate painted", "damen", "qjfs", "=粉刷"])
async def test_typing_finds_lines_by_words_and_by_sound(tmp_path: Path, typed: str) -> None:
    async with searching(tmp_path) as screen:
        screen.shows("Type words, pinyin or initials")
        await screen.type(typed)
        await screen.settle()
        screen.shows("张华: The gate is painted in autumn 秋季粉刷大门")
        screen.shows("Warehouse review (2026-11-23)")
        screen.shows("meeting.toml#k1")
        assert "Ask three suppliers" not in screen.text


async def test_many_files_are_read_by_several_processes_from_the_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Textual's standard error has no descriptor, which Python's processes would be given."""
    monkeypatch.setattr(reading, "FEW_FILES", 1)
    monkeypatch.setattr(reading, "CHUNK", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    for number in range(3):
        (tmp_path / f"other-{number}.toml").write_text(SMALL, encoding="utf-8")
    remember_folder([tmp_path])
    async with searching(tmp_path) as screen:
        await screen.type("autumn")
        await screen.settle()
        screen.shows("meeting.toml#k1")


async def test_an_owner_finds_what_she_owns(tmp_path: Path) -> None:
    async with searching(tmp_path) as screen:
        await screen.type("@bo")
        await screen.settle()
        screen.shows("Ask three suppliers")


async def test_confidential_lines_are_found_only_when_asked_for(tmp_path: Path) -> None:
    async with searching(tmp_path) as screen:
        await screen.type("rent")
        await screen.settle()
        screen.shows("No line contains “rent”.")
        await screen.press("f4")
        await screen.settle()
        screen.shows("The rent is raised")
        await screen.press("f4")
        await screen.settle()
        screen.hides("The rent is raised")


async def test_enter_opens_the_meeting_at_the_line(tmp_path: Path) -> None:
    async with searching(tmp_path) as screen:
        await screen.type("suppliers")
        await screen.settle()
        await screen.press("enter")
        await screen.settle()
        live = screen.app.screen
        assert isinstance(live, LiveScreen)
        assert live.rows("lines").selected == "k2"


async def test_tab_leaves_the_text_so_that_a_digit_opens_a_line(tmp_path: Path) -> None:
    async with searching(tmp_path) as screen:
        await screen.type("suppliers")
        await screen.settle()
        await screen.press("tab")
        screen.shows(" 1 action")
        await screen.press("1")
        await screen.settle()
        live = screen.app.screen
        assert isinstance(live, LiveScreen)
        assert live.rows("lines").selected == "k2"


async def test_escape_goes_back_to_the_start(tmp_path: Path) -> None:
    async with searching(tmp_path) as screen:
        await screen.press("escape")
        await screen.settle()
        screen.shows("MinuteTUI: minutes, taken live")
