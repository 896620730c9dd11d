"""What an Enter costs on the disk: against writing the same bytes with the fewest calls that lose nothing."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.meetings import one_item
from benchmarks.table import Row, milliseconds, p99
from minutetui.session import Session
from minutetui.store.meetings import MeetingFile, create

ENTERS = 200
DAY = dt.datetime(2026, 3, 5, 14, 0, tzinfo=dt.UTC)


def bare_write(path: Path, data: bytes) -> None:
    """Replace a file so that a power cut leaves the old one or the new one, and nothing beside that."""
    temporary = path.with_suffix(".tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    os.write(descriptor, data)
    os.fsync(descriptor)
    os.close(descriptor)
    temporary.replace(path)
    descriptor = os.open(path.parent, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)


def measure(folder: Path) -> Iterator[Row]:
    """Save after each of some Enters, and write the same bytes plainly, in turn."""
    for count in (100, 10_000):
        path, bare = folder / f"save-{count}.toml", folder / f"bare-{count}.toml"
        create(path, one_item(count))
        file = MeetingFile(path)
        session = Session(file.load().meeting, lambda: DAY, file)
        session.disk.save()
        saves, writes = [], []
        for number in range(ENTERS):
            session.commit(f"Something was said {number}")
            saves.append(milliseconds(session.disk.save))
            data = path.read_bytes()
            writes.append(milliseconds(partial(bare_write, bare, data)))
        saves, writes = saves[1:], writes[1:]  # the first has nothing to keep yet
        yardstick, plain = "p50 of a bare atomic write", median(writes)
        yield Row(f"Save after an Enter, {count:,} lines, p50", median(saves), yardstick, plain, 1.5)
        yield Row("The same, p99", p99(saves), yardstick, plain, 3)
        yield Row("p99 of the bare write itself", p99(writes), yardstick, plain)
