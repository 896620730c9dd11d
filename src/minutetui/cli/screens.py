"""The commands that open a screen."""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path

from minutetui.cli.edge import must_be_file, print_error
from minutetui.commands.keys import checked
from minutetui.errors import FileError
from minutetui.store.config import language_of, load_config, reader_language, usual_theme
from minutetui.store.paths import shipped_dir
from minutetui.store.peek import peek
from minutetui.tui.first_frame import FirstFrame
from minutetui.tui.start import ActionsOf, Start
from minutetui.tui.terminal import prepare
from minutetui.words import Saying, Words

SWITCH = 0.0005
"""Seconds after which a thread that loads or saves lets the screen's thread go on: a tenth of Python's own."""


def do_start(_: argparse.Namespace) -> int:
    """Show the start screen."""
    return open_screens(None)


def do_take(asked: argparse.Namespace) -> int:
    """Take minutes in a file."""
    must_be_file("take", asked.file)
    return open_screens(Path(asked.file))


def do_review(asked: argparse.Namespace) -> int:
    """Open a file on the review screen."""
    must_be_file("review", asked.file)
    return open_screens(Path(asked.file), review=True)


def do_demo(asked: argparse.Namespace) -> int:
    """Open a sample meeting under way, in a temporary copy."""
    lang = asked.lang or reader_language()
    with tempfile.TemporaryDirectory(prefix="minutetui-demo-") as folder:
        copy = Path(folder) / f"demo.{lang}.toml"
        shutil.copyfile(shipped_dir("samples") / f"demo.{lang}.toml", copy)
        return open_screens(copy, temporary=True, lang=asked.lang)


def open_screens(
    path: Path | None,
    *,
    actions: ActionsOf | None = None,
    review: bool = False,
    temporary: bool = False,
    lang: str | None = None,
) -> int:
    """Run the screens: on a meeting, on the actions of many, or on the start screen.

    Raises:
        FileError: There is no terminal, or no such file.
    """
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise FileError(Saying("no-terminal"), Saying("hint-plain"))
    config, notices = load_config()
    keys, refused = checked(config.keys)
    start = Start(
        path=path,
        actions=actions,
        look=peek(path) if path is not None else None,
        review=review,
        temporary=temporary,
        language=lang or language_of(config),
        config=config,
        keys=keys,
        notices=_in_a_row((*notices, *refused)),
    )
    status = _run(start)
    if start.error is not None:
        print_error(start.error)
        return start.error.status
    return status


def _in_a_row(notices: tuple[Words, ...]) -> tuple[Words, ...]:
    """Keep only the first of several notices on the settings, with the number of the others: there is only one row."""
    if len(notices) < 2:
        return notices
    return (Saying("more-in-config", said=notices[0], count=len(notices) - 1),)


def _run(start: Start) -> int:
    """Paint the first frame, then import and run the screens."""
    keep = partial(_keep, start, start.path) if start.path is not None else None
    with FirstFrame() as frame:
        frame.show(start.look.title if start.look is not None else "", keep)
        start.frame = frame
        prepare(os.environ, kitty_keys=start.config.kitty_keys)
        from minutetui.tui.app import MinuteApp  # noqa: PLC0415
        from minutetui.tui.theme import first_theme  # noqa: PLC0415

        start.theme, problems = first_theme(start.config.theme or usual_theme())
        start.notices += problems
        app = MinuteApp(start)
        sys.setswitchinterval(SWITCH)
        gc.freeze()
        frame.screens_start()
        status = app.run(mouse=start.config.mouse)
    return app.return_code or status or 0


def _keep(start: Start, path: Path, typed: str) -> None:
    """Keep what was typed into a meeting before the screens are up, if that is possible: nothing can be said yet."""
    from minutetui.store.early import EarlyFile  # noqa: PLC0415 - hardly ever needed

    start.early = start.early or EarlyFile(path)
    with contextlib.suppress(FileError):
        start.early.write(typed)
