"""Records: what is plainly right is read at once, and everything else as pydantic reads it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from minutetui.core.meeting.model import AgendaItem, Line, Meeting, Vote
from minutetui.core.meeting.record import Record, adapter, problems_of

DAY = dt.date(2026, 3, 19)
NOON = dt.datetime(2026, 3, 19, 12, tzinfo=dt.UTC)
VALUES: tuple[Any, ...] = (
    0,
    -1,
    True,
    1.5,
    "",
    "张总",
    "open",
    "done",
    "issue",
    "\ud83d",
    DAY,
    NOON,
    [],
    ["a"],
    {},
    {"for": 2},
)
"""Values of every type a file can have; some are right for some fields."""


def test_what_records_share_stays_empty() -> None:
    plain = Line.model_validate({"id": "k1", "text": "Two docks were closed"})
    read = Line.model_validate({"id": "k2", "colour": "blue", "extras": 1, "with_": 2})
    kept = {"colour": "blue", "extras": 1, "with_": 2}
    assert (plain.extras, read.extras, read.with_(text="x").extras, Line().extras) == ({}, kept, kept, {})


def test_a_record_cannot_be_changed() -> None:
    line = Line(id="k1")
    with pytest.raises(dataclasses.FrozenInstanceError):
        line.text = "x"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del line.text
    assert line == Line(id="k1") != Line(id="k2")
    assert hash(line) == hash(Line(id="k1"))


def test_a_day_is_a_deadline() -> None:
    assert Line.model_validate({"due": DAY}) == Line(due="2026-03-19", due_date=DAY)
    assert Meeting(title="x", agenda=(AgendaItem(title="y", lines=(Line.model_validate({"due": NOON}),)),)).agenda


@pytest.mark.parametrize("kind", [Meeting, AgendaItem, Line, Vote])
def test_every_field_takes_what_pydantic_takes(kind: type[Record]) -> None:
    title = {"title": "x"} if "title" in kind.fields else {}
    for name in kind.fields:
        for value in VALUES:
            same_as_pydantic(kind, {**title, name: value})


KEYS = some.sampled_from(["id", "tag", "text", "due", "status", "owners", "vote", "lines", "colour", "for"])
TABLES = some.recursive(
    some.dictionaries(KEYS, some.sampled_from(VALUES)),
    lambda below: some.dictionaries(KEYS, some.sampled_from(VALUES) | some.lists(below, max_size=3)),
)


@given(TABLES)
def test_every_table_of_lines_is_read_as_pydantic_reads_it(table: dict[str, Any]) -> None:
    same_as_pydantic(Line, table)


def same_as_pydantic(kind: type[Record], table: dict[str, Any]) -> None:
    """Read a table in both ways."""

    def read(how: Any) -> Any:
        try:
            return how(table)
        except ValueError as error:
            return [(one["type"], one["loc"]) for one in problems_of(error)]

    assert read(kind.model_validate) == read(adapter(kind).validate_python)
