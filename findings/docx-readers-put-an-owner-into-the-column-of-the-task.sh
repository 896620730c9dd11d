#!/usr/bin/env bash
# mammoth 1.13.0, docx2python 3.7.1, pandoc of pypandoc_binary 1.17 (Python)
# Valid input: a Word table of two columns, Task and Owner, whose second row leaves out the first column (w:gridBefore 1), as Word stores a
# row that begins further right.
# Expected (ISO 29500-1, 17.4.15): the row begins one column further right, so that Ann Lee stands under Owner. LibreOffice shows it so.
# Seen: all three put Ann Lee under Task, without a warning.
# Matters: a person becomes a task, and the task above has one owner less.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check mammoth==1.13.0 docx2python==3.7.1 pypandoc_binary==1.17
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import zipfile

W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
RELATIONS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""


def save(path, body):
    with zipfile.ZipFile(path, "w") as parts:
        parts.writestr("[Content_Types].xml", TYPES)
        parts.writestr("_rels/.rels", RELATIONS)
        parts.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")


cell = '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>'.format
save(
    "tasks.docx",
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>'
    f"<w:tr>{cell('Task')}{cell('Owner')}</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{cell('Ann Lee')}</w:tr></w:tbl><w:p/>",
)

import json
import re

import mammoth
import pypandoc
from docx2python import docx2python


def first(html):
    """The first cell of the last row."""
    return re.sub("<[^>]*>", "", re.findall("<t[dh].*?</t[dh]>", html.split("<tr")[-1], re.S)[0]).strip()


with docx2python("tasks.docx") as document, open("tasks.docx", "rb") as file:
    seen = {"mammoth": first(mammoth.convert_to_html(file).value), "docx2python": "".join(document.body[0][1][0])}
seen["pandoc"] = first(pypandoc.convert_file("tasks.docx", "html"))
for name, text in seen.items():
    print(f"{name}: under Task: expected nothing, seen", json.dumps(text))
    assert text == "Ann Lee", f"the behaviour of {name} changed"
PY
