"""The next meeting on the live screen: read as it is typed, kept, changed and taken back."""

from __future__ import annotations

from pathlib import Path

from helpers_app import meeting_file, opened


async def test_it_is_shown_while_typed_stored_and_taken_back(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type("Next meeting: 4 December 14:00, room 1")
        screen.shows("next meeting   Fri 4 Dec 14:00   room 1")
        await screen.press("enter")
        assert screen.saved()["next_meeting"] == "2026-12-04 14:00, room 1"
        assert screen.saved().get("status", "draft") == "draft"
        await screen.press("ctrl+z")
        assert "next_meeting" not in screen.saved()


async def test_the_command_types_it_as_it_stands(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), language="zh") as screen:
        await screen.line("下次会议：下周五两点半 一号会议室")
        screen.live.action_next_meeting()
        assert screen.typed == "Next meeting: 2026-12-04 14:30, 一号会议室"
        await screen.line("东")
        assert screen.saved()["next_meeting"] == "2026-12-04 14:30, 一号会议室东"
