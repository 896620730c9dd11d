#!/usr/bin/env bash
# ics 0.7.3 (Python, "ics.py")
# Valid input: an event whose DTSTART refers to a VTIMEZONE that the file defines, with an offset of +08:00.
# Expected (RFC 5545, 3.6.5): 09:00 in that zone is 01:00 UTC.
# Seen: the definition is ignored when its name is in no database of zones; the event starts at 09:00 UTC, eight hours late, without a warning.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ics==0.7.3
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

from ics import Calendar

file = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Harbour Works//Planner//EN
BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0800
TZOFFSETTO:+0800
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:1@harbour.example
DTSTAMP:20261101T000000Z
DTSTART;TZID=Customized Time Zone:20261201T090000
SUMMARY:Berth plan
END:VEVENT
END:VCALENDAR
"""
seen = next(iter(Calendar(file).events)).begin.isoformat()
print("ics", version("ics"))
print("expected: 2026-12-01T09:00:00+08:00")
print("seen:    ", seen)
assert seen == "2026-12-01T09:00:00+00:00", "the behaviour changed"
PY
