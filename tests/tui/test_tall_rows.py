"""The index of heights: what is measured is as tall as what is drawn, and what is renewed is as if made afresh."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from minutetui.core.meeting.model import Line
from minutetui.core.vocabulary import Tag
from minutetui.rows.lines import Columns, LineRows
from minutetui.rows.row import Listed, Row

DAY = dt.date(2026, 11, 24)
TEXTS = st.one_of(
    st.sampled_from(
        ("", "Two docks were closed", "由仓储部在两周内给出方案，报下次会议研究。" * 3, "a\tb\u200b", "word " * 30)
    ),
    st.text(max_size=60),
)
TAGS: st.SearchStrategy[Tag] = st.sampled_from(("note", "action", "issue"))
IDS = map("k{}".format, range(10**9))


def line(text: str, label: str, owners: list[str], tag: Tag, below: list[Line]) -> Line:
    """Make a line with an id of its own."""
    return Line(id=next(IDS), text=text, label=label, owners=tuple(owners), tag=tag, lines=tuple(below))


LINES = st.recursive(
    st.builds(
        line,
        TEXTS,
        st.sampled_from(("", "", "Dock 4")),
        st.lists(st.sampled_from(("Ann Lee", "采购部")), max_size=3),
        TAGS,
        st.just([]),
    ),
    lambda below: st.builds(line, TEXTS, st.just(""), st.just([]), st.just("issue"), st.lists(below, max_size=3)),
    max_leaves=12,
)
MEETING = st.lists(LINES, max_size=6)


def layout() -> LineRows:
    """Lay out for a narrow pane, where much is wrapped."""
    return LineRows("en", Columns(30), DAY)


@given(LINES)
def test_a_line_is_as_tall_as_its_rows(one: Line) -> None:
    made = layout()
    assert made.height(one, 0) == len(made.own_rows(one, 0))


@given(MEETING, st.data())
def test_lines_that_changed_are_as_if_shown_afresh(lines: list[Line], data: st.DataObject) -> None:
    ours = layout()
    ours.rows(tuple(lines))
    for _ in range(3):
        place = data.draw(st.integers(0, len(lines)))
        kept = lines[place + data.draw(st.integers(0, 1)) :]
        lines = [*lines[:place], *data.draw(st.lists(LINES, max_size=1)), *kept]
        changed: bool = data.draw(st.booleans())
        if lines and changed:
            one = data.draw(st.integers(0, len(lines) - 1))
            lines[one] = lines[one].with_(text="Said anew", lines=lines[one].lines[1:])
        assert list(ours.rows(tuple(lines))) == list(layout().rows(tuple(lines)))


@given(MEETING)
def test_tall_rows_and_rows_made_at_once_have_the_same_entries(lines: list[Line]) -> None:
    tall = layout().rows(tuple(lines))
    listed = Listed(tuple(tall))
    keys = [row.key for row in listed]
    assert tall.last == listed.last
    for row, key in enumerate(keys):
        assert tall.span(key) == listed.span(key)
        assert [tall.beside(key, step) for step in (-1, 1)] == [listed.beside(key, step) for step in (-1, 1)]
        assert tall.entry_from(row) == listed.entry_from(row)
    assert tall.span("elsewhere") is None


def test_entries_of_a_list_with_rows_that_cannot_be_chosen() -> None:
    rows = Listed((Row(()), Row((), "a"), Row((), "a"), Row(()), Row((), "b"), Row(())))
    assert rows.last == "b"
    assert rows.span("a") == range(1, 3)
    assert (rows.beside("a", -1), rows.beside("a", 1), rows.beside("b", 1)) == ("", "b", "")
    assert [rows.entry_from(row) for row in range(6)] == ["a", "a", "b", "b", "b", "b"]
    assert Listed().last == Listed((Row(()),)).last == ""
