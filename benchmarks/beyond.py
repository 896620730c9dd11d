"""Keys beyond the words: real utterances typed here, against the same in Markdown by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.keystrokes.utterances import LANGUAGES, TIMES, totals, utterances
from benchmarks.table import Row


def measure(_: Path) -> Iterator[Row]:
    """Count both lists; that they do on the real screen what they should is a test of its own."""
    said = [utterances(language) for language in LANGUAGES]
    here, by_hand = map(sum, zip(*map(totals, said), strict=True))
    what = f"Keys beyond the words, {sum(map(len, said))} utterances"
    yield Row(what, here, "Markdown by hand", by_hand, 1 / TIMES, "keys")
