#!/usr/bin/env bash
# arrow 1.4.0 (Python)
# Valid input: humanize() of dates 14, 15, 20 and 30 days ahead.
# Expected: "in 2 weeks" for 14 to 20 days, "in 3 weeks" from 21 on; dehumanize() of the phrase stays within some days of the date.
# Seen: "in a month" from the 15th day on, and dehumanize() turns a deadline 15 days ahead into one 30 days ahead.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check arrow==1.4.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

import arrow

today = arrow.get(2026, 11, 27, 10)
print("arrow", version("arrow"))
seen = {}
for days in (14, 15, 20, 30):
    phrase = today.shift(days=days).humanize(today)
    back = (today.dehumanize(phrase) - today).days
    seen[days] = (phrase, back)
    print(f"{days} days ahead: {phrase!r}, read back as {back} days")
assert seen[14] == ("in 2 weeks", 14)
assert seen[15] == ("in a month", 30), "the behaviour changed"
assert seen[20] == ("in a month", 30), "the behaviour changed"
PY
