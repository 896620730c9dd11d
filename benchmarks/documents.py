"""Word and PDF files: a sample from the shell, and a meeting of 10,000 lines."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.meetings import nested
from benchmarks.table import Row, medians, milliseconds
from minutetui.store.encode import Encoder
from minutetui.store.paths import shipped_dir

LINES = 10_000
RUNS = 5


def measure(folder: Path) -> Iterator[Row]:
    """Measure each as a process of its own; pandoc only where it is installed."""
    sample = str(shipped_dir("samples") / "retrospective.zh.toml")
    large = folder / "large.toml"
    large.write_bytes(Encoder().encode(nested(LINES)))
    render = (sys.executable, "-m", "minutetui", "render")
    subprocess.run([*render, str(large), "-o", str(folder / "large.md")], check=True, capture_output=True)
    commands: dict[str, tuple[str, ...]] = {
        "docx": (*render, sample, "-o", str(folder / "a.docx")),
        "pdf": (*render, sample, "-o", str(folder / "a.pdf")),
        "python-docx": (sys.executable, "-c", "import docx"),
        "large": (*render, str(large), "-o", str(folder / "large.docx")),
    }
    if shutil.which("pandoc"):
        commands["pandoc"] = ("pandoc", str(folder / "large.md"), "-o", str(folder / "pandoc.docx"))
    taken = medians({name: partial(_timed, command) for name, command in commands.items()}, RUNS)
    yield Row("A sample to .docx", taken["docx"], "python -c 'import docx'", taken["python-docx"])
    yield Row("A sample to .pdf", taken["pdf"], "the same to .docx", taken["docx"])
    if "pandoc" in taken:
        yield Row(f"{LINES:,} lines to .docx", taken["large"], "pandoc, from their Markdown", taken["pandoc"], 1)


def _timed(command: tuple[str, ...]) -> float:
    return milliseconds(lambda: subprocess.run(command, check=True, capture_output=True))
