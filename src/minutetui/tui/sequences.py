"""The terminal's bytes, split into text and escape sequences by the syntax of ECMA-48. Nothing here needs Textual.

1. A sequence cut off by a read waits for its rest. If the rest never comes, it was Esc and what was typed after it.
2. The meaning of sequences is not known here: `tui.escapes` knows the keys, and drops all others.
3. Inside a bracketed paste there are no sequences, only text without controls: a paste must not press keys.
"""

from __future__ import annotations

import re
from codecs import getincrementaldecoder
from collections.abc import Iterator

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
