"""Word and PDF files: a sample from the shell, and a meeting of 10,000 lines."""

from __future__ import annotations

import json
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
MOST_MEMORY = 300
"""Mebibytes that a meeting of so many lines may take at its peak."""

BARE_TYPST = """
import pathlib, sys, typst
pathlib.Path(sys.argv[2]).write_bytes(typst.compile(pathlib.Path(sys.argv[1]).read_bytes()))
"""
"""The same text with typst alone: a paragraph for each line."""

PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, capture_output=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10))
"""


def measure(folder: Path) -> Iterator[Row]:
    """Measure each as a process of its own; pandoc only where it is installed."""
    sample = str(shipped_dir("samples") / "retrospective.zh.toml")
    large = folder / "large.toml"
    large.write_bytes(Encoder().encode(nested(LINES)))
    render = (sys.executable, "-m", "minutetui", "render")
    subprocess.run([*render, str(large), "-o", str(folder / "large.md")], check=True, capture_output=True)
    subprocess.run([*render, sample, "-o", str(folder / "a.txt")], check=True, capture_output=True)
    lines = (folder / "a.txt").read_text(encoding="utf-8").split("\n")
    (folder / "a.typ").write_text("\n\n".join(f"#{json.dumps(line, ensure_ascii=False)}" for line in lines), "utf-8")
    to_word = (*render, str(large), "-o", str(folder / "large.docx"))
    commands: dict[str, tuple[str, ...]] = {
        "docx": (*render, sample, "-o", str(folder / "a.docx")),
        "pdf": (*render, sample, "-o", str(folder / "a.pdf")),
        "python-docx": (sys.executable, "-c", "import docx"),
        "typst": (sys.executable, "-c", BARE_TYPST, str(folder / "a.typ"), str(folder / "bare.pdf")),
        "large": to_word,
    }
    if shutil.which("pandoc"):
        commands["pandoc"] = ("pandoc", str(folder / "large.md"), "-o", str(folder / "pandoc.docx"))
    taken = medians({name: partial(_timed, command) for name, command in commands.items()}, RUNS)
    yield Row("A sample to .docx", taken["docx"], "python -c 'import docx'", taken["python-docx"], 1.5)
    yield Row("A sample to .pdf", taken["pdf"], "typst alone, its text", taken["typst"], 2)
    if "pandoc" in taken:
        yield Row(f"{LINES:,} lines to .docx", taken["large"], "pandoc, from their Markdown", taken["pandoc"], 1)
    peak = subprocess.run([sys.executable, "-c", PEAK, *to_word], check=True, capture_output=True, text=True).stdout
    yield Row(f"{LINES:,} lines to .docx, memory", float(peak), "what is promised", MOST_MEMORY, 1, "MiB")


def _timed(command: tuple[str, ...]) -> float:
    return milliseconds(lambda: subprocess.run(command, check=True, capture_output=True))
