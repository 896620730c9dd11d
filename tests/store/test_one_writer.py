"""One writer for each file, and neither version lost where another program writes it all the same."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from helpers_app import meeting_file
from helpers_files import held_elsewhere
from minutetui.core.meeting.edits import MEETING, Change, apply
from minutetui.core.meeting.model import Meeting
from minutetui.errors import ChangedOutsideError, FileError, TakenOverError
from minutetui.store.lock import FileLock
from minutetui.store.meetings import MeetingFile
from minutetui.store.paths import beside


def titled(meeting: Meeting, title: str) -> Meeting:
    return apply(meeting, Change(MEETING, {"title": title}))[0]


def test_the_lock_names_who_holds_it_and_a_kill_frees_it(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    with held_elsewhere(path) as process:
        holder = FileLock(path).acquire()
        assert holder is not None
        assert holder.pid == str(process.pid)
        process.kill()
        process.wait()
        lock = FileLock(path)
        assert lock.acquire() is None
        lock.release()
    assert not beside(path, "lock").exists()


def open_files() -> int:
    """Count the open descriptors of this process."""
    return len(list(Path("/dev/fd").iterdir()))


def test_a_lock_that_is_refused_taken_over_or_given_up_leaves_nothing_open(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    with held_elsewhere(path):
        before = open_files()
        lock = FileLock(path)
        for _ in range(3):
            assert lock.acquire() is not None
        assert open_files() == before
        assert lock.take_over() is None
        assert open_files() == before + 1
        other = FileLock(path)
        assert other.take_over() is None
        assert lock.lost_to() is not None
        assert lock.lost_to() is None, "what was lost is lost once"
        lock.release()
        other.release()
        assert open_files() == before


def test_take_plain_leaves_a_held_file_alone(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    before = path.read_bytes()
    with held_elsewhere(path):
        done = subprocess.run(
            [sys.executable, "-m", "minutetui", "take", "--plain", str(path)],
            input="one\n", capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 74
    assert "is writing" in done.stderr
    assert path.read_bytes() == before


def test_the_first_notices_that_it_was_taken_over_before_it_saves(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    first, second = MeetingFile(path), MeetingFile(path)
    assert first.claim() is None
    meeting = first.load().meeting
    assert second.claim() is not None
    assert second.claim(take_over=True) is None
    before = path.read_bytes()
    with pytest.raises(TakenOverError):
        first.save(titled(meeting, "Mine"))
    assert path.read_bytes() == before
    assert "Mine" in first.save_beside(titled(meeting, "Mine")).read_text()
    first.release()
    assert FileLock(path).acquire() is not None  # still the second's
    second.release()


def test_a_change_from_outside_is_never_overwritten(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    file = MeetingFile(path)
    meeting = file.load().meeting
    path.write_text(path.read_text().replace("Shifts", "Theirs"))
    theirs = path.read_bytes()
    with pytest.raises(ChangedOutsideError):
        file.save(titled(meeting, "Mine"))
    assert path.read_bytes() == theirs
    assert file.keep_theirs().read_bytes() == theirs
    assert file.save(titled(meeting, "Mine"))
    assert "Mine" in path.read_text()


def test_a_file_only_touched_is_no_change(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    file = MeetingFile(path)
    meeting = file.load().meeting
    path.write_bytes(path.read_bytes())
    assert file.save(titled(meeting, "Mine"))


def test_a_file_is_touched_once_another_program_wrote_it(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    file = MeetingFile(path)
    assert not file.is_touched(), "it was not read yet"
    meeting = file.load().meeting
    file.save(meeting)
    assert not file.is_touched()
    path.write_bytes(path.read_bytes())
    assert file.is_touched()
    assert not file.save(meeting), "what is there already is not written"
    assert not file.is_touched()


def test_saving_elsewhere_never_overwrites(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    file = MeetingFile(path)
    meeting = file.load().meeting
    with pytest.raises(FileError):
        file.save_as(path, meeting)
    other = file.save_as(tmp_path / "other.toml", meeting)
    assert FileLock(other.path).acquire() is not None
    other.release()
    assert MeetingFile(other.path).load().meeting == meeting


def test_where_there_are_no_locks_the_file_is_ours_and_nothing_stays_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks available")

    monkeypatch.setattr("fcntl.flock", refuse)
    before = open_files()
    lock = FileLock(meeting_file(tmp_path))
    assert lock.acquire() is None
    assert open_files() == before
    lock.release()
