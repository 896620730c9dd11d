"""Loading a meeting, rendering its summary, and `take --plain`."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import process_time

from benchmarks.meetings import nested
from benchmarks.table import Row, medians, milliseconds
from minutetui.cli.plain import described
from minutetui.core.capture import read
from minutetui.session import Session
from minutetui.store.decode import decode
from minutetui.store.encode import Encoder
from minutetui.store.paths import shipped_dir
from minutetui.store.templates import load_template
from minutetui.summary import render

LINES = 10_000
RUNS = 5
COMMANDS = 15
TAKEN = 3_000
SAID = (
    "! Dock {0}: People wait ten minutes at dock {0}.",
    "~ Ann Lee: One more dock would cost 40,000 a year, {0}.",
    "= 由仓储部在两周内给出方案，报下次会议研究，{0}。",
    "> Ask for {0} offers @Ann Lee +2w",
)


def measure(folder: Path) -> Iterator[Row]:
    """Measure in this process, then from the shell."""
    data = Encoder().encode(nested(LINES))
    meeting = decode(data, "large").meeting
    template = load_template("retrospective", "en").template
    done: dict[str, Callable[[], object]] = {
        "load": lambda: decode(data, "large"),
        "tomllib": lambda: tomllib.loads(data.decode()),
        "render": lambda: render(meeting, template),
    }
    taken = medians({name: partial(milliseconds, do) for name, do in done.items()}, RUNS)
    yield Row(f"Load {LINES:,} lines", taken["load"], "tomllib, the same file", taken["tomllib"])
    yield Row("Render them", taken["render"], "tomllib, the same file", taken["tomllib"])
    yield from _commands(folder)


def _commands(folder: Path) -> Iterator[Row]:
    """Render from the shell, and run the yardsticks in the same way: all find their modules compiled."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "cache")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    sample = str(shipped_dir("samples") / "retrospective.zh.toml")
    official = str(shipped_dir("samples") / "office.zh.toml")
    large = folder / "nested.toml"
    large.write_bytes(Encoder().encode(nested(LINES)))

    def run(*arguments: str) -> float:
        command = [sys.executable, *arguments]
        return milliseconds(lambda: subprocess.run(command, capture_output=True, check=True, env=environment))

    cases = {
        "render": partial(run, "-m", "minutetui", "render", sample),
        "due": partial(run, "-m", "minutetui", "due", "today"),
        "word": partial(run, "-m", "minutetui", "render", official, "-o", str(folder / "x.docx"), "--force"),
        "large": partial(run, "-m", "minutetui", "render", str(large)),
        "bare": partial(run, "-c", "import pydantic"),
        "docx": partial(run, "-c", "import docx"),
        "tomllib": partial(run, "-c", f"import tomllib; tomllib.load(open({str(large)!r}, 'rb'))"),
    }
    taken = medians(cases, COMMANDS)
    for name, what in (("render", "minutetui render, a sample"), ("due", "minutetui due today")):
        yield Row(what, taken[name], "python -c 'import pydantic'", taken["bare"], 3)
    yield Row("A sample to Word", taken["word"], "python -c 'import docx'", taken["docx"], 1.5)
    yield Row(f"minutetui render, {LINES:,} lines", taken["large"], "python with tomllib", taken["tomllib"], 1.6)
    yield _take(folder)


def _take(folder: Path) -> Row:
    """Compare the processor time of `take --plain` with that of starting it, reading its lines and telling how."""
    lines = [SAID[number % len(SAID)].format(number) for number in range(TAKEN)]
    empty = Encoder().encode(nested(4))

    def taking(lines: list[str]) -> float:
        path = folder / "taken.toml"
        path.write_bytes(empty)
        before = os.times()
        command = [sys.executable, "-m", "minutetui", "take", "--plain", str(path)]
        subprocess.run(command, input="\n".join(lines).encode(), stdout=subprocess.DEVNULL, check=True)
        after = os.times()
        spent = (after.children_user - before.children_user) + (after.children_system - before.children_system)
        return spent * 1000

    session = Session(decode(empty, "empty").meeting, lambda: dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC))
    scene = session.scene()

    def reading() -> float:
        began = process_time()
        for line in lines:
            described(read(line, scene), session, "en")
        return (process_time() - began) * 1000

    taken = medians({"all": partial(taking, lines), "one": partial(taking, lines[:1]), "reading": reading}, RUNS)
    yardstick = "a start, and reading them"
    return Row(f"take --plain, {TAKEN:,} lines", taken["all"], yardstick, taken["one"] + taken["reading"], 1.5)
