"""The commands that open a screen."""

from __future__ import annotations

import contextlib
import datetime as dt
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from minutetui.cli.edge import must_be_file, print_error
from minutetui.cli.output import show
from minutetui.errors import FileError, UsageError
from minutetui.store.config import language_of, load_config, reader_language, usual_theme
from minutetui.store.peek import peek
from minutetui.tui.terminal.first_frame import FirstFrame
from minutetui.words import Saying, Words, say

if TYPE_CHECKING:
    import argparse

    from minutetui.store.early import EarlyFile
    from minutetui.tui.start import ActionsOf, Start
    from minutetui.tutor.coach import Coach

LOOPBACK = "127.0.0.1"
PORT_MOST = 65535
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
    import shutil  # noqa: PLC0415
    import tempfile  # noqa: PLC0415

    from minutetui.store.paths import shipped_dir  # noqa: PLC0415

    lang = asked.lang or reader_language()
    with tempfile.TemporaryDirectory(prefix="minutetui-demo-") as folder:
        copy = Path(folder) / f"demo.{lang}.toml"
        shutil.copyfile(shipped_dir("samples") / f"demo.{lang}.toml", copy)
        return open_screens(copy, temporary=True, lang=asked.lang)


def do_tutor(asked: argparse.Namespace) -> int:
    """Learn the program on a meeting that talks, from where the person left it."""
    must_be_terminal()
    from minutetui.tutor.folder import begin  # noqa: PLC0415

    coach = begin(asked.lang or language_of(load_config()[0]), again=asked.again)
    return open_screens(coach.path, temporary=True, coach=coach, lang=asked.lang)


def do_follow(asked: argparse.Namespace) -> int:
    """Show a running meeting to others in the room: on a terminal, or in their browsers."""
    from minutetui.store.decode import decode  # noqa: PLC0415
    from minutetui.store.toml import read_bytes  # noqa: PLC0415

    must_be_file("follow", asked.file)
    path = Path(asked.file)
    title = decode(read_bytes(path), asked.file).meeting.title  # a file that is no meeting is refused at once
    if asked.web is not None:
        return _serve(path, title, asked.web)
    if "TEXTUAL_DRIVER" not in os.environ:  # the browser's end of `--web` has no terminal
        must_be_terminal()
    from minutetui.tui.follow import FollowApp  # noqa: PLC0415
    from minutetui.tui.start import Start  # noqa: PLC0415
    from minutetui.tui.theme import first_theme  # noqa: PLC0415

    config, _ = load_config()
    theme, _ = first_theme(config.theme or usual_theme())
    app = FollowApp(Start(language=language_of(config), theme=theme), path)
    return app.run(mouse=False) or app.return_code or 0


def _serve(path: Path, title: str, where: str) -> int:
    """Serve it until interrupted; the address goes to standard output."""
    host, port = _listening(where)
    try:
        from minutetui.tui.web import FollowServer  # noqa: PLC0415
    except ImportError:
        raise UsageError(Saying("no-web"), Saying("hint-web")) from None
    try:
        server = FollowServer(path, title, host, port)
    except OSError as error:
        raise FileError(Saying("cannot-listen", where=where, error=error.strerror or str(error))) from None
    show(say(reader_language(), "cli-follow-address", address=server.address))
    sys.stdout.flush()
    server.run()
    return 0


def _listening(where: str) -> tuple[str, int]:
    """Split HOST:PORT; each may be left out. The port is a number from 0 to 65535."""
    host, _, port = where.rpartition(":") if ":" in where or where.isdigit() else (where, "", "")
    if port and not (port.isdigit() and int(port) <= PORT_MOST):
        raise UsageError(Saying("no-port", port=port))
    return host.strip("[]") or LOOPBACK, int(port or 0)


def must_be_terminal() -> None:
    """Refuse to open a screen without a terminal."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise FileError(Saying("no-terminal"), Saying("hint-plain"))


def open_screens(
    path: Path | None,
    *,
    actions: ActionsOf | None = None,
    review: bool = False,
    temporary: bool = False,
    coach: Coach | None = None,
    lang: str | None = None,
    frame: FirstFrame | None = None,
) -> int:
    """Run the screens: on a meeting, on the actions of many, or on the start screen.

    Args:
        path: The meeting.
        actions: The actions of many meetings.
        review: Open the meeting on the review screen.
        temporary: The meeting is a copy that is deleted afterwards.
        coach: Teaches on the meeting.
        lang: The language of the screens; None: as configured.
        frame: The first frame, if it is painted already.

    Raises:
        FileError: There is no terminal, or no such file.
    """
    must_be_terminal()
    frame = frame or FirstFrame()
    with frame:
        start = _begun(path, frame)
        start.actions, start.review, start.temporary, start.coach = actions, review, temporary, coach
        _configure(start, lang)
        if not start.config.theme:
            frame.ask_background()
        _show_lines(start, frame)
        status = _run(start, frame)
    if start.error is not None:
        print_error(start.error)
        return start.error.status
    return status


def _begun(path: Path | None, frame: FirstFrame) -> Start:
    """Paint the first frame, unless it is painted; read keys from then on."""
    look = peek(path) if path is not None else None
    if not frame.visible:
        frame.show(look.title if look is not None else "")
    early = _read_early(frame, path)
    # Nothing is imported before the frame is painted that the frame does not need.
    from minutetui.tui.start import Start  # noqa: PLC0415

    return Start(path, look=look, frame=frame, early=early)


def _read_early(frame: FirstFrame, path: Path | None) -> EarlyFile | None:
    """Read what is typed before the screens are up; into a meeting, it is kept if that is possible."""
    if path is None:
        frame.read_keys(None)
        return None
    from minutetui.store.early import EarlyFile  # noqa: PLC0415

    early = EarlyFile(path)

    def keep(typed: str) -> None:
        with contextlib.suppress(FileError):  # nothing can be said yet
            early.write(typed)

    frame.read_keys(keep)
    return early


def _configure(start: Start, lang: str | None) -> None:
    """Use the person's settings and keys."""
    from minutetui.commands.keys import checked  # noqa: PLC0415

    start.config, notices = load_config()
    start.keys, refused = checked(start.config.keys, start.config.preset)
    start.language = lang or language_of(start.config)
    start.notices = _in_a_row((*notices, *refused))


def _show_lines(start: Start, frame: FirstFrame) -> None:
    """Let the first frame have the lines of the current agenda item, too."""
    look = start.look
    if look is not None and look.lines:
        from minutetui.rows.look import look_rows  # noqa: PLC0415

        today = dt.datetime.now().astimezone().date()
        frame.show_lines(lambda columns, most: look_rows(look, start.language, columns, most, today))


def _in_a_row(notices: tuple[Words, ...]) -> tuple[Words, ...]:
    """Keep only the first of several notices on the settings, with the number of the others: there is only one row."""
    if len(notices) < 2:
        return notices
    return (Saying("more-in-config", said=notices[0], count=len(notices) - 1),)


def _run(start: Start, frame: FirstFrame) -> int:
    """Import and run the screens."""
    from minutetui.tui.terminal.environment import prepare  # noqa: PLC0415

    prepare(os.environ, kitty_keys=start.config.kitty_keys)
    from minutetui.tui.app import MinuteApp  # noqa: PLC0415
    from minutetui.tui.theme import first_theme  # noqa: PLC0415

    start.theme, problems = first_theme(start.config.theme or usual_theme(light=frame.answers.light))
    start.notices += problems
    app = MinuteApp(start)
    sys.setswitchinterval(SWITCH)
    gc.freeze()
    frame.screens_start()
    status = app.run(mouse=start.config.mouse)
    return app.return_code or status or 0
