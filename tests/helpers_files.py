"""Meeting files: read, marked, held by another process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from minutetui.core.meeting.edits import Batch, Change, apply
from minutetui.core.meeting.model import Meeting
from minutetui.core.vocabulary import LineStatus
from minutetui.store.meetings import MeetingFile

HOLD = """
import sys, time
from pathlib import Path

from minutetui.core.meeting.model import Meeting
from minutetui.core.vocabulary import LineStatus
from minutetui.core.meeting.edits import Batch, Change, apply
from minutetui.store.meetings import MeetingFile
from minutetui.store.lock import FileLock
lock = FileLock(Path(sys.argv[1]))
assert lock.acquire() is None
print("held", flush=True)
time.sleep(600)
"""


@contextmanager
def held_elsewhere(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Have another process hold the lock of a file."""
    with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


def read(path: Path) -> Meeting:
    """Read a meeting file."""
    return MeetingFile(path).load().meeting


def mark(path: Path, **statuses: LineStatus) -> None:
    """Mark lines of a meeting file, by their ids."""
    file = MeetingFile(path)
    edit = Batch(tuple(Change(line, {"status": status}) for line, status in statuses.items()))
    file.save(apply(file.load().meeting, edit)[0])
