#!/usr/bin/env bash
# html2text 2025.4.15 (Python), its Markdown read by mistune 3.4.0 with tables
# Valid input: a table of two columns, with a cell that holds "A|B" and one with a <br>.
# Expected: a table of two columns with the words of both cells in their places.
# Seen: neither the bar nor the line break is escaped: the bar makes a third cell, so that the owner goes; the break ends the table.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check html2text==2025.4.15 mistune==3.4.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

import html2text
import mistune

HTML = """<table><tr><th>Item</th><th>Owner</th></tr>
<tr><td>Road A|B</td><td>Ann Lee</td></tr>
<tr><td>Shed</td><td>Bo Chen<br>Cleo Ortiz</td></tr></table>"""
markdown = html2text.html2text(HTML)
again = mistune.create_markdown(plugins=["table"])(markdown)
print("html2text", version("html2text"))
print(markdown)
print(again)
assert "Road A|B|" in markdown, "the behaviour changed: the bar"
assert "Bo Chen  \nCleo Ortiz" in markdown, "the behaviour changed: the line break"
assert "<td>Road A|B</td>" not in again, "the behaviour changed: the table is whole"
PY
