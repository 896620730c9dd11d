#!/usr/bin/env bash
# openpyxl 3.1.5 (Python)
# Valid input: a cell with a carriage return, stored as _x000D_, as Excel stores it; and a text to write that itself looks like an escape: _x0041_.
# Expected (ISO 29500-1, 22.9.2.19, ST_Xstring): _x000D_ is read as the character U+000D; _x0041_ is written as _x005F_x0041_.
# Seen: _x000D_ is read as seven letters. _x0041_ is written as it is, so that a reader that follows the standard reads the letter A.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import zipfile

import openpyxl

book = openpyxl.Workbook()
book.active["A1"] = "RETURN"
book.active["A2"] = "Part _x0041_"
book.save("written.xlsx")
with zipfile.ZipFile("written.xlsx") as written, zipfile.ZipFile("stored.xlsx", "w") as stored:
    parts = {name: written.read(name) for name in written.namelist()}
    for name, data in parts.items():
        stored.writestr(name, data.replace(b">RETURN<", b">Budget_x000D_\nRent<"))
read = openpyxl.load_workbook("stored.xlsx").active["A1"].value
print("expected to be read:   ", repr("Budget\r\nRent"))
print("seen:                  ", repr(read))
escaped, bare = (any(text in data for data in parts.values()) for text in (b">Part _x005F_x0041_<", b">Part _x0041_<"))
print("expected to be written: Part _x005F_x0041_")
print("seen:                   Part", "_x0041_" if bare else "_x005F_x0041_" if escaped else "something else")
assert read == "Budget_x000D_\nRent", "the behaviour of reading changed"
assert bare and not escaped, "the behaviour of writing changed"
PY
