"""What is typed: waits for the terminal's bytes, and splits them into text and escape sequences (ECMA-48).

1. The terminal is never polled, so that nothing runs while nobody types.
2. A sequence cut off by a read waits for its rest. If the rest never comes, it was Esc and what was typed after it.
3. The meaning of sequences is not known here: `tui.terminal.escapes` knows the keys, and drops all others.
4. Inside a bracketed paste there are no sequences, only text without controls: a paste must not press keys.

Standard library only: the first frame reads the terminal before Textual is imported.
"""

from __future__ import annotations

import os
import re
import select
import threading
from codecs import getincrementaldecoder
from collections.abc import Iterator

from minutetui.tui.terminal.answers import Answers

ESC = "\x1b"
PASTE_START, PASTE_END = "\x1b[200~", "\x1b[201~"

KEY_WAIT = 0.1
"""Seconds after which Esc alone was the key Esc, and not the beginning of another."""

REPLY_WAIT = 1.0
"""Seconds that the beginning of a reply waits for its rest, which a slow line may bring later."""

C1 = {"\x8f": "O", "\x90": "P", "\x98": "X", "\x9b": "[", "\x9d": "]", "\x9e": "^", "\x9f": "_"}
"""The eight-bit characters that begin a sequence, and the character that follows Esc in the seven-bit form."""

BEGINNING = re.compile(f"[{ESC}{''.join(C1)}]")

COMPLETE = re.compile(
    r"\x1b\[\[[A-E]"  # F1 to F5 of the Linux console
    r"|\x1b\[\d{1,2}\$"  # Shift and a key in urxvt
    r"|\x1b\[[0-?]*[ -/]*[@-Z\\-~]"  # CSI: most keys, and replies
    r"|\x1bO[0-9;]*[@-~]"  # SS3: other keys
    r"|\x1b\][^\x00-\x1f\x7f-\x9f]*(?:\x07|\x1b\\|\x9c)"  # OSC: replies such as a colour; BEL ends them, too
    r"|\x1b[P_^X][^\x00-\x07\x0e-\x1f\x7f-\x9f]*(?:\x1b\\|\x9c)"  # DCS, APC, PM and SOS
)
"""A whole escape sequence."""

BEGUN = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|\[\[|O[0-9;]*|[P\]_^X][^\x00-\x1f\x7f-\x9f]*\x1b?)?")
"""The beginning of a sequence, or of what was typed after Esc."""

REPLY = re.compile(r"\x1b(?:\[[0-?]|\][0-9]|P[!-?]|_G)")
"""What only a terminal sends, because nobody types it so quickly."""


class InputFilter:
    """Turns bytes from a terminal into pieces: text, a whole escape sequence, or Esc with the character after it."""

    def __init__(self) -> None:
        self._decode = getincrementaldecoder("utf-8")(errors="replace").decode
        self._pasting = False
        self._held = ""

    def feed(self, data: bytes) -> list[str]:
        """Split what was read; an incomplete piece is held for the next call."""
        text = self._held + self._decode(data)
        self._held = ""
        return list(self._pieces(text))

    @property
    def patience(self) -> float:
        """Seconds to wait for the rest of what is held; 0: nothing is held."""
        if not self._held:
            return 0
        return REPLY_WAIT if REPLY.match(self._held) else KEY_WAIT

    def release(self) -> list[str]:
        """Return what is held, because no rest came: it was Esc, and what was typed after it."""
        held, self._held = self._held, ""
        if self._pasting:
            return [_harmless(held)] if held else []
        typed = held[2:].removesuffix(ESC)
        return [piece for piece in (held[:2], typed, held[2 + len(typed) :]) if piece]

    def _pieces(self, text: str) -> Iterator[str]:
        while text:
            part = self._pasted(text) if self._pasting else self._typed(text)
            if part is None:
                self._held = text
                return
            piece, text = part
            if piece:
                yield piece

    def _pasted(self, text: str) -> tuple[str, str] | None:
        """Take the text of a paste, or its end; None: wait for the rest of the end."""
        if text.startswith(PASTE_END):
            self._pasting = False
            return PASTE_END, text[len(PASTE_END) :]
        if PASTE_END.startswith(text):
            return None
        end = text.find(ESC, 1)
        end = len(text) if end < 0 else end
        return _harmless(text[:end]), text[end:]

    def _typed(self, text: str) -> tuple[str, str] | None:
        """Take text, or one sequence; None: wait for the rest of it."""
        found = BEGINNING.search(text)
        if found is None or found.start():
            end = found.start() if found else len(text)
            return text[:end], text[end:]
        text = text if text[0] == ESC else f"{ESC}{C1[text[0]]}{text[1:]}"
        whole = COMPLETE.match(text)
        if whole is None and BEGUN.fullmatch(text):
            return None
        piece = whole[0] if whole else text[:1] if text[1] == ESC else text[:2]
        self._pasting = piece == PASTE_START
        return piece, text[len(piece) :]


def _harmless(text: str) -> str:
    return "".join(char for char in text if char in "\t\n\r" or not (char < " " or "\x7f" <= char <= "\x9f"))


class Stop(threading.Event):
    """An event that `select` can wait for, too."""

    def __init__(self) -> None:
        super().__init__()
        self._reader, self._writer = os.pipe()

    def fileno(self) -> int:
        """Give the descriptor that can be read while the event is set."""
        return self._reader

    def set(self) -> None:
        """Set it, and wake what waits for it."""
        if not self.is_set():
            super().set()
            os.write(self._writer, b"\0")

    def clear(self) -> None:
        """Make it as it was before it was set."""
        if self.is_set():
            os.read(self._reader, 1)
            super().clear()


class Keyboard:
    """The terminal's input, without what the terminal itself answers."""

    def __init__(self, descriptor: int, answers: Answers) -> None:
        self._descriptor = descriptor
        self._answers = answers
        self._filter = InputFilter()

    def wait(self, stop: Stop, seconds: float | None = None) -> list[str] | None:
        """Wait for what is typed next, until `stop` or for some seconds (None: as long as it takes).

        Returns:
            The pieces that came, none if the time is over; None if waiting was ended or the terminal is gone.
        """
        # Over a slow line the rest of a key may come later than its Esc.
        ready, _, _ = select.select([self._descriptor, stop.fileno()], [], [], self._filter.patience or seconds)
        if stop.fileno() in ready:
            return None
        if not ready:
            return self._filter.release()
        data = _read(self._descriptor)
        return [piece for piece in self._filter.feed(data) if not self._answers.take(piece)] if data else None


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 4096)
    except OSError:
        return b""
