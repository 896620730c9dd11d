"""One measured thing, and the table of all of them."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from statistics import median
from time import perf_counter

HEAD = ("What", "Ours", "Yardstick", "Ratio", "Goal", "Met")


@dataclass(frozen=True)
class Row:
    """One thing that was measured."""

    what: str
    ours: float
    """How much it takes."""
    yardstick: str
    """What it is held against."""
    bare: float
    """How much that takes, in the same unit."""
    goal: float | None = None
    """The largest ratio that is promised; None: it is only told."""
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """How many times the yardstick it takes."""
        return self.ours / self.bare

    @property
    def cells(self) -> tuple[str, ...]:
        """The row as text."""
        met = "" if self.goal is None else "yes" if round(self.ratio, 2) <= self.goal else "no"
        goal = "" if self.goal is None else f"{self.goal:g}"
        amount = f"{self.ours:{self._digits}} {self.unit}", f"{self.yardstick}, {self.bare:{self._digits}} {self.unit}"
        return (self.what, *amount, f"{self.ratio:.2f}", goal, met)

    @property
    def _digits(self) -> str:
        return ".0f" if self.unit == "keys" else ".1f" if self.bare >= 10 else ".2f"


def machine() -> str:
    """Say what it was measured on."""
    load = ", ".join(f"{share:.1f}" for share in os.getloadavg())
    kernel = ".".join(platform.release().split(".")[:2])
    return (
        f"{os.cpu_count()} cores, {platform.system()} {kernel}, Python {platform.python_version()}, "
        f"Textual {version('textual')}; load before: {load}."
    )


def table(rows: Iterable[Row]) -> str:
    """Write rows as a table in Markdown, its columns aligned."""
    written = [HEAD, *(row.cells for row in rows)]
    widths = [max(len(cells[column]) for cells in written) for column in range(len(HEAD))]
    lines = [" | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) for cells in written]
    lines.insert(1, " | ".join("-" * width for width in widths))
    return "\n".join(f"| {line} |" for line in lines)


def p99(samples: list[float]) -> float:
    """Give the time that all but one in a hundred stay below."""
    return sorted(samples)[min(len(samples) - 1, int(len(samples) * 0.99))]


def milliseconds(do: Callable[[], object]) -> float:
    """Give the milliseconds that something takes."""
    began = perf_counter()
    do()
    return (perf_counter() - began) * 1000


def in_turn(cases: Mapping[str, Callable[[], float]], runs: int, warm: int = 1) -> dict[str, list[float]]:
    """Measure some cases one after the other, again and again, so that a drift of the machine meets all alike.

    Args:
        cases: Each gives what it took.
        runs: How often.
        warm: How many rounds before that do not count.
    """
    taken: dict[str, list[float]] = {name: [] for name in cases}
    for run in range(-warm, runs):
        for name, measure in cases.items():
            sample = measure()
            if run >= 0:
                taken[name].append(sample)
    return taken


def medians(cases: Mapping[str, Callable[[], float]], runs: int, warm: int = 1) -> dict[str, float]:
    """Measure in turn, and give the median of each case."""
    return {name: median(samples) for name, samples in in_turn(cases, runs, warm).items()}
