#!/usr/bin/env bash
# recurring-ical-events 3.8.2 (Python), icalendar 7.3.2
# Valid input: a calendar with one event by the Chinese calendar (RRULE with RSCALE=CHINESE, RFC 7529) and one ordinary meeting in December.
# Expected: the meeting is found; at the most the lunar series is reported as unsupported.
# Seen: the whole query raises "UNTIL parameter is missing", which names neither RSCALE nor the event; the rule has a COUNT and needs no UNTIL.
# With skip_bad_series=True the meeting is found.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check recurring-ical-events==3.8.2 icalendar==7.3.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

import recurring_ical_events
from icalendar import Calendar

file = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Harbour Works//Planner//EN
BEGIN:VEVENT
UID:1@harbour.example
DTSTAMP:20261101T000000Z
DTSTART;VALUE=DATE:20270206
RRULE:RSCALE=CHINESE;FREQ=YEARLY;COUNT=3
SUMMARY:Spring Festival
END:VEVENT
BEGIN:VEVENT
UID:2@harbour.example
DTSTAMP:20261101T000000Z
DTSTART:20261207T010000Z
SUMMARY:Board meeting
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")
december = ((2026, 12, 1), (2026, 12, 31))
print("recurring-ical-events", version("recurring-ical-events"))
print("expected: ['Board meeting']")
try:
    recurring_ical_events.of(Calendar.from_ical(file)).between(*december)
except ValueError as error:
    seen = str(error)
else:
    raise SystemExit("the behaviour changed: nothing is raised")
print("seen:    ", seen)
assert seen.startswith("UNTIL parameter is missing"), "the message changed"
skipping = recurring_ical_events.of(Calendar.from_ical(file), skip_bad_series=True)
assert [str(event["SUMMARY"]) for event in skipping.between(*december)] == ["Board meeting"]
PY
