"""Measures all, or the parts that are named, and prints one table; `--into FILE` puts it into a page as well."""

from __future__ import annotations

import argparse
import compileall
import sys
import tempfile
from pathlib import Path

import minutetui
from benchmarks import archive, beyond, documents, hours, live, render, save, start
from benchmarks.table import machine, table

PARTS = {
    "start": start,
    "live": live,
    "hours": hours,
    "save": save,
    "render": render,
    "documents": documents,
    "archive": archive,
    "keystrokes": beyond,
}
BEGIN, END = "<!-- measured -->\n", "<!-- end -->"
"""Between these stands the table in a page."""


def main() -> int:
    """Measure in a folder of a disk: a save in memory would say nothing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"what to measure; default: all of {', '.join(PARTS)}")
    parser.add_argument("--into", type=Path, metavar="FILE", help="the page whose table is to be replaced")
    asked = parser.parse_args()
    if unknown := set(asked.parts) - PARTS.keys():
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    compileall.compile_dir(Path(minutetui.__file__).parent, quiet=1)  # as pip does with what it installs
    where = machine()
    with tempfile.TemporaryDirectory(dir=".", prefix=".benchmarks-") as folder:
        rows = [row for part in asked.parts or PARTS for row in PARTS[part].measure(Path(folder).resolve())]
    measured = f"{where}\n\n{table(rows)}\n"
    print(measured)
    if asked.into is not None:
        put_into(asked.into, measured)
    return 0


def put_into(page: Path, measured: str) -> None:
    """Replace the table in a page."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(f"{before}{BEGIN}\n{measured}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
