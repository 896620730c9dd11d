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
from benchmarks.terminal import OURS, Program

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
WORDS = {
    "words": "lighthouse 灯塔",
    "two 汉字": "灯塔",
    "pinyin": "dengta",
    "initials": "dtgly",
    "what is nowhere": "xqzzy",
}
"""What is searched for; all but the last find the one line."""

KEY, MEMORY_LIMIT = 150.0, 80
"""The milliseconds that a key may take on the screen, and the megabytes of the largest process."""

CLEAR, CTRL_F, FOUND = "\x15", "\x06", "gets a second bicycle"


def measure(folder: Path) -> Iterator[Row]:
    """Measure whole processes in turn, for each size; then keys on the screen."""
    for count, goals in GOALS.items():
        yield from _archive(folder / f"archive-{count}", count, goals)


def _archive(folder: Path, count: int, goals: dict[str, float]) -> Iterator[Row]:
    meetings, cache = folder / "meetings", folder / "cache"
    write_archive(meetings, count)
    time.sleep(3)  # a file that was changed just now is read again
    environment = {**os.environ, "MINUTETUI_CACHE_DIR": str(cache), "MINUTETUI_STATE_DIR": str(folder / "state")}

    def run(command: list[str]) -> float:
        none = subprocess.DEVNULL
        return milliseconds(lambda: subprocess.run(command, stdout=none, stderr=none, check=True, env=environment))

    def first() -> float:
        shutil.rmtree(cache, ignore_errors=True)
        return run([*OURS, "actions", str(meetings)])

    bare = partial(run, [sys.executable, "-c", BARE, str(meetings)])
    unchanged = partial(run, [*OURS, "actions", str(meetings)])
    taken = medians({"bare": bare, "first": first, "unchanged": unchanged}, RUNS)
    searches = {name: partial(run, [*OURS, "search", words, str(meetings)]) for name, words in WORDS.items()}
    found = medians({"bare": bare, **searches}, RUNS)
    files = f"{count:,} files"
    yardstick = "tomllib, the same files"
    yield Row(f"actions, first time, {files}", taken["first"], yardstick, taken["bare"], goals["first"])
    yield Row(f"actions, unchanged, {files}", taken["unchanged"], yardstick, taken["bare"], goals["unchanged"])
    for name in searches:
        yield Row(f"search by {name}, {files}", found[name], yardstick, found["bare"], goals["search"])
    yield from _keys(environment, count)
    shutil.rmtree(cache)
    for what, command in (("first time", ["actions"]), ("a search that finds half the files", ["search", "scanner"])):
        memory = _memory([*command, str(meetings)], environment)
        yield Row(f"Memory, {what}, {files}", memory, "limit", MEMORY_LIMIT, 1, unit="MB")


def _keys(environment: dict[str, str], count: int) -> Iterator[Row]:
    """Type words on the screen that searches the folder named last."""
    program = Program(OURS, environment=environment)
    try:
        program.wait_for("New meeting")
        program.milliseconds(CTRL_F, "Type words, pinyin")
        program.milliseconds("lighthouse", FOUND)
        for name, word in list(WORDS.items())[1:-1]:
            program.send(CLEAR)
            taken = program.milliseconds(word, FOUND) / len(word)
            yield Row(f"Key of a search by {name} on the screen, {count:,} files", taken, "limit", KEY, 1)
    finally:
        program.end()


def _memory(arguments: list[str], environment: dict[str, str]) -> float:
    """Give the megabytes of the largest process of a command."""
    command = [sys.executable, "-c", MEMORY, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return float(done.stderr.split()[-1])
