#!/usr/bin/env bash
# html2text 2025.4.15 (Python), its Markdown read by mistune 3.4.0
# Valid input: <p># 12 is the old shed</p>, beside <p>1. is not a list</p> and <p>+ is no list either</p>.
# Expected: three paragraphs again; the number and the plus sign are escaped, and so should be the hash.
# Seen: the hash is not escaped, so that the paragraph becomes a heading of the first level.
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

markdown = html2text.html2text("<p># 12 is the old shed</p><p>1. is not a list</p><p>+ is no list either</p>")
again = mistune.html(markdown)
print("html2text", version("html2text"))
print(markdown)
print(again)
assert "<p>1. is not a list</p>" in again and "<p>+ is no list either</p>" in again
assert "<h1>12 is the old shed</h1>" in again, "the behaviour changed"
PY
