"""How quickly a summary is rendered: against loading the same meeting, and against importing pydantic."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
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
    yardstick = [sys.executable, "-c", "import pydantic"]
    command = [sys.executable, "-m", "minutetui", "render", str(ROOT / "samples" / "retrospective.zh.toml")]
    samples: dict[str, list[float]] = {"import pydantic": [], "minutetui render": []}
    for _ in range(RUNS):
        for name, run in zip(samples, (yardstick, command), strict=True):
            samples[name].append(median(lambda run=run: subprocess.run(run, stdout=subprocess.DEVNULL, check=True), 1))  # type: ignore[misc]
    bare = statistics.median(samples["import pydantic"])
    for name, taken_all in samples.items():
        middle = statistics.median(taken_all)
        print(f"{name:30} {middle * 1000:7.0f} ms  {middle / bare:5.2f} times")
    return 0


if __name__ == "__main__":
    sys.exit(main())
