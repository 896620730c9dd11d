"""What the terminal needs below Textual: a driver that survives odd input.

Nine facts of terminals are handled here, each with a test (1 and 7: `environment`; the bytes: `keyboard`, `escapes`):

1. With the kitty keyboard flags that Textual pushes, some terminals lose what a Chinese input method commits;
   kitty itself does not.
2. One byte on the input that is not UTF-8 ends the reading thread, and with it the program.
3. Textual's parser takes an ESC inside a paste for the start of a key, so a paste could press keys.
4. A terminal without a size says 0×0; Textual then guesses 24 rows here and 25 there, and repaints forever.
5. Capturing the mouse disables the terminal's own selection; so `run` does not capture it.
6. The first frame turns echo off before Textual starts; a shell needs it on while the program is stopped.
7. COLUMNS and LINES in the environment are an earlier size of the terminal; Textual would always use it.
8. Some terminals draw quotes, dashes and rules in two cells; Textual counts one. There they are written in ASCII.
9. Textual writes to the terminal when it is told to stop; amid another write it would wait for itself forever. So the
   event loop answers that signal, between two writes.
"""

from __future__ import annotations

import asyncio
import signal
import threading
import unicodedata
from typing import TYPE_CHECKING, Any

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

from minutetui.tui.terminal.answers import Answers
from minutetui.tui.terminal.escapes import messages_of
from minutetui.tui.terminal.first_frame import ALTERNATE_ON
from minutetui.tui.terminal.keyboard import Keyboard, Stop

if TYPE_CHECKING:
    from minutetui.tui.terminal.first_frame import FirstFrame


def _narrow_shape(char: str) -> str:
    """Give the ASCII character that replaces a line or a block."""
    name = unicodedata.name(char)
    if "HORIZONTAL" in name and "VERTICAL" not in name:
        return "-"
    if "VERTICAL" in name and "HORIZONTAL" not in name:
        return "|"
    return "|" if char in "▌▍▎▏" else "#" if name.endswith(("BLOCK", "EIGHTHS", "QUARTERS", "SHADE")) else "+"


NARROW = str.maketrans(
    dict(zip("“”‘’…—–·•×→←↑↓●○■□◆★", "\"\"''.--.*x><^v*o#o**", strict=True))
    | {chr(code): _narrow_shape(chr(code)) for code in range(0x2500, 0x25A0)}
    | {chr(0x2460 + number): str(number + 1) for number in range(9)}
)
"""Characters of one cell for those of ambiguous width. Letters stay: a row with Greek or Cyrillic ones is shifted."""

LONGEST_WAIT = 5.0
"""Seconds after which keys are read wherever the focus is."""


def _wait_until_keys_may_come(app: object) -> None:
    may_come: threading.Event | None = getattr(app, "keys_may_come", None)
    if may_come is not None:
        may_come.wait(LONGEST_WAIT)


def _frame(app: object) -> FirstFrame | None:
    """Give the first frame, if the app was started with one."""
    frame: FirstFrame | None = getattr(getattr(app, "start", None), "frame", None)
    return frame


def _keyboard(frame: FirstFrame | None, descriptor: int) -> tuple[Keyboard, list[str]]:
    """Give the terminal's input, and what was typed while the first frame was shown."""
    if frame is None or frame.keys is None:
        return Keyboard(descriptor, frame.answers if frame is not None else Answers()), []
    return frame.keys.hand_over()


class FilteredDriver(LinuxDriver):
    """Textual's driver for Linux and macOS, with a `Keyboard` before its parser.

    It overrides the loop that reads keys, which is private to Textual: that is one reason why its version is pinned.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._stop = self.exit_event = Stop()  # Textual's own ends only a thread that polls

    def _get_terminal_size(self) -> tuple[int, int]:
        """Guess the size as Rich does, which the app uses; two guesses would resize the screen forever."""
        return self._app.console.size

    def start_application_mode(self) -> None:
        """Take the terminal; its mode from before the first frame, which turned echo off, is restored later."""
        super().start_application_mode()  # type: ignore[no-untyped-call]
        asyncio.get_running_loop().add_signal_handler(signal.SIGTSTP, self._sigtstp_application)
        frame = _frame(self._app)
        self.attrs_before = frame.mode if frame is not None else self.attrs_before

    def write(self, data: str) -> None:
        """Leave the first frame on the terminal until it is painted over: entering the screen again clears it."""
        frame = _frame(self._app)
        if frame is not None and frame.visible and data == ALTERNATE_ON:
            frame.visible = False
        else:
            super().write(data.translate(NARROW) if frame is not None and frame.answers.wide else data)

    def run_input_thread(self) -> None:
        """Read the terminal until told to stop, and post the keys; the parser is never given half a sequence."""
        parser = XTermParser(self._debug)
        # Typed keys wait until something has the focus.
        _wait_until_keys_may_come(self._app)
        pieces: list[str] | None
        keyboard, pieces = _keyboard(_frame(self._app), self.fileno)
        while pieces is not None:
            for piece in pieces:
                for event in messages_of(parser, piece):
                    self.process_message(event)
            pieces = keyboard.wait(self._stop)
