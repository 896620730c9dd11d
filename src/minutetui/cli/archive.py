"""`archive`: sends meetings to a team's archive; and which archive `search` and `actions` ask."""

from __future__ import annotations

import argparse
from contextlib import AbstractContextManager
from pathlib import Path

from minutetui.cli.edge import must_be_file, print_error
from minutetui.cli.output import put, shown_progress
from minutetui.errors import UsageError
from minutetui.store.archive.access import Archive, FileArchive
from minutetui.store.archive.update import Progress
from minutetui.store.config import load_config, reader_language
from minutetui.store.paths import person
from minutetui.store.recent import remember_folder, usual_paths
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
    paths = [Path(name) for name in asked.paths]
    with connected(address) as database:
        sync = Sync(database, team_person(), confidential=asked.confidential)
        if asked.task == "forget":
            put(say(language, "team-forgotten", count=sync.forget(paths)))
            return 0
        remember_folder(paths)
        with shown_progress(language) as progress:
            report = sync.send(paths or usual_paths(), progress)
    for problem in report.problems:
        print_error(problem)
    counts = {"sent": report.sent, "unchanged": report.unchanged, "removed": report.removed}
    put(say(language, "team-synced", **counts))
    return max((problem.status for problem in report.problems), default=0)


def open_archive(asked: argparse.Namespace, progress: Progress) -> AbstractContextManager[Archive]:
    """Open the archive that a command asks: a team's, if one is named or set, else that of files.

    Raises:
        UsageError: A database and files are named.
    """
    named = [Path(name) for name in asked.paths if name != "-"]
    if asked.database is not None and asked.paths:
        raise UsageError(Saying("team-and-paths"), Saying("hint-team-and-paths"))
    address = asked.database or ("" if asked.paths else load_config()[0].database)
    if address:
        from minutetui.store.team.register import TeamArchive  # noqa: PLC0415 - psycopg comes with it

        return TeamArchive(address, team_person())
    remember_folder(named)
    return FileArchive(named if asked.paths else usual_paths(), progress)


def team_person() -> str:
    """Name the person whose files are on this machine."""
    return load_config()[0].person or person()
