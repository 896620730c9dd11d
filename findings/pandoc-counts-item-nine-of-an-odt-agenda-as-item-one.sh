#!/usr/bin/env bash
# pandoc 3.9 (of pypandoc_binary 1.17)
# Valid input: an ODT file with two numbered lists: item 1, a paragraph, and a list whose first item has text:start-value="9", as LibreOffice
# writes it after "Restart at 9".
# Expected (OpenDocument 1.3, part 3, text:start-value of text:list-item): 1, then 9 and 10. A start number in the list's style is read
# (text:list-level-style-number).
# Seen: 1, then 1 and 2.
# Matters: the minutes say "item 9", and there is none; item 1 is there twice.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import zipfile

import pypandoc

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "style")
)
MANIFEST = """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>"""


def minutes(style_start, item_start):
    level = f'<text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1" {style_start}/>'
    item = "<text:list-item {}><text:p>{}</text:p></text:list-item>".format
    listed = '<text:list text:style-name="L">{}</text:list>'.format
    text = listed(item("", "Roof")) + "<text:p>Discussion.</text:p>" + listed(item(item_start, "Budget") + item("", "Any other business"))
    with zipfile.ZipFile("minutes.odt", "w") as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        parts.writestr("META-INF/manifest.xml", MANIFEST)
        parts.writestr("styles.xml", f'<office:document-styles {SPACES} office:version="1.3"><office:styles/></office:document-styles>')
        parts.writestr(
            "content.xml",
            f'<office:document-content {SPACES} office:version="1.3"><office:automatic-styles><text:list-style style:name="L">{level}</text:list-style>'
            f"</office:automatic-styles><office:body><office:text>{text}</office:text></office:body></office:document-content>",
        )
    lines = pypandoc.convert_file("minutes.odt", "plain").splitlines()
    return [line.split(".")[0] for line in lines if line[:1].isdigit()]


seen = minutes("", 'text:start-value="9"')
print("pandoc", pypandoc.get_pandoc_version())
print("expected: 1 9 10")
print("seen:    ", *seen)
assert minutes('text:start-value="9"', "") == ["9", "9", "10"], "the behaviour changed for the style"
assert seen == ["1", "1", "2"], "the behaviour changed"
PY
