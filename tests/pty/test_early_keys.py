"""What is typed between the command and the screens: seen at once, there afterwards, and never lost."""

from __future__ import annotations

import os
import signal
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from helpers_app import SMALL, meeting_file
from helpers_pty import Terminal, terminal
from minutetui.store.early import EarlyFile
from minutetui.tui.terminal.first_frame import BELOW_INPUT

BEGAN = "2026-11-23T09:00:00Z"
LINES = (
    "".join(
        f'\n[[agenda.lines]]\nid = "k{number}"\nat = {BEGAN}\ntag = "issue"\ntext = "队 queue {number}"'
        for number in range(30)
    )
    + '\n[[agenda.lines]]\nid = "last"\ntext = "The last one"\n'
)
READY, TITLE = "F1 help", "Warehouse review"
GATE = """
import importlib.util, os, sys, time
class Gate:
    def find_spec(self, name, path=None, target=None):
        if name != "textual":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        load = spec.loader.exec_module
        def exec_module(module):
            while not os.path.exists(os.environ["GATE"]):
                time.sleep(0.01)
            load(module)
        spec.loader.exec_module = exec_module
        return spec
sys.meta_path.insert(0, Gate())
"""
"""Lets Textual be imported only once a file exists, as on a very slow machine."""


@contextmanager
def starting(path: Path, size: tuple[int, int] = (80, 24)) -> Iterator[tuple[Terminal, Path]]:
    """Start the program, which waits with its first frame; give the file that lets it go on."""
    held = path.parent / "held"
    held.mkdir()
    (held / "sitecustomize.py").write_text(GATE, encoding="utf-8")
    gate = held / "gate"
    with terminal(path, size=size, PYTHONPATH=str(held), GATE=str(gate)) as opened:
        opened.wait(TITLE)
        yield opened, gate


def input_row(opened: Terminal) -> str:
    """Give the row of the input."""
    return opened.text.split("\n")[-1 - BELOW_INPUT]


def texts(path: Path) -> list[str]:
    """Give the texts of the first agenda item's lines on disk."""
    return [line["text"] for line in tomllib.loads(path.read_text(encoding="utf-8"))["agenda"][0]["lines"]]


def echoed(opened: Terminal, text: str) -> None:
    opened.wait_until(lambda _: input_row(opened) == f" {text}".rstrip(), text)


def test_text_is_seen_at_once_and_stays_until_it_is_in_the_input(tmp_path: Path) -> None:
    with starting(meeting_file(tmp_path)) as (opened, gate):
        opened.send("!排队")
        echoed(opened, "!排队")
        for byte in "：十x\x7f分".encode():
            opened.send(bytes([byte]))
        echoed(opened, "!排队：十分")
        assert opened.screen.cursor.x == 1 + 1 + 2 * 5
        gate.touch()

        def still_there(text: str) -> bool:
            assert input_row(opened) == " !排队：十分"
            return READY in text

        opened.wait_until(still_there, READY)
        opened.send("钟\r")
        opened.wait("十分钟")


@pytest.mark.parametrize("size", [(80, 24), (120, 24)])
def test_the_lines_are_seen_at_once_where_they_will_stand(tmp_path: Path, size: tuple[int, int]) -> None:
    path = meeting_file(tmp_path, SMALL.replace("minutes = 20\n", LINES))
    with starting(path, size) as (opened, gate):
        opened.wait_until(lambda text: "The last one" in text, "the lines")
        before = [row.rstrip() for row in opened.text.split("\n")]
        gate.touch()
        opened.wait(READY)
        after = [row.rstrip() for row in opened.text.split("\n")]
    shown = [number for number, row in enumerate(before) if "queue" in row or "The last one" in row]
    assert len(shown) == 18
    for number in shown:
        text = before[number].strip()
        assert before[number].index(text) == after[number].index(text)


def test_other_keys_wait_in_order(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    with starting(path) as (opened, gate):
        opened.send("one\rtwo\rth\x1b[Dx\r")
        echoed(opened, "one")
        gate.touch()
        opened.wait(READY)
        opened.wait("txh", still="txh" in opened.before)
        opened.send("\x11")
        opened.wait_for_end()
    assert texts(path) == ["one", "two", "txh"]


def test_of_a_long_text_the_end_is_seen_and_all_is_typed(tmp_path: Path) -> None:
    text = "".join(f"{number}、" for number in range(100, 140))
    with starting(meeting_file(tmp_path)) as (opened, gate):
        opened.send(text)
        opened.wait_until(lambda _: input_row(opened).endswith("139、"), "the end of the text")
        gate.touch()
        opened.wait_until(lambda shown: text in shown.replace("\n ", "").replace("\n", ""), text)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_keeps_what_was_typed_and_restores_the_terminal(tmp_path: Path, number: int) -> None:
    path = meeting_file(tmp_path)
    with starting(path) as (opened, _):
        opened.send("half 会议")
        echoed(opened, "half 会议")
        os.kill(opened.pid, number)
        assert opened.wait_for_end() == 128 + number
        opened.assert_given_back()
    with terminal(path) as opened:
        echoed(opened, "half 会议")


def test_after_a_kill_what_was_typed_is_back_once(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    with starting(path) as (opened, _):
        opened.send("half 会议")
        opened.wait_until(lambda _: EarlyFile(path).path.exists(), "the text on disk")
    with terminal(path) as opened:
        opened.wait(READY)
        echoed(opened, "half 会议")
        opened.send("\r\x11")
        opened.wait_for_end()
    assert texts(path) == ["half 会议"]


def test_ctrl_c_as_soon_as_the_title_is_seen_ends_the_program_and_restores_the_terminal(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path)) as opened:
        opened.wait("Warehouse review")
        opened.send("\x03")
        assert opened.wait_for_end() == 130
        opened.assert_given_back()
        assert b"Traceback" not in opened.output
        assert "minutetui:" not in opened.text
