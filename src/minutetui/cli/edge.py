"""The outer edge: runs a command, and turns what goes wrong into one plain sentence and an exit status."""

from __future__ import annotations

import io
import signal
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from minutetui.cli.output import forget_output, note_error
from minutetui.errors import FileError, MinuteError, UsageError
from minutetui.store.config import reader_language
from minutetui.words import Saying, said

if TYPE_CHECKING:
    import argparse

    CommandFunction = Callable[[argparse.Namespace], int]

SCREENS = frozenset({"start", "tutor", "demo", "take", "review", "follow"})
"""The commands that open a screen (`take --plain` does not, but reads the same grammar)."""

MODULES = {
    **dict.fromkeys(SCREENS, "screens"),
    "actions": "actions",
    "archive": "archive",
    "search": "archive",
    "render": "render",
    "completion": "generated",
    "man": "generated",
}
"""The modules of the commands that are not in `commands`."""


def run(arguments: list[str]) -> int:
    """Run a command line; give its exit status."""
    return status_of(lambda: _run(arguments))


def _run(arguments: list[str]) -> int:
    from minutetui.cli.parser import parse_command_line  # noqa: PLC0415 - a meeting alone is opened without argparse

    asked = parse_command_line(arguments)
    return command(asked.command, plain="plain" in asked and asked.plain)(asked)


def status_of(work: Callable[[], int]) -> int:
    """Run a command.

    Returns:
        The exit status: 0 done, 1 findings, 2 usage, 65 not a meeting, 70 a defect, 74 reading or writing
        failed, 128 and the number of a signal.
    """
    try:
        _prepare_streams()
        return work()
    except MinuteError as error:
        print_error(error)
        return error.status
    except BrokenPipeError:
        forget_output()  # the reader has closed the pipe, which is no error
        return 128 + signal.SIGPIPE
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


def _prepare_streams() -> None:
    """Read and write UTF-8 whatever the locale says; a byte that is not UTF-8 does not end the command."""
    streams: tuple[tuple[str, TextIO | None], ...] = (("input", sys.stdin), ("output", sys.stdout))
    sys.stderr = sys.stderr or io.StringIO()  # standard error has no reader: the message is dropped
    for name, stream in streams:
        if stream is None:
            raise FileError(Saying(f"no-standard-{name}"))
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def command(name: str, *, plain: bool = False) -> CommandFunction:
    """Find the function of a command: `do_NAME` in its module, which is imported only now; `plain`: without screens."""
    module = "plain" if plain else MODULES.get(name, "commands")
    found: CommandFunction = getattr(import_module(f"minutetui.cli.{module}"), f"do_{name}")
    return found


def print_error(error: MinuteError) -> None:
    """Write an error to standard error, in the language of the screens: what is wrong, then what to do."""
    lang = reader_language()
    note_error(said(lang, error.message), said(lang, error.hint))


def print_errors(errors: Iterable[MinuteError]) -> int:
    """Write errors after which the rest was done; give the exit status of the worst, or 0."""
    status = 0
    for error in errors:
        print_error(error)
        status = max(status, error.status)
    return status


def read_text(name: str) -> tuple[bytes, Path | None]:
    """Read a file, or standard input where the name is `-`."""
    if name == "-":
        return sys.stdin.buffer.read(), None
    from minutetui.store.toml import read_bytes  # noqa: PLC0415

    return read_bytes(Path(name)), Path(name)


def must_be_file(command_name: str, *names: str | None) -> None:
    """Refuse standard input where a file is needed that can be saved."""
    if "-" in names:
        raise UsageError(Saying("cli-no-stream", command=command_name), Saying("hint-name-the-file"))
