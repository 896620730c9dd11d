"""Themes as files: shipped ones can be read, one's own join them, a broken one is named and skipped."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import tomli_w

from minutetui.core.vocabulary import SIGNED_TAGS, TAGS
from minutetui.store.paths import config_dir, shipped_dir
from minutetui.store.themes import describe, load_themes, problems

DOCS = Path(__file__).parents[2] / "docs" / "themes.md"
SHIPPED = {"ink", "paper", "pine", "porcelain", "terminal", "terminal-light"}


@pytest.fixture
def own_themes() -> Path:
    folder = config_dir() / "themes"
    folder.mkdir(parents=True)
    return folder


def ink(table: str = "", **changes: object) -> dict[str, Any]:
    """Give the table of a shipped theme with changes, at its top or in one of its tables."""
    whole = tomllib.loads((shipped_dir("themes") / "ink.toml").read_text("utf-8"))
    return {**whole, table: {**whole[table], **changes}} if table else {**whole, **changes}


def put(folder: Path, name: str, table: dict[str, Any]) -> None:
    (folder / f"{name}.toml").write_bytes(tomli_w.dumps(table).encode())


def test_the_shipped_themes_load_without_notices() -> None:
    loaded = load_themes()
    assert loaded.notices == ()
    assert set(loaded.themes) == SHIPPED


@pytest.mark.parametrize("name", sorted(SHIPPED))
def test_shipped_text_can_be_read_and_tags_told_apart(name: str) -> None:
    theme = load_themes().themes[name]
    assert problems(theme) == []
    assert set(theme.tags) == set(TAGS)
    assert len({theme.tags[tag] for tag in SIGNED_TAGS}) == len(SIGNED_TAGS)


def test_light_and_dark_are_both_there() -> None:
    measured = [theme.dark for theme in load_themes().themes.values() if not theme.ansi]
    assert sorted(measured) == [False, False, True, True]


def test_a_theme_of_ones_own_joins_the_shipped_ones(own_themes: Path) -> None:
    put(own_themes, "mine", ink(name="mine"))
    assert set(load_themes().themes) == SHIPPED | {"mine"}


def test_a_theme_of_ones_own_replaces_the_shipped_one_of_its_name(own_themes: Path) -> None:
    put(own_themes, "ink", ink("colours", accent="#ffffff"))
    loaded = load_themes()
    assert set(loaded.themes) == SHIPPED
    assert loaded.themes["ink"].colours.accent == "#ffffff"


def test_the_theme_built_in_the_docs_can_be_used(own_themes: Path) -> None:
    blocks = re.findall(r"^ *```toml\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    (own_themes / "dune.toml").write_text("".join(blocks), "utf-8")
    loaded = load_themes()
    assert loaded.notices == ()
    assert "dune" in loaded.themes


@pytest.mark.parametrize(
    ("table", "said"),
    [
        pytest.param(ink("colours", dim="#12345"), ["dim", "#1a2b3c"], id="no colour"),
        pytest.param(ink("colours", dim=7), ["dim"], id="a number for a colour"),
        pytest.param(ink("colours", accnt="#ffffff"), ["accnt"], id="misspelt key"),
        pytest.param({"name": "ink"}, ["title"], id="missing tables"),
        pytest.param(ink(colours="#ffffff"), ["colours"], id="no table"),
        pytest.param(ink(name="other"), ["other", 'name = "ink"'], id="name is not the file's"),
        pytest.param(ink("colours", dim="#333333"), ["dim on selection", "and 1 more", "4.5"], id="faint"),
        pytest.param(ink("tags", isue="#ffffff"), ["tags.isue", "'issue'"], id="misspelt tag"),
        pytest.param(ink(name="../ink"), ["name", "small letters"], id="name that is a path"),
    ],
)
def test_a_broken_theme_is_named_and_skipped(own_themes: Path, table: dict[str, Any], said: list[str]) -> None:
    put(own_themes, "ink", table)
    loaded = load_themes()
    assert set(loaded.themes) == SHIPPED
    (notice,) = loaded.notices
    for words in (str(own_themes / "ink.toml"), *said):
        assert words in str(notice)


@pytest.mark.parametrize(
    "content",
    [b"name = ", b"\xff\xfe", b"", b"[[colours]]\n"],
    ids=["cut off", "not UTF-8", "empty", "array"],
)
def test_a_file_that_is_no_table_is_named_and_skipped(own_themes: Path, content: bytes) -> None:
    (own_themes / "ink.toml").write_bytes(content)
    loaded = load_themes()
    assert set(loaded.themes) == SHIPPED
    (notice,) = loaded.notices
    assert "ink.toml" in str(notice)


def test_a_folder_called_like_a_theme_is_named_and_skipped(own_themes: Path) -> None:
    (own_themes / "ink.toml").mkdir()
    loaded = load_themes()
    assert set(loaded.themes) == SHIPPED
    assert "ink.toml" in str(loaded.notices[0])


@pytest.mark.parametrize(
    ("name", "zh", "en"),
    [
        ("ink", "ink\t墨\t深色", "ink\tInk\tdark"),
        ("paper", "paper\t宣纸\t浅色", "paper\tPaper\tlight"),
        (
            "terminal",
            "terminal\t终端\t终端自身的十六色",
            "terminal\tTerminal\tthe terminal's own sixteen colours",
        ),
    ],
)
def test_a_theme_is_described_in_a_line(name: str, zh: str, en: str) -> None:
    theme = load_themes().themes[name]
    assert (describe(theme, "zh"), describe(theme, "en")) == (zh, en)
