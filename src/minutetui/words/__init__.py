"""What the program says, in Chinese and in English: plain tables with equal keys.

`say` is the way in; a `Saying` is something to be said later, where the language is known: errors and notices are
made of them. The wording of the formal summary is not here: it belongs to the templates and to `summary`.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

Language = Literal["zh", "en"]


@cache
def catalogue(language: str) -> dict[str, str]:
    """Give all that the program says in a language; it is read when the first of it is said."""
    if language == "zh":
        from minutetui.words.review_zh import REVIEW_ZH  # noqa: PLC0415
        from minutetui.words.troubles_zh import TROUBLES_ZH  # noqa: PLC0415
        from minutetui.words.zh import ZH  # noqa: PLC0415

        return {**ZH, **REVIEW_ZH, **TROUBLES_ZH}
    from minutetui.words.en import EN  # noqa: PLC0415
    from minutetui.words.review_en import REVIEW_EN  # noqa: PLC0415
    from minutetui.words.troubles_en import TROUBLES_EN  # noqa: PLC0415

    return {**EN, **REVIEW_EN, **TROUBLES_EN}


class Saying:
    """Something to be said, in whichever language it will be said.

    Args:
        key: A key of the catalogues.
        values: What fills its places; a value may be a saying itself, or a tuple of them.
    """

    def __init__(self, key: str, /, **values: object) -> None:
        self.key = key
        self.values = values

    def __str__(self) -> str:
        return said("en", self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Saying) and (self.key, self.values) == (other.key, other.values)

    def __hash__(self) -> int:
        return hash(self.key)


Words = str | Saying
"""A text as it is, or one that is said in the reader's language."""


def say(language: str, key: str, /, **values: object) -> str:
    """Give the words for a key, with `{name}` places filled.

    Args:
        language: zh or en.
        key: A key of the catalogues.
        values: What fills the places; what a person typed is put in as it is.
    """
    return catalogue(language)[key].format(**{name: _filling(language, value) for name, value in values.items()})


def said(language: str, *words: Words) -> str:
    """Say some words in a language, one sentence behind the other; empty ones fall away."""
    texts = (say(language, one.key, **one.values) if isinstance(one, Saying) else one for one in words if one)
    return ("" if language == "zh" else " ").join(texts)


def _filling(language: str, value: object) -> object:
    if isinstance(value, tuple):
        return catalogue(language)["semicolon"].join(str(_filling(language, one)) for one in value)
    return said(language, value) if isinstance(value, Saying) else value
