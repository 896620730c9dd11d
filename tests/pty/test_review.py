"""Review in a real terminal: from eight gaps to none, without leaving it and without one letter."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from helpers_pty import terminal
from minutetui.core.findings import findings
from minutetui.core.findings.finding import Finding
from minutetui.core.template.model import Template
from minutetui.store.decode import decode
from minutetui.store.templates import load_template
from minutetui.words import say

MEETING = """\
format = 1
title = "Depot review"
language = "{language}"
status = "live"
date = 2026-11-23
chair = "Ann Lee"
recorder = "Bo Chen"
place = "Room 2"
current = "a1"

[[attendees]]
name = "Ann Lee"

[[attendees]]
name = "Bo Chen"

[[agenda]]
id = "a1"
title = "Docks"
"""
GAPS = (
    *[("action", f"Task {number}", "") for number in (1, 2, 3)],
    ("issue", "Scanners are late", ""),
    ("action", "Watch the gate", 'owners = ["Bo Chen"]'),
)
KEYS = ("1", "2", "@2 +6\r", "@1 +1\r", "-3", "= 2\r")
"""Two at once get an owner and a date, the third others; one stands; one is decided."""

LATER = ("\r", "0", "-1", "8", "9", "\r", "\r")
"""The times are stamped. What can wait: the decision needs no action; two drafted sections will do, then the third."""


def left(path: Path, template: Template) -> tuple[Finding, ...]:
    """Tell what is found in the file as it is on disk."""
    return findings(decode(path.read_bytes(), path.name).meeting, template)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_from_eight_gaps_to_none_without_a_letter(tmp_path: Path, language: str) -> None:
    lines = "".join(f'\n[[agenda.lines]]\ntag = "{tag}"\ntext = "{text}"\n{more}\n' for tag, text, more in GAPS)
    path = tmp_path / "meeting.toml"
    path.write_text(MEETING.format(language=language) + lines, encoding="utf-8")
    locale = "zh_CN.UTF-8" if language == "zh" else "en_GB.UTF-8"
    with terminal("review", path, size=(80, 24), LC_ALL=locale) as opened:
        opened.wait(say(language, "undecided"))
        rows = opened.text.partition(say(language, "review-ending", count=1))[0]
        assert rows.count(say(language, "no-owner")) == 3
        assert rows.count(say(language, "no-due")) == 4
        for key in KEYS:
            opened.send(key)
            for _ in range(3):
                opened.read(0.05)
        opened.wait(say(language, "nothing-asked"))
        for key in LATER:
            opened.send(key)
            for _ in range(3):
                opened.read(0.05)
        template = load_template("retrospective", language).template
        opened.wait_until(lambda _: left(path, template) == (), "no finding left on disk")
        assert say(language, "review-waived", count=2) in opened.text
        assert say(language, "review-title") in opened.text
    saved = tomllib.loads(path.read_text(encoding="utf-8"))
    written = saved["agenda"][0]["lines"]
    assert [line["owners"] for line in written[:3]] == [["Bo Chen"], ["Bo Chen"], ["Ann Lee"]]
    assert written[3]["lines"][0]["tag"] == "decision"
    assert [one["finding"] for one in saved["waived"]] == ["action-without-due", "decision-without-action"]
