"""Themes on the screen: each can be put on while the program runs, and a broken one is named, not fatal."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import meeting_file, opened
from minutetui.store.themes import load_themes
from minutetui.tui.theme import SAFE, first_theme
from minutetui.tui.widgets.rows import ENTRY_MARK


@pytest.mark.parametrize("name", sorted(load_themes().themes))
async def test_every_theme_can_be_put_on(tmp_path: Path, name: str) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("!one")
        screen.app.action_change_theme()
        await screen.settle()
        number = sorted(load_themes().themes).index(name) + 1
        await screen.press(str(number))
        assert screen.app.theme == name
        screen.shows("! one", still=True)


@pytest.mark.parametrize("text", ["name = ", 'name = "mine"\n[colours]\nbackground = "reddish"\n', "x = 1"])
def test_a_broken_theme_is_named_and_the_default_taken(own_directories: Path, text: str) -> None:
    folder = own_directories / "config" / "themes"
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text(text, encoding="utf-8")
    table, notices = first_theme("mine")
    assert table["name"] == "ink"
    assert "“mine”" in str(notices[0])


def test_a_theme_is_not_read_from_outside_its_folders() -> None:
    assert first_theme("../ink")[0]["name"] == "ink"
    assert first_theme("../ink")[1]


def test_the_colours_of_last_resort_are_complete() -> None:
    shipped, _ = first_theme("")
    assert SAFE["colours"].keys() == shipped["colours"].keys()


@pytest.mark.parametrize("key", ["ctrl+r", "f9", "ctrl+f", "ctrl+g", "f12", "ctrl+p", "f6", "up"])
async def test_what_is_selected_is_seen_without_colours(tmp_path: Path, key: str) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("> wait")
        await screen.press("a", "backspace", key)  # the line just stored has a mark until the next key
        strips = screen.app.screen._compositor.render_strips()
        (row,) = [list(strip) for strip in strips if ENTRY_MARK in strip.text]
        mark = next(number for number, segment in enumerate(row) if ENTRY_MARK in segment.text)
        selected = [segment for segment in row[mark + 1 :] if segment.text.strip(" │")]
        assert selected
        assert all(segment.style is not None and segment.style.bold for segment in selected[:3])
