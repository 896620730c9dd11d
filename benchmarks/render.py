"""How quickly a summary is rendered: against loading the same meeting, and against importing pydantic."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from minutetui.core.model import AgendaItem, Attendee, Line, Meeting
from minutetui.store.decode import decode
from minutetui.store.encode import Encoder
from minutetui.store.templates import load_template
from minutetui.summary import render

ROOT = Path(__file__).parents[1]
RUNS = 11


def large(count: int) -> Meeting:
    """Make a meeting of so many lines: issues with a discussion, a decision and an action each, fifty agenda items."""
    issues = [_issue(number) for number in range(count // 4)]
    share = -(-len(issues) // 50)
    agenda = tuple(
        AgendaItem(id=f"a{n}", title=f"Item {n}", lines=tuple(issues[n * share : (n + 1) * share])) for n in range(50)
    )
    return Meeting(title="Large", agenda=agenda, attendees=(Attendee(name="Ann Lee", role="Director"),))


def _issue(number: int) -> Line:
    below = (
        Line(id=f"d{number}", tag="discussion", speaker="Ann Lee", text="One more dock would cost 40,000 a year."),
        Line(id=f"r{number}", tag="decision", text="由仓储部在两周内给出方案，报下次会议研究。"),
        Line(id=f"k{number}", tag="action", text="Ask for three offers", owners=("Ann Lee",), due="two weeks"),
    )
    return Line(id=f"i{number}", tag="issue", label=f"Dock {number}", text="People wait ten minutes.", lines=below)


def median(do: Callable[[], object], runs: int = RUNS) -> float:
    """Give the median of the seconds something takes."""
    taken = []
    for _ in range(runs):
        began = time.perf_counter()
        do()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def main() -> int:
    """Print each with its yardstick, measured in turn."""
    data = Encoder().encode(large(10_000))
    meeting = decode(data, "large").meeting
    load = median(lambda: decode(data, "large"))
    print(f"{'load 10,000 lines':30} {load * 1000:7.0f} ms   1.00 times")
    for kind in ("retrospective", "minutes"):
        template = load_template(kind, "en").template
        taken = median(lambda template=template: render(meeting, template))  # type: ignore[misc]
        print(f"{f'render them, {kind}':30} {taken * 1000:7.0f} ms  {taken / load:5.2f} times")
    compare_commands()
    return 0


def compare_commands() -> None:
    """Print how long a summary takes from the shell, against importing pydantic in the same way.

    Both find all their modules compiled, whatever the environment says about writing them: a first run does that.
    """
    sample = str(ROOT / "samples" / "retrospective.zh.toml")
    commands = {"import pydantic": ["-c", "import pydantic"], "minutetui render": ["-m", "minutetui", "render", sample]}
    taken: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": cache}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)

        def run(name: str) -> None:
            command = [sys.executable, *commands[name]]
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=environment)

        for name in commands:
            run(name)
        for _ in range(2 * RUNS):
            for name in commands:
                taken[name].append(median(partial(run, name), 1))
    bare = statistics.median(taken["import pydantic"])
    for name, times in taken.items():
        middle = statistics.median(times)
        print(f"{name:30} {middle * 1000:7.0f} ms  {middle / bare:5.2f} times")


if __name__ == "__main__":
    sys.exit(main())
