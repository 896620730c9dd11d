"""The first frame: title and input line, painted by hand before Textual is imported.

Importing Textual takes most of the time from the command to the screen. This frame stands after a fraction of
it, and what is typed meanwhile waits in the terminal for the input: nothing is echoed, nothing is lost.
Standard library only.
"""

from __future__ import annotations

import contextlib
import os
import sys
import termios
from collections.abc import Iterator
from typing import Any

ALTERNATE, NORMAL = "\x1b[?1049h\x1b[2J\x1b[H", "\x1b[?1049l"
BOLD_ON, STYLE_OFF = "\x1b[1m", "\x1b[0m"
BELOW_INPUT = 3
"""Rows under the input on the live screen: the reading and the hints."""


@contextlib.contextmanager
def first_frame(title: str) -> Iterator[list[Any]]:
    """Paint the frame, and give the terminal back as it was when all is over.

    Args:
        title: The meeting's title; controls in it are left out.

    Yields:
        The terminal's mode as it was before: what a shell or an editor must find while the program is away.
    """
    descriptor = sys.stdin.fileno()
    before = termios.tcgetattr(descriptor)
    left = False
    try:
        _hush(descriptor)
        _paint(title)
        yield before
        left = True
    finally:
        with contextlib.suppress(OSError, termios.error):  # the terminal may be gone
            termios.tcsetattr(descriptor, termios.TCSADRAIN, before)
            if not left:
                # No screen took the frame's place, and so none has left it either.
                sys.stderr.write(NORMAL)
                sys.stderr.flush()


def _hush(descriptor: int) -> None:
    """Neither echo keys nor wait for whole lines; Ctrl+C still ends the program."""
    mode = termios.tcgetattr(descriptor)
    mode[3] &= ~(termios.ECHO | termios.ICANON)
    mode[0] &= ~termios.ICRNL
    termios.tcsetattr(descriptor, termios.TCSADRAIN, mode)


def _paint(title: str) -> None:
    rows = os.get_terminal_size(sys.stderr.fileno()).lines
    shown = "".join(char for char in title if char.isprintable())
    sys.stderr.write(f"{ALTERNATE} {BOLD_ON}{shown}{STYLE_OFF}\x1b[{max(1, rows - BELOW_INPUT)};2H")
    sys.stderr.flush()
