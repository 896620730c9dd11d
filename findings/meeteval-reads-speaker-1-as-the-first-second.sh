#!/usr/bin/env bash
# meeteval 0.4.3 (Python, transcripts of meetings)
# Valid input: a segment list (SegLST, JSON) with the speakers "Speaker 1" and "Speaker 2", as services for transcripts name them, written as STM.
# Expected: an error, or another name. The fields of STM are divided by white space (SCTK, infmts.htm), so a name cannot hold any; pyannote.core 6.1.0
# refuses such a name for RTTM with a sentence that says so.
# Seen: the file is written. Read again by the same library, both people are called "Speaker", the number is the second at which they begin, the beginning is
# the end, and the end is the first word said.
# Matters: two people become one, and every time is wrong, without an error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps meeteval==0.4.3
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

from meeteval.io import STM, SegLST

segments = SegLST(
    [
        {"session_id": "board", "speaker": "Speaker 1", "start_time": 3, "end_time": 5, "words": "we mend the roof"},
        {"session_id": "board", "speaker": "Speaker 2", "start_time": 5, "end_time": 8, "words": "I am against it"},
    ]
)
read = STM.parse(STM.new(segments).dumps())
seen = [(line.speaker_id, int(line.begin_time), int(line.end_time), line.transcript) for line in read.lines]
print("meeteval", version("meeteval"))
for one, was in zip(seen, segments):
    print("written:", (was["speaker"], was["start_time"], was["end_time"], was["words"]))
    print("read:   ", one)
assert seen == [("Speaker", 1, 3, "5 we mend the roof"), ("Speaker", 2, 5, "8 I am against it")], "the behaviour changed"
PY
