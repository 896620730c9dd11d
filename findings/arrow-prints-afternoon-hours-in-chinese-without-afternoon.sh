#!/usr/bin/env bash
# arrow 1.4.0 (Python)
# Valid input: 15:05 printed with the documented tokens "A h:mm" in the locales en, zh-cn, ja and de.
# Expected: a word for the afternoon (下午) beside the hour of twelve, or an error that the locale has none.
# Seen: the token gives an empty text in all but English, so that 15:05 and 03:05 are printed alike.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check arrow==1.4.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

import arrow

print("arrow", version("arrow"))
for locale in ("en", "zh-cn", "ja", "de"):
    early, late = (arrow.get(2026, 12, 4, hour, 5).format("A h:mm", locale=locale) for hour in (3, 15))
    print(f"{locale:5} 03:05 -> {early!r}, 15:05 -> {late!r}")
    assert (early == late) == (locale != "en"), "the behaviour changed"
PY
