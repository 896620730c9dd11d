"""Esc and what comes quickly after it, which a terminal sends like Alt and that key: what is told of it, and at once.

Textual's parser waits for more, and when another Esc comes first it types `^` and the rest; of Alt and a digit it
makes `£` or `¡`, and 汉字 that an input method commits after Esc are lost in it. Here:

1. Esc alone is told as soon as nothing follows it for a while (`InputFilter.release`).
2. Esc and a letter is Alt and that letter, which types nothing; the screens take it for Esc and the letter where Esc
   means something.
3. Esc and any other character is Esc, and then that character.

It imports Textual, and so is itself imported only by the driver.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from textual import events
from textual._xterm_parser import XTermParser
from textual.message import Message

ESC = "\x1b"

QUICK = re.compile(f"{ESC}+([^\x00-\x1f\x7f\\[O])")
"""Esc and a character that begins no sequence of a key."""


def messages_of(parser: XTermParser, text: str) -> Iterator[Message]:
    """Parse what was read of the terminal.

    Args:
        parser: Textual's, which keeps what is not complete yet.
        text: From an `InputFilter`.
    """
    if text == ESC:
        yield escape()
        return
    for number, part in enumerate(QUICK.split(text)):
        if number % 2 == 0:
            yield from parser.feed(part) if part else ()
        elif part.isascii() and part.isalpha():
            yield events.Key(f"alt+{part}", part)
        else:
            yield escape()
            yield from parser.feed(part)


def escape() -> events.Key:
    """Make the key Esc."""
    return events.Key("escape", ESC)
