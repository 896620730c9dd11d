"""A team's archive: what the index keeps of meeting files, in a PostgreSQL database that many people share.

`connection` opens the database and says what is wrong with it, `tables` creates its tables, `sync` sends what has
changed in a person's files, `register` answers questions, `copies` knows which meetings two people have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path

from minutetui.store.archive.access import Archive, FileArchive
from minutetui.store.archive.reading import Progress
from minutetui.store.config import load_config
from minutetui.store.paths import person


def open_archive(
    database: str, paths: Iterable[Path], progress: Progress | None = None
) -> AbstractContextManager[Archive]:
    """Open a team's archive by its address or, without one, that of files and folders.

    Raises:
        FileError: When it is entered: the database cannot be used.
    """
    if not database:
        return FileArchive(paths, progress)
    from minutetui.store.team.register import TeamArchive  # noqa: PLC0415 - few people have one

    return TeamArchive(database, team_person())


def team_person() -> str:
    """Name the person whose files are on this machine: as set, without what would make PERSON:PATH ambiguous."""
    return re.sub(r"[^\w@. -]", "-", load_config()[0].person)[:60] or person()
