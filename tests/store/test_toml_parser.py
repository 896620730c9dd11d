"""The compiled parser reads what tomllib reads, refuses what it refuses, and words errors alike."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from minutetui.store.paths import shipped_dir
from minutetui.store.toml_parser import loads

NEWER = {
    "an escape": r'a = "\e[0m"',
    "a hexadecimal escape": r'a = "\x41"',
    "a time without seconds": "a = 14:00",
    "a day and a time without seconds": "a = 2026-03-05 14:00",
    "one with a zone": "a = 2026-03-05T14:00+08:00",
    "a time in a list": "a = [09:00:00, 10:00]",
    "a time on a line of a list": "a = [\n\t10:00\n]",
    "a time in a table": "a = { b = 10:00 }",
    "a last comma": "a = { b = 1, }",
    "a last comma without a space": "a = {b = 1,}",
    "a last comma after a quoted brace": 'a = { b = "}" ,}',
    "a table of two lines": "a = {\n b = 1 }",
    "a line break after a quoted brace": 'a = { b = "}",\n c = 2 }',
    "a comment in a table": "a = { b = 1 # one\n}",
    "a table in a table": "a = { b = { c = 1 },\n d = 2 }",
    "a line break as of Windows": "a = {\r\n b = 1 }\r\n",
}


@pytest.mark.parametrize("name", NEWER)
def test_what_only_toml_1_1_allows_is_refused_as_by_tomllib(name: str) -> None:
    assert tomli.loads(NEWER[name])
    with pytest.raises(tomllib.TOMLDecodeError) as ours:
        loads(NEWER[name])
    with pytest.raises(tomllib.TOMLDecodeError) as theirs:
        tomllib.loads(NEWER[name])
    assert str(ours.value) == str(theirs.value)


SAME = (
    'a = "at noon, 14:00 or {later"',
    'a = """\n14:00\n, }\n{\n"""',
    r'a = "C:\\exe\\x"',
    "a = 2026-03-05T14:00:00.25+08:00",
    'a = { b = "}, }", c = [1, 2,] }',
    "a = [{ b = { c = 1 } }, {}]",
    "# 14:00 {\na = 1",
)


@pytest.mark.parametrize("text", SAME)
def test_what_only_looks_like_toml_1_1_is_read(text: str) -> None:
    assert loads(text) == tomllib.loads(text)


@pytest.mark.parametrize("path", sorted(shipped_dir("samples").glob("*.toml")), ids=lambda path: str(path.name))
def test_meetings_are_read_as_by_tomllib(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert loads(text) == tomllib.loads(text)


PIECES = st.sampled_from(
    [
        *"{}[]=,#\"'\n\t \\.:-+",
        *"aexTZ",
        "14:00",
        ":30",
        "2026-03-05",
        "a = ",
        '"""',
        "[[a]]\n",
        "[a.b]\n",
        "1",
        "\r\n",
        "汉",
    ]
)


@given(st.lists(PIECES, max_size=14).map("".join))
def test_any_text_is_read_or_refused_as_by_tomllib(text: str) -> None:
    assert _outcome(loads, text) == _outcome(tomllib.loads, text)


def _outcome(parse: Callable[[str], dict[str, Any]], text: str) -> object:
    """Give what a parser reads, or what it says is wrong."""
    try:
        return parse(text)
    except tomllib.TOMLDecodeError as error:
        return str(error)


def test_deep_nesting_and_long_numbers_are_refused() -> None:
    with pytest.raises(RecursionError):
        loads(f"a = {'[' * 9999}")
    with pytest.raises(ValueError, match="more than 1000 characters"):
        loads(f"a = {'9' * 9999}")
