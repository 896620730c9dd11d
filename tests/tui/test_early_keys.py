"""Keys before the screens are up: text is echoed, other keys wait, and nothing is lost, doubled or out of order."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetui.tui.terminal import early_keys
from minutetui.tui.terminal.answers import Answers
from minutetui.tui.terminal.early_keys import EarlyKeys, certain_cells, tail
from minutetui.tui.terminal.keyboard import Stop

PATIENCE = 10.0


class Early:
    """Early keys at the end of a line, and what they showed and kept."""

    def __init__(self, reader: int, writer: int) -> None:
        self.writer = writer
        self.echoed: list[str] = []
        self.kept: list[str] = []
        self.keys = EarlyKeys(reader, Answers(), self.echoed.append, self.kept.append)
        self.keys.start()

    def press(self, typed: str | bytes) -> None:
        os.write(self.writer, typed.encode() if isinstance(typed, str) else typed)

    def wait(self, right: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not right() and time.monotonic() < deadline:
            time.sleep(0.001)
        assert right()

    def handed_over(self) -> list[str]:
        """Give all that is left for the input, what is still in the terminal too."""
        keyboard, waiting = self.keys.hand_over()
        return [*waiting, *(keyboard.wait(Stop(), 0) or [])]


@contextmanager
def early() -> Iterator[Early]:
    reader, writer = os.pipe()
    one = Early(reader, writer)
    try:
        yield one
    finally:
        one.keys.end()
        os.close(reader)
        os.close(writer)


@pytest.mark.parametrize(
    ("typed", "echoed", "waiting"),
    [
        ("!queue: ten minutes", "!queue: ten minutes", []),
        ("》张伟：周五前，“会议”\u3000纪要", "》张伟：周五前，“会议”\u3000纪要", []),
        ("abx\x7fc", "abc", []),
        ("会议x\x08\x7f", "会", []),
        ("\x7f\x7fa", "a", []),
        ("one\rtwo", "one", ["\rtwo"]),
        ("one\x1b[Atwo", "one", ["\x1b[A", "two"]),
        ("one\ttwo", "one", ["\ttwo"]),
        ("one\x12two", "one", ["\x12two"]),
        ("one\x1b[200~a\rb\x1b[201~", "one", ["\x1b[200~", "a\rb", "\x1b[201~"]),
        ("cafe\u0301 x", "cafe", ["\u0301 x"]),
        ("so 👍🏽", "so ", ["👍🏽"]),
        ("a\xa0b", "a", ["\xa0b"]),
    ],
)
def test_text_is_echoed_and_the_first_other_key_ends_that(typed: str, echoed: str, waiting: list[str]) -> None:
    with early() as one:
        one.press(typed)
        one.wait(lambda: bool(one.echoed) and one.echoed[-1] == echoed)
        assert one.keys.take_text() == echoed
        assert one.handed_over() == waiting


def test_a_character_cut_by_the_line_is_echoed_once_it_is_whole() -> None:
    with early() as one:
        for byte in "会议":
            for part in byte.encode():
                one.press(bytes([part]))
                time.sleep(0.002)
        one.wait(lambda: one.echoed[-1:] == ["会议"])
        assert set(one.echoed) == {"", "会", "会议"} or set(one.echoed) == {"会", "会议"}


def test_what_is_typed_once_the_input_has_the_text_waits() -> None:
    with early() as one:
        one.press("ab")
        one.wait(lambda: one.echoed[-1:] == ["ab"])
        assert one.keys.take_text() == "ab"
        one.press("c")
        assert one.keys.take_text() == ""
        assert one.handed_over() == ["c"]
        assert one.echoed[-1] == "ab"


def test_without_an_input_all_is_handed_over() -> None:
    with early() as one:
        one.press("ab\rc")
        one.wait(lambda: one.echoed == ["ab"])
        assert one.handed_over() == ["ab", "\rc"]


def test_what_is_typed_is_kept_if_the_screens_are_long_in_coming(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(early_keys, "KEEP_AFTER", 0.01)
    with early() as one:
        one.press("half a\rline\x1b[A")
        one.wait(lambda: one.kept == ["half a line"])
        one.press(" more")
        one.wait(lambda: one.kept == ["half a line", "half a line more"])


def test_what_no_screen_took_is_kept_at_the_end() -> None:
    with early() as one:
        one.press("half")
        one.wait(lambda: one.echoed == ["half"])
        one.keys.end()
        assert one.kept == ["half"]


def test_what_the_screens_took_is_theirs_to_keep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(early_keys, "KEEP_AFTER", 0.01)
    with early() as one:
        one.press("half")
        one.wait(lambda: one.echoed == ["half"])
        one.keys.take_text()
        one.press("more")
        time.sleep(0.05)
        assert one.handed_over() == ["more"]
    assert one.kept in ([], ["half"])


@given(st.lists(st.text(st.sampled_from("a1!，会\u0301👍\r\t "), min_size=1), max_size=6), st.integers(0, 6))
def test_nothing_is_lost_doubled_or_out_of_order(parts: list[str], taken: int) -> None:
    with early() as one:
        text = ""
        for number, part in enumerate(parts):
            if number == taken:
                text = one.keys.take_text()
            one.press(part)
        assert text + "".join(one.handed_over()) == "".join(parts)


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [("abc", 5, "abc"), ("abcdef", 5, "bcdef"), ("a会议纪要", 5, "纪要"), ("会议", 1, ""), ("", 5, "")],
)
def test_of_a_long_text_the_end_is_shown(text: str, width: int, shown: str) -> None:
    assert tail(text, width) == shown


def test_the_cells_are_those_of_the_input() -> None:
    from rich.cells import cell_len  # noqa: PLC0415

    for code in [
        *range(32, 0x1100),
        *range(0x2000, 0x3130),
        *range(0x3200, 0x3400),
        *range(0xAC00, 0xAC40),
        *range(0xFE30, 0xFF9F),
        0x20000,
    ]:
        char = chr(code)
        assert certain_cells(char) in (0, cell_len(char)), f"{code:x}"
