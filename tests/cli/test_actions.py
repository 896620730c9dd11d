"""`minutetui actions`: files and folders, what is printed in each form, and what cannot be read."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from helpers_app import SMALL
from minutetui.cli import run
from minutetui.cli.actions import COLUMNS

ON = ("--on", "2026-11-24", "--confidential")

LINES = """
[[agenda.lines]]
id = "k1"
tag = "issue"
label = "Queue"

[[agenda.lines.lines]]
id = "k2"
tag = "action"
text = "Ask for offers"
owners = ["Bo Chen", "Purchasing"]
due_date = 2026-11-20

[[agenda.lines]]
id = "k3"
tag = "decision"
text = "A second shift"
owners = ["张华"]
due = "before the move"
confidential = true
"""


LISTED = """\
Overdue (1)
  2026-11-20  Bo Chen, Purchasing: Ask for offers
              Warehouse review (2026-11-23) / Shifts / Queue
              meetings/one.toml#k2

No date (1)
              张华: A second shift (before the move, confidential)
              Warehouse review (2026-11-23) / Shifts
              meetings/one.toml#k3
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with a meeting, one deeper in it that took an action over, and files that are no meetings."""
    monkeypatch.chdir(tmp_path)
    meetings = Path("meetings")
    (meetings / "later").mkdir(parents=True)
    (meetings / "one.toml").write_text(SMALL + LINES, encoding="utf-8")
    taken = f"{SMALL}{LINES.partition('[[agenda.lines.lines]]')[0]}".replace("11-23", "12-01")
    carried = '\n[[agenda.lines]]\nid = "k9"\ntag = "action"\ntext = "Offers"\norigin = "../one.toml#k2"\n'
    (meetings / "later" / "two.toml").write_text(taken + carried, encoding="utf-8")
    (meetings / "one.orig.toml").write_text(SMALL + LINES, encoding="utf-8")
    (meetings / "theme.toml").write_text('name = "ink"\n', encoding="utf-8")
    (meetings / ".git").mkdir()
    shutil.copy(meetings / "one.toml", meetings / ".git" / "one.toml")
    return meetings


def test_the_list_says_who_what_when_and_where_it_was_decided(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["actions", "meetings/one.toml", *ON]) == 0
    shown, said = capsys.readouterr()
    assert (shown, said) == (LISTED, "")


def test_a_folder_is_looked_through_and_what_was_carried_over_is_listed_once(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["actions", "meetings", "meetings/one.toml", "--json", *ON]) == 0
    shown, said = capsys.readouterr()
    assert [(entry["file"], entry["id"]) for entry in json.loads(shown)] == [
        ("meetings/later/two.toml", "k9"),
        ("meetings/one.toml", "k3"),
    ]
    assert said == ""


@pytest.mark.parametrize(
    ("options", "headings"),
    [
        (("--by", "owner"), ["Bo Chen (1)", "Purchasing (1)", "张华 (1)"]),
        (("--by", "unit"), ["Purchasing (1)", "no unit (1)"]),
        (("--by", "meeting"), ["Warehouse review (2026-11-23) (2)"]),
        (("--owner", "bo"), ["Overdue (1)"]),
        (("--owner", "张总"), ["No date (1)"]),
        (("--overdue",), ["Overdue (1)"]),
    ],
    ids=" ".join,
)
def test_parted_and_narrowed(
    folder: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], headings: list[str]
) -> None:
    assert run(["actions", "meetings/one.toml", *options, *ON]) == 0
    shown = capsys.readouterr().out
    assert [line for line in shown.splitlines() if line and not line.startswith(" ")] == headings
    assert ("overdue" in shown) == ("--by" in options)


def test_in_chinese(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert run(["actions", "meetings/one.toml", *ON]) == 0
    shown = capsys.readouterr().out
    assert "已逾期 (1)\n  2026-11-20  Bo Chen、Purchasing：Ask for offers\n" in shown
    assert "张华：A second shift（before the move、不公开）\n" in shown
    assert run(["actions", "meetings/one.toml", "--owner", "nobody"]) == 0
    assert capsys.readouterr() == ("", "没有未完成的任务。\n")


def test_json_has_every_documented_key(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["actions", "meetings/one.toml", "--json", "--overdue", *ON]) == 0
    (entry,) = json.loads(capsys.readouterr().out)
    assert entry == {
        "state": "overdue",
        "due_date": "2026-11-20",
        "due": "",
        "owners": ["Bo Chen", "Purchasing"],
        "units": ["Purchasing"],
        "label": "",
        "text": "Ask for offers",
        "tag": "action",
        "status": "open",
        "confidential": False,
        "meeting": "Warehouse review",
        "date": "2026-11-23",
        "item": "Shifts",
        "issue": "Queue",
        "file": "meetings/one.toml",
        "id": "k2",
    }
    page = (Path(__file__).parents[2] / "docs" / "actions.md").read_text(encoding="utf-8")
    assert tuple(entry) == COLUMNS
    assert [line.split("`")[1] for line in page.splitlines() if line.startswith("| `")] == list(COLUMNS)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "  =1", r"\t=1", r"\r\n@1", "'=1"])
def test_no_cell_of_the_table_computes(folder: Path, capfdbinary: pytest.CaptureFixture[bytes], text: str) -> None:
    path = folder / "one.toml"
    source = path.read_text(encoding="utf-8").replace("Ask for offers", text).replace("Bo Chen", "=Bo\x7f")
    path.write_text(source.replace("\x7f", r"\u007f"), encoding="utf-8")
    assert run(["actions", str(path), "--csv", *ON]) == 0
    data = capfdbinary.readouterr().out
    assert data.startswith(b'\xef\xbb\xbf"state","due_date"'), "Excel takes it for UTF-8 only with the mark"
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[0] == list(COLUMNS)
    assert [len(row) for row in rows] == [len(COLUMNS)] * 3
    assert all(not cell.lstrip().startswith(tuple("=+-@＝")) for row in rows for cell in row)
    assert rows[1][COLUMNS.index("text")].lstrip("' ") == text.strip("\\trn' ")
    assert rows[1][COLUMNS.index("owners")] == "'=Bo\ufffd; Purchasing"


def test_what_cannot_be_read_is_named_and_the_others_are_listed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "broken.toml").write_text("format = 1\ntitle =\n", encoding="utf-8")
    (folder / "huge.toml").write_text(f"format = {'1' * 5000}\n", encoding="utf-8")
    (folder / "odd.toml").write_text("format = 1\ntitle = 7\nagenda = [{ lines = 3 }, 5]\n", encoding="utf-8")
    (folder / "empty").mkdir()
    named = ("meetings/theme.toml", "meetings/empty", "nowhere.toml")
    assert run(["actions", "meetings", *named, "--owner", "张华", "--confidential"]) == 74
    shown, said = capsys.readouterr()
    assert "A second shift" in shown
    for problem in (
        "meetings/broken.toml, line 2",
        "meetings/huge.toml",
        "meetings/theme.toml: format is missing",
        "meetings/empty contains no meeting file",
        "nowhere.toml cannot be read",
    ):
        assert problem in said
    assert said.count("minutetui: ") == 5


def test_nothing_in_a_file_reaches_the_terminal_as_a_control(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "one.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("Ask for", r"Ask\u001b[2J for"), encoding="utf-8")
    assert run(["actions", str(path), *ON]) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "Ask\ufffd[2J for offers" in shown


def test_actions_are_marked_by_the_names_that_the_list_has(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = ["meetings/one.toml#k3", "meetings/one.toml#k4", "meetings/none.toml#k1", "meetings"]
    assert run(["actions", "--mark", "done", *names]) == 74
    shown, said = capsys.readouterr()
    assert shown == "done: A second shift\n"
    assert [line.split(" ")[1] for line in said.splitlines() if line.startswith("minutetui:")] == [
        "meetings/one.toml#k4",
        "meetings/none.toml",
        "meetings",
    ]
    assert run(["actions", "meetings/one.toml", "--json"]) == 0
    assert [entry["id"] for entry in json.loads(capsys.readouterr().out)] == ["k2"]
    assert run(["actions", "--mark", "open", names[0]]) == 0
    assert capsys.readouterr().out == "open: A second shift\n"


def test_two_actions_with_one_id_are_marked_in_one_command(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = '[[agenda.lines]]\nid = "k7"\ntag = "action"\ntext = "{}"\n'
    text = 'format = 1\ntitle = "Merged"\n[[agenda]]\ntitle = "Racks"\n' + line.format("one") + line.format("two")
    Path("merged.toml").write_text(text, encoding="utf-8")
    assert run(["actions", "merged.toml"]) == 0
    listed = capsys.readouterr().out
    assert "merged.toml#k7\n" in listed
    assert "merged.toml#k7~2" in listed
    assert run(["actions", "--mark", "done", "merged.toml#k7", "merged.toml#k7~2"]) == 0
    assert capsys.readouterr().out == "done: one\ndone: two\n"


def test_a_conflict_copy_is_named_and_its_actions_are_not_listed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    original = Path("meetings/one.toml")
    copy = original.with_name("one.sync-conflict-20260312-101530-ABCDEFG.toml")
    copy.write_bytes(original.read_bytes())
    assert run(["actions", "meetings", "--json", *ON]) == 0
    shown, said = capsys.readouterr()
    assert [entry["id"] for entry in json.loads(shown)] == ["k9", "k3"]
    assert said.count("conflict copy") == 1
    assert copy.name in said


DONE = """
[[agenda.lines]]
id = "k9"
tag = "action"
text = "Count the pallets"
owners = ["Bo Chen"]
status = "done"

[[agenda.lines]]
id = "k10"
tag = "action"
text = "Nobody needs this"
status = "dropped"
"""


def test_the_chart_counts_what_is_open_done_and_overdue(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TERM", "COLORTERM", "TEXTUAL_COLOR_SYSTEM"):
        monkeypatch.delenv(name, raising=False)
    with (folder / "one.toml").open("a", encoding="utf-8") as file:
        file.write(DONE)
    assert run(["actions", "meetings/one.toml", "--chart", *ON]) == 0
    rows = [row.split() for row in capsys.readouterr().out.splitlines()]
    weeks, owners, months = rows[:3], rows[4:8], rows[9:]
    assert weeks == [["due", "open"], ["overdue", "1", "!" * 40], ["no", "date", "1", "#" * 40]]
    assert owners == [
        ["owner", "open", "overdue"],
        ["Bo", "Chen", "1", "1", "!" * 40],
        ["Purchasing", "1", "1", "!" * 40],
        ["张华", "1", "#" * 40],
    ]
    assert months == [["decided", "in", "done", "open"], ["2026-11", "1", "2", "#" * 13 + "-" * 27]]
    monkeypatch.setenv("COLORTERM", "truecolor")
    assert run(["actions", "meetings/one.toml", "--chart", *ON]) == 0
    assert "\u2588" * 13 + "\u258d" + "\u2591" * 26 in capsys.readouterr().out
    assert run(["actions", "meetings/one.toml", "--chart", "--json", "--owner", "Bo Chen", *ON]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "months": [{"month": "2026-11", "open": 1, "done": 1}],
        "weeks": [{"week": "overdue", "open": 1}],
        "owners": [
            {"owner": "Bo Chen", "open": 1, "overdue": 1},
            {"owner": "Purchasing", "open": 1, "overdue": 1},
        ],
    }


def test_marking_needs_the_name_of_an_action(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["actions", "--mark", "done"]) == 2
    assert "FILE#ID" in capsys.readouterr().err
