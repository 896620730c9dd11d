"""Hard facts of terminals: each test fails without the care taken in `tui.terminal` or `Entry`."""

from __future__ import annotations

import os
import re
import signal
import termios
import time
import tomllib
from pathlib import Path

import pytest

from helpers_app import SMALL, meeting_file
from helpers_pty import Terminal, terminal
from minutetui.store.meetings import MeetingFile
from minutetui.words import say

READY = "F1 help"


def texts(path: Path) -> list[str]:
    """Give the texts of the first agenda item's lines on disk."""
    lines = tomllib.loads(path.read_text(encoding="utf-8"))["agenda"][0].get("lines", [])
    return [line.get("text", "") for line in lines]


def saved(opened: Terminal, path: Path, count: int) -> list[str]:
    """Wait until so many lines are on disk, and give them."""
    opened.wait_until(lambda _: len(texts(path)) >= count, f"{count} lines on disk")
    return texts(path)


def test_keys_are_done_in_the_order_they_were_pressed(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    with terminal(path) as opened:
        opened.wait(READY)
        opened.send("one\rtwo\rthrex\x7fe\rfour")
        opened.wait("four")
        assert saved(opened, path, 3) == ["one", "two", "three"]


def test_what_is_typed_before_anything_is_loaded_is_not_lost(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    with terminal(path) as opened:
        opened.wait("Warehouse review")
        opened.send("early line\rand ")
        opened.wait(READY)
        opened.send("later\r")
        assert saved(opened, path, 2) == ["early line", "and later"]


@pytest.mark.parametrize("pause", [0, 0.02])
@pytest.mark.parametrize(("key", "shown"), [("\x12", "shows them"), ("\x0f", "Enter writes")])
def test_what_is_typed_while_a_screen_opens_is_not_lost(tmp_path: Path, key: str, shown: str, pause: float) -> None:
    with terminal(meeting_file(tmp_path)) as opened:
        opened.wait(READY)
        opened.send("one\r")
        opened.wait("   one")
        opened.send(key)
        time.sleep(pause)
        opened.send("typed at once")
        opened.wait(shown)
        opened.wait("typed at once")


def test_a_terminal_that_does_not_know_its_size_is_painted_once(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path), size=(80, 25), told=(0, 0)) as opened:
        opened.wait(READY)
        painted, deadline = len(opened.output), time.monotonic() + 1
        while time.monotonic() < deadline:
            opened.read(0.1)
        assert len(opened.output) - painted < 20_000


def test_a_byte_that_is_not_utf_8_does_not_end_the_program(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    with terminal(path) as opened:
        opened.wait(READY)
        opened.send(b"caf\xe9 au lait\r")
        assert saved(opened, path, 1) == ["caf\ufffd au lait"]


def test_the_size_is_that_of_the_terminal_and_not_of_the_environment(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path), size=(100, 30), COLUMNS="60", LINES="20") as opened:
        opened.wait(READY)
        opened.wait_until(lambda text: any(len(row) > 90 for row in text.splitlines()), "a row of the whole width")
        opened.resize(70, 24)
        opened.wait_until(lambda text: "^R review" in text and len(text.splitlines()[0]) < 71, "the narrower title")


def test_late_replies_and_unknown_keys_neither_type_nor_press_anything(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    with terminal(path) as opened:
        opened.wait(READY)
        opened.send("one")
        opened.send("\x1b]11;rgb:1e1e/1e1e/2e2e\x07\x1b[15;3~\x1b[?64;1c\x1bP>|st\x1b\\ two")
        opened.send("\x1b[2J\x1b[P\x1b[4hthree\r")  # in st: Shift+Home, Delete, Insert
        assert saved(opened, path, 1) == ["three"]


def test_no_key_fires_from_a_paste(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    with terminal(path) as opened:
        opened.wait(READY)
        # Ctrl+Q, Esc, F8 and Enter, inside a paste of one line.
        opened.send(b"\x1b[200~a\x11b\x1bc\x1b[19~d\x1b[201~")
        opened.wait("abc[19~d")
        opened.send("\r")
        assert saved(opened, path, 1) == ["abc[19~d"]


def test_a_paste_cut_anywhere_is_still_a_paste(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    # Time enough for what follows an Esc, however late the rest of the paste is written.
    with terminal(path, ESCDELAY="20000") as opened:
        opened.wait(READY)
        for part in (b"\x1b[20", b"0~pas", b"ted \x1b", b"OQ text\x1b[2", b"01~"):
            opened.send(part)
            opened.read(0.005)
        opened.wait("pasted OQ text")


def test_input_methods_and_mouse_are_left_alone(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path)) as opened:
        opened.wait(READY)
        assert not re.search(rb"\x1b\[>\d+u", opened.output), "kitty keyboard flags were pushed"
        assert b"\x1b[?1000h" not in opened.output, "the mouse was captured"


def test_the_real_cursor_stands_where_the_input_method_must_open(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path), size=(80, 24)) as opened:
        opened.wait(READY)
        opened.send("会议abc")
        opened.wait("会议abc")
        row = next(number for number, text in enumerate(opened.text.splitlines()) if "会议abc" in text)

        def stands(_: str) -> bool:
            return (opened.screen.cursor.x, opened.screen.cursor.y) == (1 + 4 + 3, row)

        opened.wait_until(stands, "the cursor behind the text")


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)])
def test_a_signal_saves_and_gives_the_screen_back(tmp_path: Path, number: int, status: int) -> None:
    path = meeting_file(tmp_path)
    with terminal(path) as opened:
        opened.wait(READY)
        opened.send("said before the end")
        opened.wait("said before the end")
        os.kill(opened.pid, number)
        assert opened.wait_for_end() == status
        opened.assert_given_back()
    assert texts(path) == ["said before the end"]


def test_closing_the_terminal_saves_and_leaves_no_process(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    with terminal(path) as opened:
        opened.wait(READY)
        opened.send("kept\rhalf")
        opened.wait("half")
        os.close(opened.fd)
        _, status = os.waitpid(opened.pid, 0)
        opened.status = os.waitstatus_to_exitcode(status)
        assert opened.status == 129
    assert texts(path) == ["kept", "half"]


def test_ctrl_c_never_loses_text(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path)) as opened:
        opened.wait(READY)
        opened.send("important")
        opened.wait("important")
        opened.send("\x03\x03")
        opened.send(" words")
        opened.wait("important words")


def test_ctrl_v_does_not_paste_over_the_text(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path)) as opened:
        opened.wait(READY)
        opened.send("kept\x16 all")
        opened.wait("kept all")


def test_alt_and_a_letter_type_nothing(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path)) as opened:
        opened.wait(READY)
        opened.send("a\x1bxb")
        opened.wait(" ab")
        assert "axb" not in opened.text


def test_esc_and_quickly_a_letter_leave_the_lines_and_type_it(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path)) as opened:
        opened.wait(READY)
        opened.send("one\r")
        opened.wait("   one")
        opened.send("\x1b[A")
        opened.wait("1 issue  2 discussion")
        opened.send("\x1bxyz")
        opened.wait(" xyz")


def test_the_terminal_is_given_back_as_it_was(tmp_path: Path) -> None:
    with terminal(meeting_file(tmp_path)) as opened:
        opened.wait(READY)
        assert termios.tcgetattr(opened.fd) != opened.mode
        opened.send("\x11")
        assert opened.wait_for_end() == 0
        opened.assert_given_back()


def test_a_file_that_is_no_meeting_is_explained_on_the_normal_screen(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, 'format = 1\ntitle = "x"\nstatus = "lively"\n')
    with terminal(path) as opened:
        assert opened.wait_for_end() == 65
        assert opened.output.rindex(b"\x1b[?1049l") < opened.output.index(b"lively")
        assert b"Traceback" not in opened.output


def cursor_colours(opened: Terminal, typed: str) -> tuple[str, str] | None:
    """Give the colours in which the cell after a typed text is drawn, letter first; None if it is drawn as the text."""
    row = next(y for y, text in enumerate(opened.text.splitlines()) if text.strip() == typed)
    text, cursor = (opened.screen.buffer[row][x] for x in (len(typed), len(typed) + 1))
    if (cursor.fg, cursor.bg, cursor.reverse) == (text.fg, text.bg, text.reverse):
        return None
    return (cursor.bg, cursor.fg) if cursor.reverse else (cursor.fg, cursor.bg)


@pytest.mark.parametrize("term", ["xterm", "linux", "xterm-16color", "vt100"])
def test_terminals_of_few_colours(tmp_path: Path, term: str) -> None:
    """The terminal's own colours are chosen without being asked for, and the cursor is seen in them."""
    with terminal(meeting_file(tmp_path), TERM=term, COLORTERM="") as opened:
        opened.wait(READY)
        opened.send("!tag\r")
        opened.wait("! tag")
        opened.send("abc")
        opened.wait_until(lambda _: "abc" in opened.text and cursor_colours(opened, "abc") is not None, "a cursor")
        assert not re.search(rb"[34]8;[25];", opened.output)  # neither 256 colours nor millions
        if term != "vt100":
            ink, paper = cursor_colours(opened, "abc") or ("", "")
            assert ink != paper
            assert paper != opened.screen.buffer[1][1].bg


def test_four_keys_from_nothing_to_the_first_line(tmp_path: Path) -> None:
    home = tmp_path / "config"
    home.mkdir()
    (home / "config.toml").write_text(f'folder = "{tmp_path / "minutes"}"\n', encoding="utf-8")
    with terminal(MINUTETUI_CONFIG_DIR=str(home)) as opened:
        opened.wait(say("en", "start-new"))
        opened.send("\r")
        opened.wait(say("en", "begin-people"))
        opened.send("\r")
        opened.wait("F8")
        opened.send("x")
        opened.wait("note  x")
        opened.send("\r")
        (path,) = [*wait_for_file(opened, tmp_path / "minutes")]
        assert saved(opened, path, 1) == ["x"]
        assert path.name[:4].isdecimal()


def wait_for_file(opened: Terminal, folder: Path) -> list[Path]:
    """Wait until a meeting file is there."""
    opened.wait_until(lambda _: any(folder.glob("*.toml")), "a meeting file")
    return list(folder.glob("*.toml"))


def test_the_screens_speak_chinese_in_a_chinese_locale(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL.replace('"en"', '"zh"'))
    with terminal(path, LC_ALL="zh_CN.UTF-8") as opened:
        opened.wait(say("zh", "command-help"))
        opened.send("!排队：要等十分钟\r")
        opened.wait("问题    排队：要等十分钟")
        assert saved(opened, path, 1) == ["要等十分钟"]


def test_prose_is_written_in_the_persons_own_editor(tmp_path: Path) -> None:
    """The editor has the terminal to itself; what it leaves is in the file and on the screen."""
    editor = tmp_path / "editor.sh"
    editor.write_text(
        '#!/bin/sh\ngrep -q considered "$1" || exit 1\nprintf \'Why we met.\\n\\nAnd who asked.\\n\' > "$1"\n',
        encoding="utf-8",
    )
    editor.chmod(0o755)
    path = meeting_file(tmp_path)
    with terminal(path, VISUAL=str(editor), LC_ALL="en_GB.UTF-8") as opened:
        opened.wait("help")
        opened.send("Two docks are open\r")
        saved(opened, path, 1)
        opened.send("\x0f")
        opened.wait("Enter writes")
        opened.send("1")
        opened.wait("Type a paragraph")
        opened.send("\x1bOQ")
        opened.wait("And who asked.")
        opened.send("\x1b")
        opened.wait("Enter writes")
        opened.send("\x11")
        assert opened.wait_for_end() == 0
    assert (
        tomllib.loads(path.read_text(encoding="utf-8"))["prose"]["background"]["before"]
        == "Why we met.\n\nAnd who asked."
    )


def stopped(opened: Terminal) -> None:
    """Wait until the program is stopped."""

    def stands(_: str) -> bool:
        pid, status = os.waitpid(opened.pid, os.WNOHANG | os.WUNTRACED)
        assert not pid or os.WIFSTOPPED(status)
        return bool(pid)

    opened.wait_until(stands, "a stop")


def palette_suspend(opened: Terminal) -> None:
    opened.send("\x10")
    opened.wait("Search for commands")
    opened.send("back to the shell")
    opened.wait("back to the shell for a while")
    opened.send("\r")


@pytest.mark.parametrize("way", ["from outside", "from the palette"])
def test_a_stop_gives_the_terminal_back_and_comes_back_intact(tmp_path: Path, way: str) -> None:
    path = meeting_file(tmp_path)
    with terminal(path) as opened:
        opened.wait(READY)
        opened.send("one\rhalf")
        opened.wait("note  half")
        saved(opened, path, 1)
        if way == "from outside":
            os.kill(opened.pid, signal.SIGTSTP)
        else:
            palette_suspend(opened)
        stopped(opened)
        while opened.read(0.1):
            pass
        opened.assert_given_back()
        assert MeetingFile(path).claim() is not None  # the file is still the stopped program's
        opened.screen.reset()
        opened.before = opened.text
        os.kill(opened.pid, signal.SIGCONT)
        opened.wait("note  half")
        opened.send(" a line\r")
        assert saved(opened, path, 2) == ["one", "half a line"]
        opened.send("\x11")
        assert opened.wait_for_end() == 0


def test_who_was_taken_over_while_stopped_notices_before_saving(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    with terminal(path) as opened:
        opened.wait(READY)
        opened.send("one\r")
        saved(opened, path, 1)
        os.kill(opened.pid, signal.SIGTSTP)
        stopped(opened)
        other = MeetingFile(path)
        assert other.claim(take_over=True) is None
        theirs = path.read_bytes()
        os.kill(opened.pid, signal.SIGCONT)
        opened.send("two\r")
        opened.wait("taken this file over")
        assert path.read_bytes() == theirs
        assert "two" in (tmp_path / "meeting.mine.toml").read_text(encoding="utf-8")
        other.release()


def test_a_line_feed_is_enter_in_lists_too(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    with terminal(path) as opened:
        opened.wait(READY)
        opened.send("one\n")
        assert saved(opened, path, 1) == ["one"]
        opened.send("\x1b[A")
        opened.wait("Esc back to the input")
        opened.send("\n")
        opened.wait("Enter changes the line")
