#!/usr/bin/env bash
# icalendar 7.3.2 (Python)
# Valid input: two invitations, each with its own VTIMEZONE "Customized Time Zone", the name that Outlook gives to every zone of one's own.
# Expected (RFC 5545, 3.6.5): a TZID refers to the VTIMEZONE of the same file, so 09:00 is +08:00 in the first and -05:00 in the second.
# Seen: within one process the second file gets the offset of the first, without a warning. 09:00 in New York becomes 09:00 in Shanghai.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check icalendar==7.3.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

from icalendar import Calendar

FILE = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Harbour Works//Planner//EN
BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:{offset}
TZOFFSETTO:{offset}
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:{offset}@harbour.example
DTSTAMP:20261101T000000Z
DTSTART;TZID=Customized Time Zone:20261201T090000
SUMMARY:Berth plan
END:VEVENT
END:VCALENDAR
"""


def start(offset):
    text = FILE.format(offset=offset).replace("\n", "\r\n")
    return Calendar.from_ical(text).walk("VEVENT")[0]["DTSTART"].dt.isoformat()


first, second = start("+0800"), start("-0500")
print("icalendar", version("icalendar"))
print("expected:", "2026-12-01T09:00:00+08:00", "2026-12-01T09:00:00-05:00")
print("seen:    ", first, second)
assert first == "2026-12-01T09:00:00+08:00", "the first file changed"
assert second == "2026-12-01T09:00:00+08:00", "the behaviour changed: the second file has its own zone"
PY
