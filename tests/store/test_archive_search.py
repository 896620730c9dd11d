"""Searching an archive again and again: by any words, while other programs use, damage or remove the index."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from minutetui.core.series.line_search import ArchiveQuery
from minutetui.store.archive import files, schema, search
from minutetui.store.archive.access import FileArchive
from minutetui.store.archive.schema import index_path

MEETING = """\
format = 1
title = "{title}"
date = 2026-03-05

[[agenda]]
title = "Doors"
"""
LINE = """
[[agenda.lines]]
id = "k{number}"
tag = "decision"
text = "{text}"
"""
TEXTS = (
    ("Paint the north gate", "Scrub the gate-house floor", "A lighthouse for the harbour"),
    ("重新粉刷大门", "行长还款，乐队长大", "灯塔管理员配备自行车"),
    ("张华 said the naïve café is “closed”", "第3号门 needs oil", "lǜ 绿色 西安"),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder of three meetings, whose stamps are trusted at once."""
    monkeypatch.setattr(files, "UNSURE", -(10**12))
    for number, texts in enumerate(TEXTS):
        write(tmp_path / "depot" / f"{number}.toml", *texts)
    return tmp_path / "depot"


def write(path: Path, *texts: str) -> None:
    """Write a meeting of these lines."""
    path.parent.mkdir(exist_ok=True)
    lines = "".join(LINE.format(number=number, text=text) for number, text in enumerate(texts))
    path.write_text(MEETING.format(title=f"Review {path.stem}") + lines, encoding="utf-8")


def found(archive: FileArchive, *words: str) -> list[str]:
    """Give the texts of the lines that have the words."""
    return [line.text for line in archive.find(ArchiveQuery(words=words))]


def _parts() -> list[str]:
    """Cut words out of the texts, spell some of them, and add some that are nowhere."""
    choose = random.Random(7)
    every = [text.replace(" ", "") for texts in TEXTS for text in texts]
    cut = [text[start : start + size] for text in every for size in (1, 2, 3) for start in range(0, len(text), 2)]
    spelled = ["dengta", "dtgly", "xian", "xi", "hangzhang", "xingchang", "zhangda", "hzhk", "chongxin", "zx", "lvse"]
    nowhere = ["".join(choose.choices("abdhqxyz", k=size)) for size in (2, 3, 4, 6) for _ in range(12)]
    return sorted({part.casefold() for part in (*cut, *spelled, *nowhere, "灯他", "夜班", "重新", "虫心")} - {""})


def test_signatures_change_no_answer(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FileArchive([folder]) as archive:
        archive.prepare()
        signed = {word: found(archive, word) for word in _parts()}
        monkeypatch.setattr(search, "word_mask", lambda _: 0)
        monkeypatch.setattr(search, "initials_mask", lambda _: 0)
        assert {word: found(archive, word) for word in _parts()} == signed
    assert signed["dtgly"] == signed["dengta"] == signed["灯他"] == ["灯塔管理员配备自行车"]
    assert signed["xingchang"] == signed["hangzhang"] == ["行长还款，乐队长大"]
    assert sum(not lines for lines in signed.values()) > 20


def test_signatures_leave_most_texts_unread(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    original = search.LineSearch._text
    monkeypatch.setattr(
        search.LineSearch,
        "_text",
        lambda self, file, hidden: [read.append(file), original(self, file, hidden)][1],  # type: ignore[func-returns-value]
    )
    with FileArchive([folder]) as archive:
        archive.prepare()
        read.clear()
        assert found(archive, "zqxj") == found(archive, "wxyz7") == []
        assert read == []
        assert found(archive, "dengta") == ["灯塔管理员配备自行车"]
        assert len(set(read)) == 1


def test_what_another_program_has_read_meanwhile_is_found(folder: Path) -> None:
    with FileArchive([folder]) as archive:
        archive.prepare()
        write(folder / "0.toml", "Oil the hinges", "给铰链上油")
        assert found(archive, "hinges") == []
        with FileArchive([folder]) as other:
            assert found(other, "hinges") == ["Oil the hinges"]
        assert found(archive, "hinges") == ["Oil the hinges"]
        assert found(archive, "jiaolian") == ["给铰链上油"]
        assert found(archive, "lighthouse") == []


def _garbage(path: Path) -> None:
    path.write_bytes(b"no database at all " * 5000)


def _garbage_inside(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for page in range(4096, len(data), 4096):
        data[page : page + 100] = b"\xee" * 100
    path.write_bytes(data)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _without_a_table(path: Path) -> None:
    with sqlite3.connect(path) as index:
        index.execute("DROP TABLE texts")


def _other_version(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as index:
        index.executescript("CREATE TABLE files (name TEXT); PRAGMA user_version = 99")


DAMAGES = [Path.unlink, _garbage, _garbage_inside, _cut, _empty]


@pytest.mark.parametrize("damage", [*DAMAGES, _without_a_table, _other_version], ids=lambda damage: damage.__name__)
def test_an_index_that_is_damaged_between_two_searches(folder: Path, damage: Callable[[Path], None]) -> None:
    with FileArchive([folder]) as archive:
        assert found(archive, "lighthouse") == ["A lighthouse for the harbour"]
        damage(index_path())
        assert found(archive, "粉刷") == ["重新粉刷大门"]
        assert found(archive, "dengta") == ["灯塔管理员配备自行车"]
    with FileArchive([folder]) as another:
        assert found(another, "lighthouse") == ["A lighthouse for the harbour"]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_an_index_that_is_damaged_in_the_middle_of_a_search(
    folder: Path, monkeypatch: pytest.MonkeyPatch, damage: Callable[[Path], None]
) -> None:
    original = search.LineSearch._lines
    damaged: list[Path] = []

    def lines(self: search.LineSearch, file: int, query: ArchiveQuery) -> object:
        if not damaged:
            damaged.append(index_path())
            self._index.execute("PRAGMA cache_size = 0")
            damage(index_path())
        return original(self, file, query)

    monkeypatch.setattr(search.LineSearch, "_lines", lines)
    with FileArchive([folder]) as archive:
        assert sorted(found(archive, "gate")) == ["Paint the north gate", "Scrub the gate-house floor"]
        assert found(archive, "lighthouse") == ["A lighthouse for the harbour"]
    assert damaged


def test_an_index_that_is_locked_between_two_searches(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "PATIENCE", 0.05)
    with FileArchive([folder]) as archive:
        assert found(archive, "lighthouse") == ["A lighthouse for the harbour"]
        other = sqlite3.connect(index_path(), isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        assert found(archive, "粉刷") == ["重新粉刷大门"]
        assert found(archive, "dengta") == ["灯塔管理员配备自行车"]
        other.execute("COMMIT")
        other.close()
