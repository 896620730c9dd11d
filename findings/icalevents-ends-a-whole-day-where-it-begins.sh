#!/usr/bin/env bash
# icalevents 0.3.1 (Python)
# Valid input: an event with DTSTART;VALUE=DATE and no DTEND, beside one whose DTEND is the next day.
# Expected (RFC 5545, 3.6.1): without DTEND such an event lasts one day, so both are alike.
# Seen: the end of the first is its start: an event of no length.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check icalevents==0.3.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime as dt
from importlib.metadata import version

from icalevents.icalevents import events

FILE = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Harbour Works//Planner//EN
BEGIN:VEVENT
UID:1@harbour.example
DTSTAMP:20261101T000000Z
DTSTART;VALUE=DATE:20261204
{end}SUMMARY:Open day
END:VEVENT
END:VCALENDAR
"""


def length(end):
    text = FILE.format(end=end).replace("\n", "\r\n").encode()
    event = events(string_content=text, start=dt.date(2026, 12, 1), end=dt.date(2026, 12, 31))[0]
    return event.end - event.start


with_end, without = length("DTEND;VALUE=DATE:20261205\n"), length("")
print("icalevents", version("icalevents"))
print("with DTEND:    expected 1 day, seen", with_end)
print("without DTEND: expected 1 day, seen", without)
assert without == dt.timedelta(0), "the behaviour changed"
PY
