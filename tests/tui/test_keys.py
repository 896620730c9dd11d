"""A person's own keys: which are taken, what is said of the others, and that the screens show those in force."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rich.cells import cell_len
from textual._ansi_sequences import ANSI_SEQUENCES_KEYS

from helpers_app import meeting_file, opened
from minutetui.commands.keys import ALSO, INPUT_KEYS, SENT, STEP_KEYS, Keys, checked, key_name, read_key
from minutetui.commands.table import COMMANDS, Scope
from minutetui.rows.edges import (
    APPROVED_COMMANDS,
    READ_BACK_SIGNS,
    READ_ONLY_COMMANDS,
    REVIEW_SIGNS,
    changing_row,
    hint_row,
    read_only_row,
)
from minutetui.rows.help import HELP_SIGNS, help_rows
from minutetui.rows.row import Row, width_of
from minutetui.store.config import load_config
from minutetui.store.paths import config_dir
from minutetui.tui.screens.help import HelpScreen
from minutetui.tui.widgets.entry import Entry
from minutetui.words import say

ROOT = Path(__file__).parents[2]


def in_force(toml: str) -> tuple[Keys, list[str]]:
    """Write a `config.toml`, and give the keys in force and what is said of the others."""
    config_dir().mkdir(parents=True, exist_ok=True)
    (config_dir() / "config.toml").write_text(toml, encoding="utf-8")
    config, notices = load_config()
    keys, refused = checked(config.keys)
    return keys, [str(notice) for notice in (*notices, *refused)]


@pytest.mark.parametrize(
    ("row", "command", "key"),
    [
        ('next-item = "f11"', "next-item", "f11"),
        ('next-item = "F11"', "next-item", "f11"),
        ('next-item = "^B"', "next-item", "ctrl+b"),
        ('next-item = "Shift+Ctrl+Up"', "next-item", "ctrl+shift+up"),
        ('review = "PgUp"', "review", "pageup"),
        ('"tag.issue" = "f11"', "tag.issue", "f11"),
        ('tag.issue = "f11"', "tag.issue", "f11"),
        ('break = "f11"', "break", "f11"),
        ('palette = "f11"', "palette", "f11"),
        ('line-owner = ["@", "ctrl+a"]', "line-owner", "@"),
        ('rename-item = "%"', "rename-item", "%"),
        ('edit-prose = "ctrl+g"', "edit-prose", "ctrl+g"),
    ],
)
def test_a_key_that_can_be_taken_is_taken(row: str, command: str, key: str) -> None:
    keys, said = in_force(f"[keys]\n{row}\n")
    assert (keys.own[command][0], said) == (key, [])


def test_commands_can_change_their_keys_with_each_other() -> None:
    keys, said = in_force('[keys]\nnext-item = "f7"\nprevious-item = "f8"\n')
    assert (dict(keys.own), said) == ({"next-item": ("f7",), "previous-item": ("f8",)}, [])


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ('sumary = "f11"', "there is no command sumary; did you mean summary?"),
        ('xyzzy = "f11"', "there is no command xyzzy; `minutetui config` lists them."),
        ('review = "hyper+x"', "terminals send no key hyper+x; choose one like f7 or ctrl+g."),
        ('review = "ctrl+1"', "terminals send no key ctrl+1; choose one like f7 or ctrl+g."),
        ('review = ""', "terminals send no key ; choose one like f7 or ctrl+g."),
        ("review = []", "review has no key; delete the row to use the default."),
        ("review = 9", "review should be a key or a list of keys in quotes."),
        ('review = "r"', "r is for typing text; choose one like f7 or ctrl+g."),
        ('review = "议"', "议 is for typing text; choose one like f7 or ctrl+g."),
        ('review = "Space"', "space is for typing text; choose one like f7 or ctrl+g."),
        ('edit-line = ["enter", "e"]', "e is for typing text; choose one like f7 or ctrl+g."),
        ('review = "alt+r"', "terminals send alt+r like Esc and then the letter; choose one like f7 or ctrl+g."),
        ('review = "ctrl+i"', "ctrl+i is the same to a terminal as Tab; choose another."),
        ('review = "ctrl+w"', "^W is needed for typing and moving; choose another."),
        ('undo = "escape"', "Esc is needed for typing and moving; choose another."),
        ('review = "f8"', "F8 belongs to next-item; choose another."),
        ('review = "f10"', "F10 belongs to close-meeting; choose another."),
        ('indent = "f8"', "F8 belongs to next-item; choose another."),
        ('rename-item = "tab"', "Tab belongs to nest-item; choose another."),
        ('rename-item = "r"', "r is for typing text; choose one like f7 or ctrl+g."),
        ('rename-item = "3"', "3 is needed for typing and moving; choose another."),
    ],
)
def test_a_key_that_cannot_be_taken_is_named_with_its_line(row: str, said: str) -> None:
    keys, notices = in_force(f'theme = "ink"\n\n[keys]\nquit = "f11"\n{row}\n')
    assert notices == [f"config.toml, line 5: {said}"]
    assert list(keys.own) == ["quit"]


def test_of_two_own_keys_that_clash_the_later_is_left_out() -> None:
    keys, said = in_force('[keys]\nsummary = "f11"\nreview = "f11"\n')
    assert list(keys.own) == ["summary"]
    assert said == ["config.toml, line 3: F11 belongs to summary; choose another."]


def test_what_falls_back_does_not_take_another_key_along() -> None:
    """Were only the first clash looked at, F7 would do two things."""
    keys, said = in_force('[keys]\nnext-item = "f7"\nprevious-item = "f2"\n')
    assert (dict(keys.own), len(said)) == ({}, 2)


@pytest.mark.parametrize("table", ['keys = "f7"', "keys = [1]"])
def test_keys_that_are_no_table_are_left_out(table: str) -> None:
    keys, said = in_force(table)
    assert (dict(keys.own), said) == ({}, ["config.toml, line 1: keys should be a table."])


def test_every_key_that_is_said_to_be_sent_is_known_to_textual() -> None:
    known = {
        getattr(key, "value", key) for keys in ANSI_SEQUENCES_KEYS.values() if isinstance(keys, tuple) for key in keys
    }
    last = [
        *map(chr, range(33, 127)),
        *(f"f{n}" for n in range(1, 30)),
        *STEP_KEYS.split("|"),
        "tab",
        "enter",
        "escape",
    ]
    keys = {modifiers + key for modifiers in ("", "ctrl+", "shift+", "ctrl+shift+", "alt+") for key in last}
    sent = {key for key in keys if SENT.fullmatch(key) and key not in ALSO}
    assert len(sent) > 80
    assert sent - known == set()


async def test_no_key_of_the_input_can_be_taken_from_it(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        keys = {key for key, _ in screen.live.query_one(Entry)._bindings}
        reachable = {key for key in keys if SENT.fullmatch(key)}
        assert reachable - INPUT_KEYS - {"ctrl+pageup", "ctrl+pagedown", "pageup", "pagedown"} == set()


async def test_own_keys_do_it_and_are_shown_everywhere(tmp_path: Path) -> None:
    own = Keys({"next-item": ("f11",), "palette": ("f15",), "undo": ("ctrl+b",), "break": ("f13",), "help": ("f14",)})
    async with opened(meeting_file(tmp_path), keys=own) as screen:
        screen.shows("F11 next")
        await screen.press("f8", "ctrl+p", "f1")
        assert screen.live.session.cursor.item == "a1"
        assert screen.app.screen is screen.live
        await screen.press("f11")
        assert screen.live.session.cursor.item == "a2"
        await screen.line("Two docks were closed")
        await screen.press("f13")
        screen.shows("Break: the clocks")
        await screen.press("up", "delete")
        screen.shows("^B brings it back")
        await screen.press("ctrl+b")
        screen.shows("Undone: “Two docks were closed” deleted.")
        await screen.press("f14", "pagedown")
        screen.shows("F11   ")
        await screen.press("f14")
        assert screen.app.screen is screen.live
        await screen.press("f15")
        assert screen.app.screen is not screen.live


def test_keys_are_read_as_they_are_shown() -> None:
    for command in COMMANDS:
        for key in command.key_list:
            assert read_key(key_name(key)) == key


def test_the_page_of_keys_names_every_command_with_its_keys() -> None:
    page = (ROOT / "docs" / "keys.md").read_text(encoding="utf-8")
    for command in COMMANDS:
        keys = " ".join(f"`{key}`" for key in command.key_list)
        assert f"| `{command.id}` | {keys} |".replace("|  |", "| |") in page, command.id
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    assert len(rows) == len(COMMANDS)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_help_fits_eighty_columns_with_the_signs_first(language: str) -> None:
    rows = help_rows(Keys(), language, 78)
    signs = [row for row in rows[4 : 4 + len(HELP_SIGNS)] if row.parts[0][1] == "accent"]
    assert signs
    for row in rows:
        assert width_of(row.parts) <= 78
        if row.parts and row.parts[0][1] == "accent":
            assert row.parts[0][0].endswith(" "), row


async def test_the_help_scrolls_to_its_end_by_keys(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (80, 24)) as screen:
        await screen.press("f1", *["pagedown"] * 12)
        screen.shows("^Q")
        await screen.press("home")
        screen.shows(say("en", "help-signs"))


SCREENS: tuple[Scope, ...] = ("live", "lines", "list", "actions", "archive", "agenda", "people", "summary")
NARROW = 38
"""Cells of a footer in 40 columns."""


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_narrow_footer_loses_the_ways_out(language: str) -> None:
    escape = f"{key_name('escape', language)} "
    footers: dict[str, Row] = {
        scope: hint_row(scope, Keys(), language, NARROW, line_signs=scope == "live") for scope in SCREENS
    }
    footers |= {
        "review": hint_row("review", Keys(), language, NARROW, signs=REVIEW_SIGNS),
        "read-back": hint_row("read-back", Keys(), language, NARROW, signs=READ_BACK_SIGNS),
        "read only": read_only_row(Keys(), language, NARROW, ("back-to-input", *READ_ONLY_COMMANDS)),
        "approved": read_only_row(Keys(), language, NARROW, APPROVED_COMMANDS),
        "changing": changing_row(Keys(), language, NARROW),
    }
    for name, row in footers.items():
        text = "".join(part for part, _ in row.parts).rstrip()
        assert "F1 " in text, name
        assert escape in text or name == "live", name
        assert cell_len(text) <= NARROW, name


def test_keys_are_named_in_the_language_of_the_screens() -> None:
    assert [key_name(key, "zh") for key in ("enter", "ctrl+r", "shift+up", "delete", "f7", "ctrl+left")] == [
        *("回车", "Ctrl+R", "Shift+↑", "删除键", "F7", "Ctrl+←")
    ]
    assert say("zh", "deleted", key=Keys(), line="“码头”") == "“码头”已删除，按 Ctrl+Z 恢复。"
    assert say("en", "deleted", key=Keys(), line="“Dock”") == "“Dock” deleted. ^Z brings it back."


async def test_hints_help_and_palette_are_chinese_on_chinese_screens(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press("ctrl+l")
        screen.shows("Ctrl+R 复核")
        await screen.line("> 采购")
        await screen.press("ctrl+p")
        screen.shows("查找命令")
        assert "Search" not in screen.text
        await screen.press("escape", "ctrl+r")
        screen.shows("1-9 选中｜@ + = 补记｜- 保留")
        await screen.press("escape", "f1")
        screen.shows(say("zh", "help-signs"))
        assert not re.search(r"\^[A-Z]|Enter|Del\b", screen.text)


@pytest.mark.parametrize(
    ("keys", "first", "own"),
    [
        ((), "help-signs", "what the agenda item should still bring out"),
        (("ctrl+r",), "scope-review", "the gaps that one sign fixes together"),
        (("ctrl+o",), "scope-summary", "text that the program drafted"),
        (("f9",), "scope-read-back", "lines that are not read aloud"),
        (("ctrl+g",), "scope-agenda", "held over to the next meeting"),
        (("f12",), "scope-people", "since when somebody is away"),
    ],
)
async def test_help_begins_with_the_screen_from_which_it_was_asked(
    tmp_path: Path, keys: tuple[str, ...], first: str, own: str
) -> None:
    async with opened(meeting_file(tmp_path), (80, 50)) as screen:
        await screen.line("Hello")
        await screen.press(*keys, "f1")
        rows = [row.strip() for row in screen.text.splitlines() if row.strip()]
        assert rows[2] == say("en", first, key=Keys())
        screen.shows(own)
        await screen.press("f1")
        assert not isinstance(screen.app.screen, HelpScreen)


@pytest.mark.parametrize("keys", [("f10",), ("up", "#"), ("ctrl+p",)])
async def test_every_box_answers_f1_and_says_how_it_is_left(tmp_path: Path, keys: tuple[str, ...]) -> None:
    async with opened(meeting_file(tmp_path), (80, 24)) as screen:
        await screen.line("Hello")
        await screen.press(*keys)
        screen.shows("Esc")
        box = screen.app.screen
        await screen.press("f1")
        assert isinstance(screen.app.screen, HelpScreen)
        await screen.press("escape")
        assert screen.app.screen is box
        await screen.press("escape")
        assert screen.app.screen is screen.live
