"""The index of meeting files: what changed is read again, and whatever happens to the index, the answer is right."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.archives import write_archive
from minutetui.core.series.actions import Action
from minutetui.core.series.outstanding import outstanding
from minutetui.store.actions import read_actions
from minutetui.store.archive import files, reading, schema, update
from minutetui.store.archive.schema import index_path

MEETING = """\
format = 1
title = "Depot review"
date = 2026-03-05

[[agenda]]
title = "Doors"

[[agenda.lines]]
id = "k1"
tag = "action"
text = "{text}"
owners = ["Ann Lee"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder of three meetings that were written long ago."""
    for number in range(3):
        write(tmp_path / "depot" / f"{number}.toml", f"Paint door {number}")
    return tmp_path / "depot"


def write(path: Path, text: str) -> None:
    """Write a meeting with one action."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(MEETING.format(text=text), encoding="utf-8")


def texts(*paths: Path) -> list[str]:
    """List what there is to do."""
    return [action.text for action in read_actions(paths)[0]]


DOORS = ["Paint door 0", "Paint door 1", "Paint door 2"]


@pytest.fixture
def read_paths(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the names of the files that are read, as they are read; every stamp is trusted at once."""
    seen: list[str] = []
    original = reading._read

    def noted(path: str) -> object:
        seen.append(Path(path).name)
        return original(path)

    monkeypatch.setattr(reading, "_read", noted)
    monkeypatch.setattr(files, "UNSURE", -(10**12))
    return seen


def test_only_what_changed_is_read(folder: Path, read_paths: list[str]) -> None:
    assert texts(folder) == DOORS
    assert read_paths == ["0.toml", "1.toml", "2.toml"]
    read_paths.clear()
    assert texts(folder) == DOORS
    assert read_paths == []
    write(folder / "1.toml", "Oil hinge 1")
    write(folder / "3.toml", "Paint door 3")
    (folder / "2.toml").unlink()
    assert texts(folder) == ["Paint door 0", "Oil hinge 1", "Paint door 3"]
    assert read_paths == ["1.toml", "3.toml"]


def test_a_change_that_leaves_size_and_time_is_noticed(folder: Path, read_paths: list[str]) -> None:
    assert texts(folder) == DOORS
    path = folder / "1.toml"
    before = path.stat()
    path.write_text(path.read_text("utf-8").replace("Paint", "Scrub"), encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert texts(folder)[1] == "Scrub door 1"


def test_a_file_that_changed_just_now_is_read_again(folder: Path) -> None:
    """Within the unit of the disk's clock a second change would leave all of the stamp as it is."""
    assert texts(folder) == DOORS
    with sqlite3.connect(index_path()) as index:
        index.execute("UPDATE actions SET text = 'stale'")
    assert texts(folder) == DOORS


def test_a_file_that_breaks_is_named_and_forgotten_and_comes_back(folder: Path) -> None:
    texts(folder)
    (folder / "1.toml").write_text("title = ", encoding="utf-8")
    for _ in range(2):
        found, problems = read_actions([folder])
        assert [action.text for action in found] == ["Paint door 0", "Paint door 2"]
        assert "1.toml, line 1" in str(problems[0])
    write(folder / "1.toml", "Paint door 1")
    assert texts(folder) == DOORS


def test_other_folders_stay_in_the_index(folder: Path, tmp_path: Path, read_paths: list[str]) -> None:
    write(tmp_path / "depot-2" / "x.toml", "Sweep the yard")
    assert texts(folder) == DOORS
    assert texts(tmp_path / "depot-2") == ["Sweep the yard"]
    read_paths.clear()
    assert texts(folder, tmp_path / "depot-2") == [*DOORS, "Sweep the yard"]
    assert texts(folder / "1.toml") == ["Paint door 1"]
    assert read_paths == []


def test_the_index_is_for_its_owner_alone(folder: Path) -> None:
    texts(folder)
    assert stat.S_IMODE(index_path().stat().st_mode) == 0o600
    assert stat.S_IMODE(index_path().parent.stat().st_mode) == 0o700
    index_path().chmod(0o644)
    texts(folder)
    assert stat.S_IMODE(index_path().stat().st_mode) == 0o600


def _garbage(path: Path) -> None:
    path.write_bytes(b"no database at all " * 500)


def _garbage_inside(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for page in range(4096, len(data), 4096):
        data[page : page + 100] = b"\xee" * 100
    path.write_bytes(data)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def _other_version(path: Path) -> None:
    with sqlite3.connect(path) as index:
        index.execute("PRAGMA user_version = 99")


def _without_a_table(path: Path) -> None:
    with sqlite3.connect(path) as index:
        index.execute("DROP TABLE actions")


DAMAGES: list[Callable[[Path], None]] = [_garbage, _garbage_inside, _cut, _other_version, _without_a_table]


@pytest.mark.parametrize("damage", [*DAMAGES, Path.unlink], ids=lambda damage: damage.__name__)
def test_a_damaged_index_is_made_anew(folder: Path, read_paths: list[str], damage: Callable[[Path], None]) -> None:
    texts(folder)
    damage(index_path())
    assert texts(folder) == DOORS
    read_paths.clear()
    assert texts(folder) == DOORS
    assert read_paths == []


@pytest.mark.parametrize("damage", [_garbage_inside, Path.unlink], ids=lambda damage: damage.__name__)
def test_an_index_that_is_damaged_while_it_is_used(
    folder: Path, monkeypatch: pytest.MonkeyPatch, damage: Callable[[Path], None]
) -> None:
    texts(folder)
    original = update._write
    times: list[int] = []

    def damaged_before(*arguments: object) -> None:
        if not times:
            damage(index_path())
        times.append(1)
        original(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(update, "_write", damaged_before)
    write(folder / "3.toml", "Paint door 3")
    assert texts(folder) == [*DOORS, "Paint door 3"]
    assert texts(folder) == [*DOORS, "Paint door 3"]


def test_a_locked_index_is_done_without(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts(folder)
    monkeypatch.setattr(schema, "PATIENCE", 0.1)
    other = sqlite3.connect(index_path(), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert texts(folder) == DOORS
    other.execute("COMMIT")
    other.close()
    with sqlite3.connect(index_path()) as index:
        assert index.execute("SELECT count(*) FROM actions").fetchone() == (3,)


def test_a_cache_that_cannot_be_written_is_done_without(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = folder.parent / "file"
    blocked.touch()
    monkeypatch.setenv("MINUTETUI_CACHE_DIR", str(blocked / "cache"))
    assert texts(folder) == DOORS


@pytest.fixture
def read_only(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder with an index that opens read-only, as on a read-only disk: modes do not hold root back."""
    texts(folder)
    real = sqlite3.connect

    def connect(name: str, **options: object) -> sqlite3.Connection:
        index: sqlite3.Connection = real(name, **options)  # type: ignore[call-overload]
        if name:
            index.execute("PRAGMA query_only = 1")
        return index

    monkeypatch.setattr(sqlite3, "connect", connect)
    return folder


def test_a_read_only_index_is_done_without_where_files_have_changed(read_only: Path) -> None:
    before = index_path().read_bytes()
    assert texts(read_only) == DOORS
    write(read_only / "3.toml", "Paint door 3")
    assert texts(read_only) == [*DOORS, "Paint door 3"]
    assert index_path().read_bytes() == before


@pytest.mark.parametrize("name", ["x\udcff.toml", "会议 ✓.toml", "a'b\"c%.toml"])
def test_any_name_of_a_file(folder: Path, name: str) -> None:
    write(folder / name, "Mend the gate")
    assert "Mend the gate" in texts(folder)
    assert texts(folder / name) == ["Mend the gate"]


MANY = 180


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Give a folder with so many files that several processes read them."""
    write_archive(tmp_path / "archive", MANY)
    return tmp_path / "archive"


def keys(actions: list[Action]) -> list[tuple[str, str]]:
    return [(action.key, action.status) for action in actions]


def test_many_files_are_read_by_several_processes_in_order(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int]] = []
    several = read_actions([archive], lambda done, count: told.append((done, count)))[0]
    assert told[-1] == (MANY, MANY)
    schema.remove_index()
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert read_actions([archive])[0] == several
    assert len(several) == 4 * MANY


def test_what_a_process_that_was_killed_has_not_read_is_read(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(reading, "CHUNK", 2)
    monkeypatch.setattr(reading, "_widen", lambda _: None)  # so that most of it is still to be read
    killed: list[int] = []

    def kill(done: int, _: int) -> None:
        for child in multiprocessing.active_children()[:1] if not killed else ():
            child.kill()
            killed.append(done)

    assert len(read_actions([archive], kill)[0]) == 4 * MANY
    assert killed == [2]


def test_what_is_done_and_continued_nowhere_is_not_needed_for_what_is_outstanding(archive: Path) -> None:
    every, needed = read_actions([archive])[0], read_actions([archive], finished=False)[0]
    assert keys(outstanding(every)) == keys(outstanding(needed))
    assert len(needed) < len(every) / 2
    assert [action.meeting for action in outstanding(needed)] == [action.meeting for action in outstanding(every)]


LIST = """
import sys
from pathlib import Path
from minutetui.store.actions import read_actions
print(len(read_actions([Path(sys.argv[1])])[0]))
"""


def test_two_programs_at_once_lose_nothing(archive: Path) -> None:
    running = [
        subprocess.Popen([sys.executable, "-c", LIST, str(archive)], stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    assert [process.communicate()[0] for process in running] == [f"{4 * MANY}\n"] * 3
    with sqlite3.connect(index_path()) as index:
        assert index.execute("SELECT count(*), count(DISTINCT path) FROM files").fetchone() == (MANY, MANY)
        assert index.execute("SELECT count(*) FROM actions").fetchone() == (4 * MANY,)


def test_no_process_outlives_the_program(archive: Path) -> None:
    """A program that is killed while it reads leaves no reader running, and an index that the next one can use."""
    script = "import os\n" + LIST.replace(
        "Path(sys.argv[1])]", "Path(sys.argv[1])], lambda *_: os.kill(os.getpid(), 9)"
    )
    process = subprocess.Popen([sys.executable, "-c", script, str(archive)], start_new_session=True)
    assert process.wait() == -9
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and _in_session(process.pid):
        time.sleep(0.05)
    assert not _in_session(process.pid)
    assert len(read_actions([archive])[0]) == 4 * MANY


def _in_session(session: int) -> list[int]:
    """List the processes of a session that are alive."""
    alive = []
    for entry in Path("/proc").iterdir() if Path("/proc").is_dir() else ():
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split() if entry.name.isdigit() else []
        except OSError:
            continue
        if fields and int(fields[3]) == session and fields[0] != "Z":
            alive.append(int(entry.name))
    return alive
