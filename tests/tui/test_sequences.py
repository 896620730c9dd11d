"""What a terminal sends: known keys are pressed, all other escape sequences are dropped, text is typed."""

from __future__ import annotations

import pytest
from textual import constants, events
from textual._xterm_parser import XTermParser

from minutetui.tui.terminal.escapes import messages_of
from minutetui.tui.terminal.keyboard import InputFilter

OSC_REPLY = "\x1b]11;rgb:1e1e/1e1e/2e2e"


@pytest.fixture(autouse=True)
def _no_kitty_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read keys as the program does, which does not ask for the kitty protocol."""
    monkeypatch.setattr(constants, "DISABLE_KITTY_KEY", True)


def keys_of(*reads: bytes | str) -> list[str]:
    """Give the names of the keys that some reads press; a paste is given as its text in brackets."""
    keys, parser = InputFilter(), XTermParser()
    pieces = [piece for read in reads for piece in keys.feed(read.encode() if isinstance(read, str) else read)]
    pieces += keys.release()
    told = [message for piece in pieces for message in messages_of(parser, piece)]
    assert all(isinstance(message, events.Key | events.Paste) for message in told), told
    return [message.key if isinstance(message, events.Key) else f"[{message.text}]" for message in told]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "sequence",
    [
        "\x1b[15;3~",  # Alt+F5
        "\x1b[1;8Z",
        "\x1b[M",  # Ctrl+Delete in st
        "\x1b[?64;1;2;6c",  # who the terminal is
        "\x1b[>41;354;0c",
        "\x1b[0n",
        "\x1b[200z",
        "\x1b[ q",
        "\x1b[3;5;7;9;11;13;15;17;19;21;23;25;27;29;31;33;35;37~",
        "\x1bO2x",
        f"{OSC_REPLY}\x07",
        f"{OSC_REPLY}\x1b\\",
        f"{OSC_REPLY}\x9c",
        "\x1b]52;c;5L2c5a2X\x07",
        "\x1b]l标题\x1b\\",
        "\x1bP>|xterm(388)\x1b\\",
        "\x1bP1+r524742=38\x1b\\",
        "\x1bPq#0;2;0;0;0\x1b\\",
        "\x1b_Gi=31;OK\x1b\\",
        "\x1b^private\x1b\\",
        "\x1bXstring\x1b\\",
        "\x9b15;3~",
        "\x9d11;rgb:0/0/0\x9c",
    ],
)
def test_a_sequence_that_nobody_knows_types_nothing(sequence: str) -> None:
    assert keys_of(f"a{sequence}b") == ["a", "b"]
    data = sequence.encode()
    for cut in range(1, len(data)):
        assert keys_of(b"a" + data[:cut], data[cut:] + b"b") == ["a", "b"], cut


@pytest.mark.parametrize(
    ("sequence", "key"),
    [
        ("\x1b[P", "delete"),
        ("\x1b[2J", "shift+home"),
        ("\x1b[K", "shift+end"),
        ("\x1b[4h", "insert"),
        ("\x1b[J", "ctrl+end"),
        ("\x1b[57376u", "f13"),  # kitty
        ("\x1b[57387;5u", "ctrl+f24"),
        ("\x1b[3~", "delete"),
        ("\x1b[A", "up"),
        ("\x1bOP", "f1"),
        ("\x1b[[A", "f1"),
        ("\x1b[3$", "shift+delete"),
        ("\x1b[15~", "f5"),
        ("\x1b[Z", "shift+tab"),
        ("\x1b[1;2A", "shift+up"),
        ("\x9bA", "up"),
    ],
)
def test_keys_are_pressed_however_they_are_cut(sequence: str, key: str) -> None:
    assert keys_of(f"a{sequence}b") == ["a", key, "b"]
    data = sequence.encode()
    for cut in range(1, len(data)):
        assert keys_of(data[:cut], data[cut:]) == [key], cut


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("\x1b", ["escape"]),
        ("\x1b\x1b[A", ["escape", "up"]),
        ("\x1bq", ["alt+q"]),
        ("\x1bPlan\r", ["alt+P", "l", "a", "n", "enter"]),
        ("\x1b[", ["escape", "left_square_bracket"]),
        ("\x1b2", ["escape", "2"]),
        ("\x1b会", ["escape", "会"]),
        ("\x1b] note\r", ["escape", "right_square_bracket", "space", "n", "o", "t", "e", "enter"]),
        ("\x1b]1", ["escape", "right_square_bracket", "1"]),
        ("\x07", ["ctrl+g"]),
        ("one\n", ["o", "n", "e", "enter"]),  # the keypad's Enter in Alacritty
    ],
)
def test_esc_and_what_is_typed_after_it_is_not_lost(typed: str, keys: list[str]) -> None:
    assert keys_of(typed) == keys


def test_a_paste_presses_no_key_wherever_it_is_cut() -> None:
    data = "\x1b[200~one\x1b[A\x9btwo\x1b]11;x\x07 会\x1b[201~".encode()
    for cut in range(1, len(data)):
        assert keys_of(data[:cut], data[cut:]) == ["[one[Atwo]11;x 会]"], cut


def test_a_reply_is_waited_for_longer_than_a_key() -> None:
    keys = InputFilter()
    assert keys.feed(b"text") == ["text"]
    assert keys.patience == 0
    assert keys.feed(b"\x1b") == []
    key = keys.patience
    assert keys.feed(b"]11;rgb") == []
    assert 0 < key < keys.patience


@pytest.mark.parametrize(
    ("sequence", "key"),
    [
        ("\x1b[15;3~", "alt+f5"),
        ("\x1b[97;5u", "ctrl+a"),
        ("\x1b[103;133u", "ctrl+g"),  # with Num Lock
        ("\x1b[27u", "escape"),
        ("\x1b[27;129u", "escape"),
        ("\x1b[13;2u", "enter"),
        ("\x1b[13;133u", "enter"),  # Ctrl and Num Lock
        ("\x1b[127;5u", "backspace"),
        ("\x1b[57414u", "enter"),  # the keypad
        ("\x1b[57400;129u", "1"),
        ("\x1b[57424u", "end"),
        ("\x1b[57376u", "f13"),
        ("\x1b[50;2;64u", "at"),  # a key with its text
        ("\x1b[97;;97u", "a"),
        ("\x1b[57400;129;49u", "1"),
        ("\x1b[0;;20250u", "会"),
        ("\x1b[57441;2u", ""),  # Shift alone
        ("\x1b[?0u", ""),
        ("\x1b[27;1:3u", ""),  # Esc is released
        ("\x1b[97:65;2u", ""),
        ("\x1b[99999999;1u", ""),
    ],
)
def test_with_the_kitty_protocol_its_keys_are_known(monkeypatch: pytest.MonkeyPatch, sequence: str, key: str) -> None:
    monkeypatch.setattr(constants, "DISABLE_KITTY_KEY", False)
    assert keys_of(f"a{sequence}b") == ["a", *filter(None, [key]), "b"]
