#!/usr/bin/env bash
# htmldocx 0.0.6 (Python)
# Valid input: <ul><li><p>…</p></li></ul>, which every Markdown program writes for a list with blank lines between its items.
# Expected: a list paragraph with the words.
# Seen: an empty list paragraph, and the words in a plain paragraph after it. A list without <p> is right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check htmldocx==0.0.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

from docx import Document
from htmldocx import HtmlToDocx


def paragraphs(html):
    document = Document()
    HtmlToDocx().add_html_to_document(html, document)
    return [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs]


tight = paragraphs("<ul><li>Mend the shed</li></ul>")
loose = paragraphs("<ul><li><p>Mend the shed</p></li></ul>")
print("htmldocx", version("htmldocx"))
print("tight:", tight)
print("loose:", loose)
assert tight == [("List Bullet", "Mend the shed")]
assert loose == [("List Bullet", ""), ("Normal", "Mend the shed")], "the behaviour changed"
PY
