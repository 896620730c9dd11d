"""A team's archive, as far as no server is needed: refusals, passwords, rows, and which meetings are copies."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import pytest

from helpers_confidential import CONFIDENTIAL, HEAD, PUBLIC, SECRET
from minutetui.cli.edge import run
from minutetui.store.archive.reading import record_of
from minutetui.store.paths import config_dir
from minutetui.store.team import team_person
from minutetui.store.team.connection import server_name, without_password
from minutetui.store.team.copies import FilePairs, TeamMeeting, copies_among
from minutetui.store.team.tables import ROWS, rows_of
from minutetui.store.toml import parse_table

HERE = "host=127.0.0.1 port=1 connect_timeout=2"


def refused(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 74) -> str:
    """Run a command that has to fail; give the sentence and the hint."""
    assert run(list(arguments)) == status
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 2
    return err


@pytest.mark.parametrize(
    ("locale", "sentence"), [("en_GB.UTF-8", "needs psycopg, which"), ("zh_CN.UTF-8", "需要 psycopg，尚未安装")]
)
@pytest.mark.parametrize("command", [["search", "gate"], ["actions"], ["archive", "sync", "."]])
def test_without_psycopg(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, command: list[str], locale: str, sentence: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    monkeypatch.setitem(sys.modules, "psycopg", None)
    said = refused(capsys, *command, "--database", HERE)
    assert sentence in said
    assert "pip install 'minutetui[postgres]'" in said


def test_a_server_that_is_not_there(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert "The database 127.0.0.1:1 cannot be reached." in refused(capsys, "search", "gate", "--database", HERE)
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert "无法连接数据库 127.0.0.1:1。" in refused(capsys, "actions", "--database", HERE)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://ann:se%zzsame@127.0.0.1:1/minutes",
        "postgresql://ann:se@same@127.0.0.1:1/minutes",
        "postgresql://ann:se/same@127.0.0.1:1/minutes",
        "postgresql://ann:1/same@127.0.0.1:1/minutes",
        "postgresql://ann:se?same@127.0.0.1:1/minutes",
        "postgresql://ann:se#same@127.0.0.1:1/minutes",
        "postgresql://ann:se:same@127.0.0.1:1/minutes",
        "postgresql://ann:se same@127.0.0.1:1/minutes",
        "postgresql://127.0.0.1:1/minutes?password=se@same&sslmode=no",
        "postgresql://127.0.0.1:1/minutes?pasword=sesame",
        "host=127.0.0.1 port=1 password=se same",
        "host=127.0.0.1 port=1 password='sesame",
        "host=127.0.0.1 port=sesame",
        "sesame",
        "service=sesame",
        "http://ann:sesame@127.0.0.1/",
        "postgresql://[::1:sesame",
        "postgresql://" + "x" * 300 + "sesame.example/",
    ],
)
def test_no_message_and_no_setting_shows_a_password(capsys: pytest.CaptureFixture[str], address: str) -> None:
    said = refused(capsys, "archive", "sync", ".", "--database", address)
    assert "same" not in said.replace("service=sesame", "").replace("x" * 300 + "sesame.example", "")
    if "://ann" not in address and "password" not in address:
        return
    config_dir().mkdir(parents=True)
    (config_dir() / "config.toml").write_text(f'database = "{address}"\n', encoding="utf-8")
    assert run(["config"]) == 0
    out, err = capsys.readouterr()
    assert 'database = "' in out
    assert "***" in out
    assert "same" not in out + err


def test_what_is_shown_of_an_address() -> None:
    assert without_password("postgresql://ann:sesame@db.example/minutes") == "postgresql://***@db.example/minutes"
    assert without_password("service=minutes") == "service=minutes"
    assert without_password("host=db password=x") == "***"
    assert without_password("") == ""
    assert server_name({"host": "db.example", "port": "5433", "dbname": "minutes"}) == "db.example:5433/minutes"
    assert server_name({"service": "minutes"}) == "service=minutes"
    assert server_name({}) == "PostgreSQL"


def test_a_database_and_files_exclude_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    for command in (["search", "gate", "."], ["actions", "."]):
        assert "cannot be read together" in refused(capsys, *command, "--database", HERE, status=2)
    assert "No database is named" in refused(capsys, "archive", "sync", ".", status=2)
    assert "No files or folders" in refused(capsys, "archive", "forget", "--database", HERE, status=2)


def test_a_setting_counts_only_where_no_files_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config_dir().mkdir(parents=True)
    (config_dir() / "config.toml").write_text(f'database = "{HERE}"\n', encoding="utf-8")
    (tmp_path / "a.toml").write_text(HEAD.format(history="", interest="") + PUBLIC, encoding="utf-8")
    for command in (["search", "racks"], ["actions"]):
        assert "cannot be reached" in refused(capsys, *command)
        assert run([*command, str(tmp_path)]) == 0
        assert "Count the racks" in capsys.readouterr().out


def test_an_action_on_another_machine(capsys: pytest.CaptureFixture[str]) -> None:
    said = refused(capsys, "actions", "--mark", "done", "bo@depot:/srv/minutes/a.toml#k2")
    assert "/srv/minutes/a.toml is on the machine of bo@depot." in said


def test_rows_without_what_is_confidential() -> None:
    table = parse_table((HEAD.format(history="", interest="") + PUBLIC + CONFIDENTIAL).encode(), "stock.toml")
    public, every = (rows_of(record_of(table), confidential=wanted) for wanted in (False, True))
    assert SECRET.lower() not in repr(public).lower()
    assert SECRET in repr(every)
    assert public.digest != every.digest
    assert public == rows_of(record_of(table), confidential=False)
    for name, columns in ROWS.items():
        assert {len(row) for row in every.tables[name]} == {len(columns)}


def test_rows_have_no_character_that_postgresql_cannot_store() -> None:
    line = '[[agenda.lines]]\ntag = "action"\nowners = ["D\\u0000"]\n'
    text = f'format = 1\ntitle = "A\\u0000B"\n[[agenda]]\ntitle = "C"\n{line}'
    rows = rows_of(record_of(parse_table(text.encode(), "a.toml")), confidential=False)
    assert "\\x00" not in repr(rows)
    assert rows.tables["actions"][0][7] == ["D\ufffd"]


def meeting(file: int, person: str, digest: str, day: int = 5, title: str = "Review") -> TeamMeeting:
    """Make a meeting whose file was changed in the second of its number."""
    return TeamMeeting(file, person, f"/{file}", file, digest, title, dt.date(2026, 3, day), "", "")


@pytest.mark.parametrize(
    ("meetings", "similar", "found"),
    [
        ([meeting(1, "ann", "x"), meeting(2, "bo", "x")], [], {2: 1}),
        ([meeting(1, "cy", "x"), meeting(2, "bo", "x")], [], {1: 2}),
        ([meeting(1, "ann", "x"), meeting(2, "ann", "x")], [], {}),
        ([meeting(1, "ann", "x"), meeting(2, "bo", "y")], [], {}),
        ([meeting(1, "ann", "x"), meeting(2, "bo", "y")], [(1, 2)], {2: 1}),
        ([meeting(1, "ann", "x"), meeting(2, "bo", "x", day=6)], [], {}),
        ([meeting(1, "ann", "x"), meeting(2, "bo", "x", title="Preview")], [], {}),
        ([meeting(1, "ann", "x"), meeting(2, "bo", "y"), meeting(3, "cy", "y")], [(1, 3)], {3: 1, 2: 1}),
        ([meeting(1, "ann", "x"), meeting(2, "bo", "y"), meeting(3, "cy", "z")], [(3, 2)], {2: 3}),
    ],
)
def test_copies(meetings: list[TeamMeeting], similar: FilePairs, found: dict[int, int]) -> None:
    copies = copies_among(meetings, "ann", lambda pairs: set(pairs) & set(similar))
    assert {file: one.file for file, one in copies.items()} == found


@pytest.mark.parametrize(
    ("person", "name"), [("Ann Lee", "Ann Lee"), ("安娜", "安娜"), ("a:/b", "a--b"), ("x" * 99, "x" * 60)]
)
def test_a_person_is_named_so_that_a_path_can_follow(person: str, name: str) -> None:
    config_dir().mkdir(parents=True)
    (config_dir() / "config.toml").write_text(f'person = "{person}"\n', encoding="utf-8")
    assert team_person() == name


def test_many_meetings_of_one_title_are_compared_by_name_alone() -> None:
    def files(person: str) -> list[TeamMeeting]:
        return [meeting(100 * len(person) + number, person, f"{person}{number}") for number in range(60)]

    def none_of(pairs: FilePairs) -> FilePairs:
        compared.extend(pairs)
        return ()

    compared: list[tuple[int, int]] = []
    copies_among([*files("ann"), *files("bo")], "ann", none_of)
    assert compared == []
    copies_among([*files("ann")[:9], *files("bo")[:9]], "ann", none_of)
    assert len(compared) == 81
