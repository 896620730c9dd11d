#!/usr/bin/env bash
# dateparser 1.5.0 (Python)
# Valid input: 11月30日 (30 November), relative to 27 November 2026.
# Expected: 2026-11-30, which dateparser itself gives for "30 November", or nothing.
# Seen: 2011-11-30. The month 11 is also taken for the year.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime as dt
from importlib.metadata import version

import dateparser

settings = {"RELATIVE_BASE": dt.datetime(2026, 11, 27, 10, 0)}
english = dateparser.parse("30 November", settings=settings)
chinese = dateparser.parse("11月30日", settings=settings)
print("dateparser", version("dateparser"))
print("30 November: expected 2026-11-30, seen", english.date())
print("11月30日:    expected 2026-11-30, seen", chinese.date())
assert english.date() == dt.date(2026, 11, 30)
assert chinese.date() == dt.date(2011, 11, 30), "the behaviour changed"
PY
