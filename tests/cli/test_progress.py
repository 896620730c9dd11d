"""The progress bar: on a terminal, for what takes longer than a second."""

from __future__ import annotations

import io

import pytest

from minutetui.cli.output import shown_progress


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Give a clock that a test moves on; the bar's own threads keep theirs."""
    now = [100.0]
    monkeypatch.setattr("minutetui.cli.output.monotonic", lambda: now[0])
    return now


@pytest.mark.parametrize(
    ("language", "seconds", "stream", "words"),
    [
        ("en", 0.2, _Terminal(), ""),
        ("en", 0.4, _Terminal(), "Reading the meetings"),
        ("zh", 0.4, _Terminal(), "正在读取会议文件"),
        ("en", 0.4, io.StringIO(), ""),
    ],
    ids=["soon done", "English", "Chinese", "no terminal"],
)
def test_a_bar_is_shown_on_a_terminal_after_a_second(
    clock: list[float], monkeypatch: pytest.MonkeyPatch, language: str, seconds: float, stream: io.StringIO, words: str
) -> None:
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    with shown_progress(language) as progress:
        for done in range(4):
            clock[0] += seconds
            progress(done + 1, 4)
    assert ("4/4" in stream.getvalue()) == bool(words)
    assert words in stream.getvalue()
    assert stream.getvalue() == "" or stream.getvalue().endswith("\x1b[2K"), "the bar is taken away at the end"
