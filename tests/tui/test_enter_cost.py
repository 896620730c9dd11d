"""What one Enter costs, counted in calls: a count is the same on every machine, and a second parse or paint shows."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from helpers_app import SMALL, Screen, meeting_file, opened
from minutetui.tui import pulse

TAGS = ("note", "issue", "action", "discussion")
LINES = "".join(
    f'\n[[agenda.lines]]\nid = "k{number}"\ntag = "{TAGS[number % 4]}"\ntext = "Line {number} of the minutes"\n'
    for number in range(100)
)
MEETING = SMALL.replace('\n[[agenda]]\nid = "a2"', f'{LINES}\n[[agenda]]\nid = "a2"')
"""A hundred lines in the first agenda item, three quarters of which lack something."""

MOST = 1672
"""Half of the 3,345 calls that the same Enter took when a text was parsed four times and painted twice."""


async def enter(screen: Screen, text: str) -> Counter[str]:
    """Type a line, and count the calls within the program from Enter until all is painted and on disk."""
    await screen.type(text)
    calls: Counter[str] = Counter()

    def count(frame: FrameType, event: str, argument: Any) -> None:
        _, inside, path = frame.f_code.co_filename.partition("/src/minutetui/")
        if event == "call" and inside:
            calls[f"{path}:{frame.f_code.co_qualname}"] += 1

    sys.setprofile(count)
    try:
        await screen.press("enter")
    finally:
        sys.setprofile(None)
    return calls


async def test_an_enter_parses_once_and_paints_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for seconds in ("AT_REST", "AFTER_TYPING"):
        monkeypatch.setattr(pulse, seconds, 3600)  # else a slow Enter has a beat of the timer in it
    async with opened(meeting_file(tmp_path, MEETING)) as screen:
        await screen.line("Ready")
        counts = [await enter(screen, "> Ask for three offers @bo +2w") for _ in range(3)]
        # Whatever else may run in one of them, the least of three is looked at.
        least = min(counts, key=lambda calls: calls.total())
        assert 100 < least.total() <= MOST
        assert 0 < least["core/meeting/queries.py:locate"] <= 4
        assert least["core/capture/grammar.py:read"] == 1  # of the empty input; the line was read when it was typed
        assert least["tui/screens/frame.py:LiveFrame.show_state"] == 1
        assert least["tui/screens/frame.py:LiveFrame.show_saved"] == 2  # with all the rest, and when it is saved
        assert len(screen.lines()) == 104


async def test_a_line_read_before_another_change_is_read_again(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type("> Call @ann")
        screen.live.session.attend("arrived", "Ann Moss")
        await screen.press("enter")
        assert screen.lines()[0]["owners"] == ["ann"]
