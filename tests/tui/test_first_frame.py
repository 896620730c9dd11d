"""The first frame on a terminal: quiet while it is shown, given back as it was, whatever comes after it."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import os
import pty
import select
import signal
import termios
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from rich.cells import cell_len

from minutetui.rows.look import look_rows
from minutetui.store.peek import look_at
from minutetui.tui.terminal.first_frame import ALTERNATE_OFF, ENDS, FirstFrame


class Said(io.StringIO):
    """A stream of the terminal."""

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self.descriptor = descriptor

    def fileno(self) -> int:
        return self.descriptor


@contextlib.contextmanager
def terminal(patch: pytest.MonkeyPatch) -> Iterator[tuple[int, int]]:
    """Put a terminal in the place of standard input and error; give both its ends."""
    outer, inner = pty.openpty()
    termios.tcsetwinsize(inner, (24, 80))
    patch.setattr("sys.stdin", Said(inner))
    patch.setattr("sys.stderr", Said(inner))
    try:
        yield outer, inner
    finally:
        os.close(outer)
        os.close(inner)


def shown_until(fails: Callable[[], None]) -> None:
    """Show the frame until something fails."""
    with FirstFrame() as frame:
        frame.show("Yard review")
        frame.read_keys(list[str]().append)
        fails()


def shown(outer: int) -> str:
    """Give what was written since the last time."""
    said = b""
    while select.select([outer], [], [], 0.05)[0]:
        said += os.read(outer, 65536)
    return said.decode()


def test_keys_are_neither_echoed_nor_held_back_and_enter_stays_enter(monkeypatch: pytest.MonkeyPatch) -> None:
    with terminal(monkeypatch) as (outer, inner):
        before = termios.tcgetattr(inner)
        assert before[3] & termios.ECHO
        assert before[0] & termios.ICRNL
        with FirstFrame() as frame:
            frame.show("Yard \x1b[31mreview")
            during = termios.tcgetattr(inner)
            assert not during[3] & (termios.ECHO | termios.ICANON)
            assert not during[0] & termios.ICRNL, "Enter would come as a line feed, which is Ctrl+J"
            assert during[3] & termios.ISIG, "Ctrl+C still ends the program"
            assert "Yard [31mreview" in shown(outer)
            frame.visible = False  # a screen took its place
        assert frame.mode == before == termios.tcgetattr(inner)
        os.write(inner, b".")
        assert shown(outer) == ".", "the screen that took the frame's place left it"


def raise_(fault: type[BaseException]) -> None:
    raise fault


@pytest.mark.parametrize("fault", [ValueError, KeyboardInterrupt, SystemExit])
def test_after_a_failure_the_normal_screen_is_back(monkeypatch: pytest.MonkeyPatch, fault: type[BaseException]) -> None:
    with terminal(monkeypatch) as (outer, inner):
        before = termios.tcgetattr(inner)
        with pytest.raises(fault):
            shown_until(partial(raise_, fault))
        assert termios.tcgetattr(inner) == before
        assert shown(outer).endswith(ALTERNATE_OFF)


@pytest.mark.parametrize("number", ENDS)
def test_a_signal_ends_the_program_until_the_screens_answer_it(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    handler = signal.getsignal(number)
    with terminal(monkeypatch):
        with pytest.raises(SystemExit) as ended:
            shown_until(partial(os.kill, os.getpid(), number))
        assert ended.value.code == 128 + number
        with FirstFrame() as frame:
            frame.show("Yard review")
            frame.screens_start()
            os.kill(os.getpid(), number)
            assert frame.signal == number
    assert signal.getsignal(number) == handler


def dropped_once(number: int) -> None:
    """Send a signal and drop the exception, as Python does in a callback of an import; then go on."""
    with contextlib.suppress(SystemExit, KeyboardInterrupt):
        os.kill(os.getpid(), number)
    time.sleep(5)


@pytest.mark.parametrize("number", ENDS)
def test_an_end_that_an_import_drops_is_raised_again(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    with terminal(monkeypatch):
        with pytest.raises(SystemExit) as ended:
            shown_until(partial(dropped_once, number))
        assert ended.value.code == 128 + number
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


def test_lines_end_above_the_input_and_the_cursor_stays_there(monkeypatch: pytest.MonkeyPatch) -> None:
    with terminal(monkeypatch) as (outer, inner), FirstFrame() as frame:
        frame.show("Yard review")
        shown(outer)
        frame.show_lines(lambda columns, most: [f"{columns}", f"{most}"])
        assert shown(outer) == "\x1b7\x1b[18;1H80\x1b[19;1H18\x1b8"
        termios.tcsetwinsize(inner, (11, 80))
        frame.show_lines(lambda columns, most: [f"{columns}", f"{most}"])
        assert shown(outer) == "", "the screens fold rows away there"


def test_the_rows_of_a_first_look_have_their_right_part_at_the_edge_and_no_controls(tmp_path: Path) -> None:
    path = tmp_path / "meeting.toml"
    line = 'tag = "action"\ntext = "Ask \\u001b[31mBo"\nowners = ["Ann Lee"]\n'
    path.write_text('title = "Yard"\n[[agenda]]\ntitle = "One"\n' + f"[[agenda.lines]]\n{line}" * 3, encoding="utf-8")
    rows = list(look_rows(look_at(path), "en", 80, 2, dt.date(2026, 11, 23)))
    assert len(rows) == 2
    assert all("\x1b" not in row and "Ask" in row and cell_len(row) == 79 for row in rows)


class _Ending:
    """Ends the program when it is dropped, where Python prints the exception and goes on."""

    def __del__(self) -> None:
        os.kill(os.getpid(), signal.SIGINT)


def test_an_end_that_python_drops_in_a_callback_says_nothing_and_comes_again(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[object] = []
    monkeypatch.setattr("sys.unraisablehook", said.append)

    def fails() -> None:
        _Ending()
        time.sleep(5)  # until it is raised again

    with terminal(monkeypatch), pytest.raises(SystemExit) as ended:
        shown_until(fails)
    assert ended.value.code == 128 + signal.SIGINT
    assert said == []
