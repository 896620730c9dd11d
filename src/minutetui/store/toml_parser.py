"""Parses TOML with a compiled parser that accepts exactly what `tomllib` accepts.

`tomli` is two to three times as fast. It also reads TOML 1.1, which other programs may refuse, so a text that may need
TOML 1.1 goes to `tomllib`. `tomllib` also words every error, so messages, lines and columns are the same.

Before parsing, a text is held to limits: how deep its tables are, and how long its keys and numbers. Beyond them,
parsing takes minutes.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

import tomli

from minutetui.words import Saying

_BRACES = re.compile(r"""\{(?!(?:[^{}"'#\n,]|,(?![ \t]*\})|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')*\})""")
"""A brace that does not open an inline table of one line without a last comma."""

_TIME = re.compile(r":(?<=[Tt =,\[\n\t]\d\d:)\d\d(?!:\d)")
"""The colon of a time without seconds."""

_BEFORE_TIME = re.compile(r"(?:^|[=,\[])[ \t]*(?:\d{4}-\d\d-\d\d[Tt ])?\d\d$")
"""What precedes that colon on its line where the time is a value; in a quoted text it is something else."""


def loads(text: str) -> dict[str, Any]:
    """Parse TOML.

    Raises:
        tomllib.TOMLDecodeError: It is no TOML 1.0; the message ends with line and column.
        ExcessError: A table is nested too deeply, or a key or a number is too long.
        RecursionError: A value is nested too deeply.
        ValueError: A number has thousands of digits.
    """
    check_text(text)
    table = _parsed(text)
    check_depth(table)
    return table


def _parsed(text: str) -> dict[str, Any]:
    if not _may_be_newer(text):
        with suppress(ValueError, RecursionError):
            return tomli.loads(text)
    import tomllib  # noqa: PLC0415 - few files need it

    return tomllib.loads(text)


def _may_be_newer(text: str) -> bool:
    r"""Tell whether a text may have what only TOML 1.1 allows.

    That is an escape `\e` or `\x`, a time without seconds, or an inline table with a line break or a last comma.
    """
    if "\\e" in text or "\\x" in text or ("{" in text and _BRACES.search(text)):
        return True
    return any(
        _BEFORE_TIME.search(text[text.rfind("\n", 0, colon.start()) + 1 : colon.start()])
        for colon in _TIME.finditer(text)
    )


MOST_DEEP = 60
"""Tables within tables, and so lines under lines."""

LONGEST_KEY = 1000
"""Characters of a key."""

_QUOTED = re.compile(
    r"""("{3}(?:\\.|[^\\])*?"{3}|'{3}.*?'{3}|"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"|'[^'\n]*')|#[^\n]*""", re.DOTALL
)
"""Quoted text of the four kinds, or a comment."""

DOTTED = re.compile(rf"(?<![\w-])(?:[\w-]++[ \t]*+\.[ \t]*+){{{MOST_DEEP}}}")
"""A key of too many parts; each quoted part is replaced by a letter."""

LONG = re.compile(rf"(?<![\w-])[\w-]{{{LONGEST_KEY + 1}}}")
"""A key that is too long, or a number."""


CONTAINERS = frozenset((dict, list))
"""The types of the tables and lists that the parsers return."""


class ExcessError(ValueError):
    """A text goes beyond a limit, at a position; -1: it is not known where."""

    def __init__(self, said: Saying, position: int = -1) -> None:
        super().__init__(str(said))
        self.said = said
        self.position = position


def check_text(text: str) -> None:
    """Refuse a text that would take too long to parse: a key has too many parts, or a key or a number is too long."""
    lines = [line for line in text.split("\n") if len(line) > 2 * MOST_DEEP]
    if not any(map(_excess, lines)):
        return
    excess = _excess(text)  # a line may be within a quoted text that spans several
    if excess is not None:
        raise excess


def _excess(text: str) -> ExcessError | None:
    if len(text) <= LONGEST_KEY and text.count(".") < MOST_DEEP:
        return None
    bare = _QUOTED.sub(lambda found: "q".ljust(len(found[0])) if found[1] else " " * len(found[0]), text)
    for pattern, word in ((LONG, "too-long-key"), (DOTTED, "nested-too-deeply")):
        if found := pattern.search(bare):
            most = MOST_DEEP if pattern is DOTTED else LONGEST_KEY
            return ExcessError(Saying(word, most=most), found.start())
    return None


def check_depth(table: dict[str, object]) -> None:
    """Refuse a table that is nested too deeply."""
    level: list[Any] = [table]
    for _ in range(2 * MOST_DEEP):
        values: list[Any] = []
        for outer in level:
            values += outer.values() if type(outer) is dict else outer
        level = [value for value in values if type(value) in CONTAINERS]
        if not level:
            return
    raise ExcessError(Saying("nested-too-deeply", most=MOST_DEEP))
