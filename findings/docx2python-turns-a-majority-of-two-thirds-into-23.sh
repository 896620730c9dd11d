#!/usr/bin/env bash
# docx2python 3.7.1 (Python), beside pandoc of pypandoc_binary 1.17
# Valid input: a Word paragraph "A majority of 2/3 is needed", with the fraction made as Word's equation editor makes it (m:f, a numerator and
# a denominator).
# Expected: 2/3 in some form. The README says that equations are extracted, and the text is put into <latex>…</latex>: \frac{2}{3}, as pandoc
# gives it.
# Seen: <latex>23</latex>. Numerator and denominator are set side by side, so that the fraction is the number twenty-three.
# Matters: a rule of order, or a share of the votes, is read as another number.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check docx2python==3.7.1 pypandoc_binary==1.17
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


M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
FRACTION = "<m:f><m:num><m:r><m:t>2</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f>"
run = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'.format
equation = f'<m:oMath xmlns:m="{M}">{FRACTION}</m:oMath>'
save("rules.docx", f"<w:p>{run('A majority of ')}{equation}{run(' is needed')}</w:p>")

from importlib.metadata import version

import pypandoc
from docx2python import docx2python

with docx2python("rules.docx") as document:
    seen = document.text.strip()
other = pypandoc.convert_file("rules.docx", "markdown").strip()
print("docx2python", version("docx2python"))
print("pandoc:", other)
print("seen:  ", seen)
assert other == r"A majority of $\frac{2}{3}$ is needed", "the behaviour of pandoc changed"
assert seen == "A majority of <latex>23</latex> is needed", "the behaviour changed"
PY
