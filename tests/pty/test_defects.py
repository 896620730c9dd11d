"""Defects of our own, on each screen and in each thread: all is saved, in plain words, with status 70."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from helpers_app import meeting_file
from helpers_pty import Terminal, terminal
from minutetui.store.draft import DraftFile

READY = "F1 help"

BREAK = """
import importlib, os

def fail(*arguments, **named):
    raise RuntimeError("a secret of " + "the minutes")

module, _, name = os.environ["BREAK"].partition(":")
owner = importlib.import_module(module)
*path, last = name.split(".")
for part in path:
    owner = getattr(owner, part)
setattr(owner, last, fail)
"""
"""Breaks the function that BREAK names, before the program starts."""

SCREENS = "minutetui.tui.screens"
WHERE: dict[str, tuple[str, dict[str, str], str]] = {
    "the live screen": ("live:LiveScreen.action_jump", {}, "half\x07"),
    "a line being taken": ("live:LiveScreen._take", {"half": "note  half"}, "\r"),
    "a selected line": (
        "lines:LinesScreen.action_line_owner",
        {"half": "note  half", "\x1b[A": "1 issue  2 discussion"},
        "@",
    ),
    "the review": ("review:ReviewScreen.completed", {"\x12": "shows them", "half": " half"}, "\t"),
    "the summary": ("summary:SummaryScreen.action_page", {"\x0f": "Enter writes", "half": " half"}, "\x1b[6~"),
    "the agenda": ("agenda:AgendaScreen.action_turn", {"half": "note  half", "\x07": "Enter go"}, "\x1a"),
    "a question": (
        "pick:AskScreen.dismiss",
        {"\x07": "Enter go", "#": "The agenda item's title", "half": " half"},
        "\x1b",
    ),
    "the help": ("help:help_rows", {"half": "note  half"}, "\x1bOP"),
}
"""What is broken, the keys that lead there, what each shows, and the key that meets the defect."""


def ended(opened: Terminal, state: Path) -> None:
    """Wait for the end, and see that it is told in plain words and gives the terminal back."""
    assert opened.wait_for_end() == 70
    shown = opened.output
    assert b"defect of its own (RuntimeError)" in shown
    assert shown.rindex(b"\x1b[?1049l") < shown.index(b"defect of its own")
    opened.assert_given_back()
    assert b"Traceback" not in shown
    assert b"secret" not in shown
    report = (state / "crash.txt").read_text(encoding="utf-8")
    assert "in fail" in report
    assert "a secret of the minutes" not in report


def broken(tmp_path: Path, what: str) -> dict[str, Any]:
    """Give the environment of a program that has a defect."""
    (tmp_path / "sitecustomize.py").write_text(BREAK, encoding="utf-8")
    return {"PYTHONPATH": str(tmp_path), "MINUTETUI_STATE_DIR": str(tmp_path / "state"), "BREAK": what}


def lines(path: Path) -> list[str]:
    return [line["text"] for line in tomllib.loads(path.read_text(encoding="utf-8"))["agenda"][0].get("lines", [])]


@pytest.mark.parametrize("where", WHERE)
def test_a_defect_of_ours_ends_in_plain_words_with_all_lines_saved(tmp_path: Path, where: str) -> None:
    what, way, last = WHERE[where]
    path = meeting_file(tmp_path)
    with terminal(path, **broken(tmp_path, f"{SCREENS}.{what}")) as opened:
        opened.wait(READY)
        if where != "a line being taken":
            opened.send("kept\r")
            opened.wait("   kept")
        for keys, shown in way.items():
            opened.send(keys)
            opened.wait(shown)
        opened.send(last)
        ended(opened, tmp_path / "state")
    assert lines(path) == ([] if where == "a line being taken" else ["kept"])
    assert DraftFile(path).read().typed.startswith("half")


def test_a_defect_of_the_clock_ends_in_plain_words_too(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path), **broken(tmp_path, f"{SCREENS}.panes:LivePanes.agenda")) as opened:
        ended(opened, tmp_path / "state")


@pytest.mark.parametrize("what", ["store.encode:Encoder.encode", "store.meetings:write_atomically"])
def test_a_defect_while_saving_loses_no_line_that_was_called_saved(tmp_path: Path, what: str) -> None:
    path = meeting_file(tmp_path)
    before = path.read_bytes()
    with terminal(path, **broken(tmp_path, f"minutetui.{what}")) as opened:
        if what.endswith("atomically"):
            opened.wait(READY)  # a broken encoder may be met sooner: loading gets it ready
        opened.send("never called saved\r")
        ended(opened, tmp_path / "state")
        assert b"saved " not in opened.output.partition(b"never called saved")[2]
    assert path.read_bytes() == before
    if what.endswith("atomically"):
        assert "never called saved" in DraftFile(path).read().meeting


@pytest.mark.parametrize("what", ["session.opening:template_of", "store.meetings:decode"])
def test_a_defect_while_loading_keeps_what_was_typed_meanwhile(tmp_path: Path, what: str) -> None:
    path = meeting_file(tmp_path)
    before = path.read_bytes()
    with terminal(path, **broken(tmp_path, f"minutetui.{what}")) as opened:
        ended(opened, tmp_path / "state")
    assert path.read_bytes() == before


@pytest.mark.parametrize("what", ["tui.theme:first_theme", "tui.app:MinuteApp.__init__", "store.peek:peek"])
def test_a_defect_before_there_is_a_screen(tmp_path: Path, what: str) -> None:
    with terminal(meeting_file(tmp_path), **broken(tmp_path, f"minutetui.{what}")) as opened:
        assert opened.wait_for_end() == 70
        assert b"defect of its own (RuntimeError)" in opened.output
        assert b"Traceback" not in opened.output
