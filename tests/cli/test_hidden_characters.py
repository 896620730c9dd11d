"""C1 controls and bidirectional overrides in a file: escapes on the screen, and in no output."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from helpers_app import meeting_file, opened
from minutetui.cli import run

HIDDEN = [*map(chr, range(0x80, 0xA0)), *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"]
EVIL = f"pay{''.join(HIDDEN)}roll"
TEXT = f"""
format = 1
title = "Review {EVIL}"
language = "en"
date = 2026-11-23
[[attendees]]
name = "Bo {EVIL}"
role = "{EVIL}"
[[agenda]]
title = "Item {EVIL}"
[[agenda.lines]]
tag = "action"
label = "{EVIL}"
text = "count {EVIL}"
owners = ["Bo {EVIL}"]
due = "soon {EVIL}"
[[agenda.lines]]
tag = "issue"
text = "issue {EVIL}"
"""
TASKS = ["ics", "ics-events", "taskwarrior", "org", "todotxt", "todoist", "markdown"]
COMMANDS = [
    *(["render", "--format", name] for name in ("markdown", "text", "html", "word")),
    *(["check", *options] for options in ([], ["--json"])),
    *(["actions", *options] for options in ([], ["--json"], ["--csv"], ["--by", "owner"])),
    *(["actions", "--format", name] for name in TASKS),
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_hidden_characters_are_in_no_output(
    tmp_path: Path, command: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = meeting_file(tmp_path, TEXT)
    assert run([*command, str(path)]) in (0, 1)
    written = capfdbinary.readouterr()
    out = written.out
    if "word" in command:
        out = zipfile.ZipFile(io.BytesIO(out)).read("word/document.xml")
    for text in (out.decode(), written.err.decode()):
        assert not [hex(ord(char)) for char in HIDDEN if char in text]
    assert b"payroll" in out.replace(b"pay roll", b"payroll") or "ics-events" in command


async def test_hidden_characters_are_escapes_on_the_screen(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, TEXT)) as screen:
        screen.shows("\\u202E")
        screen.shows("\\u009B")
        assert not [char for char in HIDDEN if char in screen.text]
