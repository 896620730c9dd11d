"""Validates a table of a file as a record. A message names the key and its line, and says what would be right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol, Self, TypeVar

from minutetui.core.meeting.record import problems_of
from minutetui.errors import FormatError
from minutetui.store.toml import BOM, LARGEST_OWN, Location, line_of, orphan, parse_table, read_bytes
from minutetui.words import Saying, Words


class Model(Protocol):
    """A kind of record, of ours or of pydantic."""

    @classmethod
    def model_validate(cls, obj: Any, /) -> Self:
        """Make a record from a table."""


ModelT = TypeVar("ModelT", bound=Model)

MOST_PROBLEMS = 3


def validated(model: type[ModelT], table: Mapping[str, Any], name: Path | str, text: str = "") -> ModelT:
    """Validate a table as a record; all that is wrong is in one FormatError.

    `name` is what messages call the file, and `text` is its text, in which lines are found.
    """
    try:
        return model.model_validate(table)
    except ValueError as error:
        problems = dict(_problem(detail, text) for detail in _telling(problems_of(error)))
        shown: tuple[Words, ...] = tuple(problems)[:MOST_PROBLEMS]
        if len(problems) > MOST_PROBLEMS:
            shown += (Saying("and-more", count=len(problems) - MOST_PROBLEMS),)
        hint = next((hint for hint in problems.values() if hint), "")
        raise FormatError(Saying("at-file", name=name, said=shown), hint) from error


def read_record(model: type[ModelT], path: Path) -> ModelT:
    """Read and validate a shipped or own file: a roster, a template, a theme."""
    data = read_bytes(path, LARGEST_OWN)
    return validated(model, parse_table(data, str(path)), path, data.removeprefix(BOM).decode())


def _telling(details: list[Any]) -> Iterator[Any]:
    """Leave out the error that a list is too short if the cause is an error inside it."""
    for detail in details:
        location = detail["loc"]
        inside = any(one["loc"][: len(location)] == location != one["loc"] for one in details)
        if not (inside and detail["type"] == "too_short"):
            yield detail


def _problem(detail: Any, text: str) -> tuple[Words, Words]:
    """Say what is wrong with one value, and what would be right."""
    location: Location = tuple(part for index, part in enumerate(detail["loc"]) if not (index and _is_variant(part)))
    kind, value = detail["type"], detail.get("input")
    if location and isinstance(location[-1], int):  # an error in an entry is reported for its list
        kind = "too_few" if kind == "missing" else kind
        location = location[:-1]
    header, number = orphan(location, text) if kind == "tuple_type" and isinstance(value, dict) else ("", 0)
    if header:
        return Saying("toml-orphan", header=_on_line(header, number)), Saying("hint-toml-orphan")
    where = _on_line(key_path(location), line_of(location, text))
    if kind == "missing":
        return Saying("is-missing", where=where), Saying("hint-write-key", key=location[-1])
    if kind == "extra_forbidden":
        return Saying("unknown-key", where=where), Saying("hint-spelling")
    right = _right(kind, detail, value)
    hint = Saying("should-be", key=key_path(location[-1:]), right=right) if right else _own_words(detail)
    if "[key]" in detail["loc"]:
        return Saying("unknown-key", where=where), hint
    if kind in ("too_few", "too_long", "too_short"):
        return Saying("wrong-entries", where=where), hint
    return Saying("is-wrong", where=where, value=_short(value)), hint


def _on_line(key: str, line: int) -> Words:
    return Saying("key-on-line", key=key, line=line) if line else key


def _own_words(detail: Any) -> Words:
    """Give the message of one of our own rules, else that of pydantic."""
    error = detail.get("ctx", {}).get("error")
    own = error.args[0] if isinstance(error, ValueError) and error.args else ""
    return own if isinstance(own, Saying) else f"{detail['msg']}."


def _is_variant(part: int | str) -> bool:
    """Tell whether a part of a location (not the first) names a variant of a type instead of a key of the file."""
    return isinstance(part, str) and ("[" in part or part in ("int", "str", "date", "datetime"))


def _right(kind: str, detail: Any, value: object) -> Words:
    """Say what a value should be."""
    if kind == "literal_error":
        return Saying("right-one-of", values=detail["ctx"]["expected"].replace(" or ", ", "))
    if kind in ("too_few", "too_long"):
        count = detail["loc"][-1] + 1 if kind == "too_few" else detail["ctx"]["max_length"]
        return Saying("right-entries", count=count)
    if kind == "tuple_type":
        return Saying("right-list", example=f'["{value}"]' if isinstance(value, str) else "[…]")
    kinds = {
        "string_pattern_mismatch": "right-id",
        "string_type": "right-text",
        "bool_type": "right-bool",
        "bool_parsing": "right-bool",
        "int_type": "right-whole",
        "int_parsing": "right-whole",
        "int_from_float": "right-whole",
        "too_short": "right-some",
        "greater_than_equal": "right-at-least-0",
        "model_type": "right-table",
        "dataclass_type": "right-table",
        "dict_type": "right-table",
    }
    if kind.startswith("datetime"):
        return Saying("right-time")
    if kind.startswith("date"):
        return Saying("right-date")
    return Saying(kinds[kind]) if kind in kinds else ""


def _short(value: object) -> Words:
    """Write a value as the file has it; a long one is cut."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value[:30]}…"' if len(value) > 30 else f'"{value}"'
    if isinstance(value, dict):
        return Saying("right-table")
    if isinstance(value, list):
        return Saying("a-list")
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)


def key_path(location: Location) -> str:
    """Write a location as the file's keys: agenda[2].lines[1].owners, counted from 1."""
    path = ""
    for part in location:
        path += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if path else str(part)
    return path
