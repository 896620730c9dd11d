"""A progress bar on a terminal, for what takes longer than a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from minutetui.words import say

if TYPE_CHECKING:
    from rich.progress import Progress

SOON = 1.0
"""Seconds that pass without a bar."""


@contextmanager
def shown_progress(language: str) -> Iterator[Callable[[int, int], None]]:
    """Give a function that is told how many files of how many have been read, and shows it on standard error."""
    began = time.monotonic()
    bars: list[Progress] = []

    def tell(done: int, count: int) -> None:
        if not bars and sys.stderr.isatty() and time.monotonic() - began > SOON:
            bars.append(_new_bar(language, count))
        for bar in bars:
            bar.update(bar.task_ids[0], completed=done, total=count)

    try:
        yield tell
    finally:
        for bar in bars:
            bar.stop()


def _new_bar(language: str, count: int) -> Progress:
    from rich.console import Console  # noqa: PLC0415 - few runs take so long
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    bar.add_task(say(language, "archive-reading"), total=count)
    bar.start()
    return bar
