#!/usr/bin/env bash
# webvtt-py 0.6.0 (Python, WebVTT captions)
# Valid input: one cue with two voice spans, as transcripts of meetings have when two people speak in one cue.
# Expected (WebVTT, cue voice span): each voice has its own words.
# Seen: `voice` names the first speaker only, and `text` holds the words of both, so the second speaker's words are the first one's.
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
<v Ann Lee>Shall we mend the roof?</v>
<v Bo Chen>I am against it.</v>
"""
cue = webvtt.from_string(FILE)[0]
print("webvtt-py", version("webvtt-py"))
print("expected: Ann Lee: Shall we mend the roof? / Bo Chen: I am against it.")
print(f"seen:     {cue.voice}: {cue.text!r}")
assert cue.voice == "Ann Lee"
assert cue.text == "Shall we mend the roof?\nI am against it.", "the behaviour changed"
PY
