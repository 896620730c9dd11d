"""From the command to the screen, and to an input that can be typed into."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks.meetings import BARE, LAST, written
from benchmarks.table import Row, medians, milliseconds
from benchmarks.terminal import OURS, milliseconds_until
from minutetui.words import catalogue

RUNS = 9
TYPED, HAN = "zqxj", "会议"
SMALLEST = "smallest Textual app"


def measure(folder: Path) -> Iterator[Row]:
    """Measure fresh processes in turn."""
    bare = folder / "bare.py"
    bare.write_text(BARE, encoding="utf-8")
    small, large = [*OURS, str(written(folder, 100))], [*OURS, str(written(folder, 10_000))]
    cases: dict[str, Callable[[], float]] = {
        "bare": partial(milliseconds_until, [sys.executable, str(bare)], "Ready"),
        "bare typed": partial(milliseconds_until, [sys.executable, str(bare)], TYPED, TYPED),
        "title": partial(milliseconds_until, small, "Large"),
        "title, large": partial(milliseconds_until, large, "Large"),
        "typed": partial(milliseconds_until, small, TYPED, TYPED),
        "typed, han": partial(milliseconds_until, small, HAN, HAN),
        "typed, large": partial(milliseconds_until, large, TYPED, TYPED),
        "lines": partial(milliseconds_until, small, LAST),
        "screens": partial(milliseconds_until, small, catalogue("en")["opening"]),
    }
    vim = shutil.which("vim")
    if vim is not None:
        cases["vim"] = partial(milliseconds_until, [vim, "-u", "NONE", str(folder / "100.toml")], "Large")
    taken = medians(cases, RUNS)
    yield Row("Title and input line, 100 lines", taken["title"], SMALLEST, taken["bare"], 0.3)
    yield Row("Title and input line, 10,000 lines", taken["title, large"], SMALLEST, taken["bare"], 0.3)
    typed = f"{SMALLEST}, the same"
    yield Row("What is typed at once is shown, 100 lines", taken["typed"], typed, taken["bare typed"], 0.6)
    yield Row("The same, 汉字", taken["typed, han"], typed, taken["bare typed"], 0.6)
    yield Row("The same, 10,000 lines", taken["typed, large"], "100 lines", taken["typed"], 1.5)
    yield Row("Lines of a 100-line meeting", taken["lines"], SMALLEST, taken["bare"], 1.1)
    yield Row("All panes, 100 lines", taken["screens"], SMALLEST, taken["bare"])
    if vim is not None:
        yield Row("Title and input line, 100 lines", taken["title"], "vim -u NONE, the file", taken["vim"])
    yield _version()


def _version() -> Row:
    commands = {"version": [*OURS, "--version"], "pass": [sys.executable, "-c", "pass"]}

    def run(command: list[str]) -> float:
        return milliseconds(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True))

    taken = medians({name: partial(run, command) for name, command in commands.items()}, 2 * RUNS)
    return Row("--version", taken["version"], "python -c pass", taken["pass"], 3)
