#!/usr/bin/env bash
# striprtf 0.0.35 and pandoc 3.9 (of pypandoc_binary 1.17)
# Valid input: an RTF file with the name 李𫖯. The second character lies beyond U+FFFF and is stored as Word and LibreOffice store it, as two \u
# words, a surrogate pair.
# Expected (RTF 1.9.1, \uN; a character beyond the first 65,536 is written as its two UTF-16 units): 李𫖯. LibreOffice reads it so.
# Seen: striprtf gives two lone surrogates, so that the text can be neither printed nor saved as UTF-8; pandoc gives U+FFFD twice, without a
# warning.
# Matters: such characters stand in names of people; the person has half a name in the minutes, or the minutes cannot be saved.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check striprtf==0.0.35 pypandoc_binary==1.17
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import struct
from importlib.metadata import version

import pypandoc
from striprtf.striprtf import rtf_to_text

NAME = "\u674e\U0002b5af"
units = struct.unpack(f"<{len(NAME.encode('utf-16-le')) // 2}h", NAME.encode("utf-16-le"))
file = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil SimSun;}}\uc1 " + "".join(rf"\u{unit}?" for unit in units) + r"\par}"
stripped = rtf_to_text(file).strip()
converted = pypandoc.convert_text(file, "plain", format="rtf").strip()
print("expected:", ascii(NAME))
print("striprtf", version("striprtf"), "seen:", ascii(stripped))
print("pandoc", pypandoc.get_pandoc_version(), "seen:", ascii(converted))
assert stripped == "\u674e\ud86d\uddaf", "the behaviour of striprtf changed"
assert converted == "\u674e\ufffd\ufffd", "the behaviour of pandoc changed"
PY
