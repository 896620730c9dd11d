"""A language is added in tables: every table that is keyed by the languages has all of them, and its page names it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import minutetui
from minutetui.core.vocabulary import TAG_SPECS
from minutetui.words import LANGUAGES

CONTRIBUTING = (Path(__file__).parent.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")


def _tables() -> Iterator[tuple[str, dict[str, object]]]:
    """Find every module-level table that is keyed by languages, under its own name."""
    names = (found.name for found in walk_packages(minutetui.__path__, "minutetui."))
    for name in names:
        if name.startswith("minutetui.tui") or name.endswith("__main__"):
            continue
        for table, value in vars(import_module(name)).items():
            if isinstance(value, dict) and {"zh", "en"} <= set(value):
                yield table, value


TABLES = dict(_tables())


def test_the_tables_by_language_are_found() -> None:
    assert {"WRITERS", "GRAMMARS", "LEXICONS", "USUAL"} <= set(TABLES)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_has_every_language(name: str) -> None:
    assert set(TABLES[name]) == set(LANGUAGES)


@pytest.mark.parametrize("name", [*TABLES, "TAG_SPECS", "CATALOGUE", "Language"])
def test_the_page_for_contributors_names_each_table(name: str) -> None:
    assert f"`{name}`" in CONTRIBUTING.split("## Add a language", 1)[1].split("\n## ", 1)[0]


def _keys(words: object, name: str = "") -> dict[str, set[object]]:
    """Give the keys of every table in the words of a language, by the path of its field."""
    found: dict[str, set[object]] = {}
    for field in fields(words) if is_dataclass(words) and not isinstance(words, type) else ():
        value = getattr(words, field.name)
        if isinstance(value, Mapping) and field.name not in KEYS_OF_ITS_OWN:
            found[f"{name}{field.name}"] = set(value)
        found |= _keys(value, f"{name}{field.name}.")
    return found


KEYS_OF_ITS_OWN = ("meeting_said", "noted", "values", "lengths", "lengths", "told", "told_whole")
"""Tables whose keys each language has for itself: its words, and the results that it tells with more words."""


@pytest.mark.parametrize("name", ["LEXICONS", "INPUT_WORDS", "PEOPLE_WORDS"])
def test_the_words_of_every_language_name_the_same_things(name: str) -> None:
    first, *others = map(_keys, TABLES[name].values())
    assert first
    assert others == [first] * len(others)


def test_a_tag_has_names_and_words_in_every_language() -> None:
    for spec in TAG_SPECS.values():
        assert set(spec.name) == set(spec.plural) == set(spec.words) == set(LANGUAGES)
