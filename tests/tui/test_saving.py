"""Saving from the screens: never called saved before it is, and a failure is said and survived."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from helpers_app import meeting_file, opened


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
        assert "NOT SAVED" in screen.text
        assert screen.path.read_bytes() == before
        await screen.press("ctrl+q")
        assert screen.app.is_running
        assert "leaves without saving" in screen.text
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
