#!/usr/bin/env bash
# webvtt-py 0.6.0 (Python, WebVTT captions)
# Valid input: cue text with &amp; and &lt;, which WebVTT requires for the two characters.
# Expected: `text`, from which the tags are removed, is what a viewer reads: R&D < 5.
# Seen: the tags go, the escapes stay.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check webvtt-py==0.6.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

import webvtt

FILE = """WEBVTT

00:00:03.000 --> 00:00:05.000
<v Ann Lee>R&amp;D costs <i>were</i> &lt; 5 million.</v>
"""
cue = webvtt.from_string(FILE)[0]
print("webvtt-py", version("webvtt-py"))
print("expected: R&D costs were < 5 million.")
print("seen:    ", cue.text)
assert cue.text == "R&amp;D costs were &lt; 5 million.", "the behaviour changed"
PY
