"""A meeting at rest, seen from outside: how often the system wakes it, and what it writes (fault 42)."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from helpers_app import SMALL, meeting_file
from helpers_pty import Terminal, terminal

pytestmark = pytest.mark.faults

SECONDS = 6
MOST = 3
"""Times a second that it may wake."""

LIVE = SMALL.replace('language = "en"', 'language = "en"\nstatus = "live"\nstarted = 2026-11-23T09:00:00Z')

PLACES = {
    "at the input, a line half typed": ("half a line", " half a line"),
    "at a selected line": ("\x1b[A", "1 issue"),
    "in the review": ("\x12", "shows them"),
    "in the read-back": ("\x1b[20~", "There is no decision"),
}


def wakeups(opened: Terminal) -> int:
    """Count how often the threads of the program have waited for something, and got it."""
    states = Path(f"/proc/{opened.pid}/task").glob("*/status")
    return sum(int(state.read_text().partition("\nvoluntary_ctxt_switches:")[2].split()[0]) for state in states)


def come_to_rest(opened: Terminal) -> None:
    """Wait until nothing has been written for a while, and no clock will show another minute soon."""
    while opened.read(2):
        pass
    if (left := 60 - time.time() % 60) < SECONDS + 1:
        time.sleep(left + 1)
        while opened.read(1):
            pass


@pytest.mark.parametrize("place", PLACES)
def test_a_meeting_at_rest_hardly_wakes_and_writes_nothing(tmp_path: Path, place: str) -> None:
    keys, shown = PLACES[place]
    with terminal(meeting_file(tmp_path, LIVE)) as opened:
        opened.wait("F1 help")
        opened.send("The scanners came late\r")
        opened.wait_until(lambda text: re.search(r"saved \d\d:", text) is not None, "saved with its time")
        opened.send(keys)
        opened.wait(shown)
        come_to_rest(opened)
        before, written = wakeups(opened), len(opened.output)
        deadline = time.monotonic() + SECONDS
        while (left := deadline - time.monotonic()) > 0:
            opened.read(left)
        assert (wakeups(opened) - before) / SECONDS <= MOST
        assert opened.output[written:] == b""
