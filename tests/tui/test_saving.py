"""Saving from the screens: never called saved before it is, and a failure is said and survived."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from helpers_app import meeting_file, opened
from minutetui.store import meetings
from minutetui.store.atomic import write_atomically
from minutetui.store.draft import DraftFile


async def test_a_failed_save_is_said_and_made_good_with_the_next_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("one")
        before = screen.path.read_bytes()

        def fail(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", fail)
        await screen.line("two")
        screen.shows("NOT SAVED")
        assert screen.path.read_bytes() == before
        await screen.press("ctrl+q")
        assert screen.app.is_running
        screen.shows("leaves without saving")
        await screen.pilot.resize_terminal(40, 20)
        await screen.settle()
        assert screen.text.splitlines()[0].endswith("NOT SAVED ^S")
        monkeypatch.undo()
        await screen.line("three")
        assert [line["text"] for line in screen.lines()] == ["one", "two", "three"]
        assert "NOT SAVED" not in screen.text


async def test_the_clock_of_an_item_is_kept_on_leaving(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("one")
        await screen.press("ctrl+q")
    first = screen.saved()["agenda"][0]
    assert first["ended"] >= first["started"]


async def test_a_line_is_in_the_draft_until_it_is_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = meeting_file(tmp_path)
    kept: list[str] = []

    def save(*arguments: Any, **options: Any) -> bool:
        kept.append(DraftFile(path).read().typed)
        return write_atomically(*arguments, **options)

    async with opened(path) as screen:
        await screen.type("half a line")
        screen.app.saver.keep_draft()
        await screen.settle()
        monkeypatch.setattr(meetings, "write_atomically", save)
        await screen.press("enter")
        assert kept[0] == "half a line"
        screen.app.saver.keep_draft()
        await screen.settle()
        assert DraftFile(path).read().typed == ""


@pytest.mark.parametrize("key", ["f7", "f9"])
async def test_a_half_typed_line_is_saved_also_where_nothing_else_is_to_be(tmp_path: Path, key: str) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type("half")
        await screen.press(key)
        assert [line["text"] for line in screen.lines()] == ["half"]


@pytest.mark.parametrize(
    ("keys", "text"), [(("ctrl+o", "1", "down", "enter"), "Why we met"), (("up", "enter"), "one or two")]
)
async def test_what_esc_gives_up_can_be_brought_back(tmp_path: Path, keys: tuple[str, ...], text: str) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("one")
        await screen.press(*keys, "ctrl+u")
        await screen.type(text)
        before = screen.path.read_bytes()
        await screen.press("escape")
        assert text not in screen.text
        await screen.press("ctrl+z")
        screen.shows(text)
        assert screen.path.read_bytes() == before
        await screen.press("ctrl+u")
        assert text not in screen.text


async def test_a_second_defect_does_not_write_over_what_the_first_rescue_kept(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        await screen.type("half a line")
        screen.app.saver.rescue()
        assert DraftFile(path).read().typed == "half a line"
        screen.live.entry.set_text("")
        screen.app.saver.rescue()
        await screen.app.saver.write_draft()
        assert DraftFile(path).read().typed == "half a line"
