#!/usr/bin/env bash
# nameparser 2.6.0 (Python)
# Valid input: "Ms Ann Lee KC", King's Counsel, the title of senior barristers in England since September 2022, beside "Ms Ann Lee QC".
# Expected: family name Lee, suffix KC, as with QC.
# Seen: family name KC, and Lee becomes a middle name.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check nameparser==2.6.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

from nameparser import HumanName

print("nameparser", version("nameparser"))
for letters in ("QC", "KC"):
    name = HumanName(f"Ms Ann Lee {letters}")
    print(f"{letters}: family name {name.last!r}, middle {name.middle!r}, suffix {name.suffix!r}")
assert HumanName("Ms Ann Lee QC").last == "Lee"
assert HumanName("Ms Ann Lee KC").last == "KC", "the behaviour changed"
PY
