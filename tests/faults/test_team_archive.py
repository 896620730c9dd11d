"""A team's archive in a PostgreSQL server: several people, several programs, broken connections, missing rights."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from helpers_confidential import CONFIDENTIAL, HEAD, PUBLIC, SECRET
from helpers_postgres import GUARDED, SERVER, database, program, server
from minutetui.cli.edge import run
from minutetui.core.series.line_search import ArchiveQuery
from minutetui.errors import FileError
from minutetui.store.archive import files
from minutetui.store.archive.reading import CHUNK
from minutetui.store.paths import config_dir
from minutetui.store.team import sync as sync_module
from minutetui.store.team.connection import connected
from minutetui.store.team.register import TeamArchive
from minutetui.store.team.sync import Sync, SyncReport

pytestmark = pytest.mark.faults

SAMPLES = Path(__file__).parents[2] / "samples"
ANN, BO = "ann@yard", "bo@depot"
STOCK = HEAD.format(history="", interest="") + PUBLIC


@pytest.fixture(scope="module")
def socket() -> Iterator[str]:
    """Give the folder of a server's socket."""
    with server() as folder:
        yield folder


@pytest.fixture
def address(socket: str) -> Iterator[str]:
    """Give the address of an empty database."""
    with database(socket, "team") as made:
        yield made


@pytest.fixture(autouse=True)
def stamps_are_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust the stamps of files that were written just now."""
    monkeypatch.setattr(files, "UNSURE", -(10**12))


def send(address: str, *paths: Path, person: str = ANN, confidential: bool = False) -> SyncReport:
    """Send meetings as a person."""
    with connected(address) as connection:
        return Sync(connection, person, confidential=confidential).send(paths)


def asked(address: str, query: str, *values: object) -> list[Any]:
    """Ask the database itself."""
    with psycopg.connect(address, autocommit=True) as connection:
        return connection.execute(query, values).fetchall()


def meeting(path: Path, text: str = "Paint the gate", title: str = "Yard review") -> Path:
    """Write a meeting with two lines."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rest = '\n[[agenda.lines]]\nid = "k2"\ntag = "action"\ntext = "Ask for offers"\nowners = ["Ann Lee"]\n'
    head = f'format = 1\ntitle = "{title}"\ndate = 2026-03-05\n\n[[agenda]]\ntitle = "Doors"\n'
    path.write_text(f'{head}\n[[agenda.lines]]\nid = "k1"\ntag = "decision"\ntext = "{text}"\n{rest}', encoding="utf-8")
    return path


def many(folder: Path, count: int) -> Path:
    """Write meetings, each with a word of its own."""
    for number in range(count):
        meeting(folder / f"{number:03}.toml", f"Paint gate{number:03}", f"Yard review {number}")
    return folder


def texts(address: str, *words: str, me: str = ANN) -> list[tuple[str, str]]:
    """Search as a person; give files and texts."""
    with TeamArchive(address, me) as archive:
        return [(line.file, line.text) for line in archive.find(ArchiveQuery(words=words))]


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


# -- the same answers as from files -------------------------------------------------------------------------

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
    assert printed(capsys, "archive", "sync", str(folder)) == "1 meetings sent, 0 unchanged, 0 removed.\n"
    assert asked(address, "SELECT person FROM minutetui.files") == [("ann",)]
    (config_dir() / "config.toml").unlink()
    (tmp_path / "services").write_text(f"[team]\n{address.replace(' ', chr(10))}\n", encoding="utf-8")
    monkeypatch.setenv("PGSERVICEFILE", str(tmp_path / "services"))
    for service in ("service=team", "postgresql:///?service=team"):
        assert "Paint the gate" in printed(capsys, "search", "paint", "--database", service)
    monkeypatch.setenv("PGSERVICE", "team")
    assert "Paint the gate" in printed(capsys, "search", "paint", "--database", "postgresql://")


# -- what is sent -----------------------------------------------------------------------------------------


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
    printed(capsys, "archive", "sync", str(folder), "--database", address)
    assert printed(capsys, "archive", "forget", str(folder), "--database", address) == "2 meetings removed.\n"
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


# -- several people ---------------------------------------------------------------------------------------


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
    from minutetui.core.series.outstanding import outstanding  # noqa: PLC0415

    with TeamArchive(address, ANN) as archive:
        todo = outstanding(archive.actions(finished=False))
    assert [(action.file, str(action.date)) for action in todo] == [(f"{BO}:{copy.with_name('2.toml')}", "2026-03-05")]


def test_two_writers_at_once(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync_module, "AT_ONCE", 1)
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


def end_connections(address: str) -> None:
    """End the connections of the program, as a server does that is stopped."""
    ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'minutetui'"
    assert asked(address, ended) == [(True,)]


def test_a_connection_that_breaks_loses_nothing(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync_module, "AT_ONCE", 1)
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


# -- what is refused --------------------------------------------------------------------------------------


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
            assert said == "1 meetings sent, 0 unchanged, 0 removed.\n"
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


# -- marking ----------------------------------------------------------------------------------------------


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
