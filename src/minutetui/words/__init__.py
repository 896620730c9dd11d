"""The catalogues: what the program says, in one package for each language, all with the same keys.

`say` gives the words for a key. A `Saying` is said later, where the reader's language is known: errors and notices are
sayings. The wording of the formal summary is not here: it belongs to the templates and to `summary`.
To add a language, add it to `Language` and add its package with a `CATALOGUE`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cache
from importlib import import_module
from typing import Literal, get_args

Language = Literal["zh", "en"]
"""The languages of screens, messages and minutes, each by the name of its package."""

LANGUAGES: tuple[Language, ...] = get_args(Language)


def next_language(language: str) -> Language:
    """Give the language after another one; after the last one comes the first."""
    names: list[str] = list(LANGUAGES)
    return LANGUAGES[(names.index(language) + 1) % len(LANGUAGES)]


@cache
def catalogue(language: str) -> dict[str, str]:
    """Give the catalogue of a language, or the English one if it is unknown; imported at the first call."""
    found: dict[str, str] = import_module(f"{__name__}.{language if language in LANGUAGES else 'en'}").CATALOGUE
    return found


class Spoken(ABC):
    """A value that is written differently in each language."""

    @abstractmethod
    def in_language(self, language: str) -> object:
        """Give the value for a language."""


class Saying(Spoken):
    """Something to be said in a language that is not known yet.

    Args:
        key: A key of the catalogues.
        values: What fills its places; a value may be a saying itself, or a tuple of them.
    """

    def __init__(self, key: str, /, **values: object) -> None:
        self.key = key
        self.values = values

    def in_language(self, language: str) -> str:
        """Say it in a language."""
        return say(language, self.key, **self.values)

    def __str__(self) -> str:
        return self.in_language("en")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Saying) and (self.key, self.values) == (other.key, other.values)

    def __hash__(self) -> int:
        return hash(self.key)


Words = str | Saying
"""A text as it is, or one that is said in the reader's language."""


def say(language: str, key: str, /, **values: object) -> str:
    """Give the words for a key, with `{name}` places filled; what a person typed is put in as it is."""
    return catalogue(language)[key].format(**{name: _filling(language, value) for name, value in values.items()})


def said(language: str, *words: Words) -> str:
    """Say some words in a language, one sentence after the other; empty ones are left out."""
    texts = (one.in_language(language) if isinstance(one, Saying) else one for one in words if one)
    return catalogue(language)["sentence-gap"].join(texts)


def _filling(language: str, value: object) -> object:
    if isinstance(value, tuple):
        return catalogue(language)["semicolon"].join(str(_filling(language, one)) for one in value)
    return value.in_language(language) if isinstance(value, Spoken) else value
