"""What the terminal is asked at the start, and what its answers change. Standard library only.

Nothing waits for an answer: it is taken out of the input whenever it comes (`keyboard`), and many terminals never
send one.
"""

from __future__ import annotations

TYPE_CHECKING = False  # the first frame needs neither `typing` nor `re`
if TYPE_CHECKING:
    from collections.abc import Callable

BACKGROUND_QUESTION = "\x1b]11;?\x1b\\"
"""Asks for the colour of the background (OSC 11)."""

WIDTH_QUESTION = "\x1b[2;1H“\x1b[6n\r\x1b[K"
"""Asks where the cursor is after a character of ambiguous width, and erases that character.

It is asked in the second row: an answer about the first reads like a function key with Shift.
"""

_COLOUR = (
    r"\x1b\]11;rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})(?:/[0-9a-fA-F]{1,4})?(?:\x07|\x1b\\|\x9c)"
)
POSITION = r"\x1b\[2;([23])R"

LIGHT = 0.5
"""The brightness of a background from which it is light: 0 for black, 1 for white."""


class Answers:
    """What the terminal answered so far."""

    def __init__(self) -> None:
        self.light = False
        """Whether the background is light."""
        self.wide = False
        """Whether characters of ambiguous width take two cells."""
        self.changed: Callable[[], None] = lambda: None
        """Called, in the thread that reads the terminal, after an answer that changes what is shown."""

    def take(self, piece: str) -> bool:
        """Take a piece of the input if it is an answer; tell whether it was one."""
        import re  # noqa: PLC0415

        colour, position = re.fullmatch(_COLOUR, piece), re.fullmatch(POSITION, piece)
        if colour is not None:
            self.light = _brightness(colour.groups()) > LIGHT
        elif position is not None:
            self.wide = position[1] == "3"
        else:
            return False
        if self.light or self.wide:
            self.changed()
        return True


def _brightness(channels: tuple[str, ...]) -> float:
    """Give the brightness of red, green and blue, each in one to four hexadecimal digits."""
    red, green, blue = (int(channel, 16) / int("f" * len(channel), 16) for channel in channels)
    return 0.299 * red + 0.587 * green + 0.114 * blue
