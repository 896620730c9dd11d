"""What reading a line costs, counted in calls and in patterns tried: a count is the same on every machine.

Most lines of minutes state no fact, no motion and no deadline. A reader that looks at such a line without need shows.
"""

from __future__ import annotations

import re
import sys
from operator import attrgetter
from types import FrameType
from typing import Any

import pytest

from helpers_capture import language_of, scene
from minutetui.core.capture import read
from minutetui.core.capture.lexicon import LEXICONS

PLAIN = (
    ("The depot in Marsh Lane has room for six more pallets", 88, 28),
    ("Heating: the boiler in the annex runs without a fault", 180, 44),
    ("Click and collect opened on 2 March at six of our shops", 88, 30),
    ("Finance arranged a run of the load test in the departments", 88, 28),
    ("= The floor is painted in the spring", 105, 20),
    ("> Order two more racks for the annex @Ann Lee +3 December", 195, 38),
    ("! The gate sticks when it rains", 66, 15),
    ("门店报损率低于百分之五，短保面包更低", 88, 28),
    ("配送：夜间线路由两条减为一条，车辆不变", 220, 58),
    ("5月二号线停机9次，缺少备件，班组另行记录停机时间", 140, 58),
    ("考核记录保存两年，缺少的由时间最早的备份补上", 88, 30),
    ("=仓库地面明年春天重新刷漆", 105, 22),
    ("》订购两组货架 ＠王芳 ＋12月3日", 180, 40),
    ("！下雨时大门打不开", 66, 16),
)
"""Plain lines, and the most calls and patterns that reading each may take."""


@pytest.mark.parametrize(("text", "most_calls", "most_patterns"), PLAIN)
def test_a_plain_line_costs_few_calls_and_patterns(text: str, most_calls: int, most_patterns: int) -> None:
    here = scene(language_of(text))
    read(text, scene(language_of(text)))  # compiles the patterns
    for other, *_ in PLAIN:
        if other != text:
            read(other, here)  # fills the indexes of the scene
    calls = patterns = 0

    def count(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal calls, patterns
        calls += event == "call"
        patterns += event == "c_call" and isinstance(getattr(argument, "__self__", None), re.Pattern)

    sys.setprofile(count)
    try:
        read(text, here)
    finally:
        sys.setprofile(None)
    assert 20 < calls <= most_calls
    assert 5 < patterns <= most_patterns


STEMS = (
    *("attendance.states", "attendance.may_move", "attendance.clauses.may_say", "attendance.longer_words"),
    *("attendance.first_part", "facts.counts", "facts.moment_words", "facts.held_words"),
    *("motion.stems", "motion.voted_stems", "results.put_off", "owners.field_stems"),
)


@pytest.mark.parametrize("name", STEMS)
def test_words_that_are_looked_for_in_every_line_begin_with_letters(name: str) -> None:
    words = [word for lexicon in LEXICONS.values() for word in attrgetter(name)(lexicon)]
    begins = [word[1:].split("]")[0] if word[0] == "[" else word[0] for word in words]
    assert words
    assert all(map(str.isalnum, begins))
    assert not [word for word in words if word[1:2] in {"?", "*", "|", "{"}]
