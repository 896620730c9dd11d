#!/usr/bin/env bash
# humanize 4.17.0 (Python)
# Valid input: a task that is due in 31 days, and one that has been open for 335 days, in the documented locale zh_CN.
# Expected: 1个月之后 and 11个月. A number of months is counted with 个 (CLDR, unit "month" in Chinese: {0}个月); without it, 1月 is January. The locale
# zh_HK of the same release has 個月 beside a year (1 年又 1 個月).
# Seen: 1月之后, "after January", and 11月, "November".
# Matters: a deadline printed with it is read as a month of the calendar.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check humanize==4.17.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime
from importlib.metadata import version

import humanize

humanize.i18n.activate("zh_CN")
now = datetime.datetime(2026, 11, 27, 10)
due = humanize.naturaltime(now + datetime.timedelta(days=31), when=now)
open_for = humanize.naturaldelta(datetime.timedelta(days=335))
print("humanize", version("humanize"))
print("expected: 1个月之后 / 11个月")
print("seen:    ", due, "/", open_for)
assert (due, open_for) == ("1月之后", "11月"), "the behaviour changed"
PY
