#!/usr/bin/env bash
# cn2an 0.5.24 (Python, Chinese numbers in running text)
# Valid input: 三五天内答复 (a reply within three to five days).
# Expected: the estimate stays as it is, or becomes 3~5天; the library leaves 两点半 and 万一 alone, too.
# Seen: transform gives 35天内答复, without a warning. The digits of an estimate are read as positions.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check cn2an==0.5.24
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

import cn2an

seen = cn2an.transform("三五天内答复", "cn2an")
print("cn2an", version("cn2an"))
print("expected: 三五天内答复 (or 3~5天内答复)")
print("seen:    ", seen)
assert cn2an.transform("两点半", "cn2an") == "两点半"
assert seen == "35天内答复", "the behaviour changed"
PY
