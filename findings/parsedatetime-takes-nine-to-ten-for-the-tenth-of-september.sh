#!/usr/bin/env bash
# parsedatetime 2.6 (Python, English time phrases)
# Valid input: "4 December at 9-10:30" and "tomorrow 9-10", said on Friday 27 November 2026, as meetings are announced.
# Expected: 9 o'clock on 4 December and tomorrow, as "4 December at 9:00-10:30" and "tomorrow 2-3pm" are read; or no time of day.
# Seen: 10 September 2027 for the first and 11 September 2027 for the second: the two hours are taken for a month and a day, although a day
# has been named before, and "tomorrow" then adds one to it.
# Matters: the next meeting is entered nine months late, without an error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check parsedatetime==2.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime
from importlib.metadata import version

import parsedatetime

calendar = parsedatetime.Calendar(version=parsedatetime.VERSION_CONTEXT_STYLE)
now = datetime.datetime(2026, 11, 27, 10)


def day(text):
    return str(calendar.parseDT(text, now)[0].date())


def begin(text):
    return "{}-{:02}-{:02} {}:{:02}".format(*calendar.evalRanges(text, now.timetuple())[0][:5])


print("parsedatetime", version("parsedatetime"))
print("4 December at 9-10:30: expected 2026-12-04, seen", day("4 December at 9-10:30"))
print("tomorrow 9-10:         expected 2026-11-28, seen", day("tomorrow 9-10"))
assert begin("4 December at 9:00-10:30") == "2026-12-04 9:00", "the behaviour changed"
assert begin("tomorrow 2-3pm") == "2026-11-28 14:00", "the behaviour changed"
assert day("4 December at 9-10:30") == "2027-09-10", "the behaviour changed"
assert day("tomorrow 9-10") == "2027-09-11", "the behaviour changed"
PY
