#!/usr/bin/env bash
# python-docx 1.2.0 (Python)
# Valid input: the built-in style "Heading 1" of a new document, given the font Georgia.
# Expected: headings are shown in Georgia, or font.name does not say that they are.
# Seen: w:asciiTheme and w:hAnsiTheme stay beside w:ascii and w:hAnsi. Where both stand, the theme's font is used (ISO 29500-1, 17.3.2.26), so nothing changes on the page; font.name says Georgia.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import docx
from docx.oxml.ns import qn

style = docx.Document().styles["Heading 1"]
style.font.name = "Georgia"
fonts = style.element.rPr.rFonts
seen = {name: fonts.get(qn(f"w:{name}")) for name in ("ascii", "asciiTheme", "hAnsi", "hAnsiTheme")}
print("font.name:", style.font.name)
print("expected:  {'ascii': 'Georgia', 'asciiTheme': None, 'hAnsi': 'Georgia', 'hAnsiTheme': None}")
print("seen:     ", seen)
assert style.font.name == "Georgia", "the behaviour changed"
assert seen == {
    "ascii": "Georgia",
    "asciiTheme": "majorHAnsi",
    "hAnsi": "Georgia",
    "hAnsiTheme": "majorHAnsi",
}, "the behaviour changed"
PY
