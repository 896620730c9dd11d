#!/usr/bin/env bash
# python-docx 1.2.0 with openxml-audit 0.8.0 (Python)
# Valid input: an empty document from python-docx's own template, saved as it is.
# Expected: the validator finds nothing.
# Seen: it reports the part stylesWithEffects.xml, which the template has kept from Word 2010 beside a newer styles.xml.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 openxml-audit==0.8.0
cd "$dir"
"$dir/venv/bin/python" -c 'import docx; docx.Document().save("empty.docx")'
"$dir/venv/bin/openxml-audit" empty.docx 2>&1 | tee seen.txt | head -30 || true
grep -qi "stylesWithEffects" seen.txt || { echo "the behaviour changed"; exit 1; }
