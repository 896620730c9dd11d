"""What was there when all was calmed is not collected, what came since is now and then; large blocks are given back."""

from __future__ import annotations

import ctypes
import gc
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from helpers_app import Screen, meeting_file, opened
from minutetui.tui.loading import LARGE_BLOCK, M_MMAP_THRESHOLD, return_large_blocks
from minutetui.tui.pulse import FEW, calm, tidy


class Thing:
    """Something in a ring, which only the collector can free."""

    def __init__(self) -> None:
        self.ring = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Leave the collector as it was."""
    thresholds = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*thresholds)


def test_what_was_made_since_is_collected_and_nothing_before() -> None:
    gc.collect()
    before = weakref.ref(Thing())
    calm()
    since = weakref.ref(Thing())
    many = [Thing() for _ in range(2 * FEW)]
    tidy()
    assert since() is None
    assert before() is not None
    assert all(thing.ring is thing for thing in many)


def test_little_is_left_for_the_next_time() -> None:
    calm()
    gc.collect()
    since = weakref.ref(Thing())
    tidy()
    assert since() is not None


def test_what_survived_is_collected_while_nobody_types() -> None:
    calm()
    thing = Thing()
    gc.collect(0)
    gc.collect(1)
    survived = weakref.ref(thing)
    del thing
    tidy()
    assert survived() is not None
    gc.collect(0)
    tidy(resting=True)
    assert survived() is None


ROUNDS = 2
MOST_A_ROUND = 150
"""Objects that a round may leave: rows that were drawn are cached, up to a limit."""


async def a_while(screen: Screen) -> None:
    """Do what leaves the meeting as it was: type and delete, look at other screens, wait."""
    await screen.press("h", "backspace")
    for key in ("ctrl+r", "ctrl+g"):
        await screen.press(key)
        await screen.press("escape")
    for _ in range(100):
        screen.app.pulse.beat()
    await screen.settle()


def objects() -> int:
    """Count what the collector knows and cannot free; until the next time, it looks only at what is made meanwhile."""
    gc.unfreeze()
    gc.collect()
    count = len(gc.get_objects())
    gc.freeze()
    return count


async def test_closed_screens_and_passing_time_leave_nothing(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("The scanners came late")
        for _ in range(2):
            await a_while(screen)
        before = objects()
        for _ in range(ROUNDS):
            await a_while(screen)
        assert (objects() - before) / ROUNDS < MOST_A_ROUND


@pytest.mark.parametrize(("platform", "asked"), [("linux", [(M_MMAP_THRESHOLD, LARGE_BLOCK)]), ("darwin", [])])
def test_only_glibc_is_asked_to_give_large_blocks_back(
    monkeypatch: pytest.MonkeyPatch, platform: str, asked: list[tuple[int, int]]
) -> None:
    calls: list[tuple[int, int]] = []
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(ctypes, "CDLL", lambda _: SimpleNamespace(mallopt=lambda *option: calls.append(option)))
    return_large_blocks()
    assert calls == asked
    monkeypatch.setattr(ctypes, "CDLL", lambda _: SimpleNamespace())  # another C library
    return_large_blocks()
