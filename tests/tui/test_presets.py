"""The presets of keys: what each key stands for, where letters are keys, and that screens name the keys in force."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from helpers_app import Screen, meeting_file, opened
from minutetui.cli.commands import do_config
from minutetui.commands.keys import ALSO, Keys, checked, key_name
from minutetui.commands.table import COMMANDS, CONTEXTS, PRESETS, SCOPES_OF, KeyContext
from minutetui.rows.help import help_rows
from minutetui.store.config import PresetName, load_config
from minutetui.store.paths import config_dir
from minutetui.tui.screens.narrowed import NarrowedScreen
from minutetui.words import LANGUAGES

ROOT = Path(__file__).parents[2]
NAMES: tuple[PresetName, ...] = get_args(PresetName)
VIM, EMACS = Keys(preset="vim"), Keys(preset="emacs")
LINES = ("Two docks were closed", "The yard was full", "Trucks waited outside")


def texts(screen: Screen) -> list[str]:
    """Give the texts of the first agenda item's lines."""
    return [line.text for line in screen.live.session.meeting.agenda[0].lines]


async def taken(screen: Screen) -> None:
    for line in LINES:
        await screen.line(line)


def test_every_preset_has_a_table() -> None:
    assert set(PRESETS) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_letters_are_keys_only_on_lines_and_in_lists(name: PresetName) -> None:
    for place, table in PRESETS[name].items():
        for key, standard in table.items():
            assert key not in ALSO, "a terminal sends the same for another key"
            assert not standard.startswith("alt+")
            assert len(key) > 1 or place in ("line", "list"), key


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("screen", SCOPES_OF)
def test_every_command_with_keys_still_has_one_and_no_two_share_one(name: PresetName, screen: str) -> None:
    keys, holders = Keys(preset=name), dict[tuple[KeyContext, str], str]()
    for command in COMMANDS:
        if command.scope in SCOPES_OF[screen]:
            assert bool(keys.of(command)) == bool(command.keys), command.id
            for key in keys.of(command):
                place = CONTEXTS.get(command.scope, "text")
                assert holders.setdefault((place, key), command.id) == command.id, key


def test_own_rows_come_before_a_preset() -> None:
    config_dir().mkdir(parents=True, exist_ok=True)
    (config_dir() / "config.toml").write_text(
        'preset = "emacs"\n[keys]\nreview = "ctrl+b"\nundo = "f11"\n', encoding="utf-8"
    )
    config, notices = load_config()
    keys, refused = checked(config.keys, config.preset)
    commands = {command.id: command for command in COMMANDS}
    assert (notices, refused) == ((), ())
    assert (keys.of(commands["undo"]), keys.of(commands["review"])) == (("f11",), ("ctrl+b",))
    assert keys.standard("ctrl+b", "text") == "ctrl+b"
    assert keys.standard("ctrl+f", "text") == "right"


def test_an_unknown_preset_is_named_with_its_line() -> None:
    config_dir().mkdir(parents=True, exist_ok=True)
    (config_dir() / "config.toml").write_text('preset = "nano"\n', encoding="utf-8")
    config, notices = load_config()
    assert [str(notice) for notice in notices] == ['config.toml, line 1: preset should be "vim" or "emacs".']
    assert config.preset == ""


async def test_vim_walks_edits_deletes_and_undoes_on_a_line(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), keys=VIM) as screen:
        await taken(screen)
        await screen.press("up", "k", "x")
        assert texts(screen) == [LINES[0], LINES[2]]
        await screen.press("u")
        assert texts(screen) == list(LINES)
        await screen.press("ctrl+r")
        assert texts(screen) == [LINES[0], LINES[2]]
        await screen.press("g", "i")
        assert screen.live.entry.value == LINES[0]
        await screen.press("escape", "G", "J", "K", "d")
        assert texts(screen) == [LINES[0]]


async def test_letters_are_typed_at_the_input_and_on_a_line_with_a_text_in_hand(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), keys=VIM) as screen:
        await screen.line("junk gas dikes ox up")
        await screen.press(*"jok", "up")
        assert screen.live.selected()
        await screen.press(*"dux")
        assert (screen.live.entry.value, len(texts(screen))) == ("jokdux", 1)
        await screen.press("enter", "up", "o", "j", "enter")
        assert texts(screen) == ["junk gas dikes ox up", "jokdux", "j"]


async def test_a_letter_that_vim_does_not_use_begins_a_line_and_an_input_method_too(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), keys=VIM) as screen:
        await taken(screen)
        await screen.press("up", *"Tk")
        assert screen.live.entry.value == "Tk"
        await screen.press("enter", "up")
        screen.live.entry.insert_text_at_cursor("继续讨论")
        await screen.press("enter")
        assert texts(screen)[-2:] == ["Tk", "继续讨论"]


async def test_typing_still_narrows_lists_in_vim(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), keys=VIM) as screen:
        await screen.press("ctrl+p", *"jkgx")
        box = screen.app.screen
        assert isinstance(box, NarrowedScreen)
        assert box.entry.value == "jkgx"
        await screen.press(*["backspace"] * 4)
        first = box.view.selected
        await screen.press("ctrl+n")
        assert box.view.selected != first
        await screen.press("ctrl+p")
        assert box.view.selected == first


async def test_vim_walks_the_review_and_boxes(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), keys=VIM) as screen:
        await screen.line("> Call the bank")
        await screen.line("> Ask the yard")
        await screen.press("ctrl+r")
        review = screen.app.screen
        at = review.selected  # type: ignore[attr-defined]
        await screen.press("j")
        assert review.selected != at  # type: ignore[attr-defined]
        await screen.press("g")
        assert review.selected == at  # type: ignore[attr-defined]
        await screen.press("@", *"jk")
        assert review.entry.value == "@jk"  # type: ignore[attr-defined]


async def test_emacs_walks_moves_in_the_text_and_undoes(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), keys=EMACS) as screen:
        await taken(screen)
        await screen.press(*"ac", "ctrl+b", "b", "ctrl+f", "d")
        assert screen.live.entry.value == "abcd"
        await screen.press(*["ctrl+underscore"] * 4, "ctrl+p", "ctrl+p", "delete")
        assert texts(screen) == [LINES[0], LINES[2]]
        await screen.press("ctrl+underscore")
        assert texts(screen) == list(LINES)
        await screen.press("ctrl+n", "ctrl+n")
        assert not screen.live.selected()
        await screen.press("ctrl+x")
        assert isinstance(screen.app.screen, NarrowedScreen)
        await screen.press("escape", "ctrl+s")
        screen.shows("3 of 3 lines")


async def test_the_footer_and_the_messages_name_the_keys_in_force(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), keys=VIM) as screen:
        await taken(screen)
        await screen.press("up")
        screen.shows("x delete")
        screen.shows("i edit")


def test_config_prints_the_keys_in_force(capsys: pytest.CaptureFixture[str]) -> None:
    config_dir().mkdir(parents=True, exist_ok=True)
    (config_dir() / "config.toml").write_text('preset = "emacs"\n', encoding="utf-8")
    do_config(None)  # type: ignore[arg-type]
    printed = capsys.readouterr().out
    assert 'preset = "emacs"' in printed
    assert 'undo = ["ctrl+z", "ctrl+underscore"]' in printed
    assert 'palette = "ctrl+x"' in printed


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_help_and_both_pages_name_every_key(name: PresetName, language: str) -> None:
    rows = "\n".join("".join(text for text, _ in row.parts) for row in help_rows(Keys(preset=name), language, 78))
    page = (ROOT / ("docs/keys.md" if language == "en" else "docs/zh/keys.md")).read_text(encoding="utf-8")
    told = " ".join(re.findall(rf"^\| {name}\W.*", page, re.MULTILINE))
    for table in PRESETS[name].values():
        for key, standard in table.items():
            assert f"{key_name(key, language)} {key_name(standard, language)}" in rows
            assert f"`{key_name(key)}`" in told, key
