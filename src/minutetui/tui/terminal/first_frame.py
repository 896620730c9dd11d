"""The first frame: title and input line, painted by hand before Textual is imported.

Importing Textual takes most of the time from the command to the screen. This frame is painted after a fraction of
that time, and text that is typed meanwhile is shown in it (`tui.terminal.early_keys`). Standard library only.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import termios

from minutetui.tui.terminal.answers import BACKGROUND_QUESTION, WIDTH_QUESTION, Answers

TYPE_CHECKING = False  # the module `typing` would be imported for nothing
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from sys import UnraisableHookArgs
    from types import FrameType, TracebackType
    from typing import Any

    from minutetui.tui.terminal.early_keys import EarlyKeys

ALTERNATE_ON, ALTERNATE_OFF = "\x1b[?1049h", "\x1b[?1049l"
_TOP, _CLEAR, _CLEAR_TO_END = "\x1b[H", "\x1b[2J\x1b[H", "\x1b[K"
BOLD_ON, STYLE_OFF = "\x1b[1m", "\x1b[0m"
BELOW_INPUT = 2
"""Rows under the input on the live screen: the reading and the hints."""

ABOVE_INPUT, BELOW_TITLE = 2, 1
"""Rows between the lines and the input, and before the lines."""
_SHORT = 12
"""Rows below which the live screen folds rows away, and the first frame shows no lines."""
KEEP_CURSOR, RESTORE_CURSOR = "\x1b7", "\x1b8"

ENDS = (signal.SIGHUP, signal.SIGTERM, signal.SIGINT)
"""The signals that end the program."""

_AGAIN = 0.1
"""Seconds after which the end is raised again: Python drops an exception that is raised in a callback of an import."""


class FirstFrame:
    """The terminal until the screens are up; it is restored on exit, from whatever moment on."""

    def __init__(self) -> None:
        self._descriptor = sys.stdin.fileno()
        self.mode: list[Any] = termios.tcgetattr(self._descriptor)
        """The terminal's mode before the frame, which a shell or an editor needs while the program is suspended."""
        self.keys: EarlyKeys | None = None
        """What is typed meanwhile; None: it is not read yet."""
        self.answers = Answers()
        """What the terminal answers to the questions of the frame."""
        self.visible = False
        """Whether the frame is on the terminal, and no screen has replaced it."""
        self.signal = 0
        """The signal that came while the screens were starting, which they answer; 0: none."""
        self._screens_start = False
        self._handlers = {number: signal.getsignal(number) for number in (*ENDS, signal.SIGALRM)}
        self._hook = sys.unraisablehook

    def __enter__(self) -> FirstFrame:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        if self.keys is not None:
            self.keys.end()
        with contextlib.suppress(OSError, termios.error):  # the terminal may be gone
            termios.tcsetattr(self._descriptor, termios.TCSADRAIN, self.mode)
            if self.visible:
                self.visible = False
                _write(ALTERNATE_OFF)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        sys.unraisablehook = self._hook

    def show(self, title: str) -> None:
        """Paint the frame; controls in the meeting's title are left out. What is typed waits in the terminal."""
        for number in self._handlers:
            signal.signal(number, self._signalled)
        sys.unraisablehook = self._dropped
        _hush(self._descriptor, self.mode)
        shown = "".join(char for char in title if char.isprintable())
        self.visible = True
        _write(f"{ALTERNATE_ON}{_CLEAR}{WIDTH_QUESTION}{_TOP} {BOLD_ON}{shown}{STYLE_OFF}{_input_line()}")

    def show_lines(self, rows_of: Callable[[int, int], Iterable[str]]) -> None:
        """Paint the lines that end above the input; `rows_of` gives them for so many columns and rows."""
        size = os.get_terminal_size(sys.stderr.fileno())
        room = size.lines - BELOW_INPUT - 1 - ABOVE_INPUT - BELOW_TITLE
        if size.lines < _SHORT or not size.columns:
            return
        rows = list(rows_of(size.columns, room))
        first = BELOW_TITLE + 1 + room - len(rows)
        painted = "".join(f"\x1b[{first + number};1H{row}" for number, row in enumerate(rows))
        _write(f"{KEEP_CURSOR}{painted}{RESTORE_CURSOR}")

    def ask_background(self) -> None:
        """Ask the terminal whether its background is light."""
        _write(BACKGROUND_QUESTION)

    def read_keys(self, keep: Callable[[str], None] | None) -> None:
        """Read what is typed from now on, and echo text.

        `keep` keeps a text, in case no screen comes up; None: there is no input to type into.
        """
        from minutetui.tui.terminal.early_keys import EarlyKeys  # noqa: PLC0415 - after the frame is painted

        self.keys = EarlyKeys(self._descriptor, self.answers, self._echo, keep)
        self.keys.start()

    def screens_start(self) -> None:
        """Leave signals to the screens: they restore the terminal, and nothing may end their event loop."""
        self._screens_start = True

    def _signalled(self, number: int, _: FrameType | None) -> None:
        self.signal = self.signal or number
        if not self._screens_start:
            signal.setitimer(signal.ITIMER_REAL, _AGAIN)
            raise SystemExit(128 + self.signal)

    def _dropped(self, dropped: UnraisableHookArgs) -> None:
        """Say nothing of an end that Python drops in a callback: it is raised again."""
        if not (self.signal and isinstance(dropped.exc_value, SystemExit)):
            self._hook(dropped)

    def _echo(self, text: str) -> None:
        from minutetui.tui.terminal.early_keys import tail  # noqa: PLC0415 - loaded since the keys are read

        with contextlib.suppress(OSError):  # the terminal may be gone
            width = os.get_terminal_size(sys.stderr.fileno()).columns - 3
            if width > 0:
                _write(f"{_input_line()}{_CLEAR_TO_END}{tail(text, width)}")


def _hush(descriptor: int, mode: list[Any]) -> None:
    """Turn off echo and line buffering; Ctrl+C still ends the program."""
    mode = [*mode]
    mode[3] &= ~(termios.ECHO | termios.ICANON)
    mode[0] &= ~termios.ICRNL
    termios.tcsetattr(descriptor, termios.TCSADRAIN, mode)


def _input_line() -> str:
    """Give the sequence that goes to the beginning of the input line."""
    rows = os.get_terminal_size(sys.stderr.fileno()).lines
    return f"\x1b[{max(1, rows - BELOW_INPUT)};2H"


def _write(text: str) -> None:
    """Write to the terminal, past the buffer of a stream that Textual's thread uses too."""
    os.write(sys.stderr.fileno(), text.encode())
