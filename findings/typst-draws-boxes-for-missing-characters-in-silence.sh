#!/usr/bin/env bash
# typst 0.15.0 (Python)
# Valid input: a text with two Chinese characters, on a machine whose fonts have only Latin letters.
# Expected: an error, or a warning that two characters have no glyph; a font family that is not installed is warned of.
# Seen: a PDF file with the glyph 0 (.notdef, an empty box) for both, and no warning.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.0 pypdf==7.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io

import pypdf
import typst

latin = typst.Fonts(include_system_fonts=False)
page = '#set text(font: "Libertinus Serif")\n\u4f1a\u8bae minutes'
data, warnings = typst.compile_with_warnings(page.encode(), font_paths=latin)
_, others = typst.compile_with_warnings(b'#set text(font: "No Such Font")\nminutes', font_paths=latin)
drawn = b""
for operands, operator in pypdf.PdfReader(io.BytesIO(data)).pages[0].get_contents().operations:
    if operator in (b"Tj", b"TJ"):
        strings = operands if operator == b"Tj" else operands[0]
        drawn += b"".join(string.original_bytes for string in strings if hasattr(string, "original_bytes"))
missing = [drawn[at : at + 2] for at in range(0, len(drawn), 2)].count(bytes(2))
print("warnings of a family that is missing:", len(others))
print("expected warnings of missing characters: at least 1")
print("seen:", len(warnings), "warnings;", missing, "glyphs .notdef")
assert others, "the behaviour changed: no warning of a family"
assert (len(warnings), missing) == (0, 2), "the behaviour changed"
PY
