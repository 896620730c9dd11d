#!/usr/bin/env bash
# docx2python 3.7.1 and docx2txt 0.9 (Python), beside mammoth 1.13.0
# Valid input: a Word file with tracked changes, in which the words "Motion 1 is carried" were moved from the first paragraph to the second
# (w:moveFrom, w:moveTo).
# Expected (ISO 29500-1, 17.13.5, moveFrom): the source of a move is no longer a part of the text, just as w:del; mammoth reads it once.
# Seen: both read the words in both places. Deleted words (w:del) are left out by both.
# Matters: a motion that a chair has moved in the draft is carried twice in the text, and counted twice.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check docx2python==3.7.1 docx2txt==0.9 mammoth==1.13.0
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


MOVED = '<w:r><w:t>Motion 1 is carried</w:t></w:r>'
CHANGE = 'w:author="Ann Lee" w:date="2026-11-27T09:00:00Z"'
save(
    "draft.docx",
    f'<w:p><w:r><w:t>Roof </w:t></w:r><w:moveFromRangeStart w:id="1" {CHANGE} w:name="move1"/><w:moveFrom w:id="2" {CHANGE}>{MOVED}</w:moveFrom>'
    f'<w:moveFromRangeEnd w:id="1"/><w:del w:id="3" {CHANGE}><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>'
    f'<w:p><w:r><w:t>Budget </w:t></w:r><w:moveToRangeStart w:id="4" {CHANGE} w:name="move1"/><w:moveTo w:id="5" {CHANGE}>{MOVED}</w:moveTo>'
    '<w:moveToRangeEnd w:id="4"/></w:p>',
)

import docx2txt
import mammoth
from docx2python import docx2python

with docx2python("draft.docx") as document, open("draft.docx", "rb") as file:
    seen = {"mammoth": mammoth.extract_raw_text(file).value, "docx2python": document.text, "docx2txt": docx2txt.process("draft.docx")}
for name, text in seen.items():
    print(f"{name}: expected 1, seen", text.count("Motion 1 is carried"))
    assert text.count("Motion 1 is carried") == (1 if name == "mammoth" else 2), f"the behaviour of {name} changed"
    assert "gone" not in text, f"the behaviour of {name} changed"
PY
