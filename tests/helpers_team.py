"""Meetings of two people in a team's archive."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import psycopg

from helpers_confidential import HEAD, PUBLIC
from minutetui.core.series.line_search import ArchiveQuery
from minutetui.store.team.connection import connected
from minutetui.store.team.register import TeamArchive
from minutetui.store.team.sync import Sync, SyncReport

ANN, BO = "ann@yard", "bo@depot"
STOCK = HEAD.format(history="", interest="") + PUBLIC
"""A meeting to which what is confidential can be added."""


def send(address: str, *paths: Path, person: str = ANN, confidential: bool = False) -> SyncReport:
    """Send meetings as a person."""
    with connected(address) as connection:
        return Sync(connection, person, confidential=confidential).send(paths)


def asked(address: str, query: str, *values: object) -> list[Any]:
    """Ask the database itself."""
    with psycopg.connect(address, autocommit=True) as connection:
        return connection.execute(query, values).fetchall()


def meeting(path: Path, text: str = "Paint the gate", title: str = "Yard review") -> Path:
    """Write a meeting with two lines."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rest = '\n[[agenda.lines]]\nid = "k2"\ntag = "action"\ntext = "Ask for offers"\nowners = ["Ann Lee"]\n'
    head = f'format = 1\ntitle = "{title}"\ndate = 2026-03-05\n\n[[agenda]]\ntitle = "Doors"\n'
    path.write_text(f'{head}\n[[agenda.lines]]\nid = "k1"\ntag = "decision"\ntext = "{text}"\n{rest}', encoding="utf-8")
    return path


def many(folder: Path, count: int) -> Path:
    """Write meetings, each with a word of its own."""
    for number in range(count):
        meeting(folder / f"{number:03}.toml", f"Paint gate{number:03}", f"Yard review {number}")
    return folder


def texts(address: str, *words: str, me: str = ANN) -> list[tuple[str, str]]:
    """Search as a person; give files and texts."""
    with TeamArchive(address, me) as archive:
        return [(line.file, line.text) for line in archive.find(ArchiveQuery(words=words))]
