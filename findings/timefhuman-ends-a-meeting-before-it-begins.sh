#!/usr/bin/env bash
# timefhuman 0.1.5 (Python, English time phrases)
# Valid input: "Sat 11-1pm" and "Dec 4 11:00-1:30pm", which go over noon, beside "Dec 4 3-4pm".
# Expected: 11:00 to 13:00 and 11:00 to 13:30. The README says that the "PM" of an end is inferred for the beginning ("3-4p"), which can hold
# only where the meeting still ends after it begins.
# Seen: 23:00 to 13:00 of the same day, a meeting of minus ten hours, without an error. "9-5pm" is 21:00 to 17:00 of the next day.
# Matters: every meeting over lunch is entered in the night, and its length is negative.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check timefhuman==0.1.5
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime
from importlib.metadata import version

from timefhuman import tfhConfig, timefhuman

config = tfhConfig(now=datetime.datetime(2026, 11, 27, 10))


def span(text):
    ((begin, end),) = timefhuman(text, config)
    return f"{begin:%m-%d %H:%M} to {end:%m-%d %H:%M}"


print("timefhuman", version("timefhuman"))
print("Dec 4 3-4pm:  seen", span("Dec 4 3-4pm"))
print("Sat 11-1pm:   expected 11-28 11:00 to 11-28 13:00, seen", span("Sat 11-1pm"))
assert span("Dec 4 3-4pm") == "12-04 15:00 to 12-04 16:00", "the behaviour changed"
assert span("Sat 11-1pm") == "11-28 23:00 to 11-28 13:00", "the behaviour changed"
assert span("Dec 4 11:00-1:30pm") == "12-04 23:00 to 12-04 13:30", "the behaviour changed"
assert span("9-5pm") == "11-27 21:00 to 11-28 17:00", "the behaviour changed"
PY
