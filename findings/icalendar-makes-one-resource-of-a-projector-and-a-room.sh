#!/usr/bin/env bash
# icalendar 7.3.2 (Python)
# Valid input: RESOURCES:Projector,Room\, large (RFC 5545, 3.8.1.10: a list of texts; a comma inside a text is escaped), beside CATEGORIES
# with the same values.
# Expected: two resources, "Projector" and "Room, large", and the same line when the event is written again, as with CATEGORIES.
# Seen: one text, "Projector,Room, large". Written again it is RESOURCES:Projector\,Room\, large, a single resource for every other reader.
# Matters: a program that only changes the hour of a meeting takes away the booking of its room.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check icalendar==7.3.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

from icalendar import Event

VALUES = r"Projector,Room\, large"
file = f"BEGIN:VEVENT\r\nUID:1@harbour.example\r\nDTSTAMP:20261127T000000Z\r\nCATEGORIES:{VALUES}\r\nRESOURCES:{VALUES}\r\nEND:VEVENT\r\n"
event = Event.from_ical(file)
written = dict(line.split(":", 1) for line in event.to_ical().decode().splitlines())
print("icalendar", version("icalendar"))
print("expected:", VALUES)
print("seen:    ", written["RESOURCES"])
assert written["CATEGORIES"] == VALUES, "the behaviour changed for categories"
assert str(event["RESOURCES"]) == "Projector,Room, large", "the behaviour changed"
assert written["RESOURCES"] == r"Projector\,Room\, large", "the behaviour changed"
PY
