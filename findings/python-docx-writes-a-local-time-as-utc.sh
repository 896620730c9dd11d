#!/usr/bin/env bash
# python-docx 1.2.0 (Python)
# Valid input: core_properties.created = 09:00 in the zone +08:00 (an aware datetime).
# Expected (ISO 29500-2, W3CDTF): 2026-11-27T01:00:00Z, or 09:00:00+08:00.
# Seen: 2026-11-27T09:00:00Z. The offset is dropped and the same digits are called UTC, eight hours late.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime as dt
import re
import zipfile

import docx

document = docx.Document()
document.core_properties.created = dt.datetime(2026, 11, 27, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=8)))
document.save("time.docx")
core = zipfile.ZipFile("time.docx").read("docProps/core.xml").decode()
seen = re.search(r"<dcterms:created[^>]*>([^<]*)<", core)[1]
print("expected: 2026-11-27T01:00:00Z")
print("seen:    ", seen)
assert seen == "2026-11-27T09:00:00Z", "the behaviour changed"
PY
