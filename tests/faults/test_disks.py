"""Real disks that are full, read-only or have a limit (faults 5, 6, 7)."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from helpers_app import SMALL, meeting_file
from helpers_faults import needs
from minutetui.errors import FileError
from minutetui.store.atomic import write_atomically

TAKE = '"$0" -m minutetui take --plain meeting.toml'


def in_namespace(folder: Path, mount: str, script: str) -> subprocess.CompletedProcess[str]:
    """Run a shell script in a folder of a user namespace of its own, after mounting something."""
    needs("unshare")
    if subprocess.run(["unshare", "-Urm", "true"], capture_output=True, check=False).returncode:
        pytest.skip("needs user namespaces, which this machine does not allow")
    return subprocess.run(
        ["unshare", "-Urm", "sh", "-c", f"set -e; {mount}; cd {folder}; {script}", sys.executable],
        capture_output=True, text=True, check=False, env={**os.environ, "LINES_IN": "x" * 50_000},
    )  # fmt: skip


@pytest.mark.faults
def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    (source := tmp_path / "source.toml").write_text(SMALL)
    room = tmp_path / "room"
    room.mkdir()
    done = in_namespace(
        room, f"mount -t tmpfs -o size=32k tmpfs {room}",
        f'cp {source} meeting.toml; '
        f'printf "%s\\n" "$LINES_IN" | {TAKE} || echo $? >&2; cmp {source} meeting.toml; ls -A',
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "no space left" in done.stderr.lower()
    assert "\n74\n" in done.stderr
    assert ".tmp" not in done.stdout


@pytest.mark.faults
@pytest.mark.parametrize("what", ["folder", "file"])
def test_a_read_only_place_is_found_out_at_open(tmp_path: Path, what: str) -> None:
    path = meeting_file(tmp_path)
    place = tmp_path if what == "folder" else path
    done = in_namespace(
        tmp_path,
        f"mount --bind {place} {place}; mount -o remount,bind,ro {place}",
        f"printf 'one\\n' | {TAKE} || echo $?",
    )
    assert done.stdout == "74\n", done.stderr
    assert "cannot be written" in done.stderr
    assert "somewhere else" in done.stderr


def test_a_limit_on_the_size_of_files_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    before = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(FileError) as raised:
            write_atomically(path, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert raised.value.hint
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == ["meeting.toml"]
