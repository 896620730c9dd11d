"""The pinyin that is read from pypinyin's table is what the library itself says."""

from __future__ import annotations

import json
from pathlib import Path

import pypinyin
import pytest

from minutetui.store import libraries


def of_the_library(char: str) -> tuple[str, ...]:
    found = pypinyin.pinyin(char, style=pypinyin.Style.NORMAL, heteronym=True, errors="ignore")
    return tuple(found[0]) if found else ()


def test_every_tenth_character_sounds_as_the_library_says() -> None:
    table = json.loads((Path(pypinyin.__file__).parent / "pinyin_dict.json").read_text(encoding="utf-8"))
    codes = [*map(int, table)][::10]
    assert len(codes) > 4000
    assert {chr(code): libraries.syllables(chr(code)) for code in codes} == {
        chr(code): of_the_library(chr(code)) for code in codes
    }


@pytest.mark.parametrize(
    "char", ["〇", "曾", "行", "绿", "嗯", "欸", "呣", "\U00030edd", "a", "，", "\u3400", "\U0003134f", "\x00"]
)
def test_rare_sounds_and_none_at_all(char: str) -> None:
    assert libraries.syllables(char) == of_the_library(char)


def test_without_a_table_the_library_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "_table", lambda: b"")
    assert libraries.syllables("曾") is None
    assert libraries.pinyin.__wrapped__("曾") == ("ceng", "zeng")
