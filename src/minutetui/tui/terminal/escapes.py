"""Turns the pieces of the terminal's input into messages of Textual.

Textual's own parser types an unknown sequence letter by letter, and waits for more after Esc. Here:

1. An unknown sequence is dropped: the late reply of a terminal, a key with odd modifiers.
2. Esc alone is reported as soon as nothing follows it (`InputFilter.release`).
3. Esc and a letter is Alt and that letter, which types nothing; the screens treat it as Esc and the letter if Esc
   has a meaning.
4. Esc and any other character is Esc, and then that character.

This module imports Textual, and so only the driver imports it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from textual import constants, events
from textual._ansi_sequences import ANSI_SEQUENCES_KEYS
from textual._xterm_parser import SPECIAL_SEQUENCES, XTermParser
from textual.message import Message

from minutetui.tui.terminal.keyboard import ESC

OWN_KEYS = {
    "\x1b[P": "delete",
    "\x1b[2K": "shift+delete",
    "\x1b[4h": "insert",
    "\x1b[L": "ctrl+insert",
    "\x1b[2J": "shift+home",
    "\x1b[K": "shift+end",
    "\x1b[J": "ctrl+end",
    **{f"\x1b[{57363 + number}u": f"f{number}" for number in range(13, 25)},
    **{f"\x1b[{57363 + number};5u": f"ctrl+f{number}" for number in range(13, 25)},
}
"""Keys that st (the first seven) and kitty (F13 to F24) send in their own way."""

KITTY_KEY = re.compile(r"\x1b\[(?!5744[1-9]|5745[0-4])\d{1,5}(?:;\d{0,3}(?:;\d{1,6}(?::\d{1,6})*)?)?[u~ABCDEFHPQRS]")
"""A key of the kitty protocol: its code, modifiers and text. Modifiers alone are no key. Textual's parser fails at
forms that were not asked for, such as key releases."""

SAME = {"ctrl+j": "enter"} | {
    f"{modifiers}+{key}": key for modifiers in ("shift", "ctrl", "ctrl+shift") for key in ("enter", "backspace")
}
"""Keys that do the same everywhere: a line feed, which some terminals send for the Enter of the keypad, and which comes
from a paste without brackets; and what only the kitty protocol tells apart."""

REPLIES = re.compile(r"\x1b\[(?:<-?\d+;-?\d+;-?\d+[Mm]|\d+;\d+R|\?\d+;\d\$y|48;.*t)")
"""What Textual reads without its table of keys: the mouse, the cursor's position, modes, the size."""


def messages_of(parser: XTermParser, piece: str) -> Iterator[Message]:
    """Read one piece of the input.

    Args:
        parser: Textual's, which knows the keys and keeps the text of a paste.
        piece: From an `InputFilter`.
    """
    if not piece.startswith(ESC):
        yield from map(_plain, parser.feed(piece))
    elif piece == ESC:
        yield escape_key()
    elif piece in OWN_KEYS:
        yield events.Key(OWN_KEYS[piece], None)
    elif len(piece) > 2:
        yield from map(_plain, parser.feed(piece)) if _is_known(piece) else ()
    elif piece[1].isascii() and piece[1].isalpha():
        yield events.Key(f"alt+{piece[1]}", piece[1])
    else:
        yield escape_key()
        yield from parser.feed(piece[1])


def _is_known(sequence: str) -> bool:
    """Tell whether Textual's parser understands a sequence, and does not type it."""
    if sequence in ANSI_SEQUENCES_KEYS or sequence in SPECIAL_SEQUENCES or REPLIES.fullmatch(sequence):
        return True
    return not constants.DISABLE_KITTY_KEY and KITTY_KEY.fullmatch(sequence) is not None


def _plain(message: Message) -> Message:
    """Give Enter for Shift+Enter and a line feed."""
    key = message.key if isinstance(message, events.Key) else ""
    return events.Key(SAME[key], None) if key in SAME else message


def escape_key() -> events.Key:
    """Make the key Esc."""
    return events.Key("escape", ESC)
