"""The input in a real terminal: where its cursor is, and that no key changes what was typed."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from helpers_app import meeting_file
from helpers_pty import Terminal, terminal
from minutetui.rows.wrapping import Layout

READY = "F1 help"
ESC = "\x1b"

TEXTS = (
    "The board heard why the second scanner came late and what the supplier offered instead of it",
    "会议听取了第二台扫描枪到货延迟的原因以及供应商提出的补救办法，要求物流部在两周内提出方案并报董事会审议",
    "e\u0301 " * 45,
)


def stands_at(opened: Terminal, column: int, row: int) -> None:
    """Wait until the terminal's cursor is in a cell."""
    opened.wait_until(
        lambda _: (opened.screen.cursor.x, opened.screen.cursor.y) == (column, row),
        f"the cursor at {column}, {row} (it is at {opened.screen.cursor.x}, {opened.screen.cursor.y})",
    )


@pytest.mark.parametrize("text", TEXTS)
def test_the_real_cursor_follows_the_text_over_its_rows(tmp_path: Path, text: str) -> None:
    with terminal(meeting_file(tmp_path), size=(80, 24)) as opened:
        opened.wait(READY)
        layout = Layout(text, 78)
        opened.send(text)
        row, column = layout.place(len(text))
        assert row == 1
        stands_at(opened, 1 + column, 21)
        opened.send("\x1b[A")
        row, column = layout.place(layout.index(0, column))
        stands_at(opened, 1 + column, 20)
        opened.send("\x1b[H")
        stands_at(opened, 1, 20)
        opened.send("\r")
        stands_at(opened, 1, 21)


def test_the_first_row_is_never_out_of_sight_while_the_input_grows(tmp_path: Path) -> None:
    """No frame shows the input before it has grown: of a text on two rows, both are on the screen or neither."""
    with terminal(meeting_file(tmp_path), size=(80, 24)) as opened:
        opened.wait(READY)
        opened.send("first " + "x " * 35)
        opened.wait("first x")
        opened.send("and second")
        opened.wait_until(lambda text: "and second" in text.splitlines()[21], "the second row")
        assert "first" in opened.text.splitlines()[20]


CONTROLS = [bytes([code]) for code in range(1, 32) if code not in (8, 9, 10, 13, 27)]
"""Ctrl and a letter or sign; not Backspace, Tab, Enter and Esc."""

TAKES = {b"\x04", b"\x0b", b"\x15", b"\x17", b"\x1a"}
"""What deletes or takes back typing, as everywhere: ^D, ^K, ^U, ^W, ^Z."""

ELSEWHERE = {b"\x06", b"\x07", b"\x0e", b"\x0f", b"\x10", b"\x11", b"\x12", b"\x14"}
"""What goes elsewhere: ^F, ^G, ^N, ^O, ^P, ^Q, ^R, ^T; the draft tests see to their text."""


def test_no_key_takes_away_what_is_typed(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path), size=(80, 24)) as opened:
        opened.wait(READY)
        kept = ""
        for key in CONTROLS:
            if key not in TAKES | ELSEWHERE:
                opened.send(b"<" + key + b"\x1b[F>")
                kept += "<>"
        for letter in "acdxyzAZ":
            opened.send(f"({ESC}{letter})")
            kept += "()"
        for character in "019.!#]-=，纪":
            opened.send(f"<{ESC}{character}>")
            kept += f"<{character}>"
        opened.wait_until(lambda text: kept in text.replace("\n", "").replace(" ", ""), kept)


def test_esc_and_quickly_a_text_types_all_but_letters(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path), size=(80, 24)) as opened:
        opened.wait(READY)
        opened.send(f"前{ESC}会议{ESC}，纪要{ESC}3{ESC}x{ESC}!{ESC}[D1")
        opened.wait(" 前会议，纪要31!")


def test_every_printable_character_is_typed(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    # Each beside a letter, where none is a sign (full-width ＠ and ＋ are signs everywhere).
    text = "x".join(["", *map(chr, range(33, 127)), *"！＃、，。“”《》\u3000\xa0𠮷", "👩\u200d💻", "e\u0301", "z"])
    with terminal(path) as opened:
        opened.wait(READY)
        for character in text:
            opened.send(character)
        opened.wait("xz")
        opened.send("\x11")
        opened.wait_for_end()
    assert text in path.read_text(encoding="utf-8").replace('\\"', '"').replace("\\\\", "\\")


def test_lines_pasted_in_pieces_are_asked_about_once_and_all_are_there(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    lines = [f"line {number} of the notes, 第{number}行" for number in range(3000)]
    pasted = f"{ESC}[200~\x00•\t" + "\r\n• ".join(lines) + f"\x11{ESC}[19~{ESC}[201~"
    with terminal(path, size=(80, 24)) as opened:
        opened.wait(READY)
        data = pasted.encode()
        for start in range(0, len(data), 1021):
            opened.send(data[start : start + 1021])
            opened.read(0)
        opened.wait("3000 lines were pasted")
        opened.send("\r")
        opened.wait("takes all of it back")
        opened.send("\x11")
        opened.wait_for_end()
    saved = tomllib.loads(path.read_text(encoding="utf-8"))["agenda"][0]["lines"]
    assert [line["text"] for line in saved] == [f"• {line}" for line in [*lines[:-1], f"{lines[-1]}[19~"]]


def test_lines_pasted_without_brackets_are_typed(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    with terminal(path) as opened:
        opened.wait(READY)
        opened.send("one\ntwo\r\nthree\n")
        opened.wait("   three")
        opened.send("\x11")
        opened.wait_for_end()
    saved = tomllib.loads(path.read_text(encoding="utf-8"))["agenda"][0]["lines"]
    assert [line["text"] for line in saved] == ["one", "two", "three"]


def test_cutting_nothing_leaves_the_clipboard_alone(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path)) as opened:
        opened.wait(READY)
        opened.send("kept\x18 all")
        opened.wait("kept all")
        assert b"\x1b]52" not in opened.output
