"""What `search` and `actions` print is that of the same files without their confidential lines, unless asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from minutetui.cli import run
from minutetui.core.meeting.queries import without_confidential
from minutetui.store.decode import decode
from minutetui.store.encode import Encoder

MEETING = """\
format = 1
title = "Depot review 仓库"
date = 2026-03-05
language = "en"

[[attendees]]
name = "张华"

[[agenda]]
id = "a1"
title = "Doors"

[[agenda.lines]]
id = "k1"
tag = "issue"
text = "大门需要粉刷"

[[agenda.lines.lines]]
id = "k2"
tag = "action"
text = "Ask for offers"
owners = ["张华"]
due = "Friday"
due_date = 2026-03-13

[[agenda.lines]]
id = "k3"
tag = "issue"
text = "A raise for the keeper, damen shufen"
confidential = true

[[agenda.lines.lines]]
id = "k4"
tag = "action"
text = "Tell the keeper 通知看门人"
owners = ["Bo Chen"]
due_date = 2026-03-06

[[agenda]]
id = "a2"
title = "Salaries"
confidential = true

[[agenda.lines]]
id = "k5"
tag = "action"
text = "Pay the keeper"
speaker = "Bo Chen"
owners = ["张华"]
status = "done"
"""
QUERIES = (
    *("", "keeper", "raise", "salaries", "damen", "dm", "sf", "kmr", "看门", "通知", "大门", "offers depot", "doors"),
    *("> keeper", "action", "@张", "@bo", "@zh", "shufen", "chen", "仓库 粉刷", "sifen"),
)
ACTIONS = ((), ("--json",), ("--csv",), ("--chart",), ("--chart", "--json"), ("--by", "owner"), ("--owner", "zhang"))
DAY = ("--on", "2026-03-20")


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Give a folder with a meeting as it is, and one with what is public of it."""
    meeting = decode(MEETING.encode(), "m.toml").meeting
    for name, data in (("all", MEETING.encode()), ("public", Encoder().encode(without_confidential(meeting)))):
        (tmp_path / name / "meetings").mkdir(parents=True)
        (tmp_path / name / "meetings" / "m.toml").write_bytes(data)
    return tmp_path / "all", tmp_path / "public"


def printed(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *command: str) -> str:
    """Give what a command prints in a folder."""
    monkeypatch.chdir(folder)
    assert run([*command, "meetings"]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    "command", [*(("search", words) for words in QUERIES), *(("actions", *DAY, *more) for more in ACTIONS)]
)
def test_confidential_lines_leave_no_trace(
    folders: tuple[Path, Path],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
) -> None:
    with_all, public = (printed(folder, capsys, monkeypatch, *command) for folder in folders)
    assert with_all == public
    assert "keeper" not in with_all
    assert "Salaries" not in with_all


@pytest.mark.parametrize("command", [("search", "keeper"), ("search", "kmr"), ("actions", "--json"), ("actions",)])
def test_they_are_printed_when_they_are_asked_for(
    folders: tuple[Path, Path],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
) -> None:
    assert "Tell the keeper" in printed(folders[0], capsys, monkeypatch, *command, "--confidential")
