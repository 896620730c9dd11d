"""Working on the live screen: keys, Enter, retag, undo, another agenda item; and the memory it takes.

The smallest Textual app and ours at 100 and at 10,000 lines run side by side; keys are pressed in all of them in turn.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import median

from benchmarks.meetings import BARE, BESIDE, LAST, written
from benchmarks.table import Row, in_turn, p99
from benchmarks.terminal import OURS, QUIET, Program
from minutetui.words import catalogue

KEYS = 200
ENTERS = 100
TURNS = 25
LETTERS = "qzxjkv"
SAID = "Something was said"
BACKSPACE, CTRL_F, ESCAPE = "\x7f", "\x06", "\x1b"
F7, F8 = "\x1b[18~", "\x1b[19~"
ON_DISK = catalogue("en")["on-disk"]
SIZES = {"small": 100, "large": 10_000}


def measure(folder: Path) -> Iterator[Row]:
    """Start all three, and measure one thing after the other."""
    bare = folder / "bare.py"
    bare.write_text(BARE, encoding="utf-8")
    programs = {"bare": Program([sys.executable, str(bare)])}
    programs |= {name: Program([*OURS, str(written(folder, size))]) for name, size in SIZES.items()}
    try:
        for name, program in programs.items():
            program.wait_for("Ready" if name == "bare" else ON_DISK)
            program.settle(1)
        ours = {name: programs[name] for name in SIZES}
        keys = _keys(programs)
        idle = {name: program.mebibytes for name, program in programs.items()}
        yield from _key_rows(keys)
        yield from _work_rows(ours)
        yield Row("Memory, 10,000 lines", idle["large"], "smallest Textual app", idle["bare"], 2.3, "MiB")
        worked = ours["large"].mebibytes
        yield Row(
            "The same, after a hundred Enters and all that", worked, "smallest Textual app", idle["bare"], 2.2, "MiB"
        )
    finally:
        for program in programs.values():
            program.end()


def _keys(programs: dict[str, Program]) -> dict[str, list[float]]:
    """Type a letter and take it back."""

    def sample(program: Program, letters: Iterator[str]) -> float:
        letter = next(letters)
        taken = program.milliseconds(letter, letter)
        program.send(BACKSPACE)
        return taken

    return in_turn({name: partial(sample, program, cycle(LETTERS)) for name, program in programs.items()}, KEYS)


def _key_rows(taken: dict[str, list[float]]) -> Iterator[Row]:
    yardstick, bare = "p50 of a bare Input", median(taken["bare"])
    for name, size in SIZES.items():
        yield Row(f"Key until it is on the screen, {size:,} lines, p50", median(taken[name]), yardstick, bare, 2)
        yield Row("The same, p99", p99(taken[name]), yardstick, bare, 3)
    yield Row("Key, p99 of a bare Input itself", p99(taken["bare"]), yardstick, bare)
    yield Row("Key, 10,000 lines, p50", median(taken["large"]), "100 lines", median(taken["small"]), 1.5)


def _work_rows(ours: dict[str, Program]) -> Iterator[Row]:
    """Do what is done to lines, in both sizes in turn."""
    for what, sample, runs in (
        ("Enter until the line is there", _enter, ENTERS),
        ("Search the meeting", _search, TURNS),
        ("Leave the agenda item", _leave, TURNS),
        ("Come back to it", _return, TURNS),
    ):
        taken = in_turn({name: partial(sample, program, cycle(range(9999))) for name, program in ours.items()}, runs)
        yield Row(f"{what}, 10,000 lines", median(taken["large"]), "100 lines", median(taken["small"]), 1.5)


def _enter(program: Program, numbers: Iterator[int]) -> float:
    number = next(numbers)
    program.send(f"{SAID}, {number}.")
    return program.milliseconds("\r", f"said, {number}.")


def _search(program: Program, _: Iterator[int]) -> float:
    program.send(CTRL_F)
    taken = program.milliseconds("v", LAST)  # no other line has one
    program.send(ESCAPE)
    program.settle(5 * QUIET)
    return taken


def _leave(program: Program, _: Iterator[int]) -> float:
    taken = program.milliseconds(F8, BESIDE)
    program.send(F7)
    return taken


def _return(program: Program, _: Iterator[int]) -> float:
    program.send(F8)
    return program.milliseconds(F7, SAID)
