#!/usr/bin/env bash
# icalendar 7.3.2 (Python)
# Valid input: an event that begins at 17:00 with the fixed offset +08:00 (datetime.timezone), as a meeting file or a web form gives it.
# Expected: an output from which the moment can be read again: UTC, or a TZID with its VTIMEZONE (RFC 5545, 3.2.19, requires one).
# Seen: DTSTART;TZID="UTC+08:00" without any VTIMEZONE. add_missing_timezones() adds none. The library reads its own output as 17:00 without a zone.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check icalendar==7.3.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime as dt
from importlib.metadata import version

from icalendar import Calendar, Event

calendar = Calendar()
calendar.add("prodid", "-//Harbour Works//Planner//EN")
calendar.add("version", "2.0")
event = Event()
event.add("uid", "1@harbour.example")
event.add("dtstart", dt.datetime(2026, 12, 4, 17, 0, tzinfo=dt.timezone(dt.timedelta(hours=8))))
calendar.add_component(event)
calendar.add_missing_timezones()
output = calendar.to_ical().decode()
again = Calendar.from_ical(output).walk("VEVENT")[0]["DTSTART"].dt
print("icalendar", version("icalendar"))
print("expected: 2026-12-04T17:00:00+08:00 (or 09:00 UTC)")
print("seen:    ", again.isoformat(), "from", next(row for row in output.splitlines() if row.startswith("DTSTART")))
assert "VTIMEZONE" not in output, "the behaviour changed: the zone is defined"
assert again.tzinfo is None, "the behaviour changed: the offset is read"
PY
