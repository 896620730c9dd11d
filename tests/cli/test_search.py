"""`minutetui search`: words, filters, confidential lines, JSON, and the folder that is remembered."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from minutetui.cli import run

FIRST = """\
format = 1
title = "Depot review"
kind = "monthly"
date = 2026-03-05

[[attendees]]
name = "Ann Lee"
initials = "AL"

[[agenda]]
title = "Doors"

[[agenda.lines]]
id = "k1"
tag = "issue"
label = "Draughts"

[[agenda.lines.lines]]
id = "k2"
tag = "decision"
speaker = "Ann Lee"
text = "A third door for the lighthouse"

[[agenda.lines.lines]]
id = "k3"
tag = "action"
text = "Ask for offers"
owners = ["Ann Lee"]
due = "Friday"
due_date = 2026-03-13
status = "done"

[[agenda.lines]]
id = "k4"
tag = "note"
text = "A raise for the keeper"
confidential = true

[[agenda.lines.lines]]
id = "k5"
text = "Ten per cent for the keeper"
"""

SECOND = """\
format = 1
title = "仓储例会"
kind = "minutes"
date = 2026-04-02

[[agenda]]
title = "装卸口"

[[agenda.lines]]
tag = "decision"
text = "新增一个装卸口，夜班缺员两人"
owners = ["张华"]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    meetings = Path("meetings")
    meetings.mkdir()
    (meetings / "a.toml").write_text(FIRST, encoding="utf-8")
    (meetings / "b.toml").write_text(SECOND, encoding="utf-8")
    return meetings


def found(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    """Search, and give the texts of the lines that are printed as JSON."""
    assert run(["search", *arguments, "--json"]) == 0
    return [line["text"] or line["label"] for line in json.loads(capsys.readouterr().out)]


DOOR, OFFERS, DOCK = "A third door for the lighthouse", "Ask for offers", "新增一个装卸口，夜班缺员两人"


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("lighthouse", [DOOR]),
        ("LIGHTHOUSE third", [DOOR]),
        ("house door", [DOOR]),
        ("door depot", [DOOR]),
        ("door offers", [OFFERS]),
        ("depot", []),
        ("夜班", [DOCK]),
        ("装卸 缺员", [DOCK]),
        ("班", [DOCK]),
        ("yeban", [DOCK]),
        ("yb quey", [DOCK]),
        ("夜般", [DOCK]),
        ("例会 夜班", [DOCK]),
        ("= third", [DOOR]),
        ("decision", [DOCK, DOOR]),
        ("决定 lighthouse", [DOOR]),
        ("@al", [OFFERS]),
        ("@张 夜班", [DOCK]),
        ("draughts", ["Draughts"]),
        ("lighthouse nowhere", []),
        ("", [DOCK, "Draughts", DOOR, OFFERS]),
    ],
)
def test_words(folder: Path, capsys: pytest.CaptureFixture[str], words: str, lines: list[str]) -> None:
    assert found(capsys, words, "meetings") == lines


@pytest.mark.parametrize(
    ("options", "lines"),
    [
        (("--tag", "decision"), [DOCK, DOOR]),
        (("--owner", "Lee"), [OFFERS]),
        (("--speaker", "ann"), [DOOR]),
        (("--kind", "minutes"), [DOCK]),
        (("--status", "done"), [OFFERS]),
        (("--since", "2026-03-06"), [DOCK]),
        (("--until", "2026-03-05", "--tag", "decision"), [DOOR]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_filters(folder: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], lines: list[str]) -> None:
    assert found(capsys, "", "meetings", *options) == lines


def test_confidential_lines_only_when_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert found(capsys, "keeper", "meetings") == []
    below = found(capsys, "keeper", "meetings", "--confidential")
    assert below == ["A raise for the keeper", "Ten per cent for the keeper"]


def test_what_a_person_reads(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["search", "offers", "meetings"]) == 0
    assert capsys.readouterr().out == (
        "Depot review (2026-03-05)  meetings/a.toml\n"
        "  action: Ask for offers\n"
        "      Doors / Draughts  Ann Lee, 2026-03-13, done  #k3\n"
    )


def test_what_a_program_reads(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["search", "offers", "meetings", "--json"])
    (entry,) = json.loads(capsys.readouterr().out)
    assert entry == {
        "file": "meetings/a.toml",
        "meeting": "Depot review",
        "day": "2026-03-05",
        "kind": "monthly",
        "id": "k3",
        "tag": "action",
        "status": "done",
        "speaker": "",
        "label": "",
        "text": "Ask for offers",
        "owners": ["Ann Lee"],
        "due": "Friday",
        "due_date": "2026-03-13",
        "item": "Doors",
        "issue": "Draughts",
        "confidential": False,
    }


def test_the_folder_named_last_is_meant_where_none_is_named(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert found(capsys, "夜班", "meetings") == [DOCK]
    assert found(capsys, "lighthouse") == [DOOR]
    assert run(["actions"]) == 0
    assert DOCK in capsys.readouterr().out
    (tmp_path / "none").mkdir()
    assert run(["actions", str(folder / "a.toml")]) == 0
    assert found(capsys, "lighthouse") == [DOOR], "a single file is not remembered"


def test_what_cannot_be_read_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "c.toml").write_text("title = ", encoding="utf-8")
    assert run(["search", "lighthouse", "meetings"]) == 65
    out, said = capsys.readouterr()
    assert DOOR in out
    assert "meetings/c.toml, line 1" in said
    assert run(["search", "nowhere at all", "meetings/a.toml"]) == 0
    assert "No line contains “nowhere at all”." in capsys.readouterr().err
