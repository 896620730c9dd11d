"""How quickly the program starts, against the smallest Textual app in the same run: ratios, not milliseconds.

Each sample is a fresh process on a pseudo-terminal; a sample ends when the awaited text is on the screen.
"""

from __future__ import annotations

import os
import pty
import select
import statistics
import sys
import tempfile
import termios
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUNS = 11

BARE = """
import gc; gc.disable()
from textual.app import App
from textual.widgets import Input, Static
class Bare(App):
    def compose(self):
        yield Static("Ready"); yield Input()
gc.freeze(); gc.enable()
Bare().run(mouse=False)
"""


def seconds_until(command: list[str], awaited: bytes) -> float:
    """Run a command until it has written a text; give the seconds that took."""
    began = time.perf_counter()
    pid, descriptor = pty.fork()
    if pid == 0:
        termios.tcsetwinsize(0, (40, 120))
        os.execvp(command[0], command)
    seen = b""
    while awaited not in seen:
        if not select.select([descriptor], [], [], 20)[0]:
            raise SystemExit(f"{command} never wrote {awaited!r}")
        seen += os.read(descriptor, 65536)
    taken = time.perf_counter() - began
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    os.close(descriptor)
    return taken


def main() -> int:
    """Measure in turn, so that a drift of the machine meets all alike; print one table of ratios."""
    with tempfile.TemporaryDirectory() as folder:
        bare, meeting = Path(folder) / "bare.py", Path(folder) / "meeting.toml"
        bare.write_text(BARE, encoding="utf-8")
        meeting.write_text((ROOT / "samples" / "retrospective.en.toml").read_text(encoding="utf-8"), encoding="utf-8")
        ours = [sys.executable, "-m", "minutetui", str(meeting)]
        cases = {
            "smallest Textual app": ([sys.executable, str(bare)], b"Ready"),
            "title and input line": (ours, b"Harbour booking"),
            "lines of a 57-line meeting": (ours, b"Milestones"),
        }
        samples: dict[str, list[float]] = {name: [] for name in cases}
        for run in range(RUNS + 1):
            for name, (command, awaited) in cases.items():
                taken = seconds_until(command, awaited)
                if run:  # the first is a warm-up
                    samples[name].append(taken)
    yardstick = statistics.median(samples["smallest Textual app"])
    for name, all_taken in samples.items():
        median = statistics.median(all_taken)
        print(f"{name:30} {median * 1000:7.0f} ms  {median / yardstick:5.2f} times")
    return 0


if __name__ == "__main__":
    sys.exit(main())
