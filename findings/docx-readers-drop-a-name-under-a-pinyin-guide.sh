#!/usr/bin/env bash
# mammoth 1.13.0, markitdown 0.1.9, python-docx 1.2.0 (Python), pandoc of pypandoc_binary 1.17
# Valid input: a Word paragraph 由张玮汇报 in which 张玮 has a pinyin guide (w:ruby, as Word's phonetic guide writes it for rare characters in names).
# Expected (ISO 29500, 17.3.3.25): the text of w:rubyBase is the text of the paragraph; the guide above it may go.
# Seen: all four give 由汇报. The name itself is lost, without a warning. (docx2python and LibreOffice keep it.)
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
        f"""<w:p {W}><w:r><w:t>由</w:t></w:r><w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/>
        <w:hpsRaise w:val="20"/><w:hpsBaseText w:val="21"/><w:lid w:val="zh-CN"/></w:rubyPr>
        <w:rt><w:r><w:t>zhāngwěi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>张玮</w:t></w:r></w:rubyBase></w:ruby></w:r>
        <w:r><w:t>汇报</w:t></w:r></w:p>"""
    ),
    "w:sectPr",
)
document.save("guide.docx")

import mammoth
import pypandoc
from markitdown import MarkItDown

with open("guide.docx", "rb") as file:
    seen = {"mammoth": mammoth.extract_raw_text(file).value.strip()}
seen["markitdown"] = MarkItDown().convert("guide.docx").text_content.strip()
seen["python-docx"] = docx.Document("guide.docx").paragraphs[0].text
seen["pandoc " + pypandoc.get_pandoc_version()] = pypandoc.convert_file("guide.docx", "plain").strip()
print("expected: 由张玮汇报")
for name, text in seen.items():
    print(f"{name}: {text}")
    assert text == "由汇报", f"the behaviour of {name} changed"
PY
