"""A team's archive in a PostgreSQL server: several people, several programs, broken connections, missing rights."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import psycopg
import pytest

from helpers_confidential import CONFIDENTIAL
from helpers_postgres import GUARDED, SERVER, database, end_connections
from helpers_team import ANN, BO, STOCK, asked, meeting, send, texts
from minutetui.cli.edge import run
from minutetui.core.series.outstanding import outstanding
from minutetui.store.paths import config_dir
from minutetui.store.team.register import TeamArchive

pytestmark = pytest.mark.faults

SAMPLES = Path(__file__).parents[2] / "samples"


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command that has to succeed; give its output."""
    assert run(list(arguments)) == 0
    return capsys.readouterr().out


def refused(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 74) -> str:
    """Run a command that has to fail; give what it says in English and Chinese."""
    said = []
    for locale in ("en_GB.UTF-8", "zh_CN.UTF-8"):
        os.environ["LC_ALL"] = locale
        assert run(list(arguments)) == status
        out, err = capsys.readouterr()
        assert out == ""
        said.append(err)
    assert said[0] != said[1]
    assert "Traceback" not in "".join(said)
    return "".join(said)


SEARCHES = [
    ["the"],
    ["价格"],
    ["jiage"],
    ["jg"],
    ["嘉格"],
    ["价格 统一"],
    ["decision review"],
    ["决定"],
    ["", "--tag", "action", "--status", "open"],
    ["", "--owner", "Lee"],
    ["", "--owner", "wang"],
    ["@", "--kind", "minutes"],
    ["", "--since", "2026-05-01", "--until", "2026-07-09", "--tag", "decision"],
    ["", "--speaker", "张"],
    ["keeper", "--confidential"],
    ["nowhere-at-all"],
    [""],
]


@pytest.mark.parametrize("locale", ["en_GB.UTF-8", "zh_CN.UTF-8"])
def test_search_gives_what_it_gives_of_files(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, locale: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    folder = everything(tmp_path)
    printed(capsys, "archive", "sync", str(folder), "--database", address, "--confidential")
    found = 0
    for words in SEARCHES:
        for form in ([], ["--json"]):
            local = printed(capsys, "search", *words, *form, str(folder))
            assert printed(capsys, "search", *words, *form, "--database", address) == local
            found += bool(local.strip("[]\n"))
    assert found > len(SEARCHES)


def everything(tmp_path: Path) -> Path:
    """Write the samples, a series, confidential lines, odd characters, and folders in folders."""
    folder = tmp_path / "minutes"
    for sample in sorted(SAMPLES.glob("*.toml")):
        (folder / sample.stem).mkdir(parents=True)
        (folder / sample.stem / sample.name).write_bytes(sample.read_bytes())
    (folder / "stock.toml").write_text(STOCK + CONFIDENTIAL, encoding="utf-8")
    meeting(folder / "odd.toml", r"quote '' and \\ and \t and 𠮷", "Yard \\u2028 review")
    first = meeting(folder / "series" / "1.toml")
    following = first.with_name("2.toml")
    following.write_text(
        first.read_text(encoding="utf-8")
        .replace("2026-03-05", "2026-04-02")
        .replace('id = "k2"', 'id = "k2"\norigin = "1.toml#k2"'),
        encoding="utf-8",
    )
    return folder


@pytest.mark.parametrize("locale", ["en_GB.UTF-8", "zh_CN.UTF-8"])
def test_actions_gives_what_it_gives_of_files(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, locale: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    folder = everything(tmp_path)
    printed(capsys, "archive", "sync", str(folder), "--database", address, "--confidential")
    for options in (
        [],
        ["--by", "owner"],
        ["--by", "unit", "--overdue"],
        ["--by", "meeting", "--confidential"],
        ["--owner", "Lee", "--json"],
        ["--owner", "wang", "--csv"],
        ["--chart"],
        ["--chart", "--json"],
        ["--format", "todotxt"],
    ):
        local = printed(capsys, "actions", *options, str(folder))
        assert local.strip()
        assert printed(capsys, "actions", *options, "--database", address) == local


def test_the_address_may_be_a_setting_or_a_service(
    socket: str, address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    config_dir().mkdir(parents=True)
    (config_dir() / "config.toml").write_text(f'database = "{address}"\nperson = "ann"\n', encoding="utf-8")
    folder = meeting(tmp_path / "minutes" / "a.toml").parent
    assert printed(capsys, "archive", "sync", str(folder)) == "Meetings sent: 1, unchanged: 0, removed: 0.\n"
    assert asked(address, "SELECT person FROM minutetui.files") == [("ann",)]
    (config_dir() / "config.toml").unlink()
    (tmp_path / "services").write_text(f"[team]\n{address.replace(' ', chr(10))}\n", encoding="utf-8")
    monkeypatch.setenv("PGSERVICEFILE", str(tmp_path / "services"))
    for service in ("service=team", "postgresql:///?service=team"):
        assert "Paint the gate" in printed(capsys, "search", "paint", "--database", service)
    monkeypatch.setenv("PGSERVICE", "team")
    assert "Paint the gate" in printed(capsys, "search", "paint", "--database", "postgresql://")


def test_a_meeting_that_two_people_have_is_listed_once(address: str, tmp_path: Path) -> None:
    mine, theirs = meeting(tmp_path / "ann" / "a.toml"), meeting(tmp_path / "bo" / "b.toml", "Paint the gate again")
    own = meeting(tmp_path / "bo" / "c.toml", "Oil the gate", "Gate review")
    other = tmp_path / "bo" / "d.toml"  # the same meeting, minuted by another secretary
    other.write_text(mine.read_text(encoding="utf-8").replace('"k', '"m').replace("Ask", "Look"), encoding="utf-8")
    os.utime(mine, (10**9, 10**9))
    send(address, mine.parent)
    send(address, own.parent, person=BO)
    away = f"{BO}:{other}", "Paint the gate"
    oil = f"{BO}:{own}", "Oil the gate"
    assert sorted(texts(address, "gate")) == sorted([(str(mine), "Paint the gate"), oil, away])
    assert sorted(texts(address, "gate", me=BO)) == [
        (str(theirs), "Paint the gate again"),
        (str(own), "Oil the gate"),
        (str(other), "Paint the gate"),
    ]
    newest = f"{BO}:{theirs}", "Paint the gate again"
    assert newest in texts(address, "gate", me="somebody@else")
    assert len(texts(address, "gate", me="somebody@else")) == 3


def test_an_action_that_another_person_carried_over_counts_once(address: str, tmp_path: Path) -> None:
    mine, copy = meeting(tmp_path / "ann" / "1.toml"), meeting(tmp_path / "bo" / "1.toml")
    following = copy.read_text(encoding="utf-8").replace("2026-03-05", "2026-04-02")
    origin = 'id = "k2"\norigin = "1.toml#k2"'
    copy.with_name("2.toml").write_text(following.replace('id = "k2"', origin), encoding="utf-8")
    send(address, mine.parent)
    send(address, copy.parent, person=BO)
    with TeamArchive(address, ANN) as archive:
        todo = outstanding(archive.actions(finished=False))
    assert [(action.file, str(action.date)) for action in todo] == [(f"{BO}:{copy.with_name('2.toml')}", "2026-03-05")]


def test_a_connection_that_breaks_while_one_reads(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    send(address, meeting(tmp_path / "a.toml"))
    find = TeamArchive.find

    def break_and_find(self: TeamArchive, *arguments: Any) -> object:
        end_connections(address)
        return find(self, *arguments)

    monkeypatch.setattr(TeamArchive, "find", break_and_find)
    said = refused(capsys, "search", "gate", "--database", address)
    assert "team broke.\n" in said
    assert "连接中断" in said


def test_an_archive_of_another_version(address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    send(address, meeting(tmp_path / "a.toml"))
    asked(address, "UPDATE minutetui.version SET version = 7 RETURNING version")
    for command in (["search", "gate"], ["actions"], ["archive", "sync", str(tmp_path)]):
        said = refused(capsys, *command, "--database", address)
        assert "has version 7; this program needs version 1" in said
        assert "版本为 7" in said


def test_a_database_without_an_archive(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "has no archive yet" in refused(capsys, "search", "gate", "--database", address)


def test_a_database_that_cannot_store_all_characters(
    socket: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    meeting(tmp_path / "a.toml")
    with database(socket, "latin", "SQL_ASCII") as latin:
        said = refused(capsys, "archive", "sync", str(tmp_path), "--database", latin)
    assert "SQL_ASCII" in said


def test_rights_and_passwords(
    socket: str, address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    send(address, meeting(tmp_path / "a.toml"))
    with psycopg.connect(address, autocommit=True) as owner:
        owner.execute(f"CREATE ROLE {GUARDED} LOGIN PASSWORD 'open-sesame'")
        try:
            guarded = f"postgresql://{GUARDED}:WORD@/team?host={socket}"
            right = guarded.replace("WORD", "open-sesame")
            wrong = refused(capsys, "search", "gate", "--database", guarded.replace("WORD", "shut-sesame"))
            none = refused(capsys, "search", "gate", "--database", guarded.replace(":WORD", ""))
            assert all("does not accept this user and password" in said for said in (wrong, none))
            assert "sesame" not in wrong
            assert "does not allow this: permission denied" in refused(capsys, "search", "gate", "--database", right)
            for grant in READER:
                owner.execute(grant.format(role=GUARDED))
            assert "Paint" in printed(capsys, "search", "gate", "--database", right)
            said = refused(capsys, "archive", "sync", str(tmp_path), "--database", right)
            assert "does not allow this: permission denied" in said
            for grant in WRITER:
                owner.execute(grant.format(role=GUARDED))
            monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
            said = printed(capsys, "archive", "sync", str(tmp_path), "--database", right)
            assert said == "Meetings sent: 1, unchanged: 0, removed: 0.\n"
        finally:
            owner.execute(f"DROP OWNED BY {GUARDED}")
            owner.execute(f"DROP ROLE {GUARDED}")
    missing = f"postgresql://{SERVER}@/nowhere?host={socket}"
    assert "refuses the connection: database" in refused(capsys, "search", "gate", "--database", missing)


PAGE = Path(__file__).parents[2] / "docs" / "archive.md"
READER = ["GRANT USAGE ON SCHEMA minutetui TO {role}", "GRANT SELECT ON ALL TABLES IN SCHEMA minutetui TO {role}"]
WRITER = ["GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA minutetui TO {role}"]


def test_the_page_names_these_rights_and_its_queries_run(address: str, tmp_path: Path) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert all(grant.format(role="minutes_readers") in page for grant in READER)
    assert all(grant.format(role="minutes_writers") in page for grant in WRITER)
    send(address, meeting(tmp_path / "a.toml"))
    queries = [part.partition("```")[0] for part in page.split("```sql\n")[1:]]
    asking = [query for query in queries if query.startswith("SELECT")]
    assert len(asking) == 2
    for query in asking:
        assert asked(address, query)


def test_an_action_is_marked_in_its_file_if_that_is_here(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine, theirs = meeting(tmp_path / "ann" / "a.toml"), meeting(tmp_path / "bo" / "b.toml", title="Gate review")
    printed(capsys, "archive", "sync", str(mine.parent), "--database", address)
    send(address, theirs.parent, person=BO)
    listed = printed(capsys, "actions", "--database", address)
    names = [line.strip() for line in listed.splitlines() if line.endswith("#k2")]
    assert names == [f"{mine}#k2", f"{BO}:{theirs}#k2"]
    assert "Ask for offers" in printed(capsys, "actions", "--mark", "done", names[0], "--database", address)
    assert 'status = "done"' in mine.read_text(encoding="utf-8")
    said = refused(capsys, "actions", "--mark", "done", names[1], "--database", address)
    assert f"{theirs} is on the machine of {BO}." in said


def test_an_early_draft_does_not_hide_the_minutes(address: str, tmp_path: Path) -> None:
    mine, theirs = meeting(tmp_path / "ann" / "a.toml"), meeting(tmp_path / "bo" / "b.toml")
    text = mine.read_text(encoding="utf-8")
    more = "".join(f'\n[[agenda.lines]]\nid = "k{number}"\ntext = "Oil gate {number}"\n' for number in range(3, 8))
    mine.write_text(text + more, encoding="utf-8")
    send(address, mine.parent)
    send(address, theirs.parent, person=BO)
    assert [text for _, text in texts(address, "oil", "gate", me=BO)] == [
        f"Oil gate {number}" for number in range(3, 8)
    ]
