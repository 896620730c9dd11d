#!/usr/bin/env bash
# pylightxl 1.61 (Python), a workbook written by XlsxWriter 3.3.1
# Valid input: a duration of 36 hours with the number format [h]:mm, beside one of 12 hours.
# Expected: 36:00 in some form.
# Seen: both are the text 12:00:00; the whole day is lost without an error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pylightxl==1.61 xlsxwriter==3.3.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

import pylightxl
import xlsxwriter

book = xlsxwriter.Workbook("times.xlsx")
sheet = book.add_worksheet("Times")
hours = book.add_format({"num_format": "[h]:mm"})
sheet.write(0, 0, 0.5, hours)
sheet.write(1, 0, 1.5, hours)
book.close()
half_a_day, day_and_a_half = (row[0] for row in pylightxl.readxl("times.xlsx").ws("Times").rows)
print("pylightxl", version("pylightxl"))
print("12 hours: seen", half_a_day)
print("36 hours: seen", day_and_a_half)
assert half_a_day == "12:00:00"
assert day_and_a_half == "12:00:00", "the behaviour changed"
PY
