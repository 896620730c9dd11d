#!/usr/bin/env bash
# ttconv 1.2.3 (Python, timed text), its file read by webvtt-py 0.6.0
# Valid input: a WebVTT file with the words "The vote: fewer &lt;7 members &amp; guests.", read and written again.
# Expected (WebVTT, cue text): "<" and "&" are written &lt; and &amp;, because "<" opens a tag. The reader of the same library reads both
# rightly.
# Seen: both are written as they are. A reader that follows the standard takes all that follows the sign for a tag.
# Matters: the rest of the sentence is in the file, and nobody sees it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ttconv==1.2.3 webvtt-py==0.6.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io
import re
from importlib.metadata import version

import ttconv.vtt.reader
import ttconv.vtt.writer
import webvtt

WORDS = "The vote: fewer <7 members & guests."
escaped = WORDS.replace("&", "&amp;").replace("<", "&lt;")
file = f"WEBVTT\n\n00:00:03.000 --> 00:00:05.000\n{escaped}\n"
written = ttconv.vtt.writer.from_model(ttconv.vtt.reader.to_model(io.StringIO(file)))
line = re.sub(r"</?c[^>]*>", "", written.strip().splitlines()[-1])
shown = webvtt.from_string(written)[0].text.strip()
print("ttconv", version("ttconv"))
print("expected:", escaped)
print("seen:    ", line)
print("shown by webvtt-py:", shown)
assert line == WORDS, "the behaviour changed"
assert shown == "The vote: fewer", "the behaviour changed"
PY
