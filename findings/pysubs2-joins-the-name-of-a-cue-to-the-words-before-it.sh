#!/usr/bin/env bash
# pysubs2 1.8.1 (Python, subtitles)
# Valid input: a WebVTT transcript whose cues have names (item-1, item-2).
# Expected (WebVTT, cue identifier block): the line above the times is the name of the cue that follows, and no part of any text. The
# documentation lists WebVTT among the formats that are read and written.
# Seen: the name of the second cue is a line of the first cue's text; written again as VTT or SRT it is shown to the viewer. Only names that
# are a number are taken away, as in SRT.
# Matters: words that nobody said stand in the transcript, under the speaker before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pysubs2==1.8.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

import pysubs2

FILE = """WEBVTT

item-1
00:00:03.000 --> 00:00:05.000
Shall we mend the roof?

item-2
00:00:06.000 --> 00:00:08.000
I am against it.

3
00:00:09.000 --> 00:00:10.000
Carried, 5 to 2.
"""
cues = pysubs2.SSAFile.from_string(FILE)
print("pysubs2", version("pysubs2"))
print("expected: 'Shall we mend the roof?'")
print("seen:    ", repr(cues[0].plaintext))
assert [cue.plaintext for cue in cues[1:]] == ["I am against it.", "Carried, 5 to 2."], "the behaviour changed"
assert cues[0].plaintext == "Shall we mend the roof?\n\nitem-2", "the behaviour changed"
assert "item-2" in cues.to_string("srt"), "the behaviour changed"
PY
