#!/usr/bin/env bash
# Babel 2.19.0 (Python)
# Valid input: 15:05, written with format_time and read again with parse_time, both in the locale zh_Hant (then in ko and en).
# Expected: 15:05 again, as in English. parse_time is said to use the time format of the locale; the format of zh_Hant begins with the
# period of the day (Bh:mm), and get_period_names("abbreviated", "format", "zh_Hant") has 下午 for "pm".
# Seen: 下午3:05 and 오후 3:05 are written, and 03:05 is read, without an error. Only the English letters "pm" are looked for.
# Matters: an afternoon meeting that a form of a web page in Chinese shows and sends back is moved into the night.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime
from importlib.metadata import version

from babel.dates import format_time, parse_time

print("Babel", version("babel"))
seen = {}
for locale in ("en", "zh_Hant", "ko"):
    written = format_time(datetime.time(15, 5), "short", locale=locale)
    seen[locale] = str(parse_time(written, locale=locale, format="short"))
    print(f"{locale}: written {written}, expected 15:05:00, read {seen[locale]}")
assert seen == {"en": "15:05:00", "zh_Hant": "03:05:00", "ko": "03:05:00"}, "the behaviour changed"
PY
