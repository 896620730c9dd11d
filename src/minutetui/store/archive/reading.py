"""Reads many meeting files; where there are enough of them, in several processes."""

from __future__ import annotations

import fcntl
import gc
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from minutetui.errors import MinuteError
from minutetui.store.archive.records import MeetingRecord, must_be_meeting, record_of
from minutetui.store.toml import parse_table, read_bytes

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

FEW_FILES = 150
"""The number of files up to which reading them is faster than starting other processes."""

CHUNK = 10
"""Files that a process reads before it hands them over."""

MOST_PROCESSES = 8

PIPE = 2**20
"""Bytes that wait in a pipe at most."""

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
