#!/usr/bin/env bash
# xlsx2csv 0.8.6 (Python), a workbook written by XlsxWriter 3.3.1
# Valid input: cells with the number formats 0" min" and yyyy"年"m"月"d"日", as an agenda has them; the text in quotes is literal.
# Expected: 20 min, or 20; and 2026年12月4日, or a date in figures.
# Seen: the m of the literal text is taken for the month: 0" 01in". The number is lost. The date keeps its quotes, doubled.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check xlsx2csv==0.8.6 xlsxwriter==3.3.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import csv
import io
import subprocess
import sys
from importlib.metadata import version

import xlsxwriter

book = xlsxwriter.Workbook("agenda.xlsx")
sheet = book.add_worksheet()
sheet.write(0, 0, 20, book.add_format({"num_format": '0" min"'}))
sheet.write(1, 0, 46360, book.add_format({"num_format": 'yyyy"年"m"月"d"日"'}))
sheet.write(2, 0, 20)
book.close()
out = subprocess.run([sys.executable, "-m", "xlsx2csv", "agenda.xlsx"], capture_output=True, text=True, check=True).stdout
minutes, day, plain = (row[0] for row in csv.reader(io.StringIO(out)))
print("xlsx2csv", version("xlsx2csv"))
print("without a format: expected 20, seen", plain)
print("expected 20 min, seen", minutes)
print("expected 2026年12月4日, seen", day)
assert plain == "20"
assert minutes == '0" 01in"', "the behaviour changed: minutes"
assert day == '2026"年"12"月"04"日"', "the behaviour changed: date"
PY
