"""One folder of two people, or on two machines: whose the files are, who holds a lock, whose a draft is."""

from __future__ import annotations

import os
import shutil
import socket
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from helpers_app import SMALL, meeting_file, opened
from minutetui.errors import FileError, MinuteError
from minutetui.store.atomic import write_atomically
from minutetui.store.draft import Draft, DraftFile
from minutetui.store.lock import FileLock
from minutetui.store.meetings import MeetingFile
from minutetui.store.paths import beside

ANN, BO, TEAM = 20_001, 20_002, 20_100
"""Two users and the group of both; this machine knows none of them by name."""


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a folder that a group may write, with a meeting of Ann's."""
    if os.getuid() != 0:
        pytest.skip("needs root, to act as two users")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.chown(folder, ANN, TEAM)
        folder.chmod(0o770)
        monkeypatch.setenv("MINUTETUI_STATE_DIR", str(folder / "state"))
        path = meeting_file(folder)
        os.chown(path, ANN, TEAM)
        path.chmod(0o660)
        yield path


def as_user(user: int, act: Callable[[], object], group: int = TEAM) -> str:
    """Act as a user in a process of its own; give what came of it, or what went wrong, as text."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.setgroups([group])
        os.setgid(user)
        os.setuid(user)
        os.umask(0o022)
        try:
            told = str(act())
        except (MinuteError, OSError) as error:
            told = f"refused: {error}"
        os.write(writing, told.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read().decode()
    os.waitpid(child, 0)
    return told


def retitled(path: Path, title: str) -> bool:
    file = MeetingFile(path)
    assert file.claim() is None
    done = file.save(file.load().meeting.with_(title=title))
    file.release()
    return done


@pytest.mark.faults
def test_a_save_of_one_does_not_lock_the_other_out(shared: Path) -> None:
    assert as_user(BO, lambda: retitled(shared, "By Bo")) == "True"
    found = shared.stat()
    assert (found.st_uid, found.st_gid, found.st_mode & 0o777) == (BO, TEAM, 0o660)
    assert as_user(ANN, lambda: retitled(shared, "By Ann")) == "True"
    assert "By Ann" in shared.read_text()


@pytest.mark.faults
def test_a_save_that_would_lock_the_owner_out_is_refused(shared: Path) -> None:
    shared.chmod(0o640)
    told = as_user(BO, lambda: write_atomically(shared, b"new"))
    assert told.startswith(f"refused: {ANN} owns the file")
    assert shared.read_text() == SMALL
    assert [file.name for file in shared.parent.iterdir()] == [shared.name]


@pytest.mark.faults
@pytest.mark.parametrize("mode", [0o660, 0o644, 0o600])
def test_the_lock_of_another_user_says_who_holds_it(shared: Path, mode: int) -> None:
    held = FileLock(shared)
    assert held.acquire() is None
    os.chown(held.path, ANN, TEAM)
    held.path.write_text(f"{ANN}\n{socket.gethostname()}\n77\n2026-11-23 09:00\n")
    held.path.chmod(mode)
    told = as_user(BO, lambda: FileLock(shared).acquire())
    held.release()
    assert told.startswith(f"{ANN}@")


@pytest.mark.faults
def test_the_lock_that_a_crash_of_another_user_left_is_no_obstacle(shared: Path) -> None:
    lock = beside(shared, "lock")
    lock.write_text(f"{ANN}\n{socket.gethostname()}\n77\n2026-11-23 09:00\n")
    os.chown(lock, ANN, ANN)
    lock.chmod(0o644)
    assert as_user(BO, lambda: FileLock(shared).acquire()) == "None"


@pytest.mark.faults
def test_a_draft_of_one_is_not_shown_to_the_other(shared: Path) -> None:
    assert as_user(ANN, lambda: DraftFile(shared).write(Draft("what Ann types"))) == "None"
    assert as_user(BO, lambda: DraftFile(shared).read().typed) == ""
    assert as_user(ANN, lambda: DraftFile(shared).read().typed) == "what Ann types"


def test_a_lock_that_came_from_another_machine_is_believed_for_a_day(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    lock = beside(path, "lock")
    lock.write_text("ann\nother-desk\n77\n2026-11-23 09:00\n")
    file = MeetingFile(path)
    assert str(file.claim()).startswith("ann@other-desk")
    assert lock.read_text().startswith("ann")  # it is still theirs
    assert file.claim(take_over=True) is None
    file.release()
    lock.write_text("ann\nother-desk\n77\n2026-11-23 09:00\n")
    os.utime(lock, (time.time() - 90_000,) * 2)
    assert file.claim() is None
    file.release()


async def test_a_folder_copied_to_another_machine_while_a_session_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    path, there = meeting_file(tmp_path / "here"), tmp_path / "there"
    async with opened(path) as screen:
        await screen.line("one")
        await screen.type("half a line")
        screen.app.saver.keep_draft()
        await screen.settle()
        shutil.copytree(path.parent, there)
    monkeypatch.setattr(socket, "gethostname", lambda: "other-desk")
    async with opened(there / path.name) as screen:
        screen.shows("is writing this file")
        assert screen.typed == ""
        await screen.press("ctrl+s", "1", "enter")
        await screen.line("two")
        assert [line["text"] for line in screen.lines()] == ["one", "two"]


def test_a_lock_taken_over_on_another_machine_is_noticed(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    file = MeetingFile(path)
    assert file.claim() is None
    meeting = file.load().meeting
    lock = beside(path, "lock")
    synced = tmp_path / "synced"
    synced.write_text("bo\nother-desk\n77\n2026-11-23 09:00\n")
    synced.rename(lock)
    with pytest.raises(FileError, match="bo@other-desk"):
        file.save(meeting.with_(title="Mine"))
    assert path.read_text() == SMALL
