"""`archive` and `search`: a team's archive, and the lines of all meetings that have some words."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from minutetui.cli.edge import must_be_file, print_errors
from minutetui.cli.output import put, shown_progress
from minutetui.core.series.line_search import ArchiveQuery, FiledLine, facts_of
from minutetui.core.text.characters import visible
from minutetui.core.text.narrowing import read_query
from minutetui.core.vocabulary import tag_name
from minutetui.errors import UsageError
from minutetui.store.config import load_config, reader_language
from minutetui.store.recent import remember_folder, usual_paths
from minutetui.store.team import open_archive, team_person
from minutetui.words import Saying, say

_KEYS = tuple(name for name in FiledLine._fields if name not in ("path", "number"))


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
    status = print_errors(report.problems)
    counts = {"sent": report.sent, "unchanged": report.unchanged, "removed": report.removed}
    put(say(language, "team-synced", **counts))
    return status


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


def do_search(asked: argparse.Namespace) -> int:
    """Print the lines that fit; files that cannot be read are named, and the others are searched."""
    must_be_file("search", *asked.paths)
    language = reader_language()
    database = database_of(asked)
    with shown_progress(language) as progress:
        opened = open_archive(database, paths_of(asked), progress)
    with opened as archive:
        lines = archive.find(_query(asked))
    status = print_errors(archive.problems)
    if asked.json:
        _put_json(lines)
    elif lines:
        for number, block in enumerate(_shown(lines, language)):
            put(f"\n{block}" if number else block)
    else:
        print(say(language, "archive-no-fit", text=visible(asked.words)), file=sys.stderr)
    return status


def _query(asked: argparse.Namespace) -> ArchiveQuery:
    typed = read_query(asked.words)
    return ArchiveQuery(
        words=typed.words,
        tag=asked.tag or typed.tag or "",
        owners=(*filter(None, typed.owners), *filter(None, (asked.owner,))),
        speaker=asked.speaker or "",
        kind=asked.kind or "",
        status=asked.status or "",
        since=asked.since,
        until=asked.until,
        confidential=asked.confidential,
    )


def _put_json(lines: list[FiledLine]) -> None:
    """Print a list of entries, one meeting after the other: thousands of them together would take much memory."""
    put("[", end="")
    for file, group in groupby(lines, lambda line: line.file):
        entries = json.dumps([_entry(line) for line in group], ensure_ascii=False, indent=2)
        put(("" if file == lines[0].file else ",") + entries.removeprefix("[").removesuffix("\n]"), end="")
    put("\n]" if lines else "]")


def _entry(line: FiledLine) -> dict[str, object]:
    """Give a line as --json prints it; docs/archive.md says what each key means."""
    entry = {name: getattr(line, name) for name in _KEYS}
    return entry | {"day": line.day or None, "due_date": line.due_date or None}


def _shown(lines: list[FiledLine], language: str) -> Iterator[str]:
    """Give the lines as blocks of text, one for each meeting."""
    for (title, day, file), group in groupby(lines, lambda line: (line.meeting, line.day, line.file)):
        heading = say(language, "actions-meeting", title=title, date=day or say(language, "actions-no-day"))
        yield "\n".join((visible(f"{heading}  {file}"), *(_row(line, language) for line in group)))


def _row(line: FiledLine, language: str) -> str:
    """Write a line in two: its words; then its agenda item, its owners, and its name in its file."""
    colon = say(language, "colon")
    said = colon.join(filter(None, (line.speaker, line.label, line.text)))
    where = " / ".join(filter(None, (line.item, line.issue if line.tag != "issue" else "")))
    facts = say(language, "list-comma").join(facts_of(line, language))
    told = "  ".join(filter(None, (where, facts, f"#{line.id}" if line.id else "")))
    return f"  {visible(tag_name(line.tag, language))}{colon}{visible(said)}\n      {visible(told)}"
