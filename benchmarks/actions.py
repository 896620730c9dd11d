"""How quickly the actions of a thousand meetings are listed: against what tomllib alone takes to read the files."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
FILES = 1000
RUNS = 5

BARE = """
import gc, sys, tomllib
from pathlib import Path
gc.disable()
for path in Path(sys.argv[1]).rglob("*.toml"):
    tomllib.loads(path.read_bytes().decode())
"""


def make_meetings(folder: Path) -> None:
    """Fill a folder with copies of the samples, those of each month in a folder of their own."""
    samples = sorted((ROOT / "samples").glob("*.toml"))
    for number in range(FILES):
        month = folder / f"month-{number // 20}"
        month.mkdir(exist_ok=True)
        sample = samples[number % len(samples)]
        (month / f"{number}-{sample.name}").write_bytes(sample.read_bytes())


def seconds(command: list[str]) -> float:
    """Run a command to its end; give the seconds that took."""
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def main() -> int:
    """Measure whole processes in turn, so that a drift of the machine meets all alike; print a table of ratios."""
    with tempfile.TemporaryDirectory() as name:
        make_meetings(Path(name))
        ours = [sys.executable, "-m", "minutetui", "actions", name]
        cases = {
            f"tomllib, {FILES} files": [sys.executable, "-c", BARE, name],
            "minutetui actions": ours,
            "minutetui actions --csv": [*ours, "--csv"],
        }
        samples: dict[str, list[float]] = {case: [] for case in cases}
        for _ in range(RUNS):
            for case, command in cases.items():
                samples[case].append(seconds(command))
    yardstick = statistics.median(next(iter(samples.values())))
    for case, taken in samples.items():
        median = statistics.median(taken)
        print(f"{case:30} {median * 1000:7.0f} ms  {median / yardstick:5.2f} times")
    return 0


if __name__ == "__main__":
    sys.exit(main())
