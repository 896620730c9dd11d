"""A terminal that answers the questions of the first frame, one that answers late, and one that never does."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import meeting_file
from helpers_pty import Terminal, terminal
from minutetui.store.config import DEFAULT_THEME
from minutetui.store.paths import config_dir, shipped_dir
from minutetui.store.themes import load_theme

READY = "F1 help"
LIGHT, WIDE = b"\x1b]11;rgb:ffff/ffff/f0f0\x07", b"\x1b[2;3R"


def background(opened: Terminal) -> str:
    """Give the colour of an empty cell among the lines."""
    return str(opened.screen.buffer[3][opened.columns - 20].bg)


def after_input(opened: Terminal, typed: str) -> str:
    """Give the background of the cell after what is typed; other rows, as that of the agenda, do not begin so."""
    rows = (opened.screen.buffer[number] for number in range(opened.rows))
    row = next(row for row in rows if "".join(row[column].data for column in range(1, 1 + len(typed))) == typed)
    return str(row[1 + len(typed)].bg)


def coloured(name: str) -> str:
    """Give the background of a shipped theme, as the emulated screen names it."""
    return load_theme(Path(str(shipped_dir("themes"))) / f"{name}.toml").colours.background.removeprefix("#")


def asked(opened: Terminal) -> None:
    opened.wait_until(lambda _: b"\x1b]11;?" in opened.output and b"\x1b[6n" in opened.output, "the questions")


@pytest.mark.parametrize("late", [False, True])
def test_a_light_terminal_gets_a_light_theme_and_a_wide_one_characters_of_one_cell(tmp_path: Path, late: bool) -> None:
    with terminal(meeting_file(tmp_path)) as opened:
        if late:
            opened.wait(READY)
            assert background(opened) == coloured(DEFAULT_THEME)
        asked(opened)
        opened.send(LIGHT + WIDE + "Ann “spoke” early".encode())
        opened.wait('Ann "spoke" early')
        opened.wait(READY, still=late)
        opened.wait_until(lambda _: background(opened) == coloured("paper"), "the light theme")
        assert not set("“─▌│") & set(opened.wait_until(lambda text: "──" not in text, "rules in ASCII"))


def test_a_theme_that_the_person_chose_stays_on_a_light_terminal(tmp_path: Path) -> None:
    config_dir().mkdir(parents=True, exist_ok=True)
    (config_dir() / "config.toml").write_text('theme = "pine"\n', encoding="utf-8")
    with terminal(meeting_file(tmp_path)) as opened:
        opened.wait(READY)
        assert b"\x1b]11;?" not in opened.output
        opened.send(LIGHT + b"typed")
        opened.wait("typed")
        assert background(opened) == coloured("pine")


def test_the_start_screen_is_light_on_a_light_terminal(tmp_path: Path) -> None:
    with terminal(HOME=str(tmp_path)) as opened:
        asked(opened)
        opened.send(LIGHT)
        opened.wait("MinuteTUI")
        opened.wait_until(lambda _: background(opened) == coloured("paper"), "the light theme")


def test_a_light_terminal_of_sixteen_colours_is_white_with_a_dark_cursor(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path), TERM="xterm", COLORTERM="") as opened:
        asked(opened)
        opened.send(LIGHT + b"Ann")
        opened.wait("Ann")
        opened.wait(READY)
        opened.wait_until(lambda _: background(opened) == "brightwhite", "the light theme")
        opened.wait_until(lambda _: after_input(opened, "Ann") == "blue", "the dark cursor")
