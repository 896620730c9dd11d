"""Parses TOML with a compiled parser that accepts exactly what `tomllib` accepts.

`tomli` is two to three times as fast. It also reads TOML 1.1, which other programs may refuse, so a text that may need
TOML 1.1 goes to `tomllib`. `tomllib` also words every error, so messages, lines and columns are the same.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

import tomli

from minutetui.store.limits import check_depth, check_text

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
