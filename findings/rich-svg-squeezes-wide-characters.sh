#!/usr/bin/env bash
# Rich 15.0.0 (Python), Console.export_svg; Textual's export_screenshot draws with it.
# Valid input: four wide characters (会议纪要), each of two cells.
# Expected: the text is drawn eight cells wide; the picture places what follows it eight cells further.
# Seen: `textLength` is that of four cells, so a viewer squeezes the characters into half their width.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check rich==15.0.0
"$dir/venv/bin/python" - <<'PY'
import io
import re

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text


def length(text: str) -> float:
    """Give the width at which the picture draws a text."""
    console = Console(record=True, width=40, file=io.StringIO())
    console.print(Text(text))
    svg = console.export_svg()
    return next(float(found[1]) for found in re.finditer(r'textLength="([\d.]+)"[^>]*>([^<]*)<', svg) if text in found[2])


assert cell_len("会议纪要") == cell_len("eightcel") == 8
wide, narrow = length("会议纪要"), length("eightcel")
print("expected:", narrow, "both have eight cells")
print("seen:    ", wide)
assert wide * 2 == narrow, "the behaviour changed"
PY
