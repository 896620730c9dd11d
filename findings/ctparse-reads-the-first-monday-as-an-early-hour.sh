#!/usr/bin/env bash
# ctparse 0.3.6 (Python, English and German time phrases)
# Valid input: "first Monday of next month" and "in a fortnight", said on Friday 27 November 2026.
# Expected: 2026-12-07 and 2026-12-11, or no result.
# Seen: Monday 2026-11-30 with the time of day "first", and tonight: "first" is a part of the day, and "fortnight" contains "night".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ctparse==0.3.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime as dt
import warnings
from importlib.metadata import version

warnings.simplefilter("ignore")
from ctparse import ctparse

base = dt.datetime(2026, 11, 27, 10, 0)
monday = ctparse("first Monday of next month", ts=base).resolution
fortnight = ctparse("in a fortnight", ts=base).resolution
print("ctparse", version("ctparse"))
print("first Monday of next month: expected 2026-12-07, seen", monday)
print("in a fortnight:             expected 2026-12-11, seen", fortnight)
assert (monday.month, monday.day, monday.POD) == (11, 30, "first"), "the behaviour changed"
assert (fortnight.month, fortnight.day, fortnight.POD) == (11, 27, "night"), "the behaviour changed"
PY
