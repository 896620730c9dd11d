#!/usr/bin/env bash
# pypdf 7.1.1 (Python), typst 0.15.0 (to make a page)
# Valid input: a page with the word "minutes". get_contents() is documented to return None where a page has no contents.
# Expected: the contents of this page are true: `if page.get_contents():` tells a page with contents from one without.
# Seen: bool(contents) is False, because the object is an empty dictionary too; the page looks empty.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pypdf==7.1.1 typst==0.15.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io

import pypdf
import typst

page = pypdf.PdfReader(io.BytesIO(typst.compile(b"minutes"))).pages[0]
contents = page.get_contents()
print("operations:", len(contents.operations), "| text:", page.extract_text())
print("expected: True")
print("seen:    ", bool(contents))
assert contents.operations and page.extract_text().strip() == "minutes"
assert not contents, "the behaviour changed"
PY
