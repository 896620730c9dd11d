"""Colours and their contrast, against figures worked out by WCAG 2, and themes that break one rule each."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from minutetui.core.vocabulary import TAGS
from minutetui.store.themes import (
    BACKGROUNDS,
    SELECTIONS,
    TEXTS,
    Faint,
    Theme,
    contrast,
    luminance,
    parse_colour,
    problems,
)

PLAIN: dict[str, Any] = {
    "name": "plain",
    "title": {"zh": "素", "en": "Plain"},
    "dark": True,
    "colours": {
        **dict.fromkeys(("background", "surface", "rule"), "#000000"),
        **dict.fromkeys(SELECTIONS, "#303030"),
        **dict.fromkeys(TEXTS, "#ffffff"),
    },
    "tags": {"issue": "#ffcc99"},
}


def theme(table: str = "", **changes: object) -> Theme:
    """Build the plain theme with changes, at its top or in one of its tables."""
    changed = {table: {**PLAIN[table], **changes}} if table else changes
    return Theme.model_validate({**PLAIN, **changed})


@pytest.mark.parametrize(
    ("text", "channels"),
    [("#000000", (0, 0, 0)), ("#1a2B3c", (26, 43, 60)), ("#ffffff", (255, 255, 255))],
)
def test_a_colour_is_read(text: str, channels: tuple[int, int, int]) -> None:
    assert parse_colour(text) == channels


@pytest.mark.parametrize("text", ["", "#fff", "1a2b3c", "#1a2b3g", "#1a2b3c ", "#1a2b3c\n", "#１a2b3c", "red"])
def test_anything_else_is_no_colour(text: str) -> None:
    with pytest.raises(ValueError, match="like #1a2b3c"):
        parse_colour(text)


@pytest.mark.parametrize(
    ("colour", "expected"),
    [("#000000", 0.0), ("#ffffff", 1.0), ("#ff0000", 0.2126), ("#00ff00", 0.7152), ("#0000ff", 0.0722)],
)
def test_luminance(colour: str, expected: float) -> None:
    assert luminance(colour) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#000000", 21.0),
        ("#123456", "#123456", 1.0),
        ("#ff0000", "#ffffff", 3.998),
        ("#0000ff", "#ffffff", 8.592),
        ("#767676", "#ffffff", 4.542),
        ("#777777", "#ffffff", 4.478),
    ],
)
def test_contrast(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.001)


def test_the_plain_theme_has_no_problems() -> None:
    assert problems(theme()) == []


@pytest.mark.parametrize("key", [*TEXTS, *(f"tags.{tag}" for tag in TAGS)])
@pytest.mark.parametrize("background", BACKGROUNDS)
def test_every_text_is_measured_on_every_background(key: str, background: str) -> None:
    colours = {**PLAIN["colours"], background: "#ffffff"}
    dark = dict.fromkeys(TEXTS, "#767676") | ({key: "#777777"} if key in TEXTS else {})
    tags = {key.removeprefix("tags."): "#777777"} if key not in TEXTS else {}
    found = problems(theme(colours=colours | dark, tags=tags))
    faint = [pair for pair in found if pair.background == background]
    assert [(pair.text, f"{pair.ratio:.2f}") for pair in faint] == [(key, "4.48")]


def test_the_worst_pair_comes_first_and_says_its_ratio() -> None:
    found = problems(theme("colours", dim="#333333", error="#222222"))
    assert sorted(pair.text for pair in found) == ["dim"] * 4 + ["error"] * 4
    assert str(found[0]) == "dim on cursor_line 1.04:1"
    assert [pair.ratio for pair in found] == sorted(pair.ratio for pair in found)


@pytest.mark.parametrize(("key", "behind"), SELECTIONS.items())
def test_a_selection_that_is_hardly_seen_is_a_problem(key: str, behind: str) -> None:
    assert [str(pair) for pair in problems(theme("colours", **{key: "#2b2b2b"}))] == [f"{key} on {behind} 1.48:1"]
    assert problems(theme("colours", **{key: "#2d2d2d"})) == []


def test_a_ratio_that_just_misses_is_not_rounded_up() -> None:
    assert str(Faint("dim", "surface", 4.4979)) == "dim on surface 4.49:1"


def test_the_rule_is_no_text() -> None:
    assert problems(theme("colours", rule="#010101")) == []


@pytest.mark.parametrize(
    ("table", "changes"),
    [
        pytest.param("colours", {"dim": "#12345"}, id="no colour"),
        pytest.param("colours", {"dim": "red"}, id="a name that terminals differ on"),
        pytest.param("colours", {"dim": "ansi_mauve"}, id="not one of the sixteen"),
        pytest.param("colours", {"accents": "#ffffff"}, id="unknown colour"),
        pytest.param("tags", {"idea": "#ffffff"}, id="unknown tag"),
        pytest.param("", {"title": {"zh": "素"}}, id="one language"),
        pytest.param("", {"name": "../plain"}, id="a name that is a path"),
        pytest.param("", {"name": "Plain"}, id="a name in capitals"),
        pytest.param("", {"light": True}, id="unknown key"),
    ],
)
def test_a_theme_that_breaks_a_rule_is_refused(table: str, changes: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        theme(table, **changes)


def test_the_colours_of_the_terminal_are_not_measured() -> None:
    ansi = theme(colours=dict.fromkeys(PLAIN["colours"], "ansi_default"), tags={"issue": "ansi_bright_red"})
    assert ansi.ansi
    assert problems(ansi) == []


def test_among_measured_colours_only_those_of_the_terminal_are_let_off() -> None:
    mixed = theme("colours", dim="ansi_black", error="#222222", surface="ansi_black")
    assert mixed.ansi
    assert [(pair.text, pair.background) for pair in problems(mixed)] == [
        ("error", "cursor_line"),
        ("error", "selection"),
        ("error", "background"),
    ]


def test_a_theme_of_measured_colours_is_not_the_terminals() -> None:
    assert not theme().ansi


def test_a_theme_is_called_by_the_language() -> None:
    assert (theme().called("zh"), theme().called("en")) == ("素", "Plain")
