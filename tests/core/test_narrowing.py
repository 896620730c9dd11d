"""A list is narrowed by words, 汉字, pinyin and initials, and chosen from by numbers of one digit or several."""

from __future__ import annotations

import pytest

from minutetui.core.text.narrowing import chosen, fits, spelled
from minutetui.store.libraries import pinyin


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("", "Night shift"),
        ("night", "Night shift"),
        ("SHIFT", "Night shift"),
        ("shi ni", "Night shift"),
        ("ns", "Night shift"),
        ("nish", "Night shift"),
        ("ight", "Night shift"),
        ("q3", "Budget for Q3"),
        ("预算", "明年预算安排"),
        ("yusuan", "明年预算安排"),
        ("ys", "明年预算安排"),
        ("ysap", "明年预算安排"),
        ("mnyu", "明年预算安排"),
        ("yusuananp", "明年预算安排"),
        ("安排 ys", "明年预算安排"),
        ("zengmin", "曾敏"),
        ("cengm", "曾敏"),
        ("apiwt", "API问题"),
        ("api", "合作方API不稳定"),
        ("hzfapi", "合作方API不稳定"),
    ],
)
def test_it_fits(typed: str, text: str) -> None:
    assert fits(typed, (text,), pinyin)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("sn", "Night shift"),
        ("night x", "Night shift"),
        ("sy", "预算安排"),
        ("yp", "预算安排"),
        ("x", ""),
        ("预安", "预算安排"),
    ],
)
def test_it_does_not(typed: str, text: str) -> None:
    assert not fits(typed, (text,), pinyin)


def test_each_word_may_be_found_in_another_text() -> None:
    assert fits("lee director", ("Ann Lee", "Director"), pinyin)


@pytest.mark.parametrize(
    ("digits", "count", "expected"),
    [
        ("3", 9, ("3", True)),
        ("1", 9, ("1", True)),
        ("1", 12, ("1", False)),
        ("12", 12, ("12", True)),
        ("2", 12, ("2", True)),
        ("13", 12, ("3", True)),
        ("19", 12, ("9", True)),
        ("0", 12, ("", False)),
        ("9", 3, ("", False)),
        ("", 3, ("", False)),
    ],
)
def test_digits(digits: str, count: int, expected: tuple[str, bool]) -> None:
    assert chosen(digits, [str(number) for number in range(1, count + 1)]) == expected


def test_a_text_with_characters_is_spelled_in_all_its_pinyin() -> None:
    assert "liming" in spelled("黎明", pinyin)
    assert spelled("Docks", pinyin) == ()
