#!/usr/bin/env bash
# mammoth 1.13.0, markitdown 0.1.9, python-docx 1.2.0 (Python), pandoc of pypandoc_binary 1.17
# Valid input: "Next meeting: " and a simple field (w:fldSimple) whose stored result is 4 December 2026, as document properties and mail-merge fields are stored.
# Expected (ISO 29500, 17.16.19): the runs inside the field are its current result, and the text of the paragraph.
# Seen: all four give "Next meeting:" alone. The day is lost without a warning.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check mammoth==1.13.0 markitdown==0.1.9 python-docx==1.2.0 pypandoc_binary==1.17
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import docx
from docx.oxml import parse_xml

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

document = docx.Document()
document.element.body.insert_element_before(
    parse_xml(
        f"""<w:p {W}><w:r><w:t xml:space="preserve">Next meeting: </w:t></w:r>
        <w:fldSimple w:instr=" DOCPROPERTY NextMeeting "><w:r><w:t>4 December 2026</w:t></w:r></w:fldSimple></w:p>"""
    ),
    "w:sectPr",
)
document.save("field.docx")

import mammoth
import pypandoc
from markitdown import MarkItDown

with open("field.docx", "rb") as file:
    seen = {"mammoth": mammoth.extract_raw_text(file).value.strip()}
seen["markitdown"] = MarkItDown().convert("field.docx").text_content.strip()
seen["python-docx"] = docx.Document("field.docx").paragraphs[0].text.strip()
seen["pandoc " + pypandoc.get_pandoc_version()] = pypandoc.convert_file("field.docx", "plain").strip()
print("expected: Next meeting: 4 December 2026")
for name, text in seen.items():
    print(f"{name}: {text}")
    assert text == "Next meeting:", f"the behaviour of {name} changed"
PY
