"""Rows of the input: nothing is lost, nothing too wide, and the cursor is where it should be."""

from __future__ import annotations

import pytest
import wcwidth
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from minutetui.rows.wrapping import Layout, graphemes, wrap

PIECES = (
    *(
        "word",
        "averyverylongwordwithoutanend",
        "a",
        " ",
        "  ",
        "，",
        "。",
        "（",
        "）",
        "会",
        "会议纪要",
        ":",
        "@",
        "+2w",
    ),
    *(
        "e\u0301",
        "\u4e2d\U000e0100",
        "👩\u200d💻",
        "👍🏽",
        "🇨🇳",
        "❤\ufe0f",
        "1\ufe0f\u20e3",
        "한국",
        "\u1112\u1161\u11ab",
    ),
    *("\u3000", "\xa0", "\u200b", "\u200f", "שלום", "سلام", "कि", "𠮷", "\ue000", "\ufffd"),
)
"""What texts are made of: words, 汉字, marks, joined emoji, flags, right-to-left, zero-width and private characters."""

texts = st.lists(st.sampled_from(PIECES)).map("".join)
widths = st.integers(min_value=4, max_value=40)


@given(texts, widths)
def test_rows_hold_all_of_the_text_and_fit(text: str, width: int) -> None:
    rows = Layout(text, width).rows
    assert "".join(rows) == text
    for row in rows:
        assert cell_len(row) <= width
        assert cell_len(row) < width or row[graphemes(row)[-1].start] == " "


@given(texts, widths)
def test_the_cursor_is_always_on_the_rows(text: str, width: int) -> None:
    layout = Layout(text, width)
    for index in range(len(text) + 1):
        row, column = layout.place(layout.snapped(index))
        assert 0 <= row < len(layout.rows)
        assert 0 <= column < width


@given(texts, widths)
def test_a_walk_to_the_right_passes_every_grapheme_once_and_back(text: str, width: int) -> None:
    layout = Layout(text, width)
    there, index = [0], 0
    while index < len(text):
        index = layout.after(index)
        there.append(index)
    back = [index]
    while index > 0:
        index = layout.before(index)
        back.append(index)
    assert back == there[::-1]
    assert [layout.place(index) for index in there] == sorted(layout.place(index) for index in there)


@given(texts)
def test_the_cursor_never_stands_inside_a_grapheme_of_unicode(text: str) -> None:
    theirs, at = {0}, 0
    for cluster in wcwidth.iter_graphemes(text):
        at += len(cluster)
        theirs.add(at)
    assert {part.start for part in graphemes(text)} <= theirs


@given(texts, widths, st.integers(0, 200), st.integers(0, 40))
def test_a_cell_and_its_index_agree(text: str, width: int, row: int, column: int) -> None:
    layout = Layout(text, width)
    row %= len(layout.rows)
    index = layout.index(row, column)
    assert layout.snapped(index) == index
    assert layout.place(index).row == row
    assert layout.place(index).column <= column


@pytest.mark.parametrize(
    ("text", "width", "rows"),
    [
        ("", 10, [""]),
        ("short", 10, ["short"]),
        ("two words here", 10, ["two words ", "here"]),
        ("one two three", 9, ["one two ", "three"]),
        ("123456789", 10, ["123456789"]),
        ("123456789 ", 10, ["123456789 ", ""]),
        ("1234567890", 10, ["123456789", "0"]),
        ("会议纪要整理", 9, ["会议纪要", "整理"]),
        ("会议纪要，整理", 9, ["会议纪", "要，整理"]),
        ("会议纪（要）整理", 9, ["会议纪", "（要）整", "理"]),
        ("abc会议defgh", 10, ["abc会议", "defgh"]),
        ("über café", 9, ["über ", "café"]),
    ],
)
def test_where_rows_break(text: str, width: int, rows: list[str]) -> None:
    assert Layout(text, width).rows == rows


@pytest.mark.parametrize(
    ("text", "index", "place"),
    [
        ("会议abc", 5, (0, 7)),
        ("one two three", 8, (1, 0)),
        ("one two three", 13, (1, 5)),
        ("e\u0301e\u0301", 2, (0, 1)),
        ("👩\u200d💻x", 3, (0, 2)),
    ],
)
def test_where_the_cursor_stands(text: str, index: int, place: tuple[int, int]) -> None:
    assert Layout(text, 9).place(index) == place


def test_rows_of_the_lists_have_no_spaces_at_their_breaks() -> None:
    assert wrap("F1 help  F2 rename", 9) == ["F1 help", "F2 rename"]
    assert wrap("  indented text", 12) == ["  indented", "text"]
    assert wrap("first row is shorter", 12, 6) == ["first", "row is", "shorter"]
