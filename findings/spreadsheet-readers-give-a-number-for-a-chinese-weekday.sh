#!/usr/bin/env bash
# openpyxl 3.1.5 and python-calamine 0.9.1 (Python), a workbook written by XlsxWriter 3.3.1
# Valid input: 4 December 2026 in two cells, one with the number format yyyy-mm-dd, one with aaaa, the format for a Chinese weekday (星期五) that
# Chinese agendas use for the column beside the date (LibreOffice Help, "Number Format Codes": AAAA is the full name of the day).
# Expected: a date in both cells, as with dddd, the format for an English weekday.
# Seen: the date in the first, and the number 46360 in the second: the letter a is not among those that make a format one of dates.
# Matters: a column of weekdays is read as numbers, and a program that looks for days in an agenda passes over it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 python-calamine==0.9.1 xlsxwriter==3.3.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime
from importlib.metadata import version

import openpyxl
import xlsxwriter
from python_calamine import CalamineWorkbook

FORMATS = ["yyyy-mm-dd", "dddd", "aaaa"]
book = xlsxwriter.Workbook("agenda.xlsx")
sheet = book.add_worksheet("Agenda")
for column, code in enumerate(FORMATS):
    sheet.write(0, column, datetime.date(2026, 12, 4), book.add_format({"num_format": code}))
book.close()
seen = {"openpyxl": [cell.value for cell in openpyxl.load_workbook("agenda.xlsx").active[1]]}
seen["python-calamine"] = CalamineWorkbook.from_path("agenda.xlsx").get_sheet_by_index(0).to_python()[0]
for name, values in seen.items():
    print(name, version(name), dict(zip(FORMATS, map(str, values))))
    assert all(isinstance(value, datetime.date) for value in values[:2]), f"the behaviour of {name} changed for dates"
    assert values[2] == 46360, f"the behaviour of {name} changed"
PY
