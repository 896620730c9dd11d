#!/usr/bin/env bash
# pycaption 2.3.14 with pysubs2 1.8.1 (Python, captions)
# Valid input: a TTML transcript with a division that begins at 10 minutes (<div begin="00:10:00.000">), and in it a paragraph from 3 to 5
# seconds.
# Expected (TTML, attribute begin: times are relative to those of the parent, as in SMIL): the words are said from 10:03 to 10:05; pysubs2
# reads them so.
# Seen: pycaption reads 0:03 to 0:05. The time of the division is left out without a warning.
# Matters: transcripts put together of several recordings have one division for each; all of them then begin at nought, one upon another.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pycaption==2.3.14 pysubs2==1.8.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime
import warnings
from importlib.metadata import version

import pysubs2
from pycaption import DFXPReader

warnings.simplefilter("ignore")
FILE = """<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div begin="00:10:00.000">
<p begin="00:00:03.000" end="00:00:05.000">Shall we mend the roof?</p></div></body></tt>
"""
(seen,) = DFXPReader().read(FILE).get_captions("en")
other = pysubs2.SSAFile.from_string(FILE, format_="ttml")[0]
print("pycaption", version("pycaption"))
print("expected: ", datetime.timedelta(milliseconds=other.start), "(pysubs2)")
print("seen:     ", datetime.timedelta(microseconds=seen.start))
assert (other.start, other.end) == (603_000, 605_000), "the behaviour of pysubs2 changed"
assert (seen.start, seen.end) == (3_000_000, 5_000_000), "the behaviour changed"
PY
