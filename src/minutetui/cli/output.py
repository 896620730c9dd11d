"""Writes results to standard output and notices to standard error.

No text from a file can move the terminal's cursor. Work that takes longer than a second shows a progress bar.
What cannot be written is a `FileError`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from time import monotonic
from typing import TYPE_CHECKING

from minutetui.core.text.characters import HIDDEN, printable, visible
from minutetui.errors import FileError
from minutetui.store.toml import reason
from minutetui.words import Saying, Words, said, say

if TYPE_CHECKING:
    from rich.progress import Progress


def put(text: str, end: str = "\n") -> None:
    """Write a text for a program or a file: JSON, Markdown; only hidden characters are left out."""
    with _written():
        sys.stdout.write(HIDDEN.sub("", text) + end)


def put_json(value: object) -> None:
    """Write a value as JSON for a program."""
    import json  # noqa: PLC0415 - few commands are asked for it

    put(json.dumps(value, ensure_ascii=False, indent=2))


def put_bytes(data: bytes) -> None:
    """Write bytes."""
    with _written():
        sys.stdout.buffer.write(data)


@contextmanager
def _written() -> Iterator[None]:
    """Flush what is written, and say if that fails."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        forget_output()
        raise FileError(Saying("output-failed", reason=reason(error))) from error


def show(*fields: str) -> None:
    """Write a line of fields separated by tabs: controls in names and texts are made visible."""
    put("\t".join(map(printable, fields)))


def note(language: str, *notices: Words) -> None:
    """Write notices, each on a line of standard error."""
    _to_stderr(f"minutetui: {said(language, notice)}" for notice in notices)


def note_error(message: str, hint: str) -> None:
    """Write what is wrong and what to do, on two lines of standard error."""
    _to_stderr([f"minutetui: {message}", *([f"           {hint}"] if hint else [])])


def _to_stderr(lines: Iterable[str]) -> None:
    for line in lines:
        print(visible(line), file=sys.stderr)


def forget_output() -> None:
    """Discard the rest of the output; otherwise Python would report an error at exit."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


SOON = 1.0
"""Seconds after which the bar appears."""

Tell = Callable[[int, int | None], None]
"""Called with how much is done, and the total; None: the total is not known."""


@contextmanager
def shown_progress(language: str, what: str = "archive-reading") -> Iterator[Tell]:
    """Give a function that takes how much has been read, and shows it on standard error.

    `what` is the key of the words that say what is read and counted.
    """
    began = monotonic()
    bars: list[Progress] = []

    def tell(done: int, count: int | None) -> None:
        if not bars and sys.stderr.isatty() and monotonic() - began > SOON:
            bars.append(_new_bar(say(language, what), count))
        for bar in bars:
            bar.update(bar.task_ids[0], completed=done, total=count)

    try:
        yield tell
    finally:
        for bar in bars:
            bar.stop()


def _new_bar(words: str, count: int | None) -> Progress:
    from rich.console import Console  # noqa: PLC0415 - few runs take so long
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    bar.add_task(words, total=count)
    bar.start()
    return bar
