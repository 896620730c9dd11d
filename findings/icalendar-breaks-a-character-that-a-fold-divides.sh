#!/usr/bin/env bash
# icalendar 7.3.2 (Python)
# Valid input: a content line folded at 75 octets, where the fold lies inside the three octets of a Chinese character.
# Expected (RFC 5545, 3.1): simple programs may fold inside a multi-octet character, so a reader unfolds in a way that restores it.
# Seen: the bytes are decoded before they are unfolded, so the character becomes three U+FFFD, without an error. Titles of meetings lose one character.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check icalendar==7.3.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

from icalendar import Calendar

title = "关于冷库搬迁进度与下一季度采购预算的专题讨论会"
line = f"SUMMARY:{title}".encode()
folded = line[:30] + b"\r\n " + line[30:]
file = b"\r\n".join(
    [
        b"BEGIN:VCALENDAR",
        b"VERSION:2.0",
        b"PRODID:-//Harbour Works//Planner//EN",
        b"BEGIN:VEVENT",
        b"UID:1@harbour.example",
        b"DTSTAMP:20261101T000000Z",
        b"DTSTART:20261201T010000Z",
        folded,
        b"END:VEVENT",
        b"END:VCALENDAR",
        b"",
    ]
)
seen = str(Calendar.from_ical(file).walk("VEVENT")[0]["SUMMARY"])
print("icalendar", version("icalendar"))
print("expected:", title)
print("seen:    ", seen)
assert file.replace(b"\r\n ", b"").decode().count(title) == 1, "unfolding octets first gives the title"
assert seen.count("\ufffd") == 3, "the behaviour changed"
PY
