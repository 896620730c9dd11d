"""What the search finds: words, pinyin, tags and owners, all that is typed at once."""

from __future__ import annotations

import pytest

from helpers_capture import meeting
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.people.names import Names
from minutetui.core.search import SearchIndex
from minutetui.core.text.narrowing import SearchQuery, read_query
from minutetui.store.libraries import pinyin

LINES = (
    Line(id="k1", tag="issue", label="Scanner queue", text="Ten minutes at 14:30"),
    Line(
        id="k2",
        tag="decision",
        text="Buy two scanners",
        owners=("Ann Lee",),
        lines=(Line(id="k3", tag="action", text="Order them", owners=("Bo Chen", "采购部"), due="two weeks"),),
    ),
    Line(id="k4", tag="action", text="银行长期贷款合同", owners=("张华",)),
    Line(id="k5", speaker="王芳", text="排队高峰时要等十分钟"),
    Line(id="k6", tag="risk", text="The action plan is late > 50%", owners=("Zed Unknown",)),
)


def found(text: str, *lines: Line) -> list[str]:
    """Give the ids of the lines that fit."""
    held: Meeting = meeting().with_(agenda=(AgendaItem(id="a1", title="Progress", lines=lines or LINES),))
    index = SearchIndex(held, Names(held, pinyin), pinyin)
    return [index.lines[number].id for number in index.find(text)]


ALL = ["k1", "k2", "k3", "k4", "k5", "k6"]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", ALL),
        ("  ", ALL),
        ("scan", ["k1", "k2"]),
        ("SCAN buy", ["k2"]),
        ("scan nobody", []),
        ("排队", ["k5"]),
        ("排队　十分", ["k5"]),
        ("two weeks", ["k3"]),
        ("王芳", ["k5"]),
        # By tag: the sign, or its word
        (">", ["k3", "k4"]),
        ("》", ["k3", "k4"]),
        ("!", ["k1"]),
        ("> order", ["k3"]),
        (">order", ["k3"]),
        ("risk", ["k6"]),
        ("风险", ["k6"]),
        ("action", ["k3", "k4", "k6"]),
        # By owner
        ("@ann", ["k2"]),
        ("@zh", ["k4"]),
        ("@zhanghua", ["k4"]),
        ("@张", ["k4"]),
        ("＠采购", ["k3"]),
        ("@zed", ["k6"]),
        ("@", ["k2", "k3", "k4", "k6"]),
        (">@bo", ["k3"]),
        ("@bo @cai", ["k3"]),
        ("@xyz", []),
        # By sound: in full, the last syllable only begun; by initials; every reading; only beside each other
        ("paidui", ["k5"]),
        ("paid", ["k5"]),
        ("pdgf", ["k5"]),
        ("yinhang", ["k4"]),
        ("changqi", ["k4"]),
        ("zhangqi", ["k4"]),
        ("hangqi", []),
        ("hetong >", []),
        ("> hetong", ["k4"]),
        ("v", []),
        # Letters that stand in a line are no pinyin
        ("an", ["k1", "k2", "k6"]),
        # Escaped
        ("\\1", ["k1"]),
        ("14:\\30", ["k1"]),
        ("\\>", ["k6"]),
        ("\\@", []),
    ],
)
def test_what_is_found(text: str, ids: list[str]) -> None:
    assert found(text) == ids


def test_letters_that_stand_in_other_lines_are_not_taken_for_pinyin_in_those_of_a_tag() -> None:
    lines = (Line(id="k1", text="the hetong file"), Line(id="k2", tag="action", text="合同"))
    assert found("> hetong", *lines) == []


def test_pinyin_does_not_run_over_from_one_line_to_the_next() -> None:
    assert found("paidui", Line(id="k1", text="安排"), Line(id="k2", text="队伍")) == []


def test_however_many_ways_there_are_to_part_the_letters_it_is_quick() -> None:
    """Parting them one way after the other would take 2 to the power of 60 steps."""
    assert found("xian" * 60, Line(id="k1", text="西安" * 60)) == ["k1"]


def test_what_is_typed_is_parted() -> None:
    assert read_query("＞ @ann 采购 Q3") == SearchQuery("action", ("ann",), ("采购", "q3"))
    assert read_query("Q3 > x") == SearchQuery(None, (), ("q3", ">", "x"))
