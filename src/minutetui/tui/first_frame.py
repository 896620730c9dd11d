"""The first frame: title and input line, painted by hand before Textual is imported.

Importing Textual takes most of the time from the command to the screen. This frame is painted after a fraction of
that time. What is typed meanwhile waits in the terminal for the input: nothing is echoed, nothing is lost.
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
    """Paint the frame; at the end, restore the terminal.

    Args:
        title: The meeting's title; controls in it are left out.

    Yields:
        The terminal's mode before the frame, which a shell or an editor needs while the program is suspended.
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
                # No screen replaced the frame, so none has restored the terminal.
                sys.stderr.write(NORMAL)
                sys.stderr.flush()


def _hush(descriptor: int) -> None:
    """Turn off echo and line buffering; Ctrl+C still ends the program."""
    mode = termios.tcgetattr(descriptor)
    mode[3] &= ~(termios.ECHO | termios.ICANON)
    mode[0] &= ~termios.ICRNL
    termios.tcsetattr(descriptor, termios.TCSADRAIN, mode)


def _paint(title: str) -> None:
    rows = os.get_terminal_size(sys.stderr.fileno()).lines
    shown = "".join(char for char in title if char.isprintable())
    sys.stderr.write(f"{ALTERNATE} {BOLD_ON}{shown}{STYLE_OFF}\x1b[{max(1, rows - BELOW_INPUT)};2H")
    sys.stderr.flush()
