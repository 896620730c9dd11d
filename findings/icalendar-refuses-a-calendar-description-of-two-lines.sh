#!/usr/bin/env bash
# icalendar 7.3.2 (Python)
# Valid input: Calendar.new(description="First\nSecond"); RFC 7986, 5.2, makes DESCRIPTION of a calendar a text, whose line break is written as \n.
# Expected: DESCRIPTION:First\nSecond, as Event.new(description=...) writes it.
# Seen: to_ical() raises AssertionError about unescaped line breaks.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check icalendar==7.3.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

from icalendar import Calendar, Event

TEXT = "First, then\nSecond"
event = Event.new(description=TEXT).to_ical().decode()
print("icalendar", version("icalendar"))
print("event:   ", next(line for line in event.splitlines() if line.startswith("DESCRIPTION")))
try:
    Calendar.new(description=TEXT).to_ical()
    seen = "written"
except AssertionError as error:
    seen = f"AssertionError: {error}"
print("calendar:", seen)
assert r"DESCRIPTION:First\, then\nSecond" in event
assert seen.startswith("AssertionError"), "the behaviour changed"
PY
