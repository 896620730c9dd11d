#!/usr/bin/env bash
# icalendar 7.3.2 (Python)
# Valid input: an event that begins in the leap second at the end of 2016, 20161231T235960Z.
# Expected (RFC 5545, 3.3.12): a program that knows no leap seconds should read the second 60 as 59.
# Seen: the property is called broken ("Wrong datetime format"), and its value cannot be had.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check icalendar==7.3.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from icalendar import Calendar

file = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Harbour Works//Planner//EN
BEGIN:VEVENT
UID:1@harbour.example
DTSTAMP:20161101T000000Z
DTSTART:20161231T235960Z
SUMMARY:Clock test
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")
(event,) = Calendar.from_ical(file).walk("VEVENT")
print("expected: 2016-12-31 23:59:59+00:00")
try:
    print("seen:    ", event["DTSTART"].dt)
except ValueError as error:
    print("seen:    ", error)
    assert "235960" in str(error), "the message changed"
else:
    raise SystemExit("the behaviour changed: the second is read")
PY
