"""The memory of a long meeting: two hours of minutes, typed as fast as they are taken in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.live import CTRL_F, ESCAPE, F7, F8, ON_DISK
from benchmarks.meetings import written
from benchmarks.table import Row
from benchmarks.terminal import OURS, Program

LINES_A_MINUTE = 3
MINUTES = 120
PAUSE = 2.5
"""Seconds without a key, now and then."""
CTRL_R = "\x12"


def measure(folder: Path) -> Iterator[Row]:
    """Compare the memory after two hours with that after ten minutes."""
    program = Program([*OURS, str(written(folder, 100))])
    try:
        program.wait_for(ON_DISK)
        program.settle(1)
        for minute in range(10):
            _take_minutes(program, minute)
        early = program.mebibytes
        for minute in range(10, MINUTES):
            _take_minutes(program, minute)
        yield Row("Memory after two hours of minutes", program.mebibytes, "after ten minutes", early, 1.1, "MiB")
    finally:
        program.end()


def _take_minutes(program: Program, minute: int) -> None:
    """Do what happens in a minute; now and then somebody looks something up, or at what is still open."""
    for number in range(LINES_A_MINUTE):
        program.send(f"> Ask for offer {minute}.{number} from the other two suppliers @Ann +2w\r")
    if minute % 5 == 0:
        for keys in (CTRL_F, "offer", ESCAPE, CTRL_R, ESCAPE, F8, F7):
            program.send(keys)
        program.settle(PAUSE)
