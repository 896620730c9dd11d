"""The start screen: recent meetings, how they stand, and what is still to be done."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import SMALL, meeting_file
from minutetui.store.peek import look_at
from minutetui.store.recent import remember
from minutetui.tui.app import MinuteApp
from minutetui.tui.screens.live import LiveScreen
from minutetui.tui.start import Start
from minutetui.tui.theme import first_theme

BEGUN = (
    SMALL.replace('language = "en"', 'language = "en"\nstatus = "live"')
    + """
[[agenda.lines]]
id = "k1"
tag = "issue"
text = "Nights are short"

[[agenda.lines.lines]]
id = "k2"
tag = "action"
text = "Ask the agency"

[[agenda.lines.lines]]
id = "k3"
tag = "action"
text = "Draw up the rota"
status = "done"
"""
)


def test_open_actions_are_counted_wherever_they_hang(tmp_path: Path) -> None:
    look = look_at(meeting_file(tmp_path, BEGUN))
    assert (look.status, look.open_actions) == ("live", 1)


def test_what_cannot_be_known_is_not_said(tmp_path: Path) -> None:
    look = look_at(meeting_file(tmp_path, 'title = "Depot"\nstatus = "odd"\n'))
    assert (look.status, look.open_actions) == ("", None)


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_a_recent_meeting_says_how_it_stands_and_enter_resumes_it(tmp_path: Path, size: tuple[int, int]) -> None:
    remember(meeting_file(tmp_path, BEGUN))
    table, _ = first_theme("")
    app = MinuteApp(Start(theme=table))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        shown = "\n".join("".join(one.text for one in strip) for strip in app.screen._compositor.render_strips())
        assert "Warehouse review  live  1 open action" in shown
        await pilot.press("end", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, LiveScreen)
