"""The one timer: what it does without a key, and that a key makes it do that soon."""

from __future__ import annotations

import asyncio
import datetime as dt
from pathlib import Path

import pytest

from helpers_app import meeting_file, opened
from minutetui.store.draft import DraftFile
from minutetui.tui import pulse


@pytest.mark.parametrize(("keys", "before"), [((), "Throughput"), (("ctrl+r",), "Before you close")])
async def test_the_clocks_show_another_minute_without_a_key(tmp_path: Path, keys: tuple[str, ...], before: str) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        session = screen.app.session
        assert session is not None
        await screen.press(*keys)
        assert before in screen.text
        screen.before = screen.text
        session.clock = lambda: dt.datetime(2026, 11, 23, 3, 7, tzinfo=dt.UTC)
        screen.app.pulse.beat()
        await screen.pilot.pause()
        screen.shows("03:07")


async def test_what_is_typed_is_kept_soon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pulse, "AT_REST", 3600)
    monkeypatch.setattr(pulse, "AFTER_TYPING", 0.01)
    path = meeting_file(tmp_path)
    async with opened(path) as screen, asyncio.timeout(20):
        for typed, keys in (("half", "half"), ("half a", " a")):
            await screen.press(*keys)
            while DraftFile(path).read().typed != typed:
                await screen.settle()


async def test_between_two_minutes_no_row_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = [10]
    began = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
    monkeypatch.setattr("minutetui.session.opening.now", lambda: began + dt.timedelta(seconds=seconds[0]))
    async with opened(meeting_file(tmp_path), size=(160, 40)) as screen:
        await screen.line("The scanners came late")
        await screen.press("a", "backspace")
        text = screen.text
        for seconds[0] in (20, 40, 59):
            screen.app.pulse.beat()
            await screen.pilot.pause()
            assert screen.text == text
        screen.before, seconds[0] = text, 12 * 60 + 10
        screen.app.pulse.beat()
        await screen.pilot.pause()
        screen.shows("09:12")
        screen.shows("12/20")
