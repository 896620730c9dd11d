#!/usr/bin/env bash
# pandoc 3.9 (of pypandoc_binary 1.17), a workbook written by XlsxWriter 3.3.1, beside python-calamine 0.9.1
# Valid input: an agenda with a day (4 December 2026), an hour (09:30) and a number of minutes (20), stored as a spreadsheet stores them:
# numbers with a format.
# Expected: 2026-12-04, 09:30 and 20 in some form. The reader of .xlsx files takes the bold and italic of a cell from its style, where the
# format stands, too (ISO 29500-1, 18.8.30: the format says that a number is a day).
# Seen: 46360.0, 0.3958333333333333 and 20.0.
# Matters: pandoc -o agenda.md agenda.xlsx gives a table in which no day and no hour can be read.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17 xlsxwriter==3.3.1 python-calamine==0.9.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime

import pypandoc
import xlsxwriter
from python_calamine import CalamineWorkbook

book = xlsxwriter.Workbook("agenda.xlsx")
sheet = book.add_worksheet("Agenda")
sheet.write_row(0, 0, ["Day", "Begins", "Minutes"])
sheet.write(1, 0, datetime.date(2026, 12, 4), book.add_format({"num_format": "yyyy-mm-dd"}))
sheet.write(1, 1, datetime.time(9, 30), book.add_format({"num_format": "hh:mm"}))
sheet.write(1, 2, 20)
book.close()
row = CalamineWorkbook.from_path("agenda.xlsx").get_sheet_by_index(0).to_python()[1]
seen = pypandoc.convert_file("agenda.xlsx", "plain").strip().splitlines()
cells = next(line for line in seen if "." in line).split()
print("pandoc", pypandoc.get_pandoc_version())
print("calamine:", *row)
print("seen:    ", *cells)
assert row == [datetime.date(2026, 12, 4), datetime.time(9, 30), 20.0], "the behaviour of calamine changed"
assert cells == ["46360.0", "0.3958333333333333", "20.0"], "the behaviour changed"
PY
