#!/usr/bin/env bash
# html2docx 1.6.0 (Python)
# Valid input: <blockquote>…</blockquote> followed by <p>…</p>, as in a mail.
# Expected: two paragraphs.
# Seen: one, with no space between the last word of the quotation and the first of the answer.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check html2docx==1.6.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io
from importlib.metadata import version

from docx import Document
from html2docx import html2docx

HTML = "<p>Ann wrote:</p><blockquote>The shed is sold</blockquote><p>This is not so.</p>"
paragraphs = [paragraph.text for paragraph in Document(io.BytesIO(html2docx(HTML, title="Mail").getvalue())).paragraphs]
print("html2docx", version("html2docx"))
print("expected:", ["Ann wrote:", "The shed is sold", "This is not so."])
print("seen:    ", paragraphs)
assert paragraphs == ["Ann wrote:", "The shed is soldThis is not so."], "the behaviour changed"
PY
