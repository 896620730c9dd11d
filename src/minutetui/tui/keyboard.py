"""Waits for what is typed: the terminal is never polled, so that nothing runs while nobody types.

Standard library only: the first frame reads the terminal before Textual is imported.
"""

from __future__ import annotations

import os
import select
import threading

from minutetui.tui.answers import Answers
from minutetui.tui.sequences import InputFilter


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
    """The terminal's input.

    Args:
        descriptor: The terminal.
        answers: Takes what the terminal answers, which nobody typed.
    """

    def __init__(self, descriptor: int, answers: Answers) -> None:
        self._descriptor = descriptor
        self._answers = answers
        self._filter = InputFilter()

    def wait(self, stop: Stop, seconds: float | None = None) -> list[str] | None:
        """Wait for what is typed next.

        Args:
            stop: Ends the waiting.
            seconds: The longest time to wait; None: as long as it takes.

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
