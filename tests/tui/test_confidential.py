"""Confidential lines: set by a key, marked on the screen, and in nothing that others see."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import meeting_file, opened
from minutetui.cli import run

SECRET = "the offer from Northwind"


async def test_a_key_makes_a_line_confidential_and_public_again(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("The dock is open")
        await screen.press("up", "*")
        assert screen.lines()[0]["confidential"] is True
        screen.shows("confidential")
        await screen.press("*")
        assert "confidential" not in screen.lines()[0]
        screen.shows("No longer confidential")
        await screen.press("ctrl+z")
        assert screen.lines()[0]["confidential"] is True


async def test_the_read_back_hides_confidential_lines_unless_asked(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("=Keep two shifts")
        await screen.line(f"=Take {SECRET}")
        await screen.press("up", "*", "escape", "f9")
        screen.shows("Keep two shifts", still=True)
        assert SECRET not in screen.text
        await screen.press("f4")
        screen.shows(SECRET)
        await screen.press("f4")
        screen.hides(SECRET)


PUBLIC = """
[[agenda.lines]]
id = "k1"
tag = "decision"
text = "Keep two shifts"
[[agenda.lines]]
id = "k2"
tag = "action"
text = "Count the racks"
owners = ["Bo Chen"]
due = "Friday"
"""
CONFIDENTIAL = f"""
[[agenda.lines]]
id = "k3"
tag = "action"
text = "Answer {SECRET}"
owners = ["Ann Lee"]
due = "Monday"
confidential = true
[[agenda.lines.lines]]
id = "k4"
text = "Below {SECRET}"
[[agenda.lines]]
id = "k5"
tag = "decision"
text = "Take {SECRET}"
confidential = true
"""
HEAD = (
    'format = 1\ntitle = "Stock"\nlanguage = "en"\nstatus = "ended"\ndate = 2026-11-23\n[[agenda]]\ntitle = "Stock"\n'
)
OUTPUTS = [
    *(["render", "--format", name] for name in ("markdown", "text", "html")),
    *(["actions", "--format", name] for name in ("ics", "taskwarrior", "org", "todotxt", "todoist", "markdown")),
]


@pytest.mark.parametrize("command", OUTPUTS, ids=" ".join)
def test_every_output_is_that_of_the_file_without_the_confidential_lines(
    tmp_path: Path, command: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    path = meeting_file(tmp_path, HEAD + PUBLIC + CONFIDENTIAL)
    assert run([*command, str(path)]) == 0
    with_them = capfd.readouterr().out
    path.write_text(HEAD + PUBLIC, encoding="utf-8")
    assert run([*command, str(path)]) == 0
    assert with_them == capfd.readouterr().out
    assert "Count the racks" in with_them
