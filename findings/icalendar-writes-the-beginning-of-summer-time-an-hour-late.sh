#!/usr/bin/env bash
# icalendar 7.3.2 (Python), its file read by python-dateutil 2.9.0
# Valid input: an event in the zone Europe/London, for which add_missing_timezones() writes the VTIMEZONE.
# Expected (RFC 5545, 3.6.5): an onset is local time before the change, so summer time of 2026 begins at DTSTART/RDATE 20260329T010000 with
# TZOFFSETFROM:+0000. The end of summer time, 20261025T020000 with TZOFFSETFROM:+0100, is right.
# Seen: 20260329T020000, the time after the change: in the first hour of summer time every reader is an hour wrong.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check icalendar==7.3.2 python-dateutil==2.9.0.post0 tzdata==2026.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime as dt
import io
from importlib.metadata import version
from zoneinfo import ZoneInfo

from dateutil.tz import tzical
from icalendar import Calendar, Event

LONDON = "Europe/London"
calendar = Calendar.new()
calendar.add_component(Event.new(start=dt.datetime(2026, 7, 4, 9, tzinfo=ZoneInfo(LONDON))))
calendar.add_missing_timezones()
text = calendar.to_ical().decode()
zone = tzical(io.StringIO(text)).get(LONDON)
print("icalendar", version("icalendar"))
for moment, right in ((dt.datetime(2026, 3, 29, 1, 30), False), (dt.datetime(2026, 3, 29, 2, 30), True), (dt.datetime(2026, 10, 25, 1, 30), True)):
    moment = moment.replace(tzinfo=dt.UTC)
    expected, seen = (moment.astimezone(tz).isoformat() for tz in (ZoneInfo(LONDON), zone))
    print(f"{moment:%d %b %H:%M} UTC: expected {expected}, seen {seen}")
    assert (expected == seen) == right, "the behaviour changed"
unfolded = text.replace("\r\n ", "")
assert "20260329T020000" in unfolded and "20260329T010000" not in unfolded, "the behaviour changed"
PY
