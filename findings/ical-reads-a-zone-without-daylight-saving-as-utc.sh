#!/usr/bin/env bash
# ical 14.3.1 (Python, the calendar library of a home automation program)
# Valid input: an invitation whose VTIMEZONE has one STANDARD part at +0800 and no rule, as Outlook writes it for a country without daylight saving.
# Expected (RFC 5545, 3.6.5): 09:00 in that zone is 09:00+08:00. A zone with summer and winter time is read so.
# Seen: 09:00+00:00, without a warning: the meeting is eight hours late.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ical==14.3.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

from ical.calendar_stream import IcsCalendarStream

PLAIN = """BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0800
TZOFFSETTO:+0800
END:STANDARD
"""
TWO_PARTS = """BEGIN:DAYLIGHT
DTSTART:16010101T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:16010101T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
"""
FILE = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Harbour Works//Planner//EN
BEGIN:VTIMEZONE
TZID:Harbour Time
{parts}END:VTIMEZONE
BEGIN:VEVENT
UID:1@harbour.example
DTSTAMP:20261101T000000Z
DTSTART;TZID=Harbour Time:20261204T090000
DURATION:PT1H
SUMMARY:Berth plan
END:VEVENT
END:VCALENDAR
"""


def start(parts):
    text = FILE.format(parts=parts).replace("\n", "\r\n")
    return IcsCalendarStream.calendar_from_ics(text).events[0].dtstart.isoformat()


print("ical", version("ical"))
print("summer and winter: expected 2026-12-04T09:00:00+01:00, seen", start(TWO_PARTS))
print("one offset:        expected 2026-12-04T09:00:00+08:00, seen", start(PLAIN))
assert start(TWO_PARTS) == "2026-12-04T09:00:00+01:00"
assert start(PLAIN) == "2026-12-04T09:00:00+00:00", "the behaviour changed"
PY
