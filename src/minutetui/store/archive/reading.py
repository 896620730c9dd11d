"""Reads many meeting files; where there are enough of them, in several processes."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr
from pathlib import Path
from typing import TYPE_CHECKING

from minutetui.errors import MinuteError
from minutetui.store.archive.records import MeetingRecord, must_be_meeting, record_of
from minutetui.store.toml import parse_table, read_bytes

if TYPE_CHECKING:
    from concurrent.futures import Future
    from multiprocessing.process import BaseProcess

FEW = 150
"""Files that are read sooner than other processes start."""

CHUNK = 25
"""Files that a process reads before it hands them over."""

MOST_PROCESSES = 8

FileToRead = tuple[str, str]
"""The absolute path of a file, and its name in messages."""

ReadFile = tuple[str, MeetingRecord | MinuteError]
"""The absolute path of a file, and what the index keeps of it, or what is wrong with it."""


def read_files(paths: Sequence[FileToRead]) -> Iterator[list[ReadFile]]:
    """Read files, and yield them in parts."""
    chunks = [paths[start : start + CHUNK] for start in range(0, len(paths), CHUNK)]
    processes = min(os.cpu_count() or 1, MOST_PROCESSES, len(chunks))
    if len(paths) <= FEW or processes < 2:
        yield from map(_read_chunk, chunks)
        return
    yield from _read_in_parallel(chunks, processes)


def _read_in_parallel(chunks: list[Sequence[FileToRead]], processes: int) -> Iterator[list[ReadFile]]:
    """Read with several processes; no more than a few chunks are under way, so that little memory is needed.

    Yields the chunks in order. What the processes cannot do any more, because one was killed, is read here.
    """
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - few runs need it
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    left = deque(chunks)
    under_way: deque[tuple[Sequence[FileToRead], Future[list[ReadFile]]]] = deque()
    # A fork is the quickest, but it would copy a program with several threads, such as the screens, half-way.
    way = "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"
    with redirect_stderr(sys.__stderr__):  # that of the screens has no descriptor for the processes to inherit
        pool = ProcessPoolExecutor(processes, get_context(way), _end_with_parent)
    try:
        while left or under_way:
            while left and len(under_way) < 5 * processes:
                under_way.append((left[0], pool.submit(_read_chunk, left.popleft())))
            chunk, result = under_way.popleft()
            yield result.result()
    except BrokenProcessPool:
        yield from map(_read_chunk, (chunk, *(chunk for chunk, _ in under_way), *left))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _end_with_parent() -> None:
    """Leave Ctrl+C to the program that started this process, and end when it has ended."""
    from multiprocessing import parent_process  # noqa: PLC0415

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent,), daemon=True).start()


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
