#!/usr/bin/env bash
# jionlp 1.5.31 (Python, Chinese time phrases)
# Valid input: 两周内 (within two weeks), beside 三个工作日内 and 下周五, which are read as expected.
# Expected: the end of the span lies 14 days ahead, or the phrase is refused.
# Seen: the end lies 2 days ahead, without an error: the word 周 is lost.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check jionlp==1.5.31
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime as dt
from importlib.metadata import version

import jionlp

base = dt.datetime(2026, 11, 27, 10, 0)


def end(phrase):
    return jionlp.parse_time(phrase, time_base=base.timestamp())["time"][1][:10]


print("jionlp", version("jionlp"), "counted from", base.date())
print("下周五: expected 2026-12-04, seen", end("下周五"))
print("两周内: expected 2026-12-11, seen", end("两周内"))
assert end("下周五") == "2026-12-04"
assert end("两周内") == "2026-11-29", "the behaviour changed"
PY
