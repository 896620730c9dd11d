"""What an Enter costs behind the screen, by the size of the agenda item: the commit, the rows, and the save.

The save is measured against writing the same bytes atomically, in turn, in the same run; commit and rows
against what they take at a hundred lines.
"""

from __future__ import annotations

import datetime as dt
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from minutetui.core.model import AgendaItem, Line, Meeting
from minutetui.session import Session
from minutetui.store.atomic import write_atomically
from minutetui.store.meetings import MeetingFile, create
from minutetui.tui.rows.lines import LineRows

SIZES = 100, 10_000
ENTERS = 60
DAY = dt.datetime(2026, 3, 5, 14, 0, tzinfo=dt.UTC)


def one_item(count: int) -> Meeting:
    """Make a meeting with all its lines in one agenda item, straight under it."""
    texts = "One more dock would cost 40,000 a year.", "由仓储部在两周内给出方案，报下次会议研究。"
    lines = tuple(Line(id=f"k{number}", tag="discussion", text=texts[number % 2]) for number in range(count))
    return Meeting(title="Large", status="live", agenda=(AgendaItem(id="a1", title="Docks", lines=lines),))


def timed(do: Callable[[], object], taken: list[float]) -> None:
    """Note the seconds that something takes."""
    began = time.perf_counter()
    do()
    taken.append(time.perf_counter() - began)


def enters(count: int, folder: Path) -> dict[str, list[float]]:
    """Take lines in a meeting of so many; give the seconds of each step."""
    path = folder / f"{count}.toml"
    create(path, one_item(count))
    file = MeetingFile(path)
    session = Session(file.load().meeting, lambda: DAY, file)
    rows = LineRows("en", 90, DAY.date())
    taken: dict[str, list[float]] = {"commit": [], "rows": [], "save": [], "bare write": []}
    for number in range(ENTERS + 1):
        timed(lambda number=number: session.commit(f"Something was said {number}"), taken["commit"])  # type: ignore[misc]
        assert session.item is not None
        timed(lambda lines=session.item.lines: rows.rows(lines), taken["rows"])  # type: ignore[misc]
        timed(session.disk.save, taken["save"])
        data = path.read_bytes()
        timed(lambda data=data: write_atomically(folder / "bare", data), taken["bare write"])  # type: ignore[misc]
    return {name: seconds[1:] for name, seconds in taken.items()}  # the first has nothing to keep yet


def main() -> int:
    """Print each with its yardstick and its goal."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        small, large = (enters(count, Path(folder)) for count in SIZES)
    for count, taken in zip(SIZES, (small, large), strict=True):
        bare = statistics.median(taken["bare write"])
        for name, seconds, goal in (
            ("median", statistics.median(taken["save"]), 1.5),
            ("p99", statistics.quantiles(taken["save"], n=100)[98], 3.0),
        ):
            label = f"save an Enter at {count:,} lines, {name}"
            print(f"{label:45} {seconds * 1000:7.2f} ms  {seconds / bare:5.2f} times a bare write (goal {goal})")
    for name in ("commit", "rows"):
        before, seconds = statistics.median(small[name]), statistics.median(large[name])
        label = f"{name} an Enter at {SIZES[1]:,} lines"
        print(f"{label:45} {seconds * 1000:7.2f} ms  {before * 1000:.2f} ms at {SIZES[0]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
