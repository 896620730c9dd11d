"""The first frame on a terminal: quiet while it stands, given back as it was, whatever comes after it."""

from __future__ import annotations

import contextlib
import io
import os
import pty
import termios
from collections.abc import Iterator

import pytest

from minutetui.tui.first_frame import NORMAL, first_frame


class Said(io.StringIO):
    """What is written to the terminal, as a file that is one."""

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self.descriptor = descriptor

    def fileno(self) -> int:
        return self.descriptor


@contextlib.contextmanager
def terminal(patch: pytest.MonkeyPatch) -> Iterator[tuple[int, Said]]:
    """Put a terminal in the place of standard input and error; give its descriptor, and what is written to it."""
    outer, inner = pty.openpty()
    said = Said(inner)
    patch.setattr("sys.stdin", said)
    patch.setattr("sys.stderr", said)
    try:
        yield inner, said
    finally:
        os.close(outer)
        os.close(inner)


def test_keys_are_neither_echoed_nor_held_back_and_enter_stays_enter(monkeypatch: pytest.MonkeyPatch) -> None:
    with terminal(monkeypatch) as (descriptor, said):
        before = termios.tcgetattr(descriptor)
        assert before[3] & termios.ECHO
        assert before[0] & termios.ICRNL
        with first_frame("Yard \x1b[31mreview") as mode:
            during = termios.tcgetattr(descriptor)
            assert not during[3] & (termios.ECHO | termios.ICANON)
            assert not during[0] & termios.ICRNL, "Enter would come as a line feed, which is Ctrl+J"
            assert during[3] & termios.ISIG, "Ctrl+C still ends the program"
            assert "Yard [31mreview" in said.getvalue()
        assert mode == before == termios.tcgetattr(descriptor)
        assert NORMAL not in said.getvalue(), "the screen that took the frame's place left it"


@pytest.mark.parametrize("fault", [ValueError, KeyboardInterrupt, SystemExit])
def test_after_a_failure_the_normal_screen_is_back(monkeypatch: pytest.MonkeyPatch, fault: type[BaseException]) -> None:
    with terminal(monkeypatch) as (descriptor, said):
        before = termios.tcgetattr(descriptor)
        with pytest.raises(fault), first_frame("Yard review"):
            raise fault
        assert termios.tcgetattr(descriptor) == before
        assert said.getvalue().endswith(NORMAL)
