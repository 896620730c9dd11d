"""Listing the actions of a thousand meetings: against what tomllib alone takes to read the files."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.table import Row, medians, milliseconds
from benchmarks.terminal import OURS
from minutetui.store.paths import shipped_dir

FILES = 1000
RUNS = 3

BARE = """
import gc, sys, tomllib
from pathlib import Path
gc.disable()
for path in Path(sys.argv[1]).rglob("*.toml"):
    tomllib.loads(path.read_bytes().decode())
"""


def measure(folder: Path) -> Iterator[Row]:
    """Measure whole processes in turn."""
    meetings = folder / "meetings"
    _fill(meetings)
    commands = {"ours": [*OURS, "actions", str(meetings)], "bare": [sys.executable, "-c", BARE, str(meetings)]}

    def run(command: list[str]) -> float:
        return milliseconds(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True))

    taken = medians({name: partial(run, command) for name, command in commands.items()}, RUNS)
    yield Row(f"minutetui actions, {FILES:,} files", taken["ours"], "tomllib, the same files", taken["bare"], 1.5)


def _fill(folder: Path) -> None:
    """Fill a folder with copies of the samples, those of each month in a folder of their own."""
    samples = sorted(shipped_dir("samples").glob("*.toml"))
    for number in range(FILES):
        month = folder / f"month-{number // 20}"
        month.mkdir(parents=True, exist_ok=True)
        sample = samples[number % len(samples)]
        (month / f"{number}-{sample.name}").write_bytes(sample.read_bytes())
