"""The reading line fits 80 columns: the words are cut in their middle, and vote, owners and deadline stay."""

from __future__ import annotations

import pytest

from helpers_capture import scene, under_issue
from minutetui.core.capture import read
from minutetui.rows.reading import choices_row, parent_of, reading_rows
from minutetui.rows.row import fit_middle, width_of
from minutetui.words import Language

WORDS = "Approve the budget of 40,000 for the repair of the roof and of all the gutters"
LONG: tuple[tuple[str, Language, tuple[str, ...]], ...] = (
    (f"= {WORDS} (moved Ann, seconded Bo, 7-1-2)", "en", ("Approve", "gutters", "carried 7-1-2")),
    (f"= {WORDS} (moved Ann, seconded Bo, 7-1-2)", "zh", ("Approve", "gutters", "通过 7-1-2")),
    (f"= {WORDS} (7-1-2, and more than one odd word)", "en", ("outcome", "not read:")),
    (f"> {WORDS} @Ann @Bo @zoe +4 December", "en", ("Approve", "owner Ann Lee", "Fri 4 Dec")),
    (
        "＝同意屋顶维修预算四万元，另外委托第三方对大桥结构进行检测（张华动议，7票同意，1票反对）",
        "zh",
        ("同意", "检测", "通过 7-1"),
    ),
)


@pytest.mark.parametrize(("text", "language", "shown"), LONG)
@pytest.mark.parametrize("width", [80, 100, 120])
def test_what_was_read_beside_the_words_stays_visible(
    text: str, language: Language, shown: tuple[str, ...], width: int
) -> None:
    scene = under_issue()
    reading = read(text, scene)
    rows = reading_rows(reading, scene, text, language, width)
    assert all(width_of(row.parts) + width_of(row.right) <= width for row in rows)
    line = "\n".join("".join(piece for piece, _ in row.parts) for row in rows)
    assert [piece for piece in shown if piece not in line] == []
    parent = parent_of(reading, scene, text)
    assert parent is not None
    assert parent.label == "Scanner queue"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"= {WORDS} (moved Ann, seconded Bo, 7-1-2)", ("carried 7-1-2, moved Ann Lee, seconded Bo Chen",)),
        (f"> {WORDS} @Ann @Bo +before the summer holidays", ("Ann Lee, Bo Chen", "before the summer holidays as said")),
        ("Apologies: Ann Lee (held up at the works meeting in Harwick until the evening)", ("until the evening",)),
    ],
)
def test_what_does_not_fit_beside_the_words_goes_whole_to_the_second_row(text: str, shown: tuple[str, ...]) -> None:
    first, second = reading_rows(read(text, under_issue()), under_issue(), text, "en", 78)
    assert max(width_of(first.parts), width_of(second.parts)) <= 78
    told = "\n".join("".join(piece for piece, _ in row.parts) for row in (first, second))
    assert [piece for piece in shown if piece not in told] == []


def test_the_only_choice_is_shown_with_both_ends_where_it_is_longer_than_the_row() -> None:
    text = "Defib pads expire on 31 December - Ann Lee to order new ones this week, at about £65 for the two"
    row = choices_row(read(text, scene()), "en", 78)
    told = "".join(piece for piece, _ in row.parts)
    assert len(told.rstrip()) <= 78
    assert [piece for piece in ("Tab", "1 > Defib pads", '@"Ann Lee"') if piece not in told] == []


@pytest.mark.parametrize("width", range(1, 30))
@pytest.mark.parametrize(
    "text", ["A note", "张华：没人愿意上夜班", "! Dock four: three hours' wait", "s/Scanner/Two scanners/"]
)
def test_a_narrow_screen_shows_what_fits(text: str, width: int) -> None:
    scene = under_issue()
    assert reading_rows(read(text, scene), scene, text, "en", width)[0].parts


@pytest.mark.parametrize(
    ("text", "cells", "cut"),
    [
        ("Approve the budget for the gutters", 40, "Approve the budget for the gutters"),
        ("Approve the budget for the gutters", 20, "Approve t..e gutters"),
        ("Approve the budget for the gutters", 10, "Approve.."),
        ("同意屋顶维修预算四万元并进行检测", 20, "同意屋顶..并进行检测"),
    ],
)
def test_a_text_is_cut_in_its_middle(text: str, cells: int, cut: str) -> None:
    assert fit_middle(text, cells) == cut


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ann Lee arrived late, traffic", "late   Ann Lee   traffic"),
        ("李明晚到，路上堵车", "晚到   李明   路上堵车"),
        ("Ann Lee came back at 10:50", "back   Ann Lee   10:50   was not noted as gone; the arrival stays"),
        ("Apologies were received from those on the list", "attendance not read"),
    ],
)
def test_the_reading_says_what_is_stored_of_those_who_come(text: str, shown: str) -> None:
    language: Language = "en" if text.isascii() else "zh"
    here = scene(language)
    rows = reading_rows(read(text, here), here, text, language, 100)
    assert shown in "\n".join("".join(piece for piece, _ in row.parts) for row in rows)


@pytest.mark.parametrize("width", [78, 100])
def test_the_names_that_are_new_are_whole_and_the_others_are_counted(width: int) -> None:
    text = "Present: Ann Lee, Bo Chen, Cleo Ortiz, Dan Wu, Eve Moss, Finn Gray, Gus Hall, Hal Price, Ned Dunstable"
    rows = reading_rows(read(text, scene()), scene(), text, "en", width)
    told = "\n".join("".join(piece for piece, _ in row.parts) for row in rows)
    assert "Ned Dunstable" in told
    assert "9 people" in told
    assert ".." not in told
