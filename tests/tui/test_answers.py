"""What the terminal answers changes colours and characters, and is never taken for typing."""

from __future__ import annotations

import os
import unicodedata

import pytest
from rich.cells import cell_len

from minutetui.store.config import usual_theme
from minutetui.tui.terminal.answers import Answers
from minutetui.tui.terminal.driver import NARROW
from minutetui.tui.terminal.keyboard import Keyboard, Stop
from minutetui.tui.widgets.rows import ENTRY_MARK
from minutetui.words import LANGUAGES, catalogue


@pytest.mark.parametrize(
    ("answer", "light", "wide"),
    [
        ("\x1b]11;rgb:ffff/ffff/ffff\x1b\\", True, False),
        ("\x1b]11;rgb:fd/f6/e3\x07", True, False),
        ("\x1b]11;rgb:f/f/d\x9c", True, False),
        ("\x1b]11;rgba:ffff/ffff/ffff/8000\x07", True, False),
        ("\x1b]11;rgb:0000/2b2b/3636\x1b\\", False, False),
        ("\x1b[2;2R", False, False),
        ("\x1b[2;3R", False, True),
    ],
)
def test_an_answer_is_read_and_not_typed(answer: str, light: bool, wide: bool) -> None:
    answers, (reader, writer) = Answers(), os.pipe()
    told: list[bool] = []
    answers.changed = lambda: told.append(True)
    os.write(writer, f"ab{answer}cd".encode())
    assert Keyboard(reader, answers).wait(Stop(), 1) == ["ab", "cd"]
    assert (answers.light, answers.wide, bool(told)) == (light, wide, light or wide)


@pytest.mark.parametrize("piece", ["\x1b[1;2R", "\x1b[12;40R", "\x1b]10;rgb:0/0/0\x07", "\x1b]11;?\x07", "a", "\x1b"])
def test_what_is_no_answer_to_the_questions_is_left_alone(piece: str) -> None:
    assert not Answers().take(piece)


def test_the_theme_follows_colours_and_background(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    assert (usual_theme(), usual_theme(light=True)) == ("ink", "paper")
    monkeypatch.setenv("TERM", "xterm")
    for name in ("COLORTERM", "TEXTUAL_COLOR_SYSTEM"):
        monkeypatch.delenv(name, raising=False)
    assert (usual_theme(), usual_theme(light=True)) == ("terminal", "terminal-light")


def test_every_ambiguous_character_that_the_screens_show_has_one_of_one_cell() -> None:
    texts = "".join(text for language in LANGUAGES for text in catalogue(language).values())
    shown = {char for char in texts + ENTRY_MARK + "─│█▉▊▋▌▍▎▏" if unicodedata.east_asian_width(char) == "A"}
    assert {"“", "…", "→", ENTRY_MARK} <= shown
    for char in shown:
        narrow = char.translate(NARROW)
        assert (narrow.isascii(), cell_len(narrow)) == (True, 1), char
