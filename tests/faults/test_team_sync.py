"""Sending meetings to a PostgreSQL server: what changes there, two writers at once, broken connections."""

from __future__ import annotations

import os
import subprocess
import threading
from pathlib import Path

import pytest

from helpers_confidential import CONFIDENTIAL, SECRET
from helpers_postgres import end_connections, program
from helpers_team import ANN, BO, STOCK, asked, many, meeting, send, texts
from minutetui.cli.edge import run
from minutetui.errors import FileError
from minutetui.store.archive.reading import CHUNK
from minutetui.store.team import sync as sync_module
from minutetui.store.team.sync import Sync

pytestmark = pytest.mark.faults


def test_only_what_has_changed_is_sent(address: str, tmp_path: Path) -> None:
    folder = many(tmp_path / "minutes", 3)
    rows = "SELECT path, lines.xmin::text FROM minutetui.files JOIN minutetui.lines USING (file) ORDER BY path, number"
    first = send(address, folder)
    before = asked(address, rows)
    again = send(address, folder)
    assert (first.sent, again.sent, again.unchanged) == (3, 0, 3)
    assert asked(address, rows) == before
    meeting(folder / "001.toml", "Paint the fence", "Yard review 1")
    (folder / "002.toml").touch()
    changed = send(address, folder)
    assert (changed.sent, changed.unchanged, changed.removed) == (1, 2, 0)
    after = asked(address, rows)
    assert [new != old for new, old in zip(after, before, strict=True)] == [False, False, True, True, False, False]
    assert texts(address, "fence") == [(str(folder / "001.toml"), "Paint the fence")]
    assert texts(address, "gate001") == []


def test_a_file_that_is_gone_is_removed_for_its_person_alone(address: str, tmp_path: Path) -> None:
    folder = many(tmp_path / "minutes", 3)
    send(address, folder)
    send(address, folder, person=BO)
    (folder / "001.toml").unlink()
    assert send(address, folder).removed == 1
    left = asked(address, "SELECT person, path FROM minutetui.files ORDER BY 1, 2")
    names = [(person, Path(path).name) for person, path in left]
    assert names == [(ANN, "000.toml"), (ANN, "002.toml"), *((BO, f"00{number}.toml") for number in range(3))]
    assert asked(address, "SELECT count(*) FROM minutetui.lines") == [(10,)]


def test_a_folder_that_is_not_there_or_a_broken_file_removes_nothing(address: str, tmp_path: Path) -> None:
    folder = many(tmp_path / "minutes", 2)
    send(address, folder)
    (folder / "000.toml").write_text("title = ", encoding="utf-8")
    broken = send(address, folder)
    folder.rename(tmp_path / "elsewhere")
    gone = send(address, folder)
    assert [len(broken.problems), broken.removed, len(gone.problems), gone.removed] == [1, 0, 1, 0]
    assert asked(address, "SELECT count(*) FROM minutetui.meetings") == [(2,)]


def test_what_was_sent_can_be_forgotten(address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = many(tmp_path / "minutes", 2)
    send(address, folder, person=BO)
    for task in ("sync", "forget"):
        assert run(["archive", task, str(folder), "--database", address]) == 0
    assert capsys.readouterr().out == "Meetings sent: 2, unchanged: 0, removed: 0.\nMeetings removed: 2.\n"
    assert asked(address, "SELECT DISTINCT person FROM minutetui.files") == [(BO,)]


def dumped(address: str) -> str:
    """Write all that is in the database as SQL."""
    command = (program("pg_dump"), "--dbname", address, "--inserts")
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_confidential_lines_are_sent_only_if_asked_for(address: str, tmp_path: Path) -> None:
    (tmp_path / "stock.toml").write_text(STOCK + CONFIDENTIAL, encoding="utf-8")
    send(address, tmp_path)
    dump = dumped(address)
    assert "Count the racks" in dump
    assert SECRET.lower() not in dump.lower()
    send(address, tmp_path, confidential=True)
    assert SECRET in dumped(address)
    assert texts(address, "northwind") == []
    send(address, tmp_path)
    assert SECRET.lower() not in dumped(address).lower()


def test_texts_that_postgresql_cannot_store_and_long_names(address: str, tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["f" * 200] * 14)
    try:
        deep.mkdir(parents=True)
        meeting(deep / "a.toml", r"NUL \u0000 here", "T" * 9000)
    except OSError as error:
        pytest.fail(f"the disk takes no long paths: {error}")
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.toml")
    meeting(Path(odd))
    assert send(address, tmp_path).sent == 2
    assert send(address, tmp_path).sent == 0
    assert texts(address, "nul", "here") == [(str(deep / "a.toml"), "NUL � here")]


def test_two_writers_at_once(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync_module, "PARTS_AT_ONCE", 1)
    folder = many(tmp_path / "minutes", 3 * CHUNK)
    problems: list[BaseException] = []

    def write(person: str) -> None:
        try:
            send(address, folder, person=person)
        except BaseException as error:  # noqa: BLE001 - it would be lost with the thread
            problems.append(error)

    writers = [threading.Thread(target=write, args=(person,)) for person in (ANN, BO, ANN, BO)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert problems == []
    for table, rows in (("meetings", 1), ("lines", 2), ("actions", 1), ("texts", 1)):
        counted = (
            f"SELECT person, count(*) FROM minutetui.files JOIN minutetui.{table} t USING (file) GROUP BY 1 ORDER BY 1"
        )
        if table == "files":
            counted = "SELECT person, count(*) FROM minutetui.files GROUP BY 1 ORDER BY 1"
        assert asked(address, counted) == [(ANN, 3 * CHUNK * rows), (BO, 3 * CHUNK * rows)]
    assert len(texts(address, "gate")) == 3 * CHUNK


def test_a_connection_that_breaks_loses_nothing(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync_module, "PARTS_AT_ONCE", 1)
    folder = many(tmp_path / "minutes", 3 * CHUNK)
    hear, calls = Sync._hear, []

    def hear_and_break(self: Sync, text: str) -> None:
        calls.append(text)
        if len(calls) == 2:  # all rows of the second part are sent, and not committed
            end_connections(address)
        hear(self, text)
        self._database.execute("SELECT 1")

    monkeypatch.setattr(Sync, "_hear", hear_and_break)
    with pytest.raises(FileError, match="broke"):
        send(address, folder)
    assert asked(address, "SELECT count(*) FROM minutetui.files") == [(CHUNK,)]
    assert asked(address, "SELECT count(*) FROM minutetui.lines") == [(2 * CHUNK,)]
    report = send(address, folder)
    assert (report.sent, report.unchanged) == (2 * CHUNK, CHUNK)
    assert len(texts(address, "gate")) == 3 * CHUNK
