"""`archive`: sends meetings to a team's archive; and what `search` and `actions` read."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from minutetui.cli.edge import must_be_file, print_error
from minutetui.cli.output import put, shown_progress
from minutetui.errors import UsageError
from minutetui.store.config import load_config, reader_language
from minutetui.store.recent import remember_folder, usual_paths
from minutetui.store.team import team_person
from minutetui.words import Saying, say


def do_archive(asked: argparse.Namespace) -> int:
    """Send what has changed, or remove what was sent; files that cannot be read are named, and the others are sent."""
    from minutetui.store.team.connection import connected  # noqa: PLC0415 - the first part of another back end
    from minutetui.store.team.sync import Sync  # noqa: PLC0415

    must_be_file("archive", *asked.paths)
    address, language = asked.database or load_config()[0].database, reader_language()
    if not address:
        raise UsageError(Saying("team-no-database"), Saying("hint-team-no-database"))
    if asked.task == "forget" and not asked.paths:
        raise UsageError(Saying("team-forget-what"), Saying("hint-team-forget"))
    with connected(address) as database:
        sync = Sync(database, team_person(), confidential=asked.confidential)
        if asked.task == "forget":
            put(say(language, "team-forgotten", count=sync.forget(map(Path, asked.paths))))
            return 0
        with shown_progress(language) as progress:
            report = sync.send(paths_of(asked), progress)
    for problem in report.problems:
        print_error(problem)
    counts = {"sent": report.sent, "unchanged": report.unchanged, "removed": report.removed}
    put(say(language, "team-synced", **counts))
    return max((problem.status for problem in report.problems), default=0)


def database_of(asked: argparse.Namespace) -> str:
    """Give the address of the team's archive that `search` or `actions` reads; empty: files are read.

    Raises:
        UsageError: A database and files are named.
    """
    if asked.database and asked.paths:
        raise UsageError(Saying("team-and-paths"), Saying("hint-team-and-paths"))
    return asked.database or ("" if asked.paths else load_config()[0].database)


def paths_of(asked: argparse.Namespace) -> Sequence[Path]:
    """Give the files and folders that are named, and remember a folder; the usual ones where nothing is named."""
    paths = [Path(name) for name in asked.paths if name != "-"]
    remember_folder(paths)
    return paths if asked.paths else usual_paths()
