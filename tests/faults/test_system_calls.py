"""Every system call of a save killed and failed, and every state that a power cut may leave (faults 1 to 5, 8)."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from helpers_app import meeting_file
from helpers_faults import Call, needs, old_and_new, recorded, save, wrong_states
from minutetui.store.meetings import MeetingFile

pytestmark = pytest.mark.faults


def failures(calls: list[Call], how: str, folder: Path) -> list[str]:
    """Do a save once for each of its system calls with that one disturbed; tell what went wrong."""
    old, new = old_and_new()
    wrong = []
    for number, call in enumerate(calls):
        if '"saved"' in call.arguments:
            continue
        room = folder / f"{number}"
        room.mkdir()
        path = meeting_file(room)
        done = save(path, "-o", str(room / "log"), "-e", f"trace={call.name}",
                    "-e", f"inject={call.name}:{how}:when={call.number}")  # fmt: skip
        data, said = path.read_bytes(), done.stdout
        right = data in (old, new) and "Traceback" not in done.stderr
        right = right and (data == new if said.startswith("saved") else how == "signal=KILL" or said != "")
        file = MeetingFile(path)
        right = right and file.claim() is None
        file.release()
        if not right:
            wrong.append(f"{call.name}({call.arguments[:60]}: {said!r} {done.stderr[-300:]!r}")
    return wrong


@pytest.mark.parametrize("how", ["signal=KILL", "error=EIO", "error=ENOSPC", "error=EACCES"])
def test_a_save_disturbed_at_any_system_call_leaves_the_old_file_or_the_new(tmp_path: Path, how: str) -> None:
    needs("strace")
    calls = recorded(tmp_path)
    assert {"openat", "write", "fsync", "rename"} <= {call.name for call in calls}
    assert failures(calls, how, tmp_path) == []


def test_no_state_after_a_power_cut_is_empty_torn_or_older_than_what_was_said(tmp_path: Path) -> None:
    needs("strace")
    assert wrong_states(recorded(tmp_path)) == []


@pytest.mark.parametrize("left_out", [1, 2])
def test_a_save_without_either_fsync_would_be_found_out(tmp_path: Path, left_out: int) -> None:
    needs("strace")
    assert wrong_states(recorded(tmp_path, left_out)) != []


def test_a_directory_that_cannot_be_forced_is_told_and_not_rolled_back(tmp_path: Path) -> None:
    needs("strace")
    calls = [call for call in recorded(tmp_path) if call.name == "fsync"]
    path = meeting_file(tmp_path)
    done = save(path, "-o", "/dev/null", "-e", "trace=fsync", "-e", f"inject=fsync:error=EIO:when={calls[1].number}")
    assert done.stdout == "saved with a warning"
    assert path.read_bytes() == old_and_new()[1]


def test_the_errors_tried_have_a_remedy() -> None:
    from minutetui.store.atomic import HINTS  # noqa: PLC0415

    assert {errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EFBIG} <= set(HINTS)
