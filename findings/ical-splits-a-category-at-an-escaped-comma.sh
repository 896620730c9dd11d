#!/usr/bin/env bash
# ical 14.3.1 (Python, the calendar library of a home automation program)
# Valid input: CATEGORIES:Roof\, walls,Budget (RFC 5545, 3.3.11: a comma inside a text is escaped).
# Expected: the two categories "Roof, walls" and "Budget", as SUMMARY of the same file is read.
# Seen: three, the first with a stray backslash; written again, the file says something else than before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ical==14.3.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

from ical.calendar_stream import IcsCalendarStream

FILE = r"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Harbour Works//Planner//EN
BEGIN:VTODO
UID:1@harbour.example
DTSTAMP:20261101T000000Z
SUMMARY:Ask for two quotes\, then choose
CATEGORIES:Roof\, walls,Budget
END:VTODO
END:VCALENDAR
"""
calendar = IcsCalendarStream.calendar_from_ics(FILE.replace("\n", "\r\n"))
todo = calendar.todos[0]
written = [line for line in IcsCalendarStream.calendar_to_ics(calendar).splitlines() if line.startswith("CATEGORIES")]
print("ical", version("ical"))
print("summary: ", todo.summary)
print("expected:", ["Roof, walls", "Budget"])
print("seen:    ", todo.categories)
print("written: ", written)
assert todo.summary == "Ask for two quotes, then choose"
assert todo.categories == ["Roof\\", " walls", "Budget"], "the behaviour changed"
assert len(written) == 3, "the behaviour changed: what is written"
PY
