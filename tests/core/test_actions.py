"""Actions across meetings: read from raw tables of any shape, each once, parted and sorted."""

from __future__ import annotations

import datetime as dt
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetui.core.series.actions import Action, actions_in
from minutetui.core.series.outstanding import grouped, newest, outstanding, owned_by, state

TODAY = dt.date(2026, 11, 24)

MEETING = """
format = 1
title = "Depot review"
date = 2026-11-03
[[attendees]]
name = "Ann Lee"
initials = "AL"
aliases = ["the Director"]
unit = "Office"
[[attendees]]
name = "张华"
[[units]]
name = "Purchasing"
leads = ["张华"]
[[agenda]]
title = "Throughput"
[[agenda.lines]]
id = "k1"
tag = "issue"
label = "Scanner queue"
confidential = true
[[agenda.lines.lines]]
id = "k2"
tag = "action"
text = "Ask for three offers"
owners = ["Ann Lee", "Purchasing"]
due = 2026-11-20
[[agenda.items]]
title = "Night shift"
[[agenda.items.lines]]
id = "k3"
tag = "decision"
label = "Rota"
text = "Two people more"
owners = ["张华"]
due = "by Friday"
due_date = 2026-11-27
[[agenda.items.lines]]
id = "k4"
tag = "decision"
text = "No owner, so nothing to do"
[[agenda.items.lines]]
id = "k5"
tag = "decision"
text = "A third door"
owners = ["Ann Lee"]
vote = { result = "lost" }
[[agenda.items.lines]]
tag = "action"
text = "Look again"
[[agenda.items.lines]]
id = "k7"
tag = "action"
status = "done"
"""


def read(text: str, file: str = "m.toml") -> list[Action]:
    return list(actions_in(tomllib.loads(text), file, f"/{file}", lambda name: f"/{name}"))


def test_an_action_says_who_when_and_where_it_was_decided() -> None:
    action = read(MEETING)[0]
    assert (action.key, action.file, action.id) == ("/m.toml#k2", "m.toml", "k2")
    assert (action.meeting, action.date, action.item, action.issue) == (
        "Depot review",
        dt.date(2026, 11, 3),
        "Throughput",
        "Scanner queue",
    )
    assert [(owner.name, owner.unit) for owner in action.owners] == [
        ("Ann Lee", "Office"),
        ("Purchasing", "Purchasing"),
    ]
    assert (action.due, action.due_date) == ("2026-11-20", dt.date(2026, 11, 20))
    assert action.confidential, "it stands under a line that is"


def test_what_counts_as_still_to_be_done_the_most_pressing_first() -> None:
    todo = outstanding(read(MEETING))
    assert [(action.id, state(action, TODAY)) for action in todo] == [
        ("k2", "overdue"),
        ("k3", "soon"),
        ("", "undated"),
    ]
    assert todo[1].item == "Night shift"


@pytest.mark.parametrize(
    ("day", "expected"), [(23, "overdue"), (24, "soon"), (30, "soon"), (1, "later")], ids=["past", "today", "7", "8"]
)
def test_how_pressing(day: int, expected: str) -> None:
    month = 12 if expected == "later" else 11
    due = f"due_date = 2026-{month:02}-{day + (day == 1):02}"
    (action,) = read(f"title = 't'\n[[agenda]]\n[[agenda.lines]]\ntag = 'action'\n{due}")
    assert state(action, TODAY) == expected


@pytest.mark.parametrize(
    ("called", "ids"),
    [
        ("Ann Lee", ["k2"]),
        ("ann", ["k2"]),
        ("AL", ["k2"]),
        ("the director", ["k2"]),
        ("Purchasing", ["k2"]),
        ("张", ["k3"]),
        ("An", []),
        ("", []),
    ],
)
def test_an_owner_is_found_by_what_people_call_him(called: str, ids: list[str]) -> None:
    assert [action.id for action in owned_by(outstanding(read(MEETING)), called)] == ids


@pytest.mark.parametrize(
    ("called", "ids"),
    [
        ("zhanghua", ["k3"]),
        ("zhang", ["k3"]),
        ("zh", ["k3"]),
        ("hua", ["k3"]),
        ("Zhang Hua", ["k3"]),
        ("章", ["k3"]),
        ("张花", ["k3"]),
        ("花", []),
        ("zha", []),
        ("z", []),
        ("ann", ["k2"]),
    ],
)
def test_an_owner_is_found_by_sound_where_nobody_is_called_so(called: str, ids: list[str]) -> None:
    sounds = {"张": ("zhang",), "章": ("zhang",), "华": ("hua",), "花": ("hua",)}
    found = owned_by(outstanding(read(MEETING)), called, lambda char: sounds.get(char, ()))
    assert [action.id for action in found] == ids


def test_groups_hold_an_action_with_each_of_its_owners_and_nobody_last() -> None:
    todo = outstanding(read(MEETING))

    def names(by: Any) -> list[tuple[str, list[str]]]:
        return [(name, [action.id for action in group]) for name, group in grouped(todo, by)]

    assert names("owner") == [("Ann Lee", ["k2"]), ("Purchasing", ["k2"]), ("张华", ["k3"]), ("", [""])]
    assert names("unit") == [("Office", ["k2"]), ("Purchasing", ["k2", "k3"]), ("", [""])]
    assert names("meeting") == [("Depot review", ["k2", "k3", ""])]


def copy(date: str, line_id: str, origin: str = "", status: str = "open", tag: str = "action") -> str:
    """Write a meeting of one action."""
    day = f"date = 2026-{date}\n" if date else ""
    line = f"id = '{line_id}'\ntag = '{tag}'\nstatus = '{status}'\norigin = '{origin}'"
    return f"title = 't'\n{day}[[agenda]]\n[[agenda.lines]]\n{line}\n"


SERIES = [
    # each: files in order, what is left to do
    ([copy("01-05", "k1", status="carried")], ["a#k1"]),
    ([copy("01-05", "k1", status="carried"), copy("02-05", "k1", "a#k1")], ["b#k1"]),
    ([copy("01-05", "k1"), copy("02-05", "k9", "a#k1", "done")], []),
    ([copy("01-05", "k1"), copy("", "k9", "a#k1", "carried"), copy("03-05", "k2", "b#k9")], ["c#k2"]),
    ([copy("01-05", "k1"), copy("02-05", "k9", "a#k1"), copy("03-05", "k2", "a#k1")], ["c#k2"]),
    ([copy("01-05", "k1"), copy("02-05", "k9", "a#k1", tag="note")], []),
    ([copy("01-05", "k1"), copy("02-05", "k1", "x#k1")], ["a#k1", "b#k1"]),
    ([copy("01-05", "k1", "x#k1"), copy("02-05", "k2", "x#k1")], ["b#k2"]),
    ([copy("01-05", "k1", "b#k2"), copy("02-05", "k2", "a#k1")], ["b#k2"]),
    ([copy("01-05", "k1", "a#k1")], ["a#k1"]),
    ([copy("01-05", "k1", "nonsense")], ["a#k1"]),
]


@pytest.mark.parametrize(("files", "left"), SERIES)
def test_what_was_carried_over_is_listed_once_as_it_stands_in_the_newest_file(
    files: list[str], left: list[str]
) -> None:
    found = [action for name, text in zip("abc", files, strict=False) for action in read(text, name)]
    for order in (found, found[::-1]):
        assert sorted(f"{action.file}#{action.id}" for action in outstanding(order)) == left


def test_a_carried_action_says_where_it_was_first_decided_and_where_it_stands_now() -> None:
    first = copy("01-05", "k1").replace("title = 't'", "title = 'January'")
    last = copy("02-05", "k2", "a#k1").replace("title = 't'", "title = 'February'")
    (action,) = outstanding(read(last, "b") + read(first, "a"))
    assert (action.meeting, action.date, action.file, action.id) == ("January", dt.date(2026, 1, 5), "b", "k2")
    (alone,) = outstanding(read(last, "b"))
    assert alone.meeting == "February"


def test_an_action_carried_over_in_two_parts_keeps_both() -> None:
    both = copy("02-05", "k1", "a#k1") + copy("", "k2", "a#k1").partition("[[agenda]]\n")[2]
    assert [action.id for action in outstanding(read(copy("01-05", "k1"), "a") + read(both, "b"))] == ["k1", "k2"]


def test_ids_that_are_missing_or_repeated_lose_nothing() -> None:
    line = "[[agenda.lines]]\ntag = 'action'\n"
    table = f"title = 't'\n[[agenda]]\n{line}{line}{line}id = 'k1'\n{line}id = 'k1'\n"
    assert len(outstanding(read(table))) == 4
    assert len(outstanding(read(table, "a") + read(copy("", "k1", "a#k1"), "b"))) == 4


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.dates() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)
KEYS = ("title", "date", "name", "leads", "tag", "owners", "vote", "due", "due_date", "status", "origin", "id", "label")


def tables(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    nested = st.lists(inner | VALUES, max_size=2) | VALUES
    fields = {key: VALUES | st.sampled_from(["action", "decision"]) for key in KEYS}
    return st.fixed_dictionaries({}, optional={**fields, **dict.fromkeys(("lines", "items"), nested)})


RECORDS = st.recursive(tables(st.nothing()), tables, max_leaves=4)


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(("agenda", "attendees", "units"), st.lists(RECORDS) | VALUES)))
def test_no_value_of_any_type_breaks_the_reading(table: dict[str, Any]) -> None:
    found = list(actions_in(table, "m.toml", "/m.toml", lambda name: f"/{name}"))
    assert len(newest(found)) <= len(found)
    for by in ("owner", "unit", "meeting"):
        assert sum(len(group) for _, group in grouped(outstanding(found), by)) >= len(outstanding(found))


def test_no_depth_of_nesting_breaks_the_reading() -> None:
    table: dict[str, Any] = {"tag": "action", "text": "deep"}
    for _ in range(5000):
        table = {"lines": [table]}
    assert [action.text for action in actions_in({"agenda": [table]}, "m", "/m", str)] == ["deep"]
