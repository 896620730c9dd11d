"""Searching and following up an archive of many meetings: against what tomllib alone takes to read the files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.archives import write_archive
from benchmarks.table import Row, medians, milliseconds
from benchmarks.terminal import OURS

RUNS = 3

BARE = """
import gc, sys, tomllib
from pathlib import Path
gc.disable()
for path in Path(sys.argv[1]).rglob("*.toml"):
    tomllib.loads(path.read_bytes().decode())
"""

MEMORY = """
import resource, sys
from minutetui.cli import run
run(sys.argv[1:])
own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024, file=sys.stderr)
"""

GOALS = {
    1_000: {"first": 0.5, "unchanged": 0.1, "search": 0.1},
    10_000: {"first": 0.5, "unchanged": 0.05, "search": 0.1},
}


def measure(folder: Path) -> Iterator[Row]:
    """Measure whole processes in turn, for each size."""
    for count, goals in GOALS.items():
        yield from _archive(folder / f"archive-{count}", count, goals)


def _archive(folder: Path, count: int, goals: dict[str, float]) -> Iterator[Row]:
    meetings, cache = folder / "meetings", folder / "cache"
    write_archive(meetings, count)
    time.sleep(3)  # a file that was changed just now is read again
    environment = {**os.environ, "MINUTETUI_CACHE_DIR": str(cache), "MINUTETUI_STATE_DIR": str(folder / "state")}

    def run(command: list[str]) -> float:
        return milliseconds(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=environment))

    def first() -> float:
        shutil.rmtree(cache, ignore_errors=True)
        return run([*OURS, "actions", str(meetings)])

    taken = medians(
        {
            "bare": partial(run, [sys.executable, "-c", BARE, str(meetings)]),
            "first": first,
            "unchanged": partial(run, [*OURS, "actions", str(meetings)]),
            "search": partial(run, [*OURS, "search", "lighthouse 灯塔", str(meetings)]),
        },
        RUNS,
    )
    what = {"first": "actions, first time", "unchanged": "actions, unchanged", "search": "search"}
    for name, words in what.items():
        yield Row(f"{words}, {count:,} files", taken[name], "tomllib, the same files", taken["bare"], goals[name])
    shutil.rmtree(cache)
    command = [sys.executable, "-c", MEMORY, "actions", str(meetings)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    memory = float(done.stderr.split()[-1])
    yield Row(f"Memory of the largest process, {count:,} files", memory, "limit", 80, 1, unit="MB")
