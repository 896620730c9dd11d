"""What the index keeps of a meeting file, and reading many files; where there are enough, in several processes.

What is kept are rows of the tables in `schema`, without the number of the file.
"""

from __future__ import annotations

import fcntl
import gc
import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stderr, suppress
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from minutetui.core.series.actions import (
    Action,
    LineContext,
    Owner,
    RawTable,
    actions_among,
    owners_of,
    raw_day,
    raw_due,
    raw_lines,
    raw_names,
    raw_text,
    raw_texts,
)
from minutetui.core.series.line_search import searched_text
from minutetui.errors import MinuteError, NotAMeetingError
from minutetui.store.toml import parse_table, read_bytes
from minutetui.words import Saying

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess


_TEXTS = ("id", "tag", "status", "speaker", "label", "text")
"""The texts of a line that are columns of `lines`, in their order."""

Texts = dict[str, list[str]]
"""What is searched: each agenda item once, with its lines."""

DatabaseRow = tuple[str | int | bytes | None, ...]


class MeetingRecord(NamedTuple):
    """The rows of one file, by the table that they are in."""

    meetings: list[DatabaseRow]
    lines: list[DatabaseRow]
    actions: list[DatabaseRow]
    people: list[DatabaseRow]
    texts: list[DatabaseRow]
    """What is searched: title, agenda items and lines, each on a line of its own; the same of the confidential ones."""


def must_be_meeting(table: RawTable, name: str) -> None:
    """Refuse a table that lacks what every meeting has, with a NotAMeetingError."""
    for key in ("format", "title"):
        if key not in table:
            raise NotAMeetingError(Saying("no-meeting", name=name, key=key), Saying("hint-name-the-file"))


def record_of(table: RawTable) -> MeetingRecord:
    """Select what the index keeps of a parsed meeting file."""
    raw, owners = raw_lines(table), owners_of(table)
    title = raw_text(table, "title")
    rows: list[DatabaseRow] = []
    public: Texts = {title: []}
    hidden: Texts = {"": []}
    for number, (line, context) in enumerate(raw):
        row, said, confidential = _line_row(number, line, context)
        rows.append(row)
        texts = hidden if confidential else public
        texts.setdefault(context.item, []).append(said)
    return MeetingRecord(
        meetings=[(title, _iso(table.get("date")), *raw_texts(table, "kind", "status", "next"))],
        lines=rows,
        actions=[_action_row(action) for action in actions_among(raw, owners, table, "", "", str)],
        people=[_person_row(owner) for owner in owners.values() if owner.name],
        texts=[(_searched(public), _searched(hidden))],
    )


def _searched(texts: Texts) -> bytes:
    """Give what is searched of agenda items and their lines."""
    return searched_text("\n".join(chain.from_iterable((item, *said) for item, said in texts.items()))).encode()


def _line_row(number: int, line: RawTable, context: LineContext) -> tuple[DatabaseRow, str, bool]:
    """Give the row of a line, what `line_search.line_text` joins of it, and whether it is confidential."""
    line_id, tag, status, speaker, label, text = raw_texts(line, *_TEXTS)
    due, due_date = raw_due(line) if "due" in line or "due_date" in line else ("", None)
    owners = raw_names(line, "owners") if "owners" in line else ()
    confidential = context.confidential or line.get("confidential") is True
    row = (  # without a star, which would make a list first
        number,
        line_id,
        tag or "note",
        status or "open",
        speaker,
        label,
        text,
        _json(owners) if owners else "[]",
        due,
        due_date.isoformat() if due_date else "",
        context.item,
        context.issue,
        confidential,
        raw_text(vote, "result") if isinstance(vote := line.get("vote"), dict) else "",
    )
    said = f"{label} {speaker} {text} {' '.join(owners)} {due}"
    return row, said.replace("\n", " "), confidential


def _action_row(action: Action) -> DatabaseRow:
    """Give an action with its key and origin as in the file, which the path of the file completes."""
    return (
        *(action.number, action.id, action.key, action.origin, action.tag, action.label, action.text),
        _json(action.owners),
        *(action.due, _iso(action.due_date), action.status, action.binding, action.confidential),
        *(action.item, action.issue),
    )


def _person_row(owner: Owner) -> DatabaseRow:
    return owner.name, owner.unit, _json(owner.calls), owner.email


def _iso(value: object) -> str:
    """Give a day as 2026-11-27; empty if there is none."""
    day = raw_day(value)
    return day.isoformat() if day else ""


_ENCODED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Writes JSON; made once, because `json.dumps` makes one for each call."""


@lru_cache(maxsize=2048)
def _json(values: object) -> str:
    return _ENCODED(values) if values else "[]"


FEW_FILES = 150
"""The number of files up to which reading them is faster than starting other processes."""

CHUNK = 10
"""Files that a process reads before it hands them over."""

MOST_PROCESSES = 8

PIPE = 2**20
"""Bytes that wait in a pipe at most."""

Progress = Callable[[int, int], None]
"""Is told how many files of how many have been read."""

FileToRead = tuple[str, str]
"""The absolute path of a file, and its name in messages."""

ReadFile = tuple[str, MeetingRecord | MinuteError]
"""The absolute path of a file, and what the index keeps of it, or what is wrong with it."""


def read_files(paths: Sequence[FileToRead]) -> Iterator[list[ReadFile]]:
    """Read files, and yield them in parts."""
    chunks = [paths[start : start + CHUNK] for start in range(0, len(paths), CHUNK)]
    processes = min(os.cpu_count() or 1, MOST_PROCESSES, len(chunks))
    if len(paths) <= FEW_FILES or processes < 2:
        yield from map(_read_chunk, chunks)
        return
    yield from _read_in_parallel(chunks, processes)


def read_in_batches(
    paths: Sequence[FileToRead], parts: int, progress: Progress | None = None
) -> Iterator[list[ReadFile]]:
    """Read files, and yield so many parts at a time as are written in one transaction."""
    waiting: list[ReadFile] = []
    done = 0
    for number, part in enumerate(read_files(paths), 1):
        done += len(part)
        waiting += part
        if number % parts == 0:
            yield waiting
            waiting = []
        if progress is not None:
            progress(done, len(paths))
    yield waiting


def _read_in_parallel(chunks: list[Sequence[FileToRead]], processes: int) -> Iterator[list[ReadFile]]:
    """Read with several processes. Each waits until what it has read is taken, so that little memory is needed.

    Yields the chunks in order. What a process that was killed has not read is read here.
    """
    from multiprocessing import get_context  # noqa: PLC0415 - few runs need it

    # A fork is the quickest, but it would copy a program with several threads, such as the screens, half-way.
    forks = sys.platform == "linux" and threading.active_count() == 1
    context = get_context("fork") if forks else get_context("spawn")
    readers: list[BaseProcess] = []
    results: list[Connection] = []
    try:
        with redirect_stderr(sys.__stderr__):  # that of the screens has no descriptor for the processes to inherit
            for number in range(processes):
                result, sender = context.Pipe(duplex=False)
                _widen(sender)
                results.append(result)
                readers.append(context.Process(target=_serve, args=(chunks[number::processes], sender), daemon=True))
                readers[-1].start()
                sender.close()
        for number, chunk in enumerate(chunks):
            yield _received(results[number % processes]) or _read_chunk(chunk)
    finally:
        for result in results:
            result.close()
        for reader in readers:
            reader.terminate()
            reader.join()


def _widen(sender: Connection) -> None:
    """Let a pipe hold what a hundred files give, so that nothing waits while this process writes the index."""
    with suppress(OSError, AttributeError):  # more than the system allows, or no Linux
        fcntl.fcntl(sender.fileno(), fcntl.F_SETPIPE_SZ, PIPE)


def _received(result: Connection) -> list[ReadFile]:
    """Give what a process has read; nothing if it is gone."""
    try:
        received: list[ReadFile] = result.recv()
    except (EOFError, OSError):
        return []
    return received


def _serve(chunks: Sequence[Sequence[FileToRead]], sender: Connection) -> None:
    """Read chunks in a process of its own, which leaves Ctrl+C to the program that started it and ends after it."""
    from multiprocessing import parent_process  # noqa: PLC0415

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_after, args=(parent_process(),), daemon=True).start()
    gc.disable()  # nothing that is read refers to itself
    with suppress(BrokenPipeError):
        for chunk in chunks:
            sender.send(_read_chunk(chunk))


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def _read_chunk(paths: Sequence[FileToRead]) -> list[ReadFile]:
    return [(absolute, _read(path)) for absolute, path in paths]


def _read(path: str) -> MeetingRecord | MinuteError:
    try:
        table = parse_table(read_bytes(Path(path)), path)
        must_be_meeting(table, path)
    except MinuteError as error:
        return error
    return record_of(table)
