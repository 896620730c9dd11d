"""Killed at random moments: every line that was acknowledged is there (faults 1, 2)."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from helpers_app import meeting_file
from helpers_pty import terminal
from minutetui.core.meeting.queries import all_lines
from minutetui.store.meetings import MeetingFile

KILLS = int(os.environ.get("MINUTETUI_KILLS", "3"))
"""How many random moments: a few in `make test`, 100 in `make faults`, 1,000 in `make soak`."""

SCREENS = 10
"""How often the screens are killed."""

AGAIN = 4
"""How often the same meeting is opened and killed again; then a new one, so that the cost does not grow."""

LONGEST = 0.06
"""Seconds after the first line within which the kill comes: some twenty saves."""


def lines_of(path: Path) -> list[str]:
    """Give the lines of a meeting, which also shows that the file is whole."""
    return [line.text for line, _ in all_lines(MeetingFile(path).load().meeting)]


def test_a_killed_writer_keeps_every_line_it_acknowledged(tmp_path: Path) -> None:
    moments = random.Random(20261124)
    for run in range(KILLS):
        if run % AGAIN == 0:
            (folder := tmp_path / str(run)).mkdir()
            path, said = meeting_file(folder), set[str]()
        said |= set(killed(path, run, moments.uniform(0, LONGEST)))
        assert said
        assert said - set(lines_of(path)) == set(), f"run {run}"


def killed(path: Path, run: int, delay: float) -> list[str]:
    """Write lines into `take --plain` and kill it; give those that it said to be saved."""
    command = [sys.executable, "-m", "minutetui", "take", "--plain", str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("".join(f"r{run}n{number}\n" for number in range(400)))
        process.stdin.flush()
        acknowledged = process.stdout.readline()
        time.sleep(delay)
        process.kill()
        acknowledged += process.stdout.read()
    whole = acknowledged[: acknowledged.rfind("\n") + 1]
    return [part.removeprefix("text=") for line in whole.splitlines() for part in line.split("\t") if "text=" in part]


@pytest.mark.faults
def test_the_screens_killed_bring_back_all_but_a_second_of_typing(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    for run in range(SCREENS):
        with terminal("take", path) as opened:
            opened.wait("saved")
            opened.send(f"line{run}\r")
            opened.wait_until(lambda text: re.search(r"saved \d\d:", text) is not None, "saved with its time")
            opened.send(f"half{run}")
            opened.wait(f"half{run}")
            time.sleep(1)
            os.kill(opened.pid, 9)
            opened.wait_for_end()
        assert f"line{run}" in lines_of(path)
        with terminal("take", path) as opened:
            opened.wait("The program ended unexpectedly.")
            opened.wait(f"half{run}")
            opened.send("\x11")
            assert opened.wait_for_end() == 0
        assert f"half{run}" in lines_of(path)
