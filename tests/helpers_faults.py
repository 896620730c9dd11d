"""One save in a process of its own, to be killed, failed and recorded; and what a disk may hold after it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path

import pytest

from helpers_app import meeting_file

MARK = "/here-the-save-begins"

SAVE = f"""
import os, sys
from pathlib import Path
from minutetui.core.meeting.edits import MEETING, Change, apply
from minutetui.errors import MinuteError
from minutetui.store.meetings import MeetingFile

left_out, real, calls = int(sys.argv[2]), os.fsync, []
def fsync(descriptor):
    calls.append(descriptor)
    if len(calls) != left_out:
        real(descriptor)
os.fsync = fsync
file = MeetingFile(Path(sys.argv[1]))
assert file.claim() is None
meeting = apply(file.load().meeting, Change(MEETING, {{"title": "New"}}))[0]
os.access("{MARK}", os.F_OK)
try:
    file.save(meeting)
    os.write(1, b"saved" + b" with a warning" * bool(file.notices))
except MinuteError as error:
    os.write(1, b"failed: " + str(error).encode())
"""
"""Changes a meeting's title; the second argument is the number of an fsync to leave out."""

CALLS = "openat,write,fsync,fchmod,fchown,rename,close,unlink,newfstatat,access,ftruncate"


def needs(*programs: str) -> None:
    """Skip, and say so, where the machine lacks a program."""
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"needs {program}, which is not installed")


def save(path: Path, *strace: str, left_out: int = 0) -> subprocess.CompletedProcess[str]:
    """Run a save, under strace if it is given options."""
    command = [sys.executable, "-S", "-c", SAVE, str(path), str(left_out)]
    if strace:
        command = ["strace", "-f", "-qq", *strace, *command]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@dataclass(frozen=True)
class Call:
    """A system call of a save."""

    name: str
    arguments: str
    number: int
    """Which of the calls of that name it is, counted from the start of the process."""


def recorded(folder: Path, left_out: int = 0) -> list[Call]:
    """Record the system calls of a save, up to the one that says that it is saved."""
    path, log = meeting_file(folder), folder / "log"
    done = save(path, "-y", "-o", str(log), "-e", f"trace={CALLS}", left_out=left_out)
    assert done.stdout == "saved", done.stderr
    counts: dict[str, int] = {}
    calls, begun = [], False
    for line in log.read_text(errors="replace").splitlines():
        found = re.match(r"(?:\d+ +)?(\w+)\((.*)", line)
        if found is None:
            continue
        name, arguments = found.groups()
        counts[name] = counts.get(name, 0) + 1
        if begun:
            calls.append(Call(name, arguments, counts[name]))
        if begun and '"saved"' in arguments:
            return calls
        begun = begun or MARK in arguments
    raise AssertionError("the save was not recorded")


@lru_cache(maxsize=1)
def old_and_new() -> tuple[bytes, bytes]:
    """Give the file before and after a save that nothing disturbs."""
    import tempfile  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        path = meeting_file(Path(folder))
        old = path.read_bytes()
        assert save(path).stdout == "saved"
        return old, path.read_bytes()


WHOLE, TORN, EMPTY, OLD = "whole", "torn", "empty", "old"


def crash_states(calls: list[Call]) -> Iterator[tuple[int, str]]:
    """Give each state that the file may be in when the power goes.

    The model: what was written to a file and not forced to the disk is there whole, in part or not at all; names
    given in a directory that was not forced are there or not, each for itself.

    Args:
        calls: Of a save; the last one says that it is saved.

    Yields:
        After how many calls, and what stands under the file's name.
    """
    for crash in range(len(calls) + 1):
        contents, renamed, forced = [EMPTY], False, False
        for call in calls[:crash]:
            if call.name == "write" and ".tmp>" in call.arguments:
                contents = [WHOLE, TORN, EMPTY]
            elif call.name == "fsync" and ".tmp>" in call.arguments:
                contents = [WHOLE]
            elif call.name == "rename":
                renamed = True
            elif call.name == "fsync" and renamed:
                forced = True
        for content, there in product(contents, [True, False]):
            if there and renamed:
                yield crash, content
            elif not forced:
                yield crash, OLD


def wrong_states(calls: list[Call]) -> list[tuple[int, str]]:
    """Give the states that break the promise: empty, torn, or old although it was said to be saved."""
    return [
        (crash, state)
        for crash, state in crash_states(calls)
        if state in (TORN, EMPTY) or (state == OLD and crash == len(calls))
    ]
