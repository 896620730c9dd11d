"""The terminal is waited for: what comes is split into pieces, and a stop from elsewhere ends the waiting."""

from __future__ import annotations

import os
from collections.abc import Iterator
from threading import Thread

import pytest

from minutetui.tui.terminal.answers import Answers
from minutetui.tui.terminal.keyboard import Keyboard, Stop

LONG = 60.0
"""Seconds that no test takes unless it fails."""


@pytest.fixture
def line() -> Iterator[tuple[int, int]]:
    """Give both ends of a line: where the terminal reads, and where keys are pressed."""
    reader, writer = os.pipe()
    yield reader, writer
    for descriptor in (reader, writer):
        os.close(descriptor)


def test_what_is_typed_comes_in_pieces(line: tuple[int, int]) -> None:
    keyboard, stop = Keyboard(line[0], Answers()), Stop()
    os.write(line[1], "会议\x1b[A\x1b[".encode())
    assert keyboard.wait(stop, LONG) == ["会议", "\x1b[A"]
    os.write(line[1], b"B")
    assert keyboard.wait(stop, LONG) == ["\x1b[B"]


def test_an_esc_alone_comes_although_nothing_follows_it(line: tuple[int, int]) -> None:
    keyboard, stop = Keyboard(line[0], Answers()), Stop()
    os.write(line[1], b"\x1b")
    assert keyboard.wait(stop, LONG) == []
    assert keyboard.wait(stop, LONG) == ["\x1b"]


def test_no_key_within_the_time_is_no_piece(line: tuple[int, int]) -> None:
    assert Keyboard(line[0], Answers()).wait(Stop(), 0.001) == []


def test_a_stop_ends_the_waiting_at_once_and_only_once(line: tuple[int, int]) -> None:
    keyboard, stop, got = Keyboard(line[0], Answers()), Stop(), list[object]()
    waiting = Thread(target=lambda: got.append(keyboard.wait(stop)), daemon=True)
    waiting.start()
    stop.set()
    stop.set()
    waiting.join(LONG)
    assert got == [None]
    assert keyboard.wait(stop) is None
    stop.clear()
    stop.clear()
    assert keyboard.wait(stop, 0.001) == []


def test_a_terminal_that_is_gone_ends_the_waiting() -> None:
    reader, writer = os.pipe()
    os.close(writer)
    assert Keyboard(reader, Answers()).wait(Stop(), LONG) is None
    os.close(reader)
