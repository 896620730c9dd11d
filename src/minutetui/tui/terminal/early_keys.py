"""What is typed while the first frame is shown: read in a thread, echoed, and kept in order for the input.

Importing Textual takes half a second, in which the main thread cannot answer keys. Text, signs and 汉字 need no answer
but to be seen, so they are echoed. Any other key ends the echo, because only the screens know what it does; that key
and all that follows wait for them. Standard library only.
"""

from __future__ import annotations

import re
import threading
import time
import unicodedata
from collections.abc import Callable
from itertools import takewhile

from minutetui.tui.terminal.answers import Answers
from minutetui.tui.terminal.keyboard import ESC, Keyboard, Stop

KEEP_AFTER = 0.5
"""Seconds after which what was typed is kept on disk."""

BACKSPACE = "\x7f\x08"

_UNSURE = re.compile("[\u1100-\u11ff\u2600-\u27bf\U0001f000-\U0001ffff]")
"""Sounds of Hangul, symbols and emoji: one may join the next, or be wider than an older Unicode says."""

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]+")


class EarlyKeys:
    """Reads the keys pressed before the screens are up.

    Args:
        descriptor: The terminal.
        answers: Takes what the terminal answers.
        echo: Shows a text in the input line.
        keep: Keeps a text on disk, in case the program ends before the screens are up; None: there is no input line.
    """

    def __init__(
        self, descriptor: int, answers: Answers, echo: Callable[[str], None], keep: Callable[[str], None] | None
    ) -> None:
        self._keyboard, self._stop = Keyboard(descriptor, answers), Stop()
        self._echo, self._keep = echo, keep
        self._lock = threading.Lock()
        self._echoing = keep is not None
        self._text = ""
        self._waiting: list[str] = []
        self._due: float | None = None
        """When what was typed has to be kept; None: it is."""
        self._thread = threading.Thread(target=self._read, name="early-keys", daemon=True)

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    def take_text(self) -> str:
        """Give the echoed text to the input; from now on nothing is echoed, and the screens keep what is typed."""
        with self._lock:
            self._echoing = False
            text, self._text = self._text, ""
            return text

    def hand_over(self) -> tuple[Keyboard, list[str]]:
        """Stop reading; give the terminal's input, and what was typed and is in no input yet."""
        self._end()
        waiting, self._waiting = [self.take_text(), *self._waiting], []
        return self._keyboard, [piece for piece in waiting if piece]

    def end(self) -> None:
        """Stop reading because no screen came up; what was typed is kept."""
        self._end()
        if self._keep is not None and (self._text or self._waiting):
            self._keep(self._typed())

    def _end(self) -> None:
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()
        self._stop.clear()

    def _read(self) -> None:
        while (pieces := self._keyboard.wait(self._stop, self._patience)) is not None:
            with self._lock:
                for piece in pieces:
                    self._take(piece)
                self._keep_in_time()

    @property
    def _patience(self) -> float | None:
        return None if self._due is None else max(0.0, self._due - time.monotonic())

    def _keep_in_time(self) -> None:
        if self._echoing and self._keep is not None and self._due is not None and self._due <= time.monotonic():
            self._keep(self._typed())
        if not self._echoing or (self._due is not None and self._due <= time.monotonic()):
            self._due = None

    def _typed(self) -> str:
        """Give all that was typed as text."""
        keys = "".join(piece for piece in self._waiting if not piece.startswith(ESC))
        return _CONTROLS.sub(" ", self._text + keys).strip()

    def _take(self, piece: str) -> None:
        """Echo as much of a piece as can be echoed; the rest waits."""
        if self._due is None:
            self._due = time.monotonic() + KEEP_AFTER
        echoed = 0
        if self._echoing and not self._waiting:
            echoed = self._type(piece)
        if echoed < len(piece):
            self._waiting.append(piece[echoed:])

    def _type(self, piece: str) -> int:
        """Type characters into the echoed text; tell how many could be."""
        typed = len(list(takewhile(lambda char: char in BACKSPACE or certain_cells(char), piece)))
        for char in piece[:typed]:
            self._text = self._text[:-1] if char in BACKSPACE else self._text + char
        self._echo(self._text)
        return typed


def certain_cells(char: str) -> int:
    """Give the cells of a character if they are certain; 0: a key, a mark, or a character of uncertain width."""
    if " " <= char <= "~":
        return 1
    if _UNSURE.match(char) or (char != "\u3000" and unicodedata.category(char)[0] in "CMZ"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def tail(text: str, width: int) -> str:
    """Give the end of an echoed text that fits into a width."""
    start = len(text)
    while start and (width := width - certain_cells(text[start - 1])) >= 0:
        start -= 1
    return text[start:]
