#!/usr/bin/env bash
# icalendar 7.3.2 (Python)
# Valid input: a VTODO with DUE and no DTSTART (RFC 5545, 3.6.2), and an alarm a day before the DUE (TRIGGER;RELATED=END) or at a fixed moment.
# Expected: alarms.times gives the moments, because neither needs a start.
# Seen: IncompleteComponent, "No DTSTART given", for both. With a DTSTART both are found.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check icalendar==7.3.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

from icalendar import Todo
from icalendar.error import IncompleteComponent

TASK = """BEGIN:VTODO
UID:1@harbour.example
{start}DUE:20261204T090000Z
BEGIN:VALARM
ACTION:DISPLAY
{trigger}
END:VALARM
END:VTODO
"""


def moment(start, trigger):
    task = Todo.from_ical(TASK.format(start=start, trigger=trigger).replace("\n", "\r\n"))
    try:
        return task.alarms.times[0].trigger.isoformat()
    except IncompleteComponent as error:
        return f"IncompleteComponent: {error}"


print("icalendar", version("icalendar"))
for trigger in ("TRIGGER;RELATED=END:-P1D", "TRIGGER;VALUE=DATE-TIME:20261203T090000Z"):
    with_start, without = moment("DTSTART:20261201T090000Z\n", trigger), moment("", trigger)
    print(trigger, "expected 2026-12-03T09:00:00+00:00; with DTSTART", with_start, "; without", without)
    assert with_start == "2026-12-03T09:00:00+00:00"
    assert without == "IncompleteComponent: No DTSTART given.", "the behaviour changed"
PY
