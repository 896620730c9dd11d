"""Limits of a TOML file: how deep its tables, how long its keys and numbers. Beyond them, reading takes minutes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from minutetui.words import Saying

MOST_DEEP = 60
"""Tables within tables, and so lines under lines."""

LONGEST_KEY = 1000
"""Characters of a key."""

QUOTED = re.compile(
    r"""("{3}(?:\\.|[^\\])*?"{3}|'{3}.*?'{3}|"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"|'[^'\n]*')|#[^\n]*""", re.DOTALL
)
"""Quoted text of the four kinds, or a comment."""

DOTTED = re.compile(rf"(?<![\w-])(?:[\w-]++[ \t]*+\.[ \t]*+){{{MOST_DEEP}}}")
"""A key of too many parts; quoted parts stand as a letter."""

LONG = re.compile(rf"(?<![\w-])[\w-]{{{LONGEST_KEY + 1}}}")
"""A key that is too long, or a number."""


class ExcessError(ValueError):
    """A text goes beyond a limit.

    Args:
        said: Which one, in words.
        position: Where in the text; -1: not known.
    """

    def __init__(self, said: Saying, position: int = -1) -> None:
        super().__init__(str(said))
        self.said = said
        self.position = position


def check_text(text: str) -> None:
    """Refuse a text that would take too long to parse.

    Raises:
        ExcessError: A key has too many parts, or a key or a number is too long.
    """
    lines = [line for line in text.split("\n") if len(line) > 2 * MOST_DEEP]
    if not any(map(_excess, lines)):
        return
    excess = _excess(text)  # a line may be within a quoted text that spans several
    if excess is not None:
        raise excess


def _excess(text: str) -> ExcessError | None:
    if len(text) <= LONGEST_KEY and text.count(".") < MOST_DEEP:
        return None
    bare = QUOTED.sub(lambda found: "q".ljust(len(found[0])) if found[1] else " " * len(found[0]), text)
    for pattern, word in ((LONG, "too-long-key"), (DOTTED, "nested-too-deeply")):
        if found := pattern.search(bare):
            most = MOST_DEEP if pattern is DOTTED else LONGEST_KEY
            return ExcessError(Saying(word, most=most), found.start())
    return None


def check_depth(table: dict[str, object]) -> None:
    """Refuse a table that is nested too deeply.

    Raises:
        ExcessError: It is.
    """
    level: list[object] = [table]
    for _ in range(2 * MOST_DEEP):
        level = [inner for outer in level for inner in _inside(outer) if isinstance(inner, dict | list)]
        if not level:
            return
    raise ExcessError(Saying("nested-too-deeply", most=MOST_DEEP))


def _inside(outer: object) -> Iterator[object]:
    return iter(outer.values() if isinstance(outer, dict) else outer if isinstance(outer, list) else ())
