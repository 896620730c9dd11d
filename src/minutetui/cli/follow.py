"""`follow`: a running meeting for others in the room, on a terminal or in their browsers."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from minutetui.cli.edge import must_be_file
from minutetui.cli.output import show
from minutetui.cli.screens import must_be_terminal
from minutetui.errors import FileError, UsageError
from minutetui.store.config import language_of, load_config, reader_language, usual_theme
from minutetui.store.decode import decode
from minutetui.store.toml import read_bytes
from minutetui.tui.start import Start
from minutetui.words import Saying, say

LOOPBACK = "127.0.0.1"
PORT_MOST = 65535


def do_follow(asked: argparse.Namespace) -> int:
    """Show a running meeting, or serve it."""
    must_be_file("follow", asked.file)
    path = Path(asked.file)
    title = decode(read_bytes(path), asked.file).meeting.title  # a file that is no meeting is refused at once
    if asked.web is not None:
        return _serve(path, title, asked.web)
    if "TEXTUAL_DRIVER" not in os.environ:  # the browser's end of `--web` has no terminal
        must_be_terminal()
    from minutetui.tui.follow import FollowApp  # noqa: PLC0415
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
    """Split HOST:PORT; each may be left out.

    Raises:
        UsageError: The port is not a number from 0 to 65535.
    """
    host, _, port = where.rpartition(":") if ":" in where or where.isdigit() else (where, "", "")
    if port and not (port.isdigit() and int(port) <= PORT_MOST):
        raise UsageError(Saying("no-port", port=port))
    return host.strip("[]") or LOOPBACK, int(port or 0)
