"""Long texts are read in a time that grows with their length, not with its square."""

from __future__ import annotations

import time

import pytest

from helpers_capture import scene
from minutetui.core.capture import read

BEGINNINGS = ("", "= ", "> ", "出席：", "Present: ", "Apologies: ")
UNITS = ("会", ", ", "，", "。", "1", " ", "张华、", "（", "word ", "Ann Lee, ", ";", "一致通过，", "@1 ", "+2w ")
SLOW = 0.2
"""Seconds of the processor: about ten times what the longest of these takes."""


@pytest.mark.parametrize("length", [1450, 5000])
@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_a_long_text_of_one_kind_is_read_at_once(beginning: str, length: int) -> None:
    here, slow = scene(), {}
    for unit in UNITS:
        text = (beginning + unit * length)[:length]
        began = time.process_time()
        read(text, here)
        slow[unit] = time.process_time() - began
    assert {unit: took for unit, took in slow.items() if took > SLOW} == {}
