"""What reading a line costs, counted in calls and in patterns tried: a count is the same on every machine.

Most lines of minutes state no fact, no motion and no deadline. A reader that looks at such a line without need shows.
"""

from __future__ import annotations

import re
import sys
from types import FrameType
from typing import Any

import pytest

from helpers_capture import language_of, scene
from minutetui.core.capture import read

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
    ("新版平台上线前三天接入全部门店，现场培训安排在上线后", 90, 32),
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
